// ComplaintDesk.h - what people can do about complaints and compliments: checked against the Code,
// then kept as a fact together with what must go out.
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "desk/complaints/CaseFile.h"
#include "letters/LetterPosting.h"
#include "rules/cases/CaseRules.h"
#include "session/Session.h"
#include "store/CustomerFile.h"
#include "store/FactBook.h"
#include "store/OutboxBook.h"

#include <QObject>

namespace guildhall {

struct NewComplaint
{
    CustomerId customer; ///< empty: somebody who does not say who they are
    ComplaintCase::Nature nature = ComplaintCase::Nature::Complaint;
    QDate received; ///< invalid: today
    QString service;
    QString channel;
    QString text;
    QString sought;
    QString answers; ///< to the three questions, as "yes,no,complaint"
    EntryId draft; ///< which is done with then
};

struct NewCompliment
{
    CustomerId customer;
    QString service;
    QString channel;
    QString text;
    EntryId contact {}; ///< in which it was said; empty: in none
};

struct LetterToSend
{
    LetterDraft draft;
    QString body; ///< as it was edited
    QSet<int> ticked;
    LetterWay way = LetterWay::Print;
    Addressee to;
    QString surveyToken; ///< empty: none
    EntryId draftKept {}; ///< which is done with then
};

/// Every command answers Refused when the role may not log, and Invalid when the Code or the policy
/// objects (ask first: `objection`). What is kept is durable when the answer comes.
///
/// For the tracker each command posts in the same transaction
///   kind "complaint"  a new case: { case, nature, service, channel, received, text, sought },
///                     its id is the case's own
///   kind "update"     target: the tracker's reference, empty while it has none; payload { case,
///                     stage, and of acknowledged, extension_days, answered, outcome, state,
///                     received and text (of a stage 2, whose state is received) what has changed }
/// and for whichever system takes it
///   kind "compliment" { service, channel, on, text, and of contact, advisor, reason, outcome what
///                     makes a contact of it }
///   kind "survey"     { token, about: "complaint_answer", stage, service, language, on }: nothing
///                     by which a person could be known
/// and for the complainant what LetterPosting.h says.
class ComplaintDesk final : public QObject
{
    Q_OBJECT

public:
    /// `tracker` is the system that takes complaints.
    ComplaintDesk(FactBook& facts,
                  OutboxBook& outbox,
                  CustomerFile& customers,
                  const RuleBook& rules,
                  const WorkingDays& days,
                  const LetterBook& letters,
                  const Clock& clock,
                  SourceId tracker,
                  Session session,
                  QObject* parent = nullptr);

    /// Everything; notes on the way which references the tracker has given to what began here.
    [[nodiscard]] Async<CaseFile> read();

    [[nodiscard]] std::optional<Objection> objection(const ComplaintCase& about,
                                                     const CaseStep& step) const;
    [[nodiscard]] std::optional<Objection> objection(const NewComplaint& wish) const;

    [[nodiscard]] Async<Posted> log(const NewComplaint& wish);
    /// `draft` is done with then; empty: none.
    [[nodiscard]] Async<Posted>
    take(const ComplaintCase& about, const CaseStep& step, const EntryId& draft = {});
    /// The same step for many, in one transaction; Invalid when one of them objects.
    [[nodiscard]] Async<Posted> takeAll(const QList<ComplaintCase>& cases, const CaseStep& step);
    [[nodiscard]] Async<Posted> compliment(const NewCompliment& praise);

    [[nodiscard]] Result<LetterDraft>
    draft(const CaseLetterWish& wish, const ComplaintCase& about, const Addressee& to) const;
    /// Invalid while a line of the checklist is open; the detail names the paragraphs.
    [[nodiscard]] Async<Posted> send(const ComplaintCase& about, const LetterToSend& letter);
    [[nodiscard]] LetterSheet sheetOf(const ComplaintCase& about, const LetterToSend& letter) const;

    /// Invalid without evidence, without regard to the Equality Act, or with a review later than a
    /// year from now (5.14, 5.15).
    [[nodiscard]] Async<Posted>
    restrictContact(CustomerId customer, const ContactRestriction& wish, const EntryId& draft = {});
    [[nodiscard]] Async<Posted> liftRestriction(CustomerId customer);
    enum class Surveys { Wanted, NotWanted };
    [[nodiscard]] Async<Posted> surveys(CustomerId customer, Surveys wish);

    [[nodiscard]] const Session& session() const { return m_session; }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] const RuleBook& rules() const { return m_rules; }
    [[nodiscard]] const WorkingDays& days() const { return m_days; }
    [[nodiscard]] const LetterBook& letters() const { return m_letters; }

private:
    [[nodiscard]] CaseContext context() const;
    [[nodiscard]] Fact
    factOf(const QString& subject, CustomerId customer, const CaseStep& step) const;
    [[nodiscard]] Async<Posted> post(Posting posting);
    void add(Posting& posting, const ComplaintCase& about, const CaseStep& step) const;
    /// Whose case it is, or whose it will be.
    [[nodiscard]] SourceId trackerOf(const ComplaintCase& about) const
    {
        return about.from.source.isEmpty() ? m_tracker : about.from.source;
    }

    FactBook& m_facts;
    OutboxBook& m_outbox;
    CustomerFile& m_customers;
    const RuleBook& m_rules;
    const WorkingDays& m_days;
    const LetterBook& m_letters;
    const Clock& m_clock;
    const SourceId m_tracker;
    const Session m_session;
};

/// A token for one survey: a random UUID, from which nobody learns anything.
[[nodiscard]] QString newSurveyToken();

}

// ComplaintsPage.h - all complaints as lists to work through, and the one that is open.
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "base/Latest.h"
#include "desk/FormDrafts.h"
#include "domain/Changes.h"
#include "domain/Facts.h"
#include "domain/Records.h"
#include "pages/Masking.h"
#include "pages/complaints/CaseHistoryModel.h"
#include "pages/complaints/CaseLetters.h"
#include "pages/complaints/CaseRow.h"
#include "pages/complaints/CaseView.h"
#include "pages/complaints/ComplaintInputs.h"
#include "pages/complaints/StepForm.h"
#include "pages/complaints/WorklistModel.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace guildhall {

class ComplaintDesk;
struct CaseFile;
struct CaseStep;
struct ComplaintCase;
struct OmbudsmanCode;

/// What the page asks of the rooms below beside the desk.
struct ComplaintQuestions
{
    /// Somebody opens a case of this customer: written down first.
    std::function<Async<CustomerRecords>(CustomerId)> open;
    std::function<Async<qint64>(CustomerId, const QString& why)> reveal;
    std::function<Async<EntryId>(Draft)> keep;
    std::function<Async<Done>(EntryId)> discard;
    std::function<Async<QList<Draft>>(StaffId)> drafts;
    /// For a customer, who may be somebody on the line.
    std::function<Mask(CustomerId, FieldClass)> mask;
    /// Whether something here carries what goes so (LetterPosting.h); none: every way is open.
    std::function<bool(const QString& way)> carries;
};

class ComplaintsPage final : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Shown, Failed };

    ComplaintsPage(ComplaintDesk& desk,
                   ComplaintQuestions questions,
                   const Clock& clock,
                   QObject* parent = nullptr);
    ~ComplaintsPage() override;

    void read();
    void readAgain(const Changes& changes);
    /// Somebody looks at the lists; while nobody does, thousands of cases are read again seldom.
    enum class Seen { No, Yes };
    void setSeen(Seen seen);
    /// Time has passed, or the language has changed.
    void retell();
    /// What may be seen has changed: somebody is on the line, or was verified.
    void maskAgain();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSettled() const { return !m_isReading && !m_isSieving && !m_isOpening; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] const StaffId& who() const;

    // The lists.
    [[nodiscard]] WorklistModel& worklist() { return m_worklist; }
    [[nodiscard]] const WorklistWish& wish() const { return m_wish; }
    void setWish(const WorklistWish& wish);
    [[nodiscard]] int countOf(WorklistWish::List list) const { return m_counts.at(size_t(list)); }
    [[nodiscard]] const QStringList& services() const { return m_services; }
    [[nodiscard]] const QStringList& handlers() const { return m_handlers; }
    /// The ids of a customer's cases, those that are open first.
    [[nodiscard]] QStringList casesOf(CustomerId customer) const;
    /// What the customer's page is told of the clocks.
    [[nodiscard]] CustomerClocks clocks() const;
    /// The id of the case that people call so; empty: there is none.
    [[nodiscard]] QString caseCalled(const QString& reference) const;

    // The open case.
    void open(const QString& caseId);
    void close();
    /// None while none is open, or while its complainant is looked up.
    [[nodiscard]] const std::optional<CaseView>& shown() const { return m_shown; }
    [[nodiscard]] const std::optional<Error>& openingError() const { return m_openingError; }
    [[nodiscard]] CaseHistoryModel& history() { return m_history; }
    void reveal(const QString& why);

    [[nodiscard]] StepForm form(const QString& action) const;
    /// Why the rules do not allow it as it is filled in; empty: they do.
    [[nodiscard]] QString objection(const StepInput& input) const;
    [[nodiscard]] Async<Posted> take(const StepInput& input);
    [[nodiscard]] Async<Posted> assign(const QStringList& caseIds, const QString& staff);

    [[nodiscard]] const CaseLetters& letters() const { return m_letters; }
    /// Forms as they are typed. Each is named by what it is about.
    [[nodiscard]] FormDrafts& drafts() { return m_drafts; }
    [[nodiscard]] Draft draftOfStep(const QString& action) const;
    [[nodiscard]] Draft draftOfComplaint(CustomerId customer) const;
    [[nodiscard]] Draft draftOfRestriction() const;
    /// Invalid while a demand of the Code is open; the detail names the paragraphs.
    [[nodiscard]] Async<Posted> send(const LetterWork& work);

    // What begins.
    [[nodiscard]] QString objection(const ComplaintInput& input) const;
    [[nodiscard]] Async<Posted> log(const ComplaintInput& input);
    [[nodiscard]] Async<Posted> praise(const ComplimentInput& input);
    [[nodiscard]] QString objection(const RestrictionInput& input) const;
    [[nodiscard]] Async<Posted> restrictContact(const RestrictionInput& input);
    [[nodiscard]] Async<Posted> liftRestriction();
    [[nodiscard]] bool isRestricted() const;

Q_SIGNALS:
    /// The lists.
    void changed();
    /// The open case, or that there is none.
    void caseChanged();

private:
    struct Told;
    struct Sieved;
    void tell();
    void wasRead();
    /// The sources tell of complaints, and the file that was read knows nothing of this customer.
    [[nodiscard]] bool isBehind(const CustomerRecords& customer) const;
    void sieve();
    void show();
    [[nodiscard]] const ComplaintCase* current() const;
    [[nodiscard]] Masking maskOfCase() const;
    [[nodiscard]] const OmbudsmanCode& codeOf(const ComplaintCase& about) const;
    [[nodiscard]] Async<Posted> afterPosting(const Async<Posted>& posting);

    ComplaintDesk& m_desk;
    const ComplaintQuestions m_questions;
    const Clock& m_clock;
    State m_state = State::Loading;
    bool m_isReading = false;
    bool m_isDue = false; ///< and to be read once more behind that
    bool m_isSieving = false;
    bool m_isOpening = false;
    std::optional<Error> m_error;
    std::shared_ptr<const CaseFile> m_file;
    std::shared_ptr<const QList<CaseItem>> m_items;
    ListCounts m_counts {};
    QStringList m_services;
    QStringList m_handlers;
    WorklistWish m_wish;
    WorklistModel m_worklist;
    QString m_open;
    CustomerRecords m_customer;
    std::optional<Error> m_openingError;
    enum class Reason { None, Given };
    Reason m_given = Reason::None;
    std::optional<CaseView> m_shown;
    CaseHistoryModel m_history;
    CaseLetters m_letters;
    FormDrafts m_drafts;
    Latest<Told> m_told;
    Latest<Sieved> m_sieved;
    Latest<CustomerRecords> m_opening;
    Seen m_seen = Seen::No;
    QTimer m_again; ///< several commits in a row are read once
};

}

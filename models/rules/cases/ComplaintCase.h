// ComplaintCase.h - one complaint from first word to ombudsman: what the tracker says and what has
// been done here since, folded into one value.
#pragma once

#include "domain/Records.h"
#include "rules/ComplaintClock.h"
#include "rules/cases/CaseStep.h"

#include <QSet>

namespace guildhall {

struct CaseStage
{
    Complaint record; ///< as it stands now; answered: once the answer has been sent
    QDate reopened; ///< last; invalid: never
    QList<Complaint> earlier; ///< as it stood each time it was reopened, received when that began
    StaffId decider; ///< who decided it; empty: not here
    QString definition; ///< the complaint as it was understood (5.6)
    QString sought;
    QString outcome; ///< as decided, before and after the answer is sent
    QString reasons;
    QString remedy;
    QString outstanding; ///< actions promised and not yet done (6.6)
    QDate outstandingBy;
    bool outstandingDone = false;
    int extensionAsked = 0;
    QString extensionReason;
    QDate extensionTold; ///< until the complainant is told it does not count

    [[nodiscard]] bool isDecided() const { return !outcome.isEmpty(); }
    [[nodiscard]] bool isAnswered() const { return record.answered.isValid(); }
    /// The record as its clocks take it. The Code says nothing of reopening, so the rule set of the
    /// day on which it was reopened does: it came in anew then, as a stage 2 does when it is asked
    /// for, or its first clocks run on.
    [[nodiscard]] Complaint counted(const RuleBook& rules) const;
};

struct CaseRefusal
{
    QString reason; ///< over_12_months, legal_proceedings, already_considered, own_procedure
    QString evidence;
    QDate on;
    StaffId who;
    QDate told; ///< why, in writing, with the right to go to the Ombudsman (2.4)
};

struct OmbudsmanMatter
{
    QString which; ///< housing, local_government; empty: never went there
    QString reference;
    QDate enquiry;
    QDate answerBy;
    QDate decided;
    QString finding;
    QString remedy;
    QDate complyBy;
    QDate complied;
    QDate answered {}; ///< the enquiry
};

struct CaseLetter
{
    QString letter; ///< acknowledgement, extension, answer, refusal, signpost
    int stage = 1;
    QDate on;
    QString way;
    QString language;
    QString status {}; ///< of its delivery, see DeliveryStatus.h; empty: nothing is known
    QDate statusOn {};
};

/// One line of the history, as it was said.
struct CaseEvent
{
    QDateTime at;
    StaffId who;
    CaseStep step;
    bool shared = false; ///< false: on this computer only, so far
};

struct ComplaintCase
{
    enum class Nature { Complaint, Request };
    enum class About { Service, Policy, Councillor, OtherAuthority };
    enum class Standing {
        Request, ///< asked for for the first time (1.4): recorded, no clock of the Code runs
        ToAcknowledge,
        Open,
        Decided, ///< the answer is not sent yet
        Answered,
        Refused,
        PassedOn,
        Withdrawn,
        WithOmbudsman
    };

    QString id; ///< the subject of its facts: the tracker's reference, or the UUID it began with
    QString reference; ///< empty until the tracker has it
    CustomerId customer;
    Provenance from; ///< source empty: nobody but us knows of it
    Nature nature = Nature::Complaint;
    About about = About::Service;
    QString aboutWhom;
    QDate passedOn;
    bool isToBeSignposted = false; ///< passed on, and the letter that says where to turn is due
    QString text; ///< what was said, as it was said
    QString sought;
    QList<CaseStage> stages; ///< one or two (5.3); the tracker may hold stage 2 alone
    StaffId handler;
    QStringList services; ///< the lead first once it is chosen
    bool leadChosen = false;
    QString waitingFor; ///< empty: nobody
    QDate waitingSince;
    QString theme;
    QString rootCause;
    QString learning;
    std::optional<CaseRefusal> refusal;
    OmbudsmanMatter ombudsman;
    bool withdrawn = false;
    int reopened = 0;
    QList<CaseLetter> letters; ///< oldest first
    QList<CaseEvent> history; ///< oldest first
    QSet<QString> skipped; ///< ids of facts that fit nothing: another desk was faster

    [[nodiscard]] const CaseStage& stage() const { return stages.last(); }
    [[nodiscard]] const CaseStage* stageCalled(int number) const; ///< null: it is not held
    /// Whose decision promised what is still to be done; null: nothing is.
    [[nodiscard]] const CaseStage* promising() const;
    [[nodiscard]] Standing standing() const;
    /// Somebody still has to do something for the complainant.
    [[nodiscard]] bool isOpen() const;
    /// Letters that did not arrive and have not been sent again.
    [[nodiscard]] QList<CaseLetter> undelivered() const;
    [[nodiscard]] QString called() const; ///< the reference, or the beginning of the id
    [[nodiscard]] Result<ComplaintClock> clock(const RuleBook& rules,
                                               const WorkingDays& days) const;
    /// The day on which the stage came in, or was reopened, where it counts; else the next that
    /// does. Invalid: no clock of the Code runs for it.
    [[nodiscard]] QDate countsFrom(const RuleBook& rules, const WorkingDays& days) const;
};

/// A stage as a source holds it, with the customer whose person it names.
struct OwnedComplaint
{
    CustomerId customer; ///< empty: nobody's
    Provenance from;
    Complaint stage;
};

/// All cases. Records of one reference and source are one case; facts go to the case whose id or
/// reference is their subject, or for which a `known_as` fact says so. In the order of their ids.
[[nodiscard]] QList<ComplaintCase> complaintCases(const QList<OwnedComplaint>& records,
                                                  const QList<Fact>& facts);

}

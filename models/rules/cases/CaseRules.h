// CaseRules.h - what the Complaint Handling Code and the council's policy allow to be done next,
// and why not.
#pragma once

#include "rules/cases/ComplaintCase.h"

namespace guildhall {

/// Why a step may not be taken. Each names the paragraph of the Code where one demands it.
enum class Objection {
    NothingSaid, ///< the words that the step is for are missing
    InTheFuture,
    BeforeReceipt,
    ARequest, ///< 1.4: a request is recorded as one; no stage, no answer
    NotARequest,
    Finished, ///< answered, refused, withdrawn or passed on
    NotFinished,
    DefinitionMissing, ///< 5.6
    SoughtMissing, ///< 5.6
    AlreadyAcknowledged,
    NotAcknowledged, ///< 6.2, 6.11
    NoService,
    UnknownService, ///< not one of the case
    LeadMissing, ///< several services and nobody who answers for all
    NobodyWaitedFor,
    NotWaiting,
    ReasonMissing, ///< 6.4, 6.15
    ExtensionTooLong, ///< 6.4, 6.15
    ExtendedBefore, ///< one extension
    NoExtension, ///< the rules of the day of receipt know none
    OutcomeUnknown,
    ReasonsMissing, ///< 6.7, 6.18
    RemedyMissing, ///< 7.1: something went wrong and nothing is offered
    OutstandingWithoutDay, ///< 7.3
    SameDecider, ///< 6.13
    FirstStageNotAnswered, ///< 5.3
    NoThirdStage, ///< 5.3
    RefusalReasonUnknown, ///< 2.2
    EvidenceMissing, ///< 2.1, 2.4
    DayOfMatterMissing, ///< 2.3
    NotOverTwelveMonths, ///< 2.3
    MonitoringOfficer, ///< a councillor's conduct is not decided here
    OtherAuthority, ///< signposted, not answered
    NothingToPassOn,
    OmbudsmanUnknown,
    NoEnquiry,
    EnquiryAnswered,
    FindingMissing,
    NothingToComplyWith,
    NothingOutstanding,
    NewComplaint, ///< 6.8: too late to be answered together
    ThemeMissing,
    NobodyNamed
};

struct CaseContext
{
    const RuleBook& rules;
    const WorkingDays& days;
    QDate today;
    StaffId who;
};

/// Nothing: it may be done.
[[nodiscard]] std::optional<Objection>
objectionTo(const CaseStep& step, const ComplaintCase& about, const CaseContext& context);

/// To the first step of a case, `Logged`.
[[nodiscard]] std::optional<Objection> objectionToNew(const CaseStep& step, QDate today);

/// The paragraph of the Housing Ombudsman's Code that demands it at that stage; empty: the
/// council's own policy.
[[nodiscard]] QString paragraphOf(Objection objection, int stage);

/// How many working days this stage may be extended by: the rules of its day of receipt.
[[nodiscard]] int longestExtension(const ComplaintCase& about, const RuleBook& rules);

[[nodiscard]] const QStringList& caseOutcomes();
[[nodiscard]] const QStringList& refusalReasons();

}

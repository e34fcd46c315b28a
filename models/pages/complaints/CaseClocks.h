// CaseClocks.h - every clock that runs for one complaint, in the order in which they end: the
// Code's, the promises, the Ombudsman's, the hazards' and the person's own data.
#pragma once

#include "domain/Records.h"
#include "rules/Deadline.h"
#include "rules/cases/ComplaintCase.h"

namespace guildhall {

struct CaseClock
{
    enum class What {
        Acknowledge,
        Answer,
        Outstanding, ///< what was promised with the answer
        OmbudsmanEnquiry,
        OmbudsmanRemedy,
        Hazard,
        SubjectAccess
    };

    What what = What::Answer;
    QString about; ///< of a hazard: the request's reference; of a promise: what was promised
    int stage = 1;
    Deadline deadline;
    Deadline::State state = Deadline::State::Running;
    bool isEarlier = false; ///< of an answer after which the case was reopened
    bool isAgreed = false; ///< a day that somebody set, not one that the rules count
    bool isSupposed = false; ///< of a hazard of which nobody says whether it is an emergency

    [[nodiscard]] bool isOpen() const
    {
        return state == Deadline::State::Running || state == Deadline::State::DueToday
            || state == Deadline::State::Overdue;
    }
    /// From 0 at the start to 1 on the last day in time.
    [[nodiscard]] double passed(const QDateTime& now) const;
};

/// Of the case alone.
[[nodiscard]] QList<CaseClock> clocksOf(const ComplaintCase& about,
                                        const RuleBook& rules,
                                        const WorkingDays& days,
                                        const QDateTime& now);

/// Of a hazard in a home.
[[nodiscard]] QList<CaseClock> hazardClocksOf(const ServiceRequest& request,
                                              const RuleBook& rules,
                                              const WorkingDays& days,
                                              const QDateTime& now);

/// With those of the complainant: hazards in their home and their requests for their data, those
/// that are open and those that were finished since the complaint came in.
[[nodiscard]] QList<CaseClock> clocksOf(const ComplaintCase& about,
                                        const CustomerRecords& customer,
                                        const RuleBook& rules,
                                        const WorkingDays& days,
                                        const QDateTime& now);

/// The open clock of the case itself that ends first; null: none runs.
[[nodiscard]] const CaseClock* nextOf(const QList<CaseClock>& clocks);

}

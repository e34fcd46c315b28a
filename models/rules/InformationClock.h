// InformationClock.h - the clocks of subject access, data protection complaints and freedom of
// information.
#pragma once

#include "base/Result.h"
#include "rules/Deadline.h"
#include "rules/RuleBook.h"

namespace guildhall {

/// A person's request for what is held about them.
struct SubjectAccessCase
{
    QDate received; ///< counts though it is no working day
    QDate proofAsked; ///< of identity or authority; invalid when it was not needed
    QDate proofArrived; ///< the clock starts on this day where proof was asked
    QDate answered;
    int extensionMonths = 0; ///< 1 or 2 for a complex request, told within the first month
    QList<Pause> clarification;
};

/// The legal month first, then the 28 days that are always inside it. Empty only where no rules
/// were in force on the day of receipt.
[[nodiscard]] QList<Deadline> subjectAccessClocks(const SubjectAccessCase& request,
                                                  const RuleBook& rules,
                                                  const WorkingDays& days);

/// To acknowledge within 30 days; empty for a complaint received before 19 June 2026.
[[nodiscard]] QList<Deadline> dataProtectionComplaintClocks(QDate received,
                                                            QDate acknowledged,
                                                            const RuleBook& rules,
                                                            const WorkingDays& days);

[[nodiscard]] QList<Deadline> freedomOfInformationClocks(QDate received,
                                                         QDate answered,
                                                         const RuleBook& rules,
                                                         const WorkingDays& days);

}

#include "pages/ComplaintDue.h"

#include "rules/ComplaintClock.h"

namespace guildhall {

ComplaintDue complaintDueBy(const RuleBook& rules, const WorkingDays& days)
{
    return [&rules, &days](const Complaint& complaint) {
        const auto clock = ComplaintClock::of(complaint, rules, days);
        return clock ? clock->answer().due : QDate();
    };
}

}

// ComplaintDue.h - by which day a complaint must be answered, where its source does not say.
#pragma once

#include "domain/Records.h"

#include <functional>

namespace guildhall {

class RuleBook;
class WorkingDays;

/// Invalid: not known.
using ComplaintDue = std::function<QDate(const Complaint&)>;

/// By the rules in force on the day of receipt. `rules` and `days` must outlive the answer.
[[nodiscard]] ComplaintDue complaintDueBy(const RuleBook& rules, const WorkingDays& days);

}

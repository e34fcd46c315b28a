// ComplaintClock.h - the clocks of one stage of one complaint, by the rules of the day it came in.
#pragma once

#include "base/Result.h"
#include "domain/Records.h"
#include "rules/Deadline.h"
#include "rules/RuleBook.h"

namespace guildhall {

class ComplaintClock
{
public:
    /// Invalid for a stage that the rules do not know, a day of receipt that is missing, an
    /// acknowledgement or an answer before the receipt, or a negative extension; the detail names
    /// the field: "stage", "received", "acknowledged", "answered", "extension_days".
    [[nodiscard]] static Result<ComplaintClock>
    of(const Complaint& stage, const RuleBook& rules, const WorkingDays& days);

    /// Null under rules without one (before 1 April 2024).
    [[nodiscard]] const Deadline* acknowledgement() const;
    /// By the law: counted from the acknowledgement that was made, early or late. Without one it
    /// counts from the day of receipt.
    [[nodiscard]] const Deadline& answer() const { return m_answer; }
    /// What the answer's last day would be, had a late acknowledgement been made in time; otherwise
    /// the answer's last day. The complainant may hold the council to this one.
    [[nodiscard]] QDate answerDueHadItBeenAcknowledgedInTime() const;
    /// False while the case is open.
    [[nodiscard]] bool isAnsweredInTime() const;
    [[nodiscard]] const QString& ruleSet() const { return m_answer.ruleSet; }

private:
    explicit ComplaintClock(Deadline answer);

    Deadline m_answer;
    std::optional<Deadline> m_acknowledgement;
};

}

// JudgedStage.h - stages of complaints, each held against the rules in force on its day of receipt.
#pragma once

#include "domain/Records.h"
#include "reports/Report.h"
#include "rules/RuleBook.h"

#include <optional>

namespace guildhall {

/// One stage of one case; the two together make it the same record when it comes again.
struct ComplaintRow
{
    QString caseRef;
    Complaint stage;
    CustomerId customer {}; ///< empty: nobody's, or not asked
    std::optional<Complaint> reopened {}; ///< as its last clocks take it; nothing: it never was
};

struct JudgedStage
{
    enum class Standing {
        InTarget, ///< answered by its due day
        Late, ///< answered after it
        OpenInTime, ///< open, not past its due day
        Overdue ///< open, past its due day
    };

    ComplaintRow row;
    Standing standing = Standing::OpenInTime;
    QDate due;

    [[nodiscard]] bool isAnswered() const { return row.stage.answered.isValid(); }
};

struct JudgedStages
{
    QList<JudgedStage> stages; ///< in order of case and stage
    QList<SkippedRow> skipped;
};

/// A row with a known case reference and stage replaces the earlier one, unless it cannot be
/// judged. Skipped are rows without reference, service or a possible stage, and impossible dates.
[[nodiscard]] JudgedStages judgedStages(const QList<ComplaintRow>& rows,
                                        const RuleBook& rules,
                                        const WorkingDays& days,
                                        QDate today);

}

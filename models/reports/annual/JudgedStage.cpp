#include "reports/annual/JudgedStage.h"

#include "rules/ComplaintClock.h"

#include <QMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    JudgedStage::Standing standingOf(const ComplaintClock& clock, bool isAnswered, QDate today)
    {
        using Standing = JudgedStage::Standing;
        if (isAnswered)
            return clock.isAnsweredInTime() ? Standing::InTarget : Standing::Late;
        return today <= clock.answer().due ? Standing::OpenInTime : Standing::Overdue;
    }

}

JudgedStages judgedStages(const QList<ComplaintRow>& rows,
                          const RuleBook& rules,
                          const WorkingDays& days,
                          QDate today)
{
    JudgedStages judged;
    const auto skip = [&judged](const ComplaintRow& row, const QString& field) {
        judged.skipped.append({ row.caseRef, field });
    };
    QMap<std::pair<QString, int>, JudgedStage> latest;
    for (const auto& row : rows) {
        if (row.caseRef.isEmpty()) {
            skip(row, u"case_ref"_s);
        } else if (row.stage.service.isEmpty()) {
            skip(row, u"service"_s);
        } else if (row.stage.stage < 1 || row.stage.stage > 2) {
            skip(row, u"stage"_s);
        } else if (const auto clock
                   = ComplaintClock::of(row.reopened.value_or(row.stage), rules, days);
                   !clock) {
            skip(row, clock.error().detail);
        } else {
            latest.insert({ row.caseRef, row.stage.stage },
                          { row,
                            standingOf(*clock, row.stage.answered.isValid(), today),
                            clock->answer().due });
        }
    }
    judged.stages = latest.values();
    return judged;
}

}

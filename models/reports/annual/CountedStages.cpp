#include "reports/annual/CountedStages.h"

#include "reports/annual/OutcomeWord.h"

using namespace Qt::StringLiterals;

namespace guildhall {

CountedStages::CountedStages(const AnnualBook& book, CountedReport& into)
    : m_book(book)
{
    for (const auto& [row, standing, due] : book.stages())
        into.cases.append({ row.caseRef,
                            row.stage.service,
                            //: %1 is 1 or 2
                            tr("Stage %1").arg(row.stage.stage),
                            row.stage.received,
                            due,
                            row.stage.answered,
                            wordOf(standing),
                            row.customer });
}

CasesBehind CountedStages::receivedIn(const DateRange& range) const
{
    CasesBehind found;
    for (qsizetype place = 0; place < m_book.stages().size(); ++place)
        if (range.holds(at(place).row.stage.received))
            found.append(place);
    return found;
}

CasesBehind CountedStages::those(const CasesBehind& from, const Wanted& wanted) const
{
    CasesBehind found;
    for (const auto place : from)
        if (wanted(at(place)))
            found.append(place);
    return found;
}

CasesBehind CountedStages::ofStage(const CasesBehind& from, int number) const
{
    return those(from, [number](const JudgedStage& one) { return one.row.stage.stage == number; });
}

CasesBehind CountedStages::ofServices(const CasesBehind& from, const QStringList& services) const
{
    return those(from, [&services](const JudgedStage& one) {
        return services.contains(one.row.stage.service);
    });
}

CasesBehind CountedStages::standing(const CasesBehind& from, JudgedStage::Standing standing) const
{
    return those(from, [standing](const JudgedStage& one) { return one.standing == standing; });
}

CasesBehind CountedStages::inTarget(const CasesBehind& from) const
{
    return standing(from, JudgedStage::Standing::InTarget);
}

CasesBehind CountedStages::answered(const CasesBehind& from) const
{
    return those(from, [](const JudgedStage& one) { return one.isAnswered(); });
}

CasesBehind CountedStages::upheld(const CasesBehind& from) const
{
    return those(from, [](const JudgedStage& one) {
        return one.isAnswered()
            && (one.row.stage.outcome == u"upheld"_s
                || one.row.stage.outcome == u"partly_upheld"_s);
    });
}

CountedStages::Groups CountedStages::grouped(const CasesBehind& from, const Key& key) const
{
    Groups groups;
    for (const auto place : from)
        groups[key(at(place)).toUtf8()].append(place);
    return groups;
}

}

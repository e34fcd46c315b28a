#include "rules/WorkingDays.h"

#include <array>
#include <utility>

namespace guildhall {

namespace {
    constexpr std::array AnyDivision { Division::EnglandAndWales,
                                       Division::Scotland,
                                       Division::NorthernIreland };
}

WorkingDays::WorkingDays(BankHolidays holidays, Division division, ClosureDays closures)
    : m_almanac(std::make_shared<Almanac>(std::move(holidays)))
    , m_division(division)
    , m_closures(std::move(closures))
{
}

WorkingDays WorkingDays::with(DayPolicy policy) const
{
    auto days = *this;
    days.m_policy = policy;
    return days;
}

bool WorkingDays::counts(QDate day) const
{
    return counts(day, *m_almanac->now());
}

bool WorkingDays::counts(QDate day, const BankHolidays& holidays) const
{
    return judge(day, holidays).why == CountedDay::Why::Counted;
}

CountedDay WorkingDays::judge(QDate day) const
{
    return judge(day, *m_almanac->now());
}

CountedDay WorkingDays::judge(QDate day, const BankHolidays& holidays) const
{
    using Why = CountedDay::Why;
    // The holiday before the weekend: a reader looks for the name of 26 December, not for Saturday.
    if (const auto holiday = holidays.on(day, m_division))
        return { day, Why::BankHoliday, 0, holiday->title, {} };
    if (m_policy.holidays == DayPolicy::Holidays::OfAnyDivision)
        for (const auto division : AnyDivision)
            if (const auto holiday = holidays.on(day, division))
                return { day, Why::BankHoliday, 0, holiday->title, {} };
    if (day.dayOfWeek() >= Qt::Saturday)
        return { day, Why::Weekend, 0, {}, {} };
    if (m_policy.closures == DayPolicy::Closures::DoNotCount)
        if (const auto closure = m_closures.on(day))
            return { day, Why::CouncilClosed, 0, *closure, {} };
    return { day, Why::Counted, 0, {}, {} };
}

bool WorkingDays::knows(int year) const
{
    return m_almanac->now()->knows(year, m_division);
}

QDate WorkingDays::after(QDate start, int count) const
{
    if (!start.isValid())
        return {};
    const auto holidays = m_almanac->now();
    auto day = start;
    if (count <= 0) {
        while (!counts(day, *holidays))
            day = day.addDays(1);
        return day;
    }
    for (int reached = 0; reached < count;) {
        day = day.addDays(1);
        if (counts(day, *holidays))
            ++reached;
    }
    return day;
}

int WorkingDays::between(QDate start, QDate end) const
{
    const auto holidays = m_almanac->now();
    int reached = 0;
    for (auto day = start.addDays(1); day <= end; day = day.addDays(1))
        if (counts(day, *holidays))
            ++reached;
    return reached;
}

QList<CountedDay> WorkingDays::count(QDate start, int count) const
{
    if (!start.isValid())
        return {};
    const auto holidays = m_almanac->now();
    QList<CountedDay> days {
        { start, CountedDay::Why::Start, 0, judge(start, *holidays).name, {} }
    };
    for (int reached = 0; reached < count;) {
        auto day = judge(days.last().day.addDays(1), *holidays);
        if (day.why == CountedDay::Why::Counted)
            day.number = ++reached;
        days.append(day);
    }
    return days;
}

}

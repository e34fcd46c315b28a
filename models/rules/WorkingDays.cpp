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
    : m_holidays(std::move(holidays))
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
    return judge(day).why == CountedDay::Why::Counted;
}

CountedDay WorkingDays::judge(QDate day) const
{
    using Why = CountedDay::Why;
    // The holiday before the weekend: a reader looks for the name of 26 December, not for Saturday.
    if (const auto holiday = m_holidays.on(day, m_division))
        return { day, Why::BankHoliday, 0, holiday->title, {} };
    if (m_policy.holidays == DayPolicy::Holidays::OfAnyDivision)
        for (const auto division : AnyDivision)
            if (const auto holiday = m_holidays.on(day, division))
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
    return m_holidays.knows(year, m_division);
}

QDate WorkingDays::after(QDate start, int count) const
{
    if (!start.isValid())
        return {};
    auto day = start;
    if (count <= 0) {
        while (!counts(day))
            day = day.addDays(1);
        return day;
    }
    for (int reached = 0; reached < count;) {
        day = day.addDays(1);
        if (counts(day))
            ++reached;
    }
    return day;
}

int WorkingDays::between(QDate start, QDate end) const
{
    int reached = 0;
    for (auto day = start.addDays(1); day <= end; day = day.addDays(1))
        if (counts(day))
            ++reached;
    return reached;
}

QList<CountedDay> WorkingDays::count(QDate start, int count) const
{
    if (!start.isValid())
        return {};
    QList<CountedDay> days { { start, CountedDay::Why::Start, 0, judge(start).name, {} } };
    for (int reached = 0; reached < count;) {
        auto day = judge(days.last().day.addDays(1));
        if (day.why == CountedDay::Why::Counted)
            day.number = ++reached;
        days.append(day);
    }
    return days;
}

}

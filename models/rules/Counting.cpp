#include "rules/Counting.h"

#include "base/Clock.h"

#include <algorithm>
#include <utility>

namespace guildhall {

using Why = CountedDay::Why;

namespace {

    constexpr qint64 SecondsAnHour = 3600;
    constexpr int DaysAWeek = 7;

    QDate later(QDate start, Period::Unit unit, int count)
    {
        if (unit == Period::Unit::Months)
            return start.addMonths(count); // 31 January and a month: the last day of February
        return start.addDays(unit == Period::Unit::Weeks ? DaysAWeek * count : count);
    }

}

Counting::Counting(WorkingDays days, QList<Pause> pauses)
    : m_days(std::move(days))
    , m_pauses(std::move(pauses))
{
}

QList<CountedDay> Counting::run(const ClockRule& rule, const When& start, int extension) const
{
    switch (rule.within.unit) {
    case Period::Unit::Hours:
        return hours(start, rule.within.count + extension);
    case Period::Unit::WorkingDays:
        return workingDays(start.day(), rule.within.count, extension);
    case Period::Unit::Days:
    case Period::Unit::Weeks:
    case Period::Unit::Months:
        return dates(rule, start, extension);
    }
    return {};
}

bool Counting::knows(QDate first, QDate last) const
{
    for (int year = first.year(); year <= last.year(); ++year)
        if (!m_days.knows(year))
            return false;
    return true;
}

QList<CountedDay> Counting::hours(const When& start, int count) const
{
    const auto begin = start.moment();
    const auto end = begin.addSecs(SecondsAnHour * count);
    QList<CountedDay> lines { { start.day(), Why::Start, 0, {}, begin } };
    for (const auto& change : london().transitions(begin, end))
        if (change.atUtc > begin)
            lines.append({ inLondon(change.atUtc).date(),
                           Why::ClocksChange,
                           static_cast<int>(begin.secsTo(change.atUtc) / SecondsAnHour),
                           {},
                           change.atUtc });
    lines.append({ inLondon(end).date(), Why::Due, count, {}, end });
    return lines;
}

QList<CountedDay> Counting::workingDays(QDate start, int within, int extension) const
{
    auto lines = m_days.count(start, within + extension);
    for (auto& line : lines)
        if (line.why == Why::Counted && line.number > within)
            line.why = Why::Extension;
    return lines;
}

QList<CountedDay> Counting::dates(const ClockRule& rule, const When& start, int extension) const
{
    const int total = rule.within.count + extension;
    QList<CountedDay> lines { { start.day(), Why::Start, 0, {}, {} } };
    for (int number = 1; number <= total; ++number)
        lines.append({ later(start.day(), rule.within.unit, number),
                       number > rule.within.count ? Why::Extension : Why::Counted,
                       number,
                       {},
                       {} });
    auto due = lines.last().day;
    if (rule.pauses == ClockRule::Pauses::ForClarification) {
        const auto paused = pausedDays(start.day(), due);
        for (const auto day : paused)
            lines.append({ day, Why::Paused, 0, {}, {} });
        due = due.addDays(paused.size());
    }
    if (rule.rolls == ClockRule::Rolls::NextWorkingDay) {
        while (!m_days.counts(due)) {
            auto line = m_days.judge(due);
            lines.append(line);
            due = due.addDays(1);
        }
    }
    if (lines.last().day != due)
        lines.append({ due, Why::Due, total, {}, {} });
    return lines;
}

QList<QDate> Counting::pausedDays(QDate start, QDate due) const
{
    QList<QDate> days;
    for (const auto& pause : m_pauses) {
        // A pause moves the end, so a later one may begin after the end that was first counted.
        for (auto day = std::max(pause.from, start.addDays(1));
             day <= pause.until && day <= due.addDays(days.size());
             day = day.addDays(1))
            if (!days.contains(day))
                days.append(day);
    }
    return days;
}

}

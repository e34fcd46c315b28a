#include "desk/doing/OfferedTimes.h"

#include "base/Clock.h"

#include <algorithm>

namespace guildhall {

namespace {

    constexpr int HourAhead = 3600; // whoever is to ring must see it first
    constexpr int LongestClosure = 21; // days; beyond it the calendar is wrong

}

QList<OfferedTime> offeredTimes(const QDateTime& now,
                                const OfficeHours& hours,
                                const std::function<bool(QDate)>& isWorkingDay,
                                int days)
{
    QList<OfferedTime> offered;
    if (!isWorkingDay)
        return offered;
    QDate day = inLondon(now).date();
    const QDate last = day.addDays(LongestClosure + 2 * days);
    for (int found = 0; found < days && day <= last; day = day.addDays(1)) {
        if (!isWorkingDay(day))
            continue;
        const qsizetype before = offered.size();
        for (QTime at = hours.opens; at < hours.closes;) {
            // A slot that midnight cuts off ends with the day.
            const QTime next = at.addSecs(hours.slotMinutes * 60);
            const QTime end = next > at ? std::min(next, hours.closes) : hours.closes;
            const QDateTime from = QDateTime(day, at, london()).toUTC();
            if (now.secsTo(from) >= HourAhead)
                offered.append({ from, QDateTime(day, end, london()).toUTC() });
            at = end;
        }
        found += offered.size() > before ? 1 : 0;
    }
    return offered;
}

}

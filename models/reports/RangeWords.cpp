#include "reports/RangeWords.h"

using namespace Qt::StringLiterals;

namespace guildhall {

bool isWholeMonths(const DateRange& range)
{
    return range.from.day() == 1 && range.to.day() == range.to.daysInMonth();
}

QString rangeWords(const DateRange& range, const QLocale& locale)
{
    const auto format = isWholeMonths(range) ? u"MMM yyyy"_s : u"d MMM yyyy"_s;
    const auto first = locale.toString(range.from, format);
    const auto last = locale.toString(range.to, format);
    return first == last ? first : u"%1 – %2"_s.arg(first, last);
}

DateRange justBefore(const DateRange& range)
{
    const auto last = range.from.addDays(-1);
    if (isWholeMonths(range))
        return { range.from.addMonths(-int(range.months().size())), last };
    return { range.from.addDays(-(range.from.daysTo(range.to) + 1)), last };
}

DateRange yearBefore(const DateRange& range)
{
    // 29 February begins no year: the day after the range is what moves.
    return { range.from.addYears(-1), range.to.addDays(1).addYears(-1).addDays(-1) };
}

}

#include "reports/RangeMonths.h"

#include "base/Clock.h"

#include <algorithm>

namespace guildhall {

RangeMonths::RangeMonths(const DateRange& range)
{
    const auto addBorder
        = [this](QDate day) { m_borders.append(day.startOfDay(london()).toMSecsSinceEpoch()); };
    for (const auto month : range.months())
        addBorder(std::max(month, range.from));
    addBorder(range.to.addDays(1));
}

qsizetype RangeMonths::monthOf(const QDateTime& moment) const
{
    return monthOf(moment.toMSecsSinceEpoch());
}

qsizetype RangeMonths::monthOf(qint64 moment) const
{
    const auto next = std::upper_bound(m_borders.cbegin(), m_borders.cend(), moment);
    if (next == m_borders.cend())
        return -1;
    return std::distance(m_borders.cbegin(), next) - 1;
}

}

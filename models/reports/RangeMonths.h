// RangeMonths.h - finds the month of a range in which a moment lies, without converting each
// moment.
#pragma once

#include "reports/Report.h"

#include <QDateTime>

namespace guildhall {

/// Converting a moment to London costs some microseconds; with hundreds of thousands of rows only
/// the borders of the months are converted.
class RangeMonths
{
public:
    explicit RangeMonths(const DateRange& range);

    [[nodiscard]] qsizetype count() const { return m_borders.size() - 1; }
    /// 0 for the first month; -1 for a moment outside of the range.
    [[nodiscard]] qsizetype monthOf(const QDateTime& moment) const;
    [[nodiscard]] qsizetype monthOf(qint64 moment) const; ///< ms since the epoch
    /// ms since the epoch: the first that is inside, and the first behind.
    [[nodiscard]] qint64 begin() const { return m_borders.first(); }
    [[nodiscard]] qint64 end() const { return m_borders.last(); }

private:
    QList<qint64>
        m_borders; ///< ms since the epoch: the range's start, each further month's, its end
};

}

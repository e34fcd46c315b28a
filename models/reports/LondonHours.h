// LondonHours.h - the hour of the day in London of a great many moments.
#pragma once

#include <QHash>

namespace guildhall {

/// Asking the time zone costs some microseconds each; its offset is kept for every hour that was
/// asked for, since London changes its clocks at a full hour.
class LondonHours
{
public:
    [[nodiscard]] int hourOf(qint64 moment); ///< ms since the epoch; 0 to 23

private:
    QHash<qint64, int> m_offsets; ///< in seconds, by hours since the epoch
};

}

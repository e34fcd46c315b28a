// OfferedTimes.h - the times that can be offered to a caller: working days and office hours.
#pragma once

#include "desk/doing/Teams.h"

#include <QDateTime>

#include <functional>

namespace guildhall {

/// From and until, UTC.
struct OfferedTime
{
    QDateTime from;
    QDateTime until;

    friend bool operator==(const OfferedTime&, const OfferedTime&) = default;
};

/// Today's times that begin an hour from now or later, then those of the working days that follow,
/// so many days in all. A day whose hours the slots do not fill ends with a shorter one.
[[nodiscard]] QList<OfferedTime> offeredTimes(const QDateTime& now,
                                              const OfficeHours& hours,
                                              const std::function<bool(QDate)>& isWorkingDay,
                                              int days);

}

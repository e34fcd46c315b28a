// CameIn.h - the day on which a case came in, or was reopened, and the day from which it counts.
#pragma once

#include <QDate>

namespace guildhall {

struct CameIn
{
    enum class How { Received, Reopened };

    QDate on;
    QDate countsFrom; ///< invalid: no clock of the Code runs
    How how = How::Received;

    /// What came in on a Sunday counts from Monday.
    [[nodiscard]] bool countsLater() const { return countsFrom > on; }

    friend bool operator==(const CameIn&, const CameIn&) = default;
};

}

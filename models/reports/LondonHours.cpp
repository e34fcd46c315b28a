#include "reports/LondonHours.h"

#include "base/Clock.h"

namespace guildhall {

namespace {
    constexpr qint64 Hour = 3'600'000; // ms
}

int LondonHours::hourOf(qint64 moment)
{
    const qint64 hour = moment >= 0 ? moment / Hour : -((Hour - 1 - moment) / Hour);
    auto offset = m_offsets.find(hour);
    if (offset == m_offsets.end())
        offset = m_offsets.insert(
            hour, london().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(hour * Hour, Qt::UTC)));
    const qint64 there = hour + *offset / 3600;
    return int((there % 24 + 24) % 24);
}

}

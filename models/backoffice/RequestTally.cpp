#include "backoffice/RequestTally.h"

#include <QMutexLocker>

namespace guildhall {

RequestTally::RequestTally(const Clock& clock)
    : m_clock(clock)
{
}

qint64 RequestTally::minute() const
{
    return m_clock.now().toSecsSinceEpoch() / 60;
}

void RequestTally::note(const SourceId& source)
{
    const qint64 now = minute();
    const QMutexLocker lock(&m_mutex);
    Minute& place = m_sources[source][static_cast<size_t>(now % Minutes)];
    if (place.number != now)
        place = { now, 0 };
    ++place.requests;
}

std::function<void()> RequestTally::counterFor(const SourceId& source)
{
    return [this, source] { note(source); };
}

QHash<SourceId, int> RequestTally::lastHour() const
{
    const qint64 now = minute();
    const QMutexLocker lock(&m_mutex);
    QHash<SourceId, int> sums;
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        int sum = 0;
        for (const Minute& each : source.value())
            sum += each.number > now - Minutes && each.number <= now ? each.requests : 0;
        sums.insert(source.key(), sum);
    }
    return sums;
}

}

// RequestTally.h - how often each source was asked over the network in the last hour, from this
// desk.
#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"

#include <QHash>
#include <QMutex>

#include <array>
#include <functional>

namespace guildhall {

/// May be used by all threads at once.
class RequestTally
{
public:
    /// `clock` outlives the tally.
    explicit RequestTally(const Clock& clock);

    void note(const SourceId& source);
    /// For whoever sends; the tally outlives it.
    [[nodiscard]] std::function<void()> counterFor(const SourceId& source);

    /// Only sources that were asked.
    [[nodiscard]] QHash<SourceId, int> lastHour() const;

private:
    static constexpr int Minutes = 60;
    struct Minute
    {
        qint64 number = 0; ///< since 1970
        int requests = 0;
    };
    [[nodiscard]] qint64 minute() const;

    const Clock& m_clock;
    mutable QMutex m_mutex;
    QHash<SourceId, std::array<Minute, Minutes>> m_sources;
};

}

// RetryPace.h - how long to wait after a failure: longer each time, and never all desks at once.
#pragma once

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <functional>

namespace guildhall {

struct RetryPace
{
    std::chrono::milliseconds first { 500 };
    std::chrono::milliseconds most { 8000 };
    /// From 0 to below 1. Desks that failed together must not come back together.
    std::function<double()> random = [] { return QRandomGenerator::global()->generateDouble(); };

    /// After so many failures in a row, from 1: half of first * 2^(failures - 1), and up to as much
    /// again by chance; at most `most`.
    [[nodiscard]] std::chrono::milliseconds after(int failures) const
    {
        const int doublings = std::clamp(failures - 1, 0, 30);
        const auto whole
            = std::min(most.count(), first.count() * (std::int64_t { 1 } << doublings));
        const auto half = static_cast<double>(whole) / 2;
        return std::chrono::milliseconds(static_cast<std::int64_t>(half + half * random()));
    }
};

/// All the waiting that the engine does, in one place, so that tests can have none of it.
struct SyncTiming
{
    RetryPace page; ///< between tries of one page within a round
    int pageTries = 4;
    RetryPace round { std::chrono::seconds(5), std::chrono::minutes(15) }; ///< the circuit is open
    int onceRounds = 5; ///< failed rounds after which once() gives up
    std::chrono::seconds longestPause { 60 }; ///< a longer Retry-After ends the round
    int mostPauses = 20; ///< in one round
    RetryPace outbox { std::chrono::seconds(2), std::chrono::minutes(15) };
    std::chrono::milliseconds outboxLook { 5000 }; ///< for what was put off before a restart
    RetryPace shared { std::chrono::seconds(1), std::chrono::minutes(1) }; ///< of the shared feed
    std::chrono::milliseconds lineLook { 5000 }; ///< whether this computer woke up or moved
    std::chrono::milliseconds fillStall { 10'000 }; ///< without a page: the first load is ended
};

}

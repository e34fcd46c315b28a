// IdleLock.h - when a screen that nobody touches is locked; decided by the clock, without a timer.
#pragma once

#include <QDateTime>

#include <chrono>

namespace guildhall {

struct IdleRule
{
    std::chrono::seconds lockAfter = std::chrono::minutes(10);
    std::chrono::seconds warnBefore = std::chrono::seconds(30);
};

/// Moments are UTC. Who owns it tells each touch of keyboard or mouse, and asks again after
/// `untilNext`.
class IdleLock
{
public:
    enum class State { Open, Warning, Locked };

    IdleLock(IdleRule rule, QDateTime now);

    /// A locked screen stays locked: only `unlock` opens it.
    void touched(const QDateTime& now);
    void lockNow();
    void unlock(const QDateTime& now);

    [[nodiscard]] State state(const QDateTime& now);

    /// How long the present state lasts at least if nobody touches anything; 0 when locked.
    [[nodiscard]] std::chrono::milliseconds untilNext(const QDateTime& now);

private:
    [[nodiscard]] std::chrono::milliseconds idleFor(const QDateTime& now) const;

    IdleRule m_rule;
    QDateTime m_lastTouch;
    bool m_locked = false;
};

}

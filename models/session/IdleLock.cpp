// IdleLock.cpp - counts from the last touch.
#include "session/IdleLock.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace guildhall {

IdleLock::IdleLock(IdleRule rule, QDateTime now)
    : m_rule(rule)
    , m_lastTouch(std::move(now))
{
}

void IdleLock::touched(const QDateTime& now)
{
    // The touch that comes first after a sleep of the computer must not wake an unlocked screen.
    if (state(now) != State::Locked)
        m_lastTouch = now;
}

void IdleLock::lockNow()
{
    m_locked = true;
}

void IdleLock::unlock(const QDateTime& now)
{
    m_locked = false;
    m_lastTouch = now;
}

IdleLock::State IdleLock::state(const QDateTime& now)
{
    const auto idle = idleFor(now);
    if (idle >= m_rule.lockAfter)
        m_locked = true;
    if (m_locked)
        return State::Locked;
    return idle >= m_rule.lockAfter - m_rule.warnBefore ? State::Warning : State::Open;
}

std::chrono::milliseconds IdleLock::untilNext(const QDateTime& now)
{
    const auto idle = idleFor(now);
    switch (state(now)) {
    case State::Open:
        return m_rule.lockAfter - m_rule.warnBefore - idle;
    case State::Warning:
        return m_rule.lockAfter - idle;
    case State::Locked:
        break;
    }
    return 0ms;
}

std::chrono::milliseconds IdleLock::idleFor(const QDateTime& now) const
{
    // A clock that was set back must not keep the screen open for the hours it went back.
    return std::chrono::milliseconds(std::abs(m_lastTouch.msecsTo(now)));
}

}

// Clock.h - what time it is, handed in, so that tests can say.
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace guildhall {

class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// The moment, in UTC, to the millisecond. Called from any thread.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// A clock that stands still until it is set; for tests and for pictures that must not change.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime moment);
    void set(QDateTime moment);
    [[nodiscard]] QDateTime now() const override;

private:
    QDateTime m_moment;
};

/// Time is UTC in storage and Europe/London on screen.
[[nodiscard]] const QTimeZone& london();
[[nodiscard]] QDateTime inLondon(const QDateTime& moment);

/// ISO 8601 in UTC with milliseconds and Z, as stored and as printed in JSON; empty for an invalid
/// moment.
[[nodiscard]] QString isoUtc(const QDateTime& moment);

}

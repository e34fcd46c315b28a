// DateForm.h - how a source writes dates and moments, read without guessing.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guildhall {

/// One or more patterns, tried in order. A pattern is "iso" (ISO 8601, with or without time, zone
/// or offset), "epoch_ms", "epoch_s", or made of yyyy, MM, M, MMM (English month), dd, d, HH, mm,
/// ss, zzz and characters that stand for themselves. A moment without zone or offset is in `zone`;
/// where the clocks go back and an hour comes twice, the first is meant.
class DateForm
{
public:
    DateForm() = default;

    /// Nothing when a pattern or the zone is not known.
    [[nodiscard]] static std::optional<DateForm> from(const QStringList& patterns,
                                                      const QByteArray& zone);

    [[nodiscard]] bool isEmpty() const { return m_patterns.empty(); }

    /// A day; of a moment with a zone, the day in London.
    [[nodiscard]] std::optional<QDate> date(std::string_view text) const;

    /// A moment in UTC; a day without time is its midnight.
    [[nodiscard]] std::optional<QDateTime> moment(std::string_view text) const;

private:
    enum class Kind { Pattern, Iso, EpochMilliseconds, EpochSeconds };
    struct Pattern
    {
        Kind kind = Kind::Iso;
        std::string letters;
    };
    struct Read
    {
        qint64 day = 0; // since 1970-01-01
        qint64 milliseconds = 0; // of the day
        bool hasTime = false;
        std::optional<int> offsetSeconds;
    };

    [[nodiscard]] std::optional<Read> read(std::string_view text) const;
    [[nodiscard]] static std::optional<Read> readIso(std::string_view text);
    [[nodiscard]] static std::optional<Read> readPattern(const std::string& letters,
                                                         std::string_view text);
    [[nodiscard]] qint64 toUtc(const Read& read) const;

    std::vector<Pattern> m_patterns;
    QByteArray m_zone = "UTC";
    QTimeZone m_timeZone;
};

/// Milliseconds since 1970 in UTC of a London wall clock given the same way; from 1996 on by the
/// rule of Directive 2000/84/EC (last Sundays of March and October, 01:00 UTC), before by the tz
/// database.
[[nodiscard]] qint64 londonToUtc(qint64 wallMilliseconds);

}

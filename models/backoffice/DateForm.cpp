#include "backoffice/DateForm.h"

#include "base/Clock.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace guildhall {

namespace {

    using namespace std::string_view_literals;

    constexpr qint64 DayMilliseconds = 86'400'000;
    constexpr qint64 HourMilliseconds = 3'600'000;
    constexpr std::array Months = { "jan"sv, "feb"sv, "mar"sv, "apr"sv, "may"sv, "jun"sv,
                                    "jul"sv, "aug"sv, "sep"sv, "oct"sv, "nov"sv, "dec"sv };
    constexpr std::array LongMonths
        = { "january"sv, "february"sv, "march"sv,     "april"sv,   "may"sv,      "june"sv,
            "july"sv,    "august"sv,   "september"sv, "october"sv, "november"sv, "december"sv };

    constexpr bool leap(int year)
    {
        return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    }

    constexpr int daysIn(int year, int month)
    {
        constexpr std::array<int, 12> days = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
        return month == 2 && leap(year) ? 29 : days[static_cast<size_t>(month - 1)];
    }

    // Days since 1970-01-01 of a day in the proleptic Gregorian calendar.
    constexpr qint64 dayNumber(int year, int month, int day)
    {
        const int y = year - (month <= 2 ? 1 : 0);
        const int era = (y >= 0 ? y : y - 399) / 400;
        const int ofEra = y - era * 400;
        const int ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        return qint64 { era } * 146'097 + qint64 { ofEra } * 365 + ofEra / 4 - ofEra / 100 + ofYear
            - 719'468;
    }
    static_assert(dayNumber(1970, 1, 1) == 0 && dayNumber(2026, 11, 20) == 20'777);

    constexpr qint64 lastSunday(int year, int month)
    {
        const qint64 last = dayNumber(year, month, daysIn(year, month));
        return last - (last + 4) % 7; // 1970-01-01 was a Thursday
    }

    qint64 floorDivide(qint64 value, qint64 by)
    {
        return value / by - (value % by < 0 ? 1 : 0);
    }

    // Takes at least `least` and at most `most` digits off the front.
    std::optional<int> takeNumber(std::string_view& text, size_t least, size_t most)
    {
        size_t digits = 0;
        int value = 0;
        while (digits < most && digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
            value = value * 10 + (text[digits++] - '0');
        if (digits < least)
            return {};
        text.remove_prefix(digits);
        return value;
    }

    bool take(std::string_view& text, char letter)
    {
        if (text.empty() || text.front() != letter)
            return false;
        text.remove_prefix(1);
        return true;
    }

    std::optional<int> takeMonth(std::string_view& text)
    {
        size_t letters = 0;
        std::string word;
        while (letters < text.size() && std::isalpha(static_cast<unsigned char>(text[letters])))
            word.push_back(static_cast<char>(text[letters++] | 0x20));
        for (size_t i = 0; i < Months.size(); ++i) {
            if (word == Months[i] || word == LongMonths[i] || (i == 8 && word == "sept")) {
                text.remove_prefix(letters);
                return static_cast<int>(i) + 1;
            }
        }
        return {};
    }

    std::string_view trimmed(std::string_view text)
    {
        while (!text.empty() && text.front() == ' ')
            text.remove_prefix(1);
        while (!text.empty() && text.back() == ' ')
            text.remove_suffix(1);
        return text;
    }

    struct Parts
    {
        int year = 0;
        int month = 0;
        int day = 0;
        int hour = 0;
        int minute = 0;
        int second = 0;
        int millisecond = 0;

        [[nodiscard]] bool isSound() const
        {
            return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1
                && day <= daysIn(year, month) && hour <= 23 && minute <= 59 && second <= 59;
        }
        [[nodiscard]] qint64 ofDay() const
        {
            return ((hour * 60 + minute) * 60 + second) * qint64 { 1000 } + millisecond;
        }
    };

    // ".123456": to the millisecond, the rest is cut.
    int takeFraction(std::string_view& text)
    {
        int value = 0;
        int places = 0;
        while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
            if (places < 3)
                value = value * 10 + (text.front() - '0');
            ++places;
            text.remove_prefix(1);
        }
        for (; places < 3; ++places)
            value *= 10;
        return value;
    }

    std::optional<qint64> wholeNumber(std::string_view text)
    {
        qint64 value = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (fault != std::errc() || end != text.data() + text.size())
            return {};
        return value;
    }

}

qint64 londonToUtc(qint64 wallMilliseconds)
{
    const qint64 day = floorDivide(wallMilliseconds, DayMilliseconds);
    // Good enough to know the year: the changes are far from its ends.
    const int year = static_cast<int>(1970 + floorDivide(day * 400, 146'097));
    if (year < 1997 || year > 2036) {
        const auto wall = QDateTime::fromMSecsSinceEpoch(wallMilliseconds, Qt::UTC);
        return QDateTime(wall.date(), wall.time(), london()).toMSecsSinceEpoch();
    }
    // In spring the wall clock jumps from 01:00 to 02:00; in autumn 01:00 to 02:00 comes twice.
    const qint64 spring = lastSunday(year, 3) * DayMilliseconds + HourMilliseconds;
    const qint64 autumn = lastSunday(year, 10) * DayMilliseconds + 2 * HourMilliseconds;
    const bool summer = wallMilliseconds >= spring + HourMilliseconds && wallMilliseconds < autumn;
    return summer ? wallMilliseconds - HourMilliseconds : wallMilliseconds;
}

std::optional<DateForm> DateForm::from(const QStringList& patterns, const QByteArray& zone)
{
    DateForm form;
    form.m_zone = zone;
    if (zone != "UTC" && zone != "Europe/London") {
        form.m_timeZone = QTimeZone(zone);
        if (!form.m_timeZone.isValid())
            return {};
    }
    for (const QString& text : patterns) {
        const std::string letters = text.toStdString();
        if (letters == "iso")
            form.m_patterns.push_back({ Kind::Iso, {} });
        else if (letters == "epoch_ms")
            form.m_patterns.push_back({ Kind::EpochMilliseconds, {} });
        else if (letters == "epoch_s")
            form.m_patterns.push_back({ Kind::EpochSeconds, {} });
        else if (letters.find("yyyy") != std::string::npos && letters.find('M') != std::string::npos
                 && letters.find('d') != std::string::npos)
            form.m_patterns.push_back({ Kind::Pattern, letters });
        else
            return {};
    }
    return form;
}

std::optional<QDate> DateForm::date(std::string_view text) const
{
    const auto found = read(trimmed(text));
    if (!found)
        return {};
    qint64 day = found->day;
    if (found->hasTime && (found->offsetSeconds || m_zone != "Europe/London")) {
        const auto moment = QDateTime::fromMSecsSinceEpoch(toUtc(*found), Qt::UTC);
        return inLondon(moment).date();
    }
    return QDate::fromJulianDay(day + 2'440'588);
}

std::optional<QDateTime> DateForm::moment(std::string_view text) const
{
    const auto found = read(trimmed(text));
    if (!found)
        return {};
    return QDateTime::fromMSecsSinceEpoch(toUtc(*found), Qt::UTC);
}

std::optional<DateForm::Read> DateForm::read(std::string_view text) const
{
    for (const Pattern& pattern : m_patterns) {
        std::optional<Read> found;
        if (pattern.kind == Kind::Iso) {
            found = readIso(text);
        } else if (pattern.kind == Kind::Pattern) {
            found = readPattern(pattern.letters, text);
        } else if (auto number = wholeNumber(text)) {
            const qint64 scale = pattern.kind == Kind::EpochSeconds ? 1000 : 1;
            // Up to the year 9999; what is beyond is no date.
            if (*number > 253'402'300'799'999 / scale || *number < -62'135'596'800'000 / scale)
                return {};
            *number *= scale;
            const qint64 day = floorDivide(*number, DayMilliseconds);
            found = Read { day, *number - day * DayMilliseconds, true, 0 };
        }
        if (found)
            return found;
    }
    return {};
}

std::optional<DateForm::Read> DateForm::readIso(std::string_view text)
{
    Parts parts;
    const auto year = takeNumber(text, 4, 4);
    if (!year || !take(text, '-'))
        return {};
    const auto month = takeNumber(text, 2, 2);
    if (!month || !take(text, '-'))
        return {};
    const auto day = takeNumber(text, 2, 2);
    if (!day)
        return {};
    parts.year = *year;
    parts.month = *month;
    parts.day = *day;
    Read found;
    if (!text.empty()) {
        if (!take(text, 'T') && !take(text, 't') && !take(text, ' '))
            return {};
        const auto hour = takeNumber(text, 2, 2);
        if (!hour || !take(text, ':'))
            return {};
        const auto minute = takeNumber(text, 2, 2);
        if (!minute)
            return {};
        parts.hour = *hour;
        parts.minute = *minute;
        if (take(text, ':')) {
            const auto second = takeNumber(text, 2, 2);
            if (!second)
                return {};
            parts.second = *second;
            if (take(text, '.') || take(text, ','))
                parts.millisecond = takeFraction(text);
        }
        found.hasTime = true;
        if (take(text, 'Z') || take(text, 'z')) {
            found.offsetSeconds = 0;
        } else if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
            const int sign = text.front() == '-' ? -1 : 1;
            text.remove_prefix(1);
            const auto hours = takeNumber(text, 2, 2);
            take(text, ':');
            const auto minutes = text.empty() ? std::optional(0) : takeNumber(text, 2, 2);
            if (!hours || !minutes || *hours > 15 || *minutes > 59)
                return {};
            found.offsetSeconds = sign * (*hours * 3600 + *minutes * 60);
        }
        if (!text.empty())
            return {};
    }
    if (!parts.isSound())
        return {};
    found.day = dayNumber(parts.year, parts.month, parts.day);
    found.milliseconds = parts.ofDay();
    return found;
}

std::optional<DateForm::Read> DateForm::readPattern(const std::string& letters,
                                                    std::string_view text)
{
    Parts parts;
    Read found;
    for (size_t at = 0; at < letters.size();) {
        const char letter = letters[at];
        size_t run = 1;
        while (at + run < letters.size() && letters[at + run] == letter)
            ++run;
        std::optional<int> value;
        if (letter == 'y') {
            value = takeNumber(text, 4, 4);
            parts.year = value.value_or(0);
        } else if (letter == 'M') {
            value = run >= 3 ? takeMonth(text) : takeNumber(text, run, 2);
            parts.month = value.value_or(0);
        } else if (letter == 'd') {
            value = takeNumber(text, run, 2);
            parts.day = value.value_or(0);
        } else if (letter == 'H') {
            value = takeNumber(text, run, 2);
            parts.hour = value.value_or(0);
            found.hasTime = true;
        } else if (letter == 'm') {
            value = takeNumber(text, run, 2);
            parts.minute = value.value_or(0);
        } else if (letter == 's') {
            value = takeNumber(text, run, 2);
            parts.second = value.value_or(0);
        } else if (letter == 'z') {
            value = takeNumber(text, run, 3);
            parts.millisecond = value.value_or(0);
        } else {
            run = 1;
            if (take(text, letter))
                value = 0;
        }
        if (!value)
            return {};
        at += run;
    }
    if (!text.empty() || !parts.isSound())
        return {};
    found.day = dayNumber(parts.year, parts.month, parts.day);
    found.milliseconds = parts.ofDay();
    return found;
}

qint64 DateForm::toUtc(const Read& found) const
{
    const qint64 wall = found.day * DayMilliseconds + found.milliseconds;
    if (found.offsetSeconds)
        return wall - *found.offsetSeconds * qint64 { 1000 };
    if (m_zone == "UTC")
        return wall;
    if (m_zone == "Europe/London")
        return londonToUtc(wall);
    const auto asUtc = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC);
    return QDateTime(asUtc.date(), asUtc.time(), m_timeZone).toMSecsSinceEpoch();
}

}

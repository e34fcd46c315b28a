// Calendar.h - dates and London time as plain numbers, fast enough for millions of records.
#pragma once

#include <array>
#include <cstdint>

namespace guildhall::council {

/// Milliseconds since 1970 in UTC; 0 stands for "not yet".
using Moment = std::int64_t;
/// Days since 1970-01-01.
using Day = std::int32_t;

inline constexpr Moment Second = 1000;
inline constexpr Moment Minute = 60 * Second;
inline constexpr Moment Hour = 60 * Minute;
inline constexpr Moment OneDay = 24 * Hour;

struct CivilDate
{
    int year = 0;
    int month = 0;
    int day = 0;
};

/// Proleptic Gregorian calendar, after the method of H. Hinnant's "chrono-compatible low-level date
/// algorithms".
[[nodiscard]] constexpr CivilDate civil(Day days) noexcept
{
    const int shifted = days + 719468;
    const int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int dayOfEra = shifted - era * 146097;
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int monthFromMarch = (5 * dayOfYear + 2) / 153;
    const int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    return { yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
             month,
             dayOfYear - (153 * monthFromMarch + 2) / 5 + 1 };
}

[[nodiscard]] constexpr Day dayOf(CivilDate date) noexcept
{
    const int year = date.month <= 2 ? date.year - 1 : date.year;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear
        = (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

/// 0 = Monday .. 6 = Sunday.
[[nodiscard]] constexpr int weekday(Day day) noexcept
{
    return ((day + 3) % 7 + 7) % 7;
}

[[nodiscard]] constexpr Day dayOfMoment(Moment moment) noexcept
{
    return static_cast<Day>(moment >= 0 ? moment / OneDay : (moment - OneDay + 1) / OneDay);
}

/// London's distance from UTC: an hour from the last Sunday of March, 01:00 UTC, to that of
/// October.
[[nodiscard]] constexpr Moment londonOffset(Moment utc) noexcept
{
    const int year = civil(dayOfMoment(utc)).year;
    const auto lastSunday = [year](int month) {
        const Day last = dayOf({ year, month, 31 });
        return last - (weekday(last) + 1) % 7;
    };
    const Moment begins = lastSunday(3) * OneDay + Hour;
    const Moment ends = lastSunday(10) * OneDay + Hour;
    return utc >= begins && utc < ends ? Hour : 0;
}

/// A London date and time of day as a moment. (The hour that October repeats is taken as summer
/// time.)
[[nodiscard]] constexpr Moment fromLondon(Day day, Moment timeOfDay) noexcept
{
    const Moment wall = day * OneDay + timeOfDay;
    return wall - londonOffset(wall - Hour);
}

[[nodiscard]] constexpr Day londonDay(Moment moment) noexcept
{
    return dayOfMoment(moment + londonOffset(moment));
}

/// The day that is `count` working days after `day` (weekends only: the generator knows no bank
/// holidays).
[[nodiscard]] constexpr Day addWorkingDays(Day day, int count) noexcept
{
    while (count > 0) {
        ++day;
        if (weekday(day) < 5)
            --count;
    }
    return day;
}

/// The same day, or the Monday after a weekend.
[[nodiscard]] constexpr Day workingDay(Day day) noexcept
{
    return weekday(day) < 5 ? day : day + 7 - weekday(day);
}

}

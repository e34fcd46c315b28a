// DateText.h - a date of birth as people and systems write it, part by part.
#pragma once

#include "domain/text/Placeholder.h"

#include <QDate>
#include <QStringView>

#include <string>
#include <string_view>

namespace guildhall {

/// A part that is not known is 0. A placeholder date (domain/text/Placeholder.h) is wholly unknown.
struct DateParts
{
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] bool isEmpty() const { return year == 0 && month == 0 && day == 0; }
    [[nodiscard]] bool isWhole() const { return year != 0 && month != 0 && day != 0; }
    friend bool operator==(const DateParts&, const DateParts&) = default;
};

/// Takes 1980-02-29, 29/02/1980, 29.2.80 (day first, as in Britain; the other way round only when
/// no day is possible), 19800229, 29 Feb 1980, February 1980, 1980-02, 1980, a time of day after
/// the date, and two-digit years as the latest not after 2029. Nothing for what is no date.
[[nodiscard]] DateParts parseDate(std::string_view text, Era era = Era::Living);
[[nodiscard]] DateParts parseDate(QStringView text);

/// A whole date as a QDate; invalid when a part is missing.
[[nodiscard]] QDate toDate(const DateParts& parts);

/// YYYY-MM-DD, YYYY-MM or YYYY; empty when the year is not known.
[[nodiscard]] std::string isoText(const DateParts& parts);

}

// RangeWords.h - a period in words: by months where it is whole months, else by its days.
#pragma once

#include "reports/Report.h"

#include <QLocale>

namespace guildhall {

/// From the first day of a month to the last day of one.
[[nodiscard]] bool isWholeMonths(const DateRange& range);

/// "Oct 2023", "Oct 2023 – Mar 2024", "5 Oct 2023 – 14 Nov 2023"
[[nodiscard]] QString rangeWords(const DateRange& range, const QLocale& locale);

/// As long as `range` and just before it: whole months before whole months, else as many days.
[[nodiscard]] DateRange justBefore(const DateRange& range);
/// The same days a year earlier.
[[nodiscard]] DateRange yearBefore(const DateRange& range);

}

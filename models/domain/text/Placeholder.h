// Placeholder.h - what is typed into a field when nothing is known; such values link strangers.
#pragma once

#include <string_view>

namespace guildhall {

/// "unknown", "n/a", "test", "not given", "xxx", "-" ... as a folded text (domain/text/Fold.h).
[[nodiscard]] bool isPlaceholderText(std::string_view folded);

/// A person's name that names nobody: the above, and "occupier", "resident", "tenant", "anonymous".
[[nodiscard]] bool isPlaceholderName(std::string_view folded);

/// Digits that nobody has: all the same, counting up or down, fewer than six, or zeros after the
/// first two.
[[nodiscard]] bool isPlaceholderPhone(std::string_view digits);

/// The part before the @ of an address that stands for none: noemail, none, na, unknown, test,
/// noreply.
[[nodiscard]] bool isPlaceholderMailbox(std::string_view local);

/// Whose dates: of people who may live, or of anybody since the year 1000.
enum class Era { Living, Any };

/// Days that systems write when they must write one: 1 January 1753, 1800, 1900 and 1901, 30 and 31
/// December 1899, 11 November 1111, years from 2200 on and, of the living, years before 1753.
[[nodiscard]] bool isPlaceholderDate(int year, int month, int day, Era era = Era::Living);

/// 1 January of any year: as likely a default ("year only") as a birthday.
[[nodiscard]] constexpr bool isDefaultDay(int month, int day)
{
    return month == 1 && day == 1;
}

}

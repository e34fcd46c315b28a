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

/// Days that systems write when they must write one: 1 January 1900, 1901 and 1753, 30 December
/// 1899, 11 November 1111, years before 1800 and from 2200 on.
[[nodiscard]] bool isPlaceholderDate(int year, int month, int day);

/// 1 January of any year: as likely a default ("year only") as a birthday.
[[nodiscard]] constexpr bool isDefaultDay(int month, int day)
{
    return month == 1 && day == 1;
}

}

// Fold.h - the form in which names and addresses are compared: small letters, no accents, no marks.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace guildhall {

/// Small letters and digits with single spaces between words. Case and accents go (Tŷ, Łukasz,
/// Zoë); ß is ss, æ ae, ø o, ł l, đ d, þ th. Apostrophes vanish (O'Brien is obrien, also with a
/// curly one); hyphens and every other mark part words. Letters of other scripts stay, in their
/// small form. Bytes that are not UTF-8 are taken as Latin-1.
[[nodiscard]] std::string folded(std::string_view utf8);
[[nodiscard]] QString folded(QStringView text);

/// The same without spaces: "de la Cruz" and "Delacruz" are one.
[[nodiscard]] std::string foldedTight(std::string_view utf8);

/// Appends the folded form to `out`; for rows by the million.
void appendFolded(std::string& out, std::string_view utf8);

}

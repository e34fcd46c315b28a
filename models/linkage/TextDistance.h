// TextDistance.h - how alike two folded texts are.
#pragma once

#include <string>
#include <string_view>

namespace guildhall::linkage {

/// Jaro-Winkler similarity, 0 to 1 (Winkler 1990: prefix of up to 4, scale 0.1). Texts beyond 64
/// bytes are compared by their first 64.
[[nodiscard]] double jaroWinkler(std::string_view a, std::string_view b);

/// Are the texts at most one insertion, deletion, replacement or swap of neighbours apart?
[[nodiscard]] bool withinOneEdit(std::string_view a, std::string_view b);

/// A rough sound key for names of British, Welsh, Slavic and South Asian spelling: first letter's
/// class and consonant classes, vowels dropped. Texts that sound alike share it; so do some that do
/// not.
[[nodiscard]] std::string soundKey(std::string_view folded);

}

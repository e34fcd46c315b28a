// NameParts.h - a person's written name in its parts; titles, organisations.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace guildhall::linkage {

enum class Sex : std::uint8_t { Unknown, Male, Female };

struct NameParts
{
    std::string forename; ///< folded; may be of several words
    std::string middle; ///< folded
    std::string surname; ///< folded; for an organisation its name without "limited" and the like
    Sex sex = Sex::Unknown; ///< from the title
    bool organisation = false;

    friend bool operator==(const NameParts&, const NameParts&) = default;
};

/// From separate columns; any may be empty. Placeholders count as empty, a title typed into the
/// forename is taken out, and an organisation is known by its words (limited, plc, llp, council,
/// trust ...).
[[nodiscard]] NameParts nameFromParts(std::string_view title,
                                      std::string_view forename,
                                      std::string_view middle,
                                      std::string_view surname);

/// From one text: "Mrs Mary Ann O'Neill", "O'NEILL, Mary Ann (Mrs)". Particles (de, van, al, ap
/// ...) stay with the surname.
[[nodiscard]] NameParts nameFromText(std::string_view text);

/// What a whole name says beyond the parts that stand beside it: a part that is missing, further
/// names (as middle names), the title. Ranks ("1st baron of") are no names.
void fillFromFullName(NameParts& name, std::string_view text);

/// A number for a title of which there are several for one sex: Mrs, Ms, Miss ...; 0: none.
[[nodiscard]] std::uint8_t titleNumber(std::string_view title);

/// From a title ("Mr", "Mrs") or the content of a sex or gender column ("M", "female").
[[nodiscard]] Sex sexFromWord(std::string_view text);

}

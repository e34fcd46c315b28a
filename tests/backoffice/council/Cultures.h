// Cultures.h - names as the families of a UK council have them, by where a family's names come
// from.
#pragma once

#include "council/WordList.h"

#include <string>
#include <string_view>

namespace guildhall::council {

enum class Origin : std::uint8_t {
    English,
    Welsh,
    SouthAsianMuslim,
    Hindu,
    Sikh,
    Arabic,
    Chinese,
    Polish,
    Nigerian
};
inline constexpr std::size_t OriginCount = 9;

enum class Sex : std::uint8_t { Female, Male };

struct Culture
{
    WordList female;
    WordList male;
    WordList surnames;
};

[[nodiscard]] const Culture& cultureOf(Origin origin);

/// The origin of one household, in the shares of a council with a university and a hospital.
[[nodiscard]] Origin drawOrigin(Draw& draw);

/// A family's surname: mostly from the list, sometimes put together from parts, so that rare names
/// are as many as in life.
[[nodiscard]] std::string drawSurname(Origin origin, Draw& draw);

/// How this member of the family writes the family's surname (Polish -ski and -ska, Sikh Singh and
/// Kaur, a Welsh patronymic, a Bengali or Pakistani woman's own second name).
[[nodiscard]] std::string surnameFor(Origin origin, Sex sex, const std::string& family, Draw& draw);

[[nodiscard]] std::string drawForename(Origin origin, Sex sex, Draw& draw);

/// Empty for most people.
[[nodiscard]] std::string drawMiddleNames(Origin origin, Sex sex, Draw& draw);

/// What friends (and some forms) call a person of this forename; empty when there is no usual one.
[[nodiscard]] std::string_view nicknameOf(std::string_view forename, std::uint32_t choice);

}

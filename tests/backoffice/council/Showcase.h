// Showcase.h - the few customers that every council has, whatever the seed: those of the sketches.
#pragma once

#include "council/Cultures.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace guildhall::council {

struct ShowcaseHome
{
    std::string_view number, street, postcode;
};

/// They live in the first homes and are the first customers, each in a household of one.
inline constexpr std::array<ShowcaseHome, 5> ShowcaseHomes { {
    { "12", "Mill Road", "CB1 2AB" },
    { "4", "Rustat Road", "CB1 3QR" },
    { "31", "Histon Road", "CB4 1EN" },
    { "7", "Newmarket Road", "CB5 8RQ" },
    { "1", "St Luke's Street", "CB4 3DZ" },
} };

struct ShowcasePerson
{
    std::string_view title, forename, surname;
    Sex sex;
    int year, month, day;
    std::string_view mobile, landline, email, nino;
};

inline constexpr std::array<ShowcasePerson, 5> ShowcasePeople { {
    { "Ms",
      "Maryam",
      "Okafor",
      Sex::Female,
      1984,
      3,
      2,
      "07700 900143",
      "01223 496 0143",
      "maryam.okafor@post.example",
      "AB840302C" },
    { "Mr",
      "Owen",
      "Griffiths",
      Sex::Male,
      1979,
      2,
      3,
      "07700 900221",
      "01223 496 0221",
      "owen.griffiths@post.example",
      "JE790203A" },
    { "Dr",
      "Farah",
      "Siddiqui",
      Sex::Female,
      1990,
      7,
      19,
      "07700 900318",
      "01223 496 0318",
      "farah.siddiqui@post.example",
      "LH900719B" },
    { "Mrs",
      "Kelly",
      "Marsh",
      Sex::Female,
      1968,
      11,
      30,
      "07700 900407",
      "01223 496 0407",
      "kelly.marsh@post.example",
      "NR681130D" },
    { "",
      "",
      "St Luke's Scout Group",
      Sex::Male,
      0,
      0,
      0,
      "07700 900555",
      "01223 496 0555",
      "leader@scouts.example",
      "" },
} };

inline constexpr std::uint32_t Maryam = 0;
inline constexpr std::uint32_t Owen = 1;
inline constexpr std::uint32_t ScoutGroup = 4;
inline constexpr std::uint32_t ShowcaseCount = ShowcasePeople.size();

}

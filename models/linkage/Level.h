// Level.h - the fields that are compared and how well two values of one can agree.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace guildhall::linkage {

/// The comparisons. `Other` stands for the first further column; the next one is Other + 1, and so
/// on.
enum class Field : std::uint8_t {
    Forename,
    Middle,
    Surname,
    Birth,
    Sex,
    Mobile,
    Landline,
    Email,
    Place, ///< UPRN, address, postcode and town in one, so that living together counts once
    NationalId,
    Other
};

constexpr size_t FixedFields = static_cast<size_t>(Field::Other);
constexpr size_t MostOthers = 14;
constexpr size_t MostFields = FixedFields + MostOthers;

/// From "the same" to "different"; each field uses some of them. The order is stored; append only.
enum class Level : std::uint8_t {
    Missing, ///< one side does not say: no evidence either way
    Same, ///< for Place: the same premises
    Swapped, ///< forename and surname stand in each other's place
    Nickname, ///< Bill and William, Mohammed and Muhammad
    Close, ///< one letter or digit, or Jaro-Winkler from 0.92; for Place: the same premises but for
           ///< a typing error; for Sex: the same, and no two titles to compare
    PartSame, ///< one word of several: Lloyd and Lloyd-Jones; for Sex: Mrs and Miss
    Initial,
    Fair, ///< sounds alike, or Jaro-Winkler from 0.84
    MiddleName, ///< one's forename is the other's middle name
    DayMonthSwapped,
    OneDigit, ///< or one letter of an e-mail address
    YearAndMonth,
    YearAndDay,
    MonthAndDay,
    YearOnly, ///< the years agree and one side says no more, or 1 January
    Year, ///< the years agree, day and month do not
    NearYear, ///< within ten years
    LocalPart, ///< of an e-mail address
    Postcode,
    Sector,
    District,
    Area, ///< postcode area or town
    Different
};

constexpr size_t Levels = static_cast<size_t>(Level::Different) + 1;

/// How a pair agrees in each field.
using Agreement = std::array<Level, MostFields>;

}

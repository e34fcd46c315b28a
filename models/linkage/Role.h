// Role.h - what a column of person records says, and guessing it from the column's name.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guildhall::linkage {

enum class Role {
    RecordId,
    Source,
    Title,
    Forename,
    MiddleNames,
    Surname,
    FullName,
    DateOfBirth,
    BirthDay,
    BirthMonth,
    BirthYear,
    Phone,
    Email,
    Address, ///< the whole address in one text, with or without town and postcode
    AddressLine1,
    AddressLine2,
    Town,
    Postcode,
    Uprn,
    NationalId,
    Other, ///< a further column worth comparing
    Ignored
};

struct Column
{
    Role role = Role::Ignored;
    std::string name; ///< the column's own name; for Other the name of the comparison
    bool monthFirst = false; ///< of dates: 02/29/1980, as in America

    friend bool operator==(const Column&, const Column&) = default;
};

/// The role's name on the command line: "date_of_birth". Other is "other", Ignored "ignored".
[[nodiscard]] std::string_view roleName(Role role);
/// The role of that name, also of "other:NAME"; nothing for an unknown one.
[[nodiscard]] std::optional<Column> columnForRoleName(std::string_view name);

/// What a column of this header most likely is. Headers that look personal but have no role of
/// their own (gender, birth place, occupation) become Other; what looks like bookkeeping (status,
/// updated, notes, amount) is Ignored; any other unknown header is Other, and learning finds out
/// what it is worth.
[[nodiscard]] Column guessColumn(std::string_view header);

/// Guesses for a whole header. A role that can stand only once goes to the best-named column.
[[nodiscard]] std::vector<Column> guessColumns(const std::vector<std::string>& headers);

}

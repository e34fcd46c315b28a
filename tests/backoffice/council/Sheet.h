// Sheet.h - what one system wrote down about one person: never quite the truth.
#pragma once

#include "council/Council.h"

#include <cstdint>
#include <string>

namespace guildhall::council {

/// How a sheet differs from the truth; counted by the tests against the rates that `--help` states.
enum Difference : std::uint32_t {
    TypoInName = 1U << 0U,
    Nickname = 1U << 1U,
    Initial = 1U << 2U,
    OldAddress = 1U << 3U,
    ChangedSurname = 1U << 4U,
    SwappedNames = 1U << 5U,
    BirthMissing = 1U << 6U,
    BirthWrong = 1U << 7U,
    BirthPlaceholder = 1U << 8U,
    ContactPlaceholder = 1U << 9U,
    NinoWrong = 1U << 10U,
    AddressTypo = 1U << 11U,
    NamePlaceholder = 1U << 12U
};

struct Sheet
{
    std::uint32_t customer = 0;
    std::uint32_t differences = 0;
    bool organisation = false;
    bool deceased = false;
    bool prefersWelsh = false;
    Origin origin = Origin::English;
    std::string title, forename, middleNames, surname;
    CivilDate birth; ///< year 0: not known to this system
    std::string nino;
    std::string mobile, landline; ///< as written: spaces, +44, or a placeholder
    std::string email;
    std::uint32_t home = 0;
    PlaceText place; ///< the address as written
    bool hasUprn = false;
    bool crossReferenced = false; ///< the system names another system's record of this person
};

class Sheets
{
public:
    explicit Sheets(const Council& council)
        : m_council(council)
    {
    }

    /// How many records this feed has of this customer; 0 for a feed that has none of persons.
    [[nodiscard]] std::uint32_t count(Feed feed, std::uint32_t customer) const;

    /// `edits` is how often the record was changed since the council was made.
    [[nodiscard]] Sheet
    sheet(Feed feed, std::uint32_t customer, std::uint32_t ordinal, std::uint32_t edits) const;

private:
    void write(Sheet& sheet, const Person& person, Feed feed, Draw& draw) const;
    void writeName(Sheet& sheet, const Person& person, Feed feed, Draw& draw) const;
    void writeBirth(Sheet& sheet, const Person& person, Feed feed, Draw& draw) const;
    void writeContacts(Sheet& sheet, const Person& person, Draw& draw) const;
    void writeAddress(Sheet& sheet, const Person& person, Draw& draw) const;
    void edit(Sheet& sheet, Draw& draw) const;

    const Council& m_council;
};

}

// Council.h - an invented council of any size: its households and people, each made from the seed
// alone.
#pragma once

#include "council/Calendar.h"
#include "council/Cultures.h"
#include "council/Feeds.h"
#include "council/Places.h"

#include <cstdint>
#include <string>
#include <vector>

namespace guildhall::council {

struct CouncilOptions
{
    std::uint32_t customers = 1000; ///< at least 10
    std::uint64_t seed = 1;
    Moment today = 0; ///< what is told is relative to this moment
};

enum class HouseholdKind : std::uint8_t {
    Single,
    Couple,
    CoupleTwoNames,
    Family,
    OneParent,
    Sharers,
    FatherAndSon,
    Twins,
    ThreeGenerations,
    Organisation
};

enum class Tenure : std::uint8_t { CouncilTenant, PrivateTenant, Owner };

/// What is known of a household before anyone in it is described.
struct Household
{
    std::uint32_t number = 0;
    std::uint32_t first = 0; ///< its first customer
    std::uint32_t size = 1;
    HouseholdKind kind = HouseholdKind::Single;
    Origin origin = Origin::English;
    Tenure tenure = Tenure::Owner;
};

inline constexpr std::uint32_t NoHome = UINT32_MAX;

/// The truth about one customer.
struct Person
{
    std::uint32_t number = 0;
    std::uint32_t role = 0; ///< place in the household: 0 is the one who signs
    Household household;
    Origin origin = Origin::English;
    Sex sex = Sex::Female;
    bool deceased = false;
    std::string title, forename, middleNames, surname;
    std::string formerSurname; ///< empty: never had another
    Day birth = 0; ///< an organisation's is 0
    std::string nino;
    std::string mobile, landline; ///< digits only
    std::string email;
    std::uint32_t home = 0;
    std::uint32_t formerHome = NoHome;
    std::uint32_t secondHome = NoHome;

    [[nodiscard]] bool isOrganisation() const noexcept
    {
        return household.kind == HouseholdKind::Organisation;
    }
};

/// Immutable after construction, so any thread may ask; the answers depend on the options alone,
/// not on what was asked before. Holds about 8 bytes a customer.
class Council
{
public:
    explicit Council(CouncilOptions options);

    [[nodiscard]] const CouncilOptions& options() const noexcept { return m_options; }
    [[nodiscard]] std::uint64_t seed() const noexcept { return m_options.seed; }
    [[nodiscard]] Moment today() const noexcept { return m_options.today; }
    [[nodiscard]] const Places& places() const noexcept { return m_places; }

    [[nodiscard]] Household householdOf(std::uint32_t customer) const;
    [[nodiscard]] Person person(std::uint32_t customer) const;

    /// The name of the person in the truth: "P0000017".
    [[nodiscard]] static std::string trueId(std::uint32_t customer);

private:
    [[nodiscard]] Household frame(std::uint32_t household) const;
    void describeOrganisation(Person& person, Draw& draw) const;
    void describePerson(Person& person) const;
    void giveContacts(Person& person, Draw& draw) const;

    CouncilOptions m_options;
    std::vector<std::uint32_t> m_firsts; ///< first customer of each household
    std::vector<std::uint32_t> m_households; ///< household of each customer
    Places m_places;
};

}

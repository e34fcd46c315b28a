#include "HardCases.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace guildhall {

namespace {

    using council::HouseholdKind;
    using PersonPair = std::pair<std::uint32_t, std::uint32_t>;

    enum Kind { Twins, FatherAndSon, Household, Namesakes, Strangers, Organisations, Kinds };
    constexpr std::array Names { "twins",
                                 "father and son of one name",
                                 "others of one household",
                                 "strangers of one name",
                                 "strangers",
                                 "organisations" };

    Kind kindOf(const council::Person& a, const council::Person& b)
    {
        if (a.isOrganisation() || b.isOrganisation())
            return Organisations;
        const bool sameName = a.forename == b.forename && a.surname == b.surname;
        if (a.household.number != b.household.number)
            return sameName ? Namesakes : Strangers;
        if (a.household.kind == HouseholdKind::Twins && a.birth == b.birth)
            return Twins;
        return sameName ? FatherAndSon : Household;
    }

    /// Persons who have records in one cluster.
    std::set<PersonPair> joinedPersons(const Truth& truth, const std::vector<quint32>& clusterOf)
    {
        std::map<quint32, std::set<std::uint32_t>> persons;
        for (std::size_t at = 0; at < clusterOf.size(); ++at)
            persons[clusterOf[at]].insert(truth.records()[at].customer);
        std::set<PersonPair> pairs;
        for (const auto& [cluster, members] : persons) {
            for (auto one = members.begin(); one != members.end(); ++one) {
                for (auto other = std::next(one); other != members.end(); ++other)
                    pairs.emplace(*one, *other);
            }
        }
        return pairs;
    }

}

std::vector<HardCase> personsTakenForOne(const council::Council& council,
                                         const Truth& truth,
                                         const std::vector<quint32>& clusterOf)
{
    std::array<HardCase, Kinds> cases;
    for (std::size_t kind = 0; kind < Kinds; ++kind)
        cases[kind].name = Names[kind];
    std::map<std::string, std::vector<std::uint32_t>> byName;
    const std::uint32_t customers = council.options().customers;
    const auto count = [&](std::uint32_t a, std::uint32_t b) {
        ++cases[kindOf(council.person(a), council.person(b))].all;
    };
    for (std::uint32_t customer = 0; customer < customers; ++customer) {
        const council::Person person = council.person(customer);
        if (!person.isOrganisation())
            byName[person.forename + '|' + person.surname].push_back(customer);
        for (std::uint32_t role = person.role + 1; role < person.household.size; ++role)
            count(customer, person.household.first + role);
    }
    for (const auto& [name, persons] : byName) {
        for (std::size_t one = 0; one < persons.size(); ++one) {
            for (std::size_t other = one + 1; other < persons.size(); ++other) {
                if (council.householdOf(persons[one]).number
                    != council.householdOf(persons[other]).number)
                    ++cases[Namesakes].all;
            }
        }
    }
    for (const auto& [a, b] : joinedPersons(truth, clusterOf))
        ++cases[kindOf(council.person(a), council.person(b))].wrong;
    // Of these every two would count.
    cases[Strangers].all = cases[Organisations].all = 0;
    return { cases.begin(), cases.end() };
}

std::vector<HardCase> recordsNotFound(const Truth& truth, const std::vector<quint32>& clusterOf)
{
    using namespace council;
    static constexpr std::array Flags {
        std::pair { std::uint32_t { TypoInName }, "typing error in the name" },
        std::pair { Nickname | Initial, "short form or initial" },
        std::pair { std::uint32_t { ChangedSurname }, "another surname (marriage, divorce)" },
        std::pair { std::uint32_t { SwappedNames }, "forename and surname swapped" },
        std::pair { std::uint32_t { OldAddress }, "moved" },
        std::pair { std::uint32_t { BirthMissing }, "no date of birth" },
        std::pair { BirthWrong | BirthPlaceholder, "wrong date of birth" },
        std::pair { ContactPlaceholder | NamePlaceholder, "placeholders" }
    };
    std::vector<HardCase> cases;
    for (const auto& [flags, name] : Flags)
        cases.push_back({ name, 0, 0 });
    cases.push_back({ "none of these", 0, 0 });
    std::map<std::uint32_t, std::vector<std::size_t>> records;
    for (std::size_t at = 0; at < truth.records().size(); ++at)
        records[truth.records()[at].customer].push_back(at);
    for (const auto& [person, places] : records) {
        for (std::size_t one = 0; one < places.size(); ++one) {
            for (std::size_t other = one + 1; other < places.size(); ++other) {
                const std::uint32_t differences = truth.records()[places[one]].differences
                    | truth.records()[places[other]].differences;
                const bool apart = clusterOf[places[one]] != clusterOf[places[other]];
                bool isHard = false;
                for (std::size_t at = 0; at < Flags.size(); ++at) {
                    if ((differences & Flags[at].first) == 0)
                        continue;
                    isHard = true;
                    ++cases[at].all;
                    cases[at].wrong += apart ? 1 : 0;
                }
                if (isHard)
                    continue;
                ++cases.back().all;
                cases.back().wrong += apart ? 1 : 0;
            }
        }
    }
    return cases;
}

}

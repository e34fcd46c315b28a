#include "council/Council.h"

#include "council/Showcase.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace guildhall::council {

namespace {

    using namespace std::string_view_literals;

    struct KindShare
    {
        HouseholdKind kind;
        std::uint32_t perThousand, size;
    };
    constexpr std::array<KindShare, 10> KindShares { {
        { HouseholdKind::Single, 330, 1 },
        { HouseholdKind::Couple, 240, 2 },
        { HouseholdKind::CoupleTwoNames, 70, 2 },
        { HouseholdKind::Family, 100, 3 },
        { HouseholdKind::OneParent, 70, 2 },
        { HouseholdKind::Sharers, 80, 3 },
        { HouseholdKind::FatherAndSon, 25, 3 },
        { HouseholdKind::Twins, 25, 3 },
        { HouseholdKind::ThreeGenerations, 40, 5 },
        { HouseholdKind::Organisation, 20, 1 },
    } };

    KindShare drawKind(Draw& draw)
    {
        std::uint32_t at = draw.below(1000U);
        for (const KindShare& share : KindShares) {
            if (at < share.perThousand)
                return share;
            at -= share.perThousand;
        }
        return KindShares.front();
    }

    std::string digits(std::string_view text)
    {
        std::string kept;
        std::ranges::copy_if(
            text, std::back_inserter(kept), [](char c) { return c >= '0' && c <= '9'; });
        return kept;
    }

    /// A number of its own for every customer, in the shape that HMRC gives out: no D, F, I, Q, U,
    /// V in the prefix, no O second (HMRC manual NIM39110).
    std::string ninoOf(std::uint64_t seed, std::uint32_t customer)
    {
        constexpr std::string_view first = "ABCEGHJKLMNPRSTWXYZ";
        constexpr std::string_view second = "ABCEHJLMPRSWXYZ";
        const std::uint64_t scattered = (customer * 7368787ULL + seed % 999983ULL) % 99999989ULL;
        const auto number = static_cast<unsigned>(scattered % 1000000ULL);
        const std::uint64_t prefix = mixed(seed, scattered / 1000000ULL + 77);
        std::array<char, 16> text {};
        const char a = first[prefix % first.size()];
        char b = second[(prefix / first.size() + scattered / 1000000ULL) % second.size()];
        // GB, NK, TN and ZZ are not given out (BG, KN and NT cannot arise from these letters'
        // order).
        if ((a == 'Z' && b == 'Z') || (a == 'B' && b == 'G'))
            b = 'A';
        std::snprintf(text.data(), text.size(), "%c%c%06u%c", a, b, number, "ABCD"[scattered % 4]);
        return text.data();
    }

    std::string asciiLower(std::string_view text)
    {
        std::string plain;
        for (const char c : text) {
            if (c >= 'A' && c <= 'Z')
                plain += static_cast<char>(c - 'A' + 'a');
            else if (c >= 'a' && c <= 'z')
                plain += c;
        }
        return plain;
    }

    constexpr std::array MailHosts { "gmail.example"sv, "hotmail.example"sv,    "outlook.example"sv,
                                     "yahoo.example"sv, "btinternet.example"sv, "icloud.example"sv,
                                     "live.example"sv,  "sky.example"sv,        "post.example"sv,
                                     "gmail.example"sv, "gmail.example"sv };

    std::string emailOf(const Person& person, Draw& draw)
    {
        const std::string forename = asciiLower(person.forename);
        const std::string surname = asciiLower(person.surname);
        const std::string number = std::to_string(draw.chance(500) ? civil(person.birth).year % 100
                                                                   : draw.between(1, 9999));
        std::string name;
        switch (draw.below(6U)) {
        case 0:
        case 1:
            name = forename + '.' + surname + (draw.chance(600) ? number : std::string());
            break;
        case 2:
            name = forename.substr(0, 1) + surname + number;
            break;
        case 3:
            name = surname + '.' + forename.substr(0, 1) + number;
            break;
        case 4:
            name = forename + number;
            break;
        default:
            name = forename + '_' + surname + number;
            break;
        }
        return name + '@' + std::string(draw.oneOf(MailHosts));
    }

}

Council::Council(CouncilOptions options)
    : m_options(options)
    , m_places(options.seed, 0)
{
    m_options.customers = std::max(m_options.customers, 2 * ShowcaseCount);
    m_households.reserve(m_options.customers);
    while (m_households.size() < m_options.customers) {
        const auto number = static_cast<std::uint32_t>(m_firsts.size());
        Draw draw(m_options.seed, Purpose::Household, number);
        const auto room = m_options.customers - static_cast<std::uint32_t>(m_households.size());
        const std::uint32_t size = number < ShowcaseCount ? 1 : std::min(drawKind(draw).size, room);
        m_firsts.push_back(static_cast<std::uint32_t>(m_households.size()));
        m_households.insert(m_households.end(), size, number);
    }
    m_places = Places(m_options.seed, static_cast<std::uint32_t>(m_firsts.size()));
}

Household Council::frame(std::uint32_t number) const
{
    Household household;
    household.number = number;
    household.first = m_firsts[number];
    const std::uint32_t end
        = number + 1 < m_firsts.size() ? m_firsts[number + 1] : m_options.customers;
    household.size = end - household.first;
    Draw draw(m_options.seed, Purpose::Household, number);
    household.kind = drawKind(draw).kind;
    household.origin = drawOrigin(draw);
    const std::uint32_t tenure = draw.below(100U);
    household.tenure = tenure < 46 ? Tenure::CouncilTenant
        : tenure < 68              ? Tenure::PrivateTenant
                                   : Tenure::Owner;
    if (number < ShowcaseCount) {
        household.kind = number == ScoutGroup ? HouseholdKind::Organisation : HouseholdKind::Single;
        household.origin = number == Maryam ? Origin::Nigerian
            : number == Owen                ? Origin::Welsh
                                            : Origin::English;
        household.tenure = number == Maryam ? Tenure::CouncilTenant : Tenure::PrivateTenant;
    }
    if (household.kind == HouseholdKind::Organisation)
        household.tenure = Tenure::Owner;
    return household;
}

Household Council::householdOf(std::uint32_t customer) const
{
    return frame(m_households[customer]);
}

std::string Council::trueId(std::uint32_t customer)
{
    std::array<char, 16> text {};
    std::snprintf(text.data(), text.size(), "P%07u", customer);
    return text.data();
}

Person Council::person(std::uint32_t customer) const
{
    Person person;
    person.number = customer;
    person.household = householdOf(customer);
    person.role = customer - person.household.first;
    person.origin = person.household.origin;
    person.home = person.household.number;
    if (customer < ShowcaseCount) {
        const ShowcasePerson& known = ShowcasePeople[customer];
        person.title = known.title;
        person.forename = known.forename;
        person.surname = known.surname;
        person.sex = known.sex;
        person.birth = known.year == 0 ? 0 : dayOf({ known.year, known.month, known.day });
        person.mobile = digits(known.mobile);
        person.landline = digits(known.landline);
        person.email = known.email;
        person.nino = known.nino;
        return person;
    }
    Draw draw(m_options.seed, Purpose::Person, customer);
    if (person.isOrganisation()) {
        describeOrganisation(person, draw);
        return person;
    }
    describePerson(person);
    Draw contacts(m_options.seed, Purpose::Identifier, customer);
    giveContacts(person, contacts);
    return person;
}

void Council::describeOrganisation(Person& person, Draw& draw) const
{
    constexpr std::array kinds { "Lettings Ltd"sv,
                                 "Property Management Ltd"sv,
                                 "Homes LLP"sv,
                                 "Estates"sv,
                                 "Housing Association"sv,
                                 "Court Residents Association"sv,
                                 "College"sv,
                                 "Community Centre"sv,
                                 "Day Nursery Ltd"sv,
                                 "Café"sv,
                                 "Motors Ltd"sv,
                                 "Stores"sv,
                                 "Investments Ltd"sv,
                                 "Student Lets Ltd"sv };
    person.surname = drawSurname(person.origin, draw);
    if (draw.chance(250))
        person.surname += " & " + (draw.chance(400) ? "Sons" : drawSurname(person.origin, draw));
    person.surname += ' ' + std::string(draw.oneOf(kinds));
    person.landline = "01223" + std::to_string(200000 + draw.below(700000U));
    person.mobile = "07" + std::to_string(400000000 + draw.below(599999999U));
    person.email = "office@" + asciiLower(person.surname).substr(0, 18) + ".example";
}

void Council::describePerson(Person& person) const
{
    const Household& household = person.household;
    Draw family(m_options.seed, Purpose::Household, 0x40000000ULL + household.number);
    Draw own(m_options.seed, Purpose::Person, person.number);
    const Day today = londonDay(m_options.today);
    const bool stranger = household.kind == HouseholdKind::Sharers
        || (household.kind == HouseholdKind::CoupleTwoNames && person.role == 1);
    if (stranger)
        person.origin = drawOrigin(own);

    const std::string surname = drawSurname(household.origin, family);
    const int parentAge = family.between(38, 66);
    const int sharedDay = family.between(0, 364);
    const Sex twinSex = family.chance(500) ? Sex::Female : Sex::Male;
    const bool identical = family.chance(550);

    int age = own.between(18, 92);
    person.sex = own.chance(515) ? Sex::Female : Sex::Male;
    switch (household.kind) {
    case HouseholdKind::Couple:
    case HouseholdKind::CoupleTwoNames:
        age = std::clamp(
            parentAge + static_cast<int>(family.below(24U)) - 14 + own.between(-4, 4), 19, 95);
        person.sex = person.role == 0 ? Sex::Male : own.chance(930) ? Sex::Female : Sex::Male;
        break;
    case HouseholdKind::Family:
    case HouseholdKind::FatherAndSon:
        age = person.role < 2 ? parentAge + own.between(-3, 3)
                              : std::max(17, parentAge - 30 + own.between(-4, 4));
        person.sex = person.role == 0 ? Sex::Male : person.role == 1 ? Sex::Female : person.sex;
        if (household.kind == HouseholdKind::FatherAndSon && person.role == 2)
            person.sex = Sex::Male;
        break;
    case HouseholdKind::OneParent:
        age = person.role == 0 ? parentAge : std::max(17, parentAge - 28 + own.between(-4, 4));
        if (person.role == 0)
            person.sex = own.chance(840) ? Sex::Female : Sex::Male;
        break;
    case HouseholdKind::Twins:
        age = person.role == 2 ? parentAge : std::max(17, parentAge - 29);
        if (person.role < 2)
            person.sex = identical || person.role == 0 ? twinSex : Sex::Male;
        break;
    case HouseholdKind::ThreeGenerations:
        age = person.role < 2 ? parentAge + own.between(-3, 3)
            : person.role < 4 ? parentAge + 25 + own.between(-4, 4)
                              : std::max(17, parentAge - 26 + own.between(-3, 3));
        person.sex = person.role == 0 || person.role == 2 ? Sex::Male : Sex::Female;
        break;
    case HouseholdKind::Sharers:
        age = own.between(18, 36);
        break;
    default:
        break;
    }
    const bool twin = household.kind == HouseholdKind::Twins && person.role < 2;
    person.birth = today - age * 365 - age / 4 - (twin ? sharedDay : own.between(0, 364)) - 1;

    const std::string& familyName = surname;
    person.surname = surnameFor(
        person.origin, person.sex, stranger ? drawSurname(person.origin, own) : familyName, own);
    person.forename = drawForename(person.origin, person.sex, own);
    person.middleNames = drawMiddleNames(person.origin, person.sex, own);
    if (household.kind == HouseholdKind::FatherAndSon && person.role == 2) {
        const Person father = this->person(household.first);
        person.forename = father.forename;
        person.surname = father.surname;
    }
    if (person.sex == Sex::Female && age > 24 && own.chance(person.role == 1 ? 480U : 240U))
        person.formerSurname = drawSurname(person.origin, own);
    else if (own.chance(25))
        person.formerSurname = drawSurname(person.origin, own);
    if (person.formerSurname == person.surname)
        person.formerSurname.clear();

    constexpr std::array women { "Mrs"sv, "Ms"sv, "Miss"sv };
    person.title = own.chance(25) ? "Dr"
        : person.sex == Sex::Male ? "Mr"
                                  : std::string(own.oneOf(women));
    person.deceased = own.chance(age > 74 ? 60U : 4U);
    if (own.chance(400))
        person.formerHome = own.below(m_places.homes());
    if (own.chance(12))
        person.secondHome = own.below(m_places.homes());
}

void Council::giveContacts(Person& person, Draw& draw) const
{
    Draw home(m_options.seed, Purpose::Identifier, 0x40000000ULL + person.household.number);
    const bool hasLandline = home.chance(480);
    const std::string landline = "01223" + std::to_string(200000 + home.below(700000U));
    const bool sharesMail = home.chance(90);
    if (hasLandline)
        person.landline = landline;
    if (!draw.chance(60))
        person.mobile = "07" + std::to_string(400000000 + draw.below(599999999U));
    person.nino = ninoOf(m_options.seed, person.number);
    if (sharesMail && person.role > 0 && person.household.kind != HouseholdKind::Sharers)
        person.email = this->person(person.household.first).email;
    else if (!draw.chance(140))
        person.email = emailOf(person, draw);
}

}

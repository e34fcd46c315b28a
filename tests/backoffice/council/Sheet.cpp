#include "council/Sheet.h"

#include "council/Showcase.h"
#include "council/Slips.h"

#include <array>
#include <utility>

namespace guildhall::council {

namespace {

    using namespace std::string_view_literals;

    /// Chances per thousand that a system does not know, or hold, a thing.
    struct Habits
    {
        std::uint32_t birthMissing;
        std::uint32_t nino; ///< has the number
        std::uint32_t phoneMissing, emailMissing;
        std::uint32_t middle; ///< has the middle names
        std::uint32_t uprn; ///< has the UPRN
        std::uint32_t crossReference;
    };

    constexpr Habits habitsOf(Feed feed)
    {
        switch (feed) {
        case Feed::Tenants:
            return { 80, 400, 120, 400, 550, 1000, 0 };
        case Feed::LiablePersons:
            return { 490, 350, 350, 450, 350, 920, 60 };
        case Feed::Reporters:
            return { 1000, 0, 300, 250, 50, 0, 40 };
        case Feed::Callers:
            return { 1000, 0, 60, 650, 0, 0, 40 };
        case Feed::Complainants:
            return { 550, 0, 350, 200, 100, 0, 80 };
        case Feed::Applications:
            return { 20, 700, 80, 150, 0, 0, 0 };
        default:
            return { 1000, 0, 250, 120, 50, 850, 50 };
        }
    }

    std::string spaced(const std::string& digits, Draw& draw)
    {
        const std::uint32_t style = draw.below(8U);
        if (digits.size() < 11 || style < 3)
            return digits;
        if (style == 3)
            return "+44" + digits.substr(1);
        if (style == 4)
            return "+44 " + digits.substr(1, 4) + ' ' + digits.substr(5);
        if (digits[1] == '1' && style < 7)
            return digits.substr(0, 5) + ' ' + digits.substr(5, 3) + (style == 5 ? "" : " ")
                + digits.substr(8);
        return digits.substr(0, 5) + ' ' + digits.substr(5);
    }

    std::string canonical(const std::string& digits)
    {
        if (digits.size() < 11)
            return digits;
        return digits[1] == '1'
            ? digits.substr(0, 5) + ' ' + digits.substr(5, 3) + ' ' + digits.substr(8)
            : digits.substr(0, 5) + ' ' + digits.substr(5);
    }

}

std::uint32_t Sheets::count(Feed feed, std::uint32_t customer) const
{
    const Household household = m_council.householdOf(customer);
    const std::uint32_t role = customer - household.first;
    Draw draw(m_council.seed(), Purpose::Membership, customer * 32ULL + indexOf(feed));
    const bool organisation = household.kind == HouseholdKind::Organisation;
    if (customer < ShowcaseCount) {
        if (customer == Maryam)
            return feed == Feed::Subscriptions ? 2 : 1;
        if (customer == Owen)
            return feed == Feed::LiablePersons || feed == Feed::Applications ? 1 : 0;
        return feed == Feed::LiablePersons || feed == Feed::Reporters ? 1 : 0;
    }
    switch (feed) {
    case Feed::Tenants:
        return household.tenure == Tenure::CouncilTenant
            && draw.chance(role == 0       ? 1000U
                               : role == 1 ? 800U
                                           : 420U);
    case Feed::LiablePersons:
        if (organisation)
            return 1 + draw.below(4U);
        return draw.chance(role == 0 ? 860U : role == 1 ? 480U : 90U) + (draw.chance(14) ? 1U : 0U);
    case Feed::Reporters:
        return draw.chance(170) ? 1 + (draw.chance(60) ? 1U : 0U) : 0;
    case Feed::Callers:
        return draw.chance(320) ? 1 + (draw.chance(80) ? 1U : 0U) : 0;
    case Feed::Complainants:
        return draw.chance(55) ? 1 : 0;
    case Feed::Applications:
        return !organisation && household.tenure != Tenure::Owner
                && draw.chance(role == 0 ? 190U : 60U)
            ? 1
            : 0;
    case Feed::Subscriptions: {
        const std::uint32_t some = draw.chance(150) ? 1 + (draw.chance(280) ? 1U : 0U) : 0;
        // Who is in no other system is at least here, so that every customer is somewhere.
        if (some == 0
            && count(Feed::Tenants, customer) + count(Feed::LiablePersons, customer)
                    + count(Feed::Reporters, customer) + count(Feed::Callers, customer)
                    + count(Feed::Complainants, customer) + count(Feed::Applications, customer)
                == 0)
            return 1;
        return some;
    }
    default:
        return 0;
    }
}

Sheet Sheets::sheet(Feed feed,
                    std::uint32_t customer,
                    std::uint32_t ordinal,
                    std::uint32_t edits) const
{
    const Person person = m_council.person(customer);
    Sheet sheet;
    sheet.customer = customer;
    sheet.organisation = person.isOrganisation();
    sheet.deceased = person.deceased;
    sheet.origin = person.origin;
    const std::uint64_t thing
        = (static_cast<std::uint64_t>(customer) * 16 + indexOf(feed)) * 64 + ordinal;
    if (customer < ShowcaseCount) {
        sheet.title = person.title;
        sheet.forename = person.forename;
        sheet.surname = person.surname;
        if (habitsOf(feed).birthMissing < 1000 && person.birth != 0)
            sheet.birth = civil(person.birth);
        else
            sheet.differences |= BirthMissing;
        if (habitsOf(feed).nino > 0)
            sheet.nino = person.nino;
        sheet.mobile = canonical(person.mobile);
        sheet.landline = canonical(person.landline);
        sheet.email = person.email;
        sheet.home = person.home;
        sheet.place = m_council.places().text(person.home);
        sheet.hasUprn = habitsOf(feed).uprn > 0;
        sheet.crossReferenced = customer == Maryam;
        sheet.prefersWelsh = customer == Owen;
    } else {
        Draw draw(m_council.seed(), Purpose::Sheet, thing);
        write(sheet, person, feed, draw);
    }
    for (std::uint32_t i = 0; i < edits; ++i) {
        Draw draw(m_council.seed(), Purpose::Edit, mixed(thing, i + 1));
        edit(sheet, draw);
    }
    return sheet;
}

void Sheets::write(Sheet& sheet, const Person& person, Feed feed, Draw& draw) const
{
    const Habits habits = habitsOf(feed);
    sheet.home = person.home;
    writeName(sheet, person, feed, draw);
    writeBirth(sheet, person, feed, draw);
    if (!sheet.organisation && draw.chance(habits.nino)) {
        sheet.nino = person.nino;
        if (draw.chance(12)) {
            sheet.nino[2 + draw.below(6U)] = static_cast<char>('0' + draw.below(10U));
            if (sheet.nino != person.nino)
                sheet.differences |= NinoWrong;
        }
    }
    writeContacts(sheet, person, draw);
    if (draw.chance(habits.phoneMissing)) {
        sheet.mobile.clear();
        if (draw.chance(500))
            sheet.landline.clear();
    }
    if (draw.chance(habits.emailMissing))
        sheet.email.clear();
    writeAddress(sheet, person, draw);
    sheet.hasUprn = draw.chance(habits.uprn);
    sheet.crossReferenced = draw.chance(habits.crossReference);
    sheet.prefersWelsh = person.origin == Origin::Welsh && draw.chance(220);
}

void Sheets::writeName(Sheet& sheet, const Person& person, Feed feed, Draw& draw) const
{
    sheet.title = draw.chance(200) ? std::string() : person.title;
    sheet.forename = person.forename;
    sheet.surname = person.surname;
    if (sheet.organisation) {
        if (draw.chance(120) && misspell(sheet.surname, draw))
            sheet.differences |= TypoInName;
        return;
    }
    if (draw.chance(habitsOf(feed).middle))
        sheet.middleNames = draw.chance(300) && !person.middleNames.empty()
            ? firstLetter(person.middleNames)
            : person.middleNames;
    // A woman's own or former name, a name after divorce, or one half of a double name.
    if (!person.formerSurname.empty() && draw.chance(185)) {
        sheet.surname = person.formerSurname;
        sheet.differences |= ChangedSurname;
    } else if (const auto hyphen = sheet.surname.find('-');
               hyphen != std::string::npos && hyphen > 2 && draw.chance(200)) {
        sheet.surname
            = draw.chance(500) ? sheet.surname.substr(0, hyphen) : sheet.surname.substr(hyphen + 1);
        sheet.differences |= ChangedSurname;
    }
    if (draw.chance(5)) {
        sheet.forename = draw.chance(500) ? "UNKNOWN" : "Mr";
        sheet.differences |= NamePlaceholder;
    } else if (draw.chance(75)) {
        const auto short_name = nicknameOf(sheet.forename, draw.below(4U));
        if (!short_name.empty() && draw.chance(750)) {
            sheet.forename = short_name;
            sheet.differences |= Nickname;
        } else {
            sheet.forename = firstLetter(sheet.forename);
            sheet.differences |= Initial;
        }
    }
    if (draw.chance(115)) {
        const bool first = sheet.forename.size() > 2 && draw.chance(420);
        if (misspell(first ? sheet.forename : sheet.surname, draw))
            sheet.differences |= TypoInName;
    }
    if (draw.chance(person.origin == Origin::Chinese ? 70U : 13U) && !sheet.forename.empty()) {
        std::swap(sheet.forename, sheet.surname);
        sheet.differences |= SwappedNames;
    }
}

void Sheets::writeBirth(Sheet& sheet, const Person& person, Feed feed, Draw& draw) const
{
    if (sheet.organisation || draw.chance(habitsOf(feed).birthMissing)) {
        sheet.differences |= BirthMissing;
        return;
    }
    sheet.birth = civil(person.birth);
    const CivilDate truth = sheet.birth;
    if (draw.chance(22)) {
        sheet.birth = draw.chance(500) ? CivilDate { 1900, 1, 1 } : CivilDate { truth.year, 1, 1 };
        sheet.differences |= BirthPlaceholder;
    } else if (draw.chance(72)) {
        sheet.birth = wrongDate(truth, draw);
        sheet.differences |= BirthWrong;
    }
}

void Sheets::writeContacts(Sheet& sheet, const Person& person, Draw& draw) const
{
    constexpr std::array phones {
        "07000000000"sv, "00000000000"sv, "01223000000"sv, "07777777777"sv, "N/A"sv
    };
    constexpr std::array mails { "noemail@noemail.example"sv,
                                 "none@none.example"sv,
                                 "noreply@council.example"sv,
                                 "customer@council.example"sv };
    const bool changedNumber = draw.chance(90);
    const std::string mobile = changedNumber && !person.mobile.empty()
        ? "07" + std::to_string(400000000 + draw.below(599999999U))
        : person.mobile;
    sheet.mobile = spaced(mobile, draw);
    sheet.landline = draw.chance(450) ? std::string() : spaced(person.landline, draw);
    sheet.email = person.email;
    if (draw.chance(25)) {
        sheet.mobile = draw.oneOf(phones);
        sheet.differences |= ContactPlaceholder;
    }
    if (draw.chance(20)) {
        sheet.email = draw.oneOf(mails);
        sheet.differences |= ContactPlaceholder;
    } else if (draw.chance(20) && !sheet.email.empty()) {
        misspell(sheet.email, draw);
    }
}

void Sheets::writeAddress(Sheet& sheet, const Person& person, Draw& draw) const
{
    // Who has moved left the old address in one record of six; the others once lived elsewhere too.
    if (person.formerHome != NoHome && draw.chance(180)) {
        sheet.home = person.formerHome;
        sheet.differences |= OldAddress;
    } else if (person.secondHome != NoHome && draw.chance(400)) {
        sheet.home = person.secondHome;
    } else if (sheet.organisation && draw.chance(600)) {
        sheet.home = draw.below(m_council.places().homes());
    }
    sheet.place = m_council.places().text(sheet.home);
    if (draw.chance(60) && misspell(sheet.place.line1, draw))
        sheet.differences |= AddressTypo;
    if (draw.chance(150))
        shortenRoad(sheet.place.line1);
    if (draw.chance(80))
        sheet.place.postcode.erase(3, 1);
    if (draw.chance(15))
        sheet.place.postcode.clear();
}

void Sheets::edit(Sheet& sheet, Draw& draw) const
{
    switch (draw.below(4U)) {
    case 0:
        sheet.mobile = "07" + std::to_string(400000000 + draw.below(599999999U));
        break;
    case 1:
        sheet.email = "new." + std::to_string(draw.below(1000000U)) + "@post.example";
        break;
    case 2:
        sheet.home = draw.below(m_council.places().homes());
        sheet.place = m_council.places().text(sheet.home);
        break;
    default:
        if (!sheet.organisation)
            sheet.title = sheet.title == "Dr" ? "Prof" : "Dr";
        else
            sheet.landline = "01223" + std::to_string(200000 + draw.below(700000U));
        break;
    }
}

}

// Comparison.cpp - the comparison levels; cheap tests before costly ones.
#include "linkage/Comparison.h"

#include "domain/text/Placeholder.h"
#include "linkage/Nicknames.h"
#include "linkage/TextDistance.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace guildhall::linkage {

namespace {

    // Of a few hundred records few names are compared twice, and fresh memory is dear.
    constexpr size_t FewestSlots = size_t { 1 } << 10;
    constexpr size_t MostSlots = size_t { 1 } << 18;
    constexpr double FairFrom = 0.84;

    std::string tight(std::string_view text)
    {
        std::string out(text);
        out.erase(std::remove(out.begin(), out.end(), ' '), out.end());
        return out;
    }

    std::string_view firstWord(std::string_view text)
    {
        return text.substr(0, text.find(' '));
    }

    // Does a word of three letters or more stand in both?
    bool shareWord(std::string_view a, std::string_view b)
    {
        while (!a.empty()) {
            const std::string_view word = firstWord(a);
            a.remove_prefix(std::min(word.size() + 1, a.size()));
            if (word.size() < 3)
                continue;
            std::string_view rest = b;
            while (!rest.empty()) {
                const std::string_view other = firstWord(rest);
                if (other == word)
                    return true;
                rest.remove_prefix(std::min(other.size() + 1, rest.size()));
            }
        }
        return false;
    }

    bool close(std::string_view a, std::string_view b)
    {
        return (std::min(a.size(), b.size()) >= 4 && withinOneEdit(a, b))
            || jaroWinkler(a, b) >= CloseFrom;
    }

    // Uwe and Ue, Lee and Lea: too short for a measure of likeness.
    bool shortAndOneEdit(std::string_view a, std::string_view b)
    {
        return std::min(a.size(), b.size()) <= ShortName
            && std::max(a.size(), b.size()) >= ShortName && withinOneEdit(a, b);
    }

    bool oneDigitApart(const DateParts& a, const DateParts& b)
    {
        const auto text = [](const DateParts& d) {
            return std::to_string(d.year * 10000 + d.month * 100 + d.day);
        };
        return withinOneEdit(text(a), text(b));
    }

    // Each town's word with the typing errors that it gets.
    bool sameTown(std::string_view a, std::string_view b)
    {
        return a == b || close(a, b);
    }

    // Whether a table of short forms need be asked at all.
    enum class ShortForms { Possible, No };

    Level forenameLevel(std::string_view a, std::string_view b, ShortForms shortForms)
    {
        if (a == b)
            return Level::Same;
        const std::string wholeA = tight(a);
        const std::string wholeB = tight(b);
        if (wholeA == wholeB)
            return Level::Same;
        if (wholeA.size() == 1 || wholeB.size() == 1)
            return wholeA[0] == wholeB[0] ? Level::Initial : Level::Different;
        const std::string_view firstA = firstWord(a);
        const std::string_view firstB = firstWord(b);
        const Nicknames& nicknames = Nicknames::builtIn();
        if (shortForms == ShortForms::Possible
            && (nicknames.sameName(wholeA, wholeB)
                || (firstA != firstB && nicknames.sameName(firstA, firstB))))
            return Level::Nickname;
        if (close(wholeA, wholeB))
            return Level::Close;
        if (firstA == firstB && firstA.size() >= 3)
            return Level::PartSame;
        if (shareWord(a, b))
            return Level::PartSame;
        const auto& shorter = wholeA.size() < wholeB.size() ? wholeA : wholeB;
        const auto& longer = wholeA.size() < wholeB.size() ? wholeB : wholeA;
        if (shorter.size() >= 3 && longer.starts_with(shorter))
            return Level::Nickname;
        if (firstA.size() == 1 || firstB.size() == 1)
            return firstA[0] == firstB[0] ? Level::Initial : Level::Different;
        if (jaroWinkler(wholeA, wholeB) >= FairFrom || shortAndOneEdit(wholeA, wholeB)
            || (shorter.size() >= 4 && soundKey(wholeA) == soundKey(wholeB)))
            return Level::Fair;
        return Level::Different;
    }

}

Level compareForenames(std::string_view a, std::string_view b)
{
    return forenameLevel(a, b, ShortForms::Possible);
}

Level compareSurnames(std::string_view a, std::string_view b)
{
    if (a == b)
        return Level::Same;
    const std::string wholeA = tight(a);
    const std::string wholeB = tight(b);
    if (wholeA == wholeB)
        return Level::Same;
    if (wholeA.size() == 1 || wholeB.size() == 1)
        return wholeA[0] == wholeB[0] ? Level::Initial : Level::Different;
    if (close(wholeA, wholeB))
        return Level::Close;
    if (shareWord(a, b))
        return Level::PartSame;
    if (jaroWinkler(wholeA, wholeB) >= FairFrom || shortAndOneEdit(wholeA, wholeB)
        || (std::min(wholeA.size(), wholeB.size()) >= 4 && soundKey(wholeA) == soundKey(wholeB)))
        return Level::Fair;
    return Level::Different;
}

Level compareMiddleNames(std::string_view a, std::string_view b)
{
    if (a == b)
        return Level::Same;
    if (a.size() == 1 || b.size() == 1)
        return a[0] == b[0] ? Level::Initial : Level::Different;
    if (close(tight(a), tight(b)) || shareWord(a, b))
        return Level::Close;
    return Level::Different;
}

Level compareBirths(const DateParts& a, const DateParts& b)
{
    if (a == b)
        return a.isWhole() ? Level::Same : a.year != 0 ? Level::YearOnly : Level::MonthAndDay;
    if (a.year != 0 && a.year == b.year) {
        if (!a.isWhole() || !b.isWhole()) {
            const bool months = a.month != 0 && b.month != 0;
            return months ? (a.month == b.month ? Level::YearAndMonth : Level::Year)
                          : Level::YearOnly;
        }
        if (a.day == b.month && a.month == b.day)
            return Level::DayMonthSwapped;
        if (isDefaultDay(a.month, a.day) || isDefaultDay(b.month, b.day))
            return Level::YearOnly;
    }
    if (!a.isWhole() || !b.isWhole()) {
        if (a.year != 0 && b.year != 0)
            return std::abs(a.year - b.year) <= 10 ? Level::NearYear : Level::Different;
        const bool month = a.month == b.month || a.month == 0 || b.month == 0;
        const bool day = a.day == b.day || a.day == 0 || b.day == 0;
        return month && day && a.month != 0 && b.month != 0 ? Level::MonthAndDay
            : month && day                                  ? Level::Missing
                                                            : Level::Different;
    }
    if (oneDigitApart(a, b))
        return Level::OneDigit;
    if (a.year == b.year)
        return a.month == b.month ? Level::YearAndMonth
            : a.day == b.day      ? Level::YearAndDay
                                  : Level::Year;
    if (a.month == b.month && a.day == b.day && !isDefaultDay(a.month, a.day))
        return Level::MonthAndDay;
    return std::abs(a.year - b.year) <= 10 ? Level::NearYear : Level::Different;
}

Level comparePhones(std::string_view a, std::string_view b)
{
    if (a == b)
        return Level::Same;
    return withinOneEdit(a, b) ? Level::Close : Level::Different;
}

Level compareEmails(std::string_view a, std::string_view b)
{
    if (a == b)
        return Level::Same;
    const std::string_view localA = a.substr(0, a.rfind('@'));
    const std::string_view localB = b.substr(0, b.rfind('@'));
    if (localA == localB)
        return Level::LocalPart;
    if (localA.size() >= 5 && withinOneEdit(a, b))
        return Level::OneDigit;
    if (jaroWinkler(localA, localB) >= CloseFrom)
        return Level::Close;
    return Level::Different;
}

Level compareIdentifiers(std::string_view a, std::string_view b)
{
    // A National Insurance number's last letter is often left out: the first eight places name the
    // person.
    if (a == b || (a.size() + b.size() == 17 && a.substr(0, 8) == b.substr(0, 8)))
        return Level::Same;
    return withinOneEdit(a, b) ? Level::Close : Level::Different;
}

Level compareTexts(std::string_view a, std::string_view b)
{
    if (a == b)
        return Level::Same;
    if (a.size() >= 4 && b.size() >= 4) {
        if (close(a, b))
            return Level::Close;
        if (shareWord(a, b))
            return Level::PartSame;
        if (a.starts_with(b) || b.starts_with(a))
            return Level::Fair;
    }
    return Level::Different;
}

Comparison::Comparison(const PersonTable& table)
    : m_table(table)
    , m_others(std::min(table.others(), MostOthers))
    , m_memory(std::bit_ceil(std::clamp(4 * size_t { table.size() }, FewestSlots, MostSlots)))
{
}

template <class Rule>
Level Comparison::remembered(std::uint64_t key, Rule rule)
{
    Remembered& slot = m_memory[mixed(key) & (m_memory.size() - 1)];
    if (slot.key != key) {
        slot.level = rule();
        slot.key = key;
    }
    return slot.level;
}

Level Comparison::forenames(std::uint32_t a, std::uint32_t b)
{
    if (a == 0 || b == 0)
        return Level::Missing;
    if (a == b)
        return Level::Same;
    const NameFacts& factsA = m_table.nameFacts(a);
    const NameFacts& factsB = m_table.nameFacts(b);
    if (surelyDifferent(factsA, factsB) && !(factsA.nickname && factsB.nickname))
        return Level::Different;
    const std::uint64_t key = static_cast<std::uint64_t>(std::min(a, b)) << 32 | std::max(a, b);
    const bool plain = factsA.plain && factsB.plain;
    const ShortForms shortForms
        = plain && !(factsA.nickname && factsB.nickname) ? ShortForms::No : ShortForms::Possible;
    return remembered(key, [&] {
        return forenameLevel(m_table.names().text(a), m_table.names().text(b), shortForms);
    });
}

Level Comparison::surnames(std::uint32_t a, std::uint32_t b)
{
    if (a == 0 || b == 0)
        return Level::Missing;
    if (a == b)
        return Level::Same;
    if (surelyDifferent(m_table.nameFacts(a), m_table.nameFacts(b)))
        return Level::Different;
    // The larger number first: a key of its own beside the forenames' of the same two texts.
    const std::uint64_t key = static_cast<std::uint64_t>(std::max(a, b)) << 32 | std::min(a, b);
    return remembered(
        key, [&] { return compareSurnames(m_table.names().text(a), m_table.names().text(b)); });
}

void Comparison::names(const Card& a, const Card& b, Agreement& out)
{
    Level forename = forenames(a.forename, b.forename);
    Level surname = surnames(a.surname, b.surname);
    const auto good = [](Level level) { return level >= Level::Same && level <= Level::PartSame; };
    const bool crosses = (a.forename != 0 && a.forename == b.surname)
        || (b.forename != 0 && b.forename == a.surname);
    if (crosses && !good(forename) && !good(surname) && a.forename != 0 && b.surname != 0) {
        const Level crossed = forenames(a.forename, b.surname);
        const Level back = b.forename != 0 ? forenames(b.forename, a.surname) : Level::Missing;
        const bool whole = good(crossed)
            && (good(back) || back == Level::Missing || back == Level::Initial)
            && (crossed == Level::Same || back == Level::Same);
        if (whole && a.forename != b.forename) {
            forename = Level::Swapped;
            surname = Level::Missing;
        }
    }
    if (forename == Level::Different || forename == Level::Fair) {
        const bool byMiddle = (a.middle != 0 && good(forenames(a.middle, b.forename)))
            || (b.middle != 0 && good(forenames(b.middle, a.forename)));
        if (byMiddle)
            forename = Level::MiddleName;
    }
    if ((surname == Level::Different || surname == Level::Fair) && good(forename)) {
        // A name by birth, marriage or estate that the other record gives among further names.
        const auto amongMiddle = [this](std::uint32_t surnameOf, std::uint32_t middleOf) {
            return surnameOf != 0 && middleOf != 0
                && shareWord(m_table.names().text(surnameOf), m_table.names().text(middleOf));
        };
        if (amongMiddle(a.surname, b.middle) || amongMiddle(b.surname, a.middle))
            surname = Level::MiddleName;
    }
    Level middle = Level::Missing;
    if (a.middle != 0 && b.middle != 0 && forename != Level::MiddleName)
        middle = a.middle == b.middle
            ? Level::Same
            : compareMiddleNames(m_table.names().text(a.middle), m_table.names().text(b.middle));
    out[static_cast<size_t>(Field::Forename)] = forename;
    out[static_cast<size_t>(Field::Surname)] = surname;
    out[static_cast<size_t>(Field::Middle)] = middle;
}

Level Comparison::phones(const std::array<std::uint32_t, 2>& a,
                         const std::array<std::uint32_t, 2>& b) const
{
    if (a[0] == 0 || b[0] == 0)
        return Level::Missing;
    if (a[0] == b[0] || a[0] == b[1] || (a[1] != 0 && (a[1] == b[0] || a[1] == b[1])))
        return Level::Same;
    for (const std::uint32_t phone : a) {
        for (const std::uint32_t other : b) {
            if (phone != 0 && other != 0
                && !surelyDifferent(m_table.phoneFacts(phone), m_table.phoneFacts(other))
                && comparePhones(m_table.phones().text(phone), m_table.phones().text(other))
                    == Level::Close)
                return Level::Close;
        }
    }
    return Level::Different;
}

Level Comparison::towns(const Card& a, const Card& b) const
{
    if (a.town == 0 || b.town == 0)
        return Level::Missing;
    return a.town == b.town || sameTown(m_table.towns().text(a.town), m_table.towns().text(b.town))
        ? Level::Area
        : Level::Different;
}

Level Comparison::places(const Card& a, const Card& b) const
{
    if (a.uprn != 0 && a.uprn == b.uprn)
        return Level::Same;
    const bool uprnsDiffer = a.uprn != 0 && b.uprn != 0;
    if (a.premises != 0 && a.premises == b.premises)
        return uprnsDiffer ? Level::Close : Level::Same;
    const bool postcodes = a.postcode != 0 && b.postcode != 0;
    const bool samePostcode = postcodes && a.postcode == b.postcode;
    AddressLikeness addresses = AddressLikeness::Different;
    if (a.address != 0 && b.address != 0 && !uprnsDiffer)
        addresses
            = compareAddresses(m_table.addressParts(a.address), m_table.addressParts(b.address));
    if (addresses == AddressLikeness::Same && !postcodes)
        return Level::Same;
    if (addresses != AddressLikeness::Different) {
        const bool nearPostcode = samePostcode || !postcodes
            || withinOneEdit(m_table.postcodes().text(a.postcode),
                             m_table.postcodes().text(b.postcode));
        if (nearPostcode || addresses == AddressLikeness::Same)
            return Level::Close;
    }
    if (samePostcode)
        return Level::Postcode;
    if (postcodes) {
        const PostcodeKeys& keysA = m_table.postcodeKeys(a.postcode);
        const PostcodeKeys& keysB = m_table.postcodeKeys(b.postcode);
        if (keysA.sector != 0 && keysA.sector == keysB.sector)
            return Level::Sector;
        if (withinOneEdit(m_table.postcodes().text(a.postcode),
                          m_table.postcodes().text(b.postcode)))
            return Level::Sector;
        if (keysA.outward == keysB.outward)
            return Level::District;
        const Level town = towns(a, b);
        if (town == Level::Area || (keysA.area != 0 && keysA.area == keysB.area))
            return Level::Area;
        return Level::Different;
    }
    if (a.address != 0 && b.address != 0 && a.postcode == 0 && b.postcode == 0)
        return towns(a, b) == Level::Area ? Level::Area : Level::Different;
    if (uprnsDiffer)
        return towns(a, b) == Level::Area ? Level::Area : Level::Different;
    return towns(a, b);
}

Level Comparison::titles(const Card& a, const Card& b)
{
    if (sexOf(a) != sexOf(b))
        return Level::Different;
    if (titleOf(a) == 0 || titleOf(b) == 0)
        return Level::Close;
    return titleOf(a) == titleOf(b) ? Level::Same : Level::PartSame;
}

Agreement Comparison::compare(std::uint32_t left, std::uint32_t right)
{
    Agreement out {};
    const Card& a = m_table.card(left);
    const Card& b = m_table.card(right);
    names(a, b, out);
    const auto set = [&out](Field field, Level level) { out[static_cast<size_t>(field)] = level; };
    if (a.birth != 0 && b.birth != 0)
        set(Field::Birth,
            a.birth == b.birth && (a.birth & 31) != 0
                ? Level::Same
                : compareBirths(unpackBirth(a.birth), unpackBirth(b.birth)));
    if (sexOf(a) != Sex::Unknown && sexOf(b) != Sex::Unknown)
        set(Field::Sex, titles(a, b));
    set(Field::Mobile, phones(a.mobile, b.mobile));
    set(Field::Landline, phones(a.landline, b.landline));
    if (a.email != 0 && b.email != 0)
        set(Field::Email,
            a.email == b.email ? Level::Same
                : surelyDifferent(m_table.emailFacts(a.email), m_table.emailFacts(b.email))
                ? Level::Different
                : compareEmails(m_table.emails().text(a.email), m_table.emails().text(b.email)));
    set(Field::Place, places(a, b));
    if (a.nationalId != 0 && b.nationalId != 0)
        set(Field::NationalId,
            a.nationalId == b.nationalId
                ? Level::Same
                : compareIdentifiers(m_table.nationalIds().text(a.nationalId),
                                     m_table.nationalIds().text(b.nationalId)));
    for (size_t other = 0; other < m_others; ++other) {
        const std::uint32_t valueA = m_table.other(left, other);
        const std::uint32_t valueB = m_table.other(right, other);
        if (valueA == 0 || valueB == 0)
            continue;
        out[FixedFields + other] = valueA == valueB
            ? Level::Same
            : compareTexts(m_table.otherValues(other).text(valueA),
                           m_table.otherValues(other).text(valueB));
    }
    return out;
}

}

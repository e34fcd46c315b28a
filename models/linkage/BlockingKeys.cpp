// BlockingKeys.cpp - the rules.
#include "linkage/BlockingKeys.h"

#include "linkage/TextDistance.h"

#include <algorithm>

namespace guildhall::linkage {

namespace {

    enum Rule : size_t {
        ByNationalId,
        ByEmail,
        ByMobile,
        ByLandlineAndForename,
        ByLandlineAndSound,
        ByBirthAndSurname,
        ByBirthAndForename,
        ByBirthAndPlace,
        ByWholeName,
        ByNameAndYear,
        ByNameAndDistrict,
        ByPremisesAndForename,
        ByPremisesAndBirth,
        ByPostcodeAndSound,
        ByPostcodeAndForename,
        BySoundsYearMonth,
        BySoundsYearDay,
        BySoundsMonthDay,
        ByStartsAndYear,
        ByBirth,
        ByForenameDistrictYear,
        BySurnameDistrict,
        ByLocalPart,
        ByMonthDayForename,
        ByMonthDaySurname,
        ByYearForenameSurnameStart,
        ByYearSurnameForenameStart,
        ByPremises,
        ByNothing, // small tables compare every pair
        BySurnameInitial, // these three where places are seldom given
        ByForenameSurnameStart,
        BySurnameSoundForenameStart,
        ByHouseAndSound, // where the postcode is wrong or missing
        ByWordAndPlace, // these four in tables of moderate size: any word of the name, wherever it
        ByWordAndYear, // stands
        ByTwoWords,
        ByPostcode,
        FixedRules // each further column brings OtherRules more
    };

    constexpr size_t OtherRules = 5;
    constexpr std::uint32_t ComparedWholly = 2000;
    constexpr std::uint32_t ModerateSize = 200'000;
    constexpr size_t FirstOtherRule = FixedRules;

    constexpr std::uint32_t bit(Field field)
    {
        return 1U << static_cast<unsigned>(field);
    }

    // Do many records say nothing of where their person lives, so that they must be found by names?
    bool isSeldomPlaced(const PersonTable& table)
    {
        std::uint64_t placed = 0;
        for (std::uint32_t record = 0; record < table.size(); ++record) {
            const Card& card = table.card(record);
            placed += card.postcode != 0 || card.premises != 0 || card.uprn != 0 ? 1 : 0;
        }
        return placed * 5 < std::uint64_t { table.size() } * 4;
    }

    std::uint64_t hashed(std::string_view text, std::uint64_t seed)
    {
        return text.empty() ? 0 : stableHash(text, seed) | 1U;
    }

    NameKeys nameKeys(std::string_view text)
    {
        NameKeys keys;
        std::vector<std::string_view> words;
        std::string tight;
        size_t at = 0;
        while (at < text.size()) {
            const size_t end = std::min(text.find(' ', at), text.size());
            if (end > at)
                words.push_back(text.substr(at, end - at));
            tight.append(text.substr(at, end - at));
            at = end + 1;
        }
        std::stable_sort(words.begin(), words.end(), [](std::string_view a, std::string_view b) {
            return a.size() > b.size();
        });
        size_t count = 0;
        for (const std::string_view word : words) {
            if (word.size() >= 2 && count < keys.words.size())
                keys.words[count++] = hashed(word, 1);
        }
        // Two words that another system writes as one.
        if (words.size() > 1)
            keys.words.back() = hashed(tight, 1);
        keys.sound = tight.size() >= 2 ? hashed(soundKey(tight), 2) : 0;
        keys.start = tight.size() >= 3 ? hashed(tight.substr(0, 3), 3) : 0;
        keys.initial = hashed(text.substr(0, 1), 4);
        return keys;
    }

    // Day and month in one order, so that a swap of the two keeps the key.
    std::uint64_t birthKey(const DateParts& d)
    {
        if (!d.isWhole())
            return 0;
        const auto low = static_cast<std::uint64_t>(std::min(d.day, d.month));
        const auto high = static_cast<std::uint64_t>(std::max(d.day, d.month));
        return static_cast<std::uint64_t>(d.year) * 1000 + low * 32 + high;
    }

}

BlockingKeys::BlockingKeys(const PersonTable& table, Extent extent)
    : m_table(table)
    , m_whole(extent == Extent::Whole && table.size() <= ComparedWholly)
    , m_isModerate(extent == Extent::Whole && table.size() <= ModerateSize)
    , m_seldomPlaced(extent == Extent::Whole && isSeldomPlaced(table))
{
    m_names.reserve(table.names().size());
    for (std::uint32_t id = 0; id < table.names().size(); ++id)
        m_names.push_back(nameKeys(table.names().text(id)));
}

size_t BlockingKeys::rules(const PersonTable& table)
{
    return FirstOtherRule + OtherRules * std::min(table.others(), MostOthers);
}

std::uint32_t BlockingKeys::fieldsOf(size_t rule)
{
    constexpr std::uint32_t F = bit(Field::Forename);
    constexpr std::uint32_t S = bit(Field::Surname);
    constexpr std::uint32_t B = bit(Field::Birth);
    constexpr std::uint32_t P = bit(Field::Place);
    constexpr std::uint32_t N = F | S | bit(Field::Middle);
    if (rule >= FirstOtherRule) {
        const size_t other = (rule - FirstOtherRule) / OtherRules;
        const std::uint32_t o = 1U << (FixedFields + other);
        switch ((rule - FirstOtherRule) % OtherRules) {
        case 0:
            return o | S | F;
        case 1:
            return o | F | B;
        case 2:
            return o | B;
        case 3:
            return o | N;
        default:
            return o | P | B;
        }
    }
    switch (static_cast<Rule>(rule)) {
    case ByNationalId:
        return bit(Field::NationalId);
    case ByEmail:
    case ByLocalPart:
        return bit(Field::Email) | (rule == ByLocalPart ? S : 0U);
    case ByMobile:
        return bit(Field::Mobile);
    case ByLandlineAndForename:
        return bit(Field::Landline) | F;
    case ByLandlineAndSound:
        return bit(Field::Landline) | S;
    case ByBirthAndSurname:
    case ByMonthDaySurname:
        return B | S;
    case ByBirthAndForename:
    case ByMonthDayForename:
        return B | F;
    case ByBirthAndPlace:
    case ByPremisesAndBirth:
        return B | P;
    case ByWholeName:
        return F | S;
    case ByNameAndYear:
    case BySoundsYearMonth:
    case BySoundsYearDay:
    case BySoundsMonthDay:
    case ByStartsAndYear:
    case ByYearForenameSurnameStart:
    case ByYearSurnameForenameStart:
        return F | S | B;
    case ByNameAndDistrict:
    case BySurnameDistrict:
        return F | S | P;
    case ByPremisesAndForename:
    case ByPostcodeAndForename:
        return P | F;
    case ByPostcodeAndSound:
    case ByHouseAndSound:
        return P | S;
    case ByBirth:
        return B;
    case ByForenameDistrictYear:
        return F | P | B;
    case ByWordAndPlace:
        return N | P;
    case ByWordAndYear:
        return N | B;
    case ByTwoWords:
        return N;
    case ByPremises:
    case ByPostcode:
        return P;
    case BySurnameInitial:
    case ByForenameSurnameStart:
    case BySurnameSoundForenameStart:
        return F | S;
    case ByNothing:
        return 0;
    case FixedRules:
        break;
    }
    return ~0U;
}

bool BlockingKeys::isLoose(size_t rule)
{
    switch (rule) {
    case ByNameAndDistrict:
    case ByBirth:
    case ByForenameDistrictYear:
    case BySurnameDistrict:
    case ByMonthDayForename:
    case ByMonthDaySurname:
        return true;
    default:
        return false;
    }
}

void BlockingKeys::keys(std::uint32_t record, size_t rule, std::vector<std::uint64_t>& out) const
{
    const Card& card = m_table.card(record);
    const DateParts birth = unpackBirth(card.birth);
    const NameKeys& forename = m_names[card.forename];
    const NameKeys& surname = m_names[card.surname];
    const auto put = [rule, &out](std::uint64_t a, std::uint64_t b = 1, std::uint64_t c = 1) {
        if (a != 0 && b != 0 && c != 0)
            out.push_back(combined(combined(combined(rule + 1, a), b), c));
    };
    const auto year = static_cast<std::uint64_t>(birth.year);
    const auto month = static_cast<std::uint64_t>(birth.month);
    const auto day = static_cast<std::uint64_t>(birth.day);
    const auto idOf
        = [](const TextPool& pool, std::uint32_t id) { return id == 0 ? 0 : pool.hash(id); };
    const auto outward = static_cast<std::uint64_t>(m_table.postcodeKeys(card.postcode).outward);
    const std::uint64_t place = outward != 0 ? outward : idOf(m_table.towns(), card.town);
    const std::uint64_t postcode = idOf(m_table.postcodes(), card.postcode);
    const std::uint64_t uprn = idOf(m_table.uprns(), card.uprn);
    const std::uint64_t premises = m_table.premisesHash(card.premises);
    const std::uint64_t firstForename = forename.words[0];

    if (rule >= FirstOtherRule) {
        const size_t column = (rule - FirstOtherRule) / OtherRules;
        const std::uint32_t id = m_table.other(record, column);
        const std::uint64_t value = idOf(m_table.otherValues(column), id);
        const size_t kind = (rule - FirstOtherRule) % OtherRules;
        if (kind == 0) {
            put(value, surname.sound, forename.initial);
        } else if (kind == 1) {
            put(value, firstForename, year);
        } else if (kind == 2) {
            put(value, birthKey(birth));
        } else if (kind == 3) {
            for (const std::uint64_t word : wordsOf(card))
                put(value, word);
        } else if (m_isModerate) {
            put(value, place, year);
        }
        return;
    }
    switch (static_cast<Rule>(rule)) {
    case ByNationalId:
        if (card.nationalId != 0)
            put(hashed(m_table.nationalIds().text(card.nationalId).substr(0, 8), 9));
        break;
    case ByEmail:
        put(idOf(m_table.emails(), card.email));
        break;
    case ByMobile:
        for (const std::uint32_t phone : card.mobile)
            put(idOf(m_table.phones(), phone));
        break;
    case ByLandlineAndForename:
        for (const std::uint32_t phone : card.landline)
            put(idOf(m_table.phones(), phone), forename.initial);
        break;
    case ByLandlineAndSound:
        for (const std::uint32_t phone : card.landline)
            put(idOf(m_table.phones(), phone), birth.isWhole() ? birthKey(birth) : surname.sound);
        break;
    case ByBirthAndSurname:
        for (const std::uint64_t word : surname.words)
            put(birthKey(birth), word);
        break;
    case ByBirthAndForename:
        for (const std::uint64_t word : forename.words)
            put(birthKey(birth), word);
        break;
    case ByBirthAndPlace:
        put(birthKey(birth), place);
        break;
    case ByWholeName:
        if (firstForename != 0 && surname.words[0] != 0)
            put(firstForename + surname.words[0]);
        break;
    case ByNameAndYear:
        if (firstForename != 0 && surname.words[0] != 0)
            put(firstForename + surname.words[0], year);
        break;
    case ByNameAndDistrict:
        put(surname.sound, forename.initial, place);
        break;
    case ByPremisesAndForename:
        put(uprn, forename.start != 0 ? forename.start : forename.initial);
        put(premises, forename.start != 0 ? forename.start : forename.initial);
        break;
    case ByPremisesAndBirth:
        put(uprn, year);
        put(premises, year);
        break;
    case ByPostcodeAndSound:
        put(postcode, surname.sound);
        break;
    case ByPostcodeAndForename:
        put(postcode, firstForename);
        break;
    case BySoundsYearMonth:
        put(surname.sound,
            forename.initial,
            year * 16 + month == year * 16 ? 0 : year * 16 + month);
        break;
    case BySoundsYearDay:
        put(surname.sound, forename.initial, day == 0 || year == 0 ? 0 : year * 32 + day);
        break;
    case BySoundsMonthDay:
        put(surname.sound, forename.initial, day == 0 || month == 0 ? 0 : month * 32 + day);
        break;
    case ByStartsAndYear:
        put(surname.start, forename.start, year);
        break;
    case ByBirth:
        put(birthKey(birth));
        break;
    case ByForenameDistrictYear:
        put(firstForename, place, year);
        break;
    case BySurnameDistrict:
        put(surname.words[0], place);
        break;
    case ByLocalPart:
        if (card.email != 0) {
            const std::string_view email = m_table.emails().text(card.email);
            put(hashed(email.substr(0, email.rfind('@')), 10), surname.initial);
        }
        break;
    case ByMonthDayForename:
        put(firstForename, month * 32 + day == month * 32 ? 0 : month * 32 + day);
        break;
    case ByMonthDaySurname:
        put(surname.words[0], month * 32 + day == month * 32 ? 0 : month * 32 + day);
        break;
    case ByYearForenameSurnameStart:
        put(firstForename, surname.initial, year);
        break;
    case ByYearSurnameForenameStart:
        put(surname.words[0], forename.initial, year);
        break;
    case ByPremises:
        put(uprn);
        put(premises);
        break;
    case ByNothing:
        if (m_whole)
            put(1);
        break;
    case BySurnameInitial:
        if (m_seldomPlaced)
            put(surname.words[0], forename.initial);
        break;
    case ByForenameSurnameStart:
        if (m_seldomPlaced)
            put(firstForename, surname.start);
        break;
    case BySurnameSoundForenameStart:
        if (m_seldomPlaced)
            put(surname.sound, forename.start);
        break;
    case ByHouseAndSound:
        if (card.address != 0) {
            const AddressParts& parts = m_table.addressParts(card.address);
            const std::uint64_t house = combined(parts.flat, parts.number);
            put(parts.number != 0 ? parts.street : 0, house, surname.sound);
        }
        break;
    case ByWordAndPlace:
        for (const std::uint64_t word : wordsOf(card))
            put(word, place);
        break;
    case ByWordAndYear:
        for (const std::uint64_t word : wordsOf(card))
            put(word, year);
        break;
    case ByTwoWords: {
        const auto words = wordsOf(card);
        for (size_t a = 0; a < words.size(); ++a) {
            for (size_t b = a + 1; b < words.size(); ++b)
                put(words[a] != 0 && words[b] != 0 ? words[a] + words[b] : 0);
        }
        break;
    }
    case ByPostcode:
        if (m_isModerate)
            put(postcode);
        break;
    case FixedRules:
        break;
    }
}

BlockingKeys::Words BlockingKeys::wordsOf(const Card& card) const
{
    Words out {};
    if (!m_isModerate)
        return out;
    size_t count = 0;
    for (const std::uint32_t name : { card.surname, card.forename, card.middle }) {
        for (const std::uint64_t word : m_names[name].words) {
            if (word != 0 && count < out.size()
                && std::find(out.begin(), out.end(), word) == out.end())
                out[count++] = word;
        }
    }
    return out;
}

std::uint64_t BlockingKeys::refined(std::uint64_t key, std::uint32_t record, int step) const
{
    const Card& card = m_table.card(record);
    const DateParts birth = unpackBirth(card.birth);
    const NameKeys& forename = m_names[card.forename];
    const NameKeys& surname = m_names[card.surname];
    std::uint64_t by = 0;
    switch (step) {
    case 0:
        by = forename.initial;
        break;
    case 1:
        by = static_cast<std::uint64_t>(birth.year);
        break;
    case 2:
        by = surname.sound;
        break;
    case 3:
        by = m_table.postcodeKeys(card.postcode).outward;
        break;
    case 4:
        by = static_cast<std::uint64_t>(birth.month) * 32 + static_cast<std::uint64_t>(birth.day);
        break;
    case 5:
        by = combined(forename.words[0], surname.words[0]);
        break;
    default:
        return 0;
    }
    return combined(combined(key, static_cast<std::uint64_t>(step) + 101), by);
}

std::vector<std::uint64_t> blockingKeys(const BlockingKeys& keys,
                                        const PersonTable& table,
                                        const LinkageModel& model,
                                        std::uint32_t record)
{
    std::vector<std::uint64_t> all;
    std::vector<std::uint64_t> found;
    const auto crowded = [&model](std::uint64_t key) {
        return std::binary_search(model.crowdedKeys.begin(), model.crowdedKeys.end(), key);
    };
    for (size_t rule = 0; rule < BlockingKeys::rules(table); ++rule) {
        found.clear();
        keys.keys(record, rule, found);
        for (std::uint64_t key : found) {
            for (int step = 0; key != 0 && crowded(key); ++step)
                key = keys.refined(key, record, step);
            if (key != 0)
                all.push_back(key);
        }
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

}

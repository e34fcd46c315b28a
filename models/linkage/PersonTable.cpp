// PersonTable.cpp - brings values into normal form and puts the records into their own order.
#include "linkage/PersonTable.h"

#include "domain/text/Fold.h"
#include "domain/text/Identifier.h"
#include "domain/text/Phone.h"
#include "domain/text/Placeholder.h"
#include "domain/text/Postcode.h"
#include "linkage/HeaderWords.h"
#include "linkage/Parallel.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

namespace guildhall::linkage {

namespace {

    constexpr size_t NoColumn = static_cast<size_t>(-1);
    // Beyond this a text is a note, not a name.
    constexpr size_t LongestValue = 400;
    constexpr size_t Grain = size_t { 1 } << 14;

    std::uint32_t shortHash(std::string_view text)
    {
        return static_cast<std::uint32_t>(stableHash(text)) | 1U;
    }

    int numberIn(std::string_view text)
    {
        int value = 0;
        for (const char c : text.substr(0, 6)) {
            if (c >= '0' && c <= '9')
                value = value * 10 + (c - '0');
        }
        return value;
    }

    // 4/3/1975, and neither 1975-04-03 nor 3 April 1975.
    bool isAllFigures(std::string_view date)
    {
        const size_t end = date.find_first_not_of("0123456789");
        return end >= 1 && end <= 2 && end + 1 < date.size()
            && std::string_view("/.-").find(date[end]) != std::string_view::npos
            && date[end + 1] >= '0' && date[end + 1] <= '9';
    }

    std::string identifierText(std::string_view text)
    {
        if (std::string number = nationalInsuranceText(text); !number.empty())
            return number;
        std::string out;
        for (const char c : foldedTight(text))
            out.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c);
        const bool same = !out.empty() && out.find_first_not_of(out.front()) == std::string::npos;
        if (out.size() < 5 || same || isPlaceholderText(folded(text)))
            return {};
        // What has the form of a National Insurance number but was refused above is made up or
        // barred.
        const bool form = out.size() == 9 && out[0] > '9' && out[1] > '9' && out[8] > '9'
            && out.find_first_not_of("0123456789", 2) == 8;
        return form ? std::string() : out;
    }

}

struct PersonTable::Row
{
    Card card {};
    std::string_view title;
    std::string_view forename;
    std::string_view middle;
    std::string_view surname;
    std::string surnames; // when there are two columns of them
    std::string_view fullName;
    std::string address;
    DateParts birth;
    Sex sex = Sex::Unknown;
};

PersonTable::PersonTable(std::vector<Column> columns)
    : m_columns(std::move(columns))
    , m_otherOf(m_columns.size(), NoColumn)
    , m_isSex(m_columns.size(), false)
    , m_addressParts(1)
    , m_postcodeKeys(1)
    , m_premises(1, 0)
    , m_idAt { 0 }
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].role != Role::Other)
            continue;
        m_isSex[i] = speaksOfSex(headerWords(m_columns[i].name));
        if (m_isSex[i])
            continue;
        const auto same = std::find(m_otherNames.begin(), m_otherNames.end(), m_columns[i].name);
        m_otherOf[i] = static_cast<size_t>(same - m_otherNames.begin());
        if (same == m_otherNames.end()) {
            m_otherNames.push_back(m_columns[i].name);
            m_otherPools.emplace_back();
        }
    }
}

void PersonTable::add(std::span<const std::string_view> values)
{
    Row row;
    const size_t othersBefore = m_others.size();
    m_others.resize(othersBefore + m_otherNames.size(), 0);
    std::uint64_t content = 0;
    for (size_t i = 0; i < m_columns.size() && i < values.size(); ++i) {
        const std::string_view value = values[i].substr(0, LongestValue);
        if (value.empty() || m_columns[i].role == Role::Ignored)
            continue;
        content += combined(stableHash(value), i + 1);
        take(row, i, value);
    }
    m_idAt.push_back(m_ids.size());
    m_content.push_back(content);

    NameParts name = nameFromParts(row.title, row.forename, row.middle, row.surname);
    if (!row.fullName.empty())
        fillFromFullName(name, row.fullName);
    Card& card = row.card;
    card.forename = m_names.add(name.forename);
    card.middle = m_names.add(name.middle);
    card.surname = m_names.add(name.surname);
    const int year = row.birth.year == 0 ? 1950 : row.birth.year;
    card.birth = isPlaceholderDate(year, row.birth.month, row.birth.day, Era::Any)
        ? 0
        : packBirth(row.birth);
    const Sex sex = row.sex != Sex::Unknown ? row.sex : name.sex;
    card.flags |= static_cast<std::uint32_t>(sex) | (name.organisation ? 4U : 0U)
        | (row.title.empty() ? 0U : static_cast<std::uint32_t>(titleNumber(row.title)) << 3);
    if (!row.address.empty()) {
        std::string postcode;
        // Files that write it into the address stand beside files that have a column for it.
        const std::string text = addressText(row.address, &postcode);
        if (!postcode.empty() && card.postcode == 0)
            card.postcode = postcodeId(postcode);
        card.address = m_addresses.add(text);
        if (card.address == m_addressParts.size())
            m_addressParts.push_back(guildhall::linkage::addressParts(text));
    }
    m_cards.push_back(card);
}

void PersonTable::take(Row& row, size_t column, std::string_view value)
{
    Card& card = row.card;
    switch (m_columns[column].role) {
    case Role::RecordId:
        m_ids.append(value);
        break;
    case Role::Source:
        card.flags |= m_sources.add(value) << 7;
        break;
    case Role::Title:
        row.title = value;
        break;
    case Role::Forename:
        row.forename = value;
        break;
    case Role::MiddleNames:
        row.middle = value;
        break;
    case Role::Surname:
        if (!row.surname.empty() && !isPlaceholderText(folded(value))) {
            row.surnames.append(row.surname).append(" ").append(value);
            row.surname = row.surnames;
        } else if (row.surname.empty()) {
            row.surname = value;
        }
        break;
    case Role::FullName:
        row.fullName = value;
        break;
    case Role::DateOfBirth:
        if (DateParts birth = parseDate(value, Era::Any); !birth.isEmpty()) {
            if (m_columns[column].monthFirst && isAllFigures(value) && birth.day <= 12)
                std::swap(birth.day, birth.month);
            row.birth = birth;
        }
        break;
    case Role::BirthDay:
        row.birth.day = std::min(numberIn(value), 31);
        break;
    case Role::BirthMonth:
        row.birth.month = numberIn(value) <= 12 ? numberIn(value) : 0;
        break;
    case Role::BirthYear:
        row.birth.year = numberIn(value) < 2200 ? numberIn(value) : 0;
        break;
    case Role::Phone:
        addPhone(card, value);
        break;
    case Role::Email:
        if (card.email == 0)
            card.email = m_emails.add(emailKey(emailText(value)));
        break;
    case Role::Address:
    case Role::AddressLine1:
    case Role::AddressLine2:
        if (!row.address.empty())
            row.address.push_back(' ');
        row.address.append(value);
        break;
    case Role::Town:
        if (std::string town = folded(value); !isPlaceholderText(town))
            card.town = m_towns.add(town);
        break;
    case Role::Postcode:
        card.postcode = postcodeId(parsePostcode(value).text());
        break;
    case Role::Uprn:
        card.uprn = m_uprns.add(uprnText(value));
        break;
    case Role::NationalId:
        card.nationalId = m_nationalIds.add(identifierText(value));
        break;
    case Role::Other:
        if (m_isSex[column]) {
            if (row.sex == Sex::Unknown)
                row.sex = sexFromWord(value);
        } else if (std::string text = folded(value); !isPlaceholderText(text)) {
            const size_t other = m_otherOf[column];
            std::uint32_t& place = m_others[m_others.size() - m_otherNames.size() + other];
            if (place == 0)
                place = m_otherPools[other].add(text);
        }
        break;
    case Role::Ignored:
        break;
    }
}

void PersonTable::addPhone(Card& card, std::string_view value)
{
    const Phone phone = parsePhone(value);
    if (phone.kind == Phone::Kind::None)
        return;
    const std::uint32_t id = m_phones.add(phone.e164.empty() ? phone.digits : phone.e164);
    auto& places = phone.kind == Phone::Kind::Landline ? card.landline : card.mobile;
    if (places[0] == 0)
        places[0] = id;
    else if (places[0] != id && places[1] == 0)
        places[1] = id;
}

std::uint32_t PersonTable::postcodeId(std::string_view value)
{
    const std::uint32_t id = m_postcodes.add(value);
    if (id == m_postcodeKeys.size()) {
        const Postcode postcode = parsePostcode(value);
        PostcodeKeys keys;
        keys.outward = shortHash(postcode.outward);
        if (postcode.isWhole()) {
            keys.sector = shortHash(postcode.sector());
            keys.area = shortHash(postcode.area());
        } else if (postcode.outward.size() >= 4) {
            // Postcodes of other countries: figures from the left are ever smaller areas.
            keys.outward = shortHash(postcode.outward.substr(0, postcode.outward.size() - 1));
            keys.area = shortHash(postcode.outward.substr(0, 1));
        }
        m_postcodeKeys.push_back(keys);
    }
    return id;
}

std::uint64_t PersonTable::premisesOf(const Card& card) const
{
    if (card.address == 0)
        return 0;
    const AddressParts& parts = m_addressParts[card.address];
    if (card.postcode == 0)
        return parts.number != 0 || parts.words[0] != 0 ? combined(parts.whole, 1) : 0;
    const std::uint64_t postcode = m_postcodes.hash(card.postcode);
    // Without a number the house has a name: its first words stand for it.
    if (parts.number == 0 && parts.street == 0)
        return parts.flat == 0 ? 0 : combined(combined(postcode, parts.flat), 2);
    return parts.number != 0 ? combined(combined(postcode, parts.number), parts.flat)
                             : combined(combined(postcode, parts.street), combined(parts.flat, 3));
}

void PersonTable::append(const PersonTable& other, unsigned threads)
{
    struct Pair
    {
        TextPool* here;
        const TextPool* there;
        std::vector<std::uint32_t> numbers;
    };
    std::vector<Pair> pools { { &m_addresses, &other.m_addresses, {} },
                              { &m_names, &other.m_names, {} },
                              { &m_phones, &other.m_phones, {} },
                              { &m_emails, &other.m_emails, {} },
                              { &m_nationalIds, &other.m_nationalIds, {} },
                              { &m_postcodes, &other.m_postcodes, {} },
                              { &m_uprns, &other.m_uprns, {} },
                              { &m_towns, &other.m_towns, {} },
                              { &m_sources, &other.m_sources, {} } };
    const size_t others = pools.size();
    for (size_t column = 0; column < m_otherPools.size(); ++column)
        pools.push_back({ &m_otherPools[column], &other.m_otherPools[column], {} });
    inPieces(pools.size(), 1, threads, [&pools](unsigned, size_t at, size_t) {
        pools[at].numbers = pools[at].here->addAll(*pools[at].there);
    });
    // In the order of the list above.
    enum Pool { Addresses, Names, Phones, Emails, Ids, Postcodes, Uprns, Towns, Sources };
    const auto here = [&pools](Pool pool, std::uint32_t id) { return pools[pool].numbers[id]; };
    for (std::uint32_t id = 1; id < other.m_addresses.size(); ++id) {
        if (here(Addresses, id) == m_addressParts.size())
            m_addressParts.push_back(other.m_addressParts[id]);
    }
    for (std::uint32_t id = 1; id < other.m_postcodes.size(); ++id) {
        if (here(Postcodes, id) == m_postcodeKeys.size())
            m_postcodeKeys.push_back(other.m_postcodeKeys[id]);
    }
    m_cards.reserve(m_cards.size() + other.m_cards.size());
    for (Card card : other.m_cards) {
        card.forename = here(Names, card.forename);
        card.middle = here(Names, card.middle);
        card.surname = here(Names, card.surname);
        for (size_t place = 0; place < card.mobile.size(); ++place) {
            card.mobile[place] = here(Phones, card.mobile[place]);
            card.landline[place] = here(Phones, card.landline[place]);
        }
        card.email = here(Emails, card.email);
        card.nationalId = here(Ids, card.nationalId);
        card.address = here(Addresses, card.address);
        card.postcode = here(Postcodes, card.postcode);
        card.uprn = here(Uprns, card.uprn);
        card.town = here(Towns, card.town);
        card.flags = (card.flags & 127U) | here(Sources, sourceOf(card)) << 7;
        m_cards.push_back(card);
    }
    m_others.reserve(m_others.size() + other.m_others.size());
    for (size_t at = 0; at < other.m_others.size(); ++at)
        m_others.push_back(pools[others + at % m_otherNames.size()].numbers[other.m_others[at]]);
    const std::uint64_t before = m_ids.size();
    m_ids.append(other.m_ids);
    for (size_t at = 1; at < other.m_idAt.size(); ++at)
        m_idAt.push_back(before + other.m_idAt[at]);
    m_content.insert(m_content.end(), other.m_content.begin(), other.m_content.end());
}

// A record without an id is called by its place, from 1.
void PersonTable::nameNameless()
{
    const std::uint32_t count = size();
    const auto isNameless = [this](std::uint32_t row) { return m_idAt[row] == m_idAt[row + 1]; };
    std::uint32_t row = 0;
    while (row < count && !isNameless(row))
        ++row;
    if (row == count)
        return;
    std::string ids;
    std::vector<std::uint64_t> idAt { 0 };
    for (row = 0; row < count; ++row) {
        if (isNameless(row))
            ids += std::to_string(row + 1);
        else
            ids.append(m_ids, m_idAt[row], m_idAt[row + 1] - m_idAt[row]);
        idAt.push_back(ids.size());
    }
    m_ids.swap(ids);
    m_idAt.swap(idAt);
}

void PersonTable::lookAtValues(unsigned threads)
{
    const auto look = [threads](const TextPool& pool, auto& facts, auto factsOf) {
        facts.resize(pool.size());
        inPieces(pool.size(), Grain, threads, [&](unsigned, size_t begin, size_t end) {
            for (size_t id = begin; id < end; ++id)
                facts[id] = factsOf(pool.text(static_cast<std::uint32_t>(id)));
        });
    };
    look(m_names, m_nameFacts, factsOfName);
    look(m_emails, m_emailFacts, factsOfEmail);
    look(m_phones, m_phoneFacts, factsOfPhone);
}

void PersonTable::seal(unsigned threads)
{
    const std::uint32_t count = size();
    nameNameless();
    // Families stand together, which keeps what is compared close in memory; the rest of the order
    // is that of what the records say.
    struct Key
    {
        std::uint64_t first;
        std::uint64_t second;
        std::uint32_t row;
    };
    std::vector<Key> keys(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const Card& card = m_cards[i];
        keys[i] = { (m_names.hash(card.surname) & 0xffffffff00000000ULL) | card.birth,
                    m_content[i],
                    i };
    }
    const auto id = [this](std::uint32_t row) {
        return std::string_view(m_ids).substr(m_idAt[row], m_idAt[row + 1] - m_idAt[row]);
    };
    sortInPieces(keys, threads, [&id](const Key& a, const Key& b) {
        if (a.first != b.first)
            return a.first < b.first;
        return a.second != b.second ? a.second < b.second : id(a.row) < id(b.row);
    });
    std::vector<Card> cards(count);
    std::vector<std::uint32_t> others(m_others.size());
    m_addedAt.resize(count);
    std::vector<std::uint64_t> premises(count);
    inPieces(count, Grain, threads, [&](unsigned, size_t begin, size_t end) {
        for (size_t i = begin; i < end; ++i) {
            const std::uint32_t row = keys[i].row;
            cards[i] = m_cards[row];
            m_addedAt[i] = row;
            std::copy_n(m_others.begin() + static_cast<std::ptrdiff_t>(row * m_otherNames.size()),
                        m_otherNames.size(),
                        others.begin() + static_cast<std::ptrdiff_t>(i * m_otherNames.size()));
            premises[i] = premisesOf(cards[i]);
        }
    });
    m_premises = premises;
    m_premises.push_back(0);
    sortInPieces(m_premises, threads, std::less<>());
    m_premises.erase(std::unique(m_premises.begin(), m_premises.end()), m_premises.end());
    m_premises.shrink_to_fit();
    inPieces(count, Grain, threads, [&](unsigned, size_t begin, size_t end) {
        for (size_t i = begin; i < end; ++i)
            cards[i].premises = static_cast<std::uint32_t>(
                std::lower_bound(m_premises.begin(), m_premises.end(), premises[i])
                - m_premises.begin());
    });
    m_cards.swap(cards);
    m_others.swap(others);
    m_content = {};
    lookAtValues(threads);
}

std::string_view PersonTable::recordId(std::uint32_t record) const
{
    const std::uint32_t row = m_addedAt[record];
    return std::string_view(m_ids).substr(m_idAt[row], m_idAt[row + 1] - m_idAt[row]);
}

}

// PersonTable.cpp - brings values into normal form and puts the records into their own order.
#include "linkage/PersonTable.h"

#include "domain/text/Fold.h"
#include "domain/text/Identifier.h"
#include "domain/text/Phone.h"
#include "domain/text/Placeholder.h"
#include "domain/text/Postcode.h"
#include "linkage/HeaderWords.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace guildhall::linkage {

namespace {

    constexpr size_t NoColumn = static_cast<size_t>(-1);
    // Beyond this a text is a note, not a name.
    constexpr size_t LongestValue = 400;

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

    bool isSexName(std::string_view name)
    {
        constexpr std::array<std::string_view, 8> Names
            = { "gender", "sex", "geschlecht", "sexe", "sexo", "plec", "geslacht", "rhyw" };
        const std::vector<std::string> words = headerWords(name);
        return std::any_of(words.begin(), words.end(), [&Names](const std::string& word) {
            return std::find(Names.begin(), Names.end(), word) != Names.end();
        });
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
    m_dropsPostcodeFromAddress
        = std::none_of(m_columns.begin(), m_columns.end(), [](const Column& c) {
              return c.role == Role::Postcode;
          });
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].role != Role::Other)
            continue;
        m_isSex[i] = isSexName(m_columns[i].name);
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
    card.flags |= static_cast<std::uint32_t>(sex) | (name.organisation ? 4U : 0U);
    if (!row.address.empty()) {
        std::string postcode;
        const std::string text
            = addressText(row.address, m_dropsPostcodeFromAddress ? &postcode : nullptr);
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
        card.flags |= m_sources.add(value) << 3;
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
        if (const DateParts birth = parseDate(value, Era::Any); !birth.isEmpty())
            row.birth = birth;
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

void PersonTable::seal()
{
    const std::uint32_t count = size();
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
    std::sort(keys.begin(), keys.end(), [&id](const Key& a, const Key& b) {
        if (a.first != b.first)
            return a.first < b.first;
        return a.second != b.second ? a.second < b.second : id(a.row) < id(b.row);
    });
    std::vector<Card> cards(count);
    std::vector<std::uint32_t> others(m_others.size());
    m_addedAt.resize(count);
    std::vector<std::uint64_t> premises(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t row = keys[i].row;
        cards[i] = m_cards[row];
        m_addedAt[i] = row;
        std::copy_n(m_others.begin() + static_cast<std::ptrdiff_t>(row * m_otherNames.size()),
                    m_otherNames.size(),
                    others.begin() + static_cast<std::ptrdiff_t>(i * m_otherNames.size()));
        premises[i] = premisesOf(cards[i]);
    }
    m_premises = premises;
    m_premises.push_back(0);
    std::sort(m_premises.begin(), m_premises.end());
    m_premises.erase(std::unique(m_premises.begin(), m_premises.end()), m_premises.end());
    for (std::uint32_t i = 0; i < count; ++i)
        cards[i].premises = static_cast<std::uint32_t>(
            std::lower_bound(m_premises.begin(), m_premises.end(), premises[i])
            - m_premises.begin());
    m_cards.swap(cards);
    m_others.swap(others);
    m_content = {};
}

std::string_view PersonTable::recordId(std::uint32_t record) const
{
    const std::uint32_t row = m_addedAt[record];
    return std::string_view(m_ids).substr(m_idAt[row], m_idAt[row + 1] - m_idAt[row]);
}

}

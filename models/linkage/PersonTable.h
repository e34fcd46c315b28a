// PersonTable.h - person records in columns: every distinct value once, every record one small
// card.
#pragma once

#include "domain/text/DateText.h"
#include "linkage/AddressParts.h"
#include "linkage/NameParts.h"
#include "linkage/Role.h"
#include "linkage/TextPool.h"
#include "linkage/ValueFacts.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace guildhall::linkage {

/// One record, of one cache line. The numbers are those of the table's pools; 0 is "not given".
struct Card
{
    std::uint32_t forename;
    std::uint32_t middle;
    std::uint32_t surname;
    std::uint32_t birth; ///< packed by packBirth
    std::array<std::uint32_t, 2> mobile;
    std::array<std::uint32_t, 2> landline;
    std::uint32_t email;
    std::uint32_t nationalId;
    std::uint32_t address;
    std::uint32_t postcode;
    std::uint32_t uprn;
    std::uint32_t premises; ///< postcode, flat and number (or the whole address) in one
    std::uint32_t town;
    /// Sex in the lowest two bits, organisation in the third, title in four, source above
    std::uint32_t flags;
};

[[nodiscard]] constexpr std::uint32_t packBirth(const DateParts& d)
{
    return static_cast<std::uint32_t>(d.year) << 9 | static_cast<std::uint32_t>(d.month) << 5
        | static_cast<std::uint32_t>(d.day);
}
[[nodiscard]] constexpr DateParts unpackBirth(std::uint32_t packed)
{
    return { static_cast<int>(packed >> 9),
             static_cast<int>(packed >> 5 & 15),
             static_cast<int>(packed & 31) };
}
[[nodiscard]] constexpr Sex sexOf(const Card& card)
{
    return static_cast<Sex>(card.flags & 3);
}
/// Number of its text in the table's sources; 0: not said.
[[nodiscard]] constexpr std::uint32_t sourceOf(const Card& card)
{
    return card.flags >> 7;
}
/// titleNumber()
[[nodiscard]] constexpr std::uint32_t titleOf(const Card& card)
{
    return card.flags >> 3 & 15;
}
[[nodiscard]] constexpr bool isOrganisation(const Card& card)
{
    return (card.flags & 4) != 0;
}

/// What is compared of a postcode, by hash; 0 when that part is not known.
struct PostcodeKeys
{
    std::uint32_t sector = 0;
    std::uint32_t outward = 0;
    std::uint32_t area = 0;
};

/// Add every record, then seal() once. After that records stand in an order that depends on what
/// they say and not on the order in which they came, and nothing changes any more.
class PersonTable
{
public:
    explicit PersonTable(std::vector<Column> columns);

    /// One record, a value for each column, UTF-8. Values are brought into normal form here. One
    /// without an id is called by its place among all, from 1.
    void add(std::span<const std::string_view> values);
    /// Adds the records of another open table of the same columns after its own, in their order.
    void append(const PersonTable& other, unsigned threads);
    void seal(unsigned threads = 1);

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_cards.size()); }
    [[nodiscard]] const Card& card(std::uint32_t record) const { return m_cards[record]; }
    /// Brings a record that is compared soon near, and of one that is compared next its names; for
    /// loops over millions of pairs, which wait for memory more than for anything else.
    void fetchSoon(std::uint32_t record) const { __builtin_prefetch(&m_cards[record]); }
    void fetchNext(std::uint32_t record) const
    {
        __builtin_prefetch(&m_nameFacts[m_cards[record].forename]);
        __builtin_prefetch(&m_nameFacts[m_cards[record].surname]);
    }
    [[nodiscard]] std::string_view recordId(std::uint32_t record) const;
    /// The place (0 first) at which the record was added.
    [[nodiscard]] std::uint32_t addedAt(std::uint32_t record) const { return m_addedAt[record]; }
    /// Number of Other columns, their names, and a record's value in one.
    [[nodiscard]] size_t others() const { return m_otherNames.size(); }
    [[nodiscard]] const std::string& otherName(size_t other) const { return m_otherNames[other]; }
    [[nodiscard]] std::uint32_t other(std::uint32_t record, size_t column) const
    {
        return m_others[record * m_otherNames.size() + column];
    }

    [[nodiscard]] const TextPool& names() const { return m_names; }
    [[nodiscard]] const TextPool& phones() const { return m_phones; }
    [[nodiscard]] const TextPool& emails() const { return m_emails; }
    [[nodiscard]] const TextPool& nationalIds() const { return m_nationalIds; }
    [[nodiscard]] const TextPool& addresses() const { return m_addresses; }
    [[nodiscard]] const TextPool& postcodes() const { return m_postcodes; }
    [[nodiscard]] const TextPool& uprns() const { return m_uprns; }
    [[nodiscard]] const TextPool& towns() const { return m_towns; }
    [[nodiscard]] const TextPool& sources() const { return m_sources; }
    [[nodiscard]] const TextPool& otherValues(size_t column) const { return m_otherPools[column]; }
    [[nodiscard]] const AddressParts& addressParts(std::uint32_t address) const
    {
        return m_addressParts[address];
    }
    [[nodiscard]] const PostcodeKeys& postcodeKeys(std::uint32_t postcode) const
    {
        return m_postcodeKeys[postcode];
    }
    [[nodiscard]] const NameFacts& nameFacts(std::uint32_t name) const { return m_nameFacts[name]; }
    [[nodiscard]] const EmailFacts& emailFacts(std::uint32_t email) const
    {
        return m_emailFacts[email];
    }
    [[nodiscard]] const PhoneFacts& phoneFacts(std::uint32_t phone) const
    {
        return m_phoneFacts[phone];
    }
    /// Hash of the premises' parts; the number alone is that of this table only.
    [[nodiscard]] std::uint64_t premisesHash(std::uint32_t premises) const
    {
        return m_premises[premises];
    }
    [[nodiscard]] std::uint32_t premisesCount() const
    {
        return static_cast<std::uint32_t>(m_premises.size());
    }

private:
    struct Row;
    void take(Row& row, size_t column, std::string_view value);
    void nameNameless();
    void lookAtValues(unsigned threads);
    void addPhone(Card& card, std::string_view value);
    [[nodiscard]] std::uint32_t postcodeId(std::string_view value);
    [[nodiscard]] std::uint64_t premisesOf(const Card& card) const;

    std::vector<Column> m_columns;
    std::vector<size_t> m_otherOf; // for each column the place of its comparison
    std::vector<std::string> m_otherNames;
    std::vector<bool> m_isSex;

    TextPool m_names;
    TextPool m_phones;
    TextPool m_emails;
    TextPool m_nationalIds;
    TextPool m_addresses;
    TextPool m_postcodes;
    TextPool m_uprns;
    TextPool m_towns;
    TextPool m_sources;
    std::vector<TextPool> m_otherPools;
    std::vector<AddressParts> m_addressParts;
    std::vector<PostcodeKeys> m_postcodeKeys;
    std::vector<std::uint64_t> m_premises;
    std::vector<NameFacts> m_nameFacts;
    std::vector<EmailFacts> m_emailFacts;
    std::vector<PhoneFacts> m_phoneFacts;

    std::vector<Card> m_cards;
    std::vector<std::uint32_t> m_others;
    std::string m_ids;
    std::vector<std::uint64_t> m_idAt;
    std::vector<std::uint64_t> m_content; // hash of all that a record says, for the order
    std::vector<std::uint32_t> m_addedAt;
};

}

// Comparison.h - compares two records of a table, field by field.
#pragma once

#include "linkage/Level.h"
#include "linkage/PersonTable.h"

#include <vector>

namespace guildhall::linkage {

/// The rules for single values, as they can be tested by tables. Texts are folded and not empty.
[[nodiscard]] Level compareForenames(std::string_view a, std::string_view b);
[[nodiscard]] Level compareSurnames(std::string_view a, std::string_view b);
[[nodiscard]] Level compareMiddleNames(std::string_view a, std::string_view b);
[[nodiscard]] Level compareBirths(const DateParts& a, const DateParts& b);
[[nodiscard]] Level comparePhones(std::string_view a, std::string_view b);
[[nodiscard]] Level compareEmails(std::string_view a, std::string_view b);
[[nodiscard]] Level compareIdentifiers(std::string_view a, std::string_view b);
[[nodiscard]] Level compareTexts(std::string_view a, std::string_view b);

/// Compares records; remembers the names that it compared last. One a thread; the table must
/// outlive it.
class Comparison
{
public:
    explicit Comparison(const PersonTable& table);

    [[nodiscard]] Agreement compare(std::uint32_t a, std::uint32_t b);
    /// Number of fields that this table has.
    [[nodiscard]] size_t fields() const { return FixedFields + m_others; }

private:
    struct Remembered
    {
        std::uint64_t key = 0;
        Level level = Level::Missing;
    };
    template <class Rule>
    Level remembered(std::uint64_t key, Rule rule);
    Level forenames(std::uint32_t a, std::uint32_t b);
    Level surnames(std::uint32_t a, std::uint32_t b);
    void names(const Card& a, const Card& b, Agreement& out);
    [[nodiscard]] Level phones(const std::array<std::uint32_t, 2>& a,
                               const std::array<std::uint32_t, 2>& b) const;
    [[nodiscard]] Level places(const Card& a, const Card& b) const;
    [[nodiscard]] static Level titles(const Card& a, const Card& b);
    [[nodiscard]] Level towns(const Card& a, const Card& b) const;

    const PersonTable& m_table;
    size_t m_others;
    std::vector<Remembered> m_memory;
};

}

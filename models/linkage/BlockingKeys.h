// BlockingKeys.h - which pairs of records are worth comparing: those that share a key.
#pragma once

#include "linkage/LinkageModel.h"
#include "linkage/PersonTable.h"

#include <array>
#include <cstdint>
#include <vector>

namespace guildhall::linkage {

/// What of a name the keys are made of; computed once per distinct name.
struct NameKeys
{
    std::array<std::uint64_t, 3> words {}; ///< hashes of its words, longest first; 0 fills
    std::uint64_t sound = 0;
    std::uint64_t start = 0; ///< first three letters
    std::uint64_t initial = 0;
};

/// The rules are joined by "or": a pair is compared when any key is shared. Each rule is an "and"
/// of what stands in it, so that a typing error in one field does not lose the pair.
class BlockingKeys
{
public:
    /// Whole: small tables compare every pair, and where places are seldom given names alone bring
    /// records together; no keys to be kept by a store are made so.
    enum class Extent { Shared, Whole };
    explicit BlockingKeys(const PersonTable& table, Extent extent = Extent::Shared);

    [[nodiscard]] static size_t rules(const PersonTable& table);
    /// The fields on which the rule's records agree by force; a bit for each Field.
    [[nodiscard]] static std::uint32_t fieldsOf(size_t rule);

    /// Does the rule join many strangers for each pair that only it finds? Its groups may be
    /// smaller.
    [[nodiscard]] static bool isLoose(size_t rule);

    /// Appends the record's keys for one rule, none when what it needs is missing.
    void keys(std::uint32_t record, size_t rule, std::vector<std::uint64_t>& out) const;
    /// The narrower key in place of a crowded one; `step` counts from 0; 0 when there is none
    /// narrower.
    [[nodiscard]] std::uint64_t refined(std::uint64_t key, std::uint32_t record, int step) const;
    static constexpr int RefiningSteps = 6;

private:
    /// Of all names, each once; 0 fills.
    using Words = std::array<std::uint64_t, 6>;
    [[nodiscard]] Words wordsOf(const Card& card) const;

    const PersonTable& m_table;
    bool m_whole;
    bool m_isModerate;
    bool m_seldomPlaced;
    std::vector<NameKeys> m_names;
};

/// All keys of one record, with the model's crowded keys refined: what a store keeps beside the
/// record, to find a changed record's candidates by. In no particular order, none twice.
[[nodiscard]] std::vector<std::uint64_t> blockingKeys(const BlockingKeys& keys,
                                                      const PersonTable& table,
                                                      const LinkageModel& model,
                                                      std::uint32_t record);

}

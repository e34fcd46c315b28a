// Candidates.h - the pairs of a whole table that share a blocking key, each met once.
#pragma once

#include "linkage/BlockingKeys.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace guildhall::linkage {

/// Groups of records by key. Crowded groups are narrowed step by step; what is still crowded at the
/// end is compared in a window only.
class Candidates
{
public:
    enum class Crowds {
        Learn, ///< find which keys are crowded and note them in the model
        Follow ///< narrow exactly the keys that the model names
    };

    Candidates(const PersonTable& table, LinkageModel& model, Crowds crowds, unsigned threads);

    /// Calls meet(other) once for each record after `record` (in the table's order) that shares a
    /// key with it. `seen` is the caller's, one a thread, as long as the table and filled with
    /// NotSeen.
    static constexpr std::uint32_t NotSeen = 0xffffffffU;
    template <class Meet>
    void after(std::uint32_t record, std::vector<std::uint32_t>& seen, Meet meet) const
    {
        for (std::uint64_t at = m_recordAt[record]; at < m_recordAt[record + 1]; ++at)
            inGroup(m_groupsOf[at], record, [&](std::uint32_t other) {
                if (seen[other] == record)
                    return;
                seen[other] = record;
                meet(other);
            });
    }

    /// The same with the rule of each meeting, for learning; a pair is met as often as rules join
    /// it.
    template <class Meet>
    void afterByRule(std::uint32_t record, Meet meet) const
    {
        for (std::uint64_t at = m_recordAt[record]; at < m_recordAt[record + 1]; ++at)
            inGroup(m_groupsOf[at], record, [&](std::uint32_t other) {
                meet(other, m_ruleOf[m_groupsOf[at]]);
            });
    }

    /// Groups that were too large, over all steps.
    [[nodiscard]] size_t crowdedGroups() const { return m_crowded; }
    [[nodiscard]] std::uint64_t pairsWithRepeats() const { return m_pairs; }
    /// What stayed crowded after every step: the records of such groups, and the pairs of them that
    /// meet by no more than a window; other rules may bring them together all the same.
    struct LeftOut
    {
        std::uint64_t records = 0;
        std::uint64_t pairs = 0;
    };
    [[nodiscard]] LeftOut leftOut() const { return m_leftOut; }

private:
    struct Groups
    {
        std::vector<std::uint32_t> members;
        std::vector<std::uint32_t> sizes;
        std::vector<std::uint64_t> crowded;
    };
    void build(size_t rule,
               const BlockingKeys& keys,
               const LinkageModel& model,
               Crowds crowds,
               Groups& out) const;

    template <class Meet>
    void inGroup(std::uint32_t group, std::uint32_t record, Meet meet) const
    {
        const std::uint64_t begin = m_groupAt[group];
        std::uint64_t at = m_groupAt[group + 1];
        // Members stand in ascending order: walk back from the end until this record.
        if (at - begin <= m_crowd) {
            while (at > begin && m_members[at - 1] > record)
                meet(m_members[--at]);
            return;
        }
        const auto members = m_members.begin();
        const auto from = static_cast<std::uint64_t>(
            std::upper_bound(members + static_cast<std::ptrdiff_t>(begin),
                             members + static_cast<std::ptrdiff_t>(at),
                             record)
            - members);
        for (std::uint64_t i = from; i < at && i < from + Window; ++i)
            meet(m_members[i]);
    }

    static constexpr std::uint64_t Window = 12;

    const PersonTable& m_table;
    std::uint64_t m_crowd;
    size_t m_crowded = 0;
    std::uint64_t m_pairs = 0;
    LeftOut m_leftOut;
    std::vector<std::uint32_t> m_members;
    std::vector<std::uint64_t> m_groupAt;
    std::vector<std::uint8_t> m_ruleOf;
    std::vector<std::uint32_t> m_groupsOf;
    std::vector<std::uint64_t> m_recordAt;
};

}

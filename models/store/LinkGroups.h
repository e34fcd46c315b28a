// LinkGroups.h - all records that share a key, in memory, for linking everything at once.
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <limits>
#include <vector>

namespace guildhall {

class Database;

/// Holds 8 bytes for each record in each group of two and more.
class LinkGroups
{
public:
    /// `placeOf` gives the place of a person's row in the rule's table.
    LinkGroups(Database& cache, const std::vector<quint32>& placeOf, std::size_t records);

    [[nodiscard]] const std::vector<qint64>& crowds() const { return m_crowds; }

    static constexpr quint32 NotSeen = std::numeric_limits<quint32>::max();
    /// Calls meet(other) once for each record behind `record` that shares a key with it; `seen` is
    /// as long as the table and filled with NotSeen before the first call.
    template <class Meet>
    void behind(quint32 record, std::vector<quint32>& seen, Meet meet) const
    {
        for (quint64 at = m_recordAt[record]; at < m_recordAt[record + 1]; ++at) {
            const quint32 group = m_groupsOf[at];
            for (quint64 i = m_groupAt[group]; i < m_groupAt[group + 1]; ++i) {
                const quint32 other = m_members[i];
                if (other <= record || seen[other] == record)
                    continue;
                seen[other] = record;
                meet(other);
            }
        }
    }

private:
    std::vector<quint32> m_members; ///< group by group
    std::vector<quint64> m_groupAt { 0 };
    std::vector<quint64> m_recordAt;
    std::vector<quint32> m_groupsOf; ///< record by record
    std::vector<qint64> m_crowds;
};

}

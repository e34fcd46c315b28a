// WholeLinkage.h - links everything that is held at once: in a first load, and to see what other
// parameters would change.
#pragma once

#include "store/LinkRule.h"

#include <vector>

namespace guildhall {

class Database;
class LinkGroups;
struct LivePerson;

/// Reads only. Holds in memory what the rule compares of each record.
class WholeLinkage
{
public:
    /// Any connection to the cache.
    explicit WholeLinkage(Database& cache);

    /// Every live record, by the rows' ids.
    void fill(LinkTable& table);
    /// The same for who reads them for more than this: the next one.
    void add(const LivePerson& held, LinkTable& table);
    [[nodiscard]] LinkedParts decide(LinkTable& table);

    [[nodiscard]] const std::vector<qint64>& persons() const { return m_persons; }
    [[nodiscard]] const std::vector<LinkEdge>& edges() const { return m_edges; }
    /// Keys that too many records share.
    [[nodiscard]] const std::vector<qint64>& crowds() const { return m_crowds; }

private:
    void weigh(LinkTable& table, const LinkGroups& groups);
    [[nodiscard]] PairDecisions decisions();

    Database& m_cache;
    std::vector<qint64> m_persons; ///< by place
    std::vector<quint32> m_placeOf; ///< by person
    std::vector<LinkEdge> m_edges; ///< by places
    std::vector<qint64> m_crowds;
};

}

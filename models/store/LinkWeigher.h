// LinkWeigher.h - weighs the records that changed against those that share a key with them.
#pragma once

#include "base/Result.h"
#include "store/LinkRule.h"

#include <QHash>
#include <QSet>

#include <unordered_map>
#include <vector>

namespace guildhall {

class Database;
class StoreWriter;

/// One round, in one transaction: the edges of some marked records are made anew, and the records
/// at the other ends of edges that went or came are marked to be decided.
class LinkWeigher
{
public:
    LinkWeigher(StoreWriter& writer, const LinkRule& rule);

    /// Weighs up to `most` marked records; how many it took. 0: all are weighed.
    [[nodiscard]] Result<qint64> run(int most);

private:
    struct Edge
    {
        qint64 other = 0;
        float weight = 0;
    };

    /// Records that are to stand in the table next, in their order.
    using Batch = std::vector<qint64>;

    [[nodiscard]] Outcome gather(int most);
    void gatherOne(qint64 person, Batch& batch);
    [[nodiscard]] quint32 placeOf(qint64 person, Batch& batch);
    [[nodiscard]] std::vector<qint64> candidatesOf(const LinkRecord& record);
    void write(Database& cache);

    StoreWriter& m_writer;
    Database& m_cache;
    const LinkRule& m_rule;
    std::unique_ptr<LinkTable> m_table;
    std::vector<qint64> m_marked;
    std::vector<qint64> m_persons; ///< by place in the table
    std::unordered_map<qint64, quint32> m_places;
    std::vector<LinkPair> m_pairs;
    QSet<qint64> m_crowds; ///< that were not known before
    QHash<qint64, std::vector<Edge>> m_edges; ///< of the marked
};

}

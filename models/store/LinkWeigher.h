// LinkWeigher.h - weighs the records that changed against those that share a key with them.
#pragma once

#include "base/Result.h"
#include "store/CustomerRows.h"
#include "store/LinkRule.h"

#include <QHash>
#include <QSet>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
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

    /// After run(): the weighed records and those that edges lead to, for the round that decides
    /// about them.
    [[nodiscard]] std::map<qint64, HeldPerson> takePersons();

private:
    struct Edge
    {
        qint64 other = 0;
        float weight = 0;
    };

    [[nodiscard]] Outcome gather(int most);
    void gatherSome(Database& cache);
    void takeIn(Database& cache,
                std::vector<qint64> persons,
                const std::vector<std::pair<qint64, qint64>>& shared);
    [[nodiscard]] std::vector<qint64>
    candidatesOf(Database& cache, const LinkRecord& record, QSet<qint64>& crowds) const;
    void write(Database& cache);

    StoreWriter& m_writer;
    Database& m_cache;
    const LinkRule& m_rule;
    std::vector<qint64> m_marked;
    std::atomic<std::size_t> m_next = 0; ///< of the marked
    std::mutex m_guard; ///< of what two threads gather
    std::unique_ptr<LinkTable> m_table;
    std::vector<HeldPerson> m_persons; ///< by place in the table
    std::unordered_map<qint64, quint32> m_places;
    std::vector<std::pair<qint64, qint64>> m_shared; ///< persons who share a key
    QSet<qint64> m_crowds; ///< that were not known before
    std::vector<LinkPair> m_pairs;
    QHash<qint64, std::vector<Edge>> m_edges; ///< of the marked
};

}

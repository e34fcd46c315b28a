#include "store/WholeLinkage.h"

#include "store/Database.h"
#include "store/DecisionRows.h"
#include "store/LinkGroups.h"
#include "store/LivePersons.h"
#include "store/ReadAhead.h"
#include "store/Statement.h"

#include <algorithm>
#include <tuple>

namespace guildhall {

namespace {

    constexpr std::size_t PairsAtATime = 1'000'000;

}

WholeLinkage::WholeLinkage(Database& cache)
    : m_cache(cache)
    , m_placeOf(static_cast<std::size_t>(
                    cache.prepare("SELECT COALESCE(MAX(id), 0) + 1 FROM person").value()),
                0)
{
}

void WholeLinkage::fill(LinkTable& table)
{
    LivePersons persons(m_cache);
    readAhead<std::vector<LivePerson>>(
        [&persons](std::vector<LivePerson>& batch) { return persons.read(batch); },
        [](std::vector<LivePerson>& batch) {
            for (LivePerson& held : batch)
                std::ignore = held.decode();
        },
        [&](const std::vector<LivePerson>& batch) {
            for (const LivePerson& held : batch)
                add(held, table);
        });
}

void WholeLinkage::add(const LivePerson& held, LinkTable& table)
{
    m_placeOf[static_cast<std::size_t>(held.id)] = static_cast<quint32>(m_persons.size());
    m_persons.push_back(held.id);
    table.add(held.record);
}

LinkedParts WholeLinkage::decide(LinkTable& table)
{
    const LinkGroups groups(m_cache, m_placeOf, m_persons.size());
    m_crowds = groups.crowds();
    weigh(table, groups);
    return table.decide(m_edges, decisions());
}

void WholeLinkage::weigh(LinkTable& table, const LinkGroups& groups)
{
    std::vector<LinkPair> pairs;
    const auto some = [&] {
        const std::vector<LinkEdge> found = table.weigh(pairs);
        m_edges.insert(m_edges.end(), found.begin(), found.end());
        pairs.clear();
    };
    std::vector<quint32> seen(m_persons.size(), LinkGroups::NotSeen);
    for (quint32 record = 0; record < m_persons.size(); ++record) {
        groups.behind(record, seen, [&](quint32 other) { pairs.emplace_back(record, other); });
        if (pairs.size() > PairsAtATime)
            some();
    }
    some();
}

PairDecisions WholeLinkage::decisions()
{
    PairDecisions out;
    for (const LinkDecision& decision : allDecisions(m_cache)) {
        const qint64 left = personNamed(m_cache, decision.left);
        const qint64 right = personNamed(m_cache, decision.right);
        if (left == 0 || right == 0)
            continue;
        auto& of = decision.verdict == LinkVerdict::Same ? out.same
            : decision.verdict == LinkVerdict::NotSame   ? out.apart
                                                         : out.notKnown;
        of.push_back(std::minmax(m_placeOf[static_cast<std::size_t>(left)],
                                 m_placeOf[static_cast<std::size_t>(right)]));
    }
    return out;
}

}

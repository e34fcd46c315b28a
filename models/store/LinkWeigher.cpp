#include "store/LinkWeigher.h"

#include "domain/Changes.h"
#include "store/Database.h"
#include "store/LinkRows.h"
#include "store/PageWriter.h"
#include "store/Statement.h"
#include "store/StoreWriter.h"

#include <algorithm>
#include <future>
#include <map>

namespace guildhall {

namespace {

    constexpr std::size_t MarkedAtATime = 8;
    /// Of fewer it takes longer to open a second connection than to read them.
    constexpr std::size_t FewestForTwo = 32;
    /// Place of a person whom a thread is reading.
    constexpr quint32 ToCome = UINT32_MAX;

    LinkRecord recordOf(const HeldPerson& held)
    {
        return { held.source, held.key, held.person };
    }

}

LinkWeigher::LinkWeigher(StoreWriter& writer, const LinkRule& rule)
    : m_writer(writer)
    , m_cache(writer.cache())
    , m_rule(rule)
    , m_table(rule.table())
{
}

Result<qint64> LinkWeigher::run(int most)
{
    {
        const ReadTransaction reading(m_cache);
        if (const auto gathered = gather(most); !gathered)
            return gathered.error();
    }
    if (m_marked.empty())
        return 0;
    for (const LinkEdge& edge : m_table->weigh(m_pairs)) {
        const qint64 one = m_persons[edge.a].id;
        const qint64 other = m_persons[edge.b].id;
        m_edges[one].push_back({ other, edge.weight });
        m_edges[other].push_back({ one, edge.weight });
    }
    if (const auto& failure = m_cache.failure())
        return *failure;
    const auto written = m_writer.inCache([this](Database& cache, Changes&) -> Outcome {
        write(cache);
        return Done {};
    });
    if (!written)
        return written.error();
    return static_cast<qint64>(m_marked.size());
}

Outcome LinkWeigher::gather(int most)
{
    Statement marks
        = m_cache.prepare("SELECT person FROM mark WHERE weighed = 0 ORDER BY person LIMIT ?");
    marks.bind(most);
    while (marks.next())
        m_marked.push_back(marks.integer(0));
    if (m_marked.size() < FewestForTwo) {
        gatherSome(m_cache);
    } else {
        const auto reader = m_cache.openReader();
        if (!reader)
            return reader.error();
        auto beside = std::async(std::launch::async, [this, &reader] {
            const ReadTransaction reading(**reader);
            gatherSome(**reader);
        });
        gatherSome(m_cache);
        beside.get();
        if (const auto& failure = (*reader)->failure())
            return *failure;
    }
    for (const auto& [one, other] : m_shared)
        m_pairs.emplace_back(std::minmax(m_places.at(one), m_places.at(other)));
    std::sort(m_pairs.begin(), m_pairs.end());
    m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
    return Done {};
}

/// Run by two threads, each with a connection of its own, until nothing is left: what takes the
/// time is to look keys up, and to read and decode what has them.
void LinkWeigher::gatherSome(Database& cache)
{
    QSet<qint64> crowds;
    for (;;) {
        const std::size_t begin = m_next.fetch_add(MarkedAtATime);
        if (begin >= m_marked.size())
            break;
        const std::size_t end = std::min(begin + MarkedAtATime, m_marked.size());
        std::vector<std::pair<qint64, qint64>> shared;
        std::vector<qint64> persons;
        for (std::size_t at = begin; at < end; ++at) {
            const qint64 own = m_marked[at];
            const HeldPerson held = heldPerson(cache, own);
            if (held.key.isEmpty())
                continue;
            persons.push_back(own);
            for (const qint64 other : candidatesOf(cache, recordOf(held), crowds)) {
                if (other == own)
                    continue;
                persons.push_back(other);
                shared.emplace_back(own, other);
            }
        }
        takeIn(cache, std::move(persons), shared);
    }
    const std::lock_guard lock(m_guard);
    m_crowds.unite(crowds);
}

void LinkWeigher::takeIn(Database& cache,
                         std::vector<qint64> persons,
                         const std::vector<std::pair<qint64, qint64>>& shared)
{
    {
        const std::lock_guard lock(m_guard);
        std::erase_if(persons, [this](qint64 person) {
            return !m_places.try_emplace(person, ToCome).second;
        });
    }
    std::vector<HeldPerson> read;
    read.reserve(persons.size());
    for (const qint64 person : persons)
        read.push_back(heldPerson(cache, person));
    const std::lock_guard lock(m_guard);
    for (HeldPerson& held : read) {
        m_places[held.id] = static_cast<quint32>(m_persons.size());
        m_table->add(recordOf(held));
        m_persons.push_back(std::move(held));
    }
    m_shared.insert(m_shared.end(), shared.begin(), shared.end());
}

std::vector<qint64>
LinkWeigher::candidatesOf(Database& cache, const LinkRecord& record, QSet<qint64>& crowds) const
{
    std::vector<qint64> candidates;
    for (const qint64 value : m_rule.keys(record)) {
        if (crowds.contains(value))
            continue;
        const std::size_t before = candidates.size();
        Statement others = cache.prepare("SELECT person FROM link_key WHERE value = ?1 AND NOT"
                                         " EXISTS (SELECT 1 FROM crowd WHERE value = ?1) LIMIT ?2");
        others.bind(value).bind(MostSharing + 1);
        while (others.next())
            candidates.push_back(others.integer(0));
        if (candidates.size() - before > MostSharing) {
            candidates.resize(before);
            crowds.insert(value);
        }
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    return candidates;
}

std::map<qint64, HeldPerson> LinkWeigher::takePersons()
{
    std::map<qint64, HeldPerson> taken;
    for (const qint64 marked : m_marked) {
        for (const Edge& edge : m_edges.value(marked))
            taken.try_emplace(edge.other);
        taken.try_emplace(marked);
    }
    for (HeldPerson& held : m_persons) {
        const auto wanted = taken.find(held.id);
        if (wanted != taken.end())
            wanted->second = std::move(held);
    }
    std::erase_if(taken, [](const auto& entry) { return entry.second.key.isEmpty(); });
    return taken;
}

void LinkWeigher::write(Database& cache)
{
    for (const qint64 value : std::as_const(m_crowds)) {
        cache.prepare("INSERT OR IGNORE INTO crowd VALUES (?)").bind(value).run();
        cache.prepare("INSERT OR REPLACE INTO mark SELECT person, 0 FROM link_key WHERE value = ?")
            .bind(value)
            .run();
    }
    for (const qint64 person : m_marked) {
        std::map<qint64, float> before;
        Statement links = cache.prepare("SELECT b, weight FROM link WHERE a = ?");
        links.bind(person);
        while (links.next())
            before.emplace(links.integer(0), static_cast<float>(links.real(1)));
        for (const Edge& edge : m_edges.value(person)) {
            const auto held = before.extract(edge.other);
            if (!held.empty() && held.mapped() == edge.weight)
                continue;
            writeEdge(cache, person, edge.other, edge.weight);
            markDecided(cache, edge.other);
        }
        for (const auto& [other, weight] : before) {
            deleteEdge(cache, person, other);
            markDecided(cache, other);
        }
        cache.prepare("UPDATE mark SET weighed = 1 WHERE person = ?").bind(person).run();
    }
}

}

#include "store/LinkWeigher.h"

#include "domain/Changes.h"
#include "store/Database.h"
#include "store/LinkRows.h"
#include "store/PageWriter.h"
#include "store/ReadAhead.h"
#include "store/Statement.h"
#include "store/StoreWriter.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace guildhall {

namespace {

    constexpr std::size_t MarkedAtATime = 64;

    std::optional<LivePerson> livePerson(Database& cache, qint64 person)
    {
        Statement row = cache.prepare("SELECT s.name, p.key, p.body FROM person p JOIN source s"
                                      " ON s.id = p.source WHERE p.id = ?");
        row.bind(person);
        if (!row.next() || row.isNull(2))
            return std::nullopt;
        return LivePerson { person, { SourceId(row.text(0)), row.text(1), {} }, row.bytes(2) };
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
        gather(most);
    }
    if (m_marked.empty())
        return 0;
    std::sort(m_pairs.begin(), m_pairs.end());
    m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
    for (const LinkEdge& edge : m_table->weigh(m_pairs)) {
        const qint64 one = m_persons[edge.a];
        const qint64 other = m_persons[edge.b];
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

/// To decode the records and to put them into the table takes as long as to find them.
void LinkWeigher::gather(int most)
{
    Statement marks
        = m_cache.prepare("SELECT person FROM mark WHERE weighed = 0 ORDER BY person LIMIT ?");
    marks.bind(most);
    while (marks.next())
        m_marked.push_back(marks.integer(0));
    if (m_marked.empty())
        return;
    std::size_t at = 0;
    readAhead<Batch>(
        [&](Batch& batch) {
            const std::size_t end = std::min(at + MarkedAtATime, m_marked.size());
            for (; at < end; ++at)
                gatherOne(m_marked[at], batch);
            return at < m_marked.size();
        },
        [this](Batch& batch) {
            for (LivePerson& held : batch) {
                std::ignore = held.decode();
                m_table->add(held.record);
            }
        },
        [](const Batch&) {});
}

void LinkWeigher::gatherOne(qint64 person, Batch& batch)
{
    auto held = livePerson(m_cache, person);
    if (!held)
        return;
    std::ignore = held->decode();
    const std::vector<qint64> candidates = candidatesOf(held->record);
    if (!m_places.contains(person))
        place(*std::move(held), batch);
    const quint32 own = m_places.value(person);
    for (const qint64 other : candidates) {
        if (other == person)
            continue;
        if (!m_places.contains(other)) {
            auto another = livePerson(m_cache, other);
            if (!another)
                continue;
            place(*std::move(another), batch);
        }
        m_pairs.emplace_back(std::minmax(own, m_places.value(other)));
    }
}

/// Its place in the table is known before it stands there.
void LinkWeigher::place(LivePerson held, Batch& batch)
{
    m_places.insert(held.id, static_cast<quint32>(m_persons.size()));
    m_persons.push_back(held.id);
    batch.push_back(std::move(held));
}

std::vector<qint64> LinkWeigher::candidatesOf(const LinkRecord& record)
{
    std::vector<qint64> candidates;
    for (const qint64 value : m_rule.keys(record)) {
        if (m_crowds.contains(value))
            continue;
        const std::size_t before = candidates.size();
        Statement others
            = m_cache.prepare("SELECT person FROM link_key WHERE value = ?1 AND NOT"
                              " EXISTS (SELECT 1 FROM crowd WHERE value = ?1) LIMIT ?2");
        others.bind(value).bind(MostSharing + 1);
        while (others.next())
            candidates.push_back(others.integer(0));
        if (candidates.size() - before > MostSharing) {
            candidates.resize(before);
            m_crowds.insert(value);
        }
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    return candidates;
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

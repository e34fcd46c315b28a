#include "store/LinkWeigher.h"

#include "domain/Changes.h"
#include "store/Database.h"
#include "store/LinkRows.h"
#include "store/PageWriter.h"
#include "store/ReadAhead.h"
#include "store/RecordCodec.h"
#include "store/Statement.h"
#include "store/StoreWriter.h"

#include <algorithm>
#include <map>

namespace guildhall {

namespace {

    constexpr std::size_t MarkedAtATime = 64;

    /// Without a key when it is gone; then it is like no other.
    LinkRecord recordOf(Database& cache, qint64 person)
    {
        Statement row = cache.prepare("SELECT s.name, p.key, p.body FROM person p JOIN source s"
                                      " ON s.id = p.source WHERE p.id = ?");
        row.bind(person);
        if (!row.next() || row.isNull(2))
            return {};
        LinkRecord record { SourceId(row.text(0)), row.text(1), {} };
        if (auto body = decodedPerson(row.view(2)))
            record.person = *std::move(body);
        return record;
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

Outcome LinkWeigher::gather(int most)
{
    Statement marks
        = m_cache.prepare("SELECT person FROM mark WHERE weighed = 0 ORDER BY person LIMIT ?");
    marks.bind(most);
    while (marks.next())
        m_marked.push_back(marks.integer(0));
    std::size_t at = 0;
    const auto gatherSome = [&](Batch& batch) {
        const std::size_t end = std::min(at + MarkedAtATime, m_marked.size());
        for (; at < end; ++at)
            gatherOne(m_marked[at], batch);
        return at < m_marked.size();
    };
    const auto addAll = [this](Database& cache, const Batch& batch) {
        for (const qint64 person : batch)
            m_table->add(recordOf(cache, person));
    };
    if (m_marked.size() <= MarkedAtATime) {
        Batch batch;
        gatherSome(batch);
        addAll(m_cache, batch);
        return Done {};
    }
    // To read and to decode the records takes as long as to find them.
    const auto reader = m_cache.openReader();
    if (!reader)
        return reader.error();
    readAhead<Batch>(
        gatherSome,
        [&](const Batch& batch) {
            const ReadTransaction reading(**reader);
            addAll(**reader, batch);
        },
        [](const Batch&) {});
    if (const auto& failure = (*reader)->failure())
        return *failure;
    return Done {};
}

void LinkWeigher::gatherOne(qint64 person, Batch& batch)
{
    const LinkRecord record = recordOf(m_cache, person);
    if (record.key.isEmpty())
        return;
    const quint32 own = placeOf(person, batch);
    for (const qint64 other : candidatesOf(record)) {
        if (other != person)
            m_pairs.emplace_back(std::minmax(own, placeOf(other, batch)));
    }
}

/// In the table, known before the record stands there.
quint32 LinkWeigher::placeOf(qint64 person, Batch& batch)
{
    const auto next = static_cast<quint32>(m_persons.size());
    const auto [place, isNew] = m_places.try_emplace(person, next);
    if (isNew) {
        m_persons.push_back(person);
        batch.push_back(person);
    }
    return place->second;
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

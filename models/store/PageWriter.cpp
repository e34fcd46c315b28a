#include "store/PageWriter.h"

#include "store/CacheMeta.h"
#include "store/Database.h"
#include "store/LinkRows.h"
#include "store/PageRows.h"
#include "store/RecordCodec.h"
#include "store/SearchKeys.h"
#include "store/Statement.h"

#include <algorithm>
#include <iterator>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    /// Beyond this, pages that show customers had better read again what they show.
    constexpr std::size_t MostNamed = 2000;

    /// Both in order and each once.
    struct Keys
    {
        std::vector<SearchKey> search;
        std::vector<qint64> link;
    };

    Keys keysOf(const std::optional<LinkRecord>& record, const LinkRule& rule)
    {
        if (!record)
            return {};
        Keys keys { searchKeys(record->key, record->person), rule.keys(*record) };
        std::sort(keys.link.begin(), keys.link.end());
        keys.link.erase(std::unique(keys.link.begin(), keys.link.end()), keys.link.end());
        return keys;
    }

    template <class Key>
    std::vector<Key> without(const std::vector<Key>& keys, const std::vector<Key>& others)
    {
        std::vector<Key> left;
        std::set_difference(
            keys.begin(), keys.end(), others.begin(), others.end(), std::back_inserter(left));
        return left;
    }

}

qint64 sourceNumber(Database& cache, const SourceId& source)
{
    cache.prepare("INSERT INTO source (name) VALUES (?) ON CONFLICT DO NOTHING").bind(source).run();
    return cache.prepare("SELECT id FROM source WHERE name = ?").bind(source).value();
}

qint64 feedNumber(Database& cache, qint64 source, const QString& feed)
{
    cache.prepare("INSERT INTO feed (source, name) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .bind(source)
        .bind(feed)
        .run();
    return cache.prepare("SELECT id FROM feed WHERE source = ? AND name = ?")
        .bind(source)
        .bind(feed)
        .value();
}

void changeKeys(Database& cache,
                qint64 person,
                const std::optional<LinkRecord>& before,
                const std::optional<LinkRecord>& after,
                const LinkRule& rule)
{
    const Keys old = keysOf(before, rule);
    const Keys now = keysOf(after, rule);
    Statement take
        = cache.prepare("DELETE FROM person_key WHERE what = ? AND value = ? AND person = ?");
    for (const SearchKey& key : without(old.search, now.search))
        take.bind(static_cast<int>(key.kind)).bindText(key.value).bind(person).run();
    Statement put = cache.prepare("INSERT OR IGNORE INTO person_key VALUES (?, ?, ?)");
    for (const SearchKey& key : without(now.search, old.search))
        put.bind(static_cast<int>(key.kind)).bindText(key.value).bind(person).run();
    Statement part = cache.prepare("DELETE FROM link_key WHERE value = ? AND person = ?");
    for (const qint64 value : without(old.link, now.link)) {
        part.bind(value).bind(person).run();
        thinCrowd(cache, value);
    }
    Statement link = cache.prepare("INSERT OR IGNORE INTO link_key VALUES (?, ?)");
    for (const qint64 value : without(now.link, old.link))
        link.bind(value).bind(person).run();
}

void markPerson(Database& cache, qint64 person)
{
    cache.prepare("INSERT OR REPLACE INTO mark VALUES (?, 0)").bind(person).run();
}

void markDecided(Database& cache, qint64 person)
{
    cache.prepare("INSERT OR IGNORE INTO mark VALUES (?, 1)").bind(person).run();
}

Verdict compareVersions(const HeldVersion& held, const HeldVersion& comer)
{
    if (held.id == 0)
        return Verdict::New;
    const bool dated = held.updated.isValid() && comer.updated.isValid();
    if (dated && comer.updated < held.updated)
        return Verdict::Older;
    // A tombstone stands against the version that it took away.
    if (dated && held.deleted && !comer.deleted && comer.updated == held.updated)
        return Verdict::Older;
    if (held.deleted == comer.deleted && held.body == comer.body)
        return Verdict::Unchanged;
    return Verdict::Change;
}

PageWriter::PageWriter(Database& cache, const LinkRule& rule, PageRows& rows)
    : m_cache(cache)
    , m_rule(rule)
    , m_page(rows.page())
    , m_rows(rows.rows())
    , m_source(sourceNumber(cache, m_page.source))
    , m_feed(feedNumber(cache, m_source, m_page.feed))
    , m_reconciling(cache.prepare("SELECT reconciling FROM feed WHERE id = ?").bind(m_feed).value()
                    != 0)
    , m_firstLoad(meta::isFirstLoad(cache))
{
}

PageOutcome PageWriter::write(Changes& changes)
{
    auto row = m_rows.begin();
    for (const SourceRecord& record : m_page.records) {
        ++m_outcome.fetched;
        if (m_firstLoad)
            putDown(record, *row++);
        else
            put(record, *row++);
        if (m_cache.failure())
            return m_outcome;
    }
    m_cache
        .prepare("UPDATE feed SET cursor = ?, as_at = CASE WHEN ? THEN ? ELSE as_at END"
                 " WHERE id = ?")
        .bindBlob(m_page.cursor)
        .bind(m_page.more == RecordPage::More::No ? 1 : 0)
        .bind(m_page.fetched)
        .bind(m_feed)
        .run();
    m_cache.prepare("UPDATE source SET records = records + ? WHERE id = ?")
        .bind(m_growth)
        .bind(m_source)
        .run();

    changes.sources.insert(m_page.source);
    changes.everything = m_owners.size() > MostNamed;
    if (changes.everything)
        return m_outcome;
    for (const QString& owner : m_owners) {
        Statement customer
            = m_cache.prepare("SELECT c.number FROM person p JOIN membership m ON m.person = p.id"
                              " JOIN customer c ON c.id = m.customer"
                              " WHERE p.source = ? AND p.key = ?");
        customer.bind(m_source).bind(owner);
        if (customer.next())
            changes.customers.insert(customer.customer(0));
    }
    return m_outcome;
}

HeldVersion PageWriter::heldPerson(const QString& key)
{
    Statement row = m_cache.prepare("SELECT id, updated, body FROM person"
                                    " WHERE source = ? AND key = ?");
    row.bind(m_source).bind(key);
    if (!row.next())
        return {};
    return { row.integer(0), row.moment(1), row.isNull(2), row.bytes(2), {} };
}

HeldVersion PageWriter::heldItem(RecordKind kind, const QString& key)
{
    Statement row = m_cache.prepare("SELECT id, updated, body, person FROM item"
                                    " WHERE source = ? AND kind = ? AND key = ?");
    row.bind(m_source).bind(static_cast<int>(kind)).bind(key);
    if (!row.next())
        return {};
    return { row.integer(0), row.moment(1), row.isNull(2), row.bytes(2), row.text(3) };
}

qint64 PageWriter::insert(const SourceRecord& record, const RecordRow& row)
{
    const bool isPerson = record.kind == RecordKind::Person;
    Statement into = isPerson
        ? m_cache.prepare("INSERT INTO person (source, feed, key, updated, fetched, body)"
                          " VALUES (?, ?, ?, ?, ?, ?)")
        : m_cache.prepare("INSERT INTO item (source, feed, kind, key, person, uprn, reference,"
                          " updated, fetched, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    into.bind(m_source).bind(m_feed);
    if (isPerson)
        into.bindKeptText(row.key);
    else
        into.bind(static_cast<int>(record.kind))
            .bindKeptText(row.key)
            .bindKeptText(row.person)
            .bindKeptText(row.uprn)
            .bindKeptText(row.reference);
    into.bind(record.updated).bind(m_page.fetched);
    (record.deleted ? into.bindNull() : into.bindKeptBlob(row.body)).run();
    return m_cache.lastRow();
}

void PageWriter::update(const HeldVersion& held,
                        const SourceRecord& record,
                        const QDateTime& updated,
                        const RecordRow& row)
{
    const bool isPerson = record.kind == RecordKind::Person;
    Statement set = isPerson
        ? m_cache.prepare("UPDATE person SET feed = ?, updated = ?, fetched = ?, body = ?"
                          " WHERE id = ?")
        : m_cache.prepare("UPDATE item SET feed = ?, person = ?, uprn = ?, reference = ?,"
                          " updated = ?, fetched = ?, body = ? WHERE id = ?");
    set.bind(m_feed);
    if (!isPerson)
        set.bindKeptText(row.person).bindKeptText(row.uprn).bindKeptText(row.reference);
    set.bind(updated).bind(m_page.fetched);
    (record.deleted ? set.bindNull() : set.bindKeptBlob(row.body)).bind(held.id).run();
}

/// A newer time stamp on the same content: kept, so that what lies between the two counts as older.
void PageWriter::touch(const HeldVersion& held, const SourceRecord& record)
{
    if (!record.updated.isValid() || record.updated == held.updated)
        return;
    Statement row = record.kind == RecordKind::Person
        ? m_cache.prepare("UPDATE person SET updated = ?, fetched = ? WHERE id = ?")
        : m_cache.prepare("UPDATE item SET updated = ?, fetched = ? WHERE id = ?");
    row.bind(record.updated).bind(m_page.fetched).bind(held.id).run();
}

void PageWriter::see(qint64 id, RecordKind kind)
{
    if (!m_reconciling)
        return;
    m_cache.prepare("INSERT OR IGNORE INTO seen VALUES (?, ?, ?)")
        .bind(m_feed)
        .bind(kind == RecordKind::Person ? 0 : 1)
        .bind(id)
        .run();
}

void PageWriter::put(const SourceRecord& record, const RecordRow& row)
{
    const bool isPerson = record.kind == RecordKind::Person;
    const HeldVersion held = isPerson ? heldPerson(record.key) : heldItem(record.kind, record.key);
    const Verdict verdict
        = compareVersions(held, { 0, record.updated, record.deleted, row.body, {} });
    if (verdict == Verdict::Older || verdict == Verdict::Unchanged) {
        ++(verdict == Verdict::Older ? m_outcome.older : m_outcome.unchanged);
        if (verdict == Verdict::Unchanged)
            touch(held, record);
        if (!record.deleted)
            see(held.id, record.kind);
        return;
    }

    const bool wasLive = verdict == Verdict::Change && !held.deleted;
    qint64 id = held.id;
    if (verdict == Verdict::New) {
        id = insert(record, row);
    } else {
        // A tombstone without a time stands against the version that it took away.
        const bool inherits = record.deleted && !record.updated.isValid();
        update(held, record, inherits ? held.updated : record.updated, row);
    }
    if (isPerson) {
        std::optional<LinkRecord> before;
        std::optional<LinkRecord> after;
        if (wasLive) {
            if (auto person = decodedPerson(held.body))
                before = { m_page.source, record.key, *std::move(person) };
        }
        if (!record.deleted)
            after = { m_page.source, record.key, std::get<PersonRecord>(record.body) };
        changeKeys(m_cache, id, before, after, m_rule);
        if (wasLive || !record.deleted)
            markPerson(m_cache, id);
    } else {
        m_owners.insert(held.person);
        m_owners.insert(QString::fromStdString(row.person));
        m_owners.erase(QString());
    }
    if (!record.deleted)
        see(id, record.kind);

    if (record.deleted) {
        ++m_outcome.deleted;
        m_growth -= wasLive ? 1 : 0;
    } else if (wasLive) {
        ++m_outcome.changed;
    } else {
        ++m_outcome.added;
        ++m_growth;
    }
}

/// First load: no index to look in. What came twice is settled, and keys are made, when the load is
/// finished.
void PageWriter::putDown(const SourceRecord& record, const RecordRow& row)
{
    const qint64 id = insert(record, row);
    if (record.deleted) {
        ++m_outcome.deleted;
        return;
    }
    see(id, record.kind);
    ++m_outcome.added;
    ++m_growth;
}

}

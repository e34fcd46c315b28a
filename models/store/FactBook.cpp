#include "store/FactBook.h"

#include "store/CacheMeta.h"
#include "store/Database.h"
#include "store/FactRows.h"
#include "store/Store.h"
#include "store/StoreWriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    /// Columns: sequence (0 for what the feed has not given back), then those of factIn.
    QList<Fact> factsOf(Statement& row)
    {
        QList<Fact> facts;
        while (row.next()) {
            Fact fact = factIn(row, 1);
            fact.sequence = row.integer(0);
            facts.append(fact);
        }
        return facts;
    }

}

FactBook::FactBook(Store& store)
    : m_store(store)
{
}

Async<Posted> FactBook::post(Posting posting)
{
    return m_store.writeJournal<Posted>([posting = std::move(posting), &clock = m_store.clock()](
                                            Database& journal, Changes& changes) {
        return writePosting(journal, clock, posting, changes);
    });
}

Async<QList<Fact>> FactBook::about(CustomerId customer)
{
    return m_store.read<QList<Fact>>([customer](Database& reader) -> Result<QList<Fact>> {
        Statement row = reader.prepare(
            "WITH RECURSIVE same (number) AS (SELECT ?1"
            " UNION SELECT m.kept FROM journal.merged m JOIN same s ON m.number = s.number"
            " UNION SELECT m.number FROM journal.merged m JOIN same s ON m.kept = s.number)"
            " SELECT sequence, id, kind, subject, customer, at, who, body, 0 AS later, 0 AS number"
            " FROM main.fact WHERE customer IN same AND customer <> 0"
            " UNION ALL"
            " SELECT 0, id, kind, subject, customer, at, who, body, 1, number"
            " FROM journal.fact j WHERE customer IN same AND customer <> 0"
            " AND NOT EXISTS (SELECT 1 FROM main.fact f WHERE f.id = j.id)"
            " ORDER BY later, sequence, number");
        row.bind(customer);
        return factsOf(row);
    });
}

Async<QList<Fact>> FactBook::ofKinds(QStringList kinds, QDateTime since)
{
    return m_store.read<QList<Fact>>([kinds = std::move(kinds),
                                      since](Database& reader) -> Result<QList<Fact>> {
        const auto names = QJsonArray::fromStringList(kinds);
        Statement row = reader.prepare(
            "SELECT sequence, id, kind, subject, customer, at, who, body, 0 AS later, 0 AS number"
            " FROM main.fact WHERE kind IN (SELECT value FROM json_each(?1)) AND at >= ?2"
            " UNION ALL"
            " SELECT 0, id, kind, subject, customer, at, who, body, 1, number"
            " FROM journal.fact j WHERE kind IN (SELECT value FROM json_each(?1)) AND at >= ?2"
            " AND NOT EXISTS (SELECT 1 FROM main.fact f WHERE f.id = j.id)"
            " ORDER BY later, sequence, number");
        row.bindText(QJsonDocument(names).toJson(QJsonDocument::Compact));
        row.bind(since.isValid() ? since.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min());
        return factsOf(row);
    });
}

Async<QList<Fact>> FactBook::onSubject(QString kind, QString subject)
{
    return m_store.read<QList<Fact>>([kind, subject](Database& reader) -> Result<QList<Fact>> {
        Statement row = reader.prepare(
            "SELECT sequence, id, kind, subject, customer, at, who, body, 0 AS later, 0 AS number"
            " FROM main.fact WHERE kind = ?1 AND subject = ?2"
            " UNION ALL"
            " SELECT 0, id, kind, subject, customer, at, who, body, 1, number"
            " FROM journal.fact j WHERE kind = ?1 AND subject = ?2"
            " AND NOT EXISTS (SELECT 1 FROM main.fact f WHERE f.id = j.id)"
            " ORDER BY later, sequence, number");
        row.bind(kind).bindText(subject.toUtf8());
        return factsOf(row);
    });
}

Async<QList<Fact>> FactBook::unshared(int limit)
{
    return m_store.read<QList<Fact>>([limit](Database& reader) -> Result<QList<Fact>> {
        Statement row = reader.prepare(
            "SELECT 0, id, kind, subject, customer, at, who, body FROM journal.fact"
            " WHERE accepted = 0 ORDER BY number LIMIT ?");
        row.bind(limit);
        return factsOf(row);
    });
}

Async<Done> FactBook::shared(QList<EntryId> accepted)
{
    return m_store.writeJournal<Done>(
        [accepted = std::move(accepted)](Database& journal, Changes& changes) -> Outcome {
            for (const EntryId& id : accepted)
                journal.prepare("UPDATE fact SET accepted = 1 WHERE id = ?").bind(id).run();
            changes.journal = true;
            return Done {};
        });
}

Async<Done> FactBook::take(QList<Fact> page, QByteArray cursor)
{
    return m_store.writeCache<Done>([page = std::move(page), cursor = std::move(cursor)](
                                        Database& cache, Changes& changes) -> Outcome {
        for (const Fact& fact : page) {
            cache
                .prepare("INSERT OR IGNORE INTO fact"
                         " (sequence, id, kind, subject, customer, at, who, body)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(fact.sequence)
                .bind(fact.id)
                .bindText(fact.kind.toUtf8())
                .bindText(fact.subject.toUtf8())
                .bind(fact.customer)
                .bind(fact.at.toMSecsSinceEpoch())
                .bindText(fact.who.text().toUtf8())
                .bindBlob(fact.body.toCborValue().toCbor())
                .run();
            if (cache.changedRows() == 0)
                continue;
            changes.facts.insert(fact.kind);
            if (!fact.customer.isEmpty())
                changes.customers.insert(fact.customer);
        }
        meta::setSharedCursor(cache, cursor);
        return Done {};
    });
}

Async<Done> FactBook::shareAgain()
{
    return m_store.write<Done>([](StoreWriter& writer) -> Outcome {
        // The journal first: after a crash in between the cache still belongs to the other feed,
        // and this is done once more.
        const Outcome waiting
            = writer.inJournal([](Database& journal, Changes& changes) -> Outcome {
                  journal.prepare("UPDATE fact SET accepted = 0 WHERE accepted <> 0").run();
                  changes.journal = true;
                  Statement kind = journal.prepare("SELECT DISTINCT kind FROM fact");
                  while (kind.next())
                      changes.facts.insert(kind.text(0));
                  return Done {};
              });
        if (!waiting)
            return waiting;
        return writer.inCache([](Database& cache, Changes& changes) -> Outcome {
            cache.prepare("DELETE FROM fact").run();
            meta::setSharedCursor(cache, {});
            changes.everything = true;
            return Done {};
        });
    });
}

Async<QByteArray> FactBook::cursor()
{
    return m_store.read<QByteArray>(
        [](Database& reader) { return Result<QByteArray>(meta::sharedCursor(reader)); });
}

}

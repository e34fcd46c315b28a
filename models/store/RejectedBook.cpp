#include "store/RejectedBook.h"

#include "store/Database.h"
#include "store/PageWriter.h"
#include "store/Statement.h"
#include "store/Store.h"

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    /// Of one feed. Nobody reads more, and a source that is wholly wrong must not fill the disk.
    constexpr int MostKept = 1000;

    void forget(Database& cache, qint64 feed, const QString& key)
    {
        cache.prepare("DELETE FROM rejected WHERE feed = ? AND key = ?").bind(feed).bind(key).run();
    }

}

RejectedBook::RejectedBook(Store& store)
    : m_store(store)
{
}

Async<QList<RejectedRow>> RejectedBook::rows(int limit)
{
    return m_store.read<QList<RejectedRow>>(
        [limit](Database& reader) -> Result<QList<RejectedRow>> {
            QList<RejectedRow> rows;
            Statement row = reader.prepare(
                "SELECT s.name, f.name, r.file, r.row, r.key, r.place, r.problem, r.at"
                " FROM rejected r JOIN feed f ON f.id = r.feed JOIN source s ON s.id = f.source"
                " ORDER BY r.id DESC LIMIT ?");
            row.bind(limit);
            while (row.next())
                rows.append({ SourceId(row.text(0)),
                              row.text(1),
                              row.text(2),
                              row.integer(3),
                              row.text(4),
                              row.text(5),
                              row.text(6),
                              row.moment(7) });
            return rows;
        });
}

Async<QHash<SourceId, qint64>> RejectedBook::counts()
{
    return m_store.read<QHash<SourceId, qint64>>(
        [](Database& reader) -> Result<QHash<SourceId, qint64>> {
            QHash<SourceId, qint64> counts;
            Statement row
                = reader.prepare("SELECT s.name, COUNT(*) FROM rejected r"
                                 " JOIN feed f ON f.id = r.feed JOIN source s ON s.id = f.source"
                                 " GROUP BY s.id");
            while (row.next())
                counts.insert(SourceId(row.text(0)), row.integer(1));
            return counts;
        });
}

void RejectedBook::note(Database& cache, const RecordPage& page, const QList<RejectedRow>& rows)
{
    const qint64 feed = feedNumber(cache, sourceNumber(cache, page.source), page.feed);
    // Nearly always there is nothing to take away, and pages are many.
    const bool hasSome
        = cache.prepare("SELECT EXISTS (SELECT 1 FROM rejected WHERE feed = ?)").bind(feed).value()
        != 0;
    if (hasSome) {
        for (const SourceRecord& record : page.records)
            forget(cache, feed, record.key);
    }
    for (const RejectedRow& row : rows) {
        if (!row.key.isEmpty())
            forget(cache, feed, row.key);
        cache
            .prepare("INSERT INTO rejected (feed, file, row, key, place, problem, at)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bind(feed)
            .bind(row.file + u""_s)
            .bind(row.row)
            .bind(row.key + u""_s)
            .bind(row.place + u""_s)
            .bind(row.problem + u""_s)
            .bind(page.fetched)
            .run();
    }
    if (!rows.isEmpty())
        cache
            .prepare("DELETE FROM rejected WHERE feed = ?1 AND id <= (SELECT id FROM rejected"
                     " WHERE feed = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)")
            .bind(feed)
            .bind(MostKept)
            .run();
}

}

#include "store/SourceBook.h"

#include "store/Database.h"
#include "store/PageWriter.h"
#include "store/Statement.h"
#include "store/Store.h"

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    SourceState stateIn(Statement& row, Database& reader, const QDateTime& now)
    {
        SourceState state;
        state.id = SourceId(row.text(1));
        state.name = row.text(2);
        state.serviceArea = row.text(3);
        state.failingSince = row.moment(7);
        if (!row.isNull(8))
            state.lastError = Error { static_cast<Error::Kind>(row.integer(8)), row.text(9) };
        state.nextRun = row.moment(10);
        state.records = row.integer(11);

        // As old as its oldest feed; a feed that was never complete leaves holes.
        Statement feeds = reader.prepare("SELECT COUNT(*) - COUNT(as_at), MIN(as_at), COUNT(*)"
                                         " FROM feed WHERE source = ? AND expected <> 0");
        feeds.bind(row.integer(0));
        if (feeds.next() && feeds.integer(0) == 0 && feeds.integer(2) > 0)
            state.asAt = feeds.moment(1);

        const qint64 staleAfter = row.integer(4);
        if (row.integer(5) != 0)
            state.condition = SourceCondition::Paused;
        else if (row.integer(6) != 0)
            state.condition = SourceCondition::Syncing;
        else if (state.failingSince.isValid())
            state.condition = SourceCondition::Failing;
        else if (!state.asAt.isValid())
            state.condition = SourceCondition::Never;
        else if (state.asAt.secsTo(now) > staleAfter)
            state.condition = SourceCondition::Stale;
        else
            state.condition = SourceCondition::Fresh;
        return state;
    }

}

SourceBook::SourceBook(Store& store)
    : m_store(store)
{
}

Async<Done> SourceBook::describe(QList<SourceDescription> sources)
{
    return m_store.writeCache<Done>([sources](Database& cache, Changes& changes) -> Outcome {
        cache.run("UPDATE source SET position = NULL");
        cache.run("UPDATE feed SET expected = 0");
        for (qsizetype at = 0; at < sources.size(); ++at) {
            const SourceDescription& source = sources.at(at);
            const qint64 number = sourceNumber(cache, source.id);
            cache
                .prepare("UPDATE source SET label = ?, area = ?, position = ?, stale_after = ?"
                         " WHERE id = ?")
                .bind(source.name + u""_s)
                .bind(source.serviceArea + u""_s)
                .bind(qint64 { at })
                .bind(qint64 { source.staleAfter.count() })
                .bind(number)
                .run();
            for (const QString& feed : source.feeds) {
                cache.prepare("UPDATE feed SET expected = 1 WHERE id = ?")
                    .bind(feedNumber(cache, number, feed))
                    .run();
            }
            changes.sources.insert(source.id);
        }
        return Done {};
    });
}

Async<QList<SourceState>> SourceBook::states()
{
    return m_store.read<QList<SourceState>>(
        [now = m_store.clock().now()](Database& reader) -> Result<QList<SourceState>> {
            QList<SourceState> states;
            Statement row = reader.prepare(
                "SELECT id, name, label, area, stale_after, paused, syncing, failing_since,"
                " error_kind, error_detail, next_run, records FROM source"
                " WHERE position IS NOT NULL ORDER BY label COLLATE NOCASE, name");
            while (row.next())
                states.append(stateIn(row, reader, now));
            return states;
        });
}

Async<QByteArray> SourceBook::cursor(SourceId source, QString feed)
{
    return m_store.read<QByteArray>([source, feed](Database& reader) -> Result<QByteArray> {
        Statement row = reader.prepare("SELECT f.cursor FROM feed f JOIN source s"
                                       " ON s.id = f.source WHERE s.name = ? AND f.name = ?");
        row.bind(source).bind(feed);
        return row.next() ? row.bytes(0) : QByteArray();
    });
}

Async<Done> SourceBook::forgetCursor(SourceId source, QString feed)
{
    return m_store.writeCache<Done>([source, feed](Database& cache, Changes& changes) -> Outcome {
        cache.prepare("UPDATE feed SET cursor = NULL WHERE id = ?")
            .bind(feedNumber(cache, sourceNumber(cache, source), feed))
            .run();
        changes.sources.insert(source);
        return Done {};
    });
}

Async<Done> SourceBook::began(SourceId source)
{
    return m_store.writeCache<Done>([source](Database& cache, Changes& changes) -> Outcome {
        cache.prepare("UPDATE source SET syncing = 1, next_run = NULL WHERE id = ?")
            .bind(sourceNumber(cache, source))
            .run();
        changes.sources.insert(source);
        return Done {};
    });
}

Async<Done> SourceBook::ended(SourceId source, std::optional<Error> error, QDateTime nextRun)
{
    return m_store.writeCache<Done>([source, error, nextRun, now = m_store.clock().now()](
                                        Database& cache, Changes& changes) -> Outcome {
        Statement row = error
            ? cache.prepare("UPDATE source SET syncing = 0, next_run = ?,"
                            " failing_since = COALESCE(failing_since, ?), error_kind = ?,"
                            " error_detail = ? WHERE id = ?")
            : cache.prepare("UPDATE source SET syncing = 0, next_run = ?, failing_since = NULL,"
                            " error_kind = NULL, error_detail = NULL WHERE id = ?");
        row.bind(nextRun);
        if (error)
            row.bind(now).bind(static_cast<int>(error->kind)).bind(error->detail);
        row.bind(sourceNumber(cache, source)).run();
        changes.sources.insert(source);
        return Done {};
    });
}

Async<Done> SourceBook::brokenOff(SourceId source, QDateTime nextRun)
{
    return m_store.writeCache<Done>(
        [source, nextRun](Database& cache, Changes& changes) -> Outcome {
            cache.prepare("UPDATE source SET syncing = 0, next_run = ? WHERE id = ?")
                .bind(nextRun)
                .bind(sourceNumber(cache, source))
                .run();
            changes.sources.insert(source);
            return Done {};
        });
}

Async<Done> SourceBook::setPausing(SourceId source, Pausing pausing)
{
    return m_store.writeCache<Done>(
        [source, pausing](Database& cache, Changes& changes) -> Outcome {
            cache.prepare("UPDATE source SET paused = ? WHERE id = ?")
                .bind(pausing == Pausing::Paused ? 1 : 0)
                .bind(sourceNumber(cache, source))
                .run();
            changes.sources.insert(source);
            return Done {};
        });
}

}

#include "store/Reconcile.h"

#include "store/Database.h"
#include "store/PageWriter.h"
#include "store/RecordCodec.h"
#include "store/Statement.h"

#include <vector>

namespace guildhall::reconcile {

namespace {

    /// `ids` selects persons that are to go; each is marked, so that its customer is made anew.
    qint64
    removePersons(Database& cache, const LinkRule& rule, const SourceId& source, Statement&& ids)
    {
        std::vector<qint64> gone;
        while (ids.next())
            gone.push_back(ids.integer(0));
        qint64 live = 0;
        for (const qint64 id : gone) {
            {
                Statement row = cache.prepare("SELECT key, body FROM person WHERE id = ?");
                row.bind(id);
                if (row.next() && !row.isNull(1)) {
                    ++live;
                    if (auto body = decodedPerson(row.view(1)))
                        changeKeys(cache,
                                   id,
                                   LinkRecord { source, row.text(0), *std::move(body) },
                                   std::nullopt,
                                   rule);
                }
            }
            cache.prepare("DELETE FROM person WHERE id = ?").bind(id).run();
            markPerson(cache, id);
        }
        return live;
    }

    void grow(Database& cache, qint64 source, qint64 by)
    {
        cache.prepare("UPDATE source SET records = records + ? WHERE id = ?")
            .bind(by)
            .bind(source)
            .run();
    }

}

void begin(Database& cache, const SourceId& source, const QString& feed)
{
    const qint64 number = feedNumber(cache, sourceNumber(cache, source), feed);
    cache.prepare("DELETE FROM seen WHERE feed = ?").bind(number).run();
    cache.prepare("DELETE FROM rejected WHERE feed = ?").bind(number).run();
    cache.prepare("UPDATE feed SET reconciling = 1 WHERE id = ?").bind(number).run();
}

qint64 finish(Database& cache,
              const LinkRule& rule,
              const SourceId& source,
              const QString& feed,
              Changes& changes)
{
    const qint64 sourceId = sourceNumber(cache, source);
    const qint64 number = feedNumber(cache, sourceId, feed);
    if (cache.prepare("SELECT reconciling FROM feed WHERE id = ?").bind(number).value() == 0)
        return 0;
    Statement unseen
        = cache.prepare("SELECT id FROM person WHERE feed = ? AND body IS NOT NULL AND NOT EXISTS"
                        " (SELECT 1 FROM seen s WHERE s.feed = person.feed AND s.item = 0"
                        " AND s.record = person.id)");
    unseen.bind(number);
    qint64 gone = removePersons(cache, rule, source, std::move(unseen));
    cache
        .prepare("DELETE FROM item WHERE feed = ? AND body IS NOT NULL AND NOT EXISTS"
                 " (SELECT 1 FROM seen s WHERE s.feed = item.feed AND s.item = 1"
                 " AND s.record = item.id)")
        .bind(number)
        .run();
    const qint64 items = cache.changedRows();
    gone += items;
    cache.prepare("DELETE FROM seen WHERE feed = ?").bind(number).run();
    cache.prepare("UPDATE feed SET reconciling = 0 WHERE id = ?").bind(number).run();
    grow(cache, sourceId, -gone);
    changes.sources.insert(source);
    changes.everything = items > 0;
    return gone;
}

void drop(Database& cache, const LinkRule& rule, const SourceId& source, Changes& changes)
{
    const qint64 number = sourceNumber(cache, source);
    Statement all = cache.prepare("SELECT id FROM person WHERE source = ?");
    all.bind(number);
    removePersons(cache, rule, source, std::move(all));
    cache.prepare("DELETE FROM item WHERE source = ?").bind(number).run();
    cache.prepare("UPDATE feed SET cursor = NULL, as_at = NULL, reconciling = 0 WHERE source = ?")
        .bind(number)
        .run();
    cache.prepare("UPDATE source SET records = 0 WHERE id = ?").bind(number).run();
    changes.sources.insert(source);
    changes.everything = true;
}

}

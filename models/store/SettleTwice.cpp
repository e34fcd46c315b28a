#include "store/SettleTwice.h"

#include "store/Database.h"
#include "store/PageWriter.h"
#include "store/Statement.h"

#include <functional>
#include <vector>

namespace guildhall {

namespace {

    /// Of records that came twice, the one that would be held had they come one by one.
    void settle(std::vector<HeldVersion> versions, const std::function<void(qint64)>& drop)
    {
        HeldVersion held = std::move(versions.front());
        for (std::size_t at = 1; at < versions.size(); ++at) {
            HeldVersion& comer = versions[at];
            const Verdict verdict = compareVersions(held, comer);
            // The same content said again later is held with its later time, as ever.
            const bool saidAgain = verdict == Verdict::Unchanged && comer.updated.isValid()
                && comer.updated != held.updated;
            if (verdict == Verdict::Change || saidAgain) {
                drop(held.id);
                if (comer.deleted && !comer.updated.isValid())
                    comer.updated = held.updated;
                held = std::move(comer);
            } else {
                drop(comer.id);
            }
        }
    }

    std::vector<HeldVersion> versionsIn(Statement&& rows)
    {
        std::vector<HeldVersion> versions;
        while (rows.next())
            versions.push_back(
                { rows.integer(0), rows.moment(1), rows.isNull(2), rows.bytes(2), {} });
        return versions;
    }

}

void settlePersons(Database& cache)
{
    cache.run("CREATE INDEX IF NOT EXISTS person_twice ON person (source, key)");
    std::vector<qint64> dropped;
    Statement twice = cache.prepare("SELECT source, key FROM person GROUP BY source, key"
                                    " HAVING COUNT(*) > 1");
    while (twice.next()) {
        Statement rows = cache.prepare("SELECT id, updated, body FROM person"
                                       " WHERE source = ? AND key = ? ORDER BY id");
        rows.bind(twice.integer(0)).bind(twice.text(1));
        settle(versionsIn(std::move(rows)), [&dropped](qint64 id) { dropped.push_back(id); });
    }
    for (const qint64 id : dropped)
        cache.prepare("DELETE FROM person WHERE id = ?").bind(id).run();
    cache.run("DROP INDEX person_twice");
}

void settleItems(Database& cache)
{
    cache.run("CREATE INDEX IF NOT EXISTS item_twice ON item (source, kind, key)");
    std::vector<qint64> dropped;
    Statement twice = cache.prepare("SELECT source, kind, key FROM item"
                                    " GROUP BY source, kind, key HAVING COUNT(*) > 1");
    while (twice.next()) {
        Statement rows = cache.prepare("SELECT id, updated, body FROM item WHERE source = ?"
                                       " AND kind = ? AND key = ? ORDER BY id");
        rows.bind(twice.integer(0)).bind(twice.integer(1)).bind(twice.text(2));
        settle(versionsIn(std::move(rows)), [&dropped](qint64 id) { dropped.push_back(id); });
    }
    for (const qint64 id : dropped)
        cache.prepare("DELETE FROM item WHERE id = ?").bind(id).run();
    cache.run("DROP INDEX item_twice");
}

}

#include "store/DecisionRows.h"

#include "store/CacheMeta.h"
#include "store/Database.h"
#include "store/PageWriter.h"
#include "store/Statement.h"
#include "store/StoreWriter.h"

#include <QSet>

#include <map>

namespace guildhall {

namespace {

    using Verdicts = std::map<std::pair<RecordName, RecordName>, LinkVerdict>;

    LinkDecision decisionOf(const Statement& row)
    {
        return { { SourceId(row.text(0)), row.text(1) },
                 { SourceId(row.text(2)), row.text(3) },
                 static_cast<LinkVerdict>(row.integer(4)) };
    }

    QList<LinkDecision> decisionsOf(Statement& row)
    {
        QList<LinkDecision> out;
        while (row.next())
            out.append(decisionOf(row));
        return out;
    }

    void say(Verdicts& verdicts, const QByteArray& body)
    {
        const auto said = decisionIn(QCborValue::fromCbor(body).toMap());
        if (!said)
            return;
        if (said->verdict == LinkVerdict::Withdrawn)
            verdicts.erase({ said->left, said->right });
        else
            verdicts[{ said->left, said->right }] = said->verdict;
    }

    /// The facts that the feed gave back in its order, then those that it has not.
    Verdicts folded(StoreWriter& writer)
    {
        Verdicts verdicts;
        QSet<QString> held;
        const QByteArray kind = LinkDecisionKind.toUtf8();
        Statement shared
            = writer.cache().prepare("SELECT id, body FROM fact WHERE kind = ? ORDER BY sequence");
        shared.bindText(kind);
        while (shared.next()) {
            held.insert(shared.text(0));
            say(verdicts, shared.bytes(1));
        }
        Statement own
            = writer.journal().prepare("SELECT id, body FROM fact WHERE kind = ? ORDER BY number");
        own.bindText(kind);
        while (own.next()) {
            if (!held.contains(own.text(0)))
                say(verdicts, own.bytes(1));
        }
        return verdicts;
    }

    /// Another text whenever a decision was said, accepted or read.
    QByteArray stateOf(StoreWriter& writer)
    {
        const QByteArray kind = LinkDecisionKind.toUtf8();
        const auto count = [&kind](Database& database, const char* sql) {
            return QByteArray::number(database.prepare(sql).bindText(kind).value());
        };
        return count(writer.cache(), "SELECT COUNT(*) FROM fact WHERE kind = ?") + ' '
            + count(writer.journal(), "SELECT COUNT(*) FROM fact WHERE kind = ?");
    }

    void markNamed(Database& cache, const RecordName& record)
    {
        const qint64 person = personNamed(cache, record);
        if (person != 0)
            markDecided(cache, person);
    }

}

qint64 personNamed(Database& cache, const RecordName& record)
{
    return cache
        .prepare("SELECT p.id FROM person p JOIN source s ON s.id = p.source"
                 " WHERE s.name = ? AND p.key = ? AND p.body IS NOT NULL")
        .bind(record.source)
        .bind(record.key)
        .value();
}

Outcome takeUpDecisions(StoreWriter& writer)
{
    const QByteArray state = stateOf(writer);
    if (state == meta::decidedTo(writer.cache()))
        return Done {};
    const Verdicts now = folded(writer);
    return writer.inCache([&now, &state](Database& cache, Changes&) -> Outcome {
        Verdicts before;
        for (const LinkDecision& decision : allDecisions(cache))
            before[{ decision.left, decision.right }] = decision.verdict;
        const auto differ = [&cache](const Verdicts& these, const Verdicts& those) {
            for (const auto& [pair, verdict] : these) {
                const auto other = those.find(pair);
                if (other != those.end() && other->second == verdict)
                    continue;
                markNamed(cache, pair.first);
                markNamed(cache, pair.second);
            }
        };
        differ(now, before);
        differ(before, now);
        cache.run("DELETE FROM decision");
        for (const auto& [pair, verdict] : now) {
            cache.prepare("INSERT INTO decision VALUES (?, ?, ?, ?, ?)")
                .bind(pair.first.source)
                .bind(pair.first.key)
                .bind(pair.second.source)
                .bind(pair.second.key)
                .bind(static_cast<int>(verdict))
                .run();
        }
        meta::setDecidedTo(cache, state);
        return Done {};
    });
}

QList<LinkDecision> decisionsNaming(Database& cache, const RecordName& record)
{
    Statement row = cache.prepare("SELECT left_source, left_key, right_source, right_key, verdict"
                                  " FROM decision WHERE left_source = ?1 AND left_key = ?2"
                                  " UNION ALL"
                                  " SELECT left_source, left_key, right_source, right_key, verdict"
                                  " FROM decision WHERE right_source = ?1 AND right_key = ?2");
    row.bind(record.source).bind(record.key);
    return decisionsOf(row);
}

QList<LinkDecision> allDecisions(Database& cache)
{
    Statement row = cache.prepare("SELECT left_source, left_key, right_source, right_key, verdict"
                                  " FROM decision ORDER BY 1, 2, 3, 4");
    return decisionsOf(row);
}

}

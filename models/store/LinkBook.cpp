#include "store/LinkBook.h"

#include "store/CacheMeta.h"
#include "store/Database.h"
#include "store/Linker.h"
#include "store/PageWriter.h"
#include "store/RecordCodec.h"
#include "store/SearchKeys.h"
#include "store/Statement.h"
#include "store/Store.h"
#include "store/StoreWriter.h"

namespace guildhall {

namespace {

    /// Few enough that a search waits for no round and a crash repeats little.
    constexpr int MarksInRound = 2000;

    /// Another rule, or other search keys, than those that made what is held.
    Outcome markEverything(StoreWriter& writer, const LinkRule& rule)
    {
        return writer.inCache([&rule](Database& cache, Changes& changes) -> Outcome {
            cache.run("DELETE FROM person_key");
            cache.run("DELETE FROM link_key");
            Statement person
                = cache.prepare("SELECT p.id, s.name, p.key, p.body FROM person p"
                                " JOIN source s ON s.id = p.source WHERE p.body IS NOT NULL");
            while (person.next()) {
                if (auto body = decodedPerson(person.view(3))) {
                    const LinkRecord record { SourceId(person.text(1)),
                                              person.text(2),
                                              *std::move(body) };
                    addKeys(cache, person.integer(0), record, rule);
                }
            }
            cache.run("INSERT OR IGNORE INTO mark SELECT id FROM person WHERE body IS NOT NULL");
            meta::setLinkedBy(cache, LinkBook::nameIn(rule));
            changes.everything = true;
            return Done {};
        });
    }

}

LinkBook::LinkBook(Store& store, std::shared_ptr<const LinkRule> rule)
    : m_store(store)
    , m_rule(std::move(rule))
{
}

QByteArray LinkBook::nameIn(const LinkRule& rule)
{
    return rule.name() + ", keys " + QByteArray::number(SearchKeysRevision);
}

Result<qint64> LinkBook::link(StoreWriter& writer, const LinkRule& rule)
{
    if (meta::isFirstLoad(writer.cache()))
        return 0;
    if (meta::linkedBy(writer.cache()) != LinkBook::nameIn(rule)) {
        if (const auto marked = markEverything(writer, rule); !marked)
            return marked.error();
    }
    qint64 linked = 0;
    for (;;) {
        const auto round = LinkRound(writer, rule).run(MarksInRound);
        if (!round)
            return round.error();
        if (*round == 0)
            return linked;
        linked += *round;
    }
}

Async<qint64> LinkBook::linkMarked()
{
    return m_store.write<qint64>(
        [rule = m_rule](StoreWriter& writer) { return link(writer, *rule); });
}

Async<qint64> LinkBook::marked()
{
    return m_store.read<qint64>([](Database& reader) -> Result<qint64> {
        return reader.prepare("SELECT COUNT(*) FROM mark").value();
    });
}

}

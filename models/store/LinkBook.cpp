#include "store/LinkBook.h"

#include "store/CacheMeta.h"
#include "store/Database.h"
#include "store/DecisionRows.h"
#include "store/LinkRound.h"
#include "store/LinkWeigher.h"
#include "store/PageWriter.h"
#include "store/ParameterRows.h"
#include "store/RecordCodec.h"
#include "store/Relearning.h"
#include "store/SearchKeys.h"
#include "store/Statement.h"
#include "store/Store.h"
#include "store/StoreWriter.h"

#include <tuple>

namespace guildhall {

namespace {

    /// Few enough that a crash repeats little.
    constexpr int MarksInRound = 2000;

    /// Another rule, or other search keys, than those that made what is held.
    Outcome markEverything(StoreWriter& writer, const LinkRule& rule)
    {
        return writer.inCache([&rule](Database& cache, Changes& changes) -> Outcome {
            cache.run("DELETE FROM person_key");
            cache.run("DELETE FROM link_key");
            cache.run("DELETE FROM crowd");
            cache.run("DELETE FROM link");
            cache.run("DELETE FROM question");
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
            cache.run(
                "INSERT OR REPLACE INTO mark SELECT id, 0 FROM person WHERE body IS NOT NULL");
            meta::setLinkedBy(cache, LinkBook::nameIn(rule));
            changes.everything = true;
            return Done {};
        });
    }

}

LinkBook::LinkBook(Store& store, std::shared_ptr<LinkRules> rules)
    : m_store(store)
    , m_rules(std::move(rules))
    , m_said(QObject::connect(&store, &Store::changed, &store, [this](const Changes& changes) {
        if (changes.facts)
            std::ignore = linkMarked();
    }))
{
}

LinkBook::LinkBook(Store& store, std::shared_ptr<const LinkRule> rule)
    : LinkBook(store, std::make_shared<LinkRules>(std::move(rule)))
{
}

LinkBook::~LinkBook()
{
    QObject::disconnect(m_said);
}

QByteArray LinkBook::nameIn(const LinkRule& rule)
{
    return rule.name() + ", keys " + QByteArray::number(SearchKeysRevision);
}

Result<qint64> LinkBook::link(StoreWriter& writer, LinkRules& rules)
{
    if (meta::isFirstLoad(writer.cache()))
        return 0;
    if (const auto taken = takeUpParameters(writer); !taken)
        return taken.error();
    const auto rule = rules.inForce(writer.journal());
    if (meta::linkedBy(writer.cache()) != LinkBook::nameIn(*rule)) {
        if (const auto marked = markEverything(writer, *rule); !marked)
            return marked.error();
    }
    if (const auto taken = takeUpDecisions(writer); !taken)
        return taken.error();
    for (;;) {
        const auto weighed = LinkWeigher(writer, *rule).run(MarksInRound);
        if (!weighed)
            return weighed.error();
        if (*weighed == 0)
            break;
    }
    qint64 linked = 0;
    for (;;) {
        const auto round = LinkRound(writer, *rule).run(MarksInRound);
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
        [rules = m_rules](StoreWriter& writer) { return link(writer, *rules); });
}

Async<QByteArray> LinkBook::parameters()
{
    return m_store.read<QByteArray>(
        [](Database& reader) -> Result<QByteArray> { return LinkRules::parameters(reader); });
}

Async<LinkPreview> LinkBook::preview()
{
    return m_store.read<LinkPreview>(
        [rules = m_rules](Database& reader) { return previewOfLearning(reader, *rules); });
}

Async<qint64> LinkBook::keepParameters(QByteArray parameters, StaffId who)
{
    return m_store.write<qint64>(
        [parameters, who, rules = m_rules](StoreWriter& writer) -> Result<qint64> {
            const auto kept = sayParameters(writer, parameters, LearnedBy::Person, who);
            if (!kept)
                return kept.error();
            return link(writer, *rules);
        });
}

Async<qint64> LinkBook::marked()
{
    return m_store.read<qint64>([](Database& reader) -> Result<qint64> {
        return reader.prepare("SELECT COUNT(*) FROM mark").value();
    });
}

}

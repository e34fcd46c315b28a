#include "store/Linking.h"

#include "store/CacheMeta.h"
#include "store/Database.h"
#include "store/DecisionRows.h"
#include "store/KeysAnew.h"
#include "store/LinkRound.h"
#include "store/LinkRules.h"
#include "store/LinkWeigher.h"
#include "store/PageWriter.h"
#include "store/ParameterRows.h"
#include "store/SearchKeys.h"
#include "store/Statement.h"
#include "store/Store.h"
#include "store/StoreWriter.h"

#include <tuple>

namespace guildhall {

namespace {

    /// A round of so few holds the writer for some hundredths of a second.
    constexpr int MarksInStep = 250;
    /// More than the pages of the sources.
    constexpr int MarksAtOnce = 5000;
    constexpr int MarksInRound = 2000;

    void makeKeysAnew(Database& cache, const LinkRule& rule)
    {
        writeKeysAnew(cache, rule);
        cache.run("DELETE FROM crowd");
        cache.run("DELETE FROM link");
        cache.run("DELETE FROM question");
    }

    /// Another rule, or other keys, than those that made what is held. What was learned changes no
    /// key, and the edges of before are replaced as records are weighed.
    Outcome markEverything(StoreWriter& writer, const LinkRule& rule)
    {
        return writer.inCache([&rule](Database& cache, Changes& changes) -> Outcome {
            if (meta::keyedBy(cache) != Linking::keysOf(rule)) {
                makeKeysAnew(cache, rule);
                meta::setKeyedBy(cache, Linking::keysOf(rule));
            }
            cache.run(
                "INSERT OR REPLACE INTO mark SELECT id, 0 FROM person WHERE body IS NOT NULL");
            meta::setLinkedBy(cache, Linking::nameOf(rule));
            changes.everything = true;
            return Done {};
        });
    }

    bool isMuch(Database& cache, bool isEverything)
    {
        Statement next = cache.prepare(isEverything ? "SELECT 1 FROM person LIMIT 1 OFFSET ?"
                                                    : "SELECT 1 FROM mark LIMIT 1 OFFSET ?");
        return next.bind(MarksAtOnce).next();
    }

}

Linking::Linking(Store& store, std::shared_ptr<LinkRules> rules)
    : m_store(store)
    , m_rules(std::move(rules))
{
}

QByteArray Linking::nameOf(const LinkRule& rule)
{
    return rule.name() + ", keys " + QByteArray::number(SearchKeysRevision);
}

QByteArray Linking::keysOf(const LinkRule& rule)
{
    return rule.keysName() + ", " + QByteArray::number(SearchKeysRevision);
}

Result<Linking::Step> Linking::step(StoreWriter& writer, int most)
{
    if (meta::isFirstLoad(writer.cache()))
        return Step { 0, true };
    if (const auto taken = takeUpParameters(writer); !taken)
        return taken.error();
    const auto rule = m_rules->inForce(writer.journal());
    if (meta::linkedBy(writer.cache()) != nameOf(*rule)) {
        if (const auto marked = markEverything(writer, *rule); !marked)
            return marked.error();
        return Step {};
    }
    if (const auto taken = takeUpDecisions(writer); !taken)
        return taken.error();
    LinkWeigher weigher(writer, *rule);
    const auto weighed = weigher.run(most);
    if (!weighed)
        return weighed.error();
    // Nothing is decided before all is weighed, and what was weighed may have marked others.
    if (writer.cache().prepare("SELECT 1 FROM mark WHERE weighed = 0 LIMIT 1").next())
        return Step {};
    const auto linked = LinkRound(writer, *rule, weigher.takePersons()).run(most);
    if (!linked)
        return linked.error();
    return Step { *linked, *linked < most };
}

Outcome Linking::atOnce(StoreWriter& writer)
{
    if (isGoingOn())
        return Done {};
    for (;;) {
        const auto rule = m_rules->inForce(writer.journal());
        const bool isOther = meta::linkedBy(writer.cache()) != nameOf(*rule);
        if (!meta::isFirstLoad(writer.cache()) && isMuch(writer.cache(), isOther)) {
            std::ignore = goOn();
            return Done {};
        }
        const auto done = step(writer, MarksInRound);
        if (!done)
            return done.error();
        if (done->isLast)
            return Done {};
    }
}

Async<qint64> Linking::goOn()
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    Async<qint64> answer = promise->future();
    bool isFirst = false;
    {
        const std::lock_guard lock(m_guard);
        isFirst = m_waiting.empty();
        m_waiting.push_back(std::move(promise));
        ++m_asked;
    }
    if (isFirst)
        post();
    return answer;
}

bool Linking::isGoingOn()
{
    const std::lock_guard lock(m_guard);
    return !m_waiting.empty();
}

quint64 Linking::asked()
{
    const std::lock_guard lock(m_guard);
    return m_asked;
}

void Linking::post()
{
    auto askedBefore = std::make_shared<quint64>(0);
    detail::onAnswer<Step>(m_store.write<Step>([self = shared_from_this(),
                                                askedBefore](StoreWriter& writer) -> Result<Step> {
        *askedBefore = self->asked();
        return self->step(writer, MarksInStep);
    }),
                           [self = shared_from_this(), askedBefore](const Result<Step>& step) {
                               self->stepped(step, *askedBefore);
                           });
}

void Linking::stepped(const Result<Step>& step, quint64 askedBefore)
{
    std::vector<Waiting> waiting;
    qint64 linked = 0;
    {
        const std::lock_guard lock(m_guard);
        if (step)
            m_linked += step->linked;
        // Who asked after the last look may have marked something after it.
        if (!step || (step->isLast && askedBefore == m_asked)) {
            waiting.swap(m_waiting);
            linked = std::exchange(m_linked, 0);
        }
    }
    if (waiting.empty()) {
        post();
        return;
    }
    const Result<qint64> answer = step ? Result<qint64>(linked) : Result<qint64>(step.error());
    for (const Waiting& promise : waiting)
        detail::deliver(*promise, answer);
}

}

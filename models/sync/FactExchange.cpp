#include "sync/FactExchange.h"

#include "base/Receive.h"
#include "sync/SyncLog.h"

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr int BatchFacts = 200;

}

FactExchange::FactExchange(std::unique_ptr<SharedFeed> feed,
                           FactBook& facts,
                           std::chrono::milliseconds poll,
                           RetryPace pace,
                           QObject* parent)
    : QObject(parent)
    , m_feed(std::move(feed))
    , m_facts(facts)
    , m_poll(poll)
    , m_pace(std::move(pace))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FactExchange::begin);
}

void FactExchange::keepUp()
{
    m_keepsUp = true;
    now();
}

void FactExchange::noticed()
{
    if (m_keepsUp && m_failures == 0)
        now();
}

void FactExchange::now()
{
    if (m_running)
        m_again = true;
    else
        begin();
}

Async<Done> FactExchange::once()
{
    auto waiter = std::make_shared<QPromise<Outcome>>();
    waiter->start();
    m_waiters.push_back(waiter);
    now();
    return waiter->future();
}

void FactExchange::begin()
{
    m_next.stop();
    m_running = true;
    m_again = false;
    m_single = false;
    m_waiting = std::exchange(m_waiters, {});
    push();
}

void FactExchange::push()
{
    const int limit = BatchFacts + static_cast<int>(m_refused.size());
    receive(m_facts.unshared(limit), this, [this](const Result<QList<Fact>>& waiting) {
        if (!waiting) {
            end(waiting.error());
            return;
        }
        QList<Fact> facts = *waiting;
        facts.removeIf([this](const Fact& fact) { return m_refused.contains(fact.id); });
        if (facts.isEmpty()) {
            pull();
            return;
        }
        if (m_single)
            facts.resize(1);
        m_first = facts.first().id;
        receive(m_feed->push(facts),
                this,
                [this, asked = facts.size()](const Result<FactsTaken>& taken) {
                    pushed(taken, asked);
                });
    });
}

void FactExchange::pushed(const Result<FactsTaken>& taken, qsizetype asked)
{
    if (taken) {
        if (taken->wait.count() > 0)
            pauseFor(taken->wait);
        else
            receive(m_facts.shared(taken->ids), this, [this](const Outcome& noted) {
                went(noted, &FactExchange::push);
            });
        return;
    }
    if (taken.error().kind != Error::Kind::Invalid) {
        end(taken.error());
        return;
    }
    // One that is refused holds up no other.
    if (asked == 1) {
        qCWarning(SyncLog,
                  "the shared feed refuses fact %s: %s",
                  qUtf8Printable(m_first.text()),
                  qUtf8Printable(taken.error().detail));
        m_refused.append(m_first);
    }
    m_single = asked > 1;
    push();
}

void FactExchange::pull()
{
    receive(m_facts.cursor(), this, [this](const Result<QByteArray>& cursor) {
        if (!cursor) {
            end(cursor.error());
            return;
        }
        receive(m_feed->pull(*cursor), this, [this, from = *cursor](const Result<FactPage>& page) {
            pulled(page, from);
        });
    });
}

void FactExchange::pulled(const Result<FactPage>& page, const QByteArray& from)
{
    if (!page) {
        end(page.error());
        return;
    }
    if (page->wait.count() > 0) {
        pauseFor(page->wait);
        return;
    }
    if (page->feed == FactPage::Feed::Another) {
        qCWarning(SyncLog, "the shared feed is another than before: everything is shared again");
        receive(m_facts.shareAgain(), this, [this](const Outcome& begun) {
            went(begun, &FactExchange::push);
        });
        return;
    }
    if (page->facts.isEmpty() && page->cursor == from) {
        end({});
        return;
    }
    const bool more = page->more == FactPage::More::Yes;
    receive(m_facts.take(page->facts, page->cursor), this, [this, more](const Outcome& taken) {
        if (more || !taken)
            went(taken, &FactExchange::pull);
        else
            end({});
    });
}

void FactExchange::went(const Outcome& written, void (FactExchange::*next)())
{
    if (written)
        (this->*next)();
    else
        end(written.error());
}

void FactExchange::pauseFor(std::chrono::seconds wait)
{
    end(Error { Error::Kind::Offline, u"shared feed: asked to wait %1 s"_s.arg(wait.count()) },
        wait);
}

void FactExchange::end(std::optional<Error> error, std::chrono::seconds wait)
{
    m_running = false;
    m_failures = error ? m_failures + 1 : 0;
    if (!error)
        Q_EMIT answered();
    else if (error->kind != Error::Kind::Storage && error->kind != Error::Kind::Damaged)
        Q_EMIT silent(); // our own file is told of elsewhere
    const Outcome outcome = error ? Outcome(*error) : Outcome(Done {});
    for (const Waiter& waiter : std::exchange(m_waiting, {})) {
        waiter->addResult(outcome);
        waiter->finish();
    }
    if (!m_waiters.empty() || (m_again && !error)) {
        begin();
        return;
    }
    if (!m_keepsUp)
        return;
    std::chrono::milliseconds pause = m_poll;
    if (error)
        pause = std::max<std::chrono::milliseconds>({ m_poll, m_pace.after(m_failures), wait });
    m_next.start(pause);
}

}

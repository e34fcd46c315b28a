#include "sync/SyncEngine.h"

#include "base/Receive.h"

namespace guildhall {

SyncEngine::SyncEngine(SyncBooks books,
                       Configuration configuration,
                       MakeConnector make,
                       MakeSharedFeed makeFeed,
                       const Clock& clock,
                       SyncTiming timing,
                       QObject* parent)
    : QObject(parent)
    , m_desk(nullptr)
    , m_exchange(nullptr)
{
    m_thread.setObjectName(QStringLiteral("sync"));
    m_thread.start();
    // The desk is made where it lives, and its connectors with it.
    QObject maker;
    maker.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &maker,
        [&] {
            if (configuration.shared)
                m_exchange = new FactExchange(makeFeed(*configuration.shared),
                                              books.facts,
                                              configuration.shared->poll,
                                              timing.shared);
            m_desk = new PullDesk(
                books, std::move(configuration), std::move(make), std::move(timing), clock);
            maker.moveToThread(this->thread());
        },
        Qt::BlockingQueuedConnection);
    connect(m_desk, &PullDesk::brought, this, &SyncEngine::progress);
}

SyncEngine::~SyncEngine()
{
    // The last thing that the thread does is to end itself: quit() from here would drop what is
    // posted already.
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, exchange = m_exchange] {
        delete exchange;
        QObject::connect(
            desk,
            &PullDesk::stopped,
            desk,
            [desk] {
                desk->deleteLater();
                QThread::currentThread()->quit();
            },
            Qt::QueuedConnection);
        desk->stop();
    });
    m_thread.wait();
}

void SyncEngine::start()
{
    QMetaObject::invokeMethod(m_desk, &PullDesk::keepUp);
    if (m_exchange != nullptr)
        QMetaObject::invokeMethod(m_exchange, &FactExchange::keepUp);
}

void SyncEngine::now(const SourceId& source)
{
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, source] { desk->now(source); });
}

void SyncEngine::nowAll()
{
    now(SourceId());
}

void SyncEngine::pause(const SourceId& source)
{
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, source] { desk->pause(source); });
}

void SyncEngine::resume(const SourceId& source)
{
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, source] { desk->resume(source); });
}

Async<QList<PullSummary>> SyncEngine::once(QList<SourceId> only)
{
    auto promise = std::make_shared<QPromise<Result<QList<PullSummary>>>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk, only = std::move(only), promise] { desk->once(only, promise); });
    return promise->future();
}

Async<Done> SyncEngine::shareOnce()
{
    if (m_exchange == nullptr)
        return ready(Outcome(Done {}));
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QMetaObject::invokeMethod(m_exchange, [exchange = m_exchange, promise] {
        receive(exchange->once(), exchange, [promise](const Outcome& done) {
            promise->addResult(done);
            promise->finish();
        });
    });
    return promise->future();
}

void SyncEngine::noticed(const Changes& changes)
{
    if (changes.facts && m_exchange != nullptr)
        QMetaObject::invokeMethod(m_exchange, &FactExchange::noticed);
}

}

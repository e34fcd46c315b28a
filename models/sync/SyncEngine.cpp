#include "sync/SyncEngine.h"

namespace guildhall {

SyncEngine::SyncEngine(SyncBooks books,
                       Configuration configuration,
                       MakeConnector make,
                       const Clock& clock,
                       SyncTiming timing,
                       QObject* parent)
    : QObject(parent)
    , m_desk(nullptr)
{
    m_thread.setObjectName(QStringLiteral("sync"));
    m_thread.start();
    // The desk is made where it lives, and its connectors with it.
    QObject maker;
    maker.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &maker,
        [&] {
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
    QMetaObject::invokeMethod(m_desk, [desk = m_desk] {
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

}

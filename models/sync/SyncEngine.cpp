#include "sync/SyncEngine.h"

#include "base/Receive.h"

namespace guildhall {

namespace {

    bool takesLetters(const Configuration& configuration)
    {
        return std::ranges::any_of(configuration.sources, [](const SourceConfiguration& source) {
            return std::ranges::any_of(source.accepts, [](const AcceptForm& form) {
                return form.kinds.contains(QStringLiteral("letter"));
            });
        });
    }

}

SyncEngine::SyncEngine(SyncBooks books,
                       Configuration configuration,
                       const SyncMakers& makers,
                       const Clock& clock,
                       SyncTiming timing,
                       QObject* parent)
    : QObject(parent)
    , m_desk(nullptr)
    , m_courier(nullptr)
    , m_exchange(nullptr)
    , m_receipts(nullptr)
    , m_line(nullptr)
{
    m_thread.setObjectName(QStringLiteral("sync"));
    m_thread.start();
    // The desk is made where it lives, and its connectors with it.
    QObject maker;
    maker.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &maker,
        [&] {
            std::vector<std::unique_ptr<Submitter>> submitters;
            for (const SourceConfiguration& source : configuration.sources) {
                if (auto submitter = makers.submitter(source))
                    submitters.push_back(std::move(submitter));
            }
            if (configuration.notify)
                submitters.push_back(makers.messenger(*configuration.notify));
            if (configuration.notify || takesLetters(configuration))
                m_receipts
                    = new Receipts(configuration.notify ? makers.delivery(*configuration.notify)
                                                        : std::unique_ptr<NotifyDelivery>(),
                                   books.outbox,
                                   books.facts,
                                   books.file,
                                   clock);
            m_courier = new Courier(std::move(submitters), books.outbox, books.file, timing, clock);
            if (configuration.shared)
                m_exchange = new FactExchange(makers.feed(*configuration.shared),
                                              books.facts,
                                              configuration.shared->poll,
                                              timing.shared);
            m_line = new LineWatch(makers.addresses, clock, timing.lineLook);
            m_desk = new PullDesk(
                books, std::move(configuration), makers.connector, std::move(timing), clock);
            connect(m_line, &LineWatch::cameBack, m_desk, &PullDesk::comeBack);
            connect(m_line, &LineWatch::cameBack, m_courier, &Courier::comeBack);
            if (m_exchange != nullptr)
                connect(m_line, &LineWatch::cameBack, m_exchange, &FactExchange::now);
            maker.moveToThread(this->thread());
        },
        Qt::BlockingQueuedConnection);
    connect(m_desk, &PullDesk::brought, this, &SyncEngine::progress);
    if (m_exchange != nullptr) {
        connect(m_exchange, &FactExchange::answered, this, [this] { noteFeed({}); });
        connect(m_exchange, &FactExchange::silent, this, [this, &clock] { noteFeed(clock.now()); });
    }
}

SyncEngine::~SyncEngine()
{
    // The last thing that the thread does is to end itself: quit() from here would drop what is
    // posted already.
    QMetaObject::invokeMethod(m_desk,
                              [desk = m_desk,
                               courier = m_courier,
                               exchange = m_exchange,
                               receipts = m_receipts,
                               line = m_line] {
                                  delete line;
                                  delete receipts;
                                  delete courier;
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

void SyncEngine::noteFeed(const QDateTime& silent)
{
    if (m_feedSilent.isValid() == silent.isValid())
        return;
    m_feedSilent = silent;
    Q_EMIT feedSilent(silent);
}

void SyncEngine::start()
{
    QMetaObject::invokeMethod(m_desk, &PullDesk::keepUp);
    QMetaObject::invokeMethod(m_courier, &Courier::keepUp);
    QMetaObject::invokeMethod(m_line, &LineWatch::keepLooking);
    if (m_exchange != nullptr)
        QMetaObject::invokeMethod(m_exchange, &FactExchange::keepUp);
    if (m_receipts != nullptr)
        QMetaObject::invokeMethod(m_receipts, &Receipts::keepUp);
}

void SyncEngine::now(const SourceId& source)
{
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, source] { desk->now(source); });
}

void SyncEngine::nowAll()
{
    now(SourceId());
}

void SyncEngine::breakOff(const SourceId& source)
{
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, source] { desk->breakOff(source); });
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

namespace {

    /// `there->once()` in the thread where it lives.
    template <class There>
    Async<Done> onceIn(There* there)
    {
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QMetaObject::invokeMethod(there, [there, promise] {
            receive(there->once(), there, [promise](const Outcome& done) {
                promise->addResult(done);
                promise->finish();
            });
        });
        return promise->future();
    }

}

Async<Done> SyncEngine::pushOnce()
{
    return onceIn(m_courier);
}

Async<Done> SyncEngine::shareOnce()
{
    return m_exchange == nullptr ? ready(Outcome(Done {})) : onceIn(m_exchange);
}

Async<Done> SyncEngine::receiptsOnce()
{
    return m_receipts == nullptr ? ready(Outcome(Done {})) : onceIn(m_receipts);
}

void SyncEngine::noticed(const Changes& changes)
{
    if (changes.outbox)
        QMetaObject::invokeMethod(m_courier, &Courier::noticed);
    if (!changes.facts.isEmpty() && m_exchange != nullptr)
        QMetaObject::invokeMethod(m_exchange, &FactExchange::noticed);
}

}

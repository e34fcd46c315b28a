#include "sync/HolidayKeeper.h"

#include "base/Receive.h"
#include "sync/HolidayRounds.h"

namespace guildhall {

HolidayKeeper::HolidayKeeper(const Place& place,
                             std::shared_ptr<Almanac> almanac,
                             const Clock& clock,
                             QObject* parent)
    : QObject(parent)
    , m_rounds(nullptr)
{
    m_thread.setObjectName(QStringLiteral("holidays"));
    m_thread.start();
    // The rounds are made where they live, and their line with them.
    QObject maker;
    maker.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &maker,
        [&] {
            m_rounds = new HolidayRounds(place.source, place.file, std::move(almanac), clock);
            maker.moveToThread(this->thread());
        },
        Qt::BlockingQueuedConnection);
    connect(m_rounds, &HolidayRounds::refreshed, this, &HolidayKeeper::refreshed);
}

HolidayKeeper::~HolidayKeeper()
{
    QMetaObject::invokeMethod(m_rounds, [rounds = m_rounds] {
        delete rounds;
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void HolidayKeeper::start()
{
    QMetaObject::invokeMethod(m_rounds, &HolidayRounds::keepUp);
}

Async<Done> HolidayKeeper::once()
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QMetaObject::invokeMethod(m_rounds, [rounds = m_rounds, promise] {
        receive(rounds->once(), rounds, [promise](const Outcome& done) {
            promise->addResult(done);
            promise->finish();
        });
    });
    return promise->future();
}

}

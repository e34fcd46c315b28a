#include "sync/VisitDesk.h"

#include "backoffice/VisitAsker.h"
#include "base/Receive.h"

#include <QPromise>

#include <memory>
#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QString accountName()
    {
        const passwd* account = getpwuid(geteuid());
        return account == nullptr ? QString() : QString::fromLocal8Bit(account->pw_name);
    }

}

VisitDesk::VisitDesk(const Configuration& configuration,
                     SecretKeeper& secrets,
                     const Clock& clock,
                     QObject* parent)
    : QObject(parent)
{
    std::vector<SourceConfiguration> sources;
    for (const SourceConfiguration& source : configuration.sources) {
        if (source.visits)
            sources.push_back(source);
    }
    if (sources.empty())
        return;
    m_thread.setObjectName(u"visits"_s);
    m_thread.start();
    // They are made where they live.
    QObject maker;
    maker.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &maker,
        [&] {
            for (const SourceConfiguration& source : sources)
                m_askers.insert(
                    source.profile.id,
                    new VisitAsker(
                        *source.visits,
                        source.profile.authentication,
                        { source.baseUrl, source.secret, accountName(), source.authorities, {} },
                        secrets,
                        clock));
            maker.moveToThread(this->thread());
        },
        Qt::BlockingQueuedConnection);
}

VisitDesk::~VisitDesk()
{
    if (m_askers.isEmpty())
        return;
    QMetaObject::invokeMethod(m_askers.constBegin().value(), [askers = m_askers.values()] {
        qDeleteAll(askers);
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

bool VisitDesk::offers(const SourceId& source) const
{
    return m_askers.contains(source);
}

Async<QList<VisitTime>> VisitDesk::times(const SourceId& source, const QString& record)
{
    VisitAsker* asker = m_askers.value(source);
    if (!asker)
        return ready<QList<VisitTime>>(Error { Error::Kind::NotFound, source.text() });
    auto promise = std::make_shared<QPromise<Result<QList<VisitTime>>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(asker, [asker, record, promise] {
        receive(asker->of(record), asker, [promise](const Result<QList<VisitTime>>& times) {
            promise->addResult(times);
            promise->finish();
        });
    });
    return future;
}

}

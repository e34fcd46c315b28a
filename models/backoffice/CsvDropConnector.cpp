#include "backoffice/CsvDropConnector.h"

#include "backoffice/DropFolder.h"

#include <new>

namespace guildhall {

CsvDropConnector::State::~State() = default;

CsvDropConnector::CsvDropConnector(Profile profile,
                                   Place place,
                                   const Clock& clock,
                                   QObject* parent)
    : Connector(parent)
    , m_state(std::make_shared<State>())
    , m_thread(std::make_shared<QThreadPool>())
    , m_aborted(std::make_shared<std::atomic_bool>(false))
{
    m_thread->setMaxThreadCount(1);
    m_state->profile = std::move(profile);
    for (const FeedProfile& feed : m_state->profile.feeds)
        m_state->folders.emplace(
            feed.id,
            std::make_unique<DropFolder>(place.folder, place.settle, place.pageRows, clock));
}

CsvDropConnector::~CsvDropConnector()
{
    abort();
    constexpr int Patience = 2000; // milliseconds
    // A share that hangs must not keep the program from ending: the thread is left behind then.
    if (!m_thread->waitForDone(Patience))
        static_cast<void>(new (std::nothrow) std::shared_ptr<QThreadPool>(m_thread));
}

Async<Pull> CsvDropConnector::pull(const QString& feedId, const QByteArray& cursor)
{
    const FeedProfile* feed = m_state->profile.feed(feedId);
    if (feed == nullptr)
        return ready(Result<Pull>(Error { Error::Kind::NotFound, feedId }));
    auto promise = std::make_shared<QPromise<Result<Pull>>>();
    promise->start();
    m_thread->start([promise, feed, cursor, state = m_state, aborted = m_aborted] {
        if (*aborted) {
            // Without a result a future must be cancelled: nobody waits any more.
            promise->future().cancel();
        } else {
            auto pull = state->folders.at(feed->id)->pull(
                state->profile.id, *feed, DropCursor::from(cursor));
            if (!pull)
                pull = Error { pull.error().kind,
                               state->profile.id.text() + u'/' + feed->id + QStringLiteral(": ")
                                   + pull.error().detail };
            promise->addResult(std::move(pull));
        }
        promise->finish();
    });
    return promise->future();
}

void CsvDropConnector::abort()
{
    *m_aborted = true;
    m_aborted = std::make_shared<std::atomic_bool>(false);
}

}

#include "backoffice/RestConnector.h"

#include "backoffice/RestRequest.h"
#include "backoffice/RestRound.h"
#include "base/Background.h"
#include "base/Receive.h"

namespace guildhall {

namespace {

    // What was asked for ahead and not taken is older than it seems; then it is asked for again.
    constexpr qint64 AheadKept = 60; // seconds

    // Beside the pool where reports are made: neither holds up the other.
    QThreadPool& readers()
    {
        static QThreadPool pool;
        return pool;
    }

    bool isGone(int status)
    {
        return status == 404 || status == 410;
    }

    bool isAnswer(const FeedProfile& feed, int status)
    {
        return status == 200 || feed.answer.noneStatuses.contains(status);
    }

}

RestConnector::RestConnector(
    Profile profile, const Place& place, SecretKeeper& secrets, const Clock& clock, QObject* parent)
    : Connector(parent)
    , m_profile(std::make_shared<const Profile>(std::move(profile)))
    , m_baseUrl(place.baseUrl)
    , m_clock(clock)
    , m_client(m_profile->authentication,
               { secrets, place.secret, m_baseUrl, clock, place.account },
               place.authorities,
               place.limits,
               this)
{
    m_client.countWith(place.counted);
}

Async<Pull> RestConnector::pull(const QString& feedId, const QByteArray& cursor)
{
    const FeedProfile* feed = m_profile->feed(feedId);
    if (feed == nullptr || feed->lookUp)
        return ready(Result<Pull>(Error { Error::Kind::NotFound, feedId }));
    RestReader::Asked asked { RestCursor::from(cursor), m_clock.now() };
    if (feed->fetch && !asked.cursor.pending.isEmpty())
        return pullFetched(*feed, asked);
    if (asked.cursor.round == RestCursor::Round::WholeEnded) {
        asked.cursor.round = RestCursor::Round::Changes;
        Pull end = RestReader(m_profile, *feed).emptyPull(asked, RecordPage::More::No);
        end.extract = Pull::Extract::WholeEnds;
        return ready(Result<Pull>(std::move(end)));
    }
    return pullListed(*feed, std::move(asked));
}

Async<Pull> RestConnector::pullListed(const FeedProfile& feed, RestReader::Asked asked)
{
    RestRound(feed).begin(asked.cursor, asked.at);
    const RestReader reader(m_profile, feed);
    const auto request = RestRequest(*m_profile, feed, m_baseUrl).page(asked.cursor);
    if (!request)
        return ready(Result<Pull>(reader.error(request.error().kind, request.error().detail)));
    const Sent sent = sentAlready(*request);
    asked.at = sent.at;
    return received(reader, sent, [this, &feed, reader, asked](HttpAnswer answer) {
        if (!isAnswer(feed, answer.status))
            return ready(reader.refusal(asked, answer, m_clock.now()));
        auto next = std::make_shared<QPromise<Result<RestCursor>>>();
        next->start();
        receive(next->future(),
                this,
                [this, &feed, aborts = m_aborts](const Result<RestCursor>& cursor) {
                    if (cursor && aborts == m_aborts)
                        askAhead(feed, *cursor);
                });
        return inBackground<Pull>(
            [reader, asked, next, answer = std::move(answer)]() mutable -> Result<Pull> {
                const auto page = reader.page(std::move(answer));
                if (!page)
                    return page.error();
                if (auto cursor = reader.next(asked, *page))
                    detail::deliver<RestCursor>(*next, *std::move(cursor));
                return reader.listed(asked, *page);
            },
            readers());
    });
}

Async<Pull> RestConnector::pullFetched(const FeedProfile& feed, const RestReader::Asked& asked)
{
    const RestReader reader(m_profile, feed);
    const QStringList keys = asked.cursor.pending.mid(0, feed.fetch->batch);
    const auto request = RestRequest(*m_profile, feed, m_baseUrl).fetch(keys);
    const bool isSingle = keys.size() == 1;
    return received(reader, send(request), [=, this, &feed](HttpAnswer answer) {
        // One of several that is gone must not hide the others: they are asked for one by one by a
        // profile whose batch is 1.
        if (isGone(answer.status) && isSingle)
            return ready(Result<Pull>(reader.fetchedNothing(asked)));
        if (!isAnswer(feed, answer.status))
            return ready(reader.refusal(asked, answer, m_clock.now()));
        return inBackground<Pull>(
            [reader, asked, answer = std::move(answer)]() mutable {
                return reader.fetched(asked, std::move(answer));
            },
            readers());
    });
}

Async<Pull> RestConnector::lookUp(const QString& feedId, const QString& key)
{
    const FeedProfile* feed = m_profile->feed(feedId);
    if (feed == nullptr || !feed->lookUp || key.isEmpty())
        return ready(Result<Pull>(Error { Error::Kind::NotFound, feedId }));
    const RestReader reader(m_profile, *feed);
    const Sent sent = send(RestRequest(*m_profile, *feed, m_baseUrl).lookUp(key));
    return received(reader, sent, [this, feed, reader, at = sent.at](HttpAnswer answer) {
        if (isGone(answer.status))
            return ready(Result<Pull>(reader.lookedUpNothing(at)));
        if (!isAnswer(*feed, answer.status))
            return ready(reader.refusal({ {}, at }, answer, m_clock.now()));
        return inBackground<Pull>(
            [reader, at, answer = std::move(answer)]() mutable {
                return reader.lookedUp(at, std::move(answer));
            },
            readers());
    });
}

void RestConnector::abort()
{
    ++m_aborts;
    m_ahead.reset();
    m_client.abort();
}

RestConnector::Sent RestConnector::send(const HttpRequest& request)
{
    return { request, m_clock.now(), m_client.send(request) };
}

RestConnector::Sent RestConnector::sentAlready(const HttpRequest& request)
{
    const auto ahead = std::exchange(m_ahead, {});
    if (ahead && ahead->request == request && ahead->at.secsTo(m_clock.now()) <= AheadKept)
        return *ahead;
    return send(request);
}

void RestConnector::askAhead(const FeedProfile& feed, const RestCursor& cursor)
{
    if (const auto request = RestRequest(*m_profile, feed, m_baseUrl).page(cursor))
        m_ahead = send(*request);
}

Async<Pull> RestConnector::received(const RestReader& reader, const Sent& sent, Read read)
{
    return afterwards<Pull>(
        sent.answer,
        this,
        [reader, read = std::move(read)](const Result<HttpAnswer>& answer) -> Async<Pull> {
            if (!answer)
                return ready(
                    Result<Pull>(reader.error(answer.error().kind, answer.error().detail)));
            return read(*answer);
        });
}

}

#include "backoffice/RestConnector.h"

#include "backoffice/FeedRows.h"
#include "backoffice/ODataEntries.h"
#include "backoffice/RestRequest.h"
#include "backoffice/RestRound.h"
#include "backoffice/SoapEnvelope.h"
#include "base/Receive.h"

#include <QCryptographicHash>

#include <simdjson.h>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr size_t DeepestJson = 64;
    constexpr size_t FirstCapacity = size_t { 1 } << 20;
    constexpr qsizetype MostPending = 20'000; // keys of one list that wait to be fetched

}

RestConnector::RestConnector(
    Profile profile, const Place& place, SecretKeeper& secrets, const Clock& clock, QObject* parent)
    : Connector(parent)
    , m_profile(std::move(profile))
    , m_baseUrl(place.baseUrl)
    , m_clock(clock)
    , m_client(m_profile.authentication,
               { secrets, place.secret, m_baseUrl, clock, place.account },
               place.authorities,
               place.limits,
               this)
    , m_parser(std::make_unique<simdjson::dom::parser>())
{
    m_client.countWith(place.counted);
    // Grows with the answers; the depth stays.
    if (m_parser->allocate(FirstCapacity, DeepestJson) != simdjson::SUCCESS)
        qFatal("no memory for the JSON parser");
}

RestConnector::~RestConnector() = default;

Async<Pull> RestConnector::pull(const QString& feedId, const QByteArray& cursorBytes)
{
    const FeedProfile* feed = m_profile.feed(feedId);
    if (feed == nullptr || feed->lookUp)
        return ready(Result<Pull>(Error { Error::Kind::NotFound, feedId }));
    RestCursor cursor = RestCursor::from(cursorBytes);
    const QDateTime now = m_clock.now();
    const RestRequest requests(m_profile, *feed, m_baseUrl);
    if (feed->fetch && !cursor.pending.isEmpty()) {
        const QStringList keys = cursor.pending.mid(0, feed->fetch->batch);
        return asked(*feed, requests.fetch(keys), [this, feed, cursor, now](HttpAnswer answer) {
            return readFetched(*feed, cursor, now, std::move(answer));
        });
    }
    if (cursor.round == RestCursor::Round::WholeEnded) {
        cursor.round = RestCursor::Round::Changes;
        Pull end = emptyPull(*feed, cursor, now, RecordPage::More::No);
        end.extract = Pull::Extract::WholeEnds;
        return ready(Result<Pull>(std::move(end)));
    }
    RestRound(*feed).begin(cursor, now);
    return asked(*feed, requests.page(cursor), [this, feed, cursor, now](HttpAnswer answer) {
        return read(*feed, cursor, now, std::move(answer));
    });
}

Async<Pull> RestConnector::lookUp(const QString& feedId, const QString& key)
{
    const FeedProfile* feed = m_profile.feed(feedId);
    if (feed == nullptr || !feed->lookUp || key.isEmpty())
        return ready(Result<Pull>(Error { Error::Kind::NotFound, feedId }));
    const QDateTime now = m_clock.now();
    return asked(
        *feed,
        RestRequest(m_profile, *feed, m_baseUrl).lookUp(key),
        [this, feed, now](HttpAnswer answer) { return readLookUp(*feed, now, std::move(answer)); });
}

void RestConnector::abort()
{
    m_client.abort();
}

Async<Pull>
RestConnector::asked(const FeedProfile& feed, const Result<HttpRequest>& request, Reader reader)
{
    if (!request)
        return ready(Result<Pull>(error(request.error().kind, feed, request.error().detail)));
    auto promise = std::make_shared<QPromise<Result<Pull>>>();
    promise->start();
    receive(m_client.send(*request),
            this,
            [this, promise, &feed, reader = std::move(reader)](const Result<HttpAnswer>& answer) {
                if (answer)
                    promise->addResult(reader(*answer));
                else
                    promise->addResult(
                        Result<Pull>(error(answer.error().kind, feed, answer.error().detail)));
                promise->finish();
            });
    return promise->future();
}

Result<std::unique_ptr<AnswerDocument>> RestConnector::document(const FeedProfile& feed,
                                                                HttpAnswer& answer)
{
    const AnswerForm& form = feed.answer;
    if (form.noneStatuses.contains(answer.status)
        || (form.emptyIsNone && answer.body.trimmed().isEmpty()))
        return std::unique_ptr<AnswerDocument>();
    if (!AnswerDocument::fits(form.written, answer.header("content-type")))
        return error(Error::Kind::Malformed, feed, u"the answer is of another type"_s);
    auto document = AnswerDocument::read(form.written, std::move(answer.body), *m_parser);
    if (!document)
        return error(document.error().kind, feed, document.error().detail);
    if (form.written == AnswerForm::Written::Soap) {
        if (const auto fault = SoapEnvelope::fault(**document))
            return error(fault->kind, feed, fault->detail);
    }
    if (form.failure && (*document)->has(*form.failure))
        return error(Error::Kind::Invalid, feed, u"the answer says that it failed"_s);
    return document;
}

Result<Pull> RestConnector::read(const FeedProfile& feed,
                                 RestCursor cursor,
                                 const QDateTime& asked,
                                 HttpAnswer answer)
{
    const RestRound round(feed);
    if (answer.status != 200 && !feed.answer.noneStatuses.contains(answer.status))
        return refusal(feed, cursor, asked, answer);
    QByteArray digest;
    if (round.needsDigest())
        digest = QCryptographicHash::hash(answer.body, QCryptographicHash::Sha1).toHex();
    const auto document = this->document(feed, answer);
    if (!document)
        return document.error();

    Pull pull = emptyPull(feed, cursor, asked, RecordPage::More::No);
    const FeedRows rows(feed);
    qint64 number = 0;
    const auto take = [&](const Row& row) {
        ++number;
        if (feed.fetch)
            rows.noteKey(row, number, cursor, pull.faults);
        else
            rows.take(row, number, pull.page.records, pull.faults);
    };
    if (*document && !(*document)->rows(feed.answer.items, AnswerDocument::Single::No, take))
        return error(Error::Kind::Malformed, feed, u"the answer has no list of rows"_s);
    if (cursor.pending.size() > MostPending)
        return error(Error::Kind::Malformed, feed, u"the list names more than can be fetched"_s);
    const RestPage page { document->get(), answer, asked, number, digest };
    if (const Outcome gone = round.goOn(cursor, page, pull); !gone)
        return error(gone.error().kind, feed, gone.error().detail);
    if (!cursor.pending.isEmpty())
        pull.page.more = RecordPage::More::Yes;
    pull.page.cursor = cursor.bytes();
    return pull;
}

Result<Pull> RestConnector::readFetched(const FeedProfile& feed,
                                        RestCursor cursor,
                                        const QDateTime& asked,
                                        HttpAnswer answer)
{
    using Round = RestCursor::Round;
    const QStringList keys = cursor.pending.mid(0, feed.fetch->batch);
    const bool gone = answer.status == 404 || answer.status == 410;
    // One of several that is gone must not hide the others: they are asked for one by one by a
    // profile whose batch is 1.
    if (answer.status != 200 && !(gone && keys.size() == 1)
        && !feed.answer.noneStatuses.contains(answer.status))
        return refusal(feed, cursor, asked, answer);
    Pull pull = emptyPull(feed, cursor, asked, RecordPage::More::Yes);
    if (gone) {
        FeedRows(feed).takeAway(KeyRow(feed.fetch->key, keys.constFirst().toStdString()),
                                1,
                                pull.page.records,
                                pull.faults);
    } else {
        const auto document = this->document(feed, answer);
        if (!document)
            return document.error();
        qint64 number = 0;
        const auto take = [&](const Row& row) {
            FeedRows(feed).take(row, ++number, pull.page.records, pull.faults);
        };
        if (*document && !(*document)->rows(feed.fetch->items, AnswerDocument::Single::Yes, take))
            return error(Error::Kind::Malformed, feed, u"the answer has no list of rows"_s);
    }
    if (cursor.round != Round::Changes) {
        pull.extract = Pull::Extract::WholeGoesOn;
        if (!pull.faults.isEmpty())
            cursor.round
                = cursor.round == Round::WholeEnded ? Round::Changes : Round::WholeWithRejects;
    }
    cursor.pending.remove(0, keys.size());
    const bool over = cursor.pending.isEmpty() && !cursor.started.isValid()
        && cursor.round != Round::WholeEnded;
    pull.page.more = over ? RecordPage::More::No : RecordPage::More::Yes;
    pull.page.cursor = cursor.bytes();
    return pull;
}

Result<Pull>
RestConnector::readLookUp(const FeedProfile& feed, const QDateTime& asked, HttpAnswer answer)
{
    Pull pull = emptyPull(feed, RestCursor(), asked, RecordPage::More::No);
    pull.page.cursor.clear();
    if (answer.status == 404 || answer.status == 410)
        return pull;
    if (answer.status != 200 && !feed.answer.noneStatuses.contains(answer.status))
        return refusal(feed, RestCursor(), asked, answer);
    const auto document = this->document(feed, answer);
    if (!document)
        return document.error();
    qint64 number = 0;
    const auto take = [&](const Row& row) {
        FeedRows(feed).take(row, ++number, pull.page.records, pull.faults);
    };
    if (*document && !(*document)->rows(feed.answer.items, AnswerDocument::Single::Yes, take))
        return error(Error::Kind::Malformed, feed, u"the answer has no list of rows"_s);
    return pull;
}

Result<Pull> RestConnector::refusal(const FeedProfile& feed,
                                    const RestCursor& cursor,
                                    const QDateTime& asked,
                                    const HttpAnswer& answer) const
{
    if (answer.status == 304) {
        RestCursor same = cursor;
        same.round = RestCursor::Round::Changes;
        return emptyPull(feed, same, asked, RecordPage::More::No);
    }
    if (answer.status == 429 || answer.status == 503) {
        if (const auto wait = answer.retryAfter(m_clock.now())) {
            Pull later;
            later.answer = Pull::Answer::TryLater;
            later.wait = *wait;
            return later;
        }
        return error(Error::Kind::Offline, feed, u"HTTP %1"_s.arg(answer.status));
    }
    if (const auto again = RestRound(feed).again(cursor, answer.status))
        return emptyPull(feed, *again, asked, RecordPage::More::Yes);
    // SOAP sends its faults with a status of their own.
    if (feed.answer.written == AnswerForm::Written::Soap
        && AnswerDocument::fits(feed.answer.written, answer.header("content-type"))) {
        const auto document = AnswerDocument::read(feed.answer.written, answer.body, *m_parser);
        const auto fault = document ? SoapEnvelope::fault(**document) : std::nullopt;
        if (fault)
            return error(fault->kind, feed, fault->detail);
    }
    return error(errorKindOf(answer.status), feed, u"HTTP %1"_s.arg(answer.status));
}

Error RestConnector::error(Error::Kind kind, const FeedProfile& feed, const QString& what) const
{
    const QString place = u"%1/%2: "_s.arg(m_profile.id.text(), feed.id);
    return { kind, place + what };
}

Pull RestConnector::emptyPull(const FeedProfile& feed,
                              const RestCursor& cursor,
                              const QDateTime& asked,
                              RecordPage::More more) const
{
    Pull pull;
    pull.page.source = m_profile.id;
    pull.page.feed = feed.id;
    pull.page.fetched = asked;
    pull.page.cursor = cursor.bytes();
    pull.page.more = more;
    return pull;
}

}

#include "backoffice/RestConnector.h"

#include "backoffice/JsonRow.h"
#include "base/Receive.h"

#include <QUrlQuery>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr size_t DeepestJson = 64;
    constexpr size_t FirstCapacity = size_t { 1 } << 20;

    QString watermark(const QDateTime& moment, DeltaForm::Format format)
    {
        switch (format) {
        case DeltaForm::Format::Iso:
            return isoUtc(moment);
        case DeltaForm::Format::EpochMilliseconds:
            return QString::number(moment.toMSecsSinceEpoch());
        case DeltaForm::Format::EpochSeconds:
            return QString::number(moment.toSecsSinceEpoch());
        case DeltaForm::Format::Date:
            return inLondon(moment).date().toString(Qt::ISODate);
        }
        return {};
    }

    bool sameOrigin(const QUrl& a, const QUrl& b)
    {
        return a.scheme() == b.scheme() && a.host() == b.host() && a.port(-1) == b.port(-1);
    }

    bool isJson(const QByteArray& contentType)
    {
        const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
        return type == "application/json" || type.endsWith("+json");
    }

    void add(QUrlQuery& query, const QString& name, const QString& value)
    {
        query.removeAllQueryItems(name);
        // QUrlQuery leaves "+" as it is, and servers read it as a blank.
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }

    /// What the answer says at `pointer`, as text; empty when it says nothing.
    QString textAt(const simdjson::dom::element& root, const Pointer& pointer)
    {
        std::string scratch;
        const RowValue value = JsonRow(root).at(pointer, scratch);
        return QString::fromUtf8(value.text.data(), static_cast<qsizetype>(value.text.size()));
    }

}

RestConnector::RestConnector(
    Profile profile, const Place& place, SecretKeeper& secrets, const Clock& clock, QObject* parent)
    : Connector(parent)
    , m_profile(std::move(profile))
    , m_baseUrl(place.baseUrl)
    , m_clock(clock)
    , m_http(place.limits, this)
    , m_authentication(Authentication::make(m_profile.authentication, secrets, place.secret))
    , m_parser(std::make_unique<simdjson::dom::parser>())
{
    m_http.trust(place.authorities);
    // Grows with the answers; the depth stays.
    if (m_parser->allocate(FirstCapacity, DeepestJson) != simdjson::SUCCESS)
        qFatal("no memory for the JSON parser");
}

RestConnector::~RestConnector() = default;

Async<Pull> RestConnector::pull(const QString& feedId, const QByteArray& cursorBytes)
{
    const FeedProfile* feed = m_profile.feed(feedId);
    if (feed == nullptr)
        return ready(Result<Pull>(Error { Error::Kind::NotFound, feedId }));
    RestCursor cursor = RestCursor::from(cursorBytes);
    if (cursor.round == RestCursor::Round::WholeEnded) {
        cursor.round = RestCursor::Round::Changes;
        Pull end = emptyPull(*feed, cursor, m_clock.now(), RecordPage::More::No);
        end.extract = Pull::Extract::WholeEnds;
        return ready(Result<Pull>(std::move(end)));
    }
    if (feed->delta.parameter.isEmpty() && cursor.round == RestCursor::Round::Changes)
        cursor.round = RestCursor::Round::Whole;
    const Result<HttpRequest> asked = request(*feed, cursor);
    if (!asked)
        return ready(Result<Pull>(asked.error()));
    const QDateTime now = m_clock.now();
    auto promise = std::make_shared<QPromise<Result<Pull>>>();
    promise->start();
    ask(*asked, Attempt::First, [this, promise, feed, cursor, now](Result<HttpAnswer> answer) {
        if (answer)
            promise->addResult(read(*feed, cursor, now, *std::move(answer)));
        else
            promise->addResult(
                Result<Pull>(error(answer.error().kind, *feed, answer.error().detail)));
        promise->finish();
    });
    return promise->future();
}

void RestConnector::abort()
{
    m_http.abort();
}

Result<HttpRequest> RestConnector::request(const FeedProfile& feed, const RestCursor& cursor) const
{
    QUrl url = m_baseUrl;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + feed.path);
    QUrlQuery query;
    for (auto it = feed.query.begin(); it != feed.query.end(); ++it)
        add(query, it.key(), it.value());
    if (!feed.delta.parameter.isEmpty() && cursor.since.isValid())
        add(query, feed.delta.parameter, watermark(cursor.since, feed.delta.format));
    const PagingForm& paging = feed.paging;
    if (paging.kind == PagingForm::Kind::Page)
        add(query,
            paging.parameter,
            cursor.next.isEmpty() ? QString::number(paging.first) : cursor.next);
    else if (paging.kind == PagingForm::Kind::Offset)
        add(query, paging.parameter, cursor.next.isEmpty() ? u"0"_s : cursor.next);
    else if (paging.kind == PagingForm::Kind::Cursor && !cursor.next.isEmpty())
        add(query, paging.parameter, cursor.next);
    url.setQuery(query);
    if (paging.kind == PagingForm::Kind::Link && !cursor.next.isEmpty()) {
        const QUrl link = url.resolved(QUrl(cursor.next));
        if (!sameOrigin(link, m_baseUrl))
            return error(Error::Kind::Refused, feed, u"a link led to another server"_s);
        url = link;
    }
    HttpRequest request;
    request.url = url;
    request.headers.emplaceBack("Accept", "application/json");
    for (auto it = feed.headers.begin(); it != feed.headers.end(); ++it)
        request.headers.emplaceBack(it.key().toLatin1(), it.value().toUtf8());
    if (cursor.next.isEmpty() && !cursor.etag.isEmpty())
        request.headers.emplaceBack("If-None-Match", cursor.etag);
    return request;
}

void RestConnector::ask(const HttpRequest& request, Attempt attempt, Take take)
{
    receive(m_authentication->authorise(request),
            this,
            [this, request, attempt, take](const Result<HttpRequest>& authorised) {
                if (!authorised) {
                    take(authorised.error());
                    return;
                }
                receive(m_http.send(*authorised),
                        this,
                        [this, request, attempt, take](const Result<HttpAnswer>& answer) {
                            const bool refused = answer && answer->status == 401;
                            if (refused)
                                m_authentication->wasRefused();
                            if (refused && attempt == Attempt::First)
                                ask(request, Attempt::Second, take);
                            else
                                take(answer);
                        });
            });
}

Result<Pull> RestConnector::read(const FeedProfile& feed,
                                 RestCursor cursor,
                                 const QDateTime& asked,
                                 HttpAnswer answer)
{
    if (answer.status != 200)
        return refusal(feed, cursor, asked, answer);
    if (!isJson(answer.header("content-type")))
        return error(Error::Kind::Malformed, feed, u"the answer is not JSON by its type"_s);
    const qsizetype size = answer.body.size();
    answer.body.reserve(size + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    simdjson::dom::element root;
    const auto length = static_cast<size_t>(size);
    if (m_parser->parse(answer.body.constData(), length, false).get(root) != simdjson::SUCCESS)
        return error(Error::Kind::Malformed, feed, u"the answer is not whole JSON"_s);
    simdjson::dom::array items;
    const auto found = JsonRow::find(root, feed.items);
    if (!found || found->get_array().get(items) != simdjson::SUCCESS)
        return error(Error::Kind::Malformed, feed, u"the answer has no list of rows"_s);

    Pull pull = emptyPull(feed, cursor, asked, RecordPage::More::No);
    pull.page.records.reserve(static_cast<qsizetype>(items.size() * feed.records.size()));
    const Mapping mapping(feed);
    qint64 number = 0;
    for (const simdjson::dom::element item : items) {
        ++number;
        if (item.is_object())
            mapping.map(JsonRow(item), number, pull.page.records, pull.faults);
        else
            pull.faults.append({ number, {}, RowProblem::NotText });
    }

    const Outcome gone = goOn(feed, cursor, { root, answer, asked, number }, pull);
    if (!gone)
        return gone.error();
    pull.page.cursor = cursor.bytes();
    return pull;
}

Outcome
RestConnector::goOn(const FeedProfile& feed, RestCursor& cursor, const Read& read, Pull& pull) const
{
    using Round = RestCursor::Round;
    const bool begins = cursor.next.isEmpty();
    if (begins) {
        const QString asAt = feed.delta.asAt ? textAt(read.root, *feed.delta.asAt) : QString();
        cursor.started = QDateTime::fromString(asAt, Qt::ISODateWithMs);
        if (!cursor.started.isValid())
            cursor.started = read.answer.date().isValid() ? read.answer.date() : read.asked;
    }
    if (cursor.round != Round::Changes) {
        pull.extract = begins ? Pull::Extract::WholeBegins : Pull::Extract::WholeGoesOn;
        if (!pull.faults.isEmpty())
            cursor.round = Round::WholeWithRejects;
    }
    Result<QString> next = nextPage(feed, cursor, read.root, read.rows);
    if (!next)
        return next.error();
    cursor.next = *std::move(next);
    cursor.etag.clear();
    if (!cursor.next.isEmpty()) {
        pull.page.more = RecordPage::More::Yes;
        return Done();
    }
    if (begins && read.rows == 0) {
        // Nothing changed: the same question with its ETag costs next to nothing. And an answer
        // that names nothing at all is not trusted to take everything away.
        cursor.etag = read.answer.header("etag");
        cursor.round = Round::Changes;
    } else {
        if (!feed.delta.parameter.isEmpty())
            cursor.since = cursor.started.addSecs(-feed.delta.overlap.count());
        if (cursor.round == Round::Whole) {
            cursor.round = Round::WholeEnded;
            pull.page.more = RecordPage::More::Yes;
        } else {
            cursor.round = Round::Changes;
        }
    }
    cursor.started = QDateTime();
    return Done();
}

Result<Pull> RestConnector::refusal(const FeedProfile& feed,
                                    const RestCursor& cursor,
                                    const QDateTime& asked,
                                    const HttpAnswer& answer) const
{
    using Kind = Error::Kind;
    const QString what = u"HTTP %1"_s.arg(answer.status);
    if (answer.status == 304)
        return emptyPull(feed, cursor, asked, RecordPage::More::No);
    if (answer.status == 429 || answer.status == 503) {
        if (const auto wait = answer.retryAfter(m_clock.now())) {
            Pull later;
            later.answer = Pull::Answer::TryLater;
            later.wait = *wait;
            return later;
        }
        return error(Kind::Offline, feed, what);
    }
    if (answer.status == 410 && (!cursor.next.isEmpty() || cursor.since.isValid())) {
        // The server has forgotten our place: the round begins again at its watermark; when it has
        // forgotten that too, with a whole round, which finds the deletions that were missed.
        RestCursor again;
        if (!cursor.next.isEmpty()) {
            again.since = cursor.since;
            again.round = cursor.round;
        } else {
            again.round = RestCursor::Round::Whole;
        }
        return emptyPull(feed, again, asked, RecordPage::More::Yes);
    }
    switch (answer.status) {
    case 400:
    case 422:
        return error(Kind::Invalid, feed, what);
    case 401:
    case 403:
        return error(Kind::Refused, feed, what);
    case 404:
    case 410:
        return error(Kind::NotFound, feed, what);
    case 409:
    case 412:
        return error(Kind::Conflict, feed, what);
    case 408:
    case 504:
        return error(Kind::TimedOut, feed, what);
    default:
        return error(answer.status >= 500 ? Kind::Offline : Kind::Malformed, feed, what);
    }
}

Result<QString> RestConnector::nextPage(const FeedProfile& feed,
                                        const RestCursor& cursor,
                                        const simdjson::dom::element& root,
                                        qint64 rows) const
{
    const PagingForm& paging = feed.paging;
    switch (paging.kind) {
    case PagingForm::Kind::None:
        return QString();
    case PagingForm::Kind::Page:
        if (rows < paging.size)
            return QString();
        return QString::number((cursor.next.isEmpty() ? paging.first : cursor.next.toInt()) + 1);
    case PagingForm::Kind::Offset:
        return rows < paging.size ? QString() : QString::number(cursor.next.toLongLong() + rows);
    case PagingForm::Kind::Cursor:
    case PagingForm::Kind::Link:
        break;
    }
    QString token = textAt(root, paging.next);
    if (!token.isEmpty() && token == cursor.next)
        return error(Error::Kind::Malformed, feed, u"the next page is the same page"_s);
    return token;
}

Error RestConnector::error(Error::Kind kind, const FeedProfile& feed, const QString& what) const
{
    return { kind, u"%1/%2: %3"_s.arg(m_profile.id.text(), feed.id, what) };
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
    if (feed.delta.parameter.isEmpty())
        pull.extract
            = cursor.next.isEmpty() ? Pull::Extract::WholeBegins : Pull::Extract::WholeGoesOn;
    return pull;
}

}

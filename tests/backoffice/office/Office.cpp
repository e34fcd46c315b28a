#include "office/Office.h"

#include "office/Text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace guildhall::office {

using namespace council;
using namespace Qt::StringLiterals;

namespace {

    constexpr std::uint32_t DefaultPage = 1000;
    constexpr std::uint32_t LargestPage = 5000;

    std::optional<Feed> feedNamed(const QString& system, const QString& name)
    {
        for (std::size_t i = 0; i < FeedCount; ++i) {
            const auto feed = static_cast<Feed>(i);
            const bool rest = feed != Feed::Applications && feed != Feed::Subscriptions;
            if (rest && system == QLatin1StringView(FeedNames[i].system)
                && name == QLatin1StringView(FeedNames[i].feed))
                return feed;
        }
        return {};
    }

    QByteArray keyOf(const HttpRequest& request)
    {
        return request.headers.value("idempotency-key");
    }

    QByteArray cursorOf(Feed feed, Place place)
    {
        return ("1." + QByteArray::number(static_cast<int>(feed)) + '.'
                + QByteArray::number(place.updated) + '.' + QByteArray::number(place.record))
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

    std::optional<Place> placeOf(Feed feed, const QString& cursor)
    {
        const auto decoded = QByteArray::fromBase64Encoding(
            cursor.toLatin1(),
            QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        const QList<QByteArray> parts = (*decoded).split('.');
        if (parts.size() != 4 || parts[0] != "1"
            || parts[1] != QByteArray::number(static_cast<int>(feed)))
            return {};
        bool timeOk = false;
        bool recordOk = false;
        const Place place { parts[2].toLongLong(&timeOk), parts[3].toUInt(&recordOk) };
        return timeOk && recordOk ? std::optional(place) : std::nullopt;
    }

    HttpAnswer json(QByteArray body, int status = 200)
    {
        HttpAnswer answer;
        answer.status = status;
        answer.body = std::move(body);
        return answer;
    }

    HttpAnswer kept(const Result<Write>& done, int status)
    {
        if (done)
            return json(done->answer, status);
        return done.error().kind == Error::Kind::Conflict
            ? problem(409, "conflict", done.error().detail)
            : problem(500, "server_error", u"The record could not be kept."_s);
    }

    HttpAnswer csv(const std::string& body)
    {
        HttpAnswer answer;
        answer.type = "text/csv; charset=utf-8";
        answer.body = QByteArray::fromStdString(body);
        return answer;
    }

    /// The first required field that the item lacks; empty when it may be taken.
    QString missingField(Feed feed, const QJsonObject& item)
    {
        const auto lacks = [&item](QLatin1StringView field) {
            return item.value(field).toString().trimmed().isEmpty();
        };
        switch (feed) {
        case Feed::Repairs:
            return lacks("TenantRef"_L1) && lacks("UPRN"_L1) ? u"TenantRef"_s
                : lacks("Description"_L1)                    ? u"Description"_s
                                                             : QString();
        case Feed::StreetRequests:
            return lacks("design"_L1) ? u"design"_s
                : lacks("summary"_L1) ? u"summary"_s
                                      : QString();
        case Feed::Contacts:
            return lacks("channel"_L1) ? u"channel"_s : lacks("notes"_L1) ? u"notes"_s : QString();
        case Feed::Answers:
            return lacks("channel"_L1)                                      ? u"channel"_s
                : lacks("received_at"_L1)                                   ? u"received_at"_s
                : lacks("rating"_L1) && !item.value("declined"_L1).toBool() ? u"rating"_s
                                                                            : QString();
        default:
            return lacks("Service"_L1)    ? u"Service"_s
                : lacks("Description"_L1) ? u"Description"_s
                                          : QString();
        }
    }

    bool takesWrites(Feed feed)
    {
        return feed == Feed::Repairs || feed == Feed::StreetRequests || feed == Feed::Contacts
            || feed == Feed::Cases || feed == Feed::Answers;
    }

    /// Beside what is written there, what is held about a person may be corrected.
    bool takesUpdates(Feed feed)
    {
        return takesWrites(feed) || feed == Feed::Tenants;
    }

}

HttpAnswer problem(int status, const char* code, const QString& message)
{
    std::string body;
    Json(body)
        .open()
        .openObject("error")
        .text("code", code)
        .text("message", message.toStdString())
        .close()
        .close();
    return json(QByteArray::fromStdString(body), status);
}

Office::Office(World& world,
               SharedLog& shared,
               PaperStore& papers,
               Faults& faults,
               Drops* drops,
               QByteArray token,
               const QByteArray& salesforceCertificate)
    : m_world(world)
    , m_shared(shared)
    , m_papers(papers)
    , m_faults(faults)
    , m_drops(drops)
    , m_token(std::move(token))
    , m_tongues(world, m_token, salesforceCertificate)
{
}

HttpAnswer Office::answer(const HttpRequest& request, const QHostAddress& peer)
{
    if (request.path.startsWith("/_control/"_L1)) {
        if (!peer.isLoopback())
            return problem(403, "forbidden", u"The control desk answers on this computer only."_s);
        return control(request);
    }
    // /{system}/v1/{feed}[/{id}[/{stage}]], and .../cases/{id}/stages for a new one
    const QStringList parts = request.path.mid(1).split(u'/');
    const auto feed
        = parts.size() >= 3 && parts[1] == "v1"_L1 ? feedNamed(parts[0], parts[2]) : std::nullopt;
    const QString id = parts.size() > 3 ? parts.sliced(3).join(u'/') : QString();
    const auto other = m_tongues.target(request);
    const FaultTarget target = other
        ? *other
        : FaultTarget { parts.value(0),
                        parts.value(2),
                        request.method,
                        feed && id.isEmpty() && request.method == "GET",
                        request.query.hasQueryItem(u"cursor"_s)
                            || request.query.hasQueryItem(u"updated_after"_s) };
    const bool isShared = request.path == "/shared/v1/facts"_L1;
    const bool isPaper = request.path == "/documents/v1/documents"_L1
        || request.path.startsWith("/documents/v1/documents/"_L1);
    const bool isNotify = request.path.startsWith("/notify/v2/notifications"_L1);
    const bool isDocument = request.path == "/storm/v1/documents"_L1;
    const bool isVisits = request.path == "/orchard/v1/visits"_L1;
    const bool isInvitation = request.path == "/survey/v1/invitations"_L1;
    const bool served = feed || isVisits || isShared || isPaper || isNotify || isDocument
        || isInvitation || other;
    const int delay = served ? m_faults.takeDelay(target) : 0;
    const auto fault = served ? m_faults.take(target) : std::nullopt;

    HttpAnswer answer;
    if (fault && fault->kind == Fault::Kind::Reset) {
        answer.ending = Ending::Reset;
    } else if (fault && fault->kind == Fault::Kind::RateLimited) {
        answer = problem(429, "rate_limited", u"Too many requests."_s);
        answer.headers.emplaceBack(
            "Retry-After", QByteArray::number(std::max(1, (fault->milliseconds + 999) / 1000)));
    } else if (fault && fault->kind == Fault::Kind::ServerError) {
        answer = problem(500, "server_error", u"The system failed."_s);
    } else if (fault && fault->kind == Fault::Kind::StaleToken) {
        answer = fault->tokenExpired
            ? problem(401, "token_expired", u"The token has expired."_s)
            : problem(410, "stale_token", u"Start again without a cursor."_s);
    } else if (isNotify) {
        answer = m_notify.answer(request);
    } else if (other ? !m_tongues.letsIn(target, request)
                     : request.headers.value("authorization") != "Bearer " + m_token) {
        answer = problem(401, "unauthorized", u"A valid token is needed."_s);
        answer.headers.emplaceBack("WWW-Authenticate", "Bearer");
    } else if (other) {
        answer = m_tongues.answer(target, request, fault);
    } else if (isDocument) {
        answer = m_documents.answer(request);
    } else if (isInvitation) {
        answer = m_invitations.answer(request);
    } else if (isShared) {
        answer = m_shared.answer(request);
    } else if (isPaper) {
        answer = m_papers.answer(request, id);
    } else if (isVisits) {
        answer = visits(request.parameter(u"repair"_s));
    } else if (!feed) {
        answer = problem(404, "not_found", u"There is no such feed."_s);
    } else if (request.method == "POST" && id.isEmpty()) {
        answer = write(*feed, request);
    } else if (request.method == "POST" && *feed == Feed::Cases && id.endsWith("/stages"_L1)) {
        answer = escalate(id.section(u'/', 0, 0), request);
    } else if (request.method == "PATCH" && !id.isEmpty()) {
        answer = update(*feed, id, request);
    } else if (request.method != "GET") {
        answer = problem(
            405, "method_not_allowed", u"This feed takes GET, and some take POST and PATCH."_s);
    } else {
        answer = id.isEmpty() ? feedPage(*feed, request, fault) : single(*feed, id);
    }
    answer.headers.emplaceBack("X-As-At", QByteArray::fromStdString(isoUtc(m_world.asAt())));
    answer.delayMilliseconds = delay;
    finish(answer, request, fault);
    return answer;
}

/// The faults that strike when the work is done, then gzip.
void Office::finish(HttpAnswer& answer,
                    const HttpRequest& request,
                    const std::optional<Fault>& fault) const
{
    if (fault) {
        switch (fault->kind) {
        case Fault::Kind::Truncated:
            answer.body.truncate(answer.body.size() / 2);
            break;
        case Fault::Kind::WrongType:
            answer.status = 200;
            answer.type = "text/html; charset=utf-8";
            answer.body
                = "<!doctype html><title>Sign in</title><p>Your session has ended. Sign in again.";
            break;
        case Fault::Kind::DropBeforeBody:
            answer.ending = Ending::HeadersOnly;
            break;
        case Fault::Kind::DropMidBody:
            answer.ending = Ending::HalfBody;
            break;
        case Fault::Kind::AppliedAnswerLost:
            answer.ending = Ending::NoByte;
            break;
        default:
            break;
        }
    }
    if (answer.body.size() > 1024 && request.headers.value("accept-encoding").contains("gzip")) {
        answer.body = gzipped(answer.body);
        answer.headers.emplaceBack("Content-Encoding", "gzip");
        answer.headers.emplaceBack("Vary", "Accept-Encoding");
    }
}

QByteArray Office::page(Feed feed, const Slice& slice, const QByteArray& nextCursor) const
{
    std::string body;
    body.reserve(slice.records.size() * 640 + 256);
    body += "{\"items\":[";
    for (const std::uint32_t record : slice.records)
        m_world.print(body, feed, record);
    body += "],\"next_cursor\":";
    body += nextCursor.isEmpty() ? std::string("null") : '"' + nextCursor.toStdString() + '"';
    body += ",\"as_at\":\"" + isoUtc(m_world.asAt()) + "\"}";
    return { body.data(), static_cast<qsizetype>(body.size()) };
}

HttpAnswer
Office::feedPage(Feed feed, const HttpRequest& request, const std::optional<Fault>& fault)
{
    std::uint32_t size = DefaultPage;
    if (request.query.hasQueryItem(u"page_size"_s)) {
        bool isNumber = false;
        size = request.parameter(u"page_size"_s).toUInt(&isNumber);
        if (!isNumber || size < 1 || size > LargestPage)
            return problem(400, "bad_page_size", u"page_size is a number from 1 to 5000."_s);
    }
    Place from;
    if (const QString cursor = request.parameter(u"cursor"_s); !cursor.isEmpty()) {
        const auto place = placeOf(feed, cursor);
        if (!place)
            return problem(400, "bad_cursor", u"The cursor is not one of this feed."_s);
        from = *place;
    } else if (QString after = request.parameter(u"updated_after"_s); !after.isEmpty()) {
        // An unescaped "+01:00" arrives as a space.
        const QDateTime moment
            = QDateTime::fromString(after.replace(u' ', u'+'), Qt::ISODateWithMs);
        if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
            return problem(
                400, "bad_updated_after", u"updated_after is an ISO 8601 time with its zone."_s);
        from.updated = moment.toMSecsSinceEpoch() + 1;
    }
    Slice slice = m_world.records().slice(feed, from, size);
    if (slice.records.empty() && from.updated != 0) {
        const QByteArray tag
            = "\"" + QByteArray::number(m_world.records().lastChange(feed), 36) + '"';
        if (request.headers.value("if-none-match") == tag) {
            HttpAnswer unchanged;
            unchanged.status = 304;
            return unchanged;
        }
        HttpAnswer empty = json(page(feed, slice, {}));
        empty.headers.emplaceBack("ETag", tag);
        return empty;
    }
    QByteArray next = slice.more ? cursorOf(feed, slice.next) : QByteArray();
    if (fault && fault->kind == Fault::Kind::DuplicatePage)
        next = cursorOf(feed, from);
    if (fault && fault->kind == Fault::Kind::ReorderedPage)
        std::ranges::reverse(slice.records);
    return json(page(feed, slice, next));
}

HttpAnswer Office::single(Feed feed, const QString& id)
{
    const auto record = m_world.records().find(feed, id.toStdString());
    if (!record)
        return problem(404, "not_found", u"There is no such record."_s);
    std::string body;
    m_world.print(body, feed, *record);
    const QByteArray version = versionOf(feed, *record);
    HttpAnswer answer = json(QByteArray::fromStdString(body),
                             m_world.records().entry(feed, *record).is(Entry::Deleted) ? 410 : 200);
    // Alloy has its own way of the same: a signature in the item.
    if (feed == Feed::StreetRequests && answer.body.endsWith('}'))
        answer.body = answer.body.chopped(1) + ",\"signature\":\"" + version + "\"}";
    else
        answer.headers.emplaceBack("ETag", '"' + version + '"');
    return answer;
}

/// Mornings and afternoons of the next working days, in local time as Orchard writes it.
HttpAnswer Office::visits(const QString& repair)
{
    const auto record = m_world.records().find(Feed::Repairs, repair.toStdString());
    if (!record || m_world.records().entry(Feed::Repairs, *record).is(Entry::Deleted))
        return problem(404, "not_found", u"There is no such repair."_s);
    constexpr int Days = 5;
    QJsonArray items;
    QDate day = QDateTime::fromMSecsSinceEpoch(m_world.asAt(), Qt::UTC).date();
    for (int given = 0; given < Days; ++given) {
        day = day.addDays(day.dayOfWeek() >= Qt::Friday ? 8 - day.dayOfWeek() : 1);
        for (const int hour : { 8, 13 })
            items.append(QJsonObject {
                { u"SlotRef"_s, u"V-%1-%2"_s.arg(day.toString(u"yyyyMMdd"_s)).arg(hour) },
                { u"Start"_s,
                  u"%1T%2:00:00"_s.arg(day.toString(Qt::ISODate)).arg(hour, 2, 10, QChar(u'0')) },
                { u"End"_s,
                  u"%1T%2:00:00"_s.arg(day.toString(Qt::ISODate))
                      .arg(hour + 4, 2, 10, QChar(u'0')) } });
    }
    return json(
        QJsonDocument(QJsonObject { { u"items"_s, items } }).toJson(QJsonDocument::Compact));
}

QByteArray Office::versionOf(Feed feed, std::uint32_t record) const
{
    return QByteArray::number(m_world.records().entry(feed, record).updated, 36);
}

HttpAnswer Office::write(Feed feed, const HttpRequest& request)
{
    if (!takesWrites(feed))
        return problem(405, "method_not_allowed", u"This feed takes no new records."_s);
    if (auto said = replay(feed, request))
        return *std::move(said);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return problem(422, "invalid", u"The body is not a JSON object."_s);
    const QString missing = missingField(feed, document.object());
    if (!missing.isEmpty())
        return problem(422, "invalid", u"%1 is missing."_s.arg(missing));
    return kept(m_world.accept(feed, keyOf(request), request.body, document.object()), 201);
}

std::optional<HttpAnswer> Office::replay(Feed feed, const HttpRequest& request) const
{
    const QByteArray key = keyOf(request);
    if (key.isEmpty() || key.size() > 200)
        return problem(
            400, "idempotency_key_required", u"Idempotency-Key has 1 to 200 characters."_s);
    const Write* known = m_world.writeOf(key);
    if (known == nullptr)
        return {};
    if (known->sent != request.body || known->feed != feed)
        return problem(422, "key_reused", u"This Idempotency-Key was used for another record."_s);
    HttpAnswer again = json(known->answer);
    again.headers.emplaceBack("Idempotent-Replay", "true");
    return again;
}

HttpAnswer Office::escalate(const QString& id, const HttpRequest& request)
{
    if (auto said = replay(Feed::Cases, request))
        return *std::move(said);
    const auto first = m_world.records().find(Feed::Cases, (id + u"/1"_s).toStdString());
    if (!first || m_world.records().entry(Feed::Cases, *first).is(Entry::Deleted))
        return problem(first ? 410 : 404, "not_found", u"There is no such complaint."_s);
    const QJsonObject item = QJsonDocument::fromJson(request.body).object();
    if (item.value("Stage"_L1).toInt() != 2)
        return problem(422, "invalid", u"Stage is 2: a complaint begins with its first."_s);
    return kept(m_world.escalate(*first, keyOf(request), request.body), 201);
}

HttpAnswer Office::update(Feed feed, const QString& id, const HttpRequest& request)
{
    if (!takesUpdates(feed))
        return problem(405, "method_not_allowed", u"Records of this feed are not changed."_s);
    // Alloy knows no keys: the signature in the item keeps one change from counting twice.
    const bool isSigned = feed == Feed::StreetRequests;
    if (auto said = isSigned ? std::nullopt : replay(feed, request))
        return *std::move(said);
    const auto record = m_world.records().find(feed, id.toStdString());
    if (!record || m_world.records().entry(feed, *record).is(Entry::Deleted))
        return problem(record ? 410 : 404, "not_found", u"There is no such record."_s);
    const QJsonObject item = QJsonDocument::fromJson(request.body).object();
    if (item.isEmpty())
        return problem(422, "invalid", u"The body is not a JSON object with fields."_s);
    const QByteArray version = versionOf(feed, *record);
    if (isSigned && item.value("signature"_L1).toString().toLatin1() != version)
        return json("{\"errorCode\":\"ItemSignatureMismatch\"}", 422);
    if (!isSigned && request.headers.value("if-match") != '"' + version + '"')
        return problem(412, "changed", u"The record is another than the one in If-Match."_s);
    const QByteArray key
        = isSigned ? "signature " + QByteArray::number(m_world.writes().size()) : keyOf(request);
    return kept(m_world.update(feed, *record, key, request.body), 200);
}

HttpAnswer Office::control(const HttpRequest& request)
{
    const QString& path = request.path;
    const bool get = request.method == "GET";
    const bool post = request.method == "POST";
    if (path == "/_control/fault"_L1 && post)
        return addFault(request.body);
    if (path == "/_control/fault"_L1 && request.method == "DELETE") {
        m_faults.clear();
        return json("{\"faults\":0}");
    }
    if (path == "/_control/change"_L1 && post)
        return change(request.body);
    if (path == "/_control/truth"_L1 && get)
        return csv(truth(request.parameter(u"system"_s)));
    if (path == "/_control/reasons"_L1 && get)
        return csv(m_world.reasons());
    if (path == "/_control/digest"_L1 && get)
        return json(QByteArray::fromStdString(m_world.digest()));
    if (path == "/_control/writes"_L1 && get)
        return writes();
    if (path == "/_control/drop"_L1 && post) {
        if (!m_drops)
            return problem(404, "not_found", u"The office was started without --drop."_s);
        const Outcome written = m_drops->writeAll();
        return written ? json("{\"written\":true}")
                       : problem(500, "server_error", written.error().detail);
    }
    return problem(404, "not_found", u"The control desk does not know this."_s);
}

HttpAnswer Office::addFault(const QByteArray& body)
{
    const auto fault = Fault::fromJson(QJsonDocument::fromJson(body).object());
    if (!fault)
        return problem(422, "invalid", u"%1 is missing or wrong."_s.arg(fault.error().detail));
    m_faults.add(*fault);
    return json("{\"faults\":" + QByteArray::number(m_faults.count()) + '}');
}

HttpAnswer Office::change(const QByteArray& body)
{
    const QJsonObject wish = QJsonDocument::fromJson(body).object();
    const int count = wish.value("count"_L1).toInt(1);
    if (count < 0 || count > 10'000'000)
        return problem(422, "invalid", u"count is wrong."_s);
    const ChangeCount done = m_world.change({ static_cast<std::uint32_t>(count),
                                              wish.value("system"_L1).toString().toStdString(),
                                              wish.value("feed"_L1).toString().toStdString() });
    std::string out;
    Json(out)
        .open()
        .number("changed", done.changed)
        .number("created", done.created)
        .number("deleted", done.deleted)
        .close();
    return json(QByteArray::fromStdString(out));
}

HttpAnswer Office::writes() const
{
    QJsonArray all;
    for (const Write& write : m_world.writes()) {
        const FeedName& name = nameOf(write.feed);
        all.append(QJsonObject {
            { u"key"_s, QString::fromUtf8(write.key) },
            { u"system"_s,
              QString::fromUtf8(name.system.data(), static_cast<qsizetype>(name.system.size())) },
            { u"feed"_s,
              QString::fromUtf8(name.feed.data(), static_cast<qsizetype>(name.feed.size())) },
            { u"id"_s, QString::fromStdString(m_world.records().id(write.feed, write.record)) },
            { u"sent"_s, QJsonDocument::fromJson(write.sent).object() } });
    }
    return json(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

}

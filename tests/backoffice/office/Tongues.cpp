#include "office/Tongues.h"

#include "office/Office.h"
#include "office/Text.h"
#include "office/Words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

#include <algorithm>

namespace guildhall::office {

using namespace council;
using namespace Qt::StringLiterals;

namespace {

    constexpr std::uint32_t MostReports = 1000;
    constexpr Moment LongestWindow = Moment { 90 } * 24 * 3600 * 1000;

    HttpAnswer json(const QJsonDocument& document)
    {
        HttpAnswer answer;
        answer.body = document.toJson(QJsonDocument::Compact);
        return answer;
    }

    HttpAnswer xml(QByteArray body)
    {
        HttpAnswer answer;
        answer.type = "application/xml; charset=utf-8";
        answer.body = std::move(body);
        return answer;
    }

    HttpAnswer told(const QJsonArray& list, bool asXml, const char* root, const char* each)
    {
        return asXml ? xml(words::xmlList(list, root, each)) : json(QJsonDocument(list));
    }

    /// A moment of the query in milliseconds; `otherwise` when it is not said or no moment.
    Moment momentOf(const HttpRequest& request, const QString& name, Moment otherwise)
    {
        const QDateTime at
            = QDateTime::fromString(request.parameter(name).replace(u' ', u'+'), Qt::ISODateWithMs);
        return at.isValid() ? Moment { at.toMSecsSinceEpoch() } : otherwise;
    }

    /// Where a client that tracks changes goes on: since when, and behind which entry.
    struct Mark
    {
        bool changes = false; ///< deleted entries are told
        bool tracked = false;
        Moment began = 0;
        Place from;

        [[nodiscard]] QString text() const
        {
            return u"%1.%2.%3.%4.%5"_s.arg(changes ? 1 : 0)
                .arg(tracked ? 1 : 0)
                .arg(began)
                .arg(from.updated)
                .arg(from.record);
        }
        [[nodiscard]] static std::optional<Mark> read(const QString& text)
        {
            const QStringList parts = text.split(u'.');
            if (parts.size() != 5)
                return {};
            return Mark { parts[0] == "1"_L1,
                          parts[1] == "1"_L1,
                          parts[2].toLongLong(),
                          { parts[3].toLongLong(), parts[4].toUInt() } };
        }
    };

}

Tongues::Tongues(World& world, QByteArray token, const QByteArray& salesforceCertificate)
    : m_world(world)
    , m_token(std::move(token))
    , m_suppliers(world, m_token, salesforceCertificate)
{
}

std::optional<FaultTarget> Tongues::target(const HttpRequest& request) const
{
    const QStringList parts = request.path.mid(1).split(u'/');
    const QString& last = parts.constLast();
    const auto named = [&request](const QString& system, const QString& feed, bool continues) {
        return FaultTarget { system, feed, request.method, true, continues };
    };
    if (request.path == "/token"_L1)
        return FaultTarget { u"token"_s, u"token"_s, request.method, false, false };
    if (request.path.startsWith("/api/data/v9.2/"_L1)
        && (last == "contacts"_L1 || last == "incidents"_L1))
        return named(u"dynamics"_s,
                     last,
                     request.query.hasQueryItem(u"$skiptoken"_s)
                         || request.query.hasQueryItem(u"$deltatoken"_s));
    if (request.path.startsWith("/open311/v2/"_L1) && last.contains(u'.'))
        return named(last.endsWith(".xml"_L1) ? u"open311"_s : u"fixmystreet"_s,
                     last.section(u'.', 0, 0),
                     false);
    if (request.path == "/echo/service.svc"_L1)
        return named(u"echo"_s, u"events"_s, false);
    if (request.path.startsWith("/academy/api/v1/council-tax/"_L1))
        return named(u"academy"_s, u"council-tax"_s, false);
    return m_suppliers.target(request);
}

bool Tongues::letsIn(const FaultTarget& target, const HttpRequest& request) const
{
    if (target.system == "token"_L1)
        return true;
    if (m_suppliers.speaks(target.system))
        return m_suppliers.letsIn(target, request);
    if (target.system == "dynamics"_L1)
        return request.headers.value("authorization") == "Bearer " + m_token;
    if (target.system == "echo"_L1)
        return request.body.contains(">" + m_token + "</w:Password>");
    if (target.system == "academy"_L1)
        return request.headers.value("x-api-key") == m_token;
    return request.parameter(u"api_key"_s).toUtf8() == m_token;
}

HttpAnswer Tongues::answer(const FaultTarget& target,
                           const HttpRequest& request,
                           const std::optional<Fault>& fault)
{
    if (target.system == "token"_L1)
        return token(request);
    if (m_suppliers.speaks(target.system))
        return m_suppliers.answer(target, request, fault);
    if (target.system == "dynamics"_L1)
        return entries(
            target.feed == "contacts"_L1 ? Feed::Reporters : Feed::StreetRequests, request, fault);
    if (target.system == "echo"_L1)
        return soap(request);
    if (target.system == "academy"_L1)
        return payer(request.path.section(u'/', -1));
    if (target.feed == "requests"_L1)
        return reports(request);
    if (target.feed == "servicerequestupdates"_L1)
        return updates(request);
    if (target.feed == "services"_L1)
        return services(request);
    return problem(404, "not_found", u"There is no such list."_s);
}

HttpAnswer Tongues::token(const HttpRequest& request) const
{
    const QUrlQuery form(QString::fromUtf8(request.body));
    const QString kind = form.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded);
    const QString secret = QString::fromUtf8(m_token);
    const bool good
        = (kind == "client_credentials"_L1 && form.queryItemValue(u"client_secret"_s) == secret)
        || (kind == "refresh_token"_L1 && form.queryItemValue(u"refresh_token"_s) == secret)
        || (kind == "urn:ietf:params:oauth:grant-type:jwt-bearer"_L1
            && form.queryItemValue(u"assertion"_s).count(u'.') == 2);
    if (request.method != "POST" || !good)
        return problem(401, "invalid_client", u"The client is not known."_s);
    return json(QJsonDocument(QJsonObject { { u"access_token"_s, secret },
                                            { u"token_type"_s, u"Bearer"_s },
                                            { u"expires_in"_s, 3600 } }));
}

QJsonObject Tongues::item(Feed feed, std::uint32_t record) const
{
    std::string text;
    m_world.print(text, feed, record);
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

HttpAnswer
Tongues::entries(Feed feed, const HttpRequest& request, const std::optional<Fault>& fault)
{
    const QByteArray wishes = request.headers.value("prefer");
    Mark mark;
    mark.began = m_world.asAt();
    mark.tracked = wishes.contains("odata.track-changes");
    const QString skip = request.parameter(u"$skiptoken"_s);
    const QString delta = request.parameter(u"$deltatoken"_s);
    const QString filter = request.parameter(u"$filter"_s);
    if (!skip.isEmpty()) {
        const auto known = Mark::read(skip);
        if (!known)
            return problem(400, "0x80060888", u"The token is not valid."_s);
        mark = *known;
    } else if (!delta.isEmpty()) {
        mark.changes = true;
        mark.tracked = true;
        mark.from.updated = delta.toLongLong() + 1;
    } else if (!filter.isEmpty()) {
        if (mark.tracked)
            return problem(400, "0x80060888", u"Changes are not tracked with a filter."_s);
        mark.from.updated = QDateTime::fromString(filter.section(u" ge "_s, 1), Qt::ISODateWithMs)
                                .toMSecsSinceEpoch();
    }
    const qsizetype at = wishes.indexOf("odata.maxpagesize=");
    const std::uint32_t size
        = at < 0 ? 5000 : wishes.mid(at + 18).split(',').constFirst().trimmed().toUInt();
    Slice slice
        = m_world.records().slice(feed, mark.from, std::clamp<std::uint32_t>(size, 1, 5000));
    if (fault && fault->kind == Fault::Kind::ReorderedPage)
        std::ranges::reverse(slice.records);
    const QString base
        = u"/api/data/v9.2/"_s + (feed == Feed::Reporters ? u"contacts"_s : u"incidents"_s);
    QJsonArray value;
    for (const std::uint32_t record : slice.records) {
        const bool gone = m_world.records().entry(feed, record).is(Entry::Deleted);
        if (gone && mark.changes)
            value.append(words::deletedEntry(
                base, QString::fromStdString(m_world.records().id(feed, record))));
        else if (!gone)
            value.append(feed == Feed::Reporters ? words::contact(item(feed, record))
                                                 : words::incident(item(feed, record)));
    }
    QJsonObject answer { { u"@odata.context"_s, base + u"#metadata"_s }, { u"value"_s, value } };
    if (fault && fault->kind == Fault::Kind::DuplicatePage) {
        answer.insert(u"@odata.nextLink"_s, base + u"?$skiptoken="_s + mark.text());
    } else if (slice.more) {
        mark.from = slice.next;
        answer.insert(u"@odata.nextLink"_s, base + u"?$skiptoken="_s + mark.text());
    } else if (mark.tracked) {
        answer.insert(u"@odata.deltaLink"_s,
                      base + u"?$deltatoken="_s + QString::number(mark.began));
    }
    return json(QJsonDocument(answer));
}

HttpAnswer Tongues::reports(const HttpRequest& request) const
{
    const bool asXml = request.path.endsWith(".xml"_L1);
    const Register& records = m_world.records();
    QJsonArray list;
    const QStringList ids
        = request.parameter(u"service_request_id"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& id : ids) {
        const auto record = records.find(Feed::StreetRequests, id.toStdString());
        if (record && !records.entry(Feed::StreetRequests, *record).is(Entry::Deleted))
            list.append(words::report(item(Feed::StreetRequests, *record)));
    }
    if (ids.isEmpty()) {
        const Moment end = momentOf(request, u"end_date"_s, m_world.asAt());
        const Moment start = std::max(momentOf(request, u"start_date"_s, end - LongestWindow),
                                      end - LongestWindow);
        for (std::uint32_t record = 0; record < records.size(Feed::StreetRequests)
             && static_cast<std::uint32_t>(list.size()) < MostReports;
             ++record) {
            if (records.entry(Feed::StreetRequests, record).is(Entry::Deleted))
                continue;
            const QJsonObject held = item(Feed::StreetRequests, record);
            const Moment raised
                = QDateTime::fromString(held.value("raised"_L1).toString(), Qt::ISODateWithMs)
                      .toMSecsSinceEpoch();
            if (raised >= start && raised < end)
                list.append(words::report(held));
        }
    }
    return told(list, asXml, "service_requests", "request");
}

HttpAnswer Tongues::updates(const HttpRequest& request) const
{
    const Moment end = momentOf(request, u"end_date"_s, m_world.records().council().today());
    const Moment start = momentOf(request, u"start_date"_s, end - Moment { 2 } * 3600 * 1000);
    const Slice slice = m_world.records().slice(Feed::StreetRequests, { start, 0 }, MostReports);
    QJsonArray list;
    for (const std::uint32_t record : slice.records) {
        const Entry& entry = m_world.records().entry(Feed::StreetRequests, record);
        if (!entry.is(Entry::Deleted) && entry.updated < end)
            list.append(words::update(item(Feed::StreetRequests, record)));
    }
    return told(
        list, request.path.endsWith(".xml"_L1), "service_request_updates", "request_update");
}

HttpAnswer Tongues::services(const HttpRequest& request) const
{
    QJsonArray list;
    for (const auto name : { "Missed bin", "Bulky waste", "Fly tipping", "Graffiti", "Pothole" })
        list.append(QJsonObject { { u"service_code"_s, QString::fromLatin1(name) },
                                  { u"service_name"_s, QString::fromLatin1(name) },
                                  { u"type"_s, u"realtime"_s },
                                  { u"group"_s, u"Streets"_s } });
    return told(list, request.path.endsWith(".xml"_L1), "services", "service");
}

HttpAnswer Tongues::soap(const HttpRequest& request) const
{
    QString operation;
    QString uprn;
    QXmlStreamReader reader(request.body);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name().startsWith("Get"_L1))
            operation = reader.name().toString();
        else if (reader.name() == "anyType"_L1)
            uprn = reader.readElementText();
    }
    if (request.method != "POST" || reader.hasError() || operation.isEmpty()) {
        HttpAnswer fault = xml(words::soapFault("Sender"));
        fault.type = "application/soap+xml; charset=utf-8";
        fault.status = 400;
        return fault;
    }
    QJsonArray events;
    for (std::uint32_t record = 0; operation == "GetEventsForObject"_L1
         && record < m_world.records().size(Feed::StreetRequests);
         ++record) {
        if (m_world.records().entry(Feed::StreetRequests, record).is(Entry::Deleted))
            continue;
        const QJsonObject each = item(Feed::StreetRequests, record);
        if (!uprn.isEmpty() && each.value("uprn"_L1).toString() == uprn)
            events.append(each);
    }
    HttpAnswer answer = xml(words::soapEvents(operation, events));
    answer.type = "application/soap+xml; charset=utf-8";
    return answer;
}

HttpAnswer Tongues::payer(const QString& reference) const
{
    const Register& records = m_world.records();
    auto record = records.find(Feed::TaxAccounts, reference.toStdString());
    // Payers are told the number with its check digit.
    if (!record)
        record = records.find(Feed::TaxAccounts, reference.chopped(1).toStdString());
    if (!record || records.entry(Feed::TaxAccounts, *record).is(Entry::Deleted))
        return problem(404, "not_found", u"There is no such account."_s);
    return json(QJsonDocument(words::payer(item(Feed::TaxAccounts, *record))));
}

}

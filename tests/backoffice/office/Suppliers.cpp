#include "office/Suppliers.h"

#include "office/Office.h"
#include "office/Text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace guildhall::office {

using namespace council;
using namespace Qt::StringLiterals;

namespace {

    // Few, so that a small council has several pages as well; Tascomi and IEG4 decide it
    // themselves.
    constexpr qint64 OwnPage = 10;
    constexpr Moment Never = INT64_MAX - Second;

    HttpAnswer json(const QJsonDocument& document)
    {
        HttpAnswer answer;
        answer.body = document.toJson(QJsonDocument::Compact);
        return answer;
    }

    /// A time of the query in milliseconds; `otherwise` when it is not said or no time.
    Moment momentOf(const QString& said, Moment otherwise)
    {
        const QDateTime at
            = QDateTime::fromString(QString(said).replace(u' ', u'+'), Qt::ISODateWithMs);
        return at.isValid() ? Moment { at.toMSecsSinceEpoch() } : otherwise;
    }

    /// "2026-11-20 14:03:11" or a day, as a clock on a wall in London shows it.
    Moment wallMoment(const QString& said, Moment otherwise)
    {
        const QDate day = QDate::fromString(said.left(10), Qt::ISODate);
        const QTime time
            = said.size() > 10 ? QTime::fromString(said.mid(11), Qt::ISODate) : QTime(0, 0);
        if (!day.isValid() || !time.isValid())
            return otherwise;
        return fromLondon(dayOf({ day.year(), day.month(), day.day() }),
                          Moment { time.msecsSinceStartOfDay() });
    }

    /// Where a client goes on: since when it asks, and behind which record.
    QByteArray tokenOf(Place place)
    {
        return QByteArray::number(place.updated) + '-' + QByteArray::number(place.record);
    }

    std::optional<Place> placeOf(const QByteArray& token)
    {
        const QByteArrayList parts = token.split('-');
        bool timeOk = false;
        bool recordOk = false;
        const Place place { parts.value(0).toLongLong(&timeOk), parts.value(1).toUInt(&recordOk) };
        return parts.size() == 2 && timeOk && recordOk ? std::optional(place) : std::nullopt;
    }

    /// How many rows a page is asked to have; `most` when it is not said.
    qint64 sizeOf(const HttpRequest& request, const QString& name, qint64 most)
    {
        const qint64 said = request.parameter(name).toLongLong();
        return said > 0 ? std::min(said, most) : most;
    }

    bool isDuplicate(const std::optional<Fault>& fault)
    {
        return fault && fault->kind == Fault::Kind::DuplicatePage;
    }

    /// From `from` on, up to `size` records of the list in the order of their last change.
    struct Stretch
    {
        std::vector<std::uint32_t> records;
        std::optional<Place> next;
    };

    template <class Has>
    Stretch stretch(const Register& all, Feed feed, Place from, std::size_t size, Has has)
    {
        Stretch stretch;
        for (const std::uint32_t record : all.slice(feed, from, all.size(feed)).records) {
            if (!has(record))
                continue;
            if (stretch.records.size() == size) {
                stretch.next = Place { all.entry(feed, record).updated, record };
                break;
            }
            stretch.records.push_back(record);
        }
        return stretch;
    }

    constexpr auto SalesQuery = "/services/data/v59.0/query/"_L1;

}

Suppliers::Suppliers(World& world,
                     const QByteArray& secret,
                     const QByteArray& salesforceCertificate)
    : m_world(world)
    , m_signIns(secret, salesforceCertificate)
    , m_words(world)
    , m_writes(world, m_words)
{
    const auto lives = [this](Feed feed) {
        return [this, feed](std::uint32_t record) {
            return !m_world.records().entry(feed, record).is(Entry::Deleted);
        };
    };
    using W = SupplierWords;
    m_lists = {
        { u"accuserv"_s,
          u"jobs"_s,
          u"/accuserv/api/v2/jobs"_s,
          Feed::Repairs,
          &W::job,
          lives(Feed::Repairs),
          u"Tenant"_s },
        { u"accuserv"_s,
          u"removed-jobs"_s,
          u"/accuserv/api/v2/jobs/removed"_s,
          Feed::Repairs,
          &W::removedJob,
          std::not_fn(lives(Feed::Repairs)),
          {} },
        { u"tascomi"_s,
          u"applications"_s,
          u"/tascomi/rest/v1/applications"_s,
          Feed::LiablePersons,
          &W::application,
          [this](std::uint32_t record) { return m_words.hasApplication(record); },
          u"applicant_id"_s },
        { u"tascomi"_s,
          u"licences"_s,
          u"/tascomi/rest/v1/licence_applications"_s,
          Feed::Callers,
          &W::licence,
          [this](std::uint32_t record) { return m_words.hasLicence(record); },
          u"applicant_id"_s },
        { u"icasework"_s,
          u"cases"_s,
          u"/icasework/getreport"_s,
          Feed::Cases,
          &W::caseRow,
          [](std::uint32_t) { return true; },
          u"CustomerId"_s },
        { u"ieg4"_s,
          u"forms"_s,
          u"/ieg4/api/forms/submissions"_s,
          Feed::StreetRequests,
          &W::form,
          [this](std::uint32_t record) { return m_words.isForm(record); },
          u"customerId"_s },
        { u"salesforce"_s,
          u"cases"_s,
          u"/services/data/v59.0/queryAll"_s,
          Feed::StreetRequests,
          &W::wasteCase,
          [this](std::uint32_t record) { return m_words.isWasteCase(record); },
          u"ContactId"_s },
        { u"portal"_s,
          u"accounts"_s,
          u"/portal/api/v1/accounts"_s,
          Feed::LiablePersons,
          &W::account,
          [this](std::uint32_t record) { return m_words.hasAccount(record); },
          u"account_id"_s },
        { u"portal"_s,
          u"activity"_s,
          u"/portal/api/v1/activity"_s,
          Feed::Contacts,
          &W::activity,
          [this](std::uint32_t record) { return m_words.isActivity(record); },
          {} },
        { u"alloy-v2"_s,
          u"requests"_s,
          u"/alloy-v2/api/aqs/query"_s,
          Feed::StreetRequests,
          &W::alloyItem,
          lives(Feed::StreetRequests),
          {} },
    };
}

std::optional<FaultTarget> Suppliers::target(const HttpRequest& request) const
{
    const auto token = [&request](const QString& system) {
        return FaultTarget { system, u"token"_s, request.method, false, false };
    };
    const auto page = [&request](const QString& system, const QString& feed, bool continues) {
        return FaultTarget { system, feed, request.method, true, continues };
    };
    if (request.path == "/icasework/token"_L1)
        return token(u"icasework"_s);
    if (request.path == "/services/oauth2/token"_L1)
        return token(u"salesforce"_s);
    if (request.path == "/portal/oauth/token"_L1)
        return token(u"portal"_s);
    if (request.path.startsWith("/ieg4/api/onevu/customers/"_L1)
        && request.path.endsWith("/cards"_L1))
        return FaultTarget { u"ieg4"_s, u"cards"_s, request.method, false, false };
    if (request.path.startsWith(SalesQuery))
        return page(u"salesforce"_s, u"cases"_s, true);
    if (auto written = SupplierWrites::target(request))
        return written;
    for (const List& list : m_lists) {
        if (request.path != list.path)
            continue;
        // What can be forgotten is the place in a round, never the time from which is asked.
        const auto number
            = [&request](const QString& name) { return request.parameter(name).toLongLong(); };
        return page(list.system,
                    list.feed,
                    number(u"page"_s) > 1 || number(u"pageNumber"_s) > 1 || number(u"offset"_s) > 0
                        || request.headers.contains("x-continuation-token"));
    }
    return {};
}

bool Suppliers::speaks(const QString& system) const
{
    return std::ranges::find(m_lists, system, &List::system) != m_lists.end();
}

bool Suppliers::letsIn(const FaultTarget& target, const HttpRequest& request) const
{
    if (target.feed == "token"_L1)
        return true; // that is where somebody says who they are
    if (target.system == "accuserv"_L1)
        return m_signIns.basic(request);
    if (target.system == "tascomi"_L1)
        return m_signIns.tascomi(request, m_world.asAt());
    if (target.system == "ieg4"_L1)
        return m_signIns.apiKey(request);
    if (target.system == "alloy-v2"_L1)
        return m_signIns.secretBearer(request);
    return m_signIns.bearer(target.system, request);
}

const Suppliers::List* Suppliers::listFor(const FaultTarget& target) const
{
    const auto found = std::ranges::find_if(m_lists, [&target](const List& list) {
        return list.system == target.system && list.feed == target.feed;
    });
    return found == m_lists.end() ? nullptr : &*found;
}

HttpAnswer Suppliers::answer(const FaultTarget& target,
                             const HttpRequest& request,
                             const std::optional<Fault>& fault)
{
    if (target.feed == "token"_L1)
        return m_signIns.token(target.system, request, m_world.asAt());
    if (SupplierWrites::takes(target))
        return m_writes.answer(target, request);
    const bool asksByPost = target.system == "alloy-v2"_L1;
    if (request.method != (asksByPost ? "POST" : "GET"))
        return problem(405, "method_not_allowed", u"This is only asked."_s);
    if (target.feed == "cards"_L1) {
        const auto cards = m_words.cards(request.path.section(u'/', -2, -2));
        return cards ? json(QJsonDocument(*cards))
                     : problem(404, "not_found", u"There is no such customer."_s);
    }
    const List* list = listFor(target);
    if (list == nullptr)
        return problem(404, "not_found", u"There is no such list."_s);
    if (target.feed == "jobs"_L1)
        return jobs(*list, request, fault);
    if (target.feed == "removed-jobs"_L1)
        return removedJobs(*list, request);
    if (target.system == "tascomi"_L1)
        return permissions(*list, request, fault);
    if (target.system == "icasework"_L1)
        return report(*list, request, fault);
    if (target.system == "ieg4"_L1)
        return forms(*list, request, fault);
    if (target.system == "salesforce"_L1)
        return cases(*list, request, fault);
    return target.system == "portal"_L1 ? portal(*list, request, fault)
                                        : items(*list, request, fault);
}

std::vector<std::uint32_t> Suppliers::held(const List& list, Span span) const
{
    const Register& all = m_world.records();
    std::vector<std::uint32_t> records;
    for (std::uint32_t record = 0; record < all.size(list.from); ++record) {
        if (!list.has(record))
            continue;
        const Moment at = list.feed == "activity"_L1 ? m_words.activityAt(record)
                                                     : all.entry(list.from, record).updated;
        if (at >= span.since && at < span.until)
            records.push_back(record);
    }
    return records;
}

QJsonArray Suppliers::told(const List& list,
                           std::span<const std::uint32_t> records,
                           const std::optional<Fault>& fault) const
{
    QList<QJsonObject> rows;
    for (const std::uint32_t record : records)
        rows.append((m_words.*list.words)(record));
    if (fault && fault->kind == Fault::Kind::ReorderedPage)
        std::ranges::reverse(rows);
    QJsonArray told;
    for (const QJsonObject& row : rows)
        told.append(row);
    return told;
}

std::span<const std::uint32_t> Suppliers::part(std::span<const std::uint32_t> records,
                                               qint64 first,
                                               qint64 size,
                                               const std::optional<Fault>& fault)
{
    const auto most = static_cast<qint64>(records.size());
    if (isDuplicate(fault))
        first = std::max<qint64>(first - size, 0);
    first = std::clamp<qint64>(first, 0, most);
    return records.subspan(static_cast<std::size_t>(first),
                           static_cast<std::size_t>(std::min(size, most - first)));
}

HttpAnswer Suppliers::jobs(const List& list,
                           const HttpRequest& request,
                           const std::optional<Fault>& fault) const
{
    const QByteArray token = request.headers.value("x-continuation-token");
    Place from { wallMoment(request.parameter(u"modified_since"_s), 0), 0 };
    if (!token.isEmpty()) {
        const auto place = placeOf(token);
        if (!place)
            return problem(400, "bad_token", u"The continuation token is not one of this list."_s);
        from = *place;
    }
    const auto size = static_cast<std::size_t>(sizeOf(request, u"page_size"_s, 500));
    const Stretch found = stretch(m_world.records(), list.from, from, size, list.has);
    HttpAnswer answer
        = json(QJsonDocument(QJsonObject { { u"jobs"_s, told(list, found.records, fault) } }));
    if (isDuplicate(fault))
        answer.headers.emplaceBack("X-Continuation-Token", tokenOf(from));
    else if (found.next)
        answer.headers.emplaceBack("X-Continuation-Token", tokenOf(*found.next));
    return answer;
}

HttpAnswer Suppliers::removedJobs(const List& list, const HttpRequest& request) const
{
    const Span span { wallMoment(request.parameter(u"removed_since"_s), 0) };
    return json(QJsonDocument(QJsonObject { { u"removed"_s, told(list, held(list, span), {}) } }));
}

/// Asked for a day, what was changed on that day; 202 and no body where there is nothing.
HttpAnswer Suppliers::permissions(const List& list,
                                  const HttpRequest& request,
                                  const std::optional<Fault>& fault) const
{
    Span span;
    if (const QString day = request.parameter(u"last_updated"_s); !day.isEmpty()) {
        span.since = wallMoment(day, -1);
        if (span.since < 0)
            return problem(400, "bad_date", u"last_updated is a day."_s);
        span.until = fromLondon(londonDay(span.since) + 1, 0);
    }
    const std::vector<std::uint32_t> records = held(list, span);
    const qint64 page = std::max<qint64>(request.parameter(u"page"_s).toLongLong(), 1);
    const auto shown = part(records, (page - 1) * OwnPage, OwnPage, fault);
    HttpAnswer answer;
    if (shown.empty())
        answer.status = 202;
    else
        answer = json(QJsonDocument(told(list, shown, fault)));
    answer.headers.emplaceBack("X-Number-Of-Results",
                               QByteArray::number(static_cast<qint64>(records.size())));
    answer.headers.emplaceBack("X-Page-Number", QByteArray::number(page));
    answer.headers.emplaceBack("X-Results-Per-Page", QByteArray::number(OwnPage));
    return answer;
}

HttpAnswer Suppliers::report(const List& list,
                             const HttpRequest& request,
                             const std::optional<Fault>& fault) const
{
    if (request.parameter(u"ReportId"_s) != "1"_L1 || request.parameter(u"Format"_s) != "json"_L1) {
        HttpAnswer refused = problem(400, "11000", u"The report is not known."_s);
        refused.headers.emplaceBack("X-Application-Error-Code", "11000");
        return refused;
    }
    // The second that is named is in it.
    const Span span { wallMoment(request.parameter(u"FromTime"_s), 0),
                      wallMoment(request.parameter(u"UntilTime"_s), Never) + Second };
    return json(QJsonDocument(told(list, held(list, span), fault)));
}

HttpAnswer Suppliers::forms(const List& list,
                            const HttpRequest& request,
                            const std::optional<Fault>& fault) const
{
    const std::vector<std::uint32_t> records
        = held(list,
               { momentOf(request.parameter(u"updatedFrom"_s), 0),
                 momentOf(request.parameter(u"updatedTo"_s), Never) + Second });
    const qint64 page = std::max<qint64>(request.parameter(u"pageNumber"_s).toLongLong(), 1);
    const auto shown = part(records, (page - 1) * OwnPage, OwnPage, fault);
    return json(QJsonDocument(QJsonObject {
        { u"submissions"_s, told(list, shown, fault) },
        { u"totalPages"_s, (static_cast<qint64>(records.size()) + OwnPage - 1) / OwnPage } }));
}

/// SOQL, as far as it is asked; `queryAll` tells deleted cases too.
HttpAnswer Suppliers::cases(const List& list,
                            const HttpRequest& request,
                            const std::optional<Fault>& fault) const
{
    constexpr auto Since = "FROM Case WHERE LastModifiedDate >= "_L1;
    constexpr int LargestBatch = 2000;
    Place from;
    if (request.path.startsWith(SalesQuery)) {
        const auto place = placeOf(request.path.section(u'/', -1).toLatin1());
        if (!place)
            return problem(400, "INVALID_QUERY_LOCATOR", u"The locator is not known."_s);
        from = *place;
    } else {
        const QString query = request.parameter(u"q"_s);
        const qsizetype at = query.indexOf(Since);
        const Moment since
            = at < 0 ? -1 : momentOf(query.mid(at + Since.size()).section(u' ', 0, 0), -1);
        if (since < 0 || !query.startsWith("SELECT "_L1))
            return problem(400, "MALFORMED_QUERY", u"The query is not understood."_s);
        from.updated = since;
    }
    // "batchSize=200"; Salesforce itself takes no fewer than that.
    const QByteArray wish = request.headers.value("sforce-query-options");
    const int batch = wish.mid(wish.indexOf('=') + 1).toInt();
    const Stretch found = stretch(
        m_world.records(),
        list.from,
        from,
        static_cast<std::size_t>(batch > 0 ? std::min(batch, LargestBatch) : LargestBatch),
        list.has);
    QJsonObject answer { { u"records"_s, told(list, found.records, fault) },
                         { u"totalSize"_s,
                           static_cast<qint64>(held(list, { from.updated }).size()) },
                         { u"done"_s, !found.next && !isDuplicate(fault) } };
    const auto next = isDuplicate(fault) ? std::optional(from) : found.next;
    if (next)
        answer.insert(u"nextRecordsUrl"_s, SalesQuery + QString::fromLatin1(tokenOf(*next)));
    return json(QJsonDocument(answer));
}

HttpAnswer Suppliers::portal(const List& list,
                             const HttpRequest& request,
                             const std::optional<Fault>& fault) const
{
    const bool isActivity = list.feed == "activity"_L1;
    const std::vector<std::uint32_t> records = held(
        list, { momentOf(request.parameter(isActivity ? u"since"_s : u"updated_since"_s), 0) });
    const qint64 size = sizeOf(request, u"limit"_s, 500);
    const auto shown = part(records, request.parameter(u"offset"_s).toLongLong(), size, fault);
    return json(QJsonDocument(QJsonObject { { list.feed, told(list, shown, fault) } }));
}

/// AQS, as far as it is asked. What is deleted is not in the collection "Live" and so not told.
HttpAnswer Suppliers::items(const List& list,
                            const HttpRequest& request,
                            const std::optional<Fault>& fault) const
{
    const QJsonValue query = QJsonDocument::fromJson(request.body).object().value("aqs"_L1);
    const QJsonValue comparison = query["children"_L1][0];
    const QJsonValue compared = comparison["children"_L1][0]["properties"_L1];
    const QString with = comparison["children"_L1][1]["properties"_L1]["value"_L1][0].toString();
    const QString kind = query["properties"_L1]["dodiCode"_L1].toString() + u' '
        + comparison["type"_L1].toString() + u' '
        + compared["itemPropertyName"_L1].toString(compared["attributeCode"_L1].toString());
    const Moment after = momentOf(with, -1);
    std::vector<std::uint32_t> records;
    if (kind == "designs_customerRequest GreaterThan lastEditDate"_L1 && after >= 0) {
        records = held(list, { after + 1 });
    } else if (kind == "designs_customerRequest Equals attributes_customerRequestGuildhallId"_L1) {
        records = m_writes.written(list.system, with);
    } else {
        HttpAnswer refused = json(QJsonDocument(
            QJsonObject { { u"errorCode"_s, 1 }, { u"errorCodeString"_s, u"InvalidQuery"_s } }));
        refused.status = 400;
        return refused;
    }
    const qint64 size = sizeOf(request, u"pageSize"_s, 100);
    const qint64 page = std::max<qint64>(request.parameter(u"page"_s).toLongLong(), 1);
    // A page that comes twice comes as the one that it was.
    const qint64 said = isDuplicate(fault) ? std::max<qint64>(page - 1, 1) : page;
    const auto shown = part(records, (page - 1) * size, size, fault);
    return json(QJsonDocument(
        QJsonObject { { u"page"_s, said }, { u"results"_s, told(list, shown, fault) } }));
}

std::string Suppliers::truth(const QString& system) const
{
    std::set<std::string> lines;
    for (const List& list : m_lists) {
        if (list.system != system || list.person.isEmpty())
            continue;
        for (const std::uint32_t record : held(list, {})) {
            const QJsonObject row = (m_words.*list.words)(record);
            const QJsonValue named = row.value(list.person);
            const QString key = named.isObject() ? named["Reference"_L1].toString()
                                                 : named.toVariant().toString();
            const auto person = m_words.personOf(list.from, record);
            if (key.isEmpty() || !person || row.contains("closed"_L1))
                continue;
            const Entry& entry = m_world.records().entry(person->first, person->second);
            lines.insert((system + u',' + key + u',').toStdString()
                         + Council::trueId(entry.customer));
        }
    }
    std::string csv;
    for (const std::string& line : lines)
        csv.append(line).append("\n");
    return csv.empty() ? csv : "source,key,person\n" + csv;
}

}

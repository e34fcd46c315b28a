#include "office/SupplierWrites.h"

#include "office/Office.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace guildhall::office {

using namespace council;
using namespace Qt::StringLiterals;

namespace {

    constexpr auto Cases = "/services/data/v59.0/sobjects/Case/"_L1;
    constexpr auto Items = "/alloy-v2/api/item"_L1;
    constexpr auto CaseId = "500GH000"_L1;
    constexpr auto ContactId = "003GH000"_L1;

    HttpAnswer json(const QJsonDocument& document, int status = 200)
    {
        HttpAnswer answer;
        answer.status = status;
        answer.body = document.toJson(QJsonDocument::Compact);
        return answer;
    }

    /// iCasework says in headers what is wrong.
    HttpAnswer caseworkProblem(const char* code, const char* info)
    {
        HttpAnswer answer;
        answer.status = 400;
        answer.headers.emplaceBack("X-Application-Error-Code", code);
        answer.headers.emplaceBack("X-Application-Error-Info", info);
        return answer;
    }

    HttpAnswer noSuchCase()
    {
        return caseworkProblem("11002",
                               "Unable to identify case. Please provide a valid value for "
                               "parameter CaseId or ExternalId.");
    }

    HttpAnswer salesProblem(int status, const QString& code)
    {
        return json(QJsonDocument(QJsonArray { QJsonObject {
                        { u"errorCode"_s, code }, { u"message"_s, u"It was not done."_s } } }),
                    status);
    }

    HttpAnswer alloyProblem(int status, const QString& code)
    {
        return json(QJsonDocument(QJsonObject { { u"errorCode"_s, 1 },
                                                { u"errorCodeString"_s, code },
                                                { u"debugErrorMessage"_s, code } }),
                    status);
    }

    HttpAnswer notKept()
    {
        return problem(500, "server_error", u"The record could not be kept."_s);
    }

    QString field(const HttpRequest& request, const QString& name)
    {
        return QUrlQuery(QString::fromUtf8(request.body)).queryItemValue(name, QUrl::FullyDecoded);
    }

    /// Puts what was said under one name into `item` under another; what was not said is left out.
    void take(QJsonObject& item, const QString& name, const QString& said)
    {
        if (!said.isEmpty())
            item.insert(name, said);
    }

    /// The number of a record in an id such as "500GH0000000017".
    std::optional<std::uint32_t> recordIn(const QString& id, QLatin1StringView prefix)
    {
        bool isNumber = false;
        const std::uint32_t number = QStringView(id).mid(prefix.size()).toUInt(&isNumber);
        return id.startsWith(prefix) && isNumber && number > 0 ? std::optional(number - 1)
                                                               : std::nullopt;
    }

    QString idOf(std::uint32_t record)
    {
        return CaseId + u"%1"_s.arg(record + 1, 7, 10, QChar(u'0'));
    }

    /// What an item says under the code of each attribute.
    QHash<QString, QString> attributesIn(const QJsonObject& sent)
    {
        QHash<QString, QString> attributes;
        const QJsonArray given = sent.value("attributes"_L1).toArray();
        for (const auto& attribute : given)
            attributes.insert(attribute["attributeCode"_L1].toString(),
                              attribute["value"_L1].toString());
        return attributes;
    }

}

std::optional<FaultTarget> SupplierWrites::target(const HttpRequest& request)
{
    const auto named = [&request](const QString& system, const QString& what) {
        return FaultTarget { system, what, request.method, false, false };
    };
    for (const auto& service : { u"createcase"_s, u"updatecase"_s, u"getcasedetails"_s }) {
        if (request.path == "/icasework/"_L1 + service)
            return named(u"icasework"_s, service);
    }
    if (request.path.startsWith(Cases))
        return named(u"salesforce"_s, u"case"_s);
    if (request.path == Items || request.path.startsWith(Items + u'/'))
        return named(u"alloy-v2"_s, u"item"_s);
    return {};
}

bool SupplierWrites::takes(const FaultTarget& target)
{
    static const QStringList all {
        u"createcase"_s, u"updatecase"_s, u"getcasedetails"_s, u"case"_s, u"item"_s
    };
    return all.contains(target.feed);
}

HttpAnswer SupplierWrites::answer(const FaultTarget& target, const HttpRequest& request)
{
    if (target.system == "salesforce"_L1)
        return wasteCase(request);
    if (target.system == "alloy-v2"_L1)
        return item(request);
    const bool isQuestion = target.feed == "getcasedetails"_L1;
    if (request.method != (isQuestion ? "GET" : "POST"))
        return caseworkProblem("11000", "Invalid HTTP method");
    if (isQuestion)
        return caseDetails(request);
    return target.feed == "createcase"_L1 ? createCase(request) : updateCase(request);
}

std::vector<std::uint32_t> SupplierWrites::written(const QString& system,
                                                   const QString& guildhallId) const
{
    std::vector<std::uint32_t> found;
    for (std::uint32_t record = 0; record < m_world.records().size(Feed::StreetRequests);
         ++record) {
        const QJsonObject item = m_world.writtenInto(Feed::StreetRequests, record);
        if (item.value("system"_L1).toString() == system
            && item.value("guildhallId"_L1).toString() == guildhallId
            && isHeld(Feed::StreetRequests, record))
            found.push_back(record);
    }
    return found;
}

HttpAnswer SupplierWrites::createCase(const HttpRequest& request)
{
    if (field(request, u"Type"_s) != "Complaint"_L1 || field(request, u"Details"_s).isEmpty())
        return caseworkProblem("10002", "A value that is needed is missing.");
    const QString method = field(request, u"RequestMethod"_s);
    const QString id = field(request, u"ExternalId"_s);
    QJsonObject item {
        { u"Channel"_s, method == "In person"_L1 ? u"face_to_face"_s : method.toLower() },
    };
    take(item, u"PersonId"_s, complainant(request));
    take(item, u"ExternalId"_s, id);
    take(item, u"Service"_s, field(request, u"Service"_s));
    take(item, u"Description"_s, field(request, u"Details"_s));
    take(item, u"Theme"_s, field(request, u"Theme"_s));
    take(item, u"Received"_s, field(request, u"RequestDate"_s));
    const Result<Write> done = make(Feed::Cases, id, item);
    if (!done)
        return notKept();
    const QString name = QString::fromStdString(m_world.records().id(Feed::Cases, done->record));
    return json(QJsonDocument(QJsonObject {
        { u"createcaseresponse"_s, QJsonObject { { u"caseid"_s, name.section(u'/', 0, 0) } } } }));
}

HttpAnswer SupplierWrites::updateCase(const HttpRequest& request)
{
    const QString id = field(request, u"CaseId"_s);
    const QString stage = field(request, u"Stage"_s);
    const QString name = stage.isEmpty() ? id : id + u'/' + stage;
    const auto answered = [&id] {
        return json(QJsonDocument(QJsonObject {
            { u"updatecaseattributeresponse"_s, QJsonObject { { u"caseid"_s, id } } } }));
    };
    const auto record = m_world.records().find(Feed::Cases, name.toStdString());
    const auto first = m_world.records().find(Feed::Cases, (id + u"/1"_s).toStdString());
    if (!record && first && stage == "2"_L1 && !field(request, u"DateReceived"_s).isEmpty()) {
        QJsonObject second;
        take(second, u"Received"_s, field(request, u"DateReceived"_s));
        take(second, u"Description"_s, field(request, u"StageDetails"_s));
        return m_world.escalate(*first,
                                keyFor(id + u" stage 2"_s),
                                QJsonDocument(second).toJson(QJsonDocument::Compact))
            ? answered()
            : notKept();
    }
    if (!record)
        return noSuchCase();
    const QString outcome = field(request, u"Outcome"_s);
    QJsonObject item;
    take(item, u"Description"_s, field(request, u"Details"_s));
    take(item, u"Received"_s, field(request, u"DateReceived"_s));
    take(item, u"Acknowledged"_s, field(request, u"DateAcknowledged"_s));
    take(item, u"ExtensionDays"_s, field(request, u"ExtensionDays"_s));
    take(item, u"Closed"_s, field(request, u"DateClosed"_s));
    take(item, u"Outcome"_s, outcome == "Partially upheld"_L1 ? u"Partly upheld"_s : outcome);
    take(item, u"State"_s, field(request, u"Status"_s).toLower());
    take(item, u"Theme"_s, field(request, u"Theme"_s));
    take(item, u"RootCause"_s, field(request, u"RootCause"_s));
    if (!change(Feed::Cases, *record, item))
        return notKept();
    return answered();
}

HttpAnswer SupplierWrites::caseDetails(const HttpRequest& request) const
{
    const QString external = request.parameter(u"ExternalId"_s);
    auto record = m_world.records().find(Feed::Cases, request.parameter(u"CaseId"_s).toStdString());
    for (std::uint32_t each = 0;
         !external.isEmpty() && !record && each < m_world.records().size(Feed::Cases);
         ++each) {
        const QJsonObject item = m_world.writtenInto(Feed::Cases, each);
        if (item.value("ExternalId"_L1).toString() == external)
            record = each;
    }
    if (!record)
        return noSuchCase();
    const QJsonObject row = m_words.caseRow(*record);
    QJsonObject details { { u"CaseDetailsComplaint.Details"_s, row.value("Details"_L1) } };
    for (const auto& name : { u"CaseId"_s,
                              u"Stage"_s,
                              u"Status"_s,
                              u"DateReceived"_s,
                              u"DateAcknowledged"_s,
                              u"DateClosed"_s,
                              u"Outcome"_s })
        details.insert(u"CaseDetails."_s + name, row.value(name));
    details.insert(u"CaseDetails.LastUpdated"_s,
                   row.value("casestatustouchtimes_lastupdatedtime"_L1));
    return json(
        QJsonDocument(QJsonObject { { u"Cases"_s, QJsonObject { { u"Case"_s, details } } } }));
}

HttpAnswer SupplierWrites::wasteCase(const HttpRequest& request)
{
    const QStringList parts = request.path.mid(Cases.size()).split(u'/');
    const bool isExternal = parts.size() == 2 && parts.first() == "Guildhall_Id__c"_L1;
    std::optional<std::uint32_t> record;
    if (isExternal) {
        const auto found = written(u"salesforce"_s, parts.last());
        if (!found.empty())
            record = found.front();
    } else if (parts.size() == 1) {
        record = recordIn(parts.first(), CaseId);
    }
    const bool isThere
        = record && isHeld(Feed::StreetRequests, *record) && m_words.isWasteCase(*record);
    if (request.method == "PATCH" && isExternal && !isThere)
        return makeWasteCase(parts.last(), QJsonDocument::fromJson(request.body).object());
    if (!isThere)
        return salesProblem(404, u"NOT_FOUND"_s);
    if (request.method == "GET")
        return json(QJsonDocument(m_words.wasteCase(*record)));
    if (request.method != "PATCH")
        return salesProblem(405, u"METHOD_NOT_ALLOWED"_s);
    const HttpAnswer changed = changeWasteCase(*record, request);
    if (!isExternal || changed.status != 204)
        return changed;
    return json(QJsonDocument(QJsonObject { { u"id"_s, idOf(*record) },
                                            { u"success"_s, true },
                                            { u"errors"_s, QJsonArray() },
                                            { u"created"_s, false } }));
}

HttpAnswer SupplierWrites::makeWasteCase(const QString& guildhallId, const QJsonObject& sent)
{
    const auto said
        = [&sent](QLatin1StringView name) { return sent.value(name).toString().trimmed(); };
    if (said("Subject"_L1).isEmpty() || said("Description"_L1).isEmpty())
        return salesProblem(400, u"REQUIRED_FIELD_MISSING"_s);
    QJsonObject item { { u"system"_s, u"salesforce"_s },
                       { u"guildhallId"_s, guildhallId },
                       { u"design"_s, said("Subject"_L1) },
                       { u"summary"_s, said("Description"_L1) } };
    take(item, u"location"_s, said("Guildhall_Location__c"_L1));
    take(item, u"uprn"_s, said("Guildhall_UPRN__c"_L1));
    const auto contact = recordIn(said("ContactId"_L1), ContactId);
    if (contact && *contact < m_world.records().size(Feed::Reporters))
        take(item,
             u"reporterId"_s,
             QString::fromStdString(m_world.records().id(Feed::Reporters, *contact)));
    const Result<Write> done = make(Feed::StreetRequests, guildhallId, item);
    return done ? json(QJsonDocument(QJsonObject { { u"id"_s, idOf(done->record) },
                                                   { u"success"_s, true },
                                                   { u"errors"_s, QJsonArray() },
                                                   { u"created"_s, true } }),
                       201)
                : notKept();
}

HttpAnswer SupplierWrites::changeWasteCase(std::uint32_t record, const HttpRequest& request)
{
    const QByteArray since = request.headers.value("if-unmodified-since");
    if (!since.isEmpty()) {
        QDateTime seen = QLocale::c().toDateTime(QString::fromLatin1(since),
                                                 u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        seen.setTimeSpec(Qt::UTC);
        if (!seen.isValid())
            return salesProblem(400, u"INVALID_HEADER"_s);
        // A date in a header has whole seconds.
        const Moment updated = m_world.records().entry(Feed::StreetRequests, record).updated;
        if (updated / Second > seen.toSecsSinceEpoch())
            return salesProblem(412, u"PRECONDITION_FAILED"_s);
    }
    const QJsonObject sent = QJsonDocument::fromJson(request.body).object();
    QJsonObject item;
    take(item, u"summary"_s, sent.value("Description"_L1).toString());
    take(item, u"location"_s, sent.value("Guildhall_Location__c"_L1).toString());
    if (!change(Feed::StreetRequests, record, item))
        return notKept();
    HttpAnswer done;
    done.status = 204;
    return done;
}

HttpAnswer SupplierWrites::item(const HttpRequest& request)
{
    if (request.path == Items)
        return request.method == "POST" ? makeItem(request)
                                        : alloyProblem(405, u"MethodNotAllowed"_s);
    const auto record = m_world.records().find(Feed::StreetRequests,
                                               request.path.section(u'/', -1).toStdString());
    if (!record || !isHeld(Feed::StreetRequests, *record))
        return alloyProblem(404, u"ItemNotFound"_s);
    if (request.method == "PUT")
        return changeItem(*record, request);
    return json(QJsonDocument(QJsonObject { { u"item"_s, m_words.alloyItem(*record) } }));
}

HttpAnswer SupplierWrites::makeItem(const HttpRequest& request)
{
    const QJsonObject sent = QJsonDocument::fromJson(request.body).object();
    const auto attributes = attributesIn(sent);
    const QString summary = attributes.value(u"attributes_customerRequestDescription"_s);
    if (sent.value("designCode"_L1).toString() != "designs_customerRequest"_L1
        || !sent.value("parents"_L1).isObject() || summary.isEmpty())
        return alloyProblem(400, u"ItemInvalid"_s);
    const QString id = attributes.value(u"attributes_customerRequestGuildhallId"_s);
    QJsonObject item { { u"system"_s, u"alloy-v2"_s },
                       { u"guildhallId"_s, id },
                       { u"summary"_s, summary } };
    take(item, u"design"_s, attributes.value(u"attributes_itemsSubtitle"_s));
    take(item, u"location"_s, attributes.value(u"attributes_customerRequestLocation"_s));
    take(item, u"uprn"_s, attributes.value(u"attributes_customerRequestUprn"_s));
    const Result<Write> done = make(Feed::StreetRequests, id, item);
    return done
        ? json(QJsonDocument(QJsonObject { { u"item"_s, m_words.alloyItem(done->record) } }))
        : notKept();
}

HttpAnswer SupplierWrites::changeItem(std::uint32_t record, const HttpRequest& request)
{
    const QJsonObject sent = QJsonDocument::fromJson(request.body).object();
    if (sent.value("signature"_L1) != m_words.alloyItem(record).value("signature"_L1))
        return alloyProblem(400, u"ItemSignatureMismatch"_s);
    const auto attributes = attributesIn(sent);
    QJsonObject item;
    take(item, u"summary"_s, attributes.value(u"attributes_customerRequestDescription"_s));
    take(item, u"location"_s, attributes.value(u"attributes_customerRequestLocation"_s));
    if (!change(Feed::StreetRequests, record, item))
        return notKept();
    return json(QJsonDocument(QJsonObject { { u"item"_s, m_words.alloyItem(record) } }));
}

QString SupplierWrites::complainant(const HttpRequest& request) const
{
    const QString surname = field(request, u"Customer.Surname"_s);
    const QString forename = field(request, u"Customer.Forename"_s);
    const QString email = field(request, u"Customer.Email"_s);
    for (std::uint32_t record = 0; !email.isEmpty() && record < m_world.records().size(Feed::Cases);
         ++record) {
        const QJsonObject row = m_words.caseRow(record);
        if (row.value("CustomerSurname"_L1).toString() == surname
            && row.value("CustomerForename"_L1).toString() == forename
            && row.value("CustomerEmail"_L1).toString().compare(email, Qt::CaseInsensitive) == 0)
            return row.value("CustomerId"_L1).toString();
    }
    return {};
}

QByteArray SupplierWrites::keyFor(const QString& guildhallId) const
{
    QByteArray key = guildhallId.isEmpty() ? QByteArray("unnamed") : guildhallId.toUtf8();
    while (m_world.writeOf(key) != nullptr)
        key += " again";
    return key;
}

Result<Write> SupplierWrites::make(Feed feed, const QString& id, const QJsonObject& item)
{
    return m_world.accept(
        feed, keyFor(id), QJsonDocument(item).toJson(QJsonDocument::Compact), item);
}

Result<Write> SupplierWrites::change(Feed feed, std::uint32_t record, const QJsonObject& item)
{
    return m_world.update(feed,
                          record,
                          "change " + QByteArray::number(m_world.writes().size()),
                          QJsonDocument(item).toJson(QJsonDocument::Compact));
}

bool SupplierWrites::isHeld(Feed feed, std::uint32_t record) const
{
    return record < m_world.records().size(feed)
        && !m_world.records().entry(feed, record).is(Entry::Deleted);
}

}

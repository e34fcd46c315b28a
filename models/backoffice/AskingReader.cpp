#include "backoffice/AskingReader.h"

#include "backoffice/Placeholders.h"
#include "backoffice/SoapEnvelope.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    QString text(const QJsonObject& json, const char* name, const QString& otherwise = {})
    {
        return json.value(QLatin1String(name)).toString(otherwise);
    }

    QMap<QString, QString> pairs(const QJsonValue& json)
    {
        QMap<QString, QString> map;
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            map.insert(it.key(), it.value().toString());
        return map;
    }

    Pointer pointer(const QJsonObject& json, const char* name, const QString& otherwise = {})
    {
        return Pointer::from(text(json, name, otherwise)).value_or(Pointer());
    }

    std::optional<Pointer> optionalPointer(const QJsonObject& json, const char* name)
    {
        if (!json.contains(QLatin1String(name)))
            return {};
        return pointer(json, name);
    }

    std::chrono::seconds seconds(const QJsonObject& json, const char* name, int otherwise)
    {
        return std::chrono::seconds(json.value(QLatin1String(name)).toInt(otherwise));
    }

    std::chrono::seconds days(const QJsonObject& json, const char* name, int otherwise)
    {
        return std::chrono::hours(24 * json.value(QLatin1String(name)).toInt(otherwise));
    }

}

void AskingReader::read(const QJsonObject& json, FeedProfile& feed)
{
    const QJsonObject asked = json.value("request"_L1).toObject();
    if (asked.isEmpty()) {
        wrong(m_at, u"a feed over HTTP needs \"request\"; add it with its path"_s);
        return;
    }
    feed.request = request(asked, m_at + u"/request"_s);
    feed.answer = answer(json);
    feed.paging = paging(json.value("paging"_L1).toObject());
    if (json.contains("delta"_L1))
        feed.delta = delta(json.value("delta"_L1).toObject());
    if (json.contains("fetch"_L1))
        feed.fetch = fetch(json.value("fetch"_L1).toObject());
    if (json.contains("look_up"_L1))
        feed.lookUp = lookUp(json.value("look_up"_L1).toObject());
    feed.entityKey = optionalPointer(json, "entity_key");
    check(feed);
}

AuthenticationForm AskingReader::authentication(const QJsonObject& json)
{
    using Form = AuthenticationForm;
    Form form;
    constexpr std::pair<QLatin1String, Form::Kind> Kinds[]
        = { { "basic"_L1, Form::Kind::Basic },
            { "bearer"_L1, Form::Kind::Bearer },
            { "api_key_header"_L1, Form::Kind::ApiKeyHeader },
            { "api_key_query"_L1, Form::Kind::ApiKeyQuery },
            { "oauth2_client"_L1, Form::Kind::OAuthClient },
            { "oauth2_refresh"_L1, Form::Kind::OAuthRefresh },
            { "jwt_assertion"_L1, Form::Kind::JwtAssertion },
            { "tascomi_hmac"_L1, Form::Kind::TascomiHmac },
            { "ws_security"_L1, Form::Kind::WsSecurity } };
    const QString kind = text(json, "kind");
    for (const auto& [name, known] : Kinds) {
        if (kind == name)
            form.kind = known;
    }
    form.name = form.kind == Form::Kind::ApiKeyHeader ? text(json, "header")
        : form.kind == Form::Kind::ApiKeyQuery        ? text(json, "parameter")
                                                      : text(json, "user");
    form.perUser = json.value("per_user"_L1).toBool();
    form.tokenUrl = text(json, "token_url");
    form.client = form.kind == Form::Kind::TascomiHmac ? text(json, "public_key")
        : form.kind == Form::Kind::JwtAssertion        ? text(json, "issuer")
                                                       : text(json, "client_id");
    form.scope = text(json, "scope");
    form.audience = text(json, "audience");
    form.subject = text(json, "subject");
    if (text(json, "algorithm") == "RS256"_L1)
        form.algorithm = Form::Algorithm::RS256;
    if (text(json, "password") == "digest"_L1)
        form.password = Form::Password::Digest;
    return form;
}

RequestForm AskingReader::request(const QJsonObject& json, const QString& at)
{
    RequestForm form;
    const QJsonObject soap = json.value("soap"_L1).toObject();
    if ((m_kind == Profile::Kind::Soap) != !soap.isEmpty())
        wrong(at, u"\"soap\" belongs to a SOAP source, and only there; add it or take it out"_s);
    if (!soap.isEmpty())
        form = SoapEnvelope::around(text(soap, "version") == "1.1"_L1 ? SoapEnvelope::Version::V11
                                                                      : SoapEnvelope::Version::V12,
                                    text(soap, "action"),
                                    soap.value("addressing"_L1).toBool()
                                        ? SoapEnvelope::Addressing::Yes
                                        : SoapEnvelope::Addressing::No,
                                    text(soap, "body"));
    form.path = text(json, "path");
    form.query = pairs(json.value("query"_L1));
    form.headers.insert(pairs(json.value("headers"_L1)));
    if (!soap.isEmpty())
        return form;
    form.method = text(json, "method", u"GET"_s).toLatin1();
    const QJsonValue body = json.value("body"_L1);
    form.body = body.isObject()
        ? QString::fromUtf8(QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact))
        : body.toString();
    form.contentType = text(json, "content_type", u"application/json"_s).toLatin1();
    return form;
}

AnswerForm AskingReader::answer(const QJsonObject& json)
{
    AnswerForm form;
    const QJsonObject answer = json.value("answer"_L1).toObject();
    if (m_kind == Profile::Kind::Soap)
        form.written = AnswerForm::Written::Soap;
    else if (text(answer, "written") == "xml"_L1)
        form.written = AnswerForm::Written::Xml;
    const bool open311Xml
        = m_kind == Profile::Kind::Open311 && form.written == AnswerForm::Written::Xml;
    form.items = pointer(json,
                         "items",
                         m_kind == Profile::Kind::OData ? u"/value"_s
                             : open311Xml               ? u"/service_requests/request"_s
                                                        : QString());
    const QJsonArray none = answer.value("none_statuses"_L1).toArray();
    for (const auto& status : none)
        form.noneStatuses.append(status.toInt());
    form.emptyIsNone = answer.value("empty_is_none"_L1).toBool();
    form.failure = optionalPointer(answer, "failure");
    return form;
}

PagingForm AskingReader::paging(const QJsonObject& json)
{
    PagingForm form;
    if (json.isEmpty() && m_kind == Profile::Kind::OData) {
        form.kind = PagingForm::Kind::Link;
        form.next = *Pointer::from(u"/@odata.nextLink"_s);
        return form;
    }
    constexpr std::pair<QLatin1String, PagingForm::Kind> Kinds[]
        = { { "cursor"_L1, PagingForm::Kind::Cursor },
            { "token"_L1, PagingForm::Kind::Cursor },
            { "page"_L1, PagingForm::Kind::Page },
            { "offset"_L1, PagingForm::Kind::Offset },
            { "link"_L1, PagingForm::Kind::Link },
            { "link_header"_L1, PagingForm::Kind::LinkHeader } };
    const QString kind = text(json, "kind");
    for (const auto& [name, known] : Kinds) {
        if (kind == name)
            form.kind = known;
    }
    form.parameter = text(json, "parameter");
    form.header = text(json, "header").toLatin1();
    form.next = pointer(json, "next");
    form.nextHeader = text(json, "next_header").toLatin1().toLower();
    form.size = json.value("size"_L1).toInt();
    form.first = json.value("first"_L1).toInt(1);
    form.totalHeader = text(json, "total_header").toLatin1().toLower();
    form.perPageHeader = text(json, "per_page_header").toLatin1().toLower();
    form.pages = optionalPointer(json, "pages");
    if (m_kind == Profile::Kind::OData && form.next.text.isEmpty())
        form.next = *Pointer::from(u"/@odata.nextLink"_s);
    return form;
}

DeltaForm AskingReader::delta(const QJsonObject& json)
{
    DeltaForm form;
    const QString kind = text(json, "kind");
    form.parameter = text(json, "parameter");
    form.overlap = seconds(json, "overlap_seconds", 300);
    form.asAt = optionalPointer(json, "as_at");
    form.reconcile = std::chrono::hours(json.value("reconcile_hours"_L1).toInt());
    if (kind == "window"_L1) {
        form.kind = DeltaForm::Kind::Window;
        form.until = text(json, "until");
        form.span = days(json, "span_days", 90);
        form.firstSpan = days(json, "first_days", 90);
        form.mostRows = json.value("most_rows"_L1).toInt();
    } else if (kind == "track_changes"_L1 || kind == "modified_on"_L1) {
        form.kind = kind == "track_changes"_L1 ? DeltaForm::Kind::TrackChanges
                                               : DeltaForm::Kind::Watermark;
        form.trackedBy = text(json, "property");
        if (!form.trackedBy.isEmpty()) {
            form.parameter = u"$filter"_s;
            form.value = form.trackedBy + u" ge {since}"_s;
        }
        if (m_kind != Profile::Kind::OData)
            wrong(m_at + u"/delta/kind"_s,
                  u"\"%1\" is OData's; use watermark or window"_s.arg(kind));
    } else {
        form.kind = DeltaForm::Kind::Watermark;
        form.value = text(json, "value", u"{since}"_s);
    }
    format(form, json);
    return form;
}

void AskingReader::format(DeltaForm& delta, const QJsonObject& json)
{
    const QString format = text(json, "format", u"iso"_s);
    delta.zone = QTimeZone(text(json, "zone", QString::fromLatin1(m_zone)).toLatin1());
    if (!delta.zone.isValid())
        wrong(m_at + u"/delta/zone"_s, u"the zone is not known; use an IANA zone"_s);
    if (format == "iso"_L1)
        return;
    if (format == "iso_seconds"_L1) {
        delta.format = DeltaForm::Format::IsoSeconds;
    } else if (format == "epoch_ms"_L1) {
        delta.format = DeltaForm::Format::EpochMilliseconds;
    } else if (format == "epoch_s"_L1) {
        delta.format = DeltaForm::Format::EpochSeconds;
    } else {
        delta.format = DeltaForm::Format::Pattern;
        delta.pattern = format == "date"_L1 ? u"yyyy-MM-dd"_s : format;
        delta.wholeDays = !delta.pattern.contains(u'H');
        if (delta.wholeDays && !json.contains("zone"_L1))
            delta.zone = QTimeZone("Europe/London");
    }
}

FetchForm AskingReader::fetch(const QJsonObject& json)
{
    FetchForm form;
    form.key = pointer(json, "key");
    form.id = optionalPointer(json, "id");
    form.batch = json.value("batch"_L1).toInt(1);
    form.separator = text(json, "separator", u","_s);
    form.request = request(json.value("request"_L1).toObject(), m_at + u"/fetch/request"_s);
    form.items = pointer(json, "items");
    return form;
}

LookUpForm AskingReader::lookUp(const QJsonObject& json)
{
    LookUpForm form;
    const QString by = text(json, "by");
    form.by = by == "national_insurance"_L1 ? LookUpForm::By::NationalInsurance
        : by == "uprn"_L1                   ? LookUpForm::By::Uprn
        : by == "reference"_L1              ? LookUpForm::By::Reference
                                            : LookUpForm::By::SourceKey;
    form.source = text(json, "source");
    form.expiry = seconds(json, "expires_seconds", 900);
    const bool named = form.by == LookUpForm::By::SourceKey || form.by == LookUpForm::By::Reference;
    if (named == form.source.isEmpty())
        wrong(m_at + u"/look_up"_s,
              named ? u"\"source\" is missing; name the source whose key it is"_s
                    : u"\"source\" belongs to keys and references only; take it out"_s);
    return form;
}

void AskingReader::check(const FeedProfile& feed)
{
    const auto sends = [&feed](const QString& name) {
        const QStringList values = feed.request.query.values();
        return asksFor(feed.request.path, name) || asksFor(feed.request.body, name)
            || std::any_of(values.begin(), values.end(), [&name](const QString& value) {
                   return asksFor(value, name);
               });
    };
    if (feed.lookUp && !sends(u"key"_s))
        wrong(m_at + u"/request"_s,
              u"a look-up sends {key}; put it into the path, query or body"_s);
    if (feed.lookUp && (!feed.delta.isAll() || feed.paging.kind != PagingForm::Kind::None)
        && m_kind != Profile::Kind::OData)
        wrong(m_at, u"a look-up has no paging and no delta; take them out"_s);
    const bool timed = feed.delta.kind == DeltaForm::Kind::Watermark
        || feed.delta.kind == DeltaForm::Kind::Window;
    if (timed && feed.delta.parameter.isEmpty() && !sends(u"since"_s))
        wrong(m_at + u"/delta"_s,
              u"nothing sends the time; add \"parameter\", or {since} to the request"_s);
    const PagingForm& paging = feed.paging;
    const bool told
        = paging.kind == PagingForm::Kind::Cursor || paging.kind == PagingForm::Kind::Link;
    if (told && paging.next.text.isEmpty() && paging.nextHeader.isEmpty())
        wrong(m_at + u"/paging"_s, u"nothing says where the next page is; add \"next\""_s);
    const QString turns = paging.kind == PagingForm::Kind::Page ? u"page"_s
        : paging.kind == PagingForm::Kind::Offset               ? u"offset"_s
        : paging.kind == PagingForm::Kind::Cursor               ? u"cursor"_s
                                                                : QString();
    if (!turns.isEmpty() && paging.parameter.isEmpty() && paging.header.isEmpty() && !sends(turns))
        wrong(m_at + u"/paging"_s,
              u"nothing turns the page; add \"parameter\", or {%1} to the request"_s.arg(turns));
    if (feed.entityKey.has_value() != (m_kind == Profile::Kind::OData))
        wrong(m_at,
              m_kind == Profile::Kind::OData
                  ? u"\"entity_key\" is missing; deleted entries are known by it"_s
                  : u"\"entity_key\" is OData's; take it out"_s);
}

void AskingReader::wrong(const QString& at, const QString& what)
{
    if (!m_fault)
        m_fault = SchemaFault { at, what };
}

}

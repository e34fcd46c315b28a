#include "backoffice/RestRequest.h"

#include "backoffice/Placeholders.h"
#include "base/Clock.h"

#include <QUrlQuery>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    bool sameOrigin(const QUrl& a, const QUrl& b)
    {
        return a.scheme() == b.scheme() && a.host() == b.host() && a.port(-1) == b.port(-1);
    }

    void set(HttpRequest& request, const QString& name, const QString& value)
    {
        QUrlQuery query(request.url);
        query.removeAllQueryItems(name);
        // QUrlQuery leaves "+" as it is, and servers read it as a blank.
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        request.url.setQuery(query);
    }

    Escaping escapingOf(const QByteArray& contentType)
    {
        if (contentType.contains("xml"))
            return Escaping::Xml;
        if (contentType.contains("json"))
            return Escaping::Json;
        return contentType.contains("form-urlencoded") ? Escaping::Path : Escaping::None;
    }

    QByteArray acceptOf(AnswerForm::Written written)
    {
        switch (written) {
        case AnswerForm::Written::Json:
            return "application/json";
        case AnswerForm::Written::Xml:
            return "application/xml, text/xml";
        case AnswerForm::Written::Soap:
            return "application/soap+xml, text/xml";
        }
        return {};
    }

}

Result<HttpRequest> RestRequest::page(const RestCursor& cursor) const
{
    const bool whole = cursor.round != RestCursor::Round::Changes;
    const QDateTime since = cursor.since.isValid() && !whole
        ? cursor.since
        : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    HttpRequest request = built(
        m_feed.request,
        { { u"since"_s, moment(since) },
          { u"until"_s, moment(cursor.until.isValid() ? cursor.until : cursor.started) },
          { u"page"_s, cursor.next.isEmpty() ? QString::number(m_feed.paging.first) : cursor.next },
          { u"offset"_s, cursor.next.isEmpty() ? u"0"_s : cursor.next },
          { u"cursor"_s, cursor.next } });
    if (cursor.since.isValid() && !whole)
        addDelta(request, cursor);
    addPaging(request, cursor);
    addPreferences(request, cursor);
    const bool linked = !cursor.next.isEmpty()
        && (m_feed.paging.kind == PagingForm::Kind::Link
            || m_feed.paging.kind == PagingForm::Kind::LinkHeader);
    const QString link = linked ? cursor.next : cursor.next.isEmpty() ? cursor.link : QString();
    if (!link.isEmpty()) {
        const QUrl url = request.url.resolved(QUrl(link));
        if (!sameOrigin(url, m_baseUrl))
            return Error { Error::Kind::Refused, u"a link led to another server"_s };
        request.url = url;
    }
    if (cursor.next.isEmpty() && !cursor.etag.isEmpty())
        request.headers.emplaceBack("If-None-Match", cursor.etag);
    else if (cursor.next.isEmpty() && !cursor.modified.isEmpty())
        request.headers.emplaceBack("If-Modified-Since", cursor.modified);
    return request;
}

HttpRequest RestRequest::fetch(const QStringList& keys) const
{
    return built(
        m_feed.fetch->request,
        { { u"key"_s, keys.value(0) }, { u"keys"_s, keys.join(m_feed.fetch->separator) } });
}

HttpRequest RestRequest::lookUp(const QString& key) const
{
    return built(m_feed.request, { { u"key"_s, key } });
}

HttpRequest RestRequest::built(const RequestForm& form, QMap<QString, QString> values) const
{
    values.insert(m_profile.values);
    HttpRequest request;
    request.method = form.method;
    request.url = m_baseUrl;
    QString path = m_baseUrl.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    request.url.setPath(path + filledIn(form.path, values, Escaping::Path), QUrl::TolerantMode);
    for (auto it = form.query.begin(); it != form.query.end(); ++it)
        set(request, it.key(), filledIn(it.value(), values, Escaping::None));
    request.headers.emplaceBack("Accept", acceptOf(m_feed.answer.written));
    if (m_profile.kind == Profile::Kind::OData) {
        request.headers.emplaceBack("OData-MaxVersion", "4.0");
        request.headers.emplaceBack("OData-Version", "4.0");
    }
    for (auto it = form.headers.begin(); it != form.headers.end(); ++it)
        request.headers.emplaceBack(it.key().toLatin1(),
                                    filledIn(it.value(), values, Escaping::None).toUtf8());
    if (form.body.isEmpty())
        return request;
    values.insert(u"url"_s, request.url.toString(QUrl::FullyEncoded));
    request.headers.emplaceBack("Content-Type", form.contentType);
    request.body = filledIn(form.body, values, escapingOf(form.contentType)).toUtf8();
    return request;
}

void RestRequest::addDelta(HttpRequest& request, const RestCursor& cursor) const
{
    const DeltaForm& delta = m_feed.delta;
    // A server that tracks changes does not take a filter with it.
    if (delta.parameter.isEmpty() || !cursor.link.isEmpty())
        return;
    const auto written = [this, &delta](const QDateTime& at) {
        return filledIn(delta.value, { { u"since"_s, moment(at) } }, Escaping::None);
    };
    set(request, delta.parameter, written(cursor.since));
    if (delta.kind == DeltaForm::Kind::Window && !delta.until.isEmpty())
        set(request, delta.until, moment(cursor.until));
}

void RestRequest::addPaging(HttpRequest& request, const RestCursor& cursor) const
{
    const PagingForm& paging = m_feed.paging;
    QString token = cursor.next;
    switch (paging.kind) {
    case PagingForm::Kind::None:
    case PagingForm::Kind::Link:
    case PagingForm::Kind::LinkHeader:
        return;
    case PagingForm::Kind::Page:
        if (token.isEmpty())
            token = QString::number(paging.first);
        break;
    case PagingForm::Kind::Offset:
        if (token.isEmpty())
            token = u"0"_s;
        break;
    case PagingForm::Kind::Cursor:
        if (token.isEmpty())
            return;
        break;
    }
    if (!paging.header.isEmpty())
        request.headers.emplaceBack(paging.header, token.toUtf8());
    else if (!paging.parameter.isEmpty())
        set(request, paging.parameter, token);
}

void RestRequest::addPreferences(HttpRequest& request, const RestCursor& cursor) const
{
    if (m_profile.kind != Profile::Kind::OData)
        return;
    const bool filtered = cursor.link.isEmpty() && cursor.since.isValid()
        && cursor.round == RestCursor::Round::Changes;
    QByteArrayList wishes;
    if (m_feed.delta.kind == DeltaForm::Kind::TrackChanges && !filtered)
        wishes.append("odata.track-changes");
    if (m_feed.paging.size > 0)
        wishes.append("odata.maxpagesize=" + QByteArray::number(m_feed.paging.size));
    if (!wishes.isEmpty())
        request.headers.emplaceBack("Prefer", wishes.join(", "));
}

QString RestRequest::moment(const QDateTime& moment) const
{
    switch (m_feed.delta.format) {
    case DeltaForm::Format::Iso:
        return isoUtc(moment);
    case DeltaForm::Format::IsoSeconds:
        return moment.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    case DeltaForm::Format::EpochMilliseconds:
        return QString::number(moment.toMSecsSinceEpoch());
    case DeltaForm::Format::EpochSeconds:
        return QString::number(moment.toSecsSinceEpoch());
    case DeltaForm::Format::Pattern:
        return moment.toTimeZone(m_feed.delta.zone).toString(m_feed.delta.pattern);
    }
    return {};
}

}

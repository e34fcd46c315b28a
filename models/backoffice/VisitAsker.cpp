#include "backoffice/VisitAsker.h"

#include "backoffice/AcceptForm.h"
#include "base/Receive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype MostTimes = 200; // more than anybody reads out

    Error error(Error::Kind kind, const QString& what)
    {
        return { kind, u"visits: %1"_s.arg(what) };
    }

}

VisitAsker::VisitAsker(VisitForm form,
                       const AuthenticationForm& authentication,
                       const Place& place,
                       SecretKeeper& secrets,
                       const Clock& clock,
                       QObject* parent)
    : QObject(parent)
    , m_form(std::move(form))
    , m_baseUrl(place.baseUrl)
    , m_clock(clock)
    , m_http(authentication,
             { secrets, place.secret, place.baseUrl, clock, place.account },
             place.authorities,
             place.limits,
             this)
{
}

Async<QList<VisitTime>> VisitAsker::of(const QString& record)
{
    const AcceptValues values { { u"record"_s, record } };
    HttpRequest request;
    request.url = m_baseUrl;
    QString base = m_baseUrl.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    request.url.setPath(base + filledText(m_form.path, values, AcceptPlace::Path),
                        QUrl::StrictMode);
    QUrlQuery query;
    for (auto it = m_form.query.begin(); it != m_form.query.end(); ++it)
        query.addQueryItem(it.key(), filledText(it.value(), values, AcceptPlace::Path));
    if (!query.isEmpty())
        request.url.setQuery(query);
    request.headers.emplaceBack("Accept", "application/json");
    return continued<QList<VisitTime>>(
        m_http.send(request), [this](const Result<HttpAnswer>& answer) {
            return answer ? read(*answer) : Result<QList<VisitTime>>(answer.error());
        });
}

Result<QList<VisitTime>> VisitAsker::read(const HttpAnswer& answer) const
{
    if (answer.status != 200)
        return error(errorKindOf(answer.status), u"HTTP %1"_s.arg(answer.status));
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonValue root
        = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue items = m_form.items.steps.empty() ? root : valueAt(root, m_form.items);
    if (!items.isArray())
        return error(Error::Kind::Malformed, u"no list"_s);
    const auto moment = [this](const QString& text) {
        QDateTime at = QDateTime::fromString(text, Qt::ISODate);
        if (at.isValid() && at.timeSpec() == Qt::LocalTime)
            at = QDateTime(at.date(), at.time(), m_form.zone);
        return at.toUTC();
    };
    QList<VisitTime> times;
    const QJsonArray all = items.toArray();
    for (const auto& each : all) {
        VisitTime time;
        time.slot = valueAt(each, m_form.slot).toVariant().toString();
        time.said = valueAt(each, m_form.from).toString();
        time.from = moment(time.said);
        if (!m_form.until.steps.empty())
            time.until = moment(valueAt(each, m_form.until).toString());
        if (!time.slot.isEmpty() && time.from.isValid() && time.from > m_clock.now()
            && times.size() < MostTimes)
            times.append(time);
    }
    std::ranges::stable_sort(times, {}, &VisitTime::from);
    return times;
}

}

#include "backoffice/NotifyClient.h"

#include "backoffice/Jwt.h"
#include "base/Receive.h"

#include <QJsonDocument>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype UuidLength = 36;

    struct ApiKey
    {
        QByteArray service;
        QByteArray key;
    };

    /// Empty: it is none.
    ApiKey keyIn(const QByteArray& secret)
    {
        const QByteArray text = secret.trimmed();
        if (text.size() < 2 * UuidLength + 1 || text.at(text.size() - UuidLength - 1) != '-')
            return {};
        return { text.sliced(text.size() - 2 * UuidLength - 1, UuidLength), text.last(UuidLength) };
    }

}

NotifyClient::NotifyClient(const Place& place,
                           SecretKeeper& secrets,
                           const Clock& clock,
                           QObject* parent)
    : QObject(parent)
    , m_place(place)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_http(place.limits)
{
    m_http.trust(place.authorities);
}

Async<HttpAnswer> NotifyClient::get(const QString& path, const QUrlQuery& query)
{
    HttpRequest asked = request(path);
    asked.url.setQuery(query);
    return send(asked);
}

Async<HttpAnswer> NotifyClient::post(const QString& path, const QJsonObject& body)
{
    HttpRequest asked = request(path);
    asked.method = "POST";
    asked.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    asked.headers.emplaceBack("Content-Type", "application/json");
    return send(asked);
}

HttpRequest NotifyClient::request(const QString& path) const
{
    HttpRequest request;
    request.url = m_place.url;
    QString base = m_place.url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    request.url.setPath(base + u"/v2/notifications"_s + path);
    request.headers.emplaceBack("Accept", "application/json");
    return request;
}

Async<HttpAnswer> NotifyClient::send(HttpRequest request)
{
    return afterwards<HttpAnswer>(
        m_secrets.read(m_place.secret),
        this,
        [this, request = std::move(request)](const Result<QByteArray>& secret) mutable {
            if (!secret)
                return ready<HttpAnswer>(secret.error());
            const ApiKey key = keyIn(*secret);
            if (key.key.isEmpty())
                return ready<HttpAnswer>(
                    Error { Error::Kind::Invalid, u"notify: the secret is no API key"_s });
            // Taken for half a minute, so it is made anew for every request.
            const QJsonObject claims { { u"iss"_s, QString::fromLatin1(key.service) },
                                       { u"iat"_s, m_clock.now().toSecsSinceEpoch() } };
            const auto token = signedJwt(claims, AuthenticationForm::Algorithm::HS256, key.key);
            if (!token)
                return ready<HttpAnswer>(token.error());
            request.headers.emplaceBack("Authorization", "Bearer " + *token);
            return m_http.send(request);
        });
}

}

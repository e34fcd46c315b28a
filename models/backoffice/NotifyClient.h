// NotifyClient.h - asks GOV.UK Notify (API v2): each request carries a token of its own, signed
// with the service's key.
#pragma once

#include "backoffice/HttpClient.h"
#include "base/Clock.h"
#include "secrets/SecretKeeper.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace guildhall {

/// The secret is an API key as Notify shows it once: name, service id and key, joined by hyphens.
class NotifyClient final : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QUrl url; ///< "/v2/notifications" is appended
        QString secret; ///< name in the keychain or the secrets folder
        QList<QSslCertificate> authorities;
        HttpLimits limits = {};
    };

    NotifyClient(const Place& place,
                 SecretKeeper& secrets,
                 const Clock& clock,
                 QObject* parent = nullptr);

    /// Errors: those of HttpClient and of the secret; Invalid for what is no key of Notify.
    [[nodiscard]] Async<HttpAnswer> get(const QString& path, const QUrlQuery& query = {});
    [[nodiscard]] Async<HttpAnswer> post(const QString& path, const QJsonObject& body);

private:
    [[nodiscard]] Async<HttpAnswer> send(HttpRequest request);
    [[nodiscard]] HttpRequest request(const QString& path) const;

    const Place m_place;
    SecretKeeper& m_secrets;
    const Clock& m_clock;
    HttpClient m_http;
};

}

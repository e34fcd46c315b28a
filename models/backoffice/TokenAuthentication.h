// TokenAuthentication.h - ways in that exchange a secret for a token, which is good for a while.
#pragma once

#include "backoffice/Authentication.h"

#include <QDateTime>

namespace guildhall {

/// OAuth2 client credentials, refresh tokens and signed assertions. The token is kept in memory
/// only, and fetched anew shortly before it ends or when it was refused.
class TokenAuthentication final : public Authentication
{
public:
    TokenAuthentication(AuthenticationForm form, const SigningIn& with, HttpClient& http);

    [[nodiscard]] Async<HttpRequest> authorise(HttpRequest request) override;
    void wasRefused() override { m_token.clear(); }

private:
    using Form = QList<std::pair<QString, QString>>;

    [[nodiscard]] Async<QByteArray> token();
    [[nodiscard]] Result<HttpRequest> asking(const QByteArray& secret) const;
    [[nodiscard]] Result<QByteArray> read(const HttpAnswer& answer);

    const AuthenticationForm m_form;
    SecretKeeper& m_secrets;
    const QString m_secretName;
    HttpClient& m_http;
    const QUrl m_tokenUrl;
    const Clock& m_clock;
    QByteArray m_token;
    QDateTime m_goodUntil;
    QObject m_context;
};

}

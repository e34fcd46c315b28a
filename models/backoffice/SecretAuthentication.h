// SecretAuthentication.h - ways in that need a secret and nothing else: it goes into a header, the
// query or the envelope, as it is or as proof that we have it.
#pragma once

#include "backoffice/Authentication.h"

namespace guildhall {

class SecretAuthentication final : public Authentication
{
public:
    SecretAuthentication(AuthenticationForm form, const SigningIn& with);

    [[nodiscard]] Async<HttpRequest> authorise(HttpRequest request) override;
    void wasRefused() override { m_secret.clear(); }

private:
    [[nodiscard]] Result<HttpRequest> with(HttpRequest request) const;
    [[nodiscard]] QByteArray tascomiHash() const;
    [[nodiscard]] QByteArray userNameToken() const;

    const AuthenticationForm m_form;
    SecretKeeper& m_secrets;
    const QString m_secretName;
    const Clock& m_clock;
    QByteArray m_secret; // asked for once
    QObject m_context;
};

}

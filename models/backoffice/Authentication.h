// Authentication.h - makes a request one that the back office lets in.
#pragma once

#include "backoffice/HttpClient.h"
#include "backoffice/Profile.h"
#include "secrets/SecretKeeper.h"

#include <QObject>

#include <memory>

namespace guildhall {

/// Other ways of signing in (OAuth2, HMAC, assertions) are further classes of this kind.
class Authentication
{
public:
    Authentication() = default;
    Authentication(const Authentication&) = delete;
    Authentication& operator=(const Authentication&) = delete;
    virtual ~Authentication() = default;

    /// The request with what lets it in; the errors of SecretKeeper::read.
    [[nodiscard]] virtual Async<HttpRequest> authorise(HttpRequest request) = 0;

    /// The back office did not let it in: what was remembered is asked anew next time.
    virtual void wasRefused() = 0;

    /// `secretName` names the secret that the form needs; `secrets` outlives the result, which
    /// lives in the thread that makes it.
    [[nodiscard]] static std::unique_ptr<Authentication>
    make(const AuthenticationForm& form, SecretKeeper& secrets, const QString& secretName);
};

}

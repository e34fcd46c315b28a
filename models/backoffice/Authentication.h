// Authentication.h - makes a request one that the back office lets in.
#pragma once

#include "backoffice/HttpClient.h"
#include "backoffice/Profile.h"
#include "base/Clock.h"
#include "secrets/SecretKeeper.h"

#include <QObject>

#include <memory>

namespace guildhall {

/// What signing in needs beside its form; `secrets` and `clock` outlive the result.
struct SigningIn
{
    SecretKeeper& secrets;
    QString secretName;
    QUrl baseUrl;
    const Clock& clock;
    QString account = {}; ///< who uses this computer
};

class Authentication
{
public:
    Authentication() = default;
    Authentication(const Authentication&) = delete;
    Authentication& operator=(const Authentication&) = delete;
    virtual ~Authentication() = default;

    /// The request with what lets it in; the errors of SecretKeeper::read, and where a token is
    /// fetched those of HttpClient::send, Refused, Malformed.
    [[nodiscard]] virtual Async<HttpRequest> authorise(HttpRequest request) = 0;

    /// The back office did not let it in: what was remembered is asked anew next time.
    virtual void wasRefused() = 0;

    /// Lives in the thread that makes it; `http`, which fetches tokens, outlives it.
    [[nodiscard]] static std::unique_ptr<Authentication>
    make(const AuthenticationForm& form, const SigningIn& with, HttpClient& http);
};

}

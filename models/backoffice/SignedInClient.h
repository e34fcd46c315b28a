// SignedInClient.h - sends requests with what lets them in, and once more when that had expired.
#pragma once

#include "backoffice/Authentication.h"
#include "backoffice/HttpClient.h"

#include <QObject>

#include <functional>
#include <memory>

namespace guildhall {

/// Lives in one thread with an event loop and is asked there. Errors: those of HttpClient and of
/// the secret.
class SignedInClient final : public QObject
{
    Q_OBJECT

public:
    SignedInClient(const AuthenticationForm& form,
                   const SigningIn& with,
                   const QList<QSslCertificate>& authorities,
                   HttpLimits limits,
                   QObject* parent = nullptr);

    /// Called for each request that leaves, those for tokens among them.
    void countWith(std::function<void()> counted) { m_http.countWith(std::move(counted)); }

    [[nodiscard]] Async<HttpAnswer> send(const HttpRequest& request);

    /// Breaks off whatever is under way; those futures are cancelled.
    void abort() { m_http.abort(); }

private:
    enum class Attempt { First, Second };
    using Take = std::function<void(const Result<HttpAnswer>&)>;

    void ask(const HttpRequest& request, Attempt attempt, const Take& take);

    HttpClient m_http;
    const std::unique_ptr<Authentication> m_authentication;
};

/// What a status of 400 and above, or one that was not asked for, means to whoever asked.
[[nodiscard]] Error::Kind errorKindOf(int status);

}

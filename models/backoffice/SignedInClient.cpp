#include "backoffice/SignedInClient.h"

#include "base/Receive.h"

namespace guildhall {

SignedInClient::SignedInClient(const AuthenticationForm& form,
                               const SigningIn& with,
                               const QList<QSslCertificate>& authorities,
                               HttpLimits limits,
                               QObject* parent)
    : QObject(parent)
    , m_http(limits, this)
    , m_authentication(Authentication::make(form, with, m_http))
{
    m_http.trust(authorities);
}

Async<HttpAnswer> SignedInClient::send(const HttpRequest& request)
{
    auto promise = std::make_shared<QPromise<Result<HttpAnswer>>>();
    promise->start();
    ask(request, Attempt::First, [promise](const Result<HttpAnswer>& answer) {
        promise->addResult(answer);
        promise->finish();
    });
    return promise->future();
}

void SignedInClient::ask(const HttpRequest& request, Attempt attempt, const Take& take)
{
    receive(m_authentication->authorise(request),
            this,
            [this, request, attempt, take](const Result<HttpRequest>& authorised) {
                if (!authorised) {
                    take(authorised.error());
                    return;
                }
                receive(m_http.send(*authorised),
                        this,
                        [this, request, attempt, take](const Result<HttpAnswer>& answer) {
                            const bool refused = answer && answer->status == 401;
                            if (refused)
                                m_authentication->wasRefused();
                            if (refused && attempt == Attempt::First)
                                ask(request, Attempt::Second, take);
                            else
                                take(answer);
                        });
            });
}

Error::Kind errorKindOf(int status)
{
    switch (status) {
    case 400:
    case 405:
    case 413:
    case 415:
    case 422:
        return Error::Kind::Invalid;
    case 401:
    case 403:
        return Error::Kind::Refused;
    case 404:
    case 410:
        return Error::Kind::NotFound;
    case 409:
    case 412:
        return Error::Kind::Conflict;
    case 408:
    case 504:
        return Error::Kind::TimedOut;
    default:
        return status >= 500 || status == 429 ? Error::Kind::Offline : Error::Kind::Malformed;
    }
}

}

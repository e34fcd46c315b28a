#include "backoffice/Authentication.h"

#include "backoffice/SecretAuthentication.h"
#include "backoffice/TokenAuthentication.h"

namespace guildhall {

namespace {

    class NoAuthentication final : public Authentication
    {
    public:
        [[nodiscard]] Async<HttpRequest> authorise(HttpRequest request) override
        {
            return ready(Result<HttpRequest>(std::move(request)));
        }
        void wasRefused() override { }
    };

}

std::unique_ptr<Authentication>
Authentication::make(const AuthenticationForm& form, const SigningIn& with, HttpClient& http)
{
    SigningIn own = with;
    if (form.perUser && !with.account.isEmpty())
        own.secretName += u'.' + with.account;
    switch (form.kind) {
    case AuthenticationForm::Kind::None:
        return std::make_unique<NoAuthentication>();
    case AuthenticationForm::Kind::OAuthClient:
    case AuthenticationForm::Kind::OAuthRefresh:
    case AuthenticationForm::Kind::JwtAssertion:
        return std::make_unique<TokenAuthentication>(form, own, http);
    default:
        return std::make_unique<SecretAuthentication>(form, own);
    }
}

}

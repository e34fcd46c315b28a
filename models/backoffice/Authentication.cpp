#include "backoffice/Authentication.h"

#include "base/Receive.h"

#include <QUrlQuery>

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

    /// Puts one secret, which is asked for once, into a header or the query.
    class SecretAuthentication final : public Authentication
    {
    public:
        SecretAuthentication(AuthenticationForm form, SecretKeeper& secrets, QString secretName)
            : m_form(std::move(form))
            , m_secrets(secrets)
            , m_secretName(std::move(secretName))
        {
        }

        [[nodiscard]] Async<HttpRequest> authorise(HttpRequest request) override
        {
            if (!m_secret.isEmpty())
                return ready(Result<HttpRequest>(signedWith(m_form, m_secret, std::move(request))));
            auto promise = std::make_shared<QPromise<Result<HttpRequest>>>();
            promise->start();
            receive(m_secrets.read(m_secretName),
                    &m_context,
                    [this, promise, request = std::move(request)](
                        const Result<QByteArray>& secret) mutable {
                        // A secret written by hand ends with a newline.
                        m_secret = secret ? secret->trimmed() : QByteArray();
                        promise->addResult(secret ? Result<HttpRequest>(
                                               signedWith(m_form, m_secret, std::move(request)))
                                                  : Result<HttpRequest>(secret.error()));
                        promise->finish();
                    });
            return promise->future();
        }

        void wasRefused() override { m_secret.clear(); }

    private:
        [[nodiscard]] static HttpRequest
        signedWith(const AuthenticationForm& form, const QByteArray& secret, HttpRequest request)
        {
            switch (form.kind) {
            case AuthenticationForm::Kind::None:
                break;
            case AuthenticationForm::Kind::Basic: {
                const QByteArray pair
                    = form.name.isEmpty() ? secret : form.name.toUtf8() + ':' + secret;
                request.headers.emplaceBack("Authorization", "Basic " + pair.toBase64());
                break;
            }
            case AuthenticationForm::Kind::Bearer:
                request.headers.emplaceBack("Authorization", "Bearer " + secret);
                break;
            case AuthenticationForm::Kind::ApiKeyHeader:
                request.headers.emplaceBack(form.name.toLatin1(), secret);
                break;
            case AuthenticationForm::Kind::ApiKeyQuery: {
                QUrlQuery query(request.url);
                query.addQueryItem(
                    form.name,
                    QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(secret))));
                request.url.setQuery(query);
                break;
            }
            }
            return request;
        }

        const AuthenticationForm m_form;
        SecretKeeper& m_secrets;
        const QString m_secretName;
        QByteArray m_secret;
        QObject m_context;
    };

}

std::unique_ptr<Authentication> Authentication::make(const AuthenticationForm& form,
                                                     SecretKeeper& secrets,
                                                     const QString& secretName)
{
    if (form.kind == AuthenticationForm::Kind::None)
        return std::make_unique<NoAuthentication>();
    return std::make_unique<SecretAuthentication>(form, secrets, secretName);
}

}

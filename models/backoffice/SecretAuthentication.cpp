#include "backoffice/SecretAuthentication.h"

#include "backoffice/SoapEnvelope.h"
#include "base/Receive.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QUrlQuery>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    QByteArray sha256Hex(const QByteArray& text)
    {
        return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    }

}

SecretAuthentication::SecretAuthentication(AuthenticationForm form, const SigningIn& with)
    : m_form(std::move(form))
    , m_secrets(with.secrets)
    , m_secretName(with.secretName)
    , m_clock(with.clock)
{
}

Async<HttpRequest> SecretAuthentication::authorise(HttpRequest request)
{
    if (!m_secret.isEmpty())
        return ready(with(std::move(request)));
    auto promise = std::make_shared<QPromise<Result<HttpRequest>>>();
    promise->start();
    receive(m_secrets.read(m_secretName),
            &m_context,
            [this, promise, request = std::move(request)](const Result<QByteArray>& secret) {
                // A secret written by hand ends with a newline.
                m_secret = secret ? secret->trimmed() : QByteArray();
                promise->addResult(secret ? with(request) : Result<HttpRequest>(secret.error()));
                promise->finish();
            });
    return promise->future();
}

Result<HttpRequest> SecretAuthentication::with(HttpRequest request) const
{
    switch (m_form.kind) {
    case AuthenticationForm::Kind::Basic: {
        const QByteArray pair
            = m_form.name.isEmpty() ? m_secret : m_form.name.toUtf8() + ':' + m_secret;
        request.headers.emplaceBack("Authorization", "Basic " + pair.toBase64());
        break;
    }
    case AuthenticationForm::Kind::Bearer:
        request.headers.emplaceBack("Authorization", "Bearer " + m_secret);
        break;
    case AuthenticationForm::Kind::ApiKeyHeader:
        request.headers.emplaceBack(m_form.name.toLatin1(), m_secret);
        break;
    case AuthenticationForm::Kind::ApiKeyQuery: {
        QUrlQuery query(request.url);
        query.addQueryItem(
            m_form.name, QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(m_secret))));
        request.url.setQuery(query);
        break;
    }
    case AuthenticationForm::Kind::TascomiHmac:
        request.headers.emplaceBack("X-Public", m_form.client.toUtf8());
        request.headers.emplaceBack("X-Hash", tascomiHash());
        break;
    case AuthenticationForm::Kind::WsSecurity: {
        auto body = SoapEnvelope::withHeader(std::move(request.body), userNameToken());
        if (!body)
            return Error { Error::Kind::Invalid, u"only a SOAP request carries WS-Security"_s };
        request.body = *std::move(body);
        break;
    }
    default:
        break;
    }
    return request;
}

QByteArray SecretAuthentication::tascomiHash() const
{
    // Good for the minute that the clock on the wall shows, so London's, summer time included.
    const QByteArray minute = inLondon(m_clock.now()).toString(u"yyyyMMddHHmm"_s).toLatin1();
    return QMessageAuthenticationCode::hash(
               sha256Hex(m_form.client.toUtf8() + minute), m_secret, QCryptographicHash::Sha256)
        .toHex()
        .toBase64();
}

QByteArray SecretAuthentication::userNameToken() const
{
    const QByteArray Extension
        = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    const QByteArray Utility
        = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    const QByteArray Profile
        = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#";
    const bool digest = m_form.password == AuthenticationForm::Password::Digest;
    QByteArray nonce(16, '\0');
    for (char& byte : nonce)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    const QByteArray created
        = m_clock.now().toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s).toLatin1();
    const QByteArray password = digest
        ? QCryptographicHash::hash(nonce + created + m_secret, QCryptographicHash::Sha1).toBase64()
        : QString::fromUtf8(m_secret).toHtmlEscaped().toUtf8();
    QByteArray token = "<w:Security xmlns:w=\"" + Extension + "\" xmlns:u=\"" + Utility
        + "\" soap:mustUnderstand=\"1\"><w:UsernameToken><w:Username>"
        + m_form.name.toHtmlEscaped().toUtf8() + "</w:Username><w:Password Type=\"" + Profile
        + (digest ? "PasswordDigest" : "PasswordText") + "\">" + password + "</w:Password>";
    if (digest)
        token
            += "<w:Nonce>" + nonce.toBase64() + "</w:Nonce><u:Created>" + created + "</u:Created>";
    return token + "</w:UsernameToken></w:Security>";
}

}

#include "office/SignIns.h"

#include "office/Text.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <cstdlib>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace guildhall::office {

using namespace council;
using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 TokenLife = 3600; // seconds
    constexpr qint64 MostSkew = 300;

    struct Free
    {
        void operator()(BIO* bio) const { BIO_free(bio); }
        void operator()(X509* certificate) const { X509_free(certificate); }
        void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    };

    QByteArray hmac(const QByteArray& text, const QByteArray& key)
    {
        return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
    }

    QByteArray plain(const QByteArray& base64Url)
    {
        return QByteArray::fromBase64(base64Url, QByteArray::Base64UrlEncoding);
    }

    bool signedByOwner(const QByteArray& text, const QByteArray& signature, const QByteArray& pem)
    {
        const std::unique_ptr<BIO, Free> bio(
            BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
        const std::unique_ptr<X509, Free> certificate(
            PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
        if (!certificate
            || EVP_DigestVerifyInit(context.get(),
                                    nullptr,
                                    EVP_sha256(),
                                    nullptr,
                                    X509_get0_pubkey(certificate.get()))
                != 1)
            return false;
        return EVP_DigestVerify(context.get(),
                                reinterpret_cast<const unsigned char*>(signature.constData()),
                                static_cast<std::size_t>(signature.size()),
                                reinterpret_cast<const unsigned char*>(text.constData()),
                                static_cast<std::size_t>(text.size()))
            == 1;
    }

    /// "202611201432": the minute that a clock on a wall in London shows.
    QByteArray wallMinute(Moment moment)
    {
        QByteArray digits;
        for (const char c : isoLondon(moment).substr(0, 16)) {
            if (c >= '0' && c <= '9')
                digits += c;
        }
        return digits;
    }

}

SignIns::SignIns(QByteArray secret, const QByteArray& certificate)
    : m_secret(std::move(secret))
    , m_certificate(certificate)
{
}

bool SignIns::tascomi(const HttpRequest& request, Moment now) const
{
    const QByteArray name = request.headers.value("x-public");
    const QByteArray hash = request.headers.value("x-hash");
    const auto made = [this, &name](Moment moment) {
        const QByteArray token
            = QCryptographicHash::hash(name + wallMinute(moment), QCryptographicHash::Sha256);
        return hmac(token.toHex(), m_secret).toHex().toBase64();
    };
    return name == KnownClient
        && (hash == made(now) || hash == made(now - Minute) || hash == made(now + Minute));
}

bool SignIns::basic(const HttpRequest& request) const
{
    const QByteArray said = request.headers.value("authorization");
    // The secret may be the password alone, or "user:password" in one.
    return said == "Basic " + m_secret.toBase64()
        || said == "Basic " + (QByteArray(KnownClient) + ':' + m_secret).toBase64();
}

bool SignIns::apiKey(const HttpRequest& request) const
{
    return request.headers.value("x-api-key") == m_secret
        && request.headers.value("x-api-key-id") == KnownClient;
}

bool SignIns::bearer(const QString& system, const HttpRequest& request) const
{
    return request.headers.value("authorization") == "Bearer " + tokenOf(system);
}

bool SignIns::secretBearer(const HttpRequest& request) const
{
    return request.headers.value("authorization") == "Bearer " + m_secret;
}

QByteArray SignIns::tokenOf(const QString& system) const
{
    return hmac(system.toUtf8(), m_secret).toHex();
}

std::optional<QJsonObject> SignIns::claims(const QByteArray& assertion,
                                           const QByteArray& algorithm) const
{
    const QByteArrayList parts = assertion.split('.');
    if (parts.size() != 3
        || QJsonDocument::fromJson(plain(parts[0])).object().value("alg"_L1).toString()
            != QLatin1StringView(algorithm))
        return {};
    const QByteArray text = parts[0] + '.' + parts[1];
    const QByteArray signature = plain(parts[2]);
    const bool good = algorithm == "RS256" ? signedByOwner(text, signature, m_certificate)
                                           : signature == hmac(text, m_secret);
    return good ? std::optional(QJsonDocument::fromJson(plain(parts[1])).object()) : std::nullopt;
}

bool SignIns::asserts(const QString& system, const HttpRequest& request, Moment now) const
{
    const QUrlQuery form(QString::fromUtf8(request.body));
    const QByteArray assertion = form.queryItemValue(u"assertion"_s, QUrl::FullyDecoded).toLatin1();
    const bool isSalesforce = system == "salesforce"_L1;
    const auto said = claims(assertion, isSalesforce ? "RS256" : "HS256");
    if (form.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded)
            != "urn:ietf:params:oauth:grant-type:jwt-bearer"_L1
        || !said || said->value("iss"_L1).toString() != QLatin1StringView(KnownClient)
        || std::abs(said->value("iat"_L1).toInteger() - now / Second) > MostSkew)
        return false;
    const QString audience = said->value("aud"_L1).toString();
    if (isSalesforce)
        return audience == "https://login.salesforce.com"_L1
            && said->value("sub"_L1).toString() == QLatin1StringView(KnownClient)
            && said->value("exp"_L1).toInteger() > now / Second;
    // Not what was signed for another system.
    return audience.endsWith(u"://"_s + QString::fromLatin1(request.headers.value("host"))
                             + request.path);
}

HttpAnswer SignIns::token(const QString& system, const HttpRequest& request, Moment now) const
{
    const QUrlQuery form(QString::fromUtf8(request.body));
    const auto said
        = [&form](const QString& name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
    const bool good = system == "portal"_L1 ? said(u"grant_type"_s) == "client_credentials"_L1
            && said(u"client_id"_s) == QLatin1StringView(KnownClient)
            && said(u"client_secret"_s).toUtf8() == m_secret
                                            : asserts(system, request, now);
    HttpAnswer answer;
    answer.status = request.method == "POST" && good ? 200 : 401;
    const QJsonObject told = answer.status == 200
        ? QJsonObject { { u"access_token"_s, QString::fromLatin1(tokenOf(system)) },
                        { u"token_type"_s, u"Bearer"_s },
                        { u"expires_in"_s, TokenLife } }
        : QJsonObject { { u"error"_s, u"invalid_client"_s } };
    answer.body = QJsonDocument(told).toJson(QJsonDocument::Compact);
    return answer;
}

}

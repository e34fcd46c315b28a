#include "backoffice/Jwt.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    struct Free
    {
        void operator()(BIO* bio) const { BIO_free(bio); }
        void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
        void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    };

    QByteArray base64Url(const QByteArray& bytes)
    {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

    Result<QByteArray> rsaSignature(const QByteArray& text, const QByteArray& pem)
    {
        const Error wrong { Error::Kind::Invalid, u"the secret is no PEM private key"_s };
        const std::unique_ptr<BIO, Free> bio(
            BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
        // Without a pass phrase: the keychain is what protects the key.
        const auto none = [](char*, int, int, void*) { return 0; };
        const std::unique_ptr<EVP_PKEY, Free> key(
            PEM_read_bio_PrivateKey(bio.get(), nullptr, none, nullptr));
        if (!key || EVP_PKEY_is_a(key.get(), "RSA") != 1)
            return wrong;
        const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
        if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1)
            return wrong;
        const auto* const data = reinterpret_cast<const unsigned char*>(text.constData());
        const auto size = static_cast<size_t>(text.size());
        size_t length = 0;
        if (EVP_DigestSign(context.get(), nullptr, &length, data, size) != 1)
            return wrong;
        QByteArray signature(static_cast<qsizetype>(length), '\0');
        if (EVP_DigestSign(context.get(),
                           reinterpret_cast<unsigned char*>(signature.data()),
                           &length,
                           data,
                           size)
            != 1)
            return wrong;
        signature.truncate(static_cast<qsizetype>(length));
        return signature;
    }

}

Result<QByteArray>
signedJwt(const QJsonObject& claims, AuthenticationForm::Algorithm algorithm, const QByteArray& key)
{
    const bool rsa = algorithm == AuthenticationForm::Algorithm::RS256;
    const QByteArray head
        = rsa ? R"({"alg":"RS256","typ":"JWT"})" : R"({"alg":"HS256","typ":"JWT"})";
    const QByteArray text
        = base64Url(head) + '.' + base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    const Result<QByteArray> signature = rsa ? rsaSignature(text, key)
                                             : Result<QByteArray>(QMessageAuthenticationCode::hash(
                                                 text, key, QCryptographicHash::Sha256));
    if (!signature)
        return signature.error();
    return text + '.' + base64Url(*signature);
}

}

#include "SelfSigned.h"

#include <QFile>

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace guildhall::office {

using namespace Qt::StringLiterals;

namespace {

    struct Free
    {
        void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
        void operator()(X509* certificate) const { X509_free(certificate); }
        void operator()(X509_EXTENSION* extension) const { X509_EXTENSION_free(extension); }
        void operator()(BIO* file) const { BIO_free(file); }
    };
    template <class T>
    using Owned = std::unique_ptr<T, Free>;

    bool extend(X509* certificate, int kind, const char* value)
    {
        X509V3_CTX context;
        X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
        context.db = nullptr;
        const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
        return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
    }

    Owned<BIO> fileIn(const QString& folder, const QString& name)
    {
        return Owned<BIO>(BIO_new_file(QFile::encodeName(folder + u'/' + name).constData(), "w"));
    }

}

bool writeSelfSigned(const QString& folder)
{
    const Owned<EVP_PKEY> key(EVP_RSA_gen(2048));
    const Owned<X509> certificate(X509_new());
    if (!key || !certificate)
        return false;
    X509* const made = certificate.get();
    X509_set_version(made, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made), 1);
    X509_gmtime_adj(X509_getm_notBefore(made), -3600);
    X509_gmtime_adj(X509_getm_notAfter(made), 86400);
    X509_set_pubkey(made, key.get());
    X509_NAME* const name = X509_get_subject_name(made);
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("127.0.0.1"), -1, -1, 0);
    X509_set_issuer_name(made, name);
    if (!extend(made, NID_basic_constraints, "critical,CA:TRUE")
        || !extend(made, NID_subject_alt_name, "IP:127.0.0.1")
        || X509_sign(made, key.get(), EVP_sha256()) == 0)
        return false;
    const Owned<BIO> keyFile = fileIn(folder, u"key.pem"_s);
    const Owned<BIO> certificateFile = fileIn(folder, u"certificate.pem"_s);
    return keyFile && certificateFile && PEM_write_bio_X509(certificateFile.get(), made) == 1
        && PEM_write_bio_PrivateKey(keyFile.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
        == 1;
}

}

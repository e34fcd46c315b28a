// KeyDerivation.cpp - HKDF-SHA-256 through OpenSSL.
#include "encryption/KeyDerivation.h"

#include <memory>
#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <string_view>

namespace guildhall {

namespace {

    // Part of the file format: a change makes every file unreadable. "1" is the format's revision.
    std::string_view label(FileRole role, Purpose purpose)
    {
        const bool cache = role == FileRole::Cache;
        switch (purpose) {
        case Purpose::Pages:
            return cache ? "guildhall/1/cache/pages" : "guildhall/1/journal/pages";
        case Purpose::WriteAheadLog:
            return cache ? "guildhall/1/cache/log" : "guildhall/1/journal/log";
        case Purpose::RollbackJournal:
            return cache ? "guildhall/1/cache/rollback" : "guildhall/1/journal/rollback";
        case Purpose::KeyCheck:
            break;
        }
        return cache ? "guildhall/1/cache/check" : "guildhall/1/journal/check";
    }

    struct Free
    {
        void operator()(EVP_KDF* kdf) const { EVP_KDF_free(kdf); }
        void operator()(EVP_KDF_CTX* context) const { EVP_KDF_CTX_free(context); }
    };

    // OSSL_PARAM wants non-const pointers although HKDF only reads through them.
    OSSL_PARAM octets(const char* name, std::span<const unsigned char> bytes)
    {
        return OSSL_PARAM_construct_octet_string(
            name, const_cast<unsigned char*>(bytes.data()), bytes.size());
    }

    OSSL_PARAM octets(const char* name, std::string_view bytes)
    {
        return OSSL_PARAM_construct_octet_string(
            name, const_cast<char*>(bytes.data()), bytes.size());
    }

}

bool derive(const DatabaseKey& key,
            std::span<const unsigned char> salt,
            FileRole role,
            Purpose purpose,
            std::span<unsigned char> out)
{
    const std::unique_ptr<EVP_KDF, Free> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const std::unique_ptr<EVP_KDF_CTX, Free> context(EVP_KDF_CTX_new(kdf.get()));
    if (!context)
        return false;
    char digest[] = "SHA256";
    OSSL_PARAM parameters[5];
    int count = 0;
    parameters[count++] = OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0);
    parameters[count++] = octets(OSSL_KDF_PARAM_KEY, key.bytes());
    parameters[count++] = octets(OSSL_KDF_PARAM_INFO, label(role, purpose));
    if (!salt.empty())
        parameters[count++] = octets(OSSL_KDF_PARAM_SALT, salt);
    parameters[count] = OSSL_PARAM_construct_end();
    return EVP_KDF_derive(context.get(), out.data(), out.size(), parameters) == 1;
}

}

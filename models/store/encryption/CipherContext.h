// CipherContext.h - owns one OpenSSL cipher context, which holds and wipes its key.
#pragma once

#include <memory>
#include <openssl/evp.h>

namespace guildhall {

struct FreeCipherContext
{
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeCipherContext>;

}

// DatabaseKey.cpp - makes, takes in and wipes a key.
#include "encryption/DatabaseKey.h"

#include <algorithm>
#include <openssl/crypto.h>
#include <openssl/rand.h>

using namespace Qt::StringLiterals;

namespace guildhall {

Result<DatabaseKey> DatabaseKey::generate()
{
    DatabaseKey key;
    // The private generator: it never also serves nonces, which are written in the clear.
    if (RAND_priv_bytes(key.m_bytes.data(), Size) != 1)
        return Error { Error::Kind::Storage, u"no random bytes for a database key"_s };
    return key;
}

Result<DatabaseKey> DatabaseKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != Size)
        return Error { Error::Kind::Invalid, u"a database key has 32 bytes"_s };
    DatabaseKey key;
    std::copy(bytes.begin(), bytes.end(), key.m_bytes.begin());
    return key;
}

DatabaseKey::~DatabaseKey()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

}

// SectorCipher.cpp - AES-256-XTS through OpenSSL, one keyed context for each direction.
#include "encryption/SectorCipher.h"

#include <algorithm>
#include <array>
#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace guildhall {

namespace {

    bool run(EVP_CIPHER_CTX* context, unsigned char* bytes, int size, qint64 sector)
    {
        for (int done = 0; done < size; done += SectorCipher::SectorSize, ++sector) {
            std::array<unsigned char, 16> tweak {};
            for (std::size_t i = 0; i < 8; ++i)
                tweak[i] = static_cast<unsigned char>(static_cast<quint64>(sector) >> (8 * i));
            const int part = std::min(SectorCipher::SectorSize, size - done);
            int written = 0;
            if (EVP_CipherInit_ex(context, nullptr, nullptr, nullptr, tweak.data(), -1) != 1
                || EVP_CipherUpdate(context, bytes + done, &written, bytes + done, part) != 1)
                return false;
        }
        return true;
    }

}

bool SectorCipher::setKey(const DatabaseKey& key, const Salt& salt, FileRole role, Purpose purpose)
{
    std::array<unsigned char, KeySize> bytes {};
    const bool keyed = derive(key, salt, role, purpose, bytes) && setKey(bytes.data());
    OPENSSL_cleanse(bytes.data(), bytes.size());
    return keyed;
}

bool SectorCipher::setPassingKey()
{
    std::array<unsigned char, KeySize> bytes {};
    const bool keyed = RAND_priv_bytes(bytes.data(), KeySize) == 1 && setKey(bytes.data());
    OPENSSL_cleanse(bytes.data(), bytes.size());
    return keyed;
}

bool SectorCipher::setKey(const unsigned char* bytes)
{
    m_encrypt.reset(EVP_CIPHER_CTX_new());
    m_decrypt.reset(EVP_CIPHER_CTX_new());
    return m_encrypt && m_decrypt
        && EVP_EncryptInit_ex(m_encrypt.get(), EVP_aes_256_xts(), nullptr, bytes, nullptr) == 1
        && EVP_DecryptInit_ex(m_decrypt.get(), EVP_aes_256_xts(), nullptr, bytes, nullptr) == 1;
}

bool SectorCipher::encrypt(unsigned char* bytes, int size, qint64 sector)
{
    return run(m_encrypt.get(), bytes, size, sector);
}

bool SectorCipher::decrypt(unsigned char* bytes, int size, qint64 sector)
{
    return run(m_decrypt.get(), bytes, size, sector);
}

}

// PageSeal.cpp - AES-256-GCM over pages through OpenSSL, one keyed context for each direction.
#include "encryption/PageSeal.h"

#include <cstring>
#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace guildhall {

namespace {

    // What stands at the start of every SQLite file; never on our disk, where the salt takes its
    // place.
    constexpr unsigned char Magic[SaltSize + 1] = "SQLite format 3";

    /// Where the sealed content of a page begins: after the salt on the first page.
    int contentStart(qint64 number)
    {
        return number == 1 ? SaltSize : 0;
    }

}

bool PageSeal::setKeys(const DatabaseKey& key, FileRole role, const Salt& salt)
{
    std::array<unsigned char, DatabaseKey::Size> pages {};
    CipherContext sealing(EVP_CIPHER_CTX_new());
    CipherContext opening(EVP_CIPHER_CTX_new());
    const bool keyed = sealing && opening && derive(key, salt, role, Purpose::Pages, pages)
        && derive(key, {}, role, Purpose::KeyCheck, m_check)
        && EVP_EncryptInit_ex(sealing.get(), EVP_aes_256_gcm(), nullptr, pages.data(), nullptr) == 1
        && EVP_DecryptInit_ex(opening.get(), EVP_aes_256_gcm(), nullptr, pages.data(), nullptr)
            == 1;
    OPENSSL_cleanse(pages.data(), pages.size());
    if (!keyed)
        return false;
    m_seal = std::move(sealing);
    m_open = std::move(opening);
    // Bytes 0 to 7 are the page number, 8 the role, 9 the format's revision, 12 the check, 16 the
    // salt.
    m_associated = {};
    m_associated[8] = role == FileRole::Cache ? 'c' : 'j';
    m_associated[9] = '1';
    std::memcpy(m_associated.data() + 12, m_check.data(), CheckSize);
    std::memcpy(m_associated.data() + 16, salt.data(), SaltSize);
    return true;
}

PageSeal::Associated PageSeal::associated(qint64 number) const
{
    Associated bytes = m_associated;
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i] = static_cast<unsigned char>(static_cast<quint64>(number) >> (8 * i));
    return bytes;
}

bool PageSeal::nextNonce(unsigned char* nonce)
{
    // A call to the generator costs as much as sealing half a page, so it is asked for many nonces
    // at once.
    if (m_randomUsed + NonceSize > m_random.size()) {
        if (RAND_bytes(m_random.data(), static_cast<int>(m_random.size())) != 1)
            return false;
        m_randomUsed = 0;
    }
    std::memcpy(nonce, m_random.data() + m_randomUsed, NonceSize);
    m_randomUsed += NonceSize;
    return true;
}

bool PageSeal::seal(const unsigned char* plain, qint64 number, unsigned char* sealed)
{
    unsigned char* nonce = sealed + ContentSize;
    unsigned char* tag = nonce + NonceSize;
    const int start = contentStart(number);
    const Associated bound = associated(number);
    int written = 0;
    EVP_CIPHER_CTX* context = m_seal.get();
    if (!nextNonce(nonce) || EVP_EncryptInit_ex(context, nullptr, nullptr, nullptr, nonce) != 1
        || EVP_EncryptUpdate(
               context, nullptr, &written, bound.data(), static_cast<int>(bound.size()))
            != 1
        || EVP_EncryptUpdate(context, sealed + start, &written, plain + start, ContentSize - start)
            != 1
        || EVP_EncryptFinal_ex(context, tag, &written) != 1
        || EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, TagSize, tag) != 1)
        return false;
    if (start > 0)
        std::memcpy(sealed, m_associated.data() + 16, SaltSize);
    std::memcpy(tag + TagSize, m_check.data(), CheckSize);
    return true;
}

PageSeal::Opened PageSeal::open(unsigned char* page, qint64 number)
{
    unsigned char* nonce = page + ContentSize;
    unsigned char* tag = nonce + NonceSize;
    const bool ourCheck = isOurCheck(tag + TagSize);
    const int start = contentStart(number);
    const Associated bound = associated(number);
    int written = 0;
    EVP_CIPHER_CTX* context = m_open.get();
    if (EVP_DecryptInit_ex(context, nullptr, nullptr, nullptr, nonce) != 1
        || EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, TagSize, tag) != 1
        || EVP_DecryptUpdate(
               context, nullptr, &written, bound.data(), static_cast<int>(bound.size()))
            != 1
        || EVP_DecryptUpdate(context, page + start, &written, page + start, ContentSize - start)
            != 1) {
        std::memset(page, 0, PageSize);
        return Opened::Failed;
    }
    const bool genuine = EVP_DecryptFinal_ex(context, nonce, &written) == 1;
    // The check on disk is not what was authenticated (the expected one is), so that a wrong key
    // can be told from damage; hence it is compared as well.
    if (genuine && ourCheck) {
        std::memset(page + ContentSize, 0, ReservedSize);
        if (start > 0)
            std::memcpy(page, Magic, SaltSize);
        return Opened::Whole;
    }
    std::memset(page, 0, PageSize); // nobody may see what did not prove genuine
    return genuine || ourCheck ? Opened::Damaged : Opened::OtherKey;
}

bool PageSeal::isOurCheck(const unsigned char* fourBytes) const
{
    return std::memcmp(fourBytes, m_check.data(), CheckSize) == 0;
}

}

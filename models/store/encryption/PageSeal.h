// PageSeal.h - seals and opens single pages of one database file with AES-256-GCM.
#pragma once

#include "encryption/CipherContext.h"
#include "encryption/KeyDerivation.h"

#include <array>

namespace guildhall {

constexpr int PageSize = 4096;
/// At the end of every page, kept free by SQLite: nonce, tag, key check.
constexpr int ReservedSize = 32;

/// One page on disk: sealed content (4,064 bytes), nonce (12), tag (16), key check (4). The first
/// page gives its first 16 bytes, which are always the same words in SQLite, to the file's salt in
/// the clear. Page number, role, salt and key check are authenticated with the content, so a page
/// opens only in its own place of its own file. Not for two threads at once.
///
/// Nonces are 96 random bits under a key that belongs to one file alone. After 2^32 page writes to
/// one file (16 TB) the chance that any two were the same is below 2^-32, the bound of NIST SP
/// 800-38D. They come from OpenSSL's generator, which reseeds itself in a forked child; the bytes
/// kept ready here belong to one open file, and SQLite forbids carrying an open file across a fork,
/// so no two processes draw the same.
class PageSeal
{
public:
    enum class Opened {
        Whole,
        Damaged,
        OtherKey, ///< does not open, and was sealed with another key if its key check is to be
                  ///< believed
        Failed ///< the cipher library failed
    };

    /// False when the cipher library fails; the seal is then unusable.
    [[nodiscard]] bool setKeys(const DatabaseKey& key, FileRole role, const Salt& salt);

    /// `plain` and `sealed` are PageSize bytes and may not overlap; the reserved bytes of `plain`
    /// are not kept. `number` counts from 1. False when the cipher library or the random source
    /// fails.
    [[nodiscard]] bool seal(const unsigned char* plain, qint64 number, unsigned char* sealed);

    /// Opens PageSize bytes in place and puts zeros into the reserved bytes; all zeros unless
    /// Whole.
    [[nodiscard]] Opened open(unsigned char* page, qint64 number);

    /// Whether these four bytes (the last of a page) say that it was sealed with this key.
    [[nodiscard]] bool isOurCheck(const unsigned char* fourBytes) const;

private:
    static constexpr int NonceSize = 12;
    static constexpr int TagSize = 16;
    static constexpr int CheckSize = 4;
    static constexpr int ContentSize = PageSize - ReservedSize;

    using Associated = std::array<unsigned char, 32>;

    bool nextNonce(unsigned char* nonce);
    [[nodiscard]] Associated associated(qint64 number) const;

    CipherContext m_seal;
    CipherContext m_open;
    Associated m_associated {};
    std::array<unsigned char, CheckSize> m_check {};
    std::array<unsigned char, 4080> m_random {};
    std::size_t m_randomUsed = sizeof m_random;
};

}

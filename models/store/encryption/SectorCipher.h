// SectorCipher.h - turns bytes of a log or journal into what stands on disk, as disk encryption
// does.
#pragma once

#include "encryption/CipherContext.h"
#include "encryption/KeyDerivation.h"

namespace guildhall {

/// AES-256-XTS (IEEE 1619) with sectors of 512 bytes, the sector's number in the file as tweak.
/// Within a sector every block of 16 bytes stands for itself: the same bytes in the same place are
/// the same on disk, and a change touches the blocks it lies in and no other. Hides content, proves
/// nothing. Not for two threads at once.
class SectorCipher
{
public:
    static constexpr int SectorSize = 512;
    static constexpr int BlockSize = 16;
    static constexpr int KeySize = 64;

    /// False when the cipher library fails; the cipher is then unusable.
    [[nodiscard]] bool
    setKey(const DatabaseKey& key, const Salt& salt, FileRole role, Purpose purpose);
    /// A key that nobody keeps, for files that end with the connection.
    [[nodiscard]] bool setPassingKey();

    /// In place; `bytes` begins with the first byte of `sector`, `size` is a multiple of BlockSize.
    [[nodiscard]] bool encrypt(unsigned char* bytes, int size, qint64 sector);
    [[nodiscard]] bool decrypt(unsigned char* bytes, int size, qint64 sector);

private:
    bool setKey(const unsigned char* bytes);

    CipherContext m_encrypt;
    CipherContext m_decrypt;
};

}

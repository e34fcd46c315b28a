// KeyDerivation.h - one key for each file and purpose out of the one key of the computer.
#pragma once

#include "encryption/DatabaseKey.h"
#include "encryption/EncryptionFailure.h"

#include <array>
#include <span>

namespace guildhall {

constexpr int SaltSize = 16;
using Salt = std::array<unsigned char, SaltSize>;

enum class Purpose {
    Pages, ///< AES-256-GCM over the pages of the database file
    WriteAheadLog, ///< AES-256-XTS over the -wal file
    RollbackJournal, ///< AES-256-XTS over the -journal file
    KeyCheck ///< the four bytes that tell a wrong key from damage; not a key
};

/// HKDF-SHA-256 (RFC 5869): `key` is the secret, `salt` the file's own random bytes (empty for
/// KeyCheck, which must not depend on the file), role and purpose the label. False when the library
/// fails.
[[nodiscard]] bool derive(const DatabaseKey& key,
                          std::span<const unsigned char> salt,
                          FileRole role,
                          Purpose purpose,
                          std::span<unsigned char> out);

}

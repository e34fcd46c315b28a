// EncryptionFailure.h - what the encryption found wrong with a database file.
#pragma once

#include "base/Error.h"

namespace guildhall {

enum class FileRole { Cache, Journal };

/// SQLite can only say "disk I/O error" or "not a database"; this says which it was.
struct EncryptionFailure
{
    enum class Kind {
        WrongKey, ///< no page was sealed with this key (or the file has the other role)
        NotEncrypted, ///< a clear-text SQLite file; it was not touched
        DamagedPage, ///< a page is not as it was written: altered, moved or from another file
        DamagedLog, ///< a page in the write-ahead log is not as it was written
        Truncated, ///< the file ends where a page should be
        NoRoom, ///< refused to write: pages without room for a seal, or not of 4096 bytes
        CipherFailed ///< the cipher library or the random source gave up
    };

    Kind kind;
    qint64 page; ///< counted from 1; the frame for DamagedLog; 0 where no page is meant

    friend bool operator==(const EncryptionFailure&, const EncryptionFailure&) = default;
};

/// Damaged for whatever makes the file unreadable, Storage for what is not the file's fault. The
/// detail names the file, the kind and the page.
[[nodiscard]] Error asError(const EncryptionFailure& failure, const QString& path);

/// Whether asError made this of WrongKey.
[[nodiscard]] bool saysWrongKey(const Error& error);

}

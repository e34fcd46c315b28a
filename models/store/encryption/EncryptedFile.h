// EncryptedFile.h - lends a database file its key, so that SQLite can open it through the guildhall
// VFS.
#pragma once

#include "base/Result.h"
#include "encryption/DatabaseKey.h"
#include "encryption/EncryptionFailure.h"

#include <QString>

#include <memory>
#include <optional>

struct sqlite3;

namespace guildhall {

struct Lease;

/// Makes the VFS known to SQLite; once in a process, before the first open, again does nothing.
/// Storage when SQLite refuses.
[[nodiscard]] Outcome registerEncryption();

/// While this lives, connections to `path` can be opened with uri(). Connections that are open when
/// it goes keep working. The key never stands in the URI: the URI names a number that only this
/// process knows. Safe to use from several threads.
///
/// The store needs nothing else from encryption, so another cipher can take its place: uri() before
/// the open, confirm() after it, lastFailure() when something went wrong.
class EncryptedFile
{
public:
    enum class Access {
        Create, ///< read and write; a missing or empty file becomes a new database
        ReadWrite, ///< read and write; an empty file is refused as Truncated, a missing one by
                   ///< SQLite
        ReadOnly ///< read; an empty file is refused as Truncated
    };

    EncryptedFile(QString path, FileRole role, const DatabaseKey& key);
    EncryptedFile(const EncryptedFile&) = delete;
    EncryptedFile& operator=(const EncryptedFile&) = delete;
    ~EncryptedFile();

    [[nodiscard]] const QString& path() const { return m_path; }

    /// For sqlite3_open_v2 with SQLITE_OPEN_URI, or QSqlDatabase with QSQLITE_OPEN_URI.
    [[nodiscard]] QString uri(Access access) const;

    /// Call after the open and before the first write: Refused unless `connection` really goes
    /// through the encryption. (An option or a letter forgotten elsewhere must not end in a
    /// clear-text file.)
    [[nodiscard]] Outcome confirm(sqlite3* connection) const;

    /// The newest failure on any connection to this file since it was lent or forgotten.
    [[nodiscard]] std::optional<EncryptionFailure> lastFailure() const;
    void forgetFailure();

private:
    QString m_path;
    std::shared_ptr<Lease> m_lease;
    quint64 m_number;
};

}

// Database.h - one connection to SQLite, in the thread that opened it, with its prepared
// statements.
#pragma once

#include "base/Result.h"
#include "encryption/EncryptedFile.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace guildhall {

class Statement;

/// Straight on the C API: several times faster than QSqlQuery, with extended result codes.
///
/// A failing statement is remembered until clearFailure(): whoever runs a job looks once at its
/// end, so that nothing is committed after a failure and no half answer is given.
class Database
{
public:
    /// Clear text is neither written nor opened.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(std::shared_ptr<EncryptedFile> file,
                                                                EncryptedFile::Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Another connection to its first file, to read on another thread what is committed.
    [[nodiscard]] Result<std::unique_ptr<Database>> openReader() const;

    /// Makes a second file readable as `schema`.
    [[nodiscard]] Outcome attach(std::shared_ptr<EncryptedFile> file, const char* schema);

    /// `sql` must be a literal: its address is the key under which the statement is kept.
    [[nodiscard]] Statement prepare(const char* sql);

    /// Runs a statement without parameters or rows of interest.
    void run(const char* sql);
    /// The same for text made at run time: schema revisions and pragmas, never outside text.
    void runOnce(const QByteArray& sql);

    /// A commit that leaves more than `most` pages in the write-ahead log writes them into the
    /// database itself before it returns; fewer wait for checkpoint().
    void keepLogBelow(int most);
    /// In the log after the last commit, and not yet in the database.
    [[nodiscard]] int logPages() const noexcept { return m_logPages; }
    /// As far as no reader still needs what the database holds.
    void checkpoint();

    [[nodiscard]] Outcome begin();
    /// Rolls back instead when a statement has failed.
    [[nodiscard]] Outcome commit();
    void rollback();

    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] qint64 changedRows() const;
    /// Since it was opened; what the full-text index writes of its own counts.
    [[nodiscard]] qint64 allChangedRows() const;
    [[nodiscard]] qint64 lastRow() const;

    [[nodiscard]] const std::optional<Error>& failure() const noexcept { return m_failure; }
    void clearFailure();
    /// Notes what the last call on this connection failed with; the first failure stays.
    Error noteFailure(int code);

    [[nodiscard]] sqlite3* handle() const noexcept { return m_handle; }

private:
    friend class Statement;

    Database(sqlite3* handle, std::shared_ptr<EncryptedFile> file);
    [[nodiscard]] sqlite3_stmt* compile(const QByteArray& sql, bool keep);

    sqlite3* m_handle = nullptr;
    std::vector<std::shared_ptr<EncryptedFile>> m_files;
    std::unordered_map<const char*, sqlite3_stmt*> m_kept;
    std::optional<Error> m_failure;
    int m_logPages = 0;
    int m_mostLogPages = 0;
};

/// What is read until its end is of one moment, and the file is locked once instead of for each
/// statement, which takes longer than to answer most of them.
class ReadTransaction
{
public:
    explicit ReadTransaction(Database& database);
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;
    ~ReadTransaction();

private:
    Database& m_database;
};

}

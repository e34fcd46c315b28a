#include "store/Database.h"

#include "store/Statement.h"

#include <sqlite3.h>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr int BusyMilliseconds = 5000;

    Error::Kind kindOf(int code)
    {
        switch (code & 0xff) {
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return Error::Kind::Damaged;
        default:
            return Error::Kind::Storage;
        }
    }

}

Result<std::unique_ptr<Database>> Database::open(std::shared_ptr<EncryptedFile> file,
                                                 EncryptedFile::Access access)
{
    sqlite3* handle = nullptr;
    int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (access) {
    case EncryptedFile::Access::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    case EncryptedFile::Access::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case EncryptedFile::Access::ReadOnly:
        flags |= SQLITE_OPEN_READONLY;
        break;
    }
    file->forgetFailure();
    const QByteArray uri = file->uri(access).toUtf8();
    const int code = sqlite3_open_v2(uri.constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, std::move(file)));
    if (code != SQLITE_OK)
        return database->noteFailure(code);
    if (const auto encrypted = database->m_files.front()->confirm(handle); !encrypted)
        return encrypted.error();
    sqlite3_busy_timeout(handle, BusyMilliseconds);
    // What a trigger or a view in a file that somebody else wrote would like to call.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // Temporary tables and sorts would be clear text on disk.
    database->run("PRAGMA temp_store = MEMORY");
    database->run("PRAGMA foreign_keys = ON");
    database->run("PRAGMA mmap_size = 0");
    if (const auto& failure = database->failure())
        return *failure;
    return database;
}

Database::Database(sqlite3* handle, std::shared_ptr<EncryptedFile> file)
    : m_handle(handle)
    , m_files { std::move(file) }
{
}

Result<std::unique_ptr<Database>> Database::openReader() const
{
    return open(m_files.front(), EncryptedFile::Access::ReadOnly);
}

Database::~Database()
{
    for (const auto& [sql, statement] : m_kept)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

Outcome Database::attach(std::shared_ptr<EncryptedFile> file, const char* schema)
{
    const QByteArray uri = file->uri(EncryptedFile::Access::ReadOnly).toUtf8();
    m_files.push_back(std::move(file));
    if (!prepare("ATTACH ? AS ?").bindText(uri).bindText(schema).run())
        return *m_failure;
    return Done {};
}

sqlite3_stmt* Database::compile(const QByteArray& sql, bool keep)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle,
                                        sql.constData(),
                                        static_cast<int>(sql.size()) + 1,
                                        keep ? SQLITE_PREPARE_PERSISTENT : 0,
                                        &statement,
                                        nullptr);
    if (code != SQLITE_OK)
        noteFailure(code);
    return statement;
}

Statement Database::prepare(const char* sql)
{
    auto& kept = m_kept[sql];
    if (kept == nullptr)
        kept = compile(sql, true);
    if (kept != nullptr && sqlite3_stmt_busy(kept) != 0)
        return { *this, compile(sql, false), true };
    return { *this, kept, false };
}

void Database::run(const char* sql)
{
    runOnce(QByteArray(sql));
}

void Database::runOnce(const QByteArray& sql)
{
    Statement(*this, compile(sql, false), true).run();
}

void Database::keepLogBelow(int most)
{
    m_mostLogPages = most;
    const auto committed = [](void* self, sqlite3*, const char*, int pages) {
        auto* database = static_cast<Database*>(self);
        database->m_logPages = pages;
        if (pages > database->m_mostLogPages)
            database->checkpoint();
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_handle, committed, this);
}

void Database::checkpoint()
{
    // What fails here (a full disk) stays in the log, from which it is read as well.
    sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    m_logPages = 0;
}

Outcome Database::begin()
{
    if (!prepare("BEGIN IMMEDIATE").run())
        return *m_failure;
    return Done {};
}

Outcome Database::commit()
{
    if (m_failure || !prepare("COMMIT").run()) {
        rollback();
        return *m_failure;
    }
    return Done {};
}

void Database::rollback()
{
    // A full disk may have rolled back already.
    if (sqlite3_get_autocommit(m_handle) == 0)
        prepare("ROLLBACK").run();
}

ReadTransaction::ReadTransaction(Database& database)
    : m_database(database)
{
    m_database.prepare("BEGIN").run();
}

ReadTransaction::~ReadTransaction()
{
    if (sqlite3_get_autocommit(m_database.handle()) == 0)
        m_database.prepare("COMMIT").run();
}

qint64 Database::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

qint64 Database::allChangedRows() const
{
    return sqlite3_total_changes64(m_handle);
}

qint64 Database::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Error Database::noteFailure(int code)
{
    if (m_failure)
        return *m_failure;
    for (const auto& file : m_files) {
        // To SQLite a page that does not open is an I/O error; the encryption knows why.
        if (const auto cause = file->lastFailure()) {
            m_failure = asError(*cause, file->path());
            return *m_failure;
        }
    }
    // The engine's own message may quote what somebody typed; its code and the file do not.
    m_failure = Error { kindOf(code),
                        u"%1: %2 (%3)"_s.arg(m_files.front()->path(),
                                             QString::fromUtf8(sqlite3_errstr(code)),
                                             QString::number(code)) };
    return *m_failure;
}

void Database::clearFailure()
{
    if (!m_failure)
        return;
    m_failure.reset();
    for (const auto& file : m_files)
        file->forgetFailure();
}

}

#include "store/Statement.h"

#include "store/Database.h"

#include <QTimeZone>

#include <sqlite3.h>
#include <utility>

namespace guildhall {

Statement::Statement(Database& database, sqlite3_stmt* statement, bool owned)
    : m_database(&database)
    , m_statement(statement)
    , m_owned(owned)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bound(other.m_bound)
    , m_owned(other.m_owned)
{
}

Statement::~Statement()
{
    if (m_statement == nullptr)
        return;
    if (m_owned) {
        sqlite3_finalize(m_statement);
    } else {
        // Kept statements must not keep what was bound, nor hold a snapshot of the WAL.
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

Statement& Statement::bind(qint64 value)
{
    if (m_statement != nullptr)
        sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

Statement& Statement::bind(const QString& text)
{
    return text.isNull() ? bindNull() : bindText(text.toUtf8());
}

Statement& Statement::bindText(QByteArrayView utf8)
{
    return bindBytes(utf8, SQLITE_UTF8, SQLITE_TRANSIENT);
}

Statement& Statement::bindKeptText(QByteArrayView utf8)
{
    return bindBytes(utf8, SQLITE_UTF8, SQLITE_STATIC);
}

Statement& Statement::bindReal(double value)
{
    if (m_statement != nullptr)
        sqlite3_bind_double(m_statement, ++m_bound, value);
    return *this;
}

Statement& Statement::bindBlob(QByteArrayView bytes)
{
    return bindBytes(bytes, 0, SQLITE_TRANSIENT);
}

Statement& Statement::bindKeptBlob(QByteArrayView bytes)
{
    return bindBytes(bytes, 0, SQLITE_STATIC);
}

/// `encoding` 0: a blob.
Statement&
Statement::bindBytes(QByteArrayView bytes, unsigned char encoding, void (*release)(void*))
{
    if (m_statement == nullptr)
        return *this;
    // Empty is not null.
    const char* data = bytes.data() != nullptr ? bytes.data() : "";
    const auto size = static_cast<sqlite3_uint64>(bytes.size());
    ++m_bound;
    if (encoding == 0)
        sqlite3_bind_blob64(m_statement, m_bound, data, size, release);
    else
        sqlite3_bind_text64(m_statement, m_bound, data, size, release, encoding);
    return *this;
}

Statement& Statement::bind(const QDateTime& moment)
{
    return moment.isValid() ? bind(moment.toMSecsSinceEpoch()) : bindNull();
}

Statement& Statement::bindNull()
{
    if (m_statement != nullptr)
        sqlite3_bind_null(m_statement, ++m_bound);
    return *this;
}

bool Statement::next()
{
    if (m_statement == nullptr)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database->noteFailure(code);
    return false;
}

bool Statement::run()
{
    if (m_statement == nullptr)
        return false;
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE)
        m_database->noteFailure(code);
    reset();
    return code == SQLITE_DONE;
}

void Statement::reset()
{
    if (m_statement != nullptr)
        sqlite3_reset(m_statement);
    m_bound = 0;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QByteArrayView Statement::view(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    return { static_cast<const char*>(data), sqlite3_column_bytes(m_statement, column) };
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

QString Statement::text(int column) const
{
    return isNull(column) ? QString() : QString::fromUtf8(view(column));
}

QDateTime Statement::moment(int column) const
{
    return isNull(column) ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(integer(column), QTimeZone::utc());
}

}

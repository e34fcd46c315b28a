// Connection.cpp - SQLite's C API in the few words that the tests need.
#include "Connection.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace guildhall::test {

DatabaseKey testKey(char fill)
{
    return *DatabaseKey::fromBytes(QByteArray(DatabaseKey::Size, fill));
}

Connection::Connection(const QString& uri, int flags)
    : m_openCode(
        sqlite3_open_v2(uri.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_URI, nullptr))
{
    sqlite3_busy_timeout(m_handle, 10'000);
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

int Connection::run(const QString& sql)
{
    sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    return sqlite3_extended_errcode(m_handle);
}

QString Connection::ask(const QString& sql)
{
    sqlite3_stmt* statement = nullptr;
    int rc = sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(statement);
    QString answer = u"error %1"_s.arg(sqlite3_extended_errcode(m_handle));
    if (rc == SQLITE_ROW) {
        const char* const text = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
        answer = QString::fromUtf8(text, sqlite3_column_bytes(statement, 0));
    }
    sqlite3_finalize(statement);
    return answer;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset)
        && file.write(bytes) == bytes.size();
}

bool flipBit(const QString& path, qint64 bit)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(bit / 8) || !file.getChar(&byte))
        return false;
    return file.seek(bit / 8) && file.putChar(static_cast<char>(byte ^ (1 << (bit % 8))));
}

}

// Connection.h - a raw SQLite connection for tests: run, ask, close.
#pragma once

#include "encryption/EncryptedFile.h"

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

namespace guildhall::test {

/// The key that every test file is made with.
[[nodiscard]] DatabaseKey testKey(char fill = 'k');

class Connection
{
public:
    explicit Connection(const QString& uri, int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    [[nodiscard]] int openCode() const { return m_openCode; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    /// SQLite's extended result code.
    int run(const QString& sql);
    /// The first column of the first row as text, or "error N".
    [[nodiscard]] QString ask(const QString& sql);
    void close();

private:
    sqlite3* m_handle = nullptr;
    int m_openCode;
};

[[nodiscard]] QByteArray contentOf(const QString& path);
/// Puts `bytes` over what is at `offset`.
[[nodiscard]] bool overwrite(const QString& path, qint64 offset, const QByteArray& bytes);
[[nodiscard]] bool flipBit(const QString& path, qint64 bit);

}

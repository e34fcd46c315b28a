// EncryptedFile.cpp - names a lent key in a URI, and asks SQLite whether it took that way.
#include "encryption/EncryptedFile.h"

#include "encryption/Lease.h"
#include "encryption/Vfs.h"

#include <QUrl>

#include <openssl/crypto.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    // QThread::wait returns before the thread has really ended. Without this the library would tidy
    // up at exit() while such a thread tidies up after itself, and both would free the same memory.
    [[maybe_unused]] const int TidiesUpOnlyThreads
        = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

}

Outcome registerEncryption()
{
    if (const int rc = registerVfs(); rc != SQLITE_OK)
        return Error { Error::Kind::Storage, u"the encryption could not be set up (%1)"_s.arg(rc) };
    return Done {};
}

EncryptedFile::EncryptedFile(QString path, FileRole role, const DatabaseKey& key)
    : m_path(std::move(path))
    , m_lease(std::make_shared<Lease>(key, role))
    , m_number(lend(m_lease))
{
}

EncryptedFile::~EncryptedFile()
{
    endLease(m_number);
}

QString EncryptedFile::uri(Access access) const
{
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(m_path, "/"));
    const QString mode = access == Access::Create ? u"rwc"_s
        : access == Access::ReadWrite             ? u"rw"_s
                                                  : u"ro"_s;
    return u"file:%1?vfs=%2&mode=%3&lease=%4"_s.arg(
        path, QString::fromLatin1(VfsName), mode, QString::number(m_number));
}

Outcome EncryptedFile::confirm(sqlite3* connection) const
{
    sqlite3_file* file = nullptr;
    if (connection)
        sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (leaseOf(file) != m_lease.get())
        return Error { Error::Kind::Refused, u"%1: opened without encryption"_s.arg(m_path) };
    return Done {};
}

std::optional<EncryptionFailure> EncryptedFile::lastFailure() const
{
    const std::scoped_lock lock(m_lease->guard);
    return m_lease->failure;
}

void EncryptedFile::forgetFailure()
{
    const std::scoped_lock lock(m_lease->guard);
    m_lease->failure.reset();
}

}

#include "secrets/FileSecrets.h"

#include "secrets/OwnerOnly.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryFile>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr qint64 LargestSecret = 64 << 10;

    Error storage(const QString& path)
    {
        return { Error::Kind::Storage, u"%1: cannot be written"_s.arg(path) };
    }

    Outcome put(const QString& folder, const QString& path, const QByteArray& secret)
    {
        if (!QFileInfo::exists(folder)) {
            constexpr auto Owner
                = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
            if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, Owner))
                return storage(folder);
        }
        if (const Outcome sound = ownerOnly(folder); !sound)
            return sound;
        // QTemporaryFile is made for its owner alone; the rename puts it in place whole.
        QTemporaryFile file(folder + u"/.new-XXXXXX"_s);
        if (!file.open() || file.write(secret) != secret.size() || !file.flush())
            return storage(path);
        QFile::remove(path);
        if (!file.rename(path))
            return storage(path);
        file.setAutoRemove(false);
        return Done();
    }

}

FileSecrets::FileSecrets(QString folder)
    : m_folder(std::move(folder))
{
}

Async<QByteArray> FileSecrets::read(const QString& name)
{
    const Result<QString> path = pathOf(name);
    if (!path)
        return ready(Result<QByteArray>(path.error()));
    if (const Outcome sound = ownerOnly(m_folder); !sound)
        return ready(Result<QByteArray>(sound.error()));
    return ready(readOwnerOnly(*path, LargestSecret));
}

Async<Done> FileSecrets::write(const QString& name, const QByteArray& secret)
{
    const Result<QString> path = pathOf(name);
    return ready(path ? put(m_folder, *path, secret) : Outcome(path.error()));
}

Async<Done> FileSecrets::remove(const QString& name)
{
    const Result<QString> path = pathOf(name);
    if (!path)
        return ready(Outcome(path.error()));
    if (QFileInfo::exists(*path) && !QFile::remove(*path))
        return ready(Outcome(storage(*path)));
    return ready(Outcome(Done()));
}

QString FileSecrets::backend() const
{
    return u"file"_s;
}

Result<QString> FileSecrets::pathOf(const QString& name) const
{
    static const QRegularExpression plain(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"_s);
    if (!plain.match(name).hasMatch())
        return Error { Error::Kind::Invalid, u"a secret's name has letters, digits, . _ - only"_s };
    return m_folder + u'/' + name;
}

}

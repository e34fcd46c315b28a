#include "secrets/OwnerOnly.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr QFileDevice::Permissions Others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;

    Outcome check(const QFileInfo& info)
    {
        if (!info.exists())
            return Error { Error::Kind::NotFound, u"%1: not there"_s.arg(info.filePath()) };
        if ((info.permissions() & Others) != 0)
            return Error { Error::Kind::Refused,
                           u"%1: others may read or write it"_s.arg(info.filePath()) };
#ifdef Q_OS_UNIX
        if (info.ownerId() != getuid())
            return Error { Error::Kind::Refused,
                           u"%1: belongs to another user"_s.arg(info.filePath()) };
#endif
        return Done();
    }

}

Outcome ownerOnly(const QString& path)
{
    return check(QFileInfo(path));
}

Result<QByteArray> readOwnerOnly(const QString& path, qint64 most)
{
    if (const Outcome sound = ownerOnly(path); !sound)
        return sound.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Kind::Storage, u"%1: cannot be read"_s.arg(path) };
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return Error { Error::Kind::Invalid, u"%1: too large"_s.arg(path) };
    return bytes;
}

}

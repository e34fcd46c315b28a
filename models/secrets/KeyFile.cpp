#include "secrets/KeyFile.h"

#include "secrets/OwnerOnly.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

Result<QByteArray> KeyFile::read(const QString& path)
{
    constexpr qint64 Letters = 64;
    Result<QByteArray> text = readOwnerOnly(path, Letters + 2);
    if (!text)
        return text;
    if (text->endsWith('\n'))
        text->chop(1);
    if (text->endsWith('\r'))
        text->chop(1);
    const bool hexadecimal = std::all_of(text->cbegin(), text->cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    if (text->size() != Letters || !hexadecimal)
        return Error { Error::Kind::Invalid,
                       u"%1: a key file holds 64 hexadecimal characters"_s.arg(path) };
    return QByteArray::fromHex(*text);
}

}

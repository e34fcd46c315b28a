// EncryptionFailure.cpp - puts a failure into an Error for the log.
#include "encryption/EncryptionFailure.h"

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    constexpr auto AnotherKey = ": sealed with another key"_L1;

}

Error asError(const EncryptionFailure& failure, const QString& path)
{
    using Kind = EncryptionFailure::Kind;
    const QString page = QString::number(failure.page);
    switch (failure.kind) {
    case Kind::WrongKey:
        return { Error::Kind::Damaged, path + AnotherKey };
    case Kind::NotEncrypted:
        return { Error::Kind::Damaged, u"%1: not encrypted, refused"_s.arg(path) };
    case Kind::DamagedPage:
        return { Error::Kind::Damaged, u"%1: page %2 is damaged"_s.arg(path, page) };
    case Kind::DamagedLog:
        return { Error::Kind::Damaged, u"%1: log frame %2 is damaged"_s.arg(path, page) };
    case Kind::Truncated:
        return { Error::Kind::Damaged, u"%1: ends before page %2"_s.arg(path, page) };
    case Kind::NoRoom:
        return { Error::Kind::Storage, u"%1: refused a page that cannot be sealed"_s.arg(path) };
    case Kind::CipherFailed:
        break;
    }
    return { Error::Kind::Storage, u"%1: the cipher failed"_s.arg(path) };
}

bool saysWrongKey(const Error& error)
{
    return error.kind == Error::Kind::Damaged && error.detail.endsWith(AnotherKey);
}

}

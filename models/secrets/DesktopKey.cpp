#include "secrets/DesktopKey.h"

#include <QRandomGenerator>

#include <array>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr auto Entry = "database-key"_L1;
    constexpr qsizetype KeyBytes = 32;

    Result<QByteArray> checked(const Result<QByteArray>& found)
    {
        if (found && found->size() != KeyBytes)
            return Error { Error::Kind::Damaged, u"the keychain's entry is no key"_s };
        return found;
    }

}

Async<QByteArray> DesktopKey::read()
{
    return continued<QByteArray>(m_secrets.read(Entry), checked);
}

Async<QByteArray> DesktopKey::create()
{
    std::array<quint32, KeyBytes / sizeof(quint32)> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray key(reinterpret_cast<const char*>(words.data()), KeyBytes);
    const auto kept = continued<QByteArray>(
        m_secrets.write(Entry, key), [secrets = &m_secrets](const Outcome& written) {
            return written ? secrets->read(Entry) : ready(Result<QByteArray>(written.error()));
        });
    return continued<QByteArray>(kept, [key](const Result<QByteArray>& found) {
        if (found && *found != key)
            return Result<QByteArray>(
                Error { Error::Kind::Storage, u"the keychain kept another key"_s });
        return found;
    });
}

}

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
    return m_secrets.read(Entry).then(
        [](const Result<QByteArray>& found) { return checked(found); });
}

Async<QByteArray> DesktopKey::create()
{
    std::array<quint32, KeyBytes / sizeof(quint32)> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray key(reinterpret_cast<const char*>(words.data()), KeyBytes);
    SecretKeeper* secrets = &m_secrets;
    return m_secrets.write(Entry, key)
        .then([secrets](const Outcome& written) -> Async<QByteArray> {
            if (!written)
                return ready(Result<QByteArray>(written.error()));
            return secrets->read(Entry);
        })
        .unwrap()
        .then([key](const Result<QByteArray>& found) -> Result<QByteArray> {
            if (found && *found != key)
                return Error { Error::Kind::Storage, u"the keychain kept another key"_s };
            return found;
        });
}

}

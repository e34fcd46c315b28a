// DesktopKey.h - the key of this computer's databases, kept in the desktop's keychain.
#pragma once

#include "secrets/SecretKeeper.h"

#include <QObject>

namespace guildhall {

/// 32 random bytes. Reading never makes a key: whether a missing one is a first start or a lost key
/// is for the caller to know, who sees whether there are databases.
class DesktopKey
{
public:
    explicit DesktopKey(SecretKeeper& secrets)
        : m_secrets(secrets)
    {
    }

    /// The errors of SecretKeeper::read; Damaged when the entry is no key.
    [[nodiscard]] Async<QByteArray> read();

    /// Makes a key, stores it and reads it back: a keychain that forgets is found out now. Replaces
    /// an earlier key.
    [[nodiscard]] Async<QByteArray> create();

private:
    SecretKeeper& m_secrets;
};

}

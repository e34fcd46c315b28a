// SecretKeeper.h - where tokens, passwords and keys are kept, asked by name.
#pragma once

#include "base/Async.h"

#include <QByteArray>
#include <QString>

namespace guildhall {

/// May be asked from any thread. Errors: NotFound: there is no such secret (never stored, or lost).
/// Refused: it is there but locked, or access was denied. Offline: no keychain answers on this
/// computer. Storage: anything else.
class SecretKeeper
{
public:
    SecretKeeper() = default;
    SecretKeeper(const SecretKeeper&) = delete;
    SecretKeeper& operator=(const SecretKeeper&) = delete;
    virtual ~SecretKeeper() = default;

    [[nodiscard]] virtual Async<QByteArray> read(const QString& name) = 0;
    [[nodiscard]] virtual Async<Done> write(const QString& name, const QByteArray& secret) = 0;
    /// Done also when there was none.
    [[nodiscard]] virtual Async<Done> remove(const QString& name) = 0;

    /// Who keeps the secrets, to be recorded: "secret-service", "kwallet", "file".
    [[nodiscard]] virtual QString backend() const = 0;
};

}

// KeychainSecrets.h - secrets in the desktop's own keychain, through QtKeychain.
#pragma once

#include "secrets/SecretKeeper.h"

#include <QObject>

#include <chrono>

namespace guildhall {

/// Lives in the main thread, whose event loop the keychain's library needs; may be asked from any.
/// A keychain that asks its user to unlock it is given `patience`, then it counts as locked.
class KeychainSecrets final : public QObject, public SecretKeeper
{
    Q_OBJECT

public:
    /// `service` groups the entries in the keychain's own window: "guildhall".
    explicit KeychainSecrets(QString service,
                             std::chrono::milliseconds patience = std::chrono::minutes(2),
                             QObject* parent = nullptr);

    [[nodiscard]] Async<QByteArray> read(const QString& name) override;
    [[nodiscard]] Async<Done> write(const QString& name, const QByteArray& secret) override;
    [[nodiscard]] Async<Done> remove(const QString& name) override;
    [[nodiscard]] QString backend() const override;

private:
    template <class T, class Job, class Prepare, class Take>
    Async<T> run(const QString& name, Prepare prepare, Take take);

    const QString m_service;
    const std::chrono::milliseconds m_patience;
};

}

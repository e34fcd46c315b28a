// FileSecrets.h - secrets in a folder that only its owner can read; for computers without a
// desktop.
#pragma once

#include "secrets/SecretKeeper.h"

namespace guildhall {

/// One file a secret, named after it. A folder or file that others may read or write is refused,
/// not corrected: who could read it may have read it. The folder is made on the first write.
class FileSecrets final : public SecretKeeper
{
public:
    explicit FileSecrets(QString folder);

    [[nodiscard]] Async<QByteArray> read(const QString& name) override;
    [[nodiscard]] Async<Done> write(const QString& name, const QByteArray& secret) override;
    [[nodiscard]] Async<Done> remove(const QString& name) override;
    [[nodiscard]] QString backend() const override;

private:
    [[nodiscard]] Result<QString> pathOf(const QString& name) const;

    const QString m_folder;
};

}

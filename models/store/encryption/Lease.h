// Lease.h - a key and a role lent to the VFS under a number.
#pragma once

#include "encryption/DatabaseKey.h"
#include "encryption/EncryptionFailure.h"

#include <memory>
#include <mutex>
#include <optional>

namespace guildhall {

struct Lease
{
    Lease(const DatabaseKey& lentKey, FileRole fileRole)
        : key(lentKey)
        , role(fileRole)
    {
    }

    void note(EncryptionFailure::Kind kind, qint64 page);

    const DatabaseKey key;
    const FileRole role;
    std::mutex guard;
    std::optional<EncryptionFailure> failure; // under guard
};

/// SQLite's list of VFSs is one for the process and its open callback gets no object of ours, so
/// the numbers are one list for the process too.
[[nodiscard]] quint64 lend(std::shared_ptr<Lease> lease);
[[nodiscard]] std::shared_ptr<Lease> findLease(quint64 number);
void endLease(quint64 number);

}

// RawLoad.h - the limit: the same rows, indexes and search table through the bare C API.
#pragma once

#include "encryption/DatabaseKey.h"

#include <QString>

namespace guildhall {

/// Seconds to write the rows of a loaded cache.db into a fresh file through the same VFS, best of
/// `rounds`. Reading the rows is not counted.
[[nodiscard]] double
rawLoadSeconds(const QString& loaded, const QString& folder, const DatabaseKey& key, int rounds);

}

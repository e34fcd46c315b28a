// OwnerOnly.h - whether a file or folder is its owner's alone.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace guildhall {

/// NotFound when it is not there, Refused when the group or the world may read or write it or when
/// it belongs to somebody else.
[[nodiscard]] Outcome ownerOnly(const QString& path);

/// The contents of a small file that is its owner's alone; Invalid when it is larger than `most`.
[[nodiscard]] Result<QByteArray> readOwnerOnly(const QString& path, qint64 most);

}

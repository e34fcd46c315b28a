// KeyFile.h - the database key in a file, for use without a desktop.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace guildhall {

class KeyFile
{
public:
    /// The 32 bytes that the file holds as 64 hexadecimal characters and an optional newline
    /// (command-line.md). NotFound: no such file; it is never made here. Refused: others may read
    /// or write it. Invalid: it holds something else.
    [[nodiscard]] static Result<QByteArray> read(const QString& path);
};

}

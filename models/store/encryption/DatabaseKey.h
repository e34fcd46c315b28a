// DatabaseKey.h - the 32 secret bytes that open a database file, wiped when a holder lets go of
// them.
#pragma once

#include "base/Result.h"

#include <QByteArrayView>

#include <array>
#include <span>

namespace guildhall {

/// A value, safe to copy: every copy wipes its own bytes. One key serves both files of a computer;
/// what each file and purpose uses is derived from it and differs.
class DatabaseKey
{
public:
    static constexpr int Size = 32;

    /// A new key from the system's random source; Storage when that fails.
    [[nodiscard]] static Result<DatabaseKey> generate();
    /// A key kept elsewhere; Invalid unless there are exactly 32 bytes. The caller wipes its own
    /// copy.
    [[nodiscard]] static Result<DatabaseKey> fromBytes(QByteArrayView bytes);

    DatabaseKey(const DatabaseKey&) = default;
    DatabaseKey& operator=(const DatabaseKey&) = default;
    ~DatabaseKey();

    [[nodiscard]] std::span<const unsigned char, Size> bytes() const { return m_bytes; }

private:
    DatabaseKey() = default;

    std::array<unsigned char, Size> m_bytes {};
};

}

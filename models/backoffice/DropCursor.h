// DropCursor.h - which files of a drop folder were applied, and how far the one in hand is.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace guildhall {

/// A file as it was when it was read: name, size and time tell it again cheaply, the digest surely.
struct DropFile
{
    QString name;
    qint64 size = 0;
    qint64 modified = 0; ///< milliseconds since 1970
    QByteArray digest; ///< SHA-256, hexadecimal

    friend bool operator==(const DropFile&, const DropFile&) = default;
};

struct DropCursor
{
    QList<DropFile> applied;
    std::optional<DropFile> file; ///< in hand
    qint64 rows = 0; ///< of it, taken already
    enum class Stage {
        Reading,
        Ended
    }; ///< Ended: all rows are taken, what is absent is not yet gone
    Stage stage = Stage::Reading;

    [[nodiscard]] QByteArray bytes() const;
    /// Bytes that are no cursor begin anew.
    [[nodiscard]] static DropCursor from(const QByteArray& bytes);
};

}

// Attachment.h - a file that goes with a contact: what it is by its content, whatever its name
// says.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace guildhall {

enum class FileKind { Email, Word, Excel, Pdf, Png, Jpeg };

[[nodiscard]] QString mediaType(FileKind kind); ///< "application/pdf"

/// By its first bytes and its inner names; nothing for any other kind, and for a document that
/// carries macros.
[[nodiscard]] std::optional<FileKind> kindOfFile(const QByteArray& content);

/// Fit to be shown: the last part of a path, without control characters and without those that turn
/// the direction of writing, which make "exe.pdf" of "fdp.exe".
[[nodiscard]] QString shownFileName(const QString& path);

struct Attachment
{
    QString name; ///< fit to be shown
    FileKind kind = FileKind::Pdf;
    QByteArray content;

    static constexpr qint64 Largest = 5 << 20; ///< bytes

    /// Not in the thread of a window. NotFound: cannot be read. Invalid: empty, or of no kind that
    /// is taken. Refused: too large.
    [[nodiscard]] static Result<Attachment> read(const QString& path);
};

}

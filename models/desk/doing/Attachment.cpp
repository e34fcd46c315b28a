#include "desk/doing/Attachment.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype LongestName = 120;
    constexpr qsizetype HeadOfMail = 4096;

    /// As the directory of an old Office file writes names.
    QByteArray wide(const char* name)
    {
        QByteArray bytes;
        for (; *name != '\0'; ++name)
            bytes.append(*name).append('\0');
        return bytes;
    }

    std::optional<FileKind> inZip(const QByteArray& content)
    {
        // Names of the parts are not compressed.
        if (!content.contains("[Content_Types].xml") || content.contains("vbaProject.bin"))
            return {};
        if (content.contains("word/document.xml"))
            return FileKind::Word;
        return content.contains("xl/workbook") ? std::optional(FileKind::Excel) : std::nullopt;
    }

    std::optional<FileKind> inOldOffice(const QByteArray& content)
    {
        if (content.contains(wide("_VBA_PROJECT")))
            return {};
        if (content.contains(wide("WordDocument")))
            return FileKind::Word;
        return content.contains(wide("Workbook")) ? std::optional(FileKind::Excel) : std::nullopt;
    }

    bool isMail(const QByteArray& content)
    {
        const QByteArray head = content.first(std::min(HeadOfMail, content.size()));
        if (head.contains('\0'))
            return false;
        static const QRegularExpression first(u"\\A[A-Za-z][A-Za-z0-9-]*:[ \\t]"_s);
        static const QRegularExpression from(u"^(From|Received|Return-Path):"_s,
                                             QRegularExpression::MultilineOption
                                                 | QRegularExpression::CaseInsensitiveOption);
        const QString text = QString::fromLatin1(head);
        return first.match(text).hasMatch() && from.match(text).hasMatch();
    }

}

QString mediaType(FileKind kind)
{
    switch (kind) {
    case FileKind::Email:
        return u"message/rfc822"_s;
    case FileKind::Word:
        return u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    case FileKind::Excel:
        return u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
    case FileKind::Pdf:
        return u"application/pdf"_s;
    case FileKind::Png:
        return u"image/png"_s;
    case FileKind::Jpeg:
        return u"image/jpeg"_s;
    }
    Q_UNREACHABLE();
}

std::optional<FileKind> kindOfFile(const QByteArray& content)
{
    if (content.startsWith("%PDF-"))
        return FileKind::Pdf;
    if (content.startsWith("\x89"
                           "PNG\r\n\x1a\n"))
        return FileKind::Png;
    if (content.startsWith("\xff\xd8\xff"))
        return FileKind::Jpeg;
    if (content.startsWith("PK\x03\x04"))
        return inZip(content);
    if (content.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return inOldOffice(content);
    return isMail(content) ? std::optional(FileKind::Email) : std::nullopt;
}

QString shownFileName(const QString& path)
{
    QString name;
    const QString last = QFileInfo(path).fileName();
    for (const QChar c : last) {
        const auto category = c.category();
        if (category != QChar::Other_Control && category != QChar::Other_Format)
            name += c;
    }
    if (name.size() <= LongestName)
        return name;
    const QString end = name.last(12);
    return name.first(LongestName - end.size() - 1) + u'…' + end;
}

Result<Attachment> Attachment::read(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error { Error::Kind::NotFound, u"attachment"_s };
    const QByteArray content = file.read(Largest + 1);
    if (content.size() > Largest)
        return Error { Error::Kind::Refused, u"attachment: too large"_s };
    const auto kind = kindOfFile(content);
    if (!kind)
        return Error { Error::Kind::Invalid, u"attachment: kind"_s };
    return Attachment { shownFileName(path), *kind, content };
}

}

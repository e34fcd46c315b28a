// SharedData.h - the council's own figures, which lie in ../shared/data beside the project.
#pragma once

#include <QDir>
#include <QFile>
#include <QHash>
#include <QList>
#include <QString>

namespace guildhall::shared {

/// The folder, looked for beside the project and beside each folder above it; empty if there is
/// none.
inline QString folder()
{
    using namespace Qt::StringLiterals;
    QDir above(QStringLiteral(GUILDHALL_SOURCE_DIR));
    while (above.cdUp()) {
        if (above.exists(u"shared/data"_s))
            return above.filePath(u"shared/data"_s);
        if (above.isRoot())
            break;
    }
    return {};
}

inline QByteArray file(const QString& name)
{
    QFile file(folder() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// These files have no quoted fields.
inline QList<QHash<QString, QString>> rows(const QString& name)
{
    auto lines = QString::fromUtf8(file(name)).split(u'\n', Qt::SkipEmptyParts);
    const auto columns = lines.takeFirst().trimmed().split(u',');
    QList<QHash<QString, QString>> rows;
    for (const auto& line : lines) {
        const auto fields = line.trimmed().split(u',');
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), fields.value(i));
        rows.append(row);
    }
    return rows;
}

}

#include "office/CsvFile.h"

#include <QStringList>

#include <utility>

namespace guildhall::office {

QList<QJsonObject> csvRows(const QString& text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += text[++i];
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            row.append(field.endsWith(u'\r') ? field.chopped(1) : field);
            field.clear();
            if (c == u'\n')
                rows.append(std::exchange(row, {}));
        } else {
            field += c;
        }
    }
    QList<QJsonObject> objects;
    for (qsizetype at = 1; at < rows.size(); ++at) {
        QJsonObject object;
        for (qsizetype column = 0; column < rows.first().size(); ++column) {
            if (const QString value = rows.at(at).value(column); !value.isEmpty())
                object.insert(rows.first().at(column), value);
        }
        objects.append(object);
    }
    return objects;
}

}

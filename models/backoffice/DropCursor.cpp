#include "backoffice/DropCursor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    QJsonObject json(const DropFile& file)
    {
        return { { u"name"_s, file.name },
                 { u"size"_s, file.size },
                 { u"modified"_s, file.modified },
                 { u"sha256"_s, QString::fromLatin1(file.digest) } };
    }

    DropFile fileOf(const QJsonObject& json)
    {
        return { json.value("name"_L1).toString(),
                 json.value("size"_L1).toInteger(),
                 json.value("modified"_L1).toInteger(),
                 json.value("sha256"_L1).toString().toLatin1() };
    }

}

QByteArray DropCursor::bytes() const
{
    QJsonArray list;
    for (const DropFile& each : applied)
        list.append(json(each));
    QJsonObject object { { u"applied"_s, list } };
    if (file) {
        object.insert(u"file"_s, json(*file));
        object.insert(u"rows"_s, rows);
        object.insert(u"ended"_s, stage == Stage::Ended);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

DropCursor DropCursor::from(const QByteArray& bytes)
{
    DropCursor cursor;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QJsonArray list = object.value("applied"_L1).toArray();
    for (const auto& each : list)
        cursor.applied.append(fileOf(each.toObject()));
    if (object.contains("file"_L1)) {
        cursor.file = fileOf(object.value("file"_L1).toObject());
        cursor.rows = object.value("rows"_L1).toInteger();
        cursor.stage = object.value("ended"_L1).toBool() ? Stage::Ended : Stage::Reading;
    }
    return cursor;
}

}

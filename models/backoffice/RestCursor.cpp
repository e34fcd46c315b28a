#include "backoffice/RestCursor.h"

#include "base/Clock.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    QDateTime moment(const QJsonObject& json, QLatin1String name)
    {
        const QString text = json.value(name).toString();
        return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs);
    }

    void put(QJsonObject& json, QLatin1String name, const QString& text)
    {
        if (!text.isEmpty())
            json.insert(name, text);
    }

}

QByteArray RestCursor::bytes() const
{
    QJsonObject json;
    put(json, "since"_L1, isoUtc(since));
    put(json, "started"_L1, isoUtc(started));
    put(json, "next"_L1, next);
    put(json, "etag"_L1, QString::fromLatin1(etag));
    if (round != Round::Changes)
        json.insert("round"_L1, static_cast<int>(round));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

RestCursor RestCursor::from(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    RestCursor cursor;
    cursor.since = moment(json, "since"_L1);
    cursor.started = moment(json, "started"_L1);
    cursor.next = json.value("next"_L1).toString();
    cursor.etag = json.value("etag"_L1).toString().toLatin1();
    cursor.round = static_cast<Round>(
        qBound(0, json.value("round"_L1).toInt(), static_cast<int>(Round::WholeEnded)));
    return cursor;
}

}

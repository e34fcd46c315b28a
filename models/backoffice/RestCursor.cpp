#include "backoffice/RestCursor.h"

#include "base/Clock.h"

#include <QJsonArray>
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

    void put(QJsonObject& json, QLatin1String name, const QStringList& list)
    {
        if (!list.isEmpty())
            json.insert(name, QJsonArray::fromStringList(list));
    }

    QStringList texts(const QJsonObject& json, QLatin1String name)
    {
        return json.value(name).toVariant().toStringList();
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
    put(json, "until"_L1, isoUtc(until));
    put(json, "modified"_L1, QString::fromLatin1(modified));
    put(json, "link"_L1, link);
    put(json, "whole"_L1, isoUtc(whole));
    if (span > 0)
        json.insert("span"_L1, span);
    put(json, "page"_L1, QString::fromLatin1(page));
    put(json, "pending"_L1, pending);
    put(json, "seen"_L1, seen);
    put(json, "known"_L1, known);
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
    cursor.until = moment(json, "until"_L1);
    cursor.modified = json.value("modified"_L1).toString().toLatin1();
    cursor.link = json.value("link"_L1).toString();
    cursor.whole = moment(json, "whole"_L1);
    cursor.span = json.value("span"_L1).toInteger();
    cursor.page = json.value("page"_L1).toString().toLatin1();
    cursor.pending = texts(json, "pending"_L1);
    cursor.seen = texts(json, "seen"_L1);
    cursor.known = texts(json, "known"_L1);
    cursor.round = static_cast<Round>(
        qBound(0, json.value("round"_L1).toInt(), static_cast<int>(Round::WholeEnded)));
    return cursor;
}

}

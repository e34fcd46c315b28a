#include "app/Station.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 LongestFile = 10'000;
    constexpr qsizetype LongestName = 12;

    QString fileIn(const QString& folder)
    {
        return QDir(folder).filePath(u"station.json"_s);
    }

}

Desk Station::read(const QString& folder)
{
    QFile file(fileIn(folder));
    QJsonObject all;
    if (file.open(QIODevice::ReadOnly))
        all = QJsonDocument::fromJson(file.read(LongestFile)).object();
    Desk desk { all.value("station"_L1).toString(),
                all.value("desk"_L1).toString().left(LongestName) };
    if (desk.name.isEmpty())
        desk.name = u"1"_s;
    if (desk.station.isEmpty()) {
        desk.station = QUuid::createUuid().toString(QUuid::WithoutBraces);
        write(folder, desk);
    }
    return desk;
}

void Station::write(const QString& folder, const Desk& desk)
{
    QSaveFile file(fileIn(folder));
    if (!file.open(QIODevice::WriteOnly))
        return;
    const QJsonObject all { { u"station"_s, desk.station }, { u"desk"_s, desk.name } };
    file.write(QJsonDocument(all).toJson());
    file.commit();
}

}

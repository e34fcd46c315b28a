#include "desk/doing/Teams.h"

#include "domain/CallBack.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    Error wrong(const QString& what)
    {
        return { Error::Kind::Invalid, u"teams.json: "_s + what };
    }

    /// What is not said is as in `usual`.
    OfficeHours hoursIn(const QJsonObject& object, const OfficeHours& usual)
    {
        const auto time = [&object](QLatin1StringView name, QTime otherwise) {
            return object.contains(name) ? QTime::fromString(object[name].toString(), u"HH:mm"_s)
                                         : otherwise;
        };
        return { time("opens"_L1, usual.opens),
                 time("closes"_L1, usual.closes),
                 object["slot_minutes"_L1].toInt(usual.slotMinutes) };
    }

    bool makesSense(const OfficeHours& hours)
    {
        return hours.opens.isValid() && hours.closes.isValid() && hours.opens < hours.closes
            && hours.slotMinutes >= 15;
    }

}

Result<Teams> Teams::read(const QString& file)
{
    QFile held(file);
    if (!held.open(QIODevice::ReadOnly))
        return Error { Error::Kind::NotFound, file };
    return parse(held.readAll());
}

Result<Teams> Teams::parse(const QByteArray& json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Error { Error::Kind::Malformed,
                       u"teams.json: byte %1"_s.arg(QString::number(error.offset)) };
    Teams teams;
    teams.m_hours = hoursIn(document.object(), teams.m_hours);
    if (!makesSense(teams.m_hours))
        return wrong(u"the office hours end before they begin"_s);
    const QJsonArray all = document["teams"_L1].toArray();
    for (const auto& value : all) {
        const QJsonObject object = value.toObject();
        Team team;
        team.id = object["id"_L1].toString();
        team.name = BothLanguages::read(object["name"_L1]);
        team.kind
            = object["kind"_L1].toString() == "outside"_L1 ? Team::Kind::Outside : Team::Kind::Ours;
        team.hours = hoursIn(object, teams.m_hours);
        team.number = object["number"_L1].toString();
        const QJsonArray members = object["members"_L1].toArray();
        for (const auto& member : members)
            team.members.append(StaffId(member.toString()));
        if (team.id.isEmpty() || !team.name.isWhole())
            return wrong(u"a team without id or without a name in both languages"_s);
        if (teams.find(team.id))
            return wrong(team.id + u" is there twice"_s);
        if (!makesSense(team.hours))
            return wrong(team.id + u": its hours end before they begin"_s);
        teams.m_all.append(team);
    }
    if (teams.m_all.isEmpty())
        return wrong(u"no team"_s);
    return teams;
}

const Team* Teams::find(const QString& id) const
{
    const auto at = std::ranges::find(m_all, id, &Team::id);
    return at == m_all.end() ? nullptr : &*at;
}

QStringList Teams::ownersOf(const StaffId& staff) const
{
    QStringList owners { ownerWord(staff) };
    for (const Team& team : m_all) {
        if (team.members.contains(staff))
            owners.append(ownerWordOfTeam(team.id));
    }
    return owners;
}

}

// Teams.h - the council's teams and the bodies beside it: who rings back, who takes a matter over.
#pragma once

#include "base/Result.h"
#include "desk/Catalogue.h"
#include "domain/Ids.h"

#include <QStringList>
#include <QTime>

namespace guildhall {

/// When a team can be reached, on working days.
struct OfficeHours
{
    QTime opens;
    QTime closes;
    int slotMinutes = 120;
};

struct Team
{
    enum class Kind { Ours, Outside }; ///< Outside: told the customer, not rung back by it

    QString id;
    BothLanguages name;
    Kind kind = Kind::Ours;
    OfficeHours hours;
    QList<StaffId> members; ///< whose work its call-backs are
    QString number; ///< of a body outside, for the customer
};

/// Read once from resources/teams/teams.json; a council changes the file, not the program.
class Teams
{
public:
    [[nodiscard]] static Result<Teams> read(const QString& file);
    /// Malformed, or Invalid with the place: an id twice, a name in one language only, hours that
    /// end before they begin.
    [[nodiscard]] static Result<Teams> parse(const QByteArray& json);

    [[nodiscard]] const QList<Team>& all() const { return m_all; }
    /// Of those whom no team holds, and of calls that a member of staff makes themselves.
    [[nodiscard]] const OfficeHours& hours() const { return m_hours; }
    [[nodiscard]] const Team* find(const QString& id) const;
    /// As owners of call-backs: "staff/jp" and "team/repairs" for each team that they belong to.
    [[nodiscard]] QStringList ownersOf(const StaffId& staff) const;

private:
    OfficeHours m_hours { QTime(9, 0), QTime(17, 0) };
    QList<Team> m_all;
};

}

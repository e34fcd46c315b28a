// Role.cpp - the words of the roles.
#include "session/Role.h"

using namespace Qt::StringLiterals;

namespace guildhall {

QString roleWord(Role role)
{
    switch (role) {
    case Role::Advisor:
        return u"advisor"_s;
    case Role::Reception:
        return u"reception"_s;
    case Role::Supervisor:
        return u"supervisor"_s;
    case Role::Steward:
        return u"steward"_s;
    case Role::Administrator:
        return u"administrator"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromWord(const QString& word)
{
    const auto wanted = word.trimmed().toLower();
    for (const auto role : AllRoles) {
        if (roleWord(role) == wanted)
            return role;
    }
    return {};
}

}

// DemoSignIn.cpp - makes the session of a demo member of staff.
#include "session/DemoSignIn.h"

using namespace Qt::StringLiterals;

namespace guildhall {

Session demoSession(Role role, const Clock& clock)
{
    const auto word = roleWord(role);
    return {
        StaffId(u"demo-"_s + word), u"Demo "_s + word, role, clock.now(), Session::Origin::Demo
    };
}

Result<Session> demoSignIn(const QString& word, Role otherwise, const Clock& clock)
{
    if (word.isEmpty())
        return demoSession(otherwise, clock);
    const auto role = roleFromWord(word);
    if (!role)
        return Error { Error::Kind::Invalid, u"role"_s };
    return demoSession(*role, clock);
}

}

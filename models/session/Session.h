// Session.h - who is signed in, as what, and since when.
#pragma once

#include "domain/Ids.h"
#include "session/Rights.h"

#include <QDateTime>

namespace guildhall {

/// A value, handed to whatever shows or does something for a person. Where it comes from (demo, an
/// identity provider) concerns nobody else.
struct Session
{
    enum class Origin { Demo, IdentityProvider };

    StaffId staff;
    QString displayName;
    Role role = Role::Advisor;
    QDateTime since; ///< UTC
    Origin origin = Origin::Demo; ///< Demo must be said on screen: nobody proved who they are

    [[nodiscard]] bool may(Right right) const { return guildhall::may(role, right); }
    [[nodiscard]] Mask mask(FieldClass field) const { return maskOf(role, field); }
};

}

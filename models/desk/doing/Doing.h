// Doing.h - what everything that is done in a contact is made from.
#pragma once

#include "base/Clock.h"
#include "desk/ContactDesk.h"
#include "desk/doing/KeptForms.h"
#include "desk/doing/SafeToContact.h"
#include "desk/doing/Teams.h"

namespace guildhall {

/// The contact, the teams and the clock outlive whatever holds this.
struct Doing
{
    ContactDesk& contact;
    const Teams& teams;
    FormBooks books;
    std::function<bool(QDate)> isWorkingDay; ///< empty where no calendar could be read
    ContactMask mask;
    StaffId staff;
    const Clock& clock;
};

}

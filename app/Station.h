// Station.h - which desk of the reception this computer is: a name of its own for ever, and the
// counter at which it stands now.
#pragma once

#include "desk/reception/Ticket.h"

namespace guildhall {

class Station
{
public:
    /// Makes the computer's own name where there is none yet; the counter is "1" until told.
    [[nodiscard]] static Desk read(const QString& folder);
    /// What cannot be kept is asked again: the counter is then "1" at the next start.
    static void write(const QString& folder, const Desk& desk);
};

}

// Rig.h - a whole window over made-up people, as the program builds it.
#pragma once

#include "MadeUp.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>

namespace guildhall {

struct Rig
{
    explicit Rig(Theme& look, Role who = Role::Administrator)
        : theme(look)
        , role(who)
    {
    }

    Theme& theme;
    Role role;
    FixedClock clock { madeup::now() };
    madeup::Council council;
    Questions questions = council.questions();
    Session session { StaffId(QStringLiteral("jp")),
                      QStringLiteral("J. Patel"),
                      role,
                      madeup::now(),
                      Session::Origin::Demo };
    Masking mask = maskingOf(session);
    Language language;
    SearchPage search { questions, mask };
    SourcesPage sources { questions, clock };
    CustomerPage customer { questions, clock, sources, mask };
    StatusPage status { questions, clock };
    MainWindow window { { search, customer, sources, status }, theme, language, clock, session };
};

}

// Rig.h - a whole window over made-up people, as the program builds it.
#pragma once

#include "MadeUp.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>

namespace guildhall {

struct Rig
{
    explicit Rig(Theme& look)
        : theme(look)
    {
    }

    Theme& theme;
    FixedClock clock { madeup::now() };
    madeup::Council council;
    Questions questions = council.questions();
    Masking mask = nothingMasked();
    Language language;
    SearchPage search { questions, mask };
    CustomerPage customer { questions, clock, mask };
    SourcesPage sources { questions, clock };
    StatusPage status { questions };
    MainWindow window {
        { search, customer, sources, status },
        theme,
        language,
        clock,
        { QStringLiteral("J. Patel"), QStringLiteral("Advisor"), SignedIn::Mode::Demo }
    };
};

}

// SignedIn.h - who sits here, in words for the top bar.
#pragma once

#include <QString>

namespace guildhall {

struct SignedIn
{
    enum class Mode { IdentityProvider, Demo };

    QString name; ///< "J. Patel"
    QString role; ///< in the language of the screen
    Mode mode = Mode::Demo;
};

}

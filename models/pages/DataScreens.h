// DataScreens.h - the pages behind the screens of the Data workspace, handed over together.
#pragma once

#include "pages/OutboxPage.h"

namespace guildhall {

/// They live longer than the window. None: not for who is signed in, or not built here.
struct DataScreens
{
    OutboxPage* outbox = nullptr;

    void retell() const
    {
        if (outbox)
            outbox->retell();
    }
};

}

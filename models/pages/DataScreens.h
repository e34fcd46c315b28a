// DataScreens.h - the pages behind the screens of the Data workspace, handed over together.
#pragma once

#include "pages/LinkLearningPage.h"
#include "pages/LinkReviewPage.h"
#include "pages/OutboxPage.h"
#include "pages/QualityPage.h"
#include "pages/RegisterPage.h"
#include "pages/RejectedPage.h"

namespace guildhall {

/// They live longer than the window. None: not for who is signed in, or not built here.
struct DataScreens
{
    OutboxPage* outbox = nullptr;
    LinkReviewPage* links = nullptr; ///< which records are one person
    LinkLearningPage* learning = nullptr; ///< by what they are linked
    RejectedPage* rejected = nullptr;
    QualityPage* quality = nullptr;
    RegisterPage* fields = nullptr; ///< the register of what is held

    void retell() const
    {
        if (rejected)
            rejected->retell();
        if (quality)
            quality->retell();
        if (fields)
            fields->retell();
        if (outbox)
            outbox->retell();
        if (links)
            links->retell();
        if (learning)
            learning->retell();
    }
};

}

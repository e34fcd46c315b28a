// SupervisorScreens.h - the pages behind the supervisor's screens, handed over together.
#pragma once

#include "pages/AnnualPage.h"
#include "pages/AssurancePage.h"
#include "pages/ReviewPage.h"
#include "pages/SupervisorPage.h"

namespace guildhall {

/// They live longer than the window.
struct SupervisorScreens
{
    SupervisorPage& figures;
    ReviewPage& review;
    AnnualPage& annual;
    AssurancePage* assurance = nullptr; ///< none for who may not see the audit

    [[nodiscard]] bool areSettled() const
    {
        return figures.state() != SupervisorPage::State::Loading && figures.isSettled()
            && review.isSettled() && annual.isSettled() && (!assurance || assurance->isSettled());
    }
    void retell() const
    {
        figures.retell();
        review.retell();
        annual.retell();
        if (assurance)
            assurance->retell();
    }
};

}

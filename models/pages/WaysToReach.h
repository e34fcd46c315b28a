// WaysToReach.h - numbers and e-mail addresses of a customer, each once, however many systems hold
// it and however they spell it.
#pragma once

#include "pages/CustomerView.h"

namespace guildhall {

struct WayToReach
{
    Field field = Field::Phone; ///< or Email
    QString text; ///< a number as people read it
    QList<SourceId> sources; ///< that hold it, in the order of the view; none: the customer said so
    bool confirmed = false; ///< with the customer
    Mask mask = OpenMask;

    friend bool operator==(const WayToReach&, const WayToReach&) = default;
};

/// In the order of the view; what is hidden is left out.
[[nodiscard]] QList<WayToReach> waysToReach(const CustomerView& view);

}

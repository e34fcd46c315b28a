// ComposeCustomer.h - makes the one view of a customer out of what the sources said.
#pragma once

#include "pages/ComplaintDue.h"
#include "pages/ComposePerson.h"
#include "pages/CustomerView.h"

namespace guildhall {

/// Pure. Of values that disagree, the one that the rules of ChosenValue choose is shown. Hidden
/// values never enter the result. `now` decides what is overdue, in Europe/London days;
/// `complaintDue` is asked where the source of a complaint does not say by when.
[[nodiscard]] CustomerView composeCustomer(const CustomerRecords& held,
                                           const QDateTime& now,
                                           const Masking& mask,
                                           const ComplaintDue& complaintDue = {},
                                           const Deciding& deciding = {});

}

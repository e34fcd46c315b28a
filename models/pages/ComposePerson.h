// ComposePerson.h - who the customer is: name, date of birth, address, markers, and where sources
// disagree.
#pragma once

#include "pages/CustomerView.h"

namespace guildhall {

/// What decides between values that disagree beside the records themselves.
struct Deciding
{
    Leading leading; ///< by the profiles
    QList<Confirmation> confirmations; ///< with this customer, lapsed or not
};

/// Fills in everything of `view` that comes from records of persons.
void composePerson(CustomerView& view,
                   const QList<HeldRecord>& records,
                   const Masking& mask,
                   const Deciding& deciding = {});

}

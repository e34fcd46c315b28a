// ComposePerson.h - who the customer is: name, date of birth, address, markers, and where sources
// disagree.
#pragma once

#include "pages/CustomerView.h"

namespace guildhall {

/// Fills in everything of `view` that comes from records of persons.
void composePerson(CustomerView& view, const QList<HeldRecord>& records, const Masking& mask);

}

// LookUpKeys.h - what a source is asked by, out of what is held of a customer, and what is made of
// its answer. Pure.
#pragma once

#include "backoffice/Profile.h"
#include "domain/Records.h"

namespace guildhall {

struct LookUpKey
{
    QString key; ///< what is sent
    CrossReference of; ///< the person's record from which it is known

    friend bool operator==(const LookUpKey&, const LookUpKey&) = default;
};

/// At most a few: a customer with a hundred properties is not asked about a hundred times.
[[nodiscard]] QList<LookUpKey> lookUpKeys(const LookUpForm& form, const CustomerRecords& customer);

/// An item that names nobody belongs to whom it was asked for: by a record of the asked source that
/// says nothing but whose it is. What is known by property is kept apart for each who lives there.
void bindToCustomer(const LookUpForm& form, const LookUpKey& asked, RecordPage& page);

}

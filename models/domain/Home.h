// Home.h - what is held about a property, whoever it belongs to, and about what is near it.
#pragma once

#include "domain/Records.h"

namespace guildhall {

struct HomeQuestion
{
    QString uprn; ///< empty: the property is not known by its number
    QString postcode;
    QDateTime since; ///< what is older is not asked for nearby
};

struct HomeRecords
{
    QList<OwnedRecord> people; ///< of whom an address, present or earlier, is this property
    QList<OwnedRecord> items; ///< that concern the property
    QList<OwnedRecord> nearby; ///< requests, opened lately, of people with the same postcode
};

}

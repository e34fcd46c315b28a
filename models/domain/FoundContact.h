// FoundContact.h - one contact and whose it was.
#pragma once

#include "domain/Records.h"

namespace guildhall {

struct FoundContact
{
    HeldRecord contact;
    CustomerId customer; ///< empty: of nobody who is known
};

}

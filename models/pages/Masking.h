// Masking.h - which classes of field may be seen; asked once for every value that is composed.
#pragma once

#include <functional>

namespace guildhall {

/// What a value tells about a person, coarse enough to fit in one readable table.
enum class FieldClass {
    Name,
    DateOfBirth,
    Address,
    ContactDetails,
    NationalInsurance,
    Markers,
    Requests,
    Complaints,
    Money,
    Contacts
};

enum class Sight { Open, Hidden };

using Masking = std::function<Sight(FieldClass)>;

[[nodiscard]] inline Masking nothingMasked()
{
    return [](FieldClass) { return Sight::Open; };
}

}

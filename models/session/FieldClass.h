// FieldClass.h - what a value tells about a person, and whether it may be seen.
#pragma once

#include "domain/Details.h"

namespace guildhall {

/// Coarse enough to fit in one readable table.
enum class FieldClass {
    Name,
    DateOfBirth,
    Address,
    ContactDetails, ///< phones and e-mail addresses
    NationalInsurance,
    Caution, ///< what keeps staff and customer safe: caution, safe contact, deceased
    Adjustment, ///< what the customer needs to be served: interpreter, language, step-free room
    Vulnerability,
    Requests,
    Complaints, ///< that there is one, its stage and its dates
    ComplaintText, ///< what was said in it
    Money, ///< balances and payments
    Contacts, ///< that there was one, when and by which channel
    ContactNotes ///< what was said in it
};

enum class Sight { Open, Hidden };

/// Why a value is hidden, for the words that stand in its place.
enum class MaskReason {
    None, ///< it is open
    Role, ///< this role does not see this class of field
    AskedWhy, ///< shown to this role once it gives a reason, which the audit keeps
    NotVerified, ///< the caller has not shown who they are
    PartlyVerified, ///< not enough for this
    VerificationFailed,
    Anonymous, ///< the caller does not say who they are
    NoAuthority, ///< the caller speaks for the customer without the authority to
    OtherOrganisation,
    NeverTold ///< to a caller, however well verified
};

/// What may be done with an open value while somebody is on the line.
enum class Use {
    Told, ///< said, copied, printed
    Kept ///< for the eyes and the screen reader of the member of staff only
};

struct Mask
{
    Sight sight = Sight::Hidden;
    MaskReason reason = MaskReason::Role;
    Use use = Use::Told;

    friend bool operator==(const Mask&, const Mask&) = default;
};

[[nodiscard]] FieldClass fieldClassOf(Marker::Kind kind);
[[nodiscard]] FieldClass fieldClassOf(Detail detail);

}

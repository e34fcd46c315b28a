// Disclosure.h - the one table of what a caller may be told: class of field, level of verification,
// authority.
#pragma once

#include "domain/ContactFact.h"
#include "session/FieldClass.h"

namespace guildhall {

/// As whom somebody speaks once their authority has been judged.
enum class Speaks {
    ForNobody, ///< no contact is under way: the member of staff works alone
    AsCustomer,
    WithAuthority,
    WithoutAuthority, ///< on behalf of the customer, but with none, or one that has ended
    ForOrganisation,
    Anonymously,
    AsNotSaid
};

/// What the table is asked with.
struct Standing
{
    Speaks speaks = Speaks::ForNobody;
    VerificationLevel level = VerificationLevel::None;
    bool failed = false;

    friend bool operator==(const Standing&, const Standing&) = default;
};

/// Of the contact towards the customer on screen: who was verified as one customer is a stranger on
/// the page of any other.
[[nodiscard]] Standing standingOf(const ContactFact& contact, CustomerId shown, const QDate& today);

/// The caller's part. Open values that the caller may not be told are Use::Kept.
[[nodiscard]] Mask maskFor(const Standing& standing, FieldClass field);

/// The stricter of the role's and the caller's: the caller's where both hide.
[[nodiscard]] Mask both(const Mask& role, const Mask& caller);

/// The table as README.md carries it.
[[nodiscard]] QString disclosureAsMarkdown();

}

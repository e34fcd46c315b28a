// PastContacts.h - contacts that were finished here, each with everything that was corrected in it
// since.
#pragma once

#include "domain/ContactFact.h"

namespace guildhall {

/// What was said of a contact at one time.
struct ContactVersion
{
    QDateTime at;
    StaffId who;
    QString why; ///< of a correction; empty for the first
    ContactFact said;
};

struct PastContact
{
    QList<ContactVersion> versions; ///< oldest first; the last holds

    [[nodiscard]] const ContactFact& now() const { return versions.last().said; }
};

/// The last begun first.
[[nodiscard]] QList<PastContact> pastContactsIn(const QList<Fact>& facts);

}

// SafeToContact.h - where a customer may be reached from here, and what must be known before.
#pragma once

#include "domain/ContactFact.h"
#include "domain/OutboxMessage.h"
#include "session/FieldClass.h"

#include <functional>

namespace guildhall {

/// The role's and the caller's part together, for the customer of the contact.
using ContactMask = std::function<Mask(FieldClass)>;

/// What is held about how this customer may be reached: safe contact, restrictions, a death.
[[nodiscard]] QList<Marker> contactWarnings(const CustomerRecords& held);

/// Nothing is written to somebody to whom a message may be dangerous, or who has died.
[[nodiscard]] bool mayBeWrittenTo(const CustomerRecords& held);

/// The number that rings now and, where it may be told, those that are held; each once.
[[nodiscard]] QStringList
numbersOf(const CustomerRecords& held, const ContactFact& contact, const ContactMask& mask);

/// Mobile numbers in international form, or e-mail addresses; as numbersOf.
[[nodiscard]] QStringList addressesOf(const CustomerRecords& held,
                                      const ContactFact& contact,
                                      const ContactMask& mask,
                                      WrittenBy by);

}

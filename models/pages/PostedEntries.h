// PostedEntries.h - shows what was written here until the source's own record takes its place.
#pragma once

#include "domain/Facts.h"
#include "pages/CustomerView.h"

namespace guildhall {

/// What the carrier of a message says of it stands in the entry's `theirs` as "delivery".
[[nodiscard]] QList<OutboxEntry> withDelivery(QList<OutboxEntry> entries, const QList<Fact>& facts);

/// Into the timeline goes what waits, what needs a person, and what was sent and is not held yet
/// under the reference that the source gave it.
void addPosted(CustomerView& view,
               const QList<OutboxEntry>& posted,
               const QList<HeldRecord>& held,
               const QDateTime& now,
               const Masking& mask);

}

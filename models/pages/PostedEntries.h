// PostedEntries.h - shows what was written here until the source's own record takes its place.
#pragma once

#include "domain/Facts.h"
#include "pages/CustomerView.h"

namespace guildhall {

/// What the carrier of a message says of it stands in the entry's `theirs` as "delivery",
/// since when as "delivery_at", and when it came to be known here as "delivery_known".
[[nodiscard]] QList<OutboxEntry> withDelivery(QList<OutboxEntry> entries, const QList<Fact>& facts);

/// Into the timeline goes what waits, what needs a person, and what was sent and is not held yet
/// under the reference that the source gave it.
void addPosted(CustomerView& view,
               const QList<OutboxEntry>& posted,
               const QList<HeldRecord>& held,
               const QDateTime& now,
               const Masking& mask);

}

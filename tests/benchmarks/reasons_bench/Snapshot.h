// Snapshot.h - one customer as the window would have shown them at the moment of a call: nothing
// that happened later, and nothing that was logged in the very call.
#pragma once

#include "council/Items.h"
#include "pages/CustomerView.h"

namespace guildhall {

/// How the benchmark names a matter.
[[nodiscard]] QString referenceOf(council::Feed feed, std::uint32_t ordinal);
[[nodiscard]] QDateTime momentOf(council::Moment at);

[[nodiscard]] CustomerView
snapshotOf(const council::Items& items, std::uint32_t customer, council::Moment now);

}

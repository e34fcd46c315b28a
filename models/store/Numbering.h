// Numbering.h - which customer id each group of records gets, so that ids stay what they were.
#pragma once

#include "domain/Ids.h"

#include <functional>
#include <vector>

namespace guildhall {

/// A record as far as its number is concerned.
struct Numbered
{
    SourceId source;
    QString key;
    CustomerId own; ///< the one that it founds itself
    CustomerId current; ///< by the register, else its own
    bool shown = false; ///< the current one has been given out: the record is held under it
};

/// `isTaken` says whether a number belongs to a customer outside these groups. A number that is
/// held goes to the group of the record that founded it, else to the group with most of its
/// records. A group that may choose keeps the number that was shown, with most records, the
/// smallest. A group without any takes back one that its records founded and that was merged into
/// another customer's, else founds one; a number that is taken is avoided (CustomerId::founded,
/// attempt).
///
/// `mergedInto` says which number one was merged into; empty: none.
[[nodiscard]] std::vector<CustomerId> numbersFor(
    const std::vector<std::vector<const Numbered*>>& groups,
    const std::function<bool(CustomerId)>& isTaken,
    const std::function<CustomerId(CustomerId)>& mergedInto
    = [](CustomerId) { return CustomerId(); });

}

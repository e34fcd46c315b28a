// CauseWord.h - what complaints were about and why things went wrong, in words.
#pragma once

#include "reports/Report.h"

namespace guildhall {

/// A theme or a root cause as complaints trackers name them, in English; that is its code in CSV.
/// One that is not known is its own word; an empty one is "Not recorded".
[[nodiscard]] Word causeWord(const QString& code);

}

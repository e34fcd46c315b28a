// ChannelWord.h - the channels by which customers reach the council, in words.
#pragma once

#include "reports/Report.h"

namespace guildhall {

/// A code that is not known is its own word; an empty one is "Not recorded".
[[nodiscard]] Word channelWord(const QString& code);

}

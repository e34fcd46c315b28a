// RecordFields.h - what records of several systems have in common when they are written as JSON.
#pragma once

#include "council/Feeds.h"
#include "office/Text.h"

namespace guildhall::office {

/// The "updated" field in the spelling of the feed's system.
void writeUpdated(Json& json, council::Feed feed, Moment updated);

}

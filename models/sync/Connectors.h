// Connectors.h - makes what the sync engine speaks through: connectors, submitters, the shared
// feed.
#pragma once

#include "backoffice/Configuration.h"
#include "backoffice/Connector.h"
#include "backoffice/LineWatch.h"
#include "backoffice/NotifyDelivery.h"
#include "backoffice/RequestTally.h"
#include "backoffice/SharedFeed.h"
#include "backoffice/Submitter.h"
#include "base/Clock.h"
#include "secrets/SecretKeeper.h"

#include <functional>
#include <memory>

namespace guildhall {

/// Called in the sync thread, where what is made then lives.
using MakeConnector = std::function<std::unique_ptr<Connector>(const SourceConfiguration& source)>;
/// Null for a source that nothing is written to.
using MakeSubmitter = std::function<std::unique_ptr<Submitter>(const SourceConfiguration& source)>;
using MakeSharedFeed
    = std::function<std::unique_ptr<SharedFeed>(const SharedConfiguration& shared)>;

using MakeMessenger = std::function<std::unique_ptr<Submitter>(const NotifyConfiguration& notify)>;
using MakeDelivery
    = std::function<std::unique_ptr<NotifyDelivery>(const NotifyConfiguration& notify)>;

struct SyncMakers
{
    MakeConnector connector;
    MakeSubmitter submitter;
    MakeSharedFeed feed;
    MakeMessenger messenger;
    MakeDelivery delivery;
    LineWatch::Addresses addresses = {}; ///< of this computer; none: as it says itself
};

/// By the source's kind. `secrets`, `clock` and `tally`, where requests are to be counted, outlive
/// what is made.
[[nodiscard]] SyncMakers
makersFor(SecretKeeper& secrets, const Clock& clock, RequestTally* tally = nullptr);

}

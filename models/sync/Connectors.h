// Connectors.h - makes the connector that a source's kind asks for, and the shared feed.
#pragma once

#include "backoffice/Configuration.h"
#include "backoffice/Connector.h"
#include "backoffice/SharedFeed.h"
#include "base/Clock.h"
#include "secrets/SecretKeeper.h"

#include <functional>
#include <memory>

namespace guildhall {

/// Called in the sync thread, where the connector then lives.
using MakeConnector = std::function<std::unique_ptr<Connector>(const SourceConfiguration& source)>;

using MakeSharedFeed
    = std::function<std::unique_ptr<SharedFeed>(const SharedConfiguration& shared)>;

/// Over HTTP and by CSV drop. `secrets` and `clock` outlive what is made.
[[nodiscard]] MakeConnector connectorsFor(SecretKeeper& secrets, const Clock& clock);
[[nodiscard]] MakeSharedFeed sharedFeedFor(SecretKeeper& secrets, const Clock& clock);

}

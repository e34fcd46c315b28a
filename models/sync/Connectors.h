// Connectors.h - makes the connector that a source's kind asks for.
#pragma once

#include "backoffice/Configuration.h"
#include "backoffice/Connector.h"
#include "base/Clock.h"
#include "secrets/SecretKeeper.h"

#include <functional>
#include <memory>

namespace guildhall {

/// Called in the sync thread, where the connector then lives.
using MakeConnector = std::function<std::unique_ptr<Connector>(const SourceConfiguration& source)>;

/// REST and CSV drop. `secrets` and `clock` outlive what is made.
[[nodiscard]] MakeConnector connectorsFor(SecretKeeper& secrets, const Clock& clock);

}

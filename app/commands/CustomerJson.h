// CustomerJson.h - the single view as JSON; a contract with scripts (command line: `show --json`).
#pragma once

#include "pages/CustomerView.h"

#include <QJsonObject>

namespace guildhall {

/// Every value carries `source`, `updated` (the source's time) and `fetched` (ours). A value that
/// the role does not see is null and says so under `masked`.
[[nodiscard]] QJsonObject customerJson(const CustomerView& view);

}

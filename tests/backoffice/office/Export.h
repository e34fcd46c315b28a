// Export.h - all records of persons as CSV files, with the truth beside them, to try record linkage
// on.
#pragma once

#include "base/Result.h"
#include "office/World.h"

#include <QString>

namespace guildhall::office {

/// Writes into the folder: one file a feed in its system's own columns (`orchard_tenants.csv`),
/// `all.csv` in common columns, and `truth.csv` (record_id,true_id,source).
[[nodiscard]] Outcome exportPersons(World& world, const QString& folder);

}

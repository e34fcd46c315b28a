// LinkKeys.h - by what a store finds the records that may be one person with a changed one.
#pragma once

#include "domain/Records.h"

#include <cstdint>
#include <vector>

namespace guildhall::linkage {

/// Fewer and tighter than BlockingKeys.h, which compares whole tables: a record that shares none of
/// these with another would not be linked by itself anyway. They depend on the record alone, never
/// on what was learned. None stands twice.
[[nodiscard]] std::vector<std::uint64_t> linkKeys(const PersonRecord& person);

}

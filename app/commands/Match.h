// Match.h - the sub-command that links person records of CSV files; needs no store and no network.
#pragma once

#include "app/CommandLine.h"
#include "app/Console.h"

namespace guildhall {

/// Writes `record_id,cluster_id` in the order of the input. A summary, and which role was guessed
/// for which column, goes to standard error.
[[nodiscard]] ExitStatus runMatch(const Invocation& invocation, Console& console);

}

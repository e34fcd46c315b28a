// SourceWords.h - words of state of a source; a contract with scripts.
#pragma once

#include "domain/Sources.h"

namespace guildhall {

/// fresh, syncing, stale, failing, paused, never.
[[nodiscard]] QString stateWord(SourceCondition condition);

/// The kind of an error and its detail: "offline: orchard tenants".
[[nodiscard]] QString errorWord(const Error& error);

}

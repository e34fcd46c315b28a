// SourceWords.h - words of state of sources and of the outbox; a contract with scripts.
#pragma once

#include "domain/Facts.h"
#include "domain/Sources.h"

namespace guildhall {

/// fresh, syncing, stale, failing, paused, never.
[[nodiscard]] QString stateWord(SourceCondition condition);

/// waiting, sent, needs_attention, withdrawn.
[[nodiscard]] QString stateWord(OutboxEntry::State state);

/// The kind of an error and its detail: "offline: orchard tenants".
[[nodiscard]] QString errorWord(const Error& error);

}

// FactRows.h - statements of posting, for the books that keep facts and the outbox.
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Changes.h"
#include "domain/Facts.h"
#include "store/Statement.h"

namespace guildhall {

class Database;

/// To be called inside Store::writeJournal.
[[nodiscard]] Result<Posted>
writePosting(Database& journal, const Clock& clock, const Posting& posting, Changes& changes);

/// Columns from `first`: id, kind, subject, customer, at, who, body.
[[nodiscard]] Fact factIn(const Statement& row, int first);

}

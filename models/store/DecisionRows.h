// DecisionRows.h - what people said about pairs of records, folded from the facts into the cache.
#pragma once

#include "base/Result.h"
#include "domain/LinkDecisions.h"

#include <QList>

namespace guildhall {

class Database;
class StoreWriter;

/// Takes up what was said since it was last asked, here or on another desk: the records of every
/// pair whose verdict is another now are marked. Costs little when nothing was said.
[[nodiscard]] Outcome takeUpDecisions(StoreWriter& writer);

/// The verdicts that name this record.
[[nodiscard]] QList<LinkDecision> decisionsNaming(Database& cache, const RecordName& record);
[[nodiscard]] QList<LinkDecision> allDecisions(Database& cache);

/// The row of a live record; 0: it is not held.
[[nodiscard]] qint64 personNamed(Database& cache, const RecordName& record);

}

// ParameterRows.h - the parameters of linkage: kept in the journal, shared between desks as facts.
#pragma once

#include "base/Result.h"
#include "domain/LinkParameters.h"

namespace guildhall {

class StoreWriter;

/// Keeps parameters that were learned here and says them to the other desks, in one transaction.
[[nodiscard]] Outcome
sayParameters(StoreWriter& writer, const QByteArray& parameters, LearnedBy by, const StaffId& who);

/// Keeps those that count by all that was said, here or on another desk, where they are other than
/// those kept last. Costs little when nothing was said.
[[nodiscard]] Outcome takeUpParameters(StoreWriter& writer);

}

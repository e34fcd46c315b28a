// RegisterRows.h - reads and writes the register of customer ids, on the writer's connections.
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"

#include <vector>

namespace guildhall {

class Database;

/// A record that moves to another number. `before` is empty when it was held under none.
struct RegisterMove
{
    SourceId source;
    QString key;
    CustomerId own;
    CustomerId before;
    CustomerId after;
};

/// A number that was given out and leads to another one now.
struct MergedNumber
{
    CustomerId number;
    CustomerId kept;
};

/// The number that the register gives a record; empty when it has no row.
[[nodiscard]] CustomerId
registeredNumber(Database& journal, const SourceId& source, const QString& key);

/// Writes rows and one chained entry for each few thousand moves, inside a journal transaction.
/// `used` are the numbers in use now, which no longer lead elsewhere.
Outcome writeRegister(Database& journal,
                      const Clock& clock,
                      const std::vector<RegisterMove>& moves,
                      const std::vector<MergedNumber>& merged,
                      const std::vector<CustomerId>& used);

/// Where a number leads now, by what a reader sees of cache and journal; to itself when nothing is
/// known of it.
[[nodiscard]] CustomerId keptNumber(Database& reader, CustomerId number);

/// Which number one was merged into, once; empty: none.
[[nodiscard]] CustomerId mergedInto(Database& journal, CustomerId number);

/// The moves in the body of an entry of kind "register".
[[nodiscard]] std::vector<RegisterMove> movesIn(const QByteArray& body);

}

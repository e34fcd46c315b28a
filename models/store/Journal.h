// Journal.h - the chained entries of journal.db.
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"

#include <QByteArray>
#include <QList>

namespace guildhall {

class Database;

/// What an entry says. `body` is CBOR.
struct JournalEntry
{
    QString kind;
    StaffId who;
    CustomerId customer;
    QByteArray body;
};

/// The end of the chain, as the cache remembers it.
struct JournalTail
{
    qint64 number = 0;
    QByteArray hash;

    friend bool operator==(const JournalTail&, const JournalTail&) = default;
};

/// To be called inside Store::writeJournal: numbers the entry and chains it to the one before
/// (SHA-256).
Result<qint64> appendEntry(Database& journal, const Clock& clock, const JournalEntry& entry);

/// The same, leaving unused every number up to `last`.
Result<qint64>
appendEntryAfter(Database& journal, const Clock& clock, const JournalEntry& entry, qint64 last);

[[nodiscard]] JournalTail tailOf(Database& journal);
[[nodiscard]] JournalTail rememberedTail(Database& cache);
void rememberTail(Database& cache, const JournalTail& tail);

/// What is wrong with the chain, read from its first entry to its last.
struct ChainReport
{
    qint64 entries = 0;
    QList<qint64> altered; ///< entries whose hash is not that of their content and the one before
    QList<qint64> missing; ///< numbers that are not there
};

/// For a reader of the store, which has the journal attached.
[[nodiscard]] ChainReport checkChain(Database& reader);

}

// StoreWriter.h - the two write connections, for work of several transactions in a row.
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Changes.h"

#include <functional>
#include <memory>

namespace guildhall {

class Database;

/// Belongs to the writer thread.
class StoreWriter
{
public:
    using Work = std::function<Outcome(Database&, Changes&)>;
    using Tell = std::function<void(const Changes&)>;

    StoreWriter(std::unique_ptr<Database> cache,
                std::unique_ptr<Database> journal,
                const Clock& clock,
                Tell tell);
    ~StoreWriter();

    /// One BEGIN IMMEDIATE transaction; an error, or any statement that failed, rolls back. What
    /// `work` noted as changed is told after the commit.
    [[nodiscard]] Outcome inCache(const Work& work);
    /// The same on the journal; the number of its last entry is then noted in the cache.
    [[nodiscard]] Outcome inJournal(const Work& work);

    /// For reading between transactions.
    [[nodiscard]] Database& cache() noexcept { return *m_cache; }
    [[nodiscard]] Database& journal() noexcept { return *m_journal; }
    [[nodiscard]] const Clock& clock() const noexcept { return m_clock; }

    /// When nobody waits, some hundredths of a second of what otherwise a later job would have to
    /// wait for: moves what lies in the cache's log into its database, and merges pieces of the
    /// index of words. False when nothing is left.
    bool tidyUp();

    /// Notices that entries which the cache remembers are gone, and leaves a gap in the numbers
    /// that tells so for ever.
    [[nodiscard]] Outcome checkTail();

private:
    [[nodiscard]] Outcome transact(Database& database, const Work& work);

    std::unique_ptr<Database> m_cache;
    std::unique_ptr<Database> m_journal;
    const Clock& m_clock;
    Tell m_tell;
    qint64 m_tidiedAt = -1;
};

}

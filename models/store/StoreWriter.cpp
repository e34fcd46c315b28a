#include "store/StoreWriter.h"

#include "store/CustomerRows.h"
#include "store/Database.h"
#include "store/Journal.h"

#include <QCborMap>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// 4 MB, as SQLite does it by itself.
    constexpr int EnoughLogPages = 1000;
    /// 32 MB, when jobs follow one another.
    constexpr int MostLogPages = 8000;

}

StoreWriter::StoreWriter(std::unique_ptr<Database> cache,
                         std::unique_ptr<Database> journal,
                         const Clock& clock,
                         Tell tell)
    : m_cache(std::move(cache))
    , m_journal(std::move(journal))
    , m_clock(clock)
    , m_tell(std::move(tell))
{
    m_cache->keepLogBelow(MostLogPages);
}

StoreWriter::~StoreWriter() = default;

bool StoreWriter::tidyUp()
{
    if (m_cache->logPages() > EnoughLogPages)
        m_cache->checkpoint();
    if (m_cache->allChangedRows() == m_tidiedAt)
        return false;
    bool isMerging = false;
    const auto merged = inCache([&isMerging](Database& cache, Changes&) -> Outcome {
        isMerging = mergeWords(cache);
        return Done {};
    });
    if (merged && isMerging)
        return true;
    m_tidiedAt = m_cache->allChangedRows();
    return false;
}

Outcome StoreWriter::transact(Database& database, const Work& work)
{
    database.clearFailure();
    if (const auto begun = database.begin(); !begun)
        return begun.error();
    Changes changes;
    const Outcome done = work(database, changes);
    if (!done) {
        database.rollback();
        return done.error();
    }
    if (const auto committed = database.commit(); !committed)
        return committed.error();
    if (changes.everything || changes.journal || !changes.facts.isEmpty()
        || !changes.customers.isEmpty() || !changes.sources.isEmpty())
        m_tell(changes);
    return Done {};
}

Outcome StoreWriter::inCache(const Work& work)
{
    return transact(*m_cache, work);
}

Outcome StoreWriter::inJournal(const Work& work)
{
    const JournalTail before = tailOf(*m_journal);
    if (const auto done = transact(*m_journal, work); !done)
        return done.error();
    const JournalTail after = tailOf(*m_journal);
    if (after == before)
        return Done {};
    // The journal has its commit: a cache that cannot take the number (full disk) only remembers an
    // earlier one.
    static_cast<void>(transact(*m_cache, [&](Database& cache, Changes&) -> Outcome {
        rememberTail(cache, after);
        return Done {};
    }));
    return Done {};
}

Outcome StoreWriter::checkTail()
{
    const JournalTail held = tailOf(*m_journal);
    const JournalTail remembered = rememberedTail(*m_cache);
    if (held.number >= remembered.number)
        return Done {};
    return inJournal([&](Database& journal, Changes&) -> Outcome {
        const QCborMap body { { u"held"_s, held.number }, { u"expected"_s, remembered.number } };
        const auto number = appendEntryAfter(
            journal, m_clock, { u"gap"_s, {}, {}, body.toCborValue().toCbor() }, remembered.number);
        return number ? Outcome(Done {}) : Outcome(number.error());
    });
}

}

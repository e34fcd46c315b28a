// Store.h - the two encrypted databases, the threads that own their connections, and `changed`
// after a commit.
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "domain/Changes.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace guildhall {

class Database;
class DatabaseKey;
class StoreWriter;

/// The folder that holds cache.db (may be deleted and fetched again) and journal.db (must not be
/// lost).
struct StorePlace
{
    QString folder;
};

/// How opening went when it went well; what went wrong is an Error (Damaged: wrong key or damaged
/// file, Refused: written by a newer Guildhall, Storage: full disk, read-only folder). A cache that
/// is made afresh beside a journal that was there is UpToDate or Upgraded as the journal is.
enum class Opened { UpToDate, Created, Upgraded };

/// One writer thread with the only write connections, reader threads with read-only ones. Work is
/// handed over as functions; what they return comes back as a future. The classes beside this one
/// (RecordBook, CustomerSearch, CustomerFile, SourceBook, AuditTrail, LinkBook, Verify) say what
/// can be asked.
class Store final : public QObject
{
    Q_OBJECT

public:
    Store(const StorePlace& place, const Clock& clock, QObject* parent = nullptr);
    /// Does every write that was asked for, then closes. Questions nobody has begun to answer are
    /// cancelled.
    ~Store() override;

    /// Opens or makes both files on the store's own threads. Asked before it is done, everything
    /// else answers Refused. After a failure it may be called again.
    [[nodiscard]] Async<Opened> open(const DatabaseKey& key);

    /// Takes away the cache of a store that is not open, for fetching everything again: a damaged
    /// file, a lost key. The journal stays, and with it every customer id.
    [[nodiscard]] static Outcome discardCache(const StorePlace& place);

    /// Runs `question` on a reader thread against a read-only connection to the cache with the
    /// journal attached as `journal`. One question sees one state. A question whose future is
    /// cancelled before its turn is not asked.
    template <class T>
    [[nodiscard]] Async<T> read(std::function<Result<T>(Database&)> question);

    /// Runs `work` on the writer thread in one BEGIN IMMEDIATE transaction of cache.db (synchronous
    /// NORMAL). An error rolls back. The Changes that it fills are told after the commit.
    template <class T>
    [[nodiscard]] Async<T> writeCache(std::function<Result<T>(Database&, Changes&)> work);

    /// The same on journal.db alone (synchronous FULL): durable when the future is done.
    template <class T>
    [[nodiscard]] Async<T> writeJournal(std::function<Result<T>(Database&, Changes&)> work);

    /// For work of several transactions in a row (a page and its linkage, the first load): `work`
    /// runs on the writer thread outside any transaction and begins its own.
    template <class T>
    [[nodiscard]] Async<T> write(std::function<Result<T>(StoreWriter&)> work);

    [[nodiscard]] const Clock& clock() const noexcept { return m_clock; }

Q_SIGNALS:
    /// After the commit, in the thread of this object.
    void changed(const guildhall::Changes& changes);

private:
    class Threads;
    using ReadJob = std::function<void(Result<Database*>)>;
    using WriteJob = std::function<void(Result<StoreWriter*>)>;

    void postRead(std::function<bool()> wanted, ReadJob job);
    void postWrite(WriteJob job);
    [[nodiscard]] static Outcome inCache(StoreWriter& writer,
                                         const std::function<Outcome(Database&, Changes&)>& work);
    [[nodiscard]] static Outcome inJournal(StoreWriter& writer,
                                           const std::function<Outcome(Database&, Changes&)>& work);
    [[nodiscard]] static std::optional<Error> failureOf(const Database& database);
    template <class T, class Transact>
    [[nodiscard]] Async<T> transact(std::function<Result<T>(Database&, Changes&)> work,
                                    Transact transaction);
    template <class T>
    static void answer(QPromise<Result<T>>& promise, Result<T> result);

    const Clock& m_clock;
    std::unique_ptr<Threads> m_threads;
};

template <class T>
void Store::answer(QPromise<Result<T>>& promise, Result<T> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

template <class T>
Async<T> Store::read(std::function<Result<T>(Database&)> question)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    postRead([promise] { return !promise->isCanceled(); },
             [promise, question = std::move(question)](Result<Database*> database) {
                 if (!database)
                     return answer<T>(*promise, database.error());
                 Result<T> result = question(**database);
                 // Half an answer is none.
                 if (const auto failure = failureOf(**database))
                     result = *failure;
                 answer(*promise, std::move(result));
             });
    return promise->future();
}

template <class T>
Async<T> Store::write(std::function<Result<T>(StoreWriter&)> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    postWrite([promise, work = std::move(work)](Result<StoreWriter*> writer) {
        answer(*promise, writer ? work(**writer) : Result<T>(writer.error()));
    });
    return promise->future();
}

template <class T, class Transact>
Async<T> Store::transact(std::function<Result<T>(Database&, Changes&)> work, Transact transaction)
{
    return write<T>([work = std::move(work), transaction](StoreWriter& writer) -> Result<T> {
        std::optional<Result<T>> result;
        const Outcome committed
            = transaction(writer, [&](Database& database, Changes& changes) -> Outcome {
                  result = work(database, changes);
                  return *result ? Outcome(Done {}) : Outcome(result->error());
              });
        if (!committed)
            return committed.error();
        return *std::move(result);
    });
}

template <class T>
Async<T> Store::writeCache(std::function<Result<T>(Database&, Changes&)> work)
{
    return transact<T>(std::move(work), &Store::inCache);
}

template <class T>
Async<T> Store::writeJournal(std::function<Result<T>(Database&, Changes&)> work)
{
    return transact<T>(std::move(work), &Store::inJournal);
}

}

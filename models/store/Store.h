// Store.h - the two encrypted databases, the threads that own their connections, and `changed`
// after a commit.
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "domain/Changes.h"

#include <QObject>

#include <functional>
#include <memory>

namespace guildhall {

class Database;
class DatabaseKey;

/// The folder that holds cache.db (may be deleted and fetched again) and journal.db (must not be
/// lost).
struct StorePlace
{
    QString folder;
};

/// How opening went when it went well; what went wrong is an Error (Damaged: wrong key or damaged
/// file, Refused: written by a newer Guildhall, Storage: full disk, read-only folder).
enum class Opened { UpToDate, Created, Upgraded };

/// One writer thread with the only write connections, reader threads with read-only ones. Work is
/// handed over as functions; what they return comes back as a future. The classes beside this one
/// (RecordBook, CustomerSearch, CustomerFile, SourceBook, AuditTrail, CustomerRegister) say what
/// can be asked.
class Store final : public QObject
{
    Q_OBJECT

public:
    Store(StorePlace place, const Clock& clock, QObject* parent = nullptr);
    ~Store() override;

    /// Opens or makes both files on the store's own threads. Nothing else may be asked before it is
    /// done.
    [[nodiscard]] Async<Opened> open(const DatabaseKey& key);

    /// Runs `question` on a reader thread against a read-only connection to the cache with the
    /// journal attached.
    template <class T>
    [[nodiscard]] Async<T> read(std::function<Result<T>(Database&)> question);

    /// Runs `work` on the writer thread in one BEGIN IMMEDIATE transaction of cache.db (synchronous
    /// NORMAL). An error rolls back. The Changes that it fills are told after the commit.
    template <class T>
    [[nodiscard]] Async<T> writeCache(std::function<Result<T>(Database&, Changes&)> work);

    /// The same on journal.db alone (synchronous FULL): durable when the future is done.
    template <class T>
    [[nodiscard]] Async<T> writeJournal(std::function<Result<T>(Database&, Changes&)> work);

Q_SIGNALS:
    /// After the commit, in the thread of this object.
    void changed(const guildhall::Changes& changes);
};

}

#include "store/Store.h"

#include "encryption/EncryptedFile.h"
#include "store/Database.h"
#include "store/JobQueue.h"
#include "store/Schema.h"
#include "store/Statement.h"
#include "store/StoreWriter.h"

#include <QDir>
#include <QFile>

#include <array>
#include <mutex>
#include <sqlite3.h>
#include <thread>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    /// Search must not wait for a report and a customer's page not for either.
    constexpr int Readers = 3;

    Error notOpen()
    {
        return { Error::Kind::Refused, u"the store is not open"_s };
    }

    /// What the store needs of the SQLite that the system brings.
    Outcome checkEngine()
    {
        if (sqlite3_libversion_number() < 3040000)
            return Error { Error::Kind::Refused,
                           u"SQLite %1 is older than 3.40"_s.arg(
                               QString::fromUtf8(sqlite3_libversion())) };
        if (sqlite3_compileoption_used("ENABLE_FTS5") == 0)
            return Error { Error::Kind::Refused, u"this SQLite has no FTS5"_s };
        if (sqlite3_threadsafe() == 0)
            return Error { Error::Kind::Refused, u"this SQLite is not made for threads"_s };
        return Done {};
    }

    /// Writing is checked first: SQLite would open what it cannot write, read only.
    Outcome checkFolder(const QString& folder)
    {
        if (!QDir().mkpath(folder))
            return Error { Error::Kind::Storage, u"cannot make %1"_s.arg(folder) };
        for (const auto name : { "cache.db"_L1, "journal.db"_L1 }) {
            const QFileInfo file(QDir(folder).filePath(name));
            if (file.exists() && !file.isWritable())
                return Error { Error::Kind::Storage, u"cannot write %1"_s.arg(file.filePath()) };
        }
        if (!QFileInfo(folder).isWritable())
            return Error { Error::Kind::Storage, u"cannot write into %1"_s.arg(folder) };
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return Done {};
    }

    Outcome setUp(Database& database, const char* synchronous, const char* cacheSize)
    {
        for (const char* pragma :
             { "PRAGMA journal_mode = WAL", synchronous, cacheSize, "PRAGMA secure_delete = OFF" })
            database.run(pragma);
        if (const auto& failure = database.failure())
            return *failure;
        return Done {};
    }

}

/// Everything that belongs to the threads. `writer` and `opened` are touched by the writer thread,
/// the readers' connections by their thread; `guard` is for what both look at.
class Store::Threads
{
public:
    Threads(Store& store, const StorePlace& place)
        : m_store(store)
        , m_folder(QFileInfo(place.folder).absoluteFilePath())
    {
        m_writerThread = std::thread([this] { serve(m_writes); });
        for (auto& reader : m_readerThreads)
            reader = std::thread([this] { read(); });
    }

    ~Threads()
    {
        m_reads.clear();
        m_reads.close();
        for (auto& reader : m_readerThreads)
            reader.join();
        m_writes.post([this] { m_writer.reset(); });
        m_writes.close();
        m_writerThread.join();
    }

    Result<Opened> open(const DatabaseKey& key);

    void postWrite(WriteJob job)
    {
        m_writes.post([this, job = std::move(job)] {
            if (!m_writer) {
                job(notOpen());
                return;
            }
            m_writer->cache().clearFailure();
            m_writer->journal().clearFailure();
            job(m_writer.get());
            while (m_writes.isEmpty() && m_writer->tidyUp()) { }
        });
    }

    void postOpen(JobQueue::Job job) { m_writes.post(std::move(job)); }

    void postRead(std::function<bool()> wanted, ReadJob job)
    {
        m_reads.post([wanted = std::move(wanted), job = std::move(job)] {
            if (!wanted())
                return;
            if (t_reader == nullptr) {
                job(notOpen());
                return;
            }
            // Several statements see one state.
            const ReadTransaction oneState(*t_reader);
            job(t_reader);
        });
    }

private:
    struct Files
    {
        std::shared_ptr<EncryptedFile> cache;
        std::shared_ptr<EncryptedFile> journal;
    };

    static void serve(JobQueue& queue)
    {
        while (const auto job = queue.take())
            (*job)();
    }
    void read();
    Result<std::unique_ptr<Database>> openReader();
    void tell(const Changes& changes);

    Store& m_store;
    const QString m_folder;
    std::unique_ptr<StoreWriter> m_writer;
    std::mutex m_guard;
    std::optional<Files> m_files; ///< once open; under m_guard
    JobQueue m_writes;
    JobQueue m_reads;
    std::thread m_writerThread;
    std::array<std::thread, Readers> m_readerThreads;
    static thread_local Database* t_reader;
};

thread_local Database* Store::Threads::t_reader = nullptr;

Result<Opened> Store::Threads::open(const DatabaseKey& key)
{
    if (m_writer)
        return Error { Error::Kind::Refused, u"the store is open already"_s };
    for (const auto& check : { checkEngine(), registerEncryption(), checkFolder(m_folder) })
        if (!check)
            return check.error();

    const QDir folder(m_folder);
    const Files files {
        std::make_shared<EncryptedFile>(folder.filePath(u"cache.db"_s), FileRole::Cache, key),
        std::make_shared<EncryptedFile>(folder.filePath(u"journal.db"_s), FileRole::Journal, key)
    };
    // Both revisions are looked at before either file is changed.
    auto journal = Database::open(files.journal, EncryptedFile::Access::Create);
    if (!journal)
        return journal.error();
    auto cache = Database::open(files.cache, EncryptedFile::Access::Create);
    if (!cache)
        return cache.error();
    const Schema journalSchema(u"journal"_s);
    const Schema cacheSchema(u"cache"_s);
    for (const auto& [schema, database] :
         { std::pair(&journalSchema, journal->get()), std::pair(&cacheSchema, cache->get()) }) {
        if (const auto known = schema->check(*database); !known)
            return known.error();
    }

    if (const auto done
        = setUp(**journal, "PRAGMA synchronous = FULL", "PRAGMA cache_size = -4000");
        !done)
        return done.error();
    if (const auto done
        = setUp(**cache, "PRAGMA synchronous = NORMAL", "PRAGMA cache_size = -64000");
        !done)
        return done.error();
    const auto journalOutcome = journalSchema.bring(**journal);
    if (!journalOutcome)
        return journalOutcome.error();
    const auto cacheOutcome = cacheSchema.bring(**cache);
    if (!cacheOutcome)
        return cacheOutcome.error();

    auto writer = std::make_unique<StoreWriter>(*std::move(cache),
                                                *std::move(journal),
                                                m_store.m_clock,
                                                [this](const Changes& changes) { tell(changes); });
    if (const auto done = writer->checkTail(); !done)
        return done.error();
    // What was running when the program last ended is not running now.
    writer->cache().prepare("UPDATE source SET syncing = 0 WHERE syncing <> 0").run();
    if (const auto& failure = writer->cache().failure())
        return *failure;
    m_writer = std::move(writer);
    {
        const std::lock_guard lock(m_guard);
        m_files = files;
    }
    if (*journalOutcome == Schema::Outcome::Created)
        return Opened::Created;
    const bool upgraded = *journalOutcome == Schema::Outcome::Upgraded
        || *cacheOutcome == Schema::Outcome::Upgraded;
    return upgraded ? Opened::Upgraded : Opened::UpToDate;
}

void Store::Threads::read()
{
    std::unique_ptr<Database> connection;
    while (const auto job = m_reads.take()) {
        if (!connection) {
            if (auto opened = openReader())
                connection = *std::move(opened);
            t_reader = connection.get();
        }
        if (connection)
            connection->clearFailure();
        (*job)();
    }
    t_reader = nullptr;
}

Result<std::unique_ptr<Database>> Store::Threads::openReader()
{
    std::optional<Files> files;
    {
        const std::lock_guard lock(m_guard);
        files = m_files;
    }
    if (!files)
        return notOpen();
    auto reader = Database::open(files->cache, EncryptedFile::Access::ReadOnly);
    if (!reader)
        return reader;
    if (const auto done = (*reader)->attach(files->journal, "journal"); !done)
        return done.error();
    (*reader)->run("PRAGMA main.cache_size = -32000");
    (*reader)->run("PRAGMA query_only = ON");
    return reader;
}

void Store::Threads::tell(const Changes& changes)
{
    QMetaObject::invokeMethod(
        &m_store,
        [store = &m_store, changes] { Q_EMIT store->changed(changes); },
        Qt::QueuedConnection);
}

Store::Store(const StorePlace& place, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_threads(std::make_unique<Threads>(*this, place))
{
}

Store::~Store() = default;

Async<Opened> Store::open(const DatabaseKey& key)
{
    auto promise = std::make_shared<QPromise<Result<Opened>>>();
    promise->start();
    m_threads->postOpen([this, promise, key] { answer(*promise, m_threads->open(key)); });
    return promise->future();
}

Outcome Store::discardCache(const StorePlace& place)
{
    // The log last: without its file it means nothing, with a wrong one it would.
    for (const auto name : { "cache.db"_L1, "cache.db-wal"_L1, "cache.db-shm"_L1 }) {
        const QString path = QDir(place.folder).filePath(name);
        if (QFile::exists(path) && !QFile::remove(path))
            return Error { Error::Kind::Storage, u"cannot remove %1"_s.arg(path) };
    }
    return Done {};
}

void Store::postRead(std::function<bool()> wanted, ReadJob job)
{
    m_threads->postRead(std::move(wanted), std::move(job));
}

void Store::postWrite(WriteJob job)
{
    m_threads->postWrite(std::move(job));
}

std::optional<Error> Store::failureOf(const Database& database)
{
    return database.failure();
}

Outcome Store::inCache(StoreWriter& writer, const std::function<Outcome(Database&, Changes&)>& work)
{
    return writer.inCache(work);
}

Outcome Store::inJournal(StoreWriter& writer,
                         const std::function<Outcome(Database&, Changes&)>& work)
{
    return writer.inJournal(work);
}

}

#include "store/JournalBackup.h"

#include "store/Database.h"
#include "store/Store.h"
#include "store/StoreWriter.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>
#include <tuple>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    Error cannot(const QString& what)
    {
        return { Error::Kind::Storage, what };
    }

    /// Page by page as SQLite reads them, so that no lock on the journal is lost and no half
    /// transaction copied; the copy is sealed like the journal itself.
    Outcome copyPages(sqlite3* from, const QString& path, const DatabaseKey& key)
    {
        auto copy = Database::open(std::make_shared<EncryptedFile>(path, FileRole::Journal, key),
                                   EncryptedFile::Access::Create);
        if (!copy)
            return copy.error();
        sqlite3_backup* backup = sqlite3_backup_init((*copy)->handle(), "main", from, "main");
        if (backup == nullptr)
            return cannot(u"the copy of the journal cannot be begun"_s);
        const int stepped = sqlite3_backup_step(backup, -1);
        const int finished = sqlite3_backup_finish(backup);
        if (stepped != SQLITE_DONE || finished != SQLITE_OK)
            return cannot(u"the journal cannot be copied (%1)"_s.arg(finished));
        return Done {};
    }

    void removeFile(const QString& path)
    {
        for (const auto ending : { ""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1 })
            QFile::remove(path + ending);
    }

    Outcome makeCopy(StoreWriter& writer, const JournalBackup::Place& place, const DatabaseKey& key)
    {
        if (!QDir().mkpath(place.folder))
            return cannot(u"%1 cannot be made"_s.arg(place.folder));
        const QDir folder(place.folder);
        const QString part = folder.filePath(u"journal.part"_s);
        removeFile(part);
        if (const auto copied = copyPages(writer.journal().handle(), part, key); !copied) {
            removeFile(part);
            return copied;
        }
        const QString name
            = u"journal-%1.db"_s.arg(writer.clock().now().toString(u"yyyyMMdd'T'HHmmsszzz"_s));
        if (!QFile::rename(part, folder.filePath(name)))
            return cannot(u"%1 cannot be written"_s.arg(folder.filePath(name)));
        // By name is by age.
        const QStringList copies = folder.entryList({ u"journal-*.db"_s }, QDir::Files, QDir::Name);
        for (qsizetype at = 0; at + place.keep < copies.size(); ++at)
            removeFile(folder.filePath(copies.at(at)));
        return Done {};
    }

}

JournalBackup::JournalBackup(Store& store, Place place, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_place(std::move(place))
{
    m_timer.setInterval(m_place.every);
    connect(&m_timer, &QTimer::timeout, this, &JournalBackup::copyIfChanged);
}

JournalBackup::~JournalBackup()
{
    copyIfChanged();
}

void JournalBackup::start(const DatabaseKey& key)
{
    if (m_place.folder.isEmpty())
        return;
    m_key = key;
    m_changed = QDir(m_place.folder).entryList({ u"journal-*.db"_s }, QDir::Files).isEmpty();
    m_timer.start();
}

void JournalBackup::noticed(const Changes& changes)
{
    m_changed = m_changed || changes.journal;
}

void JournalBackup::copyIfChanged()
{
    if (m_changed && m_key)
        std::ignore = run();
}

Async<Done> JournalBackup::run()
{
    if (!m_key)
        return ready<Done>(cannot(u"no folder for copies is configured"_s));
    m_changed = false;
    return m_store.write<Done>([place = m_place, key = *m_key](StoreWriter& writer) {
        return makeCopy(writer, place, key);
    });
}

}

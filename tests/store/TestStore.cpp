// TestStore.cpp - every way in which opening can end, and what is told when.
#include "StoreFixture.h"
#include "store/CustomerRows.h"
#include "store/Database.h"
#include "store/Schema.h"
#include "store/Statement.h"
#include "store/StoreWriter.h"

#include <QCryptographicHash>
#include <QSemaphore>
#include <QSignalSpy>

#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace guildhall;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A closed store with one customer in it.
void fill(const QString& folder)
{
    House house(folder);
    QVERIFY(house.open());
    house.put(page(u"orchard"_s, { personRecord(u"T-1"_s, named(u"Adaeze"_s, u"Okafor"_s)) }));
}

void setRevision(const QString& folder, const QString& file, FileRole role, int revision)
{
    const auto database
        = Database::open(std::make_shared<EncryptedFile>(folder + u'/' + file, role, keyOf('k')),
                         EncryptedFile::Access::ReadWrite);
    QVERIFY(database);
    (*database)->runOnce("PRAGMA user_version = " + QByteArray::number(revision));
    QVERIFY(!(*database)->failure());
}

/// Nobody in particular for as long as it lives, so that folders can be read only for root too.
class Nobody
{
public:
    Nobody() { m_changed = geteuid() == 0 && seteuid(65534) == 0; }
    ~Nobody()
    {
        if (m_changed && seteuid(0) != 0)
            qFatal("cannot be root again");
    }

private:
    bool m_changed = false;
};

}

class TestStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void createsThenFindsUpToDate()
    {
        House house(m_folder->filePath(u"new?folder%1"_s));
        QCOMPARE(*house.open(), Opened::Created);
        QCOMPARE(*house.open(), Opened::UpToDate);
    }

    void makesAMissingCacheAnew()
    {
        fill(m_folder->path());
        QVERIFY(Store::discardCache({ m_folder->path() }));
        House house(m_folder->path());
        QCOMPARE(*house.open(), Opened::UpToDate);
        QCOMPARE(house.names(u"okafor"_s), QStringList());
        QVERIFY(wait(Verify(*house.store).run())->isEmpty());
    }

    void upgradesAnOlderFile()
    {
        QVERIFY(registerEncryption());
        const auto file = std::make_shared<EncryptedFile>(
            m_folder->filePath(u"old.db"_s), FileRole::Cache, keyOf('k'));
        const auto database = Database::open(file, EncryptedFile::Access::Create);
        QVERIFY(database);
        const QByteArray first = "CREATE TABLE a (x TEXT);\nINSERT INTO a VALUES ('kept; whole');";
        const QByteArray second = "-- A comment; with a mark.\nALTER TABLE a ADD COLUMN y;";
        QCOMPARE(*Schema(QList<QByteArray> { first }).bring(**database), Schema::Outcome::Created);
        QCOMPARE(*Schema(QList<QByteArray> { first, second }).bring(**database),
                 Schema::Outcome::Upgraded);
        QCOMPARE(*Schema(QList<QByteArray> { first, second }).bring(**database),
                 Schema::Outcome::UpToDate);
        Statement row = (*database)->prepare("SELECT x, y FROM a");
        QVERIFY(row.next());
        QCOMPARE(row.text(0), u"kept; whole"_s);
        // A revision that fails leaves the file at the one before.
        QVERIFY(
            !Schema(QList<QByteArray> { first, second, "DROP TABLE missing;" }).bring(**database));
        (*database)->clearFailure();
        QCOMPARE((*database)->prepare("PRAGMA user_version").value(), 2);
    }

    void refusesANewerFileUntouched_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("role");
        QTest::newRow("cache") << u"cache.db"_s << static_cast<int>(FileRole::Cache);
        QTest::newRow("journal") << u"journal.db"_s << static_cast<int>(FileRole::Journal);
    }
    void refusesANewerFileUntouched()
    {
        QFETCH(QString, file);
        QFETCH(int, role);
        fill(m_folder->path());
        setRevision(m_folder->path(), file, static_cast<FileRole>(role), 99);
        const QByteArray cache = contents(m_folder->filePath(u"cache.db"_s));
        const QByteArray journal = contents(m_folder->filePath(u"journal.db"_s));
        House house(m_folder->path());
        const auto opened = house.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Refused);
        house.close();
        QVERIFY(contents(m_folder->filePath(u"cache.db"_s)) == cache);
        QVERIFY(contents(m_folder->filePath(u"journal.db"_s)) == journal);
    }

    void saysDamagedForAWrongKeyAndOpensWithTheRightOne()
    {
        fill(m_folder->path());
        House house(m_folder->path());
        const auto opened = house.open(keyOf('x'));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Damaged);
        QVERIFY(house.open());
        QCOMPARE(house.names(u"okafor"_s).size(), 1);
    }

    void saysDamagedForADamagedFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("cache") << u"cache.db"_s;
        QTest::newRow("journal") << u"journal.db"_s;
    }
    void saysDamagedForADamagedFile()
    {
        QFETCH(QString, file);
        fill(m_folder->path());
        QByteArray bytes = contents(m_folder->filePath(file));
        bytes[200] = static_cast<char>(bytes[200] ^ 1);
        overwrite(m_folder->filePath(file), bytes);
        House house(m_folder->path());
        const auto opened = house.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Damaged);
        QVERIFY(opened.error().detail.contains(file));
        house.close();
        QVERIFY(Store::discardCache({ m_folder->path() }));
        // A fresh cache helps a damaged one, and never a damaged journal.
        QCOMPARE(bool(house.open()), file == u"cache.db"_s);
    }

    void refusesClearText()
    {
        const QString path = m_folder->filePath(u"cache.db"_s);
        sqlite3* plain = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &plain), SQLITE_OK);
        sqlite3_exec(plain, "CREATE TABLE a (x)", nullptr, nullptr, nullptr);
        sqlite3_close(plain);
        const QByteArray before = contents(path);
        House house(m_folder->path());
        const auto opened = house.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Damaged);
        house.close();
        QVERIFY(contents(path) == before);
    }

    void saysStorageForAFolderThatCannotBeWritten()
    {
        fill(m_folder->path());
        const auto readable
            = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        for (const QString& file : { u"cache.db"_s, u"journal.db"_s })
            QVERIFY(QFile::setPermissions(m_folder->filePath(file),
                                          QFile::ReadOwner | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(m_folder->path(), readable));
        {
            const Nobody nobody;
            House house(m_folder->path());
            const auto opened = house.open();
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Storage);
            House nowhere(m_folder->filePath(u"under/it"_s));
            QCOMPARE(nowhere.open().error().kind, Error::Kind::Storage);
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), readable | QFile::WriteOwner));
    }

    void losesNothingWhenTheDiskIsFull()
    {
        House house(m_folder->path());
        QVERIFY(house.open());
        house.put(page(u"orchard"_s, { personRecord(u"T-1"_s, named(u"Adaeze"_s, u"Okafor"_s)) }));
        const RecordPage large = [] {
            QList<SourceRecord> records;
            for (int at = 0; at < 2000; ++at)
                records.append(personRecord(u"L-%1"_s.arg(at),
                                            named(QString(400, QChar(u'a' + at % 26)), u"Long"_s)));
            return page(u"orchard"_s, records, "2");
        }();

        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        const rlimit small { 600'000, old.rlim_max };
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto refused = wait(house.records->apply(large));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QCOMPARE(house.names(u"okafor"_s).size(), 1);
        QCOMPARE(house.names(u"long"_s).size(), 0);
        QCOMPARE(*wait(SourceBook(*house.store).cursor(SourceId(u"orchard"_s), u"people"_s)), "1");
        QCOMPARE(house.put(large).added, 2000);
        QCOMPARE(house.names(u"long"_s).size(), 20);
        QVERIFY(wait(Verify(*house.store).run())->isEmpty());
    }

    void answersRefusedBeforeItIsOpen()
    {
        const SystemClock clock;
        Store store({ m_folder->path() }, clock);
        LinkBook links(store);
        QCOMPARE(wait(links.marked()).error().kind, Error::Kind::Refused);
        QCOMPARE(wait(links.linkMarked()).error().kind, Error::Kind::Refused);
    }

    void tellsChangesOnlyAfterTheCommit()
    {
        House house(m_folder->path());
        QVERIFY(house.open());
        QStringList seen;
        connect(house.store.get(), &Store::changed, this, [&](const Changes& changes) {
            if (!changes.customers.isEmpty())
                seen += house.names(u"okafor"_s);
        });
        QSignalSpy spy(house.store.get(), &Store::changed);
        const auto failed
            = wait(house.store->writeCache<Done>([](Database& cache, Changes& changes) {
                  cache.run("INSERT INTO mark (person) VALUES (7)");
                  changes.everything = true;
                  return Outcome(Error { Error::Kind::Conflict, u"changed its mind"_s });
              }));
        QCOMPARE(failed.error().kind, Error::Kind::Conflict);
        QCOMPARE(*wait(house.links->marked()), 0);
        const auto broken
            = wait(house.store->writeCache<Done>([](Database& cache, Changes& changes) {
                  cache.run("INSERT INTO mark (person) VALUES (7)");
                  cache.run("INSERT INTO nowhere VALUES (7)");
                  changes.everything = true;
                  return Outcome(Done {});
              }));
        QVERIFY(!broken);
        QCOMPARE(*wait(house.links->marked()), 0);
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 0);

        house.put(page(u"orchard"_s, { personRecord(u"T-1"_s, named(u"Adaeze"_s, u"Okafor"_s)) }));
        QTRY_VERIFY(spy.count() >= 2);
        QCOMPARE(seen, QStringList { u"Adaeze Okafor"_s });
        QVERIFY(spy.first().first().value<Changes>().sources.contains(SourceId(u"orchard"_s)));
    }

    void readsBesideAnOpenTransaction()
    {
        House house(m_folder->path());
        QVERIFY(house.open());
        house.put(page(u"orchard"_s, { personRecord(u"T-1"_s, named(u"Adaeze"_s, u"Okafor"_s)) }));
        QSemaphore written;
        QSemaphore goOn;
        auto writing = house.store->writeCache<Done>([&](Database& cache, Changes&) -> Outcome {
            cache.run("DELETE FROM customer");
            written.release();
            goOn.acquire();
            return Done {};
        });
        written.acquire();
        QCOMPARE(house.names(u"okafor"_s).size(), 1);
        goOn.release();
        QVERIFY(wait(writing));
        QCOMPARE(house.names(u"okafor"_s).size(), 0);
    }

    void doesAllThatWasAskedBeforeItCloses()
    {
        House house(m_folder->path());
        QVERIFY(house.open());
        for (int at = 0; at < 200; ++at) {
            static_cast<void>(house.records->apply(page(
                u"orchard"_s, { personRecord(u"T-%1"_s.arg(at), named(u"A"_s, u"Okafor"_s)) })));
        }
        house.close();
        QVERIFY(house.open());
        QCOMPARE(house.find(u"okafor"_s, 200).hits.size(), 200);
    }

    void movesItsLogIntoTheDatabaseWhenNobodyWaits()
    {
        House house(m_folder->path());
        QVERIFY(house.open());
        PersonRecord person = named(u"Ann"_s, u"Lee"_s);
        person.addresses = { { QString(1500, u'x'), {}, {} } };
        QList<SourceRecord> records;
        for (int at = 0; at < 1000; ++at)
            records.append(personRecord(u"T-%1"_s.arg(at), person));
        QCOMPARE(house.put(page(u"orchard"_s, records)).added, 1000);
        const QString file = m_folder->filePath(u"cache.db"_s);
        QTRY_VERIFY(QFileInfo(file).size() > qint64 { 1000 } * 1500);
    }

    /// Of each page that is written the index of words keeps a piece. Left alone, it merges all of
    /// its pieces, large ones too, within some later commit.
    void mergesTheIndexOfWordsWhenNobodyWaits()
    {
        House house(m_folder->path());
        QVERIFY(house.open());
        const auto pieces = [&house] {
            const auto count
                = wait(house.store->read<qint64>([](Database& cache) -> Result<qint64> {
                      Statement held
                          = cache.prepare("SELECT count(DISTINCT segid) FROM customer_words_idx");
                      return held.next() ? held.integer(0) : -1;
                  }));
            return count ? *count : -1;
        };
        for (int at = 0; at < 15; ++at) {
            const auto record = personRecord(u"T-%1"_s.arg(at), named(u"Ann"_s, u"Lee"_s));
            QCOMPARE(house.put(page(u"orchard"_s, { record })).added, 1);
        }
        QTRY_COMPARE_LT(pieces(), 8);
        QCOMPARE(house.names(u"ann lee"_s).size(), 15);
    }

    /// A large piece, as a first load leaves it, and small ones.
    void leavesNothingToTidyUp()
    {
        House house(m_folder->path());
        QVERIFY(house.open());
        int steps = 0;
        const auto isLeft = wait(house.store->write<bool>([&](StoreWriter& writer) -> Result<bool> {
            for (int piece = 0; piece < 5; ++piece) {
                CustomerRow row;
                for (int word = 0; word < (piece == 0 ? 200'000 : 10); ++word)
                    row.words.append(std::to_string(word * 7919LL + piece)).append(1, ' ');
                const auto written = writer.inCache([&](Database& cache, Changes&) -> Outcome {
                    cache.run("INSERT INTO customer_words (customer_words, rank)"
                              " VALUES ('hashsize', 33554432)");
                    insertCustomer(cache, CustomerId(piece + 1), row);
                    return Done {};
                });
                if (!written)
                    return written.error();
            }
            while (writer.tidyUp())
                ++steps;
            return mergeWords(writer.cache());
        }));
        QVERIFY(isLeft);
        QVERIFY(!*isLeft);
        QCOMPARE_GT(steps, 1);
    }

    void doesNotAnswerWhatNobodyWaitsFor()
    {
        House house(m_folder->path());
        QVERIFY(house.open());
        QSemaphore busy;
        std::atomic<int> asked = 0;
        QList<Async<Done>> blocking;
        for (int at = 0; at < 3; ++at) {
            blocking.append(house.store->read<Done>([&busy](Database&) -> Outcome {
                busy.acquire();
                return Done {};
            }));
        }
        auto dropped = house.store->read<Done>([&asked](Database&) -> Outcome {
            ++asked;
            return Done {};
        });
        dropped.cancel();
        busy.release(3);
        for (auto& answer : blocking)
            answer.waitForFinished();
        QVERIFY(wait(house.links->marked()));
        QCOMPARE(asked.load(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestStore)
#include "TestStore.moc"

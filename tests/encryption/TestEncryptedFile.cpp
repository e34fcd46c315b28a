// TestEncryptedFile.cpp - a database through the encryption does all that SQLite does, and shows
// nothing.
#include "Connection.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace guildhall;
using namespace guildhall::test;
using namespace Qt::StringLiterals;
using Access = EncryptedFile::Access;
using Failure = EncryptionFailure;

namespace {

// What must not be found in any byte of any file.
const QString Marker = u"Cadwallader-Nwachukwu"_s;

const QString Fill = uR"(
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)
    INSERT INTO customer SELECT i, '%2 ' || i, hex(randomblob(60)) FROM n)"_s;

void makeCustomers(Connection& writer, int rows)
{
    QCOMPARE(writer.ask(u"PRAGMA journal_mode = WAL"_s), u"wal"_s);
    QCOMPARE(writer.run(u"CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, note TEXT)"_s),
             SQLITE_OK);
    QCOMPARE(writer.run(u"CREATE INDEX by_name ON customer (name)"_s), SQLITE_OK);
    QCOMPARE(writer.run(Fill.arg(QString::number(rows), Marker)), SQLITE_OK);
}

/// The files in the folder that hold the marker, as UTF-8 or UTF-16.
QStringList filesThatShow(const QString& folder, const QString& marker)
{
    QStringList telling;
    const QByteArray utf16(reinterpret_cast<const char*>(marker.utf16()), marker.size() * 2);
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        const QByteArray content = contentOf(QDir(folder).filePath(name));
        if (content.contains(marker.toUtf8()) || content.contains(utf16))
            telling.append(name);
    }
    return telling;
}

}

class TestEncryptedFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(registerEncryption());
        QVERIFY(registerEncryption()); // again does nothing
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"cache ä%?.db"_s); // what a home folder may be called
        m_file = std::make_unique<EncryptedFile>(m_path, FileRole::Cache, testKey());
    }

    void keepsWhatTheDriverWrites()
    {
        for (const bool first : { true, false }) {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"driver"_s);
            db.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
            db.setDatabaseName(m_file->uri(first ? Access::Create : Access::ReadWrite));
            QVERIFY2(db.open(), qPrintable(db.lastError().text()));
            const QVariant handle = db.driver()->handle();
            QVERIFY(m_file->confirm(*static_cast<sqlite3* const*>(handle.constData())));
            QSqlQuery query(db);
            if (first) {
                QVERIFY(query.exec(u"PRAGMA journal_mode = WAL"_s));
                QVERIFY(query.exec(u"CREATE TABLE customer (name TEXT)"_s));
                QVERIFY(query.prepare(u"INSERT INTO customer VALUES (?)"_s));
                query.addBindValue(Marker);
                QVERIFY(query.exec());
            } else {
                QVERIFY(query.exec(u"SELECT name FROM customer"_s) && query.next());
                QCOMPARE(query.value(0).toString(), Marker);
            }
            query = QSqlQuery();
            db = QSqlDatabase();
            QSqlDatabase::removeDatabase(u"driver"_s);
        }
        QVERIFY(!m_file->lastFailure());
    }

    void showsNoPlainText_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("encoding");
        for (const QString& mode : { u"WAL"_s, u"PERSIST"_s, u"DELETE"_s }) {
            for (const QString& encoding : { u"UTF-8"_s, u"UTF-16le"_s })
                QTest::addRow("%s %s", qPrintable(mode), qPrintable(encoding)) << mode << encoding;
        }
    }

    void showsNoPlainText()
    {
        QFETCH(QString, mode);
        QFETCH(QString, encoding);
        Connection writer(m_file->uri(Access::Create));
        QCOMPARE(writer.run(u"PRAGMA encoding = '%1'"_s.arg(encoding)), SQLITE_OK);
        QCOMPARE(writer.ask(u"PRAGMA journal_mode = "_s + mode), mode.toLower());
        writer.run(u"CREATE VIRTUAL TABLE words USING fts5(name)"_s);
        writer.run(u"CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, note TEXT)"_s);
        QCOMPARE(writer.run(Fill.arg(QString::number(3'000), Marker)), SQLITE_OK);
        QCOMPARE(writer.run(u"INSERT INTO words SELECT name FROM customer"_s), SQLITE_OK);
        // A transaction larger than the cache, left open: its pages stand in the log or their old
        // ones in the journal, and a temporary file is forced although the connection prefers
        // memory.
        writer.run(u"PRAGMA cache_size = 10; PRAGMA temp_store = FILE"_s);
        QCOMPARE(
            writer.run(u"BEGIN; SAVEPOINT inner_one; UPDATE customer SET note = name || note"_s),
            SQLITE_OK);
        QCOMPARE(writer.run(u"CREATE TEMP TABLE passing AS SELECT * FROM customer"_s), SQLITE_OK);
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
        QCOMPARE_GE(files.size(), 2);
        QCOMPARE(filesThatShow(m_folder->path(), Marker), QStringList());
        QCOMPARE(filesThatShow(m_folder->path(), u"SQLite format 3"_s), QStringList());
        QCOMPARE(filesThatShow(m_folder->path(), u"CREATE TABLE"_s), QStringList());
        QCOMPARE(writer.run(u"ROLLBACK"_s), SQLITE_OK);
        QCOMPARE(writer.ask(u"SELECT count(*) FROM customer WHERE note LIKE name || '%'"_s),
                 u"0"_s);
        QCOMPARE(writer.ask(u"PRAGMA integrity_check"_s), u"ok"_s);
        writer.close();
        QCOMPARE(filesThatShow(m_folder->path(), Marker), QStringList());
    }

    void samePlainTextIsNeverTheSameOnDisk()
    {
        Connection writer(m_file->uri(Access::Create));
        makeCustomers(writer, 500);
        QCOMPARE(writer.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s), SQLITE_OK);
        const QString copy = m_folder->filePath(u"copy.db"_s);
        const EncryptedFile target(copy, FileRole::Cache, testKey());
        QCOMPARE(writer.run(u"VACUUM INTO '%1'"_s.arg(target.uri(Access::Create))), SQLITE_OK);
        const QByteArray one = contentOf(m_path);
        const QByteArray two = contentOf(copy);
        QSet<QByteArray> pieces;
        qsizetype count = 0;
        for (const QByteArray& whole : { one, two }) {
            for (qsizetype at = 0; at + 16 <= whole.size(); at += 16, ++count)
                pieces.insert(whole.mid(at, 16));
        }
        QCOMPARE(pieces.size(), count);
    }

    void refusesWhatIsNotLent()
    {
        const QString clear = u"file:%1?vfs=guildhall"_s.arg(m_folder->filePath(u"other.db"_s));
        QCOMPARE(Connection(clear).openCode(), SQLITE_CANTOPEN);
        QVERIFY(!QFile::exists(m_folder->filePath(u"other.db"_s)));
        const QString uri = m_file->uri(Access::Create);
        m_file.reset();
        QCOMPARE(Connection(uri).openCode(), SQLITE_CANTOPEN);
    }

    void noticesAnOpenThatForgotTheEncryption()
    {
        const Connection plain(m_folder->filePath(u"plain.db"_s));
        QCOMPARE(m_file->confirm(plain.handle()).error().kind, Error::Kind::Refused);
        const EncryptedFile other(m_path, FileRole::Cache, testKey());
        const Connection elsewhere(other.uri(Access::Create));
        QVERIFY(other.confirm(elsewhere.handle()));
        QVERIFY(!m_file->confirm(elsewhere.handle()));
    }

    void refusesAClearTextFileAndLeavesItAlone()
    {
        {
            Connection plain(m_path);
            QCOMPARE(plain.run(u"CREATE TABLE t (a); INSERT INTO t VALUES (1)"_s), SQLITE_OK);
        }
        const QByteArray before = contentOf(m_path);
        QCOMPARE(Connection(m_file->uri(Access::Create)).openCode(), SQLITE_NOTADB);
        QCOMPARE(m_file->lastFailure(), (Failure { Failure::Kind::NotEncrypted, 0 }));
        QCOMPARE(asError(*m_file->lastFailure(), m_path).kind, Error::Kind::Damaged);
        QCOMPARE(contentOf(m_path), before);
    }

    void cannotWriteAPageWithoutASeal()
    {
        // Pages of a clear-text database, copied in by the backup API, have no room for a seal.
        Connection plain(m_folder->filePath(u"plain.db"_s));
        QCOMPARE(plain.run(u"CREATE TABLE t AS SELECT '%1' AS name"_s.arg(Marker)), SQLITE_OK);
        {
            const Connection target(m_file->uri(Access::Create));
            sqlite3_backup* const backup
                = sqlite3_backup_init(target.handle(), "main", plain.handle(), "main");
            sqlite3_backup_step(backup, -1);
            QVERIFY(sqlite3_backup_finish(backup) != SQLITE_OK);
        }
        QCOMPARE(m_file->lastFailure()->kind, Failure::Kind::NoRoom);
        QVERIFY(!contentOf(m_path).contains(Marker.toUtf8()));
        // So are those of a database attached without the preparation that every main database
        // gets.
        m_file->forgetFailure();
        QFile::remove(m_path);
        plain.run(u"ATTACH '%1' AS a"_s.arg(m_file->uri(Access::Create)));
        QVERIFY(plain.run(u"CREATE TABLE a.t AS SELECT '%1' AS name"_s.arg(Marker)) != SQLITE_OK);
        QCOMPARE(m_file->lastFailure()->kind, Failure::Kind::NoRoom);
    }

    void keepsPageSizeWhateverIsAsked()
    {
        Connection writer(m_file->uri(Access::Create));
        makeCustomers(writer, 10);
        writer.run(u"PRAGMA journal_mode = DELETE; PRAGMA page_size = 8192"_s);
        writer.run(u"VACUUM"_s);
        QCOMPARE(writer.ask(u"SELECT count(*) FROM customer"_s), u"10"_s);
        QCOMPARE(writer.ask(u"PRAGMA integrity_check"_s), u"ok"_s);
        writer.run(u"PRAGMA mmap_size = 268435456"_s);
        QCOMPARE(writer.ask(u"SELECT count(*) FROM customer WHERE name LIKE '%1%'"_s.arg(Marker)),
                 u"10"_s);
        writer.close();
        Connection again(m_file->uri(Access::ReadOnly), SQLITE_OPEN_READONLY);
        QCOMPARE(again.ask(u"SELECT count(*) FROM customer"_s), u"10"_s);
        QCOMPARE(again.ask(u"PRAGMA page_size"_s), u"4096"_s);
    }

    void tellsAWrongKey()
    {
        {
            Connection writer(m_file->uri(Access::Create));
            makeCustomers(writer, 100);
        }
        const QByteArray before = contentOf(m_path);
        const EncryptedFile other(m_path, FileRole::Cache, testKey('x'));
        QCOMPARE(Connection(other.uri(Access::ReadWrite)).openCode(), SQLITE_NOTADB);
        QCOMPARE(other.lastFailure(), (Failure { Failure::Kind::WrongKey, 0 }));
        const EncryptedFile otherRole(m_path, FileRole::Journal, testKey());
        QCOMPARE(Connection(otherRole.uri(Access::ReadWrite)).openCode(), SQLITE_NOTADB);
        QCOMPARE(otherRole.lastFailure(), (Failure { Failure::Kind::WrongKey, 0 }));
        QCOMPARE(contentOf(m_path), before);
        Connection right(m_file->uri(Access::ReadWrite));
        QCOMPARE(right.ask(u"SELECT count(*) FROM customer"_s), u"100"_s);
    }

    void wrongKeyLeavesALogThatStillHoldsCommitsAlone()
    {
        Connection writer(m_file->uri(Access::Create));
        makeCustomers(writer, 100);
        const EncryptedFile other(m_path, FileRole::Cache, testKey('x'));
        QCOMPARE(Connection(other.uri(Access::ReadWrite)).openCode(), SQLITE_NOTADB);
        QCOMPARE(other.lastFailure()->kind, Failure::Kind::WrongKey);
        Connection reader(m_file->uri(Access::ReadOnly), SQLITE_OPEN_READONLY);
        QCOMPARE(reader.ask(u"SELECT count(*) FROM customer"_s), u"100"_s);
    }

    void checkpointsVacuumsAndCopies()
    {
        Connection writer(m_file->uri(Access::Create));
        makeCustomers(writer, 5'000);
        for (const QString& mode : { u"PASSIVE"_s, u"FULL"_s, u"RESTART"_s, u"TRUNCATE"_s }) {
            QCOMPARE(writer.run(u"UPDATE customer SET note = note || '.' WHERE id % 7 = 0"_s),
                     SQLITE_OK);
            QCOMPARE(writer.ask(u"PRAGMA wal_checkpoint(%1)"_s.arg(mode)), u"0"_s);
            QCOMPARE(writer.ask(u"PRAGMA integrity_check"_s), u"ok"_s);
        }
        QCOMPARE(writer.run(u"DELETE FROM customer WHERE id > 3000"_s), SQLITE_OK);
        const int before = writer.ask(u"PRAGMA page_count"_s).toInt();
        QCOMPARE(writer.run(u"VACUUM"_s), SQLITE_OK);
        QCOMPARE_LT(writer.ask(u"PRAGMA page_count"_s).toInt(), before);
        QCOMPARE(writer.ask(u"PRAGMA wal_checkpoint(TRUNCATE)"_s), u"0"_s);
        QCOMPARE(QFile(m_path).size(), writer.ask(u"PRAGMA page_count"_s).toInt() * 4096);

        // Another file, another role, by both ways that SQLite knows.
        const QString sum = u"SELECT count(*) || total(length(note)) FROM customer"_s;
        const EncryptedFile into(m_folder->filePath(u"into.db"_s), FileRole::Journal, testKey('j'));
        QCOMPARE(writer.run(u"VACUUM INTO '%1'"_s.arg(into.uri(Access::Create))), SQLITE_OK);
        const EncryptedFile backed(
            m_folder->filePath(u"backed.db"_s), FileRole::Journal, testKey('j'));
        {
            const Connection target(backed.uri(Access::Create));
            sqlite3_backup* const backup
                = sqlite3_backup_init(target.handle(), "main", writer.handle(), "main");
            while (sqlite3_backup_step(backup, 100) == SQLITE_OK) { }
            QCOMPARE(sqlite3_backup_finish(backup), SQLITE_OK);
        }
        for (const EncryptedFile* copy : { &into, &backed }) {
            Connection reader(copy->uri(Access::ReadWrite));
            QCOMPARE(reader.ask(sum), writer.ask(sum));
            QCOMPARE(reader.ask(u"PRAGMA integrity_check"_s), u"ok"_s);
        }
        QCOMPARE(filesThatShow(m_folder->path(), Marker), QStringList());
    }

    void leavesNoHoleThatLooksLikeDamage()
    {
        // SQLite may leave pages out that it took and gave back at once, and lengthen a file with
        // nothing.
        const Connection writer(m_file->uri(Access::Create));
        sqlite3_file* file = nullptr;
        sqlite3_file_control(writer.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
        QByteArray page(4096, 'x');
        QCOMPARE(file->pMethods->xWrite(file, page.constData(), 4096, 4LL * 4096), SQLITE_OK);
        QCOMPARE(file->pMethods->xTruncate(file, 7LL * 4096), SQLITE_OK);
        QCOMPARE(QFile(m_path).size(), 7 * 4096);
        for (const qint64 number : { 1, 2, 5, 6 }) {
            QCOMPARE(file->pMethods->xRead(file, page.data(), 4096, number * 4096), SQLITE_OK);
            QCOMPARE(page, QByteArray(4096, '\0'));
        }
        QVERIFY(!contentOf(m_path).contains(QByteArray(64, '\0')));
    }

    void rollsBackSavepointsOfSpilledTransactions()
    {
        for (const QString& mode : { u"WAL"_s, u"DELETE"_s }) {
            Connection writer(m_file->uri(Access::Create));
            QCOMPARE(writer.ask(u"PRAGMA journal_mode = "_s + mode), mode.toLower());
            writer.run(u"DROP TABLE IF EXISTS customer; PRAGMA cache_size = 8;"
                       "CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, note TEXT)"_s);
            QCOMPARE(writer.run(u"BEGIN"_s), SQLITE_OK);
            QCOMPARE(writer.run(Fill.arg(QString::number(4'000), Marker)), SQLITE_OK);
            // Pages written to the log already are read, changed and written again, then partly
            // taken back.
            for (int round = 0; round < 5; ++round) {
                QCOMPARE(
                    writer.run(u"SAVEPOINT s; UPDATE customer SET note = id || '-%1'"_s.arg(round)),
                    SQLITE_OK);
                QCOMPARE(writer.run(round % 2 ? u"ROLLBACK TO s; RELEASE s"_s : u"RELEASE s"_s),
                         SQLITE_OK);
            }
            QCOMPARE(writer.run(u"COMMIT"_s), SQLITE_OK);
            QCOMPARE(writer.ask(u"SELECT count(*) FROM customer WHERE note = id || '-4'"_s),
                     u"4000"_s);
            QCOMPARE(writer.ask(u"PRAGMA integrity_check"_s), u"ok"_s);
            QVERIFY(!m_file->lastFailure());
        }
    }

    void readerBesideWriterKeepsItsView()
    {
        Connection writer(m_file->uri(Access::Create));
        makeCustomers(writer, 2'000);
        Connection reader(m_file->uri(Access::ReadOnly), SQLITE_OPEN_READONLY);
        QCOMPARE(reader.run(u"BEGIN"_s), SQLITE_OK);
        QCOMPARE(reader.ask(u"SELECT count(*) FROM customer"_s), u"2000"_s);
        QCOMPARE(writer.run(u"DELETE FROM customer WHERE id % 2"_s), SQLITE_OK);
        QCOMPARE(writer.run(u"UPDATE customer SET note = 'new'"_s), SQLITE_OK);
        writer.run(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        QCOMPARE(reader.ask(u"SELECT count(*) FROM customer WHERE note <> 'new'"_s), u"2000"_s);
        QCOMPARE(reader.run(u"COMMIT"_s), SQLITE_OK);
        QCOMPARE(reader.ask(u"SELECT count(*) FROM customer WHERE note = 'new'"_s), u"1000"_s);
    }

    void threadsReadWhileOneWrites()
    {
        Connection writer(m_file->uri(Access::Create));
        makeCustomers(writer, 500);
        // Small, so that the log starts again and again under the readers.
        QCOMPARE(writer.ask(u"PRAGMA wal_autocheckpoint = 30"_s), u"30"_s);
        std::atomic<bool> writing = true;
        std::atomic<int> looks = 0;
        std::atomic<int> wrong = 0;
        QCOMPARE(writer.run(u"UPDATE customer SET note = 'start'"_s), SQLITE_OK);
        std::vector<std::thread> readers;
        readers.reserve(2);
        for (int i = 0; i < 2; ++i) {
            readers.emplace_back([&] {
                Connection reader(m_file->uri(Access::ReadOnly), SQLITE_OPEN_READONLY);
                reader.run(u"PRAGMA cache_size = 4"_s);
                // In every snapshot all rows carry the same note.
                while (writing || looks < 4) {
                    wrong += reader.ask(u"SELECT count(DISTINCT note) FROM customer"_s) == u"1"_s
                        ? 0
                        : 1;
                    ++looks;
                }
            });
        }
        for (int round = 0; round < 150; ++round)
            wrong += writer.run(u"UPDATE customer SET note = 'round %1'"_s.arg(round)) == SQLITE_OK
                ? 0
                : 1;
        writing = false;
        for (std::thread& reader : readers)
            reader.join();
        QCOMPARE(wrong, 0);
        QVERIFY(!m_file->lastFailure());
        QCOMPARE(writer.ask(u"PRAGMA integrity_check"_s), u"ok"_s);
    }

    void emptyFileIsOnlyCreatedWhereMeant()
    {
        QVERIFY(QFile(m_path).open(QIODevice::WriteOnly));
        QVERIFY(Connection(m_file->uri(Access::ReadWrite)).openCode() != SQLITE_OK);
        QCOMPARE(m_file->lastFailure(), (Failure { Failure::Kind::Truncated, 1 }));
        Connection writer(m_file->uri(Access::Create));
        QCOMPARE(writer.run(u"CREATE TABLE t (a)"_s), SQLITE_OK);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<EncryptedFile> m_file;
};

QTEST_GUILESS_MAIN(TestEncryptedFile)
#include "TestEncryptedFile.moc"

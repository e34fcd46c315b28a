// TestDamage.cpp - whatever happens to the bytes on disk, SQLite says so or goes on with what was
// committed; it never shows anything else.
#include "Connection.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace guildhall;
using namespace guildhall::test;
using namespace Qt::StringLiterals;
using Access = EncryptedFile::Access;
using Failure = EncryptionFailure;
using Kind = EncryptionFailure::Kind;

namespace {

constexpr qint64 PageBytes = 4096;
constexpr qint64 FrameBytes = 4120;
constexpr qint64 LogHeaderBytes = 32;

// Every row follows from its id and the round it was written in, so that any wrong byte is seen.
const QString Rows = uR"(
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)
    INSERT OR REPLACE INTO customer SELECT i, %1, i || '/' || %1 || '/' || printf('%.900d', i * %1) FROM n)"_s;
const QString WrongRows = uR"(
    SELECT count(*) FROM customer
    WHERE note <> id || '/' || round || '/' || printf('%.900d', id * round) OR note IS NULL)"_s;

}

class TestDamage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(registerEncryption()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"cache.db"_s);
        m_file = std::make_unique<EncryptedFile>(m_path, FileRole::Cache, testKey());
    }

    void noticesEveryFlippedBit()
    {
        make(*m_file);
        const QByteArray good = contentOf(m_path);
        QRandomGenerator random(20'261);
        const qint64 pages = good.size() / PageBytes;
        QList<qint64> bits;
        for (int i = 0; i < 80; ++i)
            bits.append(random.bounded(good.size() * 8));
        // Every part of the first page, and every kind of byte at the end of another.
        for (const qint64 byte :
             { 0, 15, 16, 17, 24, 99, 100, 4063, 4064, 4075, 4076, 4091, 4092, 4095 })
            bits.append({ byte * 8, ((pages - 1) * PageBytes + byte) * 8 + 7 });
        for (const qint64 bit : bits) {
            m_file->forgetFailure();
            QVERIFY(flipBit(m_path, bit));
            {
                Connection reader(m_file->uri(Access::ReadWrite));
                if (reader.openCode() == SQLITE_OK)
                    reader.run(u"PRAGMA integrity_check"_s);
            }
            const Failure expected { Kind::DamagedPage, bit / 8 / PageBytes + 1 };
            QVERIFY2(m_file->lastFailure(), qPrintable(u"bit %1"_s.arg(bit)));
            QCOMPARE(*m_file->lastFailure(), expected);
            QVERIFY(flipBit(m_path, bit));
        }
        QCOMPARE(contentOf(m_path), good);
    }

    void noticesPagesInTheWrongPlace()
    {
        make(*m_file);
        const QByteArray good = contentOf(m_path);
        const EncryptedFile other(m_folder->filePath(u"other.db"_s), FileRole::Cache, testKey());
        make(other);
        const QByteArray foreign = contentOf(other.path());
        const auto page = [](const QByteArray& file, qint64 number) {
            return file.mid((number - 1) * PageBytes, PageBytes);
        };
        const auto isNoticed = [this, &good](qint64 number, const QByteArray& bytes) {
            m_file->forgetFailure();
            const bool put = overwrite(m_path, (number - 1) * PageBytes, bytes);
            {
                Connection reader(m_file->uri(Access::ReadOnly), SQLITE_OPEN_READONLY);
                if (reader.openCode() == SQLITE_OK)
                    reader.run(u"PRAGMA integrity_check"_s);
            }
            const bool back = overwrite(m_path, 0, good);
            return put && back && m_file->lastFailure() == Failure { Kind::DamagedPage, number };
        };
        QVERIFY(isNoticed(5, page(good, 6))); // swapped within the file
        QVERIFY(isNoticed(6, page(good, 5)));
        QVERIFY(isNoticed(1, page(good, 2)));
        QVERIFY(isNoticed(7, page(foreign, 7))); // the same page of another file with the same key
        QVERIFY(isNoticed(9, QByteArray(PageBytes, 0))); // a block the disk lost
        QVERIFY(
            isNoticed(8, page(good, 8).left(2048) + page(foreign, 8).mid(2048))); // half written
        // Another file's first page opens, as it brings its salt, but then nothing else does.
        QVERIFY(!isNoticed(1, page(foreign, 1))
                && m_file->lastFailure()->kind == Kind::DamagedPage);
        Connection reader(m_file->uri(Access::ReadOnly), SQLITE_OPEN_READONLY);
        QCOMPARE(reader.ask(WrongRows), u"0"_s);
    }

    void noticesATruncatedDatabase()
    {
        make(*m_file);
        const QByteArray good = contentOf(m_path);
        QRandomGenerator random(7);
        QList<qint64> lengths {
            1, 15, 16, 100, 4095, 4096, 8192, good.size() - 4096, good.size() - 1
        };
        for (int i = 0; i < 20; ++i)
            lengths.append(random.bounded(1LL, good.size()));
        for (const qint64 length : lengths) {
            QVERIFY(QFile::resize(m_path, length));
            {
                Connection reader(m_file->uri(Access::ReadWrite));
                const QString answer = reader.ask(u"SELECT total(length(note)) FROM customer"_s);
                QVERIFY2(answer.startsWith(u"error"_s),
                         qPrintable(u"%1: %2"_s.arg(length).arg(answer)));
            }
            QVERIFY(overwrite(m_path, 0, good));
        }
    }

    void noticesATruncatedDatabaseBehindALog()
    {
        // With frames in the log SQLite no longer compares the file's length; a page cut off would
        // read as zeros.
        make(*m_file);
        Connection holder(m_file->uri(Access::ReadWrite));
        QCOMPARE(holder.run(u"UPDATE customer SET round = 5 WHERE id = 1"_s), SQLITE_OK);
        const QByteArray log = contentOf(m_path + u"-wal"_s);
        holder.close();
        QVERIFY(QFile::resize(m_path, QFile(m_path).size() / PageBytes / 2 * PageBytes));
        QVERIFY(overwrite(m_path + u"-wal"_s, 0, log));
        Connection reader(m_file->uri(Access::ReadWrite));
        const QString answer = reader.ask(u"SELECT total(length(note)) FROM customer"_s);
        QVERIFY2(answer.startsWith(u"error"_s), qPrintable(answer));
        QVERIFY2(m_file->lastFailure(), qPrintable(answer));
        QCOMPARE(m_file->lastFailure()->kind, Kind::Truncated);
    }

    void damagedLogEndsRecoveryAndShowsNothingElse_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::addRow("flipped bits") << false;
        QTest::addRow("truncated") << true;
    }

    void damagedLogEndsRecoveryAndShowsNothingElse()
    {
        QFETCH(bool, cut);
        const Crashed crashed = crash();
        QRandomGenerator random(cut ? 11 : 12);
        int shorter = 0;
        for (int trial = 0; trial < 60; ++trial) {
            const qint64 hit = random.bounded(crashed.log.size());
            QByteArray log = crashed.log;
            if (cut)
                log.truncate(hit);
            else
                log[hit] = static_cast<char>(log[hit] ^ (1 << random.bounded(8)));
            const QString round = recover(crashed.database, log);
            // The rounds whose last frame ends before the damage are all there; none is there in
            // part.
            int whole = 1;
            for (qsizetype i = 0; i < crashed.ends.size(); ++i) {
                if (crashed.ends[i] + 16 <= hit)
                    whole = static_cast<int>(i) + 2;
            }
            QVERIFY2(round.toInt() >= whole, qPrintable(u"%1 at %2"_s.arg(round).arg(hit)));
            shorter += round.toInt() < crashed.rounds ? 1 : 0;
        }
        QCOMPARE_GT(shorter, 40); // otherwise the damage never mattered
        QCOMPARE(recover(crashed.database, crashed.log), QString::number(crashed.rounds));
    }

    void foreignOrOlderLogIsNotBelieved()
    {
        const Crashed crashed = crash();
        // The log of another file with the same key, beside this database.
        const EncryptedFile other(m_folder->filePath(u"other.db"_s), FileRole::Cache, testKey());
        make(other);
        Connection writer(other.uri(Access::ReadWrite));
        QCOMPARE(writer.run(Rows.arg(9)), SQLITE_OK);
        QCOMPARE(recover(crashed.database, contentOf(other.path() + u"-wal"_s)), u"1"_s);
    }

    void noticesDamageInALogThatIsInUse()
    {
        // SQLite itself checks a log only in recovery; a checkpoint would seal what it reads as
        // genuine.
        make(*m_file);
        Connection writer(m_file->uri(Access::ReadWrite));
        writer.run(u"PRAGMA wal_autocheckpoint = 0"_s);
        QCOMPARE(writer.run(Rows.arg(2)), SQLITE_OK);
        const QString log = m_path + u"-wal"_s;
        const QByteArray good = contentOf(log);
        QRandomGenerator random(5);
        for (int trial = 0; trial < 20; ++trial) {
            const qint64 frame = random.bounded(good.size() / FrameBytes);
            const qint64 byte = LogHeaderBytes + frame * FrameBytes + 24 + random.bounded(4096);
            m_file->forgetFailure();
            QVERIFY(flipBit(log, byte * 8 + 3));
            QCOMPARE(writer.run(u"PRAGMA wal_checkpoint(FULL)"_s) & 0xff, SQLITE_IOERR);
            QCOMPARE(*m_file->lastFailure(), (Failure { Kind::DamagedLog, frame + 1 }));
            QVERIFY(flipBit(log, byte * 8 + 3));
        }
        QCOMPARE(writer.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s), SQLITE_OK);
        QCOMPARE(writer.ask(WrongRows), u"0"_s);
        QCOMPARE(writer.ask(u"PRAGMA integrity_check"_s), u"ok"_s);
    }

    void fullDiskStopsAtAnyByteAndLosesNothing()
    {
        make(*m_file);
        QRandomGenerator random(9);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        int round = 1;
        int refused = 0;
        for (int trial = 0; trial < 40; ++trial) {
            Connection writer(m_file->uri(Access::ReadWrite));
            writer.run(u"PRAGMA wal_autocheckpoint = 0"_s);
            QCOMPARE(writer.run(Rows.arg(++round)), SQLITE_OK);
            // No file may grow beyond this, so the last write that fits is cut anywhere.
            const auto enough = static_cast<rlim_t>(QFile(m_path + u"-wal"_s).size());
            rlimit tight = before;
            tight.rlim_cur = enough + static_cast<rlim_t>(random.bounded(trial % 2 ? 60 : 300'000));
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
            const int rc = writer.run(Rows.arg(round + 1));
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
            refused += rc == SQLITE_OK ? 0 : 1;
            // As a power cut would leave it: the files are looked at before anyone can tidy up.
            const QByteArray database = contentOf(m_path);
            const QByteArray log = contentOf(m_path + u"-wal"_s);
            writer.close();
            round += rc == SQLITE_OK ? 1 : 0;
            QCOMPARE(recover(database, log), QString::number(round));
        }
        QCOMPARE_GT(refused, 20);
    }

    void tornCheckpointIsMadeGoodFromTheLog()
    {
        // Power fails in the middle of a checkpoint: pages in the file are half old and half new,
        // the first one too, which SQLite wants to see before it looks at the log.
        const Crashed crashed = crash();
        QCOMPARE(recover(crashed.database, crashed.log), QString::number(crashed.rounds));
        const QByteArray done = contentOf(m_path); // closing has checkpointed
        QByteArray torn = crashed.database;
        int tornPages = 0;
        for (qint64 at = 0; at < torn.size(); at += PageBytes) {
            if (done.mid(at, PageBytes) != torn.mid(at, PageBytes)) {
                torn.replace(at, 2048, done.mid(at, 2048));
                ++tornPages;
            }
        }
        QCOMPARE_GT(tornPages, 50);
        QVERIFY(torn.left(PageBytes) != done.left(PageBytes));
        QCOMPARE(recover(torn, crashed.log), QString::number(crashed.rounds));
        m_file->forgetFailure();
        QCOMPARE(recover(torn.left(torn.size() - 2048), crashed.log),
                 QString::number(crashed.rounds));
        QVERIFY(!m_file->lastFailure());
        // Without the log the same file is damaged, and said to be.
        QVERIFY(recover(torn, {}).startsWith(u"error"_s));
        QCOMPARE(*m_file->lastFailure(), (Failure { Kind::DamagedPage, 1 }));
    }

    void rollbackJournalUndoesATornTransaction()
    {
        make(*m_file);
        Connection writer(m_file->uri(Access::ReadWrite));
        QCOMPARE(writer.ask(u"PRAGMA journal_mode = DELETE"_s), u"delete"_s);
        const QByteArray before = contentOf(m_path);
        writer.run(u"PRAGMA cache_size = 5; BEGIN; CREATE TABLE made (a)"_s);
        QCOMPARE(writer.run(Rows.arg(2)), SQLITE_OK);
        QByteArray half = contentOf(m_path);
        const QByteArray journal = contentOf(m_path + u"-journal"_s);
        writer.close();
        QVERIFY(half != before && !journal.isEmpty());
        for (qsizetype i = 0; i < 1000; ++i)
            half[i + 50] = 'x'; // the first page as well
        QVERIFY(QFile::remove(m_path));
        QVERIFY(overwrite(m_path, 0, half));
        QVERIFY(overwrite(m_path + u"-journal"_s, 0, journal));
        Connection reader(m_file->uri(Access::ReadWrite));
        QCOMPARE(reader.ask(u"SELECT DISTINCT round FROM customer"_s), u"1"_s);
        QCOMPARE(reader.ask(WrongRows), u"0"_s);
        QCOMPARE(reader.ask(u"PRAGMA integrity_check"_s), u"ok"_s);
    }

private:
    struct Crashed
    {
        QByteArray database;
        QByteArray log;
        QList<qint64> ends; // where round 2, 3 ... ended in the log
        int rounds;
    };

    void make(const EncryptedFile& file)
    {
        Connection writer(file.uri(Access::Create));
        QCOMPARE(writer.ask(u"PRAGMA journal_mode = WAL"_s), u"wal"_s);
        QCOMPARE(writer.run(
                     u"CREATE TABLE customer (id INTEGER PRIMARY KEY, round INTEGER, note TEXT)"_s),
                 SQLITE_OK);
        QCOMPARE(writer.run(Rows.arg(1)), SQLITE_OK);
        QCOMPARE(writer.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s), SQLITE_OK);
    }

    /// The two files as a killed writer leaves them: round 1 in the database, 2 to 6 in the log.
    Crashed crash()
    {
        make(*m_file);
        Connection writer(m_file->uri(Access::ReadWrite));
        writer.run(u"PRAGMA wal_autocheckpoint = 0"_s);
        Crashed left { contentOf(m_path), {}, {}, 6 };
        for (int round = 2; round <= left.rounds; ++round) {
            // The schema cookie is on the first page, which so comes into the log too.
            writer.run(u"CREATE TABLE made_%1 (a)"_s.arg(round));
            if (writer.run(Rows.arg(round)) != SQLITE_OK)
                qFatal("the writer failed");
            left.ends.append(QFile(m_path + u"-wal"_s).size());
        }
        left.log = contentOf(m_path + u"-wal"_s);
        return left;
    }

    /// Opens these two files as found after a crash: the round that every row is in, or what is
    /// wrong.
    QString recover(const QByteArray& database, const QByteArray& log)
    {
        const QString path = m_folder->filePath(u"cache.db"_s);
        for (const QString& name : { path, path + u"-wal"_s, path + u"-shm"_s })
            QFile::remove(name);
        if (!overwrite(path, 0, database)
            || (!log.isEmpty() && !overwrite(path + u"-wal"_s, 0, log)))
            return u"the files could not be put back"_s;
        Connection reader(m_file->uri(Access::ReadWrite));
        const QString check = reader.ask(u"PRAGMA integrity_check"_s);
        if (check != u"ok"_s)
            return check;
        if (reader.ask(WrongRows) != u"0"_s
            || reader.ask(u"SELECT count(*) FROM customer"_s) != u"400"_s
            || reader.ask(u"SELECT count(DISTINCT round) FROM customer"_s) != u"1"_s)
            return u"wrong rows"_s;
        return reader.ask(u"SELECT round FROM customer LIMIT 1"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<EncryptedFile> m_file;
};

QTEST_GUILESS_MAIN(TestDamage)
#include "TestDamage.moc"

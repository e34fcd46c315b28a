// TestKilledWriter.cpp - a writer killed at any moment loses nothing that it said was committed.
#include "Connection.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <thread>

using namespace guildhall;
using namespace guildhall::test;
using namespace Qt::StringLiterals;
using Access = EncryptedFile::Access;

namespace {

// Every transaction is there as a whole or not at all.
const QString Halves = uR"(
    SELECT count(*) FROM total t
    WHERE t.places <> (SELECT count(*) FROM entry e WHERE e.number = t.number
        AND e.note = 'Cadwallader ' || printf('%.*d', (e.place * 37) % 700, e.number * e.place)))"_s;

}

class TestKilledWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(registerEncryption()); }

    void losesNothingThatWasCommitted_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("rounds");
        QTest::addRow("write-ahead log") << u"WAL"_s << 60;
        QTest::addRow("rollback journal") << u"DELETE"_s << 20;
    }

    void losesNothingThatWasCommitted()
    {
        QFETCH(QString, mode);
        QFETCH(int, rounds);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.db"_s);
        EncryptedFile file(path, FileRole::Journal, testKey());
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        int inCommit = 0;
        int withJournal = 0;
        for (int round = 0; round < rounds; ++round) {
            const auto where = u"seed %1 round %2"_s.arg(seed).arg(round).toUtf8();
            QProcess writer;
            writer.start(QStringLiteral(KILLED_WRITER),
                         { path, QString::number(random.generate()), mode });
            // Every other time somebody reads meanwhile, and still holds the file when the writer
            // is gone.
            std::unique_ptr<Connection> reader;
            QByteArray said;
            for (const int patience = random.bounded(12); said.count("committed") <= patience;) {
                QVERIFY2(writer.waitForReadyRead(20'000), where.constData());
                said += writer.readAllStandardOutput();
                if (mode == u"WAL"_s && round % 2 && !reader)
                    reader = std::make_unique<Connection>(file.uri(Access::ReadOnly),
                                                          SQLITE_OPEN_READONLY);
                if (reader)
                    QCOMPARE(reader->ask(Halves), u"0"_s);
            }
            std::this_thread::sleep_for(
                std::chrono::microseconds(random.bounded(4'000))); // a random moment
            writer.kill();
            QVERIFY2(writer.waitForFinished(20'000), where.constData());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            said += writer.readAllStandardOutput();

            const qsizetype last = said.lastIndexOf("committed ");
            const int committed
                = last < 0 ? 0 : said.mid(last + 10, said.indexOf('\n', last) - last - 10).toInt();
            inCommit += said.lastIndexOf("committing ") > last ? 1 : 0;
            const QString journal = path + (mode == u"WAL"_s ? u"-wal"_s : u"-journal"_s);
            withJournal += QFile(journal).size() > 0 ? 1 : 0;
            for (const QString& name : QDir(folder.path()).entryList(QDir::Files))
                QVERIFY2(!contentOf(folder.filePath(name)).contains("Cadwallader"),
                         qPrintable(name));

            Connection next(file.uri(Access::ReadWrite));
            QCOMPARE(next.ask(u"PRAGMA integrity_check"_s), u"ok"_s);
            QVERIFY2(next.ask(u"SELECT max(number) FROM total"_s).toInt() >= committed,
                     where.constData());
            QCOMPARE(next.ask(Halves), u"0"_s);
            QVERIFY2(!file.lastFailure(), where.constData());
        }
        qInfo("seed %u: %d killed, %d inside a commit or its checkpoint, %d with a journal left to "
              "recover",
              seed,
              rounds,
              inCommit,
              withJournal);
        QCOMPARE_GT(inCommit, rounds / 10);
    }
};

QTEST_GUILESS_MAIN(TestKilledWriter)
#include "TestKilledWriter.moc"

// TestJournalBackup.cpp - a copy of the journal, put back, is the journal: nothing that was
// promised is lost with the computer.
#include "StoreFixture.h"
#include "store/FactBook.h"
#include "store/JournalBackup.h"
#include "store/OutboxBook.h"

#include <QDir>

using namespace guildhall;

class TestJournalBackup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheJournalWhenItIsPutBack()
    {
        const QTemporaryDir folder;
        const QString copies = folder.filePath(u"copies"_s);
        House lost(folder.filePath(u"lost"_s));
        QVERIFY(lost.open());
        {
            JournalBackup backup(*lost.store, { copies, std::chrono::minutes(60), 2 });
            backup.start(keyOf('k'));
            for (int copy = 0; copy < 3; ++copy) {
                Posting posting;
                posting.who = StaffId(u"ann"_s);
                Outgoing outgoing;
                outgoing.kind = u"complaint"_s;
                outgoing.payload = { { u"text"_s, u"Nobody rang %1"_s.arg(copy) } };
                posting.outgoing = { outgoing };
                QVERIFY(wait(FactBook(*lost.store).post(posting)));
                lost.clock.set(moment(20).addSecs(copy));
                QVERIFY(wait(backup.run()));
            }
        }
        lost.close();
        const QStringList kept = QDir(copies).entryList(QDir::Files, QDir::Name);
        QCOMPARE(kept.size(), 2);

        const QString again = folder.filePath(u"again"_s);
        QVERIFY(QDir().mkpath(again));
        QVERIFY(QFile::copy(QDir(copies).filePath(kept.last()), again + u"/journal.db"_s));
        House restored(again);
        QVERIFY(restored.open());
        QCOMPARE(wait(OutboxBook(*restored.store).counts())->waiting, 3);
        QVERIFY(wait(Verify(*restored.store).run())->isEmpty());
    }

    void isMadeWhenTheProgramEnds()
    {
        const QTemporaryDir folder;
        House house(folder.filePath(u"data"_s));
        QVERIFY(house.open());
        {
            JournalBackup backup(*house.store, { folder.filePath(u"copies"_s) });
            backup.start(keyOf('k'));
        }
        house.close();
        QCOMPARE(QDir(folder.filePath(u"copies"_s)).entryList(QDir::Files).size(), 1);
    }

    void saysWhenItCannotBeWritten()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"copies"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        House house(folder.filePath(u"data"_s));
        QVERIFY(house.open());
        JournalBackup backup(*house.store, { folder.filePath(u"copies"_s) });
        backup.start(keyOf('k'));
        const auto done = wait(backup.run());
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestJournalBackup)
#include "TestJournalBackup.moc"

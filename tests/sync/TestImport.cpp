// TestImport.cpp - the council's two CSV files go in as published, twice is as once, and bad rows
// are listed while good ones are kept.
#include "SyncHouse.h"
#include "sync/FileImport.h"

#include <QFile>

using namespace guildhall;

class TestImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsTheSameFileOnceHoweverOften_data();
    void importsTheSameFileOnceHoweverOften();
    void replacesAKnownRowAndListsBadOnes();
};

void TestImport::importsTheSameFileOnceHoweverOften_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("row"); // %1 is the number
    QTest::newRow("satisfaction")
        << u"satisfaction"_s
        << QByteArray("response_id,channel,received_at,rating,digital_awareness")
        << QByteArray("CS-%1,telephone,2023-10-02T11:45:57Z,very_satisfied,not_aware");
    QTest::newRow("complaints") << u"complaints"_s
                                << QByteArray(
                                       "case_ref,service,stage,received,closed,channel,outcome")
                                << QByteArray("CT-%1,Waste,1,2023-04-03,2023-04-28,web,upheld");
}

void TestImport::importsTheSameFileOnceHoweverOften()
{
    QFETCH(QString, source);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, row);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"extract.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(header + '\n');
    constexpr int Rows = 4500;
    for (int i = 0; i < Rows; ++i)
        file.write(QByteArray(row).replace("%1", QByteArray::number(i)) + '\n');
    file.close();

    SyncHouse house({});
    FileImport import(*house.records, house.clock);
    const auto profile = Configuration::importProfile(source);
    QVERIFY(profile);
    const auto first = wait(import.run(*profile, file.fileName()));
    QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
    QCOMPARE(first->rows, Rows);
    QCOMPARE(first->records.added, Rows);
    QVERIFY(first->rejected.isEmpty());
    QVERIFY(first->unreadColumns.isEmpty());
    const auto digest = wait(house.records->digest(SourceId(source)));
    const auto second = wait(import.run(*profile, file.fileName()));
    QVERIFY(second);
    QCOMPARE(second->records.unchanged, Rows);
    QCOMPARE(*wait(house.records->digest(SourceId(source))), *digest);
    QCOMPARE(house.verified(), QStringList());
}

void TestImport::replacesAKnownRowAndListsBadOnes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"extract.csv"_s);
    const auto put = [&path](const QByteArray& bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    SyncHouse house({});
    FileImport import(*house.records, house.clock);
    const auto profile = *Configuration::importProfile(u"complaints"_s);
    QVERIFY(put("case_ref,service,stage,received,closed,channel,outcome,shoe_size\n"
                "CT-1,Waste,1,2023-04-03,,web,,9\n"
                "CT-2,Waste,3,2023-04-03,,web,,9\n"
                "CT-3,Waste,1,soon,,web,,9\n"
                "CT-4,Waste,1,2023-04-03,,web,,9\n"
                "CT-5,Streets, Parks,1,2023-04-03,,web,,9\n"
                "CT-6,Waste,1\n"
                "CT-7,Waste,1,2023-04-03,,web,,9,,\n"
                "CT-1,Waste,1,2023-04-03,2023-03-31,web,upheld,9\n"));
    const auto first = wait(import.run(profile, path));
    QVERIFY(first);
    QCOMPARE(first->records.added, 3);
    QCOMPARE(first->unreadColumns, QStringList({ u"shoe_size"_s }));
    QCOMPARE(first->rejected,
             QList<RowFault>({ { 3, u"stage"_s, RowProblem::NotInVocabulary, u"CT-2/3"_s },
                               { 4, u"received"_s, RowProblem::NotADate, u"CT-3/1"_s },
                               { 6, u"9"_s, RowProblem::TooMany },
                               { 7, u"3"_s, RowProblem::TooFewColumns },
                               { 9, u"closed"_s, RowProblem::BeforeItBegan, u"CT-1/1"_s } }));
    QVERIFY(put("case_ref,service,stage,received,closed,channel,outcome\n"
                "CT-1,Waste,1,2023-04-03,2023-04-10,web,upheld\n"));
    const auto second = wait(import.run(profile, path));
    QVERIFY(second);
    QCOMPARE(second->records.changed, 1);

    QVERIFY(put("case_ref,service\nCT-1,Waste\n"));
    QCOMPARE(wait(import.run(profile, path)).error().kind, Error::Kind::Malformed);
    QCOMPARE(wait(import.run(profile, path + u"x"_s)).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestImport)
#include "TestImport.moc"

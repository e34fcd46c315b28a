// TestKilledStore.cpp - the program is killed at any moment of taking in pages; nothing that was
// done is lost, nothing is done by half.
#include "StoreFixture.h"

#include <QProcess>
#include <QRandomGenerator>

#include <cstdlib>

using namespace guildhall;

namespace {

constexpr int Pages = 60;

RecordPage numbered(int number)
{
    QList<SourceRecord> records;
    for (int at = 0; at < 30; ++at) {
        PersonRecord person = named(u"Name%1"_s.arg(number), u"Killed"_s);
        person.nationalInsurance = u"AB10%1C"_s.arg(1000 + (number * 30 + at) % 700);
        records.append(
            personRecord(u"K-%1"_s.arg((number * 17 + at) % 900), person, 1 + number % 20));
    }
    RecordPage made = page(u"orchard"_s, records, QByteArray::number(number + 1));
    return made;
}

/// Goes on from the cursor, as sync does.
void takeIn(House& house)
{
    SourceBook sources(*house.store);
    for (;;) {
        const int next = wait(sources.cursor(SourceId(u"orchard"_s), u"people"_s))->toInt();
        if (next >= Pages)
            return;
        house.put(numbered(next));
    }
}

/// Ends the program when records are linked, after their page was committed.
class DeadlyRule final : public LinkRule
{
public:
    QByteArray name() const override { return IdentifierRule().name(); }
    QByteArray keysName() const override { return IdentifierRule().keysName(); }
    std::vector<qint64> keys(const LinkRecord& record) const override
    {
        if (++m_asked > 30)
            std::_Exit(9);
        return IdentifierRule().keys(record);
    }
    std::unique_ptr<LinkTable> table() const override { return IdentifierRule().table(); }
    LinkExplanation explain(const LinkRecord& left, const LinkRecord& right) const override
    {
        return IdentifierRule().explain(left, right);
    }

private:
    mutable int m_asked = 0;
};

int childProgram(const QString& work, const QString& folder)
{
    House house(folder);
    if (work == u"deadly"_s)
        house.rule = std::make_shared<DeadlyRule>();
    if (!house.open())
        return 1;
    std::puts("open");
    std::fflush(stdout);
    takeIn(house);
    house.close();
    return 0;
}

}

class TestKilledStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        House house(m_whole.path());
        QVERIFY(house.open());
        takeIn(house);
        m_digest = *wait(house.records->digest(SourceId(u"orchard"_s)));
        m_hits = house.find(u"killed"_s, 200).hits.size();
        QVERIFY(m_hits > 100);
    }

    void takesUpMarksThatACrashLeft()
    {
        QTemporaryDir folder;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), { u"deadly"_s, folder.path() });
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), 9);
        House house(folder.path());
        QVERIFY(house.open());
        QCOMPARE(*wait(house.links->marked()), 30);
        QCOMPARE(house.names(u"killed"_s), QStringList());
        QCOMPARE(*wait(SourceBook(*house.store).cursor(SourceId(u"orchard"_s), u"people"_s)), "1");
        const auto findings = wait(Verify(*house.store).run());
        QCOMPARE(findings->size(), 1);
        QCOMPARE(findings->first().what, Finding::What::MarksLeft);
        QCOMPARE(findings->first().detail, u"30"_s);
        QCOMPARE(*wait(house.links->linkMarked()), 30);
        QCOMPARE(house.names(u"killed"_s).size(), 20);
        QVERIFY(wait(Verify(*house.store).run())->isEmpty());
    }

    void endsLikeAnUninterruptedRun()
    {
        QTemporaryDir folder;
        QRandomGenerator random(11);
        for (int kill = 0; kill < 12; ++kill) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), { u"work"_s, folder.path() });
            QVERIFY(child.waitForReadyRead());
            QTest::qSleep(static_cast<int>(random.bounded(40)));
            child.kill();
            child.waitForFinished();
            House house(folder.path());
            QVERIFY(house.open());
            QVERIFY(wait(house.links->linkMarked()));
            const auto findings = wait(Verify(*house.store).run());
            QVERIFY2(findings->isEmpty(),
                     findings->isEmpty() ? "" : qPrintable(findings->first().detail));
        }
        House house(folder.path());
        QVERIFY(house.open());
        QVERIFY(wait(house.links->linkMarked()));
        takeIn(house);
        QCOMPARE(*wait(house.records->digest(SourceId(u"orchard"_s))), m_digest);
        QCOMPARE(house.find(u"killed"_s, 200).hits.size(), m_hits);
    }

private:
    QTemporaryDir m_whole;
    QByteArray m_digest;
    qsizetype m_hits = 0;
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && (arguments.at(1) == u"deadly"_s || arguments.at(1) == u"work"_s))
        return childProgram(arguments.at(1), arguments.at(2));
    TestKilledStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestKilledStore.moc"

// TestLookUp.cpp - nobody sees a customer before it stands in the journal who looks at whom.
#include "StoreFixture.h"
#include "session/DemoSignIn.h"
#include "session/LookUp.h"
#include "store/Database.h"

using namespace guildhall;

namespace {

/// Runs the test's event loop until the answer is there.
template <class T>
Result<T> answerOf(Async<T> asked)
{
    if (!QTest::qWaitFor([&] { return asked.isFinished(); }, 10'000))
        return Error { Error::Kind::TimedOut, {} };
    return asked.result();
}

/// A desk with one customer in its store.
struct Desk
{
    explicit Desk(Role role)
        : house(folder.path())
    {
        QVERIFY(house.open());
        house.put(page(u"orchard"_s, { personRecord(u"T-1"_s, named(u"Adaeze"_s, u"Okafor"_s)) }));
        okafor = house.find(u"okafor"_s).hits.value(0).customer;
        trail = std::make_unique<AuditTrail>(*house.store);
        audit = std::make_unique<AuditWriter>(*trail, demoSession(role, house.clock));
        lookUp = std::make_unique<LookUp>(*audit, *house.file, *house.search);
    }

    QList<AuditEntry> entries() { return *wait(trail->entries({})); }

    /// From now on the journal takes no entry.
    void closeTheBook()
    {
        QVERIFY(wait(house.store->writeJournal<Done>([](Database& journal, Changes&) -> Outcome {
            journal.run("CREATE TRIGGER full BEFORE INSERT ON entry"
                        " BEGIN SELECT RAISE(ABORT, 'full'); END");
            return Done {};
        })));
    }

    QTemporaryDir folder;
    House house;
    CustomerId okafor;
    std::unique_ptr<AuditTrail> trail;
    std::unique_ptr<AuditWriter> audit;
    std::unique_ptr<LookUp> lookUp;
};

}

class TestLookUp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhoOpenedWhom()
    {
        Desk desk(Role::Reception);
        const auto file = answerOf(desk.lookUp->open(desk.okafor, u"call"_s));
        QVERIFY(file);
        QCOMPARE(file->records.size(), 1);
        const auto entries = desk.entries();
        QCOMPARE(entries.size(), 1);
        const AuditNote wanted { AuditNote::Act::Looked,
                                 StaffId(u"demo-reception"_s),
                                 u"reception"_s,
                                 desk.okafor,
                                 {},
                                 u"call"_s };
        QCOMPARE(entries.first().note, wanted);
    }

    void writesWhatWasSearched()
    {
        Desk desk(Role::Advisor);
        const auto found = answerOf(desk.lookUp->search({ u"okafor"_s }, u"search"_s));
        QVERIFY(found);
        QCOMPARE(found->hits.size(), 1);
        QCOMPARE(desk.entries().constFirst().note.act, AuditNote::Act::Searched);
        QCOMPARE(desk.entries().constFirst().note.query, u"okafor"_s);
    }

    void showsNothingThatCannotBeWrittenDown()
    {
        Desk desk(Role::Advisor);
        desk.closeTheBook();
        QVERIFY(!answerOf(desk.lookUp->open(desk.okafor, u"call"_s)));
        QVERIFY(!answerOf(desk.lookUp->search({ u"okafor"_s }, u"search"_s)));
        QVERIFY(desk.entries().isEmpty());
    }

    void typingIsWrittenOnceItSettles()
    {
        Desk desk(Role::Advisor);
        for (const auto& typed : { u"o"_s, u"ok"_s, u"oka"_s })
            QVERIFY(answerOf(desk.lookUp->glance({ typed })));
        QVERIFY(desk.entries().isEmpty());
        QVERIFY(answerOf(desk.lookUp->settled(u"oka"_s)));
        QCOMPARE(desk.entries().size(), 1);
        QCOMPARE(desk.entries().constFirst().note.query, u"oka"_s);
    }
};

QTEST_GUILESS_MAIN(TestLookUp)
#include "TestLookUp.moc"

// TestStore.cpp - opening, refusing, and telling what changed after the commit.
#include "StoreFixture.h"
#include "store/Database.h"
#include "store/Statement.h"

#include <QSignalSpy>

using namespace guildhall;

class TestStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasPutIn()
    {
        QTemporaryDir folder;
        House house(folder.path());
        QCOMPARE(*house.open(), Opened::Created);
        PersonRecord person = named(u"Adaeze"_s, u"Okafor"_s);
        person.addresses = { { u"12 Mill Road"_s, u"CB1 2AB"_s, u"1"_s } };
        const auto outcome = house.put(page(u"orchard"_s, { personRecord(u"T-1"_s, person) }));
        QCOMPARE(outcome.added, 1);
        QCOMPARE(house.names(u"okafor"_s), QStringList { u"Adaeze Okafor"_s });
        const auto hit = house.find(u"okafor cb1 2ab"_s).hits.value(0);
        const auto file = wait(house.file->read(hit.customer));
        QVERIFY(file);
        QCOMPARE(file->records.size(), 1);
        QCOMPARE(std::get<PersonRecord>(file->records.first().body), person);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "TestStore.moc"

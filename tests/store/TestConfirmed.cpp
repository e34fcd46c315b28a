// TestConfirmed.cpp - what a customer has confirmed outlives a new fetch, a restart and a deleted
// cache, is the same on a second desk, and lapses when a source comes to say something else.
#include "StoreFixture.h"
#include "domain/Confirmation.h"
#include "store/FactBook.h"

#include <QFile>

using namespace guildhall;

namespace {

PersonRecord born(QDate date)
{
    PersonRecord person = named(u"Maryam"_s, u"Okafor"_s);
    person.dateOfBirth = date;
    return person;
}

const QDate Right(1984, 3, 2);
const QDate Wrong(1984, 2, 3);

}

class TestConfirmed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_house = std::make_unique<House>(m_folder->path());
        QVERIFY(m_house->open());
        fetch(*m_house, Right, Wrong);
        m_customer = theirs(*m_house);
        QVERIFY(!m_customer.isEmpty());
        confirm();
    }
    void cleanup() { m_house.reset(); }

    void outlivesANewFetchARestartAndADeletedCache()
    {
        QVERIFY(holds(*m_house));
        fetch(*m_house, Right, Wrong, 19); // stamped anew, and nothing new said
        QVERIFY(holds(*m_house));
        m_house->close();
        for (const QString& file : { u"cache.db"_s, u"cache.db-wal"_s })
            QFile::remove(m_folder->filePath(file));
        QVERIFY(m_house->open());
        fetch(*m_house, Right, Wrong, 19);
        QCOMPARE(theirs(*m_house), m_customer);
        QVERIFY(holds(*m_house));
        fetch(*m_house, Right, Right, 20); // corrected where it was wrong
        QVERIFY(holds(*m_house));
    }

    void lapsesWhenASourceComesToSaySomethingElse()
    {
        fetch(*m_house, Right, QDate(1984, 12, 3), 20);
        QVERIFY(!holds(*m_house));
        fetch(*m_house, Right, Right, 20);
        QVERIFY(holds(*m_house));
    }

    void isKnownOnAnotherDeskThroughTheSharedFeed()
    {
        FactBook here(*m_house->store);
        QList<Fact> feed = *wait(here.unshared(10));
        QCOMPARE(feed.size(), 1);
        QTemporaryDir folder;
        House other(folder.path());
        QVERIFY(other.open());
        fetch(other, Right, Wrong);
        QVERIFY(!confirmed(other));
        feed.first().sequence = 1;
        FactBook there(*other.store);
        QVERIFY(wait(there.take(feed, "1")));
        QCOMPARE(theirs(other), m_customer);
        QVERIFY(holds(other));
        QCOMPARE(confirmed(other)->who, StaffId(u"jp"_s));
        QCOMPARE(confirmed(other)->channel, u"telephone"_s);
        QCOMPARE(confirmed(other)->at, moment(18));
    }

private:
    static void fetch(House& house, QDate orchard, QDate revenues, int day = 1)
    {
        house.put(page(u"orchard"_s, { personRecord(u"T-1"_s, born(orchard), day) }));
        PersonRecord payer = born(revenues);
        payer.sameAs = { { SourceId(u"orchard"_s), u"T-1"_s } };
        house.put(page(u"revenues"_s, { personRecord(u"C-1"_s, payer, day) }));
    }

    /// The one customer, whose two records are joined.
    static CustomerId theirs(House& house)
    {
        const auto hits = house.find(u"Okafor"_s).hits;
        return hits.size() == 1 ? hits.first().customer : CustomerId();
    }

    [[nodiscard]] std::optional<Confirmation> confirmed(House& house) const
    {
        FactBook facts(*house.store);
        const auto all = confirmationsIn(*wait(facts.about(m_customer)));
        return all.isEmpty() ? std::nullopt : std::optional(all.first());
    }

    [[nodiscard]] bool holds(House& house) const
    {
        const auto said = confirmed(house);
        const auto held = wait(house.file->read(m_customer));
        return said && held && held->records.size() == 2 && !lapseOf(*said, held->records);
    }

    void confirm()
    {
        Confirmation said;
        said.detail = Detail::DateOfBirth;
        said.value.date = Right;
        said.at = moment(18);
        said.who = StaffId(u"jp"_s);
        said.channel = u"telephone"_s;
        const auto held = wait(m_house->file->read(m_customer));
        QVERIFY(held);
        for (const HeldRecord& record : held->records)
            said.seen.append(
                { record.from.source,
                  record.key,
                  presentOf(std::get<PersonRecord>(record.body), said.detail).constFirst() });
        FactBook facts(*m_house->store);
        Posting posting;
        posting.who = StaffId(u"jp"_s);
        posting.facts = { factOf(said, m_customer) };
        QVERIFY(wait(facts.post(posting)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<House> m_house;
    CustomerId m_customer;
};

QTEST_GUILESS_MAIN(TestConfirmed)
#include "TestConfirmed.moc"

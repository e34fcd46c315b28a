// TestLinkage.cpp - which records are one customer, and that a customer's id stays.
#include "StoreFixture.h"
#include "store/CustomerRegister.h"
#include "store/Numbering.h"

#include <map>

using namespace guildhall;

namespace {

PersonRecord withNumber(PersonRecord person, const QString& number, QDate born = {})
{
    person.nationalInsurance = number;
    person.dateOfBirth = born;
    return person;
}

RecordPage one(const QString& source, const QString& key, const PersonRecord& person, int day = 1)
{
    return page(source, { personRecord(key, person, day) });
}

/// Joins everybody who has the same surname.
class SurnameRule final : public LinkRule
{
public:
    QByteArray name() const override { return "surname"; }
    QByteArray keysName() const override { return name(); }
    std::vector<qint64> keys(const LinkRecord& record) const override
    {
        return { linkValue(record.person.surname.toUtf8()) };
    }
    std::unique_ptr<LinkTable> table() const override { return std::make_unique<Table>(); }
    LinkExplanation explain(const LinkRecord&, const LinkRecord&) const override { return {}; }

private:
    class Table final : public LinkTable
    {
    public:
        void add(const LinkRecord&) override { ++m_records; }
        std::vector<LinkEdge> weigh(std::span<const LinkPair> pairs) override
        {
            std::vector<LinkEdge> edges;
            for (const auto& [a, b] : pairs)
                edges.push_back({ a, b, 1 });
            return edges;
        }
        LinkedParts decide(std::span<const LinkEdge>, const PairDecisions&) override
        {
            return { std::vector<quint32>(m_records, 0), {} };
        }
        QByteArray learn() override { return {}; }

    private:
        std::size_t m_records = 0;
    };
};

}

class TestLinkage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_house = std::make_unique<House>(m_folder->path());
        QVERIFY(m_house->open());
    }
    void cleanup() { m_house.reset(); }

    void joinsOnlyOnAPersonsOwnIdentifier_data()
    {
        PersonRecord first
            = withNumber(named(u"Adaeze"_s, u"Okafor"_s), u"AB 10 20 30 C"_s, { 1984, 3, 12 });
        first.phones = { u"01223 496014"_s };
        first.emails = { u"home@okafor.example"_s };
        first.addresses = { { u"12 Mill Road"_s, u"CB1 2AB"_s, u"10090"_s } };
        PersonRecord second = first;
        second.nationalInsurance.clear();
        QTest::addColumn<PersonRecord>("first");
        QTest::addColumn<PersonRecord>("second");
        QTest::addColumn<int>("customers");
        QTest::newRow("all but the number") << first << second << 2;
        second.nationalInsurance = u"ab102030"_s;
        QTest::newRow("number, suffix left out") << first << second << 1;
        second.dateOfBirth = QDate();
        QTest::newRow("number, no date of birth") << first << second << 1;
        second.dateOfBirth = QDate(1984, 12, 3);
        QTest::newRow("number, other date of birth") << first << second << 2;
        second.sameAs = { { SourceId(u"orchard"_s), u"K-1"_s } };
        QTest::newRow("explicit reference") << first << second << 1;
        second.sameAs = { { SourceId(u"alloy"_s), u"K-1"_s } };
        QTest::newRow("reference to somebody else") << first << second << 2;
        first.nationalInsurance = second.nationalInsurance = u"QQ123456C"_s;
        first.dateOfBirth = second.dateOfBirth;
        QTest::newRow("no valid number") << first << second << 2;
    }
    void joinsOnlyOnAPersonsOwnIdentifier()
    {
        QFETCH(PersonRecord, first);
        QFETCH(PersonRecord, second);
        QFETCH(int, customers);
        m_house->put(one(u"orchard"_s, u"K-1"_s, first));
        m_house->put(one(u"revenues"_s, u"K-2"_s, second));
        QCOMPARE(m_house->find(u"adaeze okafor"_s).hits.size(), customers);
    }

    void sparesAPlaceholderNumber()
    {
        QList<SourceRecord> records;
        for (int at = 0; at < 150; ++at)
            records.append(personRecord(
                u"K-%1"_s.arg(at), withNumber(named(u"Nobody"_s, u"Alike"_s), u"AB102030C"_s)));
        m_house->put(page(u"orchard"_s, records));
        QCOMPARE(m_house->find(u"alike"_s, 200).hits.size(), 150);
    }

    void keepsTheShownIdWhenRecordsJoinAndLeadsFromTheOther()
    {
        m_house->put(
            one(u"orchard"_s, u"K-1"_s, withNumber(named(u"Ann"_s, u"Lee"_s), u"AB102030C"_s)));
        const CustomerId first = m_house->find(u"ann lee"_s).hits.value(0).customer;
        m_house->put(one(u"revenues"_s, u"K-2"_s, named(u"Anna"_s, u"Leigh"_s)));
        const CustomerId second = m_house->find(u"anna leigh"_s).hits.value(0).customer;
        QVERIFY(first != second);
        m_house->put(one(
            u"revenues"_s, u"K-2"_s, withNumber(named(u"Anna"_s, u"Leigh"_s), u"AB102030C"_s), 2));
        const auto hits = m_house->find(u"lee leigh"_s).hits;
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().records, 2);
        const CustomerId kept = hits.first().customer;
        QVERIFY(kept == first || kept == second);
        const CustomerId lost = kept == first ? second : first;
        CustomerRegister book(*m_house->store);
        QCOMPARE(*wait(book.kept(lost)), kept);
        QCOMPARE(wait(m_house->file->read(lost))->id, kept);
        QCOMPARE(wait(m_house->file->read(lost))->records.size(), 2);
        QCOMPARE(m_house->find(lost.text()).hits.value(0).customer, kept);
        const auto history = wait(book.history(kept));
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().kind, RegisterChange::Kind::Joined);
        QCOMPARE(history->first().before, lost);

        // The number was wrong: both are what they were.
        m_house->put(one(u"revenues"_s, u"K-2"_s, named(u"Anna"_s, u"Leigh"_s), 3));
        QCOMPARE(m_house->find(u"ann lee"_s).hits.value(0).customer, first);
        QCOMPARE(m_house->find(u"anna leigh"_s).hits.value(0).customer, second);
        QCOMPARE(*wait(book.kept(lost)), lost);
        QCOMPARE(wait(book.history(kept))->last().kind, RegisterChange::Kind::Split);
        QVERIFY(wait(Verify(*m_house->store).run())->isEmpty());
    }

    void keepsEveryIdWhenTheCacheIsDeleted_data()
    {
        QTest::addColumn<bool>("firstLoad");
        QTest::newRow("page by page") << false;
        QTest::newRow("first load") << true;
    }
    void keepsEveryIdWhenTheCacheIsDeleted()
    {
        QFETCH(bool, firstLoad);
        QList<RecordPage> pages;
        for (int at = 0; at < 60; ++at) {
            PersonRecord person = named(u"Person%1"_s.arg(at % 20), u"Register"_s);
            person.nationalInsurance = u"AB1020%1C"_s.arg(at % 20 + 10);
            pages.append(one(u"source%1"_s.arg(at % 3), u"K-%1"_s.arg(at), person));
        }
        const auto idsBySource = [this] {
            QMap<QString, QString> ids;
            for (int at = 0; at < 20; ++at) {
                const auto hit = m_house->find(u"person%1"_s.arg(at)).hits.value(0);
                const auto file = wait(m_house->file->read(hit.customer));
                if (!file)
                    continue;
                for (const HeldRecord& record : file->records)
                    ids.insert(record.from.source.text() + record.key, file->id.text());
            }
            return ids;
        };
        for (const RecordPage& next : pages)
            m_house->put(next);
        const auto before = idsBySource();
        QCOMPARE(before.size(), 60);
        m_house->close();
        QVERIFY(Store::discardCache({ m_folder->path() }));
        QVERIFY(m_house->open());
        if (firstLoad)
            QVERIFY(*wait(m_house->records->beginFirstLoad()));
        for (auto next = pages.crbegin(); next != pages.crend(); ++next)
            m_house->put(*next);
        QVERIFY(wait(m_house->records->finishFirstLoad()));
        QCOMPARE(idsBySource(), before);
        QVERIFY(wait(Verify(*m_house->store).run())->isEmpty());
    }

    void linksAnewWhenTheRuleIsAnother()
    {
        m_house->put(one(u"orchard"_s, u"K-1"_s, named(u"Ann"_s, u"Lee"_s)));
        m_house->put(one(u"orchard"_s, u"K-2"_s, named(u"Bob"_s, u"Lee"_s)));
        QCOMPARE(m_house->find(u"lee"_s).hits.size(), 2);
        m_house->rule = std::make_shared<SurnameRule>();
        QVERIFY(m_house->open());
        QCOMPARE(*wait(m_house->links->linkMarked()), 2);
        QCOMPARE(m_house->find(u"lee"_s).hits.size(), 1);
        QCOMPARE(*wait(m_house->links->linkMarked()), 0);
        QVERIFY(wait(Verify(*m_house->store).run())->isEmpty());
    }

    /// 5,000 records are linked in some forty steps: five people who write, and a page that comes,
    /// are done before.
    void othersHaveTheirTurnWhileAllIsLinkedAnew()
    {
        QList<SourceRecord> records;
        for (int at = 0; at < 5000; ++at)
            records.append(
                personRecord(u"K-%1"_s.arg(at), named(u"Ann"_s, u"Lee%1"_s.arg(at / 2))));
        m_house->put(page(u"orchard"_s, records));
        m_house->rule = std::make_shared<SurnameRule>();
        QVERIFY(m_house->open());
        const auto linked = m_house->links->linkMarked();
        for (int turn = 0; turn < 5; ++turn) {
            QVERIFY(wait(m_house->store->writeCache<Done>(
                [](Database&, Changes&) -> Outcome { return Done {}; })));
        }
        m_house->put(one(u"alloy"_s, u"K-1"_s, named(u"Bob"_s, u"Lee7"_s)));
        QVERIFY(!linked.isFinished());
        QVERIFY(*wait(linked) >= 5001);
        const auto hits = m_house->find(u"lee7"_s).hits;
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().records, 3);
        QVERIFY(wait(Verify(*m_house->store).run())->isEmpty());
    }

    void avoidsANumberThatIsTaken()
    {
        const SourceId source(u"orchard"_s);
        const CustomerId own = CustomerId::founded(source, u"K-1", 0);
        const Numbered record { source, u"K-1"_s, own, own, false };
        const auto free = numbersFor({ { &record } }, [](CustomerId) { return false; });
        QCOMPARE(free.front(), own);
        const auto taken = numbersFor({ { &record } }, [own](CustomerId id) { return id == own; });
        QCOMPARE(taken.front(), CustomerId::founded(source, u"K-1", 1));
    }

    /// What was said about two records before they were taken for somebody else stands under K-2.
    void whoWasMergedWronglyTakesBackTheirNumber()
    {
        const SourceId source(u"orchard"_s);
        const auto numberOf
            = [&source](const QString& key) { return CustomerId::founded(source, key, 0); };
        const auto record = [&](const QString& key) {
            return Numbered { source, key, numberOf(key), numberOf(u"K-3"_s), true };
        };
        const Numbered left = record(u"K-1"_s);
        const Numbered right = record(u"K-2"_s);
        const Numbered other = record(u"K-3"_s);
        // First K-1 was merged into K-2, then both into K-3.
        const std::map<CustomerId, CustomerId> merged {
            { numberOf(u"K-1"_s), numberOf(u"K-2"_s) }, { numberOf(u"K-2"_s), numberOf(u"K-3"_s) }
        };
        const auto numbers = numbersFor(
            { { &left, &right }, { &other } },
            [](CustomerId) { return false; },
            [&merged](CustomerId number) {
                const auto found = merged.find(number);
                return found == merged.end() ? CustomerId() : found->second;
            });
        QCOMPARE(numbers[0], numberOf(u"K-2"_s));
        QCOMPARE(numbers[1], numberOf(u"K-3"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<House> m_house;
};

QTEST_GUILESS_MAIN(TestLinkage)
#include "TestLinkage.moc"

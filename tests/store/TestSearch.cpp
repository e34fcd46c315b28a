// TestSearch.cpp - what advisors type, and whom they mean.
#include "StoreFixture.h"

using namespace guildhall;

namespace {

PersonRecord person(const QString& forename,
                    const QString& surname,
                    QDate born,
                    const QString& lines,
                    const QString& postcode,
                    const QString& uprn)
{
    PersonRecord made = named(forename, surname);
    made.dateOfBirth = born;
    made.addresses = { { lines, postcode, uprn } };
    return made;
}

SourceRecord repair(const QString& reference, const QString& person)
{
    ServiceRequest body;
    body.person = person;
    body.reference = reference;
    return { RecordKind::Request, reference, moment(1), false, body };
}

/// A small town in which everybody is somebody's namesake or neighbour.
void settle(House& house)
{
    PersonRecord okafor = person(
        u"Adaeze"_s, u"Okafor"_s, { 1984, 3, 12 }, u"12 Mill Road"_s, u"CB1 2AB"_s, u"10090001"_s);
    okafor.phones = { u"07700 900123"_s, u"+44 1223 496014"_s };
    okafor.emails = { u"Adaeze.Okafor@post.example"_s };
    okafor.nationalInsurance = u"AB102030C"_s;
    PersonRecord maiden = named(u"Adaeze"_s, u"Nwosu"_s);
    maiden.nationalInsurance = u"AB102030C"_s;
    const PersonRecord emeka = person(
        u"Emeka"_s, u"Okafor"_s, { 1982, 7, 1 }, u"12 Mill Road"_s, u"CB1 2AB"_s, u"10090001"_s);
    const PersonRecord obrien = person(u"Siân"_s,
                                       u"O’Brien"_s,
                                       { 1990, 2, 28 },
                                       u"Flat 3, Kestrel House, Histon Road"_s,
                                       u"CB4 3JL"_s,
                                       u"10090002"_s);
    const PersonRecord smith = person(u"John"_s,
                                      u"Smith"_s,
                                      { 1984, 12, 3 },
                                      u"7 Chesterton Road"_s,
                                      u"CB4 3AN"_s,
                                      u"10090003"_s);
    const PersonRecord smithson = person(u"Johanna"_s,
                                         u"Smithson"_s,
                                         { 1951, 5, 5 },
                                         u"71 Mill Road"_s,
                                         u"CB1 2AS"_s,
                                         u"10090004"_s);
    PersonRecord twoNames = person(
        u"Zoë"_s, u"Patel-Jones"_s, { 2001, 1, 9 }, u"1 Parkside"_s, u"CB1 1JE"_s, u"10090005"_s);
    twoNames.middleNames = u"Grace"_s;
    const PersonRecord lukasz = person(u"Łukasz"_s,
                                       u"Wiśniewski"_s,
                                       { 1979, 8, 17 },
                                       u"3 Mill Lane"_s,
                                       u"CB2 1RX"_s,
                                       u"10090006"_s);
    const PersonRecord li = person(
        u"Wei"_s, u"Li"_s, { 1995, 10, 10 }, u"9 Okafor Court"_s, u"CB5 8AB"_s, u"10090007"_s);
    PersonRecord company = named({}, u"Fenland Bakery & Sons Ltd"_s);
    company.kind = PersonRecord::Kind::Organisation;
    house.put(page(u"orchard"_s,
                   { personRecord(u"T-10482"_s, okafor, 9),
                     personRecord(u"T-2"_s, emeka),
                     personRecord(u"T-3"_s, obrien),
                     personRecord(u"T-4"_s, smith),
                     personRecord(u"T-5"_s, smithson),
                     personRecord(u"T-6"_s, twoNames),
                     personRecord(u"T-7"_s, lukasz),
                     personRecord(u"T-8"_s, li),
                     personRecord(u"T-9"_s, company),
                     repair(u"R-88213"_s, u"T-4"_s),
                     repair(u"CT/2026 55"_s, u"T-3"_s) }));
    house.put(page(u"revenues"_s, { personRecord(u"900012345"_s, maiden) }));
}

}

class TestSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_house.open());
        settle(m_house);
        QVERIFY(wait(m_house.search->refreshWords()));
    }

    void findsFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* typed, const char* name) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(name);
        };
        for (const char* typed : { "adaeze okafor",
                                   "okafor adaeze",
                                   "OKAFOR, Adaeze",
                                   "adaeze ok",
                                   "a okafor",
                                   "okaf adaeze",
                                   "okafor cb1 2ab adaeze",
                                   "adaeze cb12ab",
                                   "12 mill road adaeze",
                                   "adaeze 1984",
                                   "adaeze 12/3/1984",
                                   "07700 900123",
                                   "07700900123",
                                   "+447700900123",
                                   "0044 7700 900 123",
                                   "07700-900-123",
                                   "(01223) 496014",
                                   "01223 49",
                                   "0770090",
                                   "adaeze.okafor@post.example",
                                   "ADAEZE.OKAFOR@POST.EXAMPLE",
                                   "adaeze.okafor@",
                                   "t-10482",
                                   "T10482",
                                   "t 10482",
                                   "900012345",
                                   "ab 10 20 30 c",
                                   "AB102030",
                                   "12/03/1984",
                                   "12 March 1984",
                                   "1984-03-12",
                                   "12.3.1984",
                                   "12031984",
                                   "nwosu",
                                   "okafor nwosu",
                                   "adaeze okaofr",
                                   "adaez okafor",
                                   "nwsou" })
            row(typed, "Adaeze Okafor");
        for (const char* typed : { "sian o'brien",
                                   "SIÂN O’BRIEN",
                                   "obrien",
                                   "o'brien sian",
                                   "kestrel house",
                                   "flat 3 histon road",
                                   "cb4 3jl",
                                   "cb43jl",
                                   "10090002",
                                   "ct/2026 55",
                                   "ct202655",
                                   "28/2/1990",
                                   "sian obrein",
                                   "kestrl house" })
            row(typed, "Siân O’Brien");
        for (const char* typed : { "john smith",
                                   "smith john",
                                   "smith 7 chesterton road",
                                   "r-88213",
                                   "r88213",
                                   "R 88213",
                                   "john 1984",
                                   "john smiht",
                                   "smith cb4" })
            row(typed, "John Smith");
        row("smithson", "Johanna Smithson");
        row("zoe patel jones", "Zoë Patel-Jones");
        row("patel-jones", "Zoë Patel-Jones");
        row("zoe grace", "Zoë Patel-Jones");
        row("lukasz wisniewski", "Łukasz Wiśniewski");
        row("wisnewski", "Łukasz Wiśniewski");
        row("3 mill lane", "Łukasz Wiśniewski");
        row("li wei", "Wei Li");
        row("li", "Wei Li");
        row("fenland bakery", "Fenland Bakery & Sons Ltd");
        row("bakery & sons", "Fenland Bakery & Sons Ltd");
    }
    void findsFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        const SearchAnswer answer = m_house.find(typed);
        QVERIFY2(!answer.hits.isEmpty(), "nobody was found");
        QCOMPARE(answer.hits.first().name, name);
        QVERIFY(answer.examined <= CustomerSearch::Bound);
        QVERIFY(!answer.hits.first().matched.isEmpty());
    }

    void findsNobody_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : { "",
                                   "   ",
                                   "'",
                                   "\"",
                                   "*",
                                   "%",
                                   "_",
                                   "()",
                                   "AND",
                                   "OR NOT",
                                   "NEAR(",
                                   "\" OR \"",
                                   "adaeze smith",
                                   "okafor cb4",
                                   "xyzzyx",
                                   "john 1990",
                                   "99 mill road",
                                   "07700 900999",
                                   "words:adaeze",
                                   "{names}: okafor x",
                                   "'; DROP TABLE customer; --",
                                   "zz99 9zz",
                                   "a@b",
                                   "31/02/1984" })
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void findsNobody()
    {
        QFETCH(QString, typed);
        QCOMPARE(m_house.names(typed), QStringList());
    }

    void takesHostileTextAsWords()
    {
        QCOMPARE(m_house.names(u"AND o'brien* \" % _ ('"_s), QStringList());
        QCOMPARE(m_house.names(u"\"okafor\" (adaeze)*"_s).value(0), u"Adaeze Okafor"_s);
        QCOMPARE(m_house.names(u"okafor\" OR \"adaeze"_s), QStringList());
        static_cast<void>(m_house.find(QString(100'000, u'a')));
        static_cast<void>(m_house.find(u"a "_s.repeated(5000)));
        static_cast<void>(m_house.find(QString(QChar(0xD800)) + QChar(0)));
        QCOMPARE(m_house.names(u"okafor"_s).size(), 3);
    }

    void ordersExactBeforeHalfTypedBeforeSlips()
    {
        QCOMPARE(m_house.names(u"smith"_s),
                 (QStringList { u"John Smith"_s, u"Johanna Smithson"_s }));
        // People of that name, then who lives in Okafor Court.
        QCOMPARE(m_house.names(u"okafor"_s),
                 (QStringList { u"Adaeze Okafor"_s, u"Emeka Okafor"_s, u"Wei Li"_s }));
        const SearchAnswer typed = m_house.find(u"smiht"_s);
        QCOMPARE(typed.hits.value(0).matched, { MatchedBy::NameLike });
        // A whole name of another person is not taken for a slip.
        QCOMPARE(m_house.names(u"johanna smithson"_s), QStringList { u"Johanna Smithson"_s });
    }

    void saysWhatWasMet()
    {
        const auto matched
            = [this](const QString& typed) { return m_house.find(typed).hits.value(0).matched; };
        QCOMPARE(matched(u"adaeze cb1 2ab"_s),
                 (QList<MatchedBy> { MatchedBy::Name, MatchedBy::Postcode }));
        QCOMPARE(matched(u"07700 900123"_s), { MatchedBy::Phone });
        QCOMPARE(matched(u"r-88213"_s), { MatchedBy::Reference });
        QCOMPARE(matched(u"10090003"_s), { MatchedBy::Uprn });
        QCOMPARE(matched(u"12/3/1984"_s), { MatchedBy::DateOfBirth });
        QCOMPARE(matched(u"adaeze.okafor@post.example"_s), { MatchedBy::Email });
        const CustomerId id = m_house.find(u"adaeze okafor"_s).hits.value(0).customer;
        QCOMPARE(matched(id.text()), { MatchedBy::CustomerId });
        QCOMPARE(matched(id.text().toLower().insert(5, u' ')), { MatchedBy::CustomerId });
    }

    void showsTheNewestOfEveryValue()
    {
        const SearchHit hit = m_house.find(u"nwosu"_s).hits.value(0);
        QCOMPARE(hit.name, u"Adaeze Okafor"_s);
        QCOMPARE(hit.dateOfBirth, QDate(1984, 3, 12));
        QCOMPARE(hit.address, u"12 Mill Road"_s);
        QCOMPARE(hit.postcode, u"CB1 2AB"_s);
        QCOMPARE(hit.records, 2);
    }

    void answersWhileTyping()
    {
        const QString whole = u"okafor adaeze"_s;
        for (qsizetype size = 1; size <= whole.size(); ++size) {
            if (whole.at(size - 1) != u' ')
                QVERIFY2(m_house.names(whole.left(size)).contains(u"Adaeze Okafor"_s),
                         qPrintable(whole.left(size)));
        }
    }

    void boundsWhatItLooksAt()
    {
        QList<SourceRecord> records;
        for (int at = 0; at < 3000; ++at)
            records.append(
                personRecord(u"C-%1"_s.arg(at), named(u"Crowd%1"_s.arg(at % 7), u"Common"_s)));
        m_house.put(page(u"crowd"_s, records));
        const SearchAnswer answer = m_house.find(u"common"_s, 20);
        QCOMPARE(answer.hits.size(), 20);
        QVERIFY(answer.more);
        QVERIFY(answer.examined <= 400);
        QCOMPARE(m_house.find(u"crowd3 common"_s, 20).hits.value(0).name, u"Crowd3 Common"_s);
    }

private:
    QTemporaryDir m_folder;
    House m_house { m_folder.path() };
};

QTEST_GUILESS_MAIN(TestSearch)
#include "TestSearch.moc"

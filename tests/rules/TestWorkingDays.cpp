// TestWorkingDays.cpp - bank holidays are read, kept and merged; days are counted as decided.
#include "Shipped.h"
#include "rules/WorkingDays.h"

#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

QDate date(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

/// A feed that knows of one year only, with `extra` events in it for England.
QByteArray feed(const QByteArray& year, const QByteArray& extra = {})
{
    QByteArray events;
    for (const auto* day :
         { "01-01", "03-04", "04-05", "05-06", "06-07", "08-08", "12-25", "12-28" }) {
        if (!events.isEmpty())
            events += ",";
        events += QByteArray(R"({"title":"A holiday","date":"DAY","notes":"","bunting":true})")
                      .replace("DAY", year + '-' + day);
    }
    QByteArray json = R"({"england-and-wales":{"division":"england-and-wales","events":[EVENTS]},
"scotland":{"division":"scotland","events":[OTHERS]},
"northern-ireland":{"division":"northern-ireland","events":[OTHERS]}})";
    return json.replace("EVENTS", events + extra).replace("OTHERS", events);
}

}

class TestWorkingDays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsTenYearsForEveryNation()
    {
        const auto holidays = shipped::holidays();
        for (int year = 2017; year <= 2027; ++year) {
            const int added = year == 2022 ? 2 : year == 2023 ? 1 : 0;
            const int england = 8 + added;
            QCOMPARE(holidays.in(year, Division::EnglandAndWales).size(), england);
            QCOMPARE(holidays.in(year, Division::NorthernIreland).size(), england + 2);
            QCOMPARE(holidays.in(year, Division::Scotland).size(),
                     england + 1 + (year == 2026 ? 1 : 0));
            for (const auto division :
                 { Division::EnglandAndWales, Division::Scotland, Division::NorthernIreland })
                for (const auto& holiday : holidays.in(year, division))
                    QVERIFY2(holiday.day.dayOfWeek() < Qt::Saturday,
                             qPrintable(holiday.day.toString(Qt::ISODate)));
        }
        QVERIFY(!holidays.knows(2028, Division::Scotland));
    }

    void knowsTheDaysThatWereMovedOrAdded_data()
    {
        QTest::addColumn<Division>("division");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("title");

        const auto england = Division::EnglandAndWales;
        QTest::newRow("VE day") << england << date("2020-05-08")
                                << u"Early May bank holiday (VE day)"_s;
        QTest::newRow("not early May 2020") << england << date("2020-05-04") << QString();
        QTest::newRow("spring holiday moved")
            << england << date("2022-06-02") << u"Spring bank holiday"_s;
        QTest::newRow("not its old day") << england << date("2022-05-30") << QString();
        QTest::newRow("jubilee") << england << date("2022-06-03")
                                 << u"Platinum Jubilee bank holiday"_s;
        QTest::newRow("state funeral")
            << england << date("2022-09-19")
            << u"Bank Holiday for the State Funeral of Queen Elizabeth II"_s;
        QTest::newRow("coronation") << england << date("2023-05-08")
                                    << u"Bank holiday for the coronation of King Charles III"_s;
        QTest::newRow("World Cup, Scotland only")
            << Division::Scotland << date("2026-06-15") << u"Bank holiday for the World Cup"_s;
        QTest::newRow("not in England") << england << date("2026-06-15") << QString();
        QTest::newRow("Boyne") << Division::NorthernIreland << date("2025-07-14")
                               << u"Battle of the Boyne (Orangemen’s Day)"_s;
    }
    void knowsTheDaysThatWereMovedOrAdded()
    {
        QFETCH(Division, division);
        QFETCH(QDate, day);
        QFETCH(QString, title);

        const auto holiday = shipped::holidays().on(day, division);
        QCOMPARE(holiday ? holiday->title : QString(), title);
    }

    void keepsHistoryWhenTheFeedForgetsIt()
    {
        auto held = shipped::holidays();
        const auto fresh = BankHolidays::read(
            feed("2028", R"(,{"title":"A new one","date":"2028-07-03"})"), u"feed"_s);
        QVERIFY(fresh);
        held.merge(*fresh);
        QVERIFY(held.on(date("2020-05-08"), Division::EnglandAndWales));
        QVERIFY(held.on(date("2028-07-03"), Division::EnglandAndWales));
        QVERIFY(held.knows(2028, Division::Scotland));
    }

    void takesTheFeedsWordForAYearItHas()
    {
        auto held = shipped::holidays();
        held.merge(*BankHolidays::read(feed("2027"), u"feed"_s));
        // Good Friday 2027 is moved away, and 3 January is there instead.
        QVERIFY(!held.on(date("2027-03-26"), Division::EnglandAndWales));
        QVERIFY(held.on(date("2027-03-04"), Division::EnglandAndWales));
    }

    void writesWhatItReads()
    {
        const auto held = shipped::holidays();
        const auto again = BankHolidays::read(held.toJson(), u"kept"_s);
        QVERIFY(again);
        for (const auto division :
             { Division::EnglandAndWales, Division::Scotland, Division::NorthernIreland })
            for (int year = 2017; year <= 2027; ++year)
                QCOMPARE(again->in(year, division), held.in(year, division));
    }

    void saysWhatIsWrongWithAFeed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");

        QTest::newRow("cut off") << feed("2028").chopped(1)
                                 << u"f.json: line 3: unterminated object"_s;
        QTest::newRow("a nation is missing") << feed("2028").replace("\"scotland\":", "\"wales\":")
                                             << u"f.json: /scotland: is missing"_s;
        QTest::newRow("no date") << feed("2028").replace("2028-04-05", "5 April")
                                 << u"f.json: /england-and-wales/events/2/date: must be a date as "
                                    "YYYY-MM-DD"_s;
        QTest::newRow("a day twice")
            << feed("2028", R"(,{"title":"Again","date":"2028-01-01"})")
            << u"f.json: /england-and-wales/events/8/date: is in the list twice"_s;
        QTest::newRow("a year of one day")
            << feed("2028", R"(,{"title":"New Year","date":"2029-01-01"})")
            << u"f.json: /england-and-wales/events: has fewer than eight holidays in 2029"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"f.json: must be an object"_s;
    }
    void saysWhatIsWrongWithAFeed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, error);

        const auto holidays = BankHolidays::read(json, u"f.json"_s);
        QVERIFY(!holidays);
        QCOMPARE(holidays.error().kind, Error::Kind::Malformed);
        QCOMPARE(holidays.error().detail, error);
    }

    void countsBothWays()
    {
        const auto days = shipped::days(u"E"_s);
        for (int count = 1; count <= 300; ++count) {
            const auto due = days.after(date("2022-04-14"), count);
            QVERIFY(days.counts(due));
            QCOMPARE(days.between(date("2022-04-14"), due), count);
            QCOMPARE(days.count(date("2022-04-14"), count).constLast().day, due);
        }
        QCOMPARE(days.between(date("2022-04-14"), date("2022-04-14")), 0);
        QCOMPARE(days.after(date("2022-04-15"), 0), date("2022-04-19")); // Easter
    }

    void saysWhatIsWrongWithClosureDays()
    {
        const auto backwards = ClosureDays::read(
            R"({"closure_days":[{"date":"2026-12-29","until":"2026-12-28","title":"Closed"}]})",
            u"c.json"_s);
        QVERIFY(!backwards);
        QCOMPARE(backwards.error().detail,
                 u"c.json: /closure_days/0/until: must be 0 to 30 days after the date"_s);
    }
};

QTEST_GUILESS_MAIN(TestWorkingDays)
#include "TestWorkingDays.moc"

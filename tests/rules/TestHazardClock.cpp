// TestHazardClock.cpp - Awaab's law against cases worked by hand.
#include "Shipped.h"
#include "rules/HazardClock.h"

#include <QTest>
#include <QTimeZone>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

const Deadline& find(const HazardClocks& clocks, const QString& id)
{
    static const Deadline none;
    for (const auto& deadline : clocks.deadlines)
        if (deadline.rule.id == id)
            return deadline;
    return none;
}

HazardCase damp(const char* aware, const char* investigated = "")
{
    HazardCase hazard;
    hazard.category = u"damp_mould"_s;
    hazard.aware = utc(aware);
    hazard.investigated = utc(investigated);
    return hazard;
}

HazardClocks clocksOf(const HazardCase& hazard)
{
    return hazardClocks(hazard, shipped::rules(), shipped::days(u"E"_s));
}

}

class TestHazardClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Told on Monday 2 November 2026; looked at on Thursday 12 November, working day 8.
    void everyClockEndsWithAStepOfTheSource()
    {
        ServiceRequest request;
        request.hazard = u"damp_mould"_s;
        request.hazardSeverity = u"significant"_s;
        request.opened = utc("2026-11-02T10:00:00Z");
        request.investigated = utc("2026-11-12T15:00:00Z");
        request.summarySent = utc("2026-11-17T16:00:00Z"); // 13, 16, 17
        request.madeSafe = utc("2026-11-20T09:00:00Z"); // 13, 16, 17, 18, 19: a day late
        request.worksBegun = utc("2026-11-19T09:00:00Z");
        request.worksStarted = utc("2027-02-05T09:00:00Z"); // 12 weeks end on 4 February
        const auto states = [](const ServiceRequest& of) {
            QStringList said;
            const auto clocks = clocksOf(hazardCase(of));
            for (const auto& deadline : clocks.deadlines) {
                const auto state = deadline.stateAt(utc("2027-03-01T12:00:00Z"));
                said.append(u"%1 %2"_s.arg(deadline.rule.id,
                                           state == Deadline::State::KeptInTime     ? u"kept"_s
                                               : state == Deadline::State::KeptLate ? u"late"_s
                                                                                    : u"open"_s));
            }
            return said;
        };
        QCOMPARE(states(request),
                 QStringList({ u"investigate kept"_s,
                               u"summary kept"_s,
                               u"make_safe late"_s,
                               u"begin_works kept"_s,
                               u"start_works late"_s }));
        // Finished without further works: none were needed.
        request.worksBegun = {};
        request.worksStarted = {};
        request.state = ItemState::Closed;
        QCOMPARE(states(request),
                 QStringList({ u"investigate kept"_s, u"summary kept"_s, u"make_safe late"_s }));
        // An emergency has its 24 hours, and the same three working days for the summary.
        request.hazardSeverity = u"emergency"_s;
        request.investigated = utc("2026-11-03T09:59:00Z");
        request.madeSafe = utc("2026-11-03T10:01:00Z");
        request.summarySent = utc("2026-11-07T09:00:00Z"); // Saturday, after 4, 5, 6
        QCOMPARE(states(request),
                 QStringList({ u"investigate kept"_s, u"make_safe late"_s, u"summary late"_s }));
    }

    // 24 hours passed, whatever the wall says. `hours` is where the clocks change, -1 if they do
    // not.
    void makesAnEmergencySafeIn24Hours_data()
    {
        QTest::addColumn<QDateTime>("aware");
        QTest::addColumn<QString>("dueInLondon");
        QTest::addColumn<int>("change");

        QTest::newRow("Friday afternoon into the weekend")
            << utc("2025-10-31T16:59:00Z") << u"2025-11-01T16:59:00"_s << -1;
        QTest::newRow("summer: London is an hour ahead")
            << utc("2026-07-10T22:30:00Z") << u"2026-07-11T23:30:00"_s << -1;
        QTest::newRow("Christmas Eve")
            << utc("2025-12-24T22:00:00Z") << u"2025-12-25T22:00:00"_s << -1;
        QTest::newRow("Saturday evening: Sunday counts")
            << utc("2026-06-06T20:00:00Z") << u"2026-06-07T21:00:00"_s << -1;
        QTest::newRow("in the night of the change, after it")
            << utc("2026-03-29T01:30:00Z") << u"2026-03-30T02:30:00"_s << -1;
        QTest::newRow("clocks go forward: noon becomes one o'clock")
            << utc("2026-03-28T12:00:00Z") << u"2026-03-29T13:00:00"_s << 13;
        QTest::newRow("clocks go back: half past two becomes half past one")
            << utc("2026-10-24T13:30:00Z") << u"2026-10-25T13:30:00"_s << 11;
    }
    void makesAnEmergencySafeIn24Hours()
    {
        QFETCH(QDateTime, aware);
        QFETCH(QString, dueInLondon);
        QFETCH(int, change);

        HazardCase hazard;
        hazard.category = u"electrical"_s;
        hazard.severity = HazardCase::Severity::Emergency;
        hazard.aware = aware;
        const auto clocks = clocksOf(hazard);
        QCOMPARE(clocks.standing, HazardClocks::Standing::InForce);
        const auto& safe = find(clocks, u"make_safe"_s);
        QCOMPARE(safe.dueMoment.toTimeZone(QTimeZone("Europe/London"))
                     .toString(u"yyyy-MM-ddTHH:mm:ss"_s),
                 dueInLondon);
        QCOMPARE(safe.stateAt(aware.addSecs(qint64 { 24 } * 3600)), Deadline::State::DueToday);
        QCOMPARE(safe.stateAt(aware.addSecs(24 * 3600 + 1)), Deadline::State::Overdue);
        int shown = -1;
        for (const auto& line : safe.arithmetic)
            if (line.why == CountedDay::Why::ClocksChange)
                shown = line.number;
        QCOMPARE(shown, change);
    }

    void investigatesASignificantHazardIn10WorkingDays_data()
    {
        QTest::addColumn<QDateTime>("aware");
        QTest::addColumn<QString>("counted");
        QTest::addColumn<QString>("due");

        QTest::newRow("on the first day of the law")
            << utc("2025-10-27T09:00:00Z") << u"28 29 30 31 3 4 5 6 7 10"_s << u"2025-11-10"_s;
        QTest::newRow("told on a Saturday")
            << utc("2025-11-01T10:00:00Z") << u"3 4 5 6 7 10 11 12 13 14"_s << u"2025-11-14"_s;
        QTest::newRow("told on a Friday after hours, then Christmas")
            << utc("2025-12-12T17:30:00Z") << u"15 16 17 18 19 22 23 24 29 30"_s << u"2025-12-30"_s;
        QTest::newRow("Easter 2026")
            << utc("2026-03-26T12:00:00Z") << u"27 30 31 1 2 7 8 9 10 13"_s << u"2026-04-13"_s;
        QTest::newRow("23:30 UTC in summer is the next day in London")
            << utc("2026-07-05T23:30:00Z") << u"7 8 9 10 13 14 15 16 17 20"_s << u"2026-07-20"_s;
    }
    void investigatesASignificantHazardIn10WorkingDays()
    {
        QFETCH(QDateTime, aware);
        QFETCH(QString, counted);
        QFETCH(QString, due);

        auto hazard = damp("");
        hazard.aware = aware;
        const auto clocks = clocksOf(hazard);
        const auto& investigate = find(clocks, u"investigate"_s);
        QCOMPARE(shipped::counted(investigate.arithmetic), counted);
        QCOMPARE(investigate.due.toString(Qt::ISODate), due);
        QCOMPARE(find(clocks, u"make_safe"_s).stateAt(aware), Deadline::State::NotStarted);
    }

    // Investigated: then 3 working days to write, 5 to make safe and begin, 12 weeks to be on site.
    void actsAfterTheInvestigation_data()
    {
        QTest::addColumn<QDateTime>("investigated");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("safe");
        QTest::addColumn<QString>("onSite");

        // 17 18 19 | 20 21; 14 November and 84 days: 30 + 31 to 14 January, 23 more.
        QTest::newRow("on a Friday")
            << utc("2025-11-14T15:00:00Z") << u"2025-11-19"_s << u"2025-11-21"_s << u"2026-02-06"_s;
        // 24 29 30 | 31 2; 23 December and 84 days: 31 + 31 to 23 February, 22 more.
        QTest::newRow("before Christmas")
            << utc("2025-12-23T15:00:00Z") << u"2025-12-30"_s << u"2026-01-02"_s << u"2026-03-17"_s;
        // 3 is Good Friday, 6 Easter Monday: 7 8 9 | 10 13; 2 April and 84 days: 28 + 31 to 31 May,
        // 25 more.
        QTest::newRow("before Easter")
            << utc("2026-04-02T15:00:00Z") << u"2026-04-09"_s << u"2026-04-13"_s << u"2026-06-25"_s;
    }
    void actsAfterTheInvestigation()
    {
        QFETCH(QDateTime, investigated);
        QFETCH(QString, summary);
        QFETCH(QString, safe);
        QFETCH(QString, onSite);

        auto hazard = damp("2025-11-03T09:00:00Z");
        hazard.investigated = investigated;
        const auto clocks = clocksOf(hazard);
        QCOMPARE(find(clocks, u"summary"_s).due.toString(Qt::ISODate), summary);
        QCOMPARE(find(clocks, u"make_safe"_s).due.toString(Qt::ISODate), safe);
        QCOMPARE(find(clocks, u"begin_works"_s).due.toString(Qt::ISODate), safe);
        QCOMPARE(find(clocks, u"start_works"_s).due.toString(Qt::ISODate), onSite);
    }

    // A statute's working day does not wait for the council to open: 29, 30 and 31 count.
    void countsTheCouncilsClosureDays()
    {
        const auto closures = ClosureDays::read(
            R"({"closure_days":[{"date":"2026-12-29","until":"2026-12-31","title":"Closed"}]})",
            u"closures.json"_s);
        QVERIFY(closures);
        const WorkingDays days(shipped::holidays(), Division::EnglandAndWales, *closures);
        const auto clocks = hazardClocks(damp("2026-12-18T09:00:00Z"), shipped::rules(), days);
        const auto& investigate = find(clocks, u"investigate"_s);
        QCOMPARE(shipped::counted(investigate.arithmetic), u"21 22 23 24 29 30 31 4 5 6"_s);
    }

    void appliesByCategoryFromItsCommencement_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<HazardCase::Severity>("severity");
        QTest::addColumn<QDateTime>("aware");
        QTest::addColumn<HazardClocks::Standing>("standing");

        using Severity = HazardCase::Severity;
        using Standing = HazardClocks::Standing;
        QTest::newRow("damp in the last minute before the law")
            << u"damp_mould"_s << Severity::Significant << utc("2025-10-26T23:59:00Z")
            << Standing::NotYetInForce;
        QTest::newRow("damp in its first minute")
            << u"damp_mould"_s << Severity::Significant << utc("2025-10-27T00:00:00Z")
            << Standing::InForce;
        QTest::newRow("cold is an emergency now")
            << u"excess_cold"_s << Severity::Emergency << utc("2026-11-20T09:00:00Z")
            << Standing::InForce;
        QTest::newRow("but not yet a significant hazard")
            << u"excess_cold"_s << Severity::Significant << utc("2026-11-20T09:00:00Z")
            << Standing::NotYetInForce;
        QTest::newRow("crowding never") << u"crowding_and_space"_s << Severity::Emergency
                                        << utc("2026-11-20T09:00:00Z") << Standing::NotCovered;
        QTest::newRow("a category nobody knows")
            << u"ghosts"_s << Severity::Emergency << utc("2026-11-20T09:00:00Z")
            << Standing::NotCovered;
    }
    void appliesByCategoryFromItsCommencement()
    {
        QFETCH(QString, category);
        QFETCH(HazardCase::Severity, severity);
        QFETCH(QDateTime, aware);
        QFETCH(HazardClocks::Standing, standing);

        HazardCase hazard;
        hazard.category = category;
        hazard.severity = severity;
        hazard.aware = aware;
        const auto clocks = clocksOf(hazard);
        QCOMPARE(clocks.standing, standing);
        QCOMPARE(clocks.deadlines.isEmpty(), standing != HazardClocks::Standing::InForce);
    }

    // Planned for 2026: excess cold and heat, falls, structural collapse and explosions, fire,
    // electrical hazards, hygiene and food safety. No day is announced, so none is assumed.
    void knowsWhatIsPlannedAndAssumesNoDay()
    {
        const auto* law = shipped::rules().inForce(RuleSet::Kind::Hazard, QDate(2026, 11, 20));
        QVERIFY(law);
        QStringList second;
        for (const HazardCategory& hazard : law->hazards) {
            if (hazard.planned == 2026)
                second.append(hazard.id);
            QVERIFY2(hazard.planned == 0 || !hazard.significantFrom.isValid(),
                     qPrintable(hazard.id));
            // As an emergency every category but crowding counts from the first day.
            QCOMPARE(hazard.emergencyFrom,
                     hazard.id == "crowding_and_space"_L1 ? QDate() : QDate(2025, 10, 27));
        }
        QCOMPARE(second,
                 QStringList({ u"excess_cold"_s,
                               u"excess_heat"_s,
                               u"domestic_hygiene"_s,
                               u"food_safety"_s,
                               u"personal_hygiene"_s,
                               u"falls_baths"_s,
                               u"falls_level"_s,
                               u"falls_stairs"_s,
                               u"falls_between_levels"_s,
                               u"electrical"_s,
                               u"fire"_s,
                               u"explosions"_s,
                               u"structural_collapse"_s }));
    }

    // The day that is announced is a file of the council's, not a new program.
    void takesADayOfCommencementFromTheCouncilsFile()
    {
        const auto with = [](const QByteArray& hazards) {
            auto files = shipped::ruleFiles();
            files.append({ u"phase-2.json"_s,
                           QByteArray(R"({ "id": "awaab-2", "kind": "hazard", "title": "Phase 2",
                                "source": "the regulations", "from": "2025-10-27",
                                "holidays": "division", "closure_days": "counted",
                                "tightens": "awaabs-law", "clocks": [], "hazards": )")
                               + hazards + "}" });
            return RuleBook::read(files);
        };
        const auto book = with(R"([{ "category": "excess_cold", "title": "Excess cold",
                         "significant_from": "2026-12-01" }])");
        QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
        HazardCase cold;
        cold.category = u"excess_cold"_s;
        cold.severity = HazardCase::Severity::Significant;
        cold.aware = utc("2026-11-30T23:59:00Z");
        const auto days = shipped::days(u"E"_s);
        QCOMPARE(hazardClocks(cold, *book, days).standing, HazardClocks::Standing::NotYetInForce);
        cold.aware = utc("2026-12-01T00:01:00Z");
        const auto clocks = hazardClocks(cold, *book, days);
        QCOMPARE(clocks.standing, HazardClocks::Standing::InForce);
        // 2 3 4 7 8 9 10 11 14 15
        QCOMPARE(find(clocks, u"investigate"_s).due, QDate(2026, 12, 15));
        // What the law says of the others stays.
        cold.category = u"damp_mould"_s;
        QCOMPARE(hazardClocks(cold, *book, days).standing, HazardClocks::Standing::InForce);

        const auto later = with(R"([{ "category": "damp_mould", "title": "Damp",
                                      "significant_from": "2027-01-01" }])");
        QVERIFY(!later);
        QVERIFY(later.error().detail.contains(u"/hazards/0"_s));
        const auto unknown = with(R"([{ "category": "ghosts", "title": "Ghosts",
                                        "significant_from": "2027-01-01" }])");
        QVERIFY(!unknown);
        QVERIFY(unknown.error().detail.contains(u"/hazards/0/category"_s));
    }
};

QTEST_GUILESS_MAIN(TestHazardClock)
#include "TestHazardClock.moc"

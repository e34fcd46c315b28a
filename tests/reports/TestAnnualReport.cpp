// TestAnnualReport.cpp - the annual report, the quarterly pack, the tenants' measures and the
// hazards: figures counted by hand, and behind each figure exactly its cases.
#include "../rules/Shipped.h"
#include "SharedData.h"
#include "base/Clock.h"
#include "reports/ReportPrinter.h"
#include "reports/annual/AnnualReport.h"

#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const DateRange Year { QDate(2025, 4, 1), QDate(2026, 3, 31) };
const QDateTime Now(QDate(2026, 4, 20), QTime(9, 0), Qt::UTC);

QDate day(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

QDateTime at(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

Complaint record(const char* service,
                 int number,
                 const char* received,
                 const char* answered,
                 const char* outcome = "upheld")
{
    Complaint stage;
    stage.service = QString::fromLatin1(service);
    stage.stage = number;
    stage.received = day(received);
    stage.acknowledged = stage.received;
    stage.answered = day(answered);
    stage.outcome = stage.answered.isValid() ? QString::fromLatin1(outcome) : QString();
    stage.channel = u"web"_s;
    stage.theme = u"Missed bin"_s;
    stage.rootCause = u"Service delivery failure"_s;
    return stage;
}

ComplaintCase one(const char* reference, const QList<Complaint>& stages)
{
    ComplaintCase made;
    made.id = made.reference = QString::fromLatin1(reference);
    made.customer = CustomerId(77);
    made.services = { stages.first().service };
    for (const auto& stage : stages) {
        made.stages.append(CaseStage());
        made.stages.last().record = stage;
    }
    return made;
}

Fact praise(const char* id, const char* on, const char* service)
{
    Fact fact;
    fact.kind = u"compliment"_s;
    fact.subject = QString::fromLatin1(id);
    fact.at = Now;
    fact.body
        = { { u"on"_s, QString::fromLatin1(on) }, { u"service"_s, QString::fromLatin1(service) } };
    return fact;
}

Fact comment(const char* service, const char* text)
{
    auto fact = factOf(ReportComment { u"annual"_s,
                                       Year,
                                       QString::fromLatin1(service),
                                       QString::fromUtf8(text),
                                       StaffId(u"m.jones"_s),
                                       Now });
    return fact;
}

/// Twelve complaints about bins and two about planning in the year, one the year before.
AnnualMaterial material()
{
    AnnualMaterial made;
    made.now = Now;
    made.council = { 2000, { u"Housing"_s }, 10 };
    for (int i = 0; i < 9; ++i)
        made.cases.append(one(qPrintable(u"W-%1"_s.arg(i)),
                              { record("Waste", 1, "2025-06-02", "2025-06-09", "not_upheld") }));
    // Answered on day 11 (17 June 2025 is day 11 after the 2nd), and then asked for again.
    auto twice = one("W-twice",
                     { record("Waste", 1, "2025-06-02", "2025-06-17"),
                       record("Waste", 2, "2025-07-01", "2025-07-10", "partly_upheld") });
    twice.ombudsman = { u"local_government"_s, u"24 001"_s, day("2025-09-01"), {},
                        day("2025-12-01"),     u"upheld"_s, u"£200"_s,         day("2026-01-31"),
                        day("2026-01-15") };
    twice.learning = u"Crews now see gate codes"_s;
    made.cases.append(twice);
    made.cases.append(one("W-open", { record("Waste", 1, "2026-03-02", "") }));
    made.cases.append(one("P-1", { record("Planning", 1, "2025-05-01", "2025-05-02") }));
    made.cases.append(one("L-1", { record("Libraries", 1, "2025-05-01", "2025-05-02") }));
    made.cases.append(one("H-1", { record("Housing", 1, "2025-05-01", "2025-05-02") }));
    made.cases.append(one("H-2", { record("Housing", 1, "2025-05-01", "2025-06-30") }));
    made.cases.append(one("H-3", { record("Housing", 1, "2024-05-01", "2024-05-02") }));
    auto request = one("W-request", { record("Waste", 1, "2025-06-02", "") });
    request.nature = ComplaintCase::Nature::Request; // is no complaint
    made.cases.append(request);
    made.facts = { praise("C1", "2025-08-01", "Waste"),
                   praise("C1", "2025-08-02", "Waste"), // said twice, counts once
                   praise("C2", "2024-08-01", "Waste"),
                   comment("Waste", "Too early to say"),
                   comment("Waste", "New routes since June"),
                   comment("Planning", "Draft"),
                   comment("Planning", "") };
    return made;
}

CountedReport made(AnnualKind kind, const AnnualMaterial& of, const DateRange& range = Year)
{
    const AnnualBook book(of, shipped::rules(), shipped::days(u"E"_s));
    return AnnualReport::made(kind, book, range, QLocale::c());
}

ReportTable table(const CountedReport& of, const char* id)
{
    for (const auto& one : of.report.tables)
        if (one.id == QLatin1StringView(id))
            return one;
    return {};
}

QByteArray csvOf(const CountedReport& of, const char* id)
{
    return csv(table(of, id));
}

}

class TestAnnualReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Reopened on Monday 2 June 2025 and answered on Friday 13, within ten working days of the
    // acknowledgement on Tuesday 3: counted where it first came in, judged by its last clocks.
    void judgesAReopenedCaseByItsLastClocks()
    {
        AnnualMaterial made;
        made.now = Now;
        made.council = { 0, {}, 1 };
        auto again = one("W-again", { record("Waste", 1, "2025-04-07", "2025-06-13") });
        auto& stage = again.stages.first();
        stage.earlier.append(record("Waste", 1, "2025-04-07", "2025-04-14"));
        stage.reopened = day("2025-06-02");
        stage.record.acknowledged = day("2025-06-03");
        made.cases.append(again);
        const auto in = [&] {
            const AnnualBook book(made, shipped::rules(), shipped::days(u"E"_s));
            return book.stages().first();
        };
        QCOMPARE(in().standing, JudgedStage::Standing::InTarget);
        QCOMPARE(in().due, day("2025-06-17")); // 4 5 6 9 10 11 12 13 16 17
        QCOMPARE(in().row.stage.received, day("2025-04-07"));
        // Without the reopening the same answer is late: 9 10 11 14 15 16 17 22 23 24 April.
        made.cases.first().stages.first().reopened = {};
        made.cases.first().stages.first().record.acknowledged = day("2025-04-08");
        QCOMPARE(in().standing, JudgedStage::Standing::Late);
    }

    void countsTheYearBesideTheTwoBefore()
    {
        const auto report = made(AnnualKind::Annual, material());
        // 11 stage 1 and 1 stage 2 about waste, Planning, Libraries and two about Housing.
        QCOMPARE(csvOf(report, "at_a_glance"),
                 "figure,period_2025_04,period_2024_04,period_2023_04\n"
                 "complaints,16,1,0\n"
                 "stage_1,15,1,0\n"
                 "stage_2,1,0,0\n"
                 "in_target,13,1,0\n"
                 "in_target_percent,81.2,100.0,\n"
                 "upheld_percent,40.0,100.0,\n"
                 "overdue,1,0,0\n"
                 "compliments,1,1,0\n"
                 "ombudsman,1,0,0\n");
        QCOMPARE(csvOf(report, "by_outcome"),
                 "outcome,stage_1,stage_2,total,percent\n"
                 "upheld,5,0,5,33.3\n"
                 "partly_upheld,0,1,1,6.7\n"
                 "not_upheld,9,0,9,60.0\n");
        QCOMPARE(csvOf(report, "ombudsman"),
                 "ombudsman,enquiries,decisions,remedies,complied,not_complied\n"
                 "local_government,1,1,1,1,0\n");
        QCOMPARE(csvOf(report, "by_root_cause"),
                 "root_cause,total,percent,upheld,total_2024_04\n"
                 "Service delivery failure,16,100.0,6,1\n");
        QCOMPARE(csvOf(report, "learning"),
                 "service,reference,learning\nWaste,W-twice,Crews now see gate codes\n");
    }

    void bringsSmallServicesTogether()
    {
        const auto report = made(AnnualKind::Annual, material());
        QCOMPARE(csvOf(report, "by_service"),
                 "service,total_2025_04,total_2024_04,total_2023_04,stage_1,stage_2,in_target,"
                 "in_target_percent,compliments\n"
                 "Waste,12,0,0,11,1,10,83.3,1\n"
                 "small_services,4,1,0,4,0,3,75.0,0\n"
                 "all,16,1,0,15,1,13,81.2,1\n");
        QVERIFY(table(report, "by_service")
                    .definitions.last()
                    .contains(u"Housing, Libraries, Planning"_s));
        // One small service alone would be told by what is missing from the sum.
        auto few = material();
        few.council.smallService = 2;
        QVERIFY(csvOf(made(AnnualKind::Annual, few), "by_service").contains("\nHousing,"));
        few.cases.removeIf([](const ComplaintCase& one) { return one.id == u"L-1"_s; });
        QVERIFY(csvOf(made(AnnualKind::Annual, few), "by_service").contains("\nPlanning,"));
    }

    void keepsAPlaceForEachManagersComment()
    {
        QCOMPARE(csvOf(made(AnnualKind::Annual, material()), "comments"),
                 "service,comment,by\n"
                 "Housing,,\n"
                 "Libraries,,\n"
                 "Planning,,\n"
                 "Waste,New routes since June,m.jones\n");
        // Of that report and that period only.
        QVERIFY(
            !csvOf(made(AnnualKind::Annual, material(), { QDate(2024, 4, 1), QDate(2025, 3, 31) }),
                   "comments")
                 .contains("New routes"));
    }

    void comparesTheQuarterWithTheOneBeforeAndTheSameAYearAgo()
    {
        const auto report
            = made(AnnualKind::Quarter, material(), { QDate(2025, 4, 1), QDate(2025, 6, 30) });
        QVERIFY(csvOf(report, "at_a_glance")
                    .startsWith("figure,period_2025_04,period_2025_01,period_2024_04\n"
                                "complaints,14,0,1\n"));
    }

    void worksOutTheTenantsMeasures()
    {
        // Two at stage 1 for 2,000 homes; H-2 was answered after 60 days.
        QCOMPARE(csvOf(made(AnnualKind::Landlord, material()), "tenant_satisfaction_measures"),
                 "measure,what,complaints,of,value\n"
                 "CH01 (1),CH01 (1),2,2000,1.0\n"
                 "CH01 (2),CH01 (2),0,2000,0.0\n"
                 "CH02 (1),CH02 (1),1,2,50.0\n"
                 "CH02 (2),CH02 (2),0,0,\n");
        auto silent = material();
        silent.council = {};
        const auto nothing = made(AnnualKind::Landlord, silent);
        QVERIFY(nothing.report.tables.isEmpty());
        QVERIFY(nothing.report.notes.first().contains(u"landlord_services"_s));
        QVERIFY(csv(nothing.report).contains("landlord_services"));
    }

    // Damp and mould told on Friday 31 October 2025, when the law was four days old: investigated
    // by 14 November (10 working days), made safe within 5 working days of the investigation.
    void holdsHazardsAgainstTheirClocks()
    {
        auto of = material();
        const auto hazard = [&of](const char* reference, const char* opened) -> ServiceRequest& {
            ServiceRequest request;
            request.reference = QString::fromLatin1(reference);
            request.service = u"Housing Repairs"_s;
            request.hazard = u"damp_mould"_s;
            request.opened = at(opened);
            of.hazards.append({ request, CustomerId(91) });
            return of.hazards.last().request;
        };
        auto& kept = hazard("R-1", "2025-10-31T10:00:00Z");
        kept.appointment = at("2025-11-14T15:00:00Z");
        kept.closed = at("2025-11-21T23:30:00Z");
        kept.state = ItemState::Closed;
        auto& late = hazard("R-2", "2025-10-31T10:00:00Z");
        late.appointment = at("2025-11-17T08:00:00Z"); // Monday, one day late
        hazard("R-3", "2025-10-31T10:00:00Z");
        hazard("R-4", "2025-10-01T10:00:00Z"); // before the law
        auto& cancelled = hazard("R-5", "2025-10-31T10:00:00Z");
        cancelled.state = ItemState::Cancelled;

        const auto report = made(AnnualKind::Hazards, of);
        QCOMPARE(csvOf(report, "reported"),
                 "category,reported,under_the_law,not_yet,not_covered,open\n"
                 "Damp and mould growth,4,3,1,0,3\n");
        const auto clocks = csvOf(report, "clocks");
        QVERIFY2(
            clocks.contains("Damp and mould growth,significant,investigate,3,1,1,0,1,0,33.3\n"),
            clocks.constData());
        // R-1 was made safe on its last day; R-2 has not been; R-3's clock has not begun.
        QVERIFY2(clocks.contains("Damp and mould growth,significant,make_safe,2,1,0,0,1,1,50.0\n"),
                 clocks.constData());
    }

    // Told on Saturday 8 November 2025, 10 o'clock, as an emergency.
    void holdsAnEmergencyApartAndFindsItsCustomer()
    {
        auto of = material();
        ServiceRequest request;
        request.reference = u"R-6"_s;
        request.service = u"Housing Repairs"_s;
        request.hazard = u"damp_mould"_s;
        request.hazardSeverity = u"emergency"_s;
        request.opened = at("2025-11-08T10:00:00Z");
        request.investigated = at("2025-11-09T09:00:00Z");
        request.madeSafe = at("2025-11-09T11:00:00Z"); // an hour late
        request.summarySent = at("2025-11-12T09:00:00Z");
        request.closed = at("2025-11-20T09:00:00Z");
        request.state = ItemState::Closed;
        of.hazards.append({ request, CustomerId(91) });
        const auto report = made(AnnualKind::Hazards, of);
        QCOMPARE(csvOf(report, "clocks"),
                 "category,severity,clock,started,in_time,late,running,overdue,not_started,"
                 "in_time_percent\n"
                 "Damp and mould growth,emergency,investigate,1,1,0,0,0,0,100.0\n"
                 "Damp and mould growth,emergency,make_safe,1,0,1,0,0,0,0.0\n"
                 "Damp and mould growth,emergency,summary,1,1,0,0,0,0,100.0\n");
        const auto late = report.behindCell(u"clocks"_s, 1, 5);
        QCOMPARE(late.size(), 1);
        QCOMPARE(late.first().reference, u"R-6"_s);
        QCOMPARE(late.first().customer, CustomerId(91));
    }

    // Every count of every table, of all four reports.
    void hasExactlyItsCasesBehindEachFigure()
    {
        int figures = 0;
        for (const auto kind : AllAnnualKinds) {
            const auto report = made(kind, material());
            for (const auto& one : report.report.tables) {
                for (int row = 0; row < one.rows.size(); ++row) {
                    for (int column = 1; column < one.columns.size(); ++column) {
                        const auto& cell = one.rows.at(row).at(column);
                        const auto cases = report.behindCell(one.id, row, column);
                        const auto* count = std::get_if<qint64>(&cell);
                        const auto* share = std::get_if<Percent>(&cell);
                        if (count && one.columns.at(column).id != u"of"_s) {
                            QCOMPARE(cases.size(), *count);
                            ++figures;
                        } else if (share && one.columns.at(column).id != u"value"_s) {
                            QCOMPARE(cases.size(), share->part);
                        }
                    }
                }
            }
        }
        QVERIFY(figures > 100);
        const auto report = made(AnnualKind::Annual, material());
        const auto overdue = report.behindCell(u"at_a_glance"_s, 6, 1);
        QCOMPARE(overdue.size(), 1);
        QCOMPARE(overdue.first().reference, u"W-open"_s);
        QCOMPARE(overdue.first().standing, u"Open, overdue"_s);
        QCOMPARE(overdue.first().customer, CustomerId(77));
        // Monday 2 March 2026 and ten working days: 3 4 5 6 9 10 11 12 13 16.
        QCOMPARE(overdue.first().due, day("2026-03-16"));
    }

    void writesEveryTableWithItsDefinitions_data()
    {
        QTest::addColumn<AnnualKind>("kind");
        QTest::newRow("annual") << AnnualKind::Annual;
        QTest::newRow("quarter") << AnnualKind::Quarter;
        QTest::newRow("landlord") << AnnualKind::Landlord;
        QTest::newRow("hazards") << AnnualKind::Hazards;
    }

    void writesEveryTableWithItsDefinitions()
    {
        QFETCH(AnnualKind, kind);
        const auto report = made(kind, material()).report;
        const auto whole = csv(report);
        const auto page = html(report, QLocale::c());
        const auto root = QString::fromUtf8(json(report));
        QVERIFY(!report.tables.isEmpty());
        for (const auto& one : report.tables) {
            QVERIFY2(!one.definitions.isEmpty(), qPrintable(one.id));
            QVERIFY2(whole.contains(csv(one)), qPrintable(one.id));
            QVERIFY2(root.contains(one.id), qPrintable(one.id));
            for (const auto& definition : one.definitions)
                QVERIFY2(page.contains(definition.toHtmlEscaped()), qPrintable(definition));
        }
    }

    void agreesWithThePublishedYear()
    {
        if (shared::folder().isEmpty())
            QSKIP("no folder shared/data beside the project: the published table is not there");
        AnnualMaterial of;
        of.now = Now;
        QMap<QString, QList<Complaint>> cases;
        for (const auto& fields : shared::rows(u"complaints-2023-24.csv"_s)) {
            Complaint stage;
            stage.service = fields[u"service"_s];
            stage.stage = fields[u"stage"_s].toInt();
            stage.received = QDate::fromString(fields[u"received"_s], Qt::ISODate);
            stage.answered = QDate::fromString(fields[u"closed"_s], Qt::ISODate);
            cases[fields[u"case_ref"_s]].append(stage);
        }
        for (auto held = cases.cbegin(); held != cases.cend(); ++held)
            of.cases.append(one(qPrintable(held.key()), held.value()));
        of.council.smallService = 1;
        const auto report = made(AnnualKind::Annual, of, { QDate(2023, 4, 1), QDate(2024, 3, 31) });
        const auto figures = table(report, "by_service");
        QList<QByteArray> rows;
        for (qsizetype row = 0; row + 1 < figures.rows.size(); ++row) {
            const auto& cells = figures.rows.at(row);
            ReportTable line;
            line.rows = {
                { cells.at(0), cells.at(1), cells.at(4), cells.at(5), cells.at(6), cells.at(7) }
            };
            rows.append(csv(line).mid(1));
        }
        auto expected = shared::file(u"expected-complaints-2023-24.csv"_s);
        expected.remove(0, expected.indexOf('\n') + 1);
        QCOMPARE(rows.join(), expected);
    }
};

QTEST_GUILESS_MAIN(TestAnnualReport)
#include "TestAnnualReport.moc"

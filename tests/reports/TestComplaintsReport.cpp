// TestComplaintsReport.cpp - the published complaints table, byte for byte, and both rule sets.
#include "../rules/Shipped.h"
#include "SharedData.h"
#include "reports/ComplaintsReport.h"
#include "reports/ReportPrinter.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const DateRange Year { QDate(2023, 4, 1), QDate(2024, 3, 31) };
const QDate Today(2026, 11, 21);

QDate date(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

ComplaintRow stage(const char* caseRef,
                   const char* service,
                   int number,
                   const char* received,
                   const char* answered,
                   const char* acknowledged = "",
                   int extension = 0)
{
    ComplaintRow row;
    row.caseRef = QString::fromLatin1(caseRef);
    row.stage.service = QString::fromLatin1(service);
    row.stage.stage = number;
    row.stage.received = date(received);
    row.stage.acknowledged = date(acknowledged);
    row.stage.answered = date(answered);
    row.stage.extensionDays = extension;
    return row;
}

QList<ComplaintRow> published()
{
    QList<ComplaintRow> records;
    for (const auto& fields : shared::rows(u"complaints-2023-24.csv"_s)) {
        ComplaintRow row;
        row.caseRef = fields[u"case_ref"_s];
        row.stage.service = fields[u"service"_s];
        row.stage.stage = fields[u"stage"_s].toInt();
        row.stage.received = QDate::fromString(fields[u"received"_s], Qt::ISODate);
        row.stage.answered = QDate::fromString(fields[u"closed"_s], Qt::ISODate);
        row.stage.channel = fields[u"channel"_s];
        row.stage.outcome = fields[u"outcome"_s];
        records.append(row);
    }
    return records;
}

Result<ComplaintFigures> count(const QList<ComplaintRow>& rows, const DateRange& range = Year)
{
    return ComplaintsReport::count(rows, range, shipped::rules(), shipped::days(u"E"_s), Today);
}

QByteArray csvOf(const QList<ComplaintRow>& rows, const DateRange& range = Year)
{
    return csv(ComplaintsReport::report(*count(rows, range)).tables.first());
}

}

class TestComplaintsReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsThePublishedTable()
    {
        if (shared::folder().isEmpty())
            QSKIP("no folder shared/data beside the project: the published table is not there");
        const auto expected = shared::file(u"expected-complaints-2023-24.csv"_s);
        const auto rows = published();
        QCOMPARE(rows.size(), 906);
        QCOMPARE(csvOf(rows), expected);

        // The same in another order, twice over, among other years and with rows that cannot be.
        auto many = rows + rows;
        many.append(stage("X1", "Waste", 1, "2023-03-31", "2023-04-01"));
        many.append(stage("X2", "Waste", 1, "2024-04-01", "2024-04-05"));
        many.append(stage("X3", "Museums", 2, "2021-06-01", "2021-06-02"));
        many.append(stage("X4", "Waste", 3, "2023-06-01", "2023-06-02"));
        many.append(stage("X5", "Waste", 1, "2023-06-05", "2023-06-02"));
        many.append(stage("X6", "", 1, "2023-06-01", "2023-06-02"));
        std::mt19937 dice(1);
        std::shuffle(many.begin(), many.end(), dice);
        QCOMPARE(csvOf(many), expected);
    }

    // Each is due on the day before the one that makes it late.
    void judgesByTheRulesOfTheDayOfReceipt_data()
    {
        QTest::addColumn<ComplaintRow>("row");
        QTest::addColumn<bool>("inTarget");

        const auto add = [](const char* name, const ComplaintRow& row, bool inTarget) {
            QTest::newRow(name) << row << inTarget;
        };
        // Targets, from receipt on Wednesday 10 January 2024: 11 12 15 16 17 18 19 22 23 24.
        add("before the Code, day 10", stage("1", "A", 1, "2024-01-10", "2024-01-24"), true);
        add("before the Code, day 11", stage("1", "A", 1, "2024-01-10", "2024-01-25"), false);
        add("an acknowledgement does not matter",
            stage("1", "A", 1, "2024-01-10", "2024-01-25", "2024-01-15"),
            false);
        add("any extension, agreed", stage("1", "A", 1, "2024-01-10", "2024-02-21", "", 20), true);
        add("but not beyond it", stage("1", "A", 1, "2024-01-10", "2024-02-22", "", 20), false);
        add("stage 2, day 20", stage("1", "A", 2, "2024-01-10", "2024-02-07"), true);
        add("stage 2, day 21", stage("1", "A", 2, "2024-01-10", "2024-02-08"), false);
        // The Code, from acknowledgement. Monday 10 June 2024: 11 12 13 14 17 18 19 20 21 24.
        add("the Code, day 10 from acknowledgement",
            stage("1", "A", 1, "2024-06-03", "2024-06-24", "2024-06-10"),
            true);
        add("the Code, day 11",
            stage("1", "A", 1, "2024-06-03", "2024-06-25", "2024-06-10"),
            false);
        add("no acknowledgement: from receipt, 17 June",
            stage("1", "A", 1, "2024-06-03", "2024-06-17"),
            true);
        add("and not a day later", stage("1", "A", 1, "2024-06-03", "2024-06-18"), false);
        add("extended by 10", stage("1", "A", 1, "2024-06-03", "2024-07-01", "", 10), true);
        add("30 asked, 10 count", stage("1", "A", 1, "2024-06-03", "2024-07-02", "", 30), false);
        add("stage 2 extended by 20", stage("1", "A", 2, "2024-06-03", "2024-07-29", "", 20), true);
        add("stage 2 a day later", stage("1", "A", 2, "2024-06-03", "2024-07-30", "", 20), false);
        add("open and past due", stage("1", "A", 1, "2024-06-03", ""), false);
    }
    void judgesByTheRulesOfTheDayOfReceipt()
    {
        QFETCH(ComplaintRow, row);
        QFETCH(bool, inTarget);

        const auto figures = *count({ row }, { QDate(2024, 1, 1), QDate(2024, 12, 31) });
        QCOMPARE(figures.skipped.size(), 0);
        QCOMPARE(figures.services.first().total(), 1);
        QCOMPARE(figures.services.first().inTarget(), inTarget ? 1 : 0);
    }

    void countsOpenCasesAsTheyStandToday()
    {
        // Received on Thursday 12 November 2026: due on the 26th; on the 6th: due on the 20th.
        const auto figures
            = *count({ stage("1", "A", 1, "2026-11-12", ""), stage("2", "A", 1, "2026-11-06", "") },
                     { QDate(2026, 11, 1), QDate(2026, 11, 30) });
        const auto& first = figures.services.first().stage1;
        QCOMPARE(first.openInTime, 1);
        QCOMPARE(first.overdue, 1);
        QCOMPARE(first.total(), 2);
        QCOMPARE(figures.services.first().inTarget(), 0);
    }

    void takesTheLaterRowOfTheSameCaseAndStage()
    {
        QCOMPARE(csvOf({ stage("1", "Waste", 1, "2023-05-02", "2023-06-30"),
                         stage("1", "Waste", 2, "2023-07-03", "2023-07-05"),
                         stage("1", "Parks", 1, "2023-05-02", "2023-05-03"),
                         stage("1", "Waste", 1, "2023-05-02", "2023-05-01") }),
                 "service,total,stage_1,stage_2,in_target,in_target_percent\n"
                 "Parks,1,1,0,1,100.0\n"
                 "Waste,1,0,1,1,100.0\n");
    }

    void ordersServicesByCodePoint()
    {
        auto planets = stage("4", "", 1, "2023-05-02", "2023-05-03");
        planets.stage.service = u"\U0001F6AE"_s; // beyond the plane that UTF-16 sorts right
        auto halfWidth = stage("5", "", 1, "2023-05-02", "2023-05-03");
        halfWidth.stage.service = u"\uFF76"_s;
        const auto figures = *count({ planets,
                                      halfWidth,
                                      stage("1", "waste", 1, "2023-05-02", "2023-05-03"),
                                      stage("2", "Waste", 1, "2023-05-02", "2023-05-03"),
                                      stage("3", "Housing (A)", 1, "2023-05-02", "2023-05-03"),
                                      stage("6", "Housing A", 1, "2023-05-02", "2023-05-03") });
        QStringList order;
        for (const auto& service : figures.services)
            order.append(service.service);
        QCOMPARE(order,
                 QStringList({ u"Housing (A)"_s,
                               u"Housing A"_s,
                               u"Waste"_s,
                               u"waste"_s,
                               u"\uFF76"_s,
                               u"\U0001F6AE"_s }));
    }

    void saysWhatItCouldNotCountAndByWhichRules()
    {
        const auto figures = *count({ stage("", "A", 1, "2024-05-01", "2024-05-02"),
                                      stage("2", "", 1, "2024-05-01", "2024-05-02"),
                                      stage("3", "A", 3, "2024-05-01", "2024-05-02"),
                                      stage("4", "A", 1, "", ""),
                                      stage("5", "A", 1, "2024-05-02", "2024-05-01"),
                                      stage("6", "A", 1, "2024-05-01", "2024-05-02"),
                                      stage("7", "A", 1, "2024-03-01", "2024-03-02") },
                                    { QDate(2024, 1, 1), QDate(2024, 12, 31) });
        QCOMPARE(figures.skipped,
                 QList<SkippedRow>({ { u""_s, u"case_ref"_s },
                                     { u"2"_s, u"service"_s },
                                     { u"3"_s, u"stage"_s },
                                     { u"4"_s, u"received"_s },
                                     { u"5"_s, u"answered"_s } }));
        const auto report = ComplaintsReport::report(figures);
        QCOMPARE(report.notes.size(), 1);
        QVERIFY(report.tables.first().definitions.last().contains(
            u"The council's own targets before the Complaint Handling Code; Complaint Handling "
            "Code"_s));
    }

    void givesTheHeadingsOnlyWhenNothingCame()
    {
        QCOMPARE(csvOf({}), "service,total,stage_1,stage_2,in_target,in_target_percent\n");
    }
};

QTEST_GUILESS_MAIN(TestComplaintsReport)
#include "TestComplaintsReport.moc"

// TestComplaintClock.cpp - the complaint clocks against cases worked by hand.
#include "Shipped.h"
#include "rules/ComplaintClock.h"

#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

QDate date(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

Complaint record(int number, const char* received, const char* acknowledged = "", int extension = 0)
{
    Complaint complaint;
    complaint.stage = number;
    complaint.received = date(received);
    complaint.acknowledged = date(acknowledged);
    complaint.extensionDays = extension;
    return complaint;
}

/// A table of texts, one case a line, its fields divided by bars; the last but one names the case.
void addRows(const char* table, const QList<const char*>& columns)
{
    for (const auto* column : columns)
        if (qstrcmp(column, "name") != 0)
            QTest::addColumn<QString>(column);
    for (const auto& line : QString::fromUtf8(table).split(u'\n', Qt::SkipEmptyParts)) {
        const auto fields = line.split(u'|');
        QCOMPARE(fields.size(), columns.size());
        const auto name = fields.at(columns.size() - 2).trimmed();
        auto& row = QTest::newRow(qPrintable(name));
        for (qsizetype i = 0; i < fields.size(); ++i)
            if (qstrcmp(columns.at(i), "name") != 0)
                row << fields.at(i).trimmed();
    }
}

ComplaintClock clockOf(const Complaint& complaint, const WorkingDays& days)
{
    return *ComplaintClock::of(complaint, shipped::rules(), days);
}

}

class TestComplaintClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersByTheTargetsBeforeTheCode_data();
    void answersByTheTargetsBeforeTheCode();
    void answersByTheCode_data();
    void answersByTheCode();
    void acknowledgesByTheCode_data();
    void acknowledgesByTheCode();
    void countsFromTheNextWorkingDay_data();
    void countsFromTheNextWorkingDay();
    void saysWhereItStands_data();
    void saysWhereItStands();
    void showsEveryDayAndWhyItCountsOrNot();
    void skipsTheCouncilsClosureDays();
    void countsFromReceiptWhenNoAcknowledgementIsRecorded();
    void grantsNoMoreThanTheLongestExtension();
    void keepsTheCouncilsShorterExtension();
    void warnsWhenTheBankHolidaysAreNotKnown();
    void refusesDatesThatCannotBe_data();
    void refusesDatesThatCannotBe();
};

// Until 31 March 2024: 10 (stage 1) or 20 (stage 2) working days after the day of receipt, extended
// by whatever was agreed. `counted` are the days of the month that count.
void TestComplaintClock::answersByTheTargetsBeforeTheCode_data()
{
    // nation, stage, received, extension, due, what it is about, the days of the month that count
    addRows(R"(
E | 1 | 2023-07-03 | 0  | 2023-07-17 | two plain weeks                                           | 4 5 6 7 10 11 12 13 14 17
E | 1 | 2023-04-03 | 0  | 2023-04-19 | Easter: 7 and 10 April                                    | 4 5 6 11 12 13 14 17 18 19
S | 1 | 2023-04-06 | 0  | 2023-04-21 | Scotland works on Easter Monday                           | 10 11 12 13 14 17 18 19 20 21
E | 1 | 2023-04-28 | 0  | 2023-05-16 | early May and the coronation, 1 and 8 May                 | 2 3 4 5 9 10 11 12 15 16
E | 1 | 2023-05-08 | 0  | 2023-05-22 | received on the coronation holiday                        | 9 10 11 12 15 16 17 18 19 22
E | 1 | 2022-05-27 | 0  | 2022-06-14 | jubilee, 2 and 3 June 2022, and no holiday on 30 May      | 30 31 1 6 7 8 9 10 13 14
E | 1 | 2022-09-14 | 0  | 2022-09-29 | state funeral, 19 September 2022                          | 15 16 20 21 22 23 26 27 28 29
E | 1 | 2020-05-01 | 0  | 2020-05-18 | VE day: 4 May 2020 counts, 8 May does not                 | 4 5 6 7 11 12 13 14 15 18
E | 1 | 2023-12-20 | 0  | 2024-01-08 | Christmas 2023                                            | 21 22 27 28 29 2 3 4 5 8
E | 2 | 2023-12-22 | 0  | 2024-01-24 | Christmas 2023, stage 2                                   | 27 28 29 2 3 4 5 8 9 10 11 12 15 16 17 18 19 22 23 24
E | 1 | 2023-12-23 | 0  | 2024-01-10 | received on the Saturday before Christmas                 | 27 28 29 2 3 4 5 8 9 10
E | 1 | 2022-12-23 | 0  | 2023-01-11 | Christmas 2022 on Sunday: 26 and 27                       | 28 29 30 3 4 5 6 9 10 11
E | 1 | 2021-12-24 | 0  | 2022-01-12 | Christmas 2021 on Saturday: 27 and 28, New Year 3 January | 29 30 31 4 5 6 7 10 11 12
E | 1 | 2020-12-24 | 0  | 2021-01-12 | Christmas 2020: Boxing Day moved to Monday 28             | 29 30 31 4 5 6 7 8 11 12
E | 1 | 2024-02-15 | 0  | 2024-02-29 | ends on the leap day                                      | 16 19 20 21 22 23 26 27 28 29
E | 1 | 2024-02-16 | 0  | 2024-03-01 | goes over the leap day                                    | 19 20 21 22 23 26 27 28 29 1
E | 1 | 2024-03-31 | 0  | 2024-04-15 | last day of the old targets, Easter Sunday                | 2 3 4 5 8 9 10 11 12 15
E | 2 | 2024-03-28 | 0  | 2024-04-29 | stage 2 over Easter 2024                                  | 2 3 4 5 8 9 10 11 12 15 16 17 18 19 22 23 24 25 26 29
E | 1 | 2023-08-18 | 0  | 2023-09-04 | summer bank holiday, 28 August                            | 21 22 23 24 25 29 30 31 1 4
S | 1 | 2023-08-01 | 0  | 2023-08-16 | Scotland's summer holiday is 7 August                     | 2 3 4 8 9 10 11 14 15 16
E | 1 | 2023-08-01 | 0  | 2023-08-15 | and England's is not                                      | 2 3 4 7 8 9 10 11 14 15
S | 1 | 2023-12-28 | 0  | 2024-01-15 | Scotland: 1 and 2 January                                 | 29 3 4 5 8 9 10 11 12 15
S | 1 | 2023-11-20 | 0  | 2023-12-05 | Scotland: St Andrew's Day                                 | 21 22 23 24 27 28 29 1 4 5
N | 1 | 2023-07-07 | 0  | 2023-07-24 | Northern Ireland: 12 July                                 | 10 11 13 14 17 18 19 20 21 24
N | 1 | 2024-03-15 | 0  | 2024-04-03 | Northern Ireland: St Patrick's Day moved, then Easter     | 19 20 21 22 25 26 27 28 2 3
E | 2 | 2022-05-16 | 0  | 2022-06-15 | stage 2 over the jubilee                                  | 17 18 19 20 23 24 25 26 27 30 31 1 6 7 8 9 10 13 14 15
E | 2 | 2023-04-12 | 0  | 2023-05-12 | stage 2 over early May and the coronation                 | 13 14 17 18 19 20 21 24 25 26 27 28 2 3 4 5 9 10 11 12
E | 1 | 2023-12-11 | 10 | 2024-01-11 | 10 days more, over Christmas                              | 12 13 14 15 18 19 20 21 22 27 28 29 2 3 4 5 8 9 10 11
E | 1 | 2023-03-25 | 0  | 2023-04-11 | received on the Saturday before the clocks go forward     | 27 28 29 30 31 3 4 5 6 11
E | 1 | 2023-04-03 | 15 | 2023-05-12 | 15 days more by agreement                                 | 4 5 6 11 12 13 14 17 18 19 20 21 24 25 26 27 28 2 3 4 5 9 10 11 12
)",
            { "nation", "stage", "received", "extension", "due", "name", "counted" });
}

void TestComplaintClock::answersByTheTargetsBeforeTheCode()
{
    QFETCH(QString, nation);
    QFETCH(QString, stage);
    QFETCH(QString, received);
    QFETCH(QString, extension);
    QFETCH(QString, counted);
    QFETCH(QString, due);

    const auto complaint = record(stage.toInt(), qPrintable(received), "", extension.toInt());
    const auto clock = clockOf(complaint, shipped::days(nation));
    QCOMPARE(shipped::counted(clock.answer().arithmetic), counted);
    QCOMPARE(clock.answer().due.toString(Qt::ISODate), due);
    QCOMPARE(clock.ruleSet(), u"complaints-targets"_s);
    QVERIFY(!clock.acknowledgement());
    QVERIFY(clock.answer().calendarKnown);
}

// From 1 April 2024: 10 or 20 working days after the acknowledgement (Code 6.3, 6.14). `hadInTime`
// is the last day had a late acknowledgement been made on its own last day.
void TestComplaintClock::answersByTheCode_data()
{
    // nation, stage, received, acknowledged, extension, due, due had it been acknowledged in time,
    // what it is about, the days of the month that count
    addRows(R"(
E | 1 | 2024-04-01 | 2024-04-02 | 0  | 2024-04-16 | 2024-04-16 | first day of the Code, Easter Monday               | 3 4 5 8 9 10 11 12 15 16
E | 1 | 2024-06-03 | 2024-06-03 | 0  | 2024-06-17 | 2024-06-17 | acknowledged on the same day                       | 4 5 6 7 10 11 12 13 14 17
E | 1 | 2024-06-03 | 2024-06-10 | 0  | 2024-06-24 | 2024-06-24 | acknowledged on the fifth day, just in time        | 11 12 13 14 17 18 19 20 21 24
E | 1 | 2024-06-03 | 2024-06-11 | 0  | 2024-06-25 | 2024-06-24 | acknowledged one day late                          | 12 13 14 17 18 19 20 21 24 25
E | 1 | 2024-06-03 | 2024-07-01 | 0  | 2024-07-15 | 2024-06-24 | acknowledged four weeks late                       | 2 3 4 5 8 9 10 11 12 15
E | 1 | 2024-06-03 | 2024-07-01 | 10 | 2024-07-29 | 2024-07-08 | late and extended by 10                            | 2 3 4 5 8 9 10 11 12 15 16 17 18 19 22 23 24 25 26 29
E | 1 | 2024-06-03 | 2024-06-03 | 5  | 2024-06-24 | 2024-06-24 | extended by 5                                      | 4 5 6 7 10 11 12 13 14 17 18 19 20 21 24
E | 1 | 2024-06-03 | 2024-06-03 | 30 | 2024-07-01 | 2024-07-01 | 30 asked, 10 allowed                               | 4 5 6 7 10 11 12 13 14 17 18 19 20 21 24 25 26 27 28 1
E | 2 | 2024-06-03 | 2024-06-03 | 0  | 2024-07-01 | 2024-07-01 | stage 2                                            | 4 5 6 7 10 11 12 13 14 17 18 19 20 21 24 25 26 27 28 1
E | 2 | 2024-06-03 | 2024-06-03 | 20 | 2024-07-29 | 2024-07-29 | stage 2 extended by 20                             | 4 5 6 7 10 11 12 13 14 17 18 19 20 21 24 25 26 27 28 1 2 3 4 5 8 9 10 11 12 15 16 17 18 19 22 23 24 25 26 29
E | 1 | 2024-08-22 | 2024-08-23 | 0  | 2024-09-09 | 2024-09-09 | summer bank holiday, 26 August                     | 27 28 29 30 2 3 4 5 6 9
E | 1 | 2024-12-13 | 2024-12-16 | 0  | 2025-01-02 | 2025-01-02 | Christmas 2024                                     | 17 18 19 20 23 24 27 30 31 2
E | 1 | 2024-12-24 | 2024-12-27 | 0  | 2025-01-13 | 2025-01-13 | received on Christmas Eve                          | 30 31 2 3 6 7 8 9 10 13
E | 2 | 2024-12-16 | 2024-12-18 | 0  | 2025-01-20 | 2025-01-20 | stage 2 over Christmas 2024                        | 19 20 23 24 27 30 31 2 3 6 7 8 9 10 13 14 15 16 17 20
E | 1 | 2025-04-14 | 2025-04-15 | 0  | 2025-05-01 | 2025-05-01 | Easter 2025: 18 and 21 April                       | 16 17 22 23 24 25 28 29 30 1
E | 1 | 2025-04-17 | 2025-04-28 | 0  | 2025-05-13 | 2025-05-13 | acknowledged over Easter, answered over 5 May      | 29 30 1 2 6 7 8 9 12 13
E | 1 | 2025-05-02 | 2025-05-02 | 0  | 2025-05-19 | 2025-05-19 | early May 2025                                     | 6 7 8 9 12 13 14 15 16 19
E | 2 | 2025-05-02 | 2025-05-02 | 0  | 2025-06-03 | 2025-06-03 | stage 2 over both holidays of May                  | 6 7 8 9 12 13 14 15 16 19 20 21 22 23 27 28 29 30 2 3
E | 1 | 2025-10-25 | 2025-10-27 | 0  | 2025-11-10 | 2025-11-10 | received on the Saturday before the clocks go back | 28 29 30 31 3 4 5 6 7 10
E | 1 | 2025-12-22 | 2025-12-23 | 0  | 2026-01-09 | 2026-01-09 | Christmas 2025                                     | 24 29 30 31 2 5 6 7 8 9
E | 1 | 2026-12-18 | 2026-12-21 | 0  | 2027-01-07 | 2027-01-07 | Christmas 2026: Boxing Day moved to Monday 28      | 22 23 24 29 30 31 4 5 6 7
E | 2 | 2024-12-02 | 2024-12-11 | 0  | 2025-01-13 | 2025-01-09 | stage 2 acknowledged two days late, over Christmas | 12 13 16 17 18 19 20 23 24 27 30 31 2 3 6 7 8 9 10 13
E | 1 | 2026-03-27 | 2026-03-30 | 0  | 2026-04-15 | 2026-04-15 | acknowledged after the clocks went forward, Easter | 31 1 2 7 8 9 10 13 14 15
E | 1 | 2025-12-15 | 2025-12-16 | 10 | 2026-01-16 | 2026-01-16 | extended by 10 over Christmas 2025                 | 17 18 19 22 23 24 29 30 31 2 5 6 7 8 9 12 13 14 15 16
S | 1 | 2026-06-10 | 2026-06-10 | 0  | 2026-06-25 | 2026-06-25 | Scotland: 15 June 2026                             | 11 12 16 17 18 19 22 23 24 25
S | 1 | 2024-11-25 | 2024-11-25 | 0  | 2024-12-10 | 2024-12-10 | Scotland: St Andrew's Day moved to 2 December      | 26 27 28 29 3 4 5 6 9 10
S | 1 | 2024-12-30 | 2024-12-31 | 0  | 2025-01-16 | 2025-01-16 | Scotland: 1 and 2 January 2025                     | 3 6 7 8 9 10 13 14 15 16
N | 1 | 2025-07-10 | 2025-07-10 | 0  | 2025-07-25 | 2025-07-25 | Northern Ireland: 12 July moved to Monday 14       | 11 15 16 17 18 21 22 23 24 25
)",
            { "nation",
              "stage",
              "received",
              "acknowledged",
              "extension",
              "due",
              "hadInTime",
              "name",
              "counted" });
}

void TestComplaintClock::answersByTheCode()
{
    QFETCH(QString, nation);
    QFETCH(QString, stage);
    QFETCH(QString, received);
    QFETCH(QString, acknowledged);
    QFETCH(QString, extension);
    QFETCH(QString, counted);
    QFETCH(QString, due);
    QFETCH(QString, hadInTime);

    const auto complaint
        = record(stage.toInt(), qPrintable(received), qPrintable(acknowledged), extension.toInt());
    const auto clock = clockOf(complaint, shipped::days(nation));
    QCOMPARE(shipped::counted(clock.answer().arithmetic), counted);
    QCOMPARE(clock.answer().due.toString(Qt::ISODate), due);
    QCOMPARE(clock.answerDueHadItBeenAcknowledgedInTime().toString(Qt::ISODate), hadInTime);
    QCOMPARE(clock.ruleSet(), u"complaints-code-2024"_s);
}

// Code 6.2 and 6.11: 5 working days after the day of receipt.
void TestComplaintClock::acknowledgesByTheCode_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("counted");
    QTest::addColumn<QString>("due");

    QTest::newRow("a plain week") << 1 << u"2024-06-03"_s << u"4 5 6 7 10"_s << u"2024-06-10"_s;
    QTest::newRow("received on Easter Monday")
        << 1 << u"2024-04-01"_s << u"2 3 4 5 8"_s << u"2024-04-08"_s;
    QTest::newRow("over Christmas") << 2 << u"2024-12-24"_s << u"27 30 31 2 3"_s << u"2025-01-03"_s;
    QTest::newRow("over Easter") << 1 << u"2025-04-17"_s << u"22 23 24 25 28"_s << u"2025-04-28"_s;
    QTest::newRow("received on a Saturday")
        << 2 << u"2025-10-25"_s << u"27 28 29 30 31"_s << u"2025-10-31"_s;
    QTest::newRow("received on a Friday")
        << 1 << u"2025-05-02"_s << u"6 7 8 9 12"_s << u"2025-05-12"_s;
}

void TestComplaintClock::acknowledgesByTheCode()
{
    QFETCH(int, number);
    QFETCH(QString, received);
    QFETCH(QString, counted);
    QFETCH(QString, due);

    const auto clock = clockOf(record(number, qPrintable(received)), shipped::days(u"E"_s));
    QVERIFY(clock.acknowledgement());
    QCOMPARE(shipped::counted(clock.acknowledgement()->arithmetic), counted);
    QCOMPARE(clock.acknowledgement()->due.toString(Qt::ISODate), due);
}

// A complaint that comes on a day that does not count came on that day, day 0; it counts from the
// next that does, day 1. What comes on a working day counts from that day itself, though day 1 is
// the next.
void TestComplaintClock::countsFromTheNextWorkingDay_data()
{
    // nation, received, counts from, acknowledgement due, what it is about, the days that count
    addRows(R"(
E | 2026-11-19 | 2026-11-19 | 2026-11-26 | a Thursday                                | 20 23 24 25 26
E | 2026-11-27 | 2026-11-27 | 2026-12-04 | a Friday                                  | 30 1 2 3 4
E | 2026-11-28 | 2026-11-30 | 2026-12-04 | the Saturday after it                     | 30 1 2 3 4
E | 2026-11-29 | 2026-11-30 | 2026-12-04 | the Sunday after it                       | 30 1 2 3 4
E | 2026-11-30 | 2026-11-30 | 2026-12-07 | the Monday after it                       | 1 2 3 4 7
S | 2026-11-29 | 2026-12-01 | 2026-12-07 | in Scotland that Monday is St Andrew's Day | 1 2 3 4 7
E | 2026-12-25 | 2026-12-29 | 2027-01-05 | Christmas Day, Boxing Day moved to Monday | 29 30 31 4 5
E | 2026-04-03 | 2026-04-07 | 2026-04-13 | Good Friday                               | 7 8 9 10 13
E | 2026-04-06 | 2026-04-07 | 2026-04-13 | Easter Monday                             | 7 8 9 10 13
S | 2026-04-06 | 2026-04-06 | 2026-04-13 | Easter Monday, on which Scotland works    | 7 8 9 10 13
)",
            { "nation", "received", "countsFrom", "due", "name", "counted" });
}

void TestComplaintClock::countsFromTheNextWorkingDay()
{
    QFETCH(QString, nation);
    QFETCH(QString, received);
    QFETCH(QString, countsFrom);
    QFETCH(QString, due);
    QFETCH(QString, counted);

    const auto clock = clockOf(record(1, qPrintable(received)), shipped::days(nation));
    const Deadline& acknowledge = *clock.acknowledgement();
    QCOMPARE(acknowledge.start.day().toString(Qt::ISODate), received);
    QCOMPARE(acknowledge.countsFrom.toString(Qt::ISODate), countsFrom);
    QCOMPARE(shipped::counted(acknowledge.arithmetic), counted);
    QCOMPARE(acknowledge.due.toString(Qt::ISODate), due);
}

// Due Monday 17 June 2024; London is an hour ahead of UTC.
void TestComplaintClock::saysWhereItStands_data()
{
    QTest::addColumn<QString>("answered");
    QTest::addColumn<QString>("now");
    QTest::addColumn<Deadline::State>("state");

    using State = Deadline::State;
    QTest::newRow("open before") << u""_s << u"2024-06-14T12:00:00Z"_s << State::Running;
    QTest::newRow("open on the evening before, in London still the 16th")
        << u""_s << u"2024-06-16T22:59:59Z"_s << State::Running;
    QTest::newRow("open on the last day, from its first second in London")
        << u""_s << u"2024-06-16T23:00:00Z"_s << State::DueToday;
    QTest::newRow("open in its last second")
        << u""_s << u"2024-06-17T22:59:59Z"_s << State::DueToday;
    QTest::newRow("open after London's midnight")
        << u""_s << u"2024-06-17T23:00:00Z"_s << State::Overdue;
    QTest::newRow("answered on the last day")
        << u"2024-06-17"_s << u"2024-09-01T12:00:00Z"_s << State::KeptInTime;
    QTest::newRow("answered a day late")
        << u"2024-06-18"_s << u"2024-09-01T12:00:00Z"_s << State::KeptLate;
}

void TestComplaintClock::saysWhereItStands()
{
    QFETCH(QString, answered);
    QFETCH(QString, now);
    QFETCH(Deadline::State, state);

    auto complaint = record(1, "2024-06-03", "2024-06-03");
    complaint.answered = QDate::fromString(answered, Qt::ISODate);
    const auto clock = clockOf(complaint, shipped::days(u"E"_s));
    QCOMPARE(clock.answer().stateAt(QDateTime::fromString(now, Qt::ISODate)), state);
    QCOMPARE(clock.isAnsweredInTime(), state == Deadline::State::KeptInTime);
}

void TestComplaintClock::showsEveryDayAndWhyItCountsOrNot()
{
    using Why = CountedDay::Why;
    const auto clock = clockOf(record(1, "2024-12-23", "2024-12-23", 1), shipped::days(u"E"_s));
    const QList<CountedDay> expected {
        { date("2024-12-23"), Why::Start, 0, {}, {} },
        { date("2024-12-24"), Why::Counted, 1, {}, {} },
        { date("2024-12-25"), Why::BankHoliday, 0, u"Christmas Day"_s, {} },
        { date("2024-12-26"), Why::BankHoliday, 0, u"Boxing Day"_s, {} },
        { date("2024-12-27"), Why::Counted, 2, {}, {} },
        { date("2024-12-28"), Why::Weekend, 0, {}, {} },
        { date("2024-12-29"), Why::Weekend, 0, {}, {} },
        { date("2024-12-30"), Why::Counted, 3, {}, {} },
        { date("2024-12-31"), Why::Counted, 4, {}, {} },
        { date("2025-01-01"), Why::BankHoliday, 0, u"New Year’s Day"_s, {} },
        { date("2025-01-02"), Why::Counted, 5, {}, {} },
        { date("2025-01-03"), Why::Counted, 6, {}, {} },
        { date("2025-01-04"), Why::Weekend, 0, {}, {} },
        { date("2025-01-05"), Why::Weekend, 0, {}, {} },
        { date("2025-01-06"), Why::Counted, 7, {}, {} },
        { date("2025-01-07"), Why::Counted, 8, {}, {} },
        { date("2025-01-08"), Why::Counted, 9, {}, {} },
        { date("2025-01-09"), Why::Counted, 10, {}, {} },
        { date("2025-01-10"), Why::Extension, 11, {}, {} },
    };
    QCOMPARE(clock.answer().arithmetic, expected);
    QCOMPARE(clock.answer().dueBeforeExtension, date("2025-01-09"));
    QCOMPARE(clock.answer().due, date("2025-01-10"));
}

void TestComplaintClock::skipsTheCouncilsClosureDays()
{
    const auto closures = ClosureDays::read(
        R"({"closure_days":[{"date":"2026-12-29","until":"2026-12-31","title":"Christmas closure"}]})",
        u"closures.json"_s);
    QVERIFY(closures);
    const WorkingDays days(shipped::holidays(), Division::EnglandAndWales, *closures);
    const auto clock = clockOf(record(1, "2026-12-18", "2026-12-21"), days);
    QCOMPARE(shipped::counted(clock.answer().arithmetic), u"22 23 24 4 5 6 7 8 11 12"_s);
    const auto& closed = clock.answer().arithmetic.at(8);
    QCOMPARE(closed.day, date("2026-12-29"));
    QCOMPARE(closed.why, CountedDay::Why::CouncilClosed);
    QCOMPARE(closed.name, u"Christmas closure"_s);
    // Received while the council is closed: 1 January is a holiday, 2 and 3 a weekend.
    const auto meanwhile = clockOf(record(1, "2026-12-29"), days);
    QCOMPARE(meanwhile.acknowledgement()->countsFrom, date("2027-01-04"));
}

void TestComplaintClock::countsFromReceiptWhenNoAcknowledgementIsRecorded()
{
    const auto clock = clockOf(record(1, "2024-06-03"), shipped::days(u"E"_s));
    QCOMPARE(clock.answer().due, date("2024-06-17"));
    QVERIFY(clock.answer().startAssumed);
    const auto acknowledged = clockOf(record(1, "2024-06-03", "2024-06-03"), shipped::days(u"E"_s));
    QVERIFY(!acknowledged.answer().startAssumed);
}

void TestComplaintClock::grantsNoMoreThanTheLongestExtension()
{
    const auto granted = [](int number, int asked) {
        return clockOf(record(number, "2024-06-03", "2024-06-03", asked), shipped::days(u"E"_s))
            .answer()
            .extension;
    };
    QCOMPARE(granted(1, 9), 9);
    QCOMPARE(granted(1, 11), 10);
    QCOMPARE(granted(2, 11), 11);
    QCOMPARE(granted(2, 45), 20);
}

// Cambridge allows itself one extension of 10 working days, at stage 2 as well.
void TestComplaintClock::keepsTheCouncilsShorterExtension()
{
    auto files = shipped::ruleFiles();
    files.append({ u"cambridge.json"_s, R"({
        "id": "cambridge", "kind": "complaint", "title": "Cambridge", "source": "its policy",
        "from": "2024-04-01", "holidays": "division", "closure_days": "not_counted",
        "tightens": "complaints-code-2024",
        "clocks": [{ "id": "answer", "for": "stage_2", "starts": "acknowledged",
                     "starts_else": "received", "ends": "answered",
                     "within": { "working_days": 20 }, "extension": { "working_days": 10 },
                     "paragraph": "complaints policy" }]
    })" });
    const auto book = RuleBook::read(files);
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    const auto clock = ComplaintClock::of(
        record(2, "2024-06-03", "2024-06-03", 20), *book, shipped::days(u"E"_s));
    QVERIFY(clock);
    // 1 July and 10 more: 2 3 4 5 8 9 10 11 12 15.
    QCOMPARE(clock->answer().due, date("2024-07-15"));
    // Stage 1 is as the Code has it.
    const auto first
        = ComplaintClock::of(record(1, "2024-06-03", "2024-06-10"), *book, shipped::days(u"E"_s));
    QCOMPARE(first->answer().due, date("2024-06-24"));
}

void TestComplaintClock::warnsWhenTheBankHolidaysAreNotKnown()
{
    // Through the leap day of 2028: 16 17 18 21 22 23 24 25 28 29.
    const auto clock = clockOf(record(1, "2028-02-15", "2028-02-15"), shipped::days(u"E"_s));
    QCOMPARE(clock.answer().due, date("2028-02-29"));
    QVERIFY(!clock.answer().calendarKnown);
}

void TestComplaintClock::refusesDatesThatCannotBe_data()
{
    QTest::addColumn<Complaint>("complaint");
    QTest::addColumn<QString>("field");

    QTest::newRow("no receipt") << record(1, "") << u"received"_s;
    QTest::newRow("before any rules") << record(1, "1999-12-31") << u"received"_s;
    QTest::newRow("stage 3") << record(3, "2024-06-03") << u"stage"_s;
    QTest::newRow("acknowledged before it came")
        << record(1, "2024-06-03", "2024-06-02") << u"acknowledged"_s;
    QTest::newRow("less than no extension")
        << record(1, "2024-06-03", "", -1) << u"extension_days"_s;
    auto answered = record(1, "2024-06-03");
    answered.answered = date("2024-06-02");
    QTest::newRow("answered before it came") << answered << u"answered"_s;
}

void TestComplaintClock::refusesDatesThatCannotBe()
{
    QFETCH(Complaint, complaint);
    QFETCH(QString, field);

    const auto clock = ComplaintClock::of(complaint, shipped::rules(), shipped::days(u"E"_s));
    QVERIFY(!clock);
    QCOMPARE(clock.error().kind, Error::Kind::Invalid);
    QCOMPARE(clock.error().detail, field);
}

QTEST_GUILESS_MAIN(TestComplaintClock)
#include "TestComplaintClock.moc"

// TestInformationClock.cpp - subject access, data protection complaints and freedom of information
// against cases worked by hand.
#include "Shipped.h"
#include "rules/InformationClock.h"

#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

QDate date(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

}

class TestInformationClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The same date of the next month, or its last day; moved on from a day that does not count.
    void answersASubjectAccessRequestInAMonth_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("safe");

        QTest::newRow("25 December, 26 December: 27 December")
            << date("2024-11-25") << date("2024-12-27") << date("2024-12-23");
        QTest::newRow("31 January: 28 February")
            << date("2025-01-31") << date("2025-02-28") << date("2025-02-28");
        QTest::newRow("31 January: 29 February in a leap year")
            << date("2024-01-31") << date("2024-02-29") << date("2024-02-28");
        QTest::newRow("30 January: 29 February as well")
            << date("2024-01-30") << date("2024-02-29") << date("2024-02-27");
        QTest::newRow("received on a Sunday, 31 August")
            << date("2025-08-31") << date("2025-09-30") << date("2025-09-28");
        QTest::newRow("received on a Saturday, due on a Monday")
            << date("2025-09-06") << date("2025-10-06") << date("2025-10-04");
        QTest::newRow("ends on a Saturday: the Monday")
            << date("2025-09-18") << date("2025-10-20") << date("2025-10-16");
        QTest::newRow("ends on Good Friday: the Tuesday after Easter")
            << date("2025-03-18") << date("2025-04-22") << date("2025-04-15");
        QTest::newRow("ends on New Year's Day")
            << date("2025-12-01") << date("2026-01-02") << date("2025-12-29");
    }
    void answersASubjectAccessRequestInAMonth()
    {
        QFETCH(QDate, received);
        QFETCH(QDate, due);
        QFETCH(QDate, safe);

        SubjectAccessCase request;
        request.received = received;
        const auto clocks = subjectAccessClocks(request, shipped::rules(), shipped::days(u"E"_s));
        QCOMPARE(clocks.size(), 2);
        QCOMPARE(clocks.at(0).due, due);
        QCOMPARE(clocks.at(1).due, safe);
    }

    void startsWhenTheProofArrives()
    {
        SubjectAccessCase request;
        request.received = date("2025-03-03");
        request.proofAsked = date("2025-03-04");
        const auto waiting = subjectAccessClocks(request, shipped::rules(), shipped::days(u"E"_s));
        QCOMPARE(waiting.at(0).stateAt(QDateTime(date("2025-05-01"), QTime(12, 0), Qt::UTC)),
                 Deadline::State::NotStarted);
        request.proofArrived = date("2025-03-10");
        const auto running = subjectAccessClocks(request, shipped::rules(), shipped::days(u"E"_s));
        QCOMPARE(running.at(0).due, date("2025-04-10"));
    }

    void extendsByAtMostTwoMonths_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<QDate>("due");

        QTest::newRow("1 month") << 1 << date("2025-03-31");
        QTest::newRow("2 months: April has 30 days") << 2 << date("2025-04-30");
        QTest::newRow("5 months asked") << 5 << date("2025-04-30");
    }
    void extendsByAtMostTwoMonths()
    {
        QFETCH(int, asked);
        QFETCH(QDate, due);

        SubjectAccessCase request;
        request.received = date("2025-01-31");
        request.extensionMonths = asked;
        const auto clocks = subjectAccessClocks(request, shipped::rules(), shipped::days(u"E"_s));
        QCOMPARE(clocks.at(0).due, due);
        QCOMPARE(clocks.at(0).dueBeforeExtension, date("2025-02-28"));
    }

    void standsStillWhileClarificationIsAwaited()
    {
        using Why = CountedDay::Why;
        SubjectAccessCase request;
        request.received = date("2025-03-03");
        // 3 April and 2 days are Saturday 5 April; the Monday is 7 April.
        request.clarification = { { date("2025-03-10"), date("2025-03-11") } };
        const auto clocks = subjectAccessClocks(request, shipped::rules(), shipped::days(u"E"_s));
        const QList<CountedDay> expected {
            { date("2025-03-03"), Why::Start, 0, {}, {} },
            { date("2025-04-03"), Why::Counted, 1, {}, {} },
            { date("2025-03-10"), Why::Paused, 0, {}, {} },
            { date("2025-03-11"), Why::Paused, 0, {}, {} },
            { date("2025-04-05"), Why::Weekend, 0, {}, {} },
            { date("2025-04-06"), Why::Weekend, 0, {}, {} },
            { date("2025-04-07"), Why::Due, 1, {}, {} },
        };
        QCOMPARE(clocks.at(0).arithmetic, expected);
        QCOMPARE(clocks.at(0).due, date("2025-04-07"));
        QCOMPARE(clocks.at(1).due, date("2025-04-02")); // 31 March and 2 days
    }

    void acknowledgesADataProtectionComplaintIn30Days_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("due");

        QTest::newRow("ends on Sunday 19 July: the Monday")
            << date("2026-06-19") << date("2026-07-20");
        QTest::newRow("ends on Christmas Day, Boxing Day moved to the 28th")
            << date("2026-11-25") << date("2026-12-29");
        QTest::newRow("ends on a Thursday") << date("2026-09-01") << date("2026-10-01");
    }
    void acknowledgesADataProtectionComplaintIn30Days()
    {
        QFETCH(QDate, received);
        QFETCH(QDate, due);

        const auto clocks
            = dataProtectionComplaintClocks(received, {}, shipped::rules(), shipped::days(u"E"_s));
        QCOMPARE(clocks.size(), 1);
        QCOMPARE(clocks.at(0).due, due);
    }

    void knowsNoDataProtectionComplaintClockBeforeTheAct()
    {
        QVERIFY(dataProtectionComplaintClocks(
                    date("2026-06-18"), {}, shipped::rules(), shipped::days(u"E"_s))
                    .isEmpty());
    }

    // A bank holiday of any part of the United Kingdom does not count, wherever the council is.
    void answersAFreedomOfInformationRequestIn20WorkingDays_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QString>("counted");
        QTest::addColumn<QDate>("due");

        QTest::newRow("Scotland's 2 December")
            << date("2024-11-22") << u"25 26 27 28 29 3 4 5 6 9 10 11 12 13 16 17 18 19 20 23"_s
            << date("2024-12-23");
        QTest::newRow("Northern Ireland's 12 July")
            << date("2024-07-01") << u"2 3 4 5 8 9 10 11 15 16 17 18 19 22 23 24 25 26 29 30"_s
            << date("2024-07-30");
    }
    void answersAFreedomOfInformationRequestIn20WorkingDays()
    {
        QFETCH(QDate, received);
        QFETCH(QString, counted);
        QFETCH(QDate, due);

        const auto clocks
            = freedomOfInformationClocks(received, {}, shipped::rules(), shipped::days(u"E"_s));
        QCOMPARE(shipped::counted(clocks.at(0).arithmetic), counted);
        QCOMPARE(clocks.at(0).due, due);
    }
};

QTEST_GUILESS_MAIN(TestInformationClock)
#include "TestInformationClock.moc"

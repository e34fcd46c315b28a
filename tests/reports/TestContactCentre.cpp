// TestContactCentre.cpp - why customers had to ask again, what would have prevented it, how
// contacts ended and when they came.
#include "reports/ContactCentreReport.h"
#include "reports/ContactCost.h"
#include "reports/FeedbackBuilder.h"
#include "reports/RangeWords.h"
#include "reports/ReportPrinter.h"

#include <QTest>

#include <algorithm>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const DateRange Spring { QDate(2026, 3, 1), QDate(2026, 5, 31) };

QDateTime on(const char* moment)
{
    return QDateTime::fromString(QString::fromLatin1(moment), Qt::ISODate);
}

HeldRecord
held(const char* source, const QString& key, RecordBody body, const QDateTime& updated = {})
{
    return { { SourceId(QString::fromLatin1(source)), updated, {} }, key, std::move(body) };
}

Contact call(const char* moment, const char* about = "")
{
    Contact one;
    one.channel = u"telephone"_s;
    one.opened = on(moment);
    one.service = u"Customer services"_s;
    one.reason = u"Progress chase"_s;
    one.outcome = u"resolved"_s;
    one.about = QString::fromLatin1(about);
    one.waitingSeconds = 60;
    one.handlingSeconds = 300;
    return one;
}

/// Reported on 2 March, due on 20 March, looked at on 5 March.
ServiceRequest repair(const char* reference)
{
    ServiceRequest one;
    one.reference = QString::fromLatin1(reference);
    one.service = u"Housing Repairs"_s;
    one.title = u"Damp and mould"_s;
    one.opened = on("2026-03-02T10:00:00Z");
    one.due = on("2026-03-20T17:00:00Z");
    one.events = { { on("2026-03-05T09:00:00Z"), u"Surveyor booked"_s } };
    return one;
}

FeedbackFile made(const QList<HeldRecord>& records)
{
    FeedbackBuilder builder;
    for (const auto& record : records)
        builder.add(record);
    return builder.finish();
}

}

class TestContactCentre final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowTheItemStoodWhenTheCustomerRang_data()
    {
        QTest::addColumn<QString>("called");
        QTest::addColumn<QString>("closed");
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char* name,
                            const char* called,
                            const char* closed,
                            const char* about,
                            const char* cause) {
            QTest::newRow(name) << QString::fromLatin1(called) << QString::fromLatin1(closed)
                                << QString::fromLatin1(about) << QString::fromLatin1(cause);
        };
        row("the report itself", "2026-03-02T10:05:00Z", "", "R-1", "");
        row("a day less a minute", "2026-03-03T09:59:00Z", "", "R-1", "");
        row("looked at two days before", "2026-03-07T10:00:00Z", "", "R-1", "not_told");
        row("nothing for a week", "2026-03-12T10:00:00Z", "", "R-1", "no_update");
        row("past its target", "2026-03-21T10:00:00Z", "", "R-1", "overdue");
        row("closed before", "2026-03-21T10:00:00Z", "2026-03-20T10:00:00Z", "R-1", "closed");
        row("closed later", "2026-03-12T10:00:00Z", "2026-03-20T10:00:00Z", "R-1", "no_update");
        row("in another spelling", "2026-03-12T10:00:00Z", "", "r 1", "no_update");
        row("an account is no chase", "2026-03-12T10:00:00Z", "", "70001", "");
        row("not held", "2026-03-12T10:00:00Z", "", "R-2", "not_held");
        row("of two systems", "2026-03-12T10:00:00Z", "", "X-9", "not_held");
    }
    void saysHowTheItemStoodWhenTheCustomerRang()
    {
        QFETCH(const QString, called);
        QFETCH(const QString, closed);
        QFETCH(const QString, about);
        QFETCH(const QString, cause);
        auto item = repair("R-1");
        item.closed = on(closed.toLatin1().constData());
        item.state = item.closed.isValid() ? ItemState::Closed : ItemState::Live;
        Account bill;
        bill.reference = u"70001"_s;
        QList<HeldRecord> records {
            held("orchard", u"1"_s, item),
            held("orchard", u"2"_s, repair("X-9")),
            held("alloy", u"3"_s, repair("X-9")),
            held("revenues", u"70001"_s, bill),
            held(
                "storm", u"c"_s, call(called.toLatin1().constData(), about.toLatin1().constData())),
        };
        for (int order = 0; order < 2; ++order) {
            const auto causes = made(records)->calls().causes({ Spring });
            QCOMPARE(causes.isEmpty() ? QString()
                                      : ContactCentreReport::causeWord(causes.first().cause).code,
                     cause);
            if (cause != u"not_held" && !cause.isEmpty())
                QCOMPARE(causes.first().system, u"orchard"_s);
            std::ranges::reverse(records);
        }
    }

    void ranksWhatWouldHavePreventedCalls()
    {
        auto quiet = repair("R-2"); // no target, four weeks without a word
        quiet.due = {};
        auto moving = repair("R-3"); // past its target, but there is news since
        moving.events.append({ on("2026-04-01T09:00:00Z"), u"Works begun"_s });
        auto done = repair("R-4");
        done.state = ItemState::Closed;
        done.closed = on("2026-05-01T09:00:00Z");
        auto visit = call("2026-03-25T10:00:00Z", "R-1");
        visit.channel = u"face_to_face"_s;
        auto mail = call("2026-03-26T10:00:00Z", "R-1");
        mail.channel = u"email"_s;
        QList<HeldRecord> records {
            held("orchard", u"1"_s, repair("R-1")), held("orchard", u"2"_s, quiet),
            held("orchard", u"3"_s, moving),        held("orchard", u"4"_s, done),
            held("storm", u"visit"_s, visit),       held("storm", u"mail"_s, mail)
        };
        int number = 0;
        for (const char* about : { "R-1", "R-2", "R-2", "R-3", "R-4" })
            records.append(
                held("storm", QString::number(++number), call("2026-03-24T10:00:00Z", about)));
        const auto feedback = made(records);
        ContactWish wish { { Spring }, {}, on("2026-05-15T09:00:00Z") };
        wish.systemName = [](const QString& id) { return id == u"orchard" ? u"Orchard"_s : id; };
        const auto report
            = ContactCentreReport::report(feedback->calls(), wish, QLocale(QLocale::English));
        const auto found = std::ranges::find(report.tables, u"preventable"_s, &ReportTable::id);
        QVERIFY(found != report.tables.cend());
        // An e-mail has no known cost: 3.21 and 8.23; two calls: 6.42.
        QCOMPARE(csv(*found),
                 "reference,system,service,title,target,last_update,contacts,estimated_cost\n"
                 "R-1,orchard,Housing Repairs,Damp and mould,20 Mar 2026,5 Mar 2026,3,11.44\n"
                 "R-2,orchard,Housing Repairs,Damp and mould,,5 Mar 2026,2,6.42\n");
        QVERIFY(found->definitions.join(u' ').contains(u"estimate"_s));
        QVERIFY(words(found->rows.first().last(), QLocale::c()) == u"£11.44"_s);
        // The period is that of the calls.
        const auto before = feedback->calls().preventable(
            { { QDate(2026, 3, 26), QDate(2026, 3, 31) } }, wish.now.toMSecsSinceEpoch(), 10);
        QCOMPARE(before.size(), 1);
        QCOMPARE(before.first().contacts(), 1);
        QCOMPARE(costOf(before.first().channels).without, 1);
    }

    void tellsHowContactsEndedAndWhenTheyCame()
    {
        auto passed = call("2026-03-10T09:30:00Z");
        passed.outcome = u"passed_on"_s;
        passed.passedTo = u"Revenues"_s;
        auto left = call("2026-03-10T09:45:00Z");
        left.outcome = u"not_resolved"_s;
        left.stateText = u"abandoned"_s;
        const auto feedback = made({ held("storm", u"1"_s, passed),
                                     held("storm", u"2"_s, left),
                                     // Clocks went forward on 29 March 2026.
                                     held("storm", u"3"_s, call("2026-03-30T08:59:00Z")),
                                     held("storm", u"4"_s, call("2026-03-28T08:59:00Z")) });
        const auto& calls = feedback->calls();
        const auto hours = calls.hours({ Spring });
        QCOMPARE(hours.at(8).contacts, 1);
        QCOMPARE(hours.at(9).contacts, 3);
        QCOMPARE(hours.at(9).answered, 2);
        const auto ends = calls.ends({ Spring });
        QCOMPARE(ends.givenUp, 1);
        QCOMPARE(ends.passedTo, (QMap<QString, qint64> { { u"Revenues"_s, 1 } }));
        // Appendix D: answered less passed on. What nobody answered was not answered.
        QCOMPARE(calls.figures({ Spring }).all.answered, 3);
        QCOMPARE(calls.figures({ Spring }).all.resolvedFirstTime(), 2);
        QCOMPARE(calls.times({ Spring }).waitingSeconds, 180);
    }

    // Started 10:00:00, waited 60 s and spoke 300 s: to 10:06:00.
    void tellsHowLongTheWrapUpTook()
    {
        const auto timed = [](const char* closed, int spoken) {
            auto one = call("2026-03-10T10:00:00Z");
            one.waitingSeconds = 60;
            one.handlingSeconds = spoken;
            one.closed = closed ? on(closed) : QDateTime();
            return one;
        };
        const auto feedback
            = made({ held("storm", u"1"_s, timed("2026-03-10T10:07:30Z", 300)), // 90 s
                     held("storm", u"2"_s, timed("2026-03-10T10:06:00Z", 300)), // not said
                     held("storm", u"3"_s, timed(nullptr, 300)), // not said
                     held("storm", u"4"_s, timed("2026-03-10T10:05:00Z", 300)), // cannot be
                     held("storm", u"5"_s, timed("2026-03-10T10:07:00Z", 0)) }); // not said
        const auto times = feedback->calls().times({ Spring });
        QCOMPARE(times.wrappedUp, 1);
        QCOMPARE(times.wrapUpSeconds, 90);
        const auto report = ContactCentreReport::report(
            feedback->calls(), { { Spring }, {}, on("2026-05-15T09:00:00Z") }, QLocale::c());
        const auto found = std::ranges::find(report.tables, u"times"_s, &ReportTable::id);
        QVERIFY(found != report.tables.cend());
        QCOMPARE(csv(*found),
                 "time,contacts,average_seconds\nwaiting,5,60\nhandling,5,240\nwrap_up,1,90\n");
    }

    // A period is a piece of the contacts in their order, whatever the order in which they came.
    void countsAPeriodWhateverTheOrderInWhichContactsCame()
    {
        QList<HeldRecord> records;
        for (const char* moment : { "2026-03-31T22:59:59Z",
                                    "2026-03-01T00:00:00Z",
                                    "2026-03-31T23:00:00Z",
                                    "2026-02-28T23:59:59Z",
                                    "2026-03-15T12:00:00Z" })
            records.append(held("storm", QString::number(records.size()), call(moment)));
        const auto feedback = made(records);
        // Clocks went forward on 29 March: its last day ends at 23:00 UTC.
        const DateRange march { QDate(2026, 3, 1), QDate(2026, 3, 31) };
        QCOMPARE(feedback->calls().figures({ march }).all.answered, 3);
        QCOMPARE(feedback->calls().times({ march }).answered, 3);
    }

    void comparesWithTheTimeBefore()
    {
        QCOMPARE(justBefore({ QDate(2024, 1, 1), QDate(2024, 3, 31) }),
                 (DateRange { QDate(2023, 10, 1), QDate(2023, 12, 31) }));
        QCOMPARE(justBefore({ QDate(2024, 3, 1), QDate(2024, 3, 14) }),
                 (DateRange { QDate(2024, 2, 16), QDate(2024, 2, 29) }));
        QCOMPARE(yearBefore({ QDate(2024, 2, 1), QDate(2024, 2, 29) }),
                 (DateRange { QDate(2023, 2, 1), QDate(2023, 2, 28) }));
        QCOMPARE(rangeWords({ QDate(2024, 2, 1), QDate(2024, 2, 29) }, QLocale::c()),
                 u"Feb 2024"_s);
        QCOMPARE(rangeWords({ QDate(2024, 2, 1), QDate(2024, 2, 28) }, QLocale::c()),
                 u"1 Feb 2024 – 28 Feb 2024"_s);
    }
};

QTEST_GUILESS_MAIN(TestContactCentre)
#include "TestContactCentre.moc"

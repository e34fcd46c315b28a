// TestContactsReport.cpp - first contact resolution as the council's strategy counts it.
#include "reports/ContactsReport.h"
#include "reports/ReportPrinter.h"

#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const DateRange Year { QDate(2023, 4, 1), QDate(2024, 3, 31) };

ContactRow contact(const QString& key, const char* service, const char* reason, const char* outcome)
{
    ContactRow row;
    row.key = key;
    row.contact.opened = QDateTime(QDate(2023, 6, 1), QTime(10, 0), Qt::UTC);
    row.contact.channel = u"telephone"_s;
    row.contact.service = QString::fromLatin1(service);
    row.contact.reason = QString::fromLatin1(reason);
    row.contact.outcome = QString::fromLatin1(outcome);
    return row;
}

}

class TestContactsReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 77,287 calls answered, 10,087 to another advisor and 7,265 to somebody outside: 59,935
    // (77.5%).
    void countsAsTheStrategyDoes()
    {
        QList<ContactRow> rows;
        for (int i = 0; i < 77287; ++i)
            rows.append(contact(QString::number(i),
                                "Housing",
                                "Repair",
                                i < 10087 + 7265 ? "passed_on" : "resolved"));
        const auto figures = *ContactsReport::count(rows, Year);
        QCOMPARE(figures.all.resolvedFirstTime(), 59935);
        QCOMPARE(csv(ContactsReport::report(figures).tables.first()),
                 "service,reason,answered,passed_on,resolved_first_time,"
                 "resolved_first_time_percent,repeat,repeat_percent\n"
                 "Housing,Repair,77287,17352,59935,77.5,0,0.0\n");
    }

    void tellsServicesReasonsAndRepeatsApart()
    {
        auto chasing = contact(u"3"_s, "Waste", "Missed bin", "resolved");
        chasing.contact.about = u"W-1001"_s;
        chasing.contact.channel = u"web_chat"_s;
        auto lateEvening = contact(u"4"_s, "Waste", "Missed bin", "resolved");
        lateEvening.contact.opened = QDateTime(QDate(2023, 3, 31), QTime(23, 30), Qt::UTC);
        auto before = contact(u"5"_s, "Waste", "Missed bin", "resolved");
        before.contact.opened = QDateTime(QDate(2023, 3, 31), QTime(22, 59), Qt::UTC);
        auto unknown = contact(u"6"_s, "Waste", "Missed bin", "resolved");
        unknown.contact.opened = {};
        const auto figures
            = *ContactsReport::count({ contact(u"1"_s, "Waste", "New bin", "resolved"),
                                       contact(u"1"_s, "Waste", "New bin", "passed_on"),
                                       contact(u"2"_s, "Council Tax", "Move", "not_resolved"),
                                       chasing,
                                       lateEvening,
                                       before,
                                       unknown },
                                     Year);
        QCOMPARE(figures.skipped, QList<SkippedRow>({ { u"6"_s, u"opened"_s } }));
        const auto tables = ContactsReport::report(figures).tables;
        QCOMPARE(csv(tables.at(0)),
                 "service,reason,answered,passed_on,resolved_first_time,"
                 "resolved_first_time_percent,repeat,repeat_percent\n"
                 "Council Tax,Move,1,0,1,100.0,0,0.0\n"
                 "Waste,Missed bin,2,0,2,100.0,1,50.0\n"
                 "Waste,New bin,1,1,0,0.0,0,0.0\n");
        QCOMPARE(csv(tables.at(1)),
                 "channel,answered,passed_on,resolved_first_time,"
                 "resolved_first_time_percent,repeat,repeat_percent\n"
                 "telephone,3,1,2,66.7,0,0.0\n"
                 "web_chat,1,0,1,100.0,1,100.0\n"
                 "all,4,1,3,75.0,1,25.0\n");
    }
};

QTEST_GUILESS_MAIN(TestContactsReport)
#include "TestContactsReport.moc"

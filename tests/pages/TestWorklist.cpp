// TestWorklist.cpp - which cases stand in which list, in which order and under which heading.
#include "pages/complaints/Worklist.h"

#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 20); // a Friday
const StaffId Ann(u"ann"_s);

using List = WorklistWish::List;
using Sort = WorklistWish::Sort;
using Group = WorklistWish::Group;

CaseItem item(const char* called, const char* service, const char* handler, QDate came, QDate due)
{
    CaseItem made;
    made.id = made.called = QString::fromLatin1(called);
    made.service = QString::fromLatin1(service);
    made.serviceName = made.service;
    made.handler = QString::fromLatin1(handler);
    made.came = { came, came, CameIn::How::Received };
    made.due = due;
    made.standing = u"Open"_s;
    made.isOpen = true;
    return made;
}

QList<CaseItem> items()
{
    QList<CaseItem> made {
        item("CT-1", "Waste", "ann", QDate(2026, 11, 2), QDate(2026, 11, 19)),
        item("CT-2", "Waste", "", QDate(2026, 11, 5), Today),
        item("CT-3", "Planning", "bob", QDate(2026, 11, 10), QDate(2026, 11, 27)),
        item("CT-4", "", "ann", QDate(2026, 11, 18), {}), // a request: no clock runs
        item("CT-5", "Planning", "ann", QDate(2026, 10, 1), QDate(2026, 10, 15)),
        item("CT-6", "Waste", "bob", QDate(2026, 11, 19), QDate(2026, 12, 10)),
    };
    made[1].standing = u"To acknowledge"_s;
    made[2].waitingFor = u"the contractor"_s;
    made[3].standing = u"Service request"_s;
    made[4].isOpen = false;
    return made;
}

/// "Waste: 2" for a heading over two.
QString rows(const WorklistWish& wish)
{
    QStringList said;
    const auto all = worklistRows(items(), wish, Ann, Today);
    for (const WorkRow& row : all)
        said.append(row.isHeading() ? u"%1: %2"_s.arg(row.heading, QString::number(row.count))
                                    : row.item.called);
    return said.join(u", "_s);
}

WorklistWish wish(List list, Sort sort = Sort::Due, Group group = Group::None)
{
    WorklistWish made;
    made.list = list;
    made.sort = sort;
    made.group = group;
    made.myService = u"Waste"_s;
    return made;
}

}

class TestWorklist final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsSortsAndGroups_data()
    {
        QTest::addColumn<WorklistWish>("wanted");
        QTest::addColumn<QString>("expected");
        QTest::newRow("open, what ends first")
            << wish(List::Open) << u"CT-1, CT-2, CT-3, CT-6, CT-4"_s;
        QTest::newRow("due today") << wish(List::DueToday) << u"CT-2"_s;
        QTest::newRow("overdue, but what is finished is not") << wish(List::Overdue) << u"CT-1"_s;
        QTest::newRow("waiting for others") << wish(List::Waiting) << u"CT-3"_s;
        QTest::newRow("mine") << wish(List::Mine) << u"CT-1, CT-4"_s;
        QTest::newRow("my service's") << wish(List::MyService) << u"CT-1, CT-2, CT-6"_s;
        QTest::newRow("finished") << wish(List::Finished) << u"CT-5"_s;

        QTest::newRow("newest first")
            << wish(List::Open, Sort::Received) << u"CT-6, CT-4, CT-3, CT-2, CT-1"_s;
        QTest::newRow("by service")
            << wish(List::Open, Sort::Service) << u"CT-4, CT-3, CT-1, CT-2, CT-6"_s;
        QTest::newRow("by reference")
            << wish(List::Open, Sort::Reference) << u"CT-1, CT-2, CT-3, CT-4, CT-6"_s;

        QTest::newRow("grouped by when they are due")
            << wish(List::Open, Sort::Due, Group::Due)
            << u"Overdue: 1, CT-1, Due today: 1, CT-2, Due within a week: 1, CT-3, Due later: 1, "
               "CT-6, No clock runs: 1, CT-4"_s;
        QTest::newRow("grouped by service")
            << wish(List::Open, Sort::Due, Group::Service)
            << u"Planning: 1, CT-3, Waste: 3, CT-1, CT-2, CT-6, No service: 1, CT-4"_s;
        QTest::newRow("grouped by who handles them, what nobody does first")
            << wish(List::Open, Sort::Due, Group::Handler)
            << u"Nobody yet: 1, CT-2, ann: 2, CT-1, CT-4, bob: 2, CT-3, CT-6"_s;
        QTest::newRow("grouped by where they stand")
            << wish(List::Open, Sort::Due, Group::Standing)
            << u"Open: 3, CT-1, CT-3, CT-6, Service request: 1, CT-4, To acknowledge: 1, CT-2"_s;

        const auto filtered = [](const char* words) {
            auto made = wish(List::Open);
            made.words = QString::fromLatin1(words);
            return made;
        };
        QTest::newRow("with a word of the reference") << filtered("ct-2") << u"CT-2"_s;
        QTest::newRow("with a word of the service") << filtered("plan") << u"CT-3"_s;
        QTest::newRow("with who handles it") << filtered("BOB") << u"CT-3, CT-6"_s;
        QTest::newRow("with whom it waits for") << filtered("contractor") << u"CT-3"_s;
        QTest::newRow("with no such word") << filtered("council tax") << QString();
        auto unchosen = wish(List::MyService);
        unchosen.myService.clear();
        QTest::newRow("of no service yet") << unchosen << QString();
    }

    void listsSortsAndGroups()
    {
        QFETCH(WorklistWish, wanted);
        QFETCH(QString, expected);
        QCOMPARE(rows(wanted), expected);
    }

    void countsEveryList()
    {
        const ListCounts expected { 5, 1, 1, 1, 2, 3, 1 };
        QVERIFY(listCounts(items(), wish(List::Open), Ann, Today) == expected);
    }
};

QTEST_GUILESS_MAIN(TestWorklist)
#include "TestWorklist.moc"

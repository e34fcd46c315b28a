// TestReportPrinter.cpp - what is printed is what was counted, and nothing from outside runs.
#include "reports/ReportPrinter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTextDocument>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

Report withService(const QString& service)
{
    Report report;
    report.id = u"complaints"_s;
    report.title = u"Complaints"_s;
    report.from = QDate(2023, 4, 1);
    report.to = QDate(2024, 3, 31);
    ReportTable table;
    table.id = u"by_service"_s;
    table.caption = u"By service"_s;
    table.columns = { { u"service"_s, u"Service"_s },
                      { u"total"_s, u"Total"_s },
                      { u"percent"_s, u"Per cent"_s } };
    table.rows = { { service, qint64 { 12345 }, Percent { 2, 3 } } };
    table.definitions = { u"What <it> means."_s };
    report.tables = { table };
    return report;
}

}

class TestReportPrinter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTextsASpreadsheetCannotRun_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QByteArray>("line");

        QTest::newRow("plain") << u"Waste"_s << QByteArray("Waste,12345,66.7\n");
        QTest::newRow("comma and quote")
            << u"Parks, \"open\""_s << QByteArray("\"Parks, \"\"open\"\"\",12345,66.7\n");
        QTest::newRow("two lines") << u"A\nB"_s << QByteArray("\"A\nB\",12345,66.7\n");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1,12345,66.7\n");
        QTest::newRow("plus") << u"+1"_s << QByteArray("'+1,12345,66.7\n");
        QTest::newRow("minus") << u"-1"_s << QByteArray("'-1,12345,66.7\n");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1),12345,66.7\n");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1,12345,66.7\n");
        QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r=1\",12345,66.7\n");
        QTest::newRow("inside is harmless") << u"A=1"_s << QByteArray("A=1,12345,66.7\n");
    }
    void writesTextsASpreadsheetCannotRun()
    {
        QFETCH(QString, service);
        QFETCH(QByteArray, line);
        QCOMPARE(csv(withService(service).tables.first()), "service,total,percent\n" + line);
    }

    void escapesTextsInHtml()
    {
        const auto page = html(withService(u"<img src=x onerror=alert(1)> & co"_s),
                               QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(!page.contains(u"<img"_s));
        QVERIFY(page.contains(u"What &lt;it&gt; means."_s));
        QTextDocument document;
        document.setHtml(page);
        const auto read = document.toPlainText();
        QVERIFY(read.contains(u"<img src=x onerror=alert(1)> & co"_s));
        QVERIFY(read.contains(u"12,345"_s));
        QVERIFY(read.contains(u"1 April 2023 to 31 March 2024"_s));
    }

    void keepsATerminalFromObeyingText()
    {
        const auto shown
            = text(withService(u"A\x1b[2Jb"_s), QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(!shown.contains(QChar(0x1b)));
        QVERIFY2(shown.contains(u"Service   Total  Per cent\n"
                                "A [2Jb   12,345      66.7\n"_s),
                 qPrintable(shown));
    }

    void writesFiguresAsNumbersInJson()
    {
        const auto written = json(withService(u"Waste"_s));
        const auto root = QJsonDocument::fromJson(written).object();
        const auto row = root[u"tables"_s][0][u"rows"_s][0];
        QCOMPARE(row[u"service"_s].toString(), u"Waste"_s);
        QCOMPARE(row[u"total"_s].toInteger(), 12345);
        QCOMPARE(row[u"percent"_s].toDouble(), 66.7);
        QCOMPARE(json(withService(u"Waste"_s)), written);
    }
};

QTEST_MAIN(TestReportPrinter)
#include "TestReportPrinter.moc"

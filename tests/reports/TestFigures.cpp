// TestFigures.cpp - percentages are exact, intervals honest.
#include "reports/Figures.h"

#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsHalfToEvenOnTheExactFraction_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<QString>("text");

        const auto row = [](qint64 part, qint64 whole, const char* text) {
            QTest::addRow("%lld of %lld", part, whole)
                << part << whole << QString::fromLatin1(text);
        };
        row(0, 7, "0.0");
        row(7, 7, "100.0");
        row(1, 3, "33.3");
        row(2, 3, "66.7");
        row(1, 16, "6.2"); // 6.25, and 2 is even
        row(3, 16, "18.8"); // 18.75, and 8 is even
        row(5, 16, "31.2"); // 31.25
        row(1, 2000, "0.0"); // 0.05
        row(3, 2000, "0.2"); // 0.15
        row(1999, 2000, "100.0"); // 99.95, and 100.0 is even
        row(1001, 2000, "50.0"); // 50.05: in binary slightly below, 50.0 by luck
        row(1003, 2000, "50.2"); // 50.15: in binary slightly below, 50.1 if rounded there
        row(144, 926, "15.6");
        row(750, 927, "80.9");
        row(0, 0, "0.0");
        row(900000000000, 1000000000000, "90.0");
    }
    void roundsHalfToEvenOnTheExactFraction()
    {
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QFETCH(QString, text);
        QCOMPARE((Percent { part, whole }.text()), text);
    }

    // Worked with z = 1.96: (share + z2/2n -+ z sqrt(share(1-share)/n + z2/4n2)) / (1 + z2/n).
    void saysWhereTheShareIsLikelyToLie_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");

        QTest::newRow("half of ten") << qint64 { 5 } << qint64 { 10 } << 23.659 << 76.341;
        QTest::newRow("all of three") << qint64 { 3 } << qint64 { 3 } << 43.850 << 100.0;
        QTest::newRow("none of ten") << qint64 { 0 } << qint64 { 10 } << 0.0 << 27.753;
        QTest::newRow("nothing asked") << qint64 { 0 } << qint64 { 0 } << 0.0 << 100.0;
    }
    void saysWhereTheShareIsLikelyToLie()
    {
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto likely = wilson(part, whole);
        QVERIFY2(std::abs(likely.low - low) < 0.001, qPrintable(QString::number(likely.low)));
        QVERIFY2(std::abs(likely.high - high) < 0.001, qPrintable(QString::number(likely.high)));
    }

    void saysWhenThereIsTooLittleToCompare()
    {
        QVERIFY(isTooFewToCompare(29));
        QVERIFY(!isTooFewToCompare(30));
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "TestFigures.moc"

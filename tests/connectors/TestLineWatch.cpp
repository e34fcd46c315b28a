// TestLineWatch.cpp - a computer that woke up or moved to another network is noticed, and nothing
// else is.
#include "backoffice/LineWatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestLineWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesAnotherNetworkAndSleep()
    {
        FixedClock clock(QDateTime({ 2026, 11, 20 }, { 9, 0 }, Qt::UTC));
        QStringList addresses { u"10.0.0.7"_s };
        LineWatch watch([&addresses] { return addresses; }, clock);
        QSignalSpy came(&watch, &LineWatch::cameBack);
        const auto cameBackAfter = [&](int seconds) {
            clock.set(clock.now().addSecs(seconds));
            watch.look();
            const bool did = !came.isEmpty();
            came.clear();
            return did;
        };
        QVERIFY(!cameBackAfter(0)); // it has only just begun
        QVERIFY(!cameBackAfter(5));
        QVERIFY(!cameBackAfter(15)); // busy, not asleep
        QVERIFY(cameBackAfter(8 * 3600));
        QVERIFY(!cameBackAfter(5));
        addresses.clear();
        QVERIFY(!cameBackAfter(5)); // gone is not back
        QVERIFY(!cameBackAfter(8 * 3600));
        addresses = { u"10.0.0.7"_s };
        QVERIFY(cameBackAfter(5));
        addresses = { u"192.168.1.4"_s };
        QVERIFY(cameBackAfter(5));
        QVERIFY(!cameBackAfter(5));
    }
};

QTEST_GUILESS_MAIN(TestLineWatch)
#include "TestLineWatch.moc"

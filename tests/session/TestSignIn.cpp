// TestSignIn.cpp - a demo session says that it is one, and a screen that nobody touches is locked.
#include "session/DemoSignIn.h"
#include "session/IdleLock.h"

#include <QTest>

using namespace guildhall;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QDateTime ten()
{
    return { QDate(2026, 11, 20), QTime(10, 0), Qt::UTC };
}

}

class TestSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnyRoleInDemoMode_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Role>("role");
        QTest::newRow("nothing said") << QString() << DemoRoleOnCommandLine;
        QTest::newRow("advisor") << u"advisor"_s << Role::Advisor;
        QTest::newRow("reception") << u"reception"_s << Role::Reception;
        QTest::newRow("supervisor") << u"supervisor"_s << Role::Supervisor;
        QTest::newRow("steward") << u"Steward"_s << Role::Steward;
        QTest::newRow("administrator") << u"administrator"_s << Role::Administrator;
    }
    void takesAnyRoleInDemoMode()
    {
        QFETCH(const QString, word);
        const FixedClock clock(ten());
        const auto session = demoSignIn(word, DemoRoleOnCommandLine, clock);
        QVERIFY(session);
        QTEST(session->role, "role");
        QCOMPARE(session->origin, Session::Origin::Demo);
        QCOMPARE(session->since, ten());
        QVERIFY(session->staff.text().startsWith(u"demo-"));
    }

    void refusesAWordThatIsNoRole()
    {
        const FixedClock clock(ten());
        const auto session = demoSignIn(u"mayor"_s, DemoRoleInWindow, clock);
        QVERIFY(!session);
        QCOMPARE(session.error().kind, Error::Kind::Invalid);
    }

    void locksWhenNobodyTouchesIt()
    {
        IdleLock lock({ 10min, 30s }, ten());
        QCOMPARE(lock.state(ten().addSecs(569)), IdleLock::State::Open);
        QCOMPARE(lock.state(ten().addSecs(570)), IdleLock::State::Warning);
        lock.touched(ten().addSecs(599));
        QCOMPARE(lock.state(ten().addSecs(600)), IdleLock::State::Open);
        QCOMPARE(lock.state(ten().addSecs(599 + 600)), IdleLock::State::Locked);
    }

    void staysLockedUntilUnlocked()
    {
        IdleLock lock({ 10min, 30s }, ten());
        lock.touched(ten().addSecs(3600)); // the lid was closed for an hour
        QCOMPARE(lock.state(ten().addSecs(3601)), IdleLock::State::Locked);
        lock.unlock(ten().addSecs(3610));
        QCOMPARE(lock.state(ten().addSecs(3611)), IdleLock::State::Open);
        lock.lockNow();
        lock.touched(ten().addSecs(3612));
        QCOMPARE(lock.state(ten().addSecs(3612)), IdleLock::State::Locked);
    }

    void saysWhenToLookAgain()
    {
        IdleLock lock({ 10min, 30s }, ten());
        QCOMPARE(lock.untilNext(ten()), 570s);
        QCOMPARE(lock.untilNext(ten().addSecs(580)), 20s);
        QCOMPARE(lock.untilNext(ten().addSecs(600)), 0s);
    }

    void clockSetBackDoesNotKeepItOpen()
    {
        IdleLock lock({ 10min, 30s }, ten());
        QCOMPARE(lock.state(ten().addSecs(-7200)), IdleLock::State::Locked);
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "TestSignIn.moc"

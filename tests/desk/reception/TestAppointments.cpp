// TestAppointments.cpp - times are offered on working days within opening hours, each is given away
// as often as there are places, and the facts of all desks come to one end.
#include "base/Receive.h"
#include "desk/reception/AppointmentDesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const Desk One { u"s1"_s, u"1"_s };

OpeningHours shipped()
{
    return *OpeningHours::read(u":/guildhall/reception/opening-hours.json"_s);
}

Appointment wish(const QDateTime& at)
{
    Appointment made;
    made.id = u"a-%1"_s.arg(at.toMSecsSinceEpoch());
    made.reference = u"RA-7K2PQ"_s;
    made.name = u"Ann Rees"_s;
    made.reason = u"housing"_s;
    made.at = at;
    return made;
}

QDateTime london9(int day, int hour = 9, int minute = 0)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), london()).toUTC();
}

}

class TestAppointments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_facts.clear(); }

    void offersWorkingDaysWithinOpeningHours()
    {
        AppointmentDesk desk = made();
        // Friday 20 November 2026, 2:32pm; the Monday is a holiday in this test.
        const auto days = desk.freeDays();
        QCOMPARE(days.first(), QDate(2026, 11, 20));
        QCOMPARE(days.at(1), QDate(2026, 11, 24));
        QVERIFY(!days.contains(QDate(2026, 11, 21)));
        QVERIFY(!days.contains(QDate(2026, 11, 23)));
        const auto today = desk.slotsOn(QDate(2026, 11, 20));
        QVERIFY(today.first().at > m_clock.now());
        // The last one ends when the doors close.
        QCOMPARE(today.last().at, london9(20, 16, 0));
        const auto tuesday = desk.slotsOn(QDate(2026, 11, 24));
        QCOMPARE(tuesday.first().at, london9(24));
        QCOMPARE(tuesday.first().free, 2);
        QCOMPARE(desk.slotsOn(QDate(2026, 11, 25)).constFirst().at, london9(25, 10));
    }

    void keepsLondonsTimeWhenTheClocksChange()
    {
        const auto hours = shipped();
        QCOMPARE(hours.beginningsOn(QDate(2026, 10, 23)).constFirst().toUTC().time(), QTime(8, 0));
        QCOMPARE(hours.beginningsOn(QDate(2026, 10, 26)).constFirst().toUTC().time(), QTime(9, 0));
    }

    void givesATimeAwayAsOftenAsThereArePlaces()
    {
        AppointmentDesk desk = made();
        QVERIFY(desk.book(wish(london9(24)), One));
        const auto second = desk.book(wish(london9(24)), One);
        QVERIFY(second);
        QCOMPARE(desk.book(wish(london9(24)), One).error().kind, Error::Kind::Conflict);
        QCOMPARE(desk.book(wish(london9(24, 9, 7)), One).error().kind, Error::Kind::Invalid);
        QCOMPARE(desk.book(wish(london9(21)), One).error().kind, Error::Kind::Invalid);
        QVERIFY(desk.move(second->id, london9(24, 9, 20), One));
        QVERIFY(desk.book(wish(london9(24)), One));
        desk.cancel(second->id, One);
        QCOMPARE(desk.all().on(QDate(2026, 11, 24)).size(), 2);
        // As every other desk reads it.
        AppointmentDesk other = made();
        other.read();
        QTRY_VERIFY(other.isSettled());
        QCOMPARE(other.all().on(QDate(2026, 11, 24)), desk.all().on(QDate(2026, 11, 24)));
    }

    void theFirstInTheFeedKeepsItsPlace()
    {
        QList<Fact> facts;
        Appointment early = wish(london9(24));
        Appointment late = early;
        late.id = u"late"_s;
        facts = { appointment::book(early, One), appointment::book(late, One) };
        auto all = Appointments::of(facts, 1);
        QCOMPARE(all.find(early.id)->place, Appointment::Place::Kept);
        QCOMPARE(all.find(u"late"_s)->place, Appointment::Place::Clashes);
        // Moved away and back, it stands behind the other.
        facts.append(appointment::move(early, One, london9(24, 10)));
        facts.append(appointment::move(early, One, london9(24)));
        all = Appointments::of(facts, 1);
        QCOMPARE(all.find(early.id)->place, Appointment::Place::Clashes);
        QCOMPARE(all.find(u"late"_s)->place, Appointment::Place::Kept);
    }

    void takesAReferenceHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("meant");
        QTest::newRow("as printed") << u"RA-7K2PQ"_s << true;
        QTest::newRow("small, with a space") << u"ra 7k2pq"_s << true;
        QTest::newRow("without its beginning") << u"7k2pq"_s << true;
        QTest::newRow("another") << u"RA-7K2PR"_s << false;
        QTest::newRow("half of it") << u"7K2"_s << false;
        QTest::newRow("nothing") << u" "_s << false;
    }
    void takesAReferenceHoweverItIsTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, meant);
        QCOMPARE(appointment::isReference(typed, u"RA-7K2PQ"_s), meant);
    }

    void saysWhatIsWrongInTheHours_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const QByteArray head = R"({ "slot_minutes": 20, "at_once": 1, "days_ahead": 10, "days": )";
        QTest::newRow("a day that is none")
            << head + R"({ "moonday": [{ "from": "09:00", "to": "17:00" }] } })" << u"moonday"_s;
        QTest::newRow("shut before it opens")
            << head + R"({ "monday": [{ "from": "17:00", "to": "09:00" }] } })" << u"/monday/0"_s;
        QTest::newRow("no places")
            << QByteArray(R"({ "slot_minutes": 20, "at_once": 0, "days_ahead": 10, "days": {} })")
            << u"at_once"_s;
    }
    void saysWhatIsWrongInTheHours()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, place);
        const auto hours = OpeningHours::parse(json, u"hours.json"_s);
        QVERIFY(!hours);
        QVERIFY2(hours.error().detail.contains(place), qPrintable(hours.error().detail));
    }

private:
    AppointmentDesk made()
    {
        return AppointmentDesk(
            { [this](Posting posting) {
                 for (Fact fact : posting.facts) {
                     fact.sequence = m_facts.size() + 1;
                     m_facts.append(fact);
                 }
                 return ready(Result<Posted>(Posted {}));
             },
              [this](const QStringList&, const QDateTime&) {
                  return ready(Result<QList<Fact>>(m_facts));
              } },
            { shipped(),
              [](QDate day) { return day.dayOfWeek() <= 5 && day != QDate(2026, 11, 23); } },
            StaffId(u"jp"_s),
            m_clock);
    }

    FixedClock m_clock { QDateTime(QDate(2026, 11, 20), QTime(14, 32), Qt::UTC) };
    QList<Fact> m_facts;
};

QTEST_GUILESS_MAIN(TestAppointments)
#include "TestAppointments.moc"

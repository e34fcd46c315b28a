// TestReceptionQueue.cpp - the queue as facts tell it: steps, the rule of who is next, and that a
// ticket has one holder in every order in which desks come to hear of it.
#include "desk/reception/ReceptionDesk.h"

#include <QTest>

#include <algorithm>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const Desk One { u"station-1"_s, u"1"_s };
const Desk Two { u"station-2"_s, u"2"_s };
const Desk Three { u"station-3"_s, u"3"_s };

QDateTime at(int minute, int second = 0)
{
    return { QDate(2026, 11, 20), QTime(9, 0).addSecs(minute * 60 + second), Qt::UTC };
}

/// Facts in the making: each gets its moment, and its place in the feed unless it waits.
struct Feed
{
    QList<Fact> facts;
    qint64 last = 0;

    void add(Fact fact, const QDateTime& when)
    {
        fact.at = when;
        fact.sequence = ++last;
        facts.append(fact);
    }
    void wait(Fact fact, const QDateTime& when)
    {
        fact.at = when;
        facts.append(fact);
    }
};

Ticket named(const QString& id)
{
    Ticket ticket;
    ticket.id = id;
    return ticket;
}

ticket::Arrival walkIn(Needs needs = {})
{
    ticket::Arrival arrival;
    arrival.needs = needs;
    return arrival;
}

ticket::Arrival booked(const QDateTime& time)
{
    ticket::Arrival arrival;
    arrival.appointment = time;
    return arrival;
}

QString order(const ReceptionQueue& queue, const Desk& desk, const QDateTime& now)
{
    QStringList ids;
    for (const Ticket& ticket : queue.waiting(desk, now))
        ids.append(ticket.id);
    return ids.join(u' ');
}

}

class TestReceptionQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsByTheRule()
    {
        Feed feed;
        feed.add(ticket::checkIn(u"walk"_s, One, u"A01"_s, walkIn()), at(0));
        feed.add(ticket::checkIn(u"risk"_s, One, u"A02"_s, walkIn(Need::First)), at(1));
        feed.add(ticket::checkIn(u"late"_s, One, u"A03"_s, booked(at(-20))), at(2));
        feed.add(ticket::checkIn(u"half"_s, One, u"A04"_s, booked(at(30))), at(3));
        feed.add(ticket::checkIn(u"ten"_s, One, u"A05"_s, booked(at(10))), at(4));
        feed.add(ticket::checkIn(u"walk2"_s, Two, u"B01"_s, walkIn(Need::Welsh)), at(5));
        const auto queue = ReceptionQueue::of(feed.facts);
        // Before any appointment is due, those who have one come after everybody else; who came
        // twenty minutes late waits as if they had none.
        QCOMPARE(order(queue, One, at(6)), u"risk walk late walk2 ten half"_s);
        QCOMPARE(order(queue, One, at(10)), u"ten risk walk late walk2 half"_s);
        QCOMPARE(order(queue, Two, at(40)), u"ten half risk walk late walk2"_s);
    }

    void keepsThePlaceOfWhoComesBackAndOfWhoIsPassedOn()
    {
        Feed feed;
        int minute = 0;
        for (const QString& id : { u"a"_s, u"b"_s, u"c"_s })
            feed.add(ticket::checkIn(id, One, id.toUpper(), walkIn()), at(minute++));
        feed.add(ticket::later(named(u"a"_s), One, at(30)), at(5));
        QCOMPARE(order(ReceptionQueue::of(feed.facts), One, at(10)), u"b c"_s);
        QCOMPARE(order(ReceptionQueue::of(feed.facts), One, at(30)), u"a b c"_s);
        feed.add(ticket::back(named(u"a"_s), One), at(12));
        feed.add(ticket::call(named(u"b"_s), One), at(13));
        feed.add(ticket::serve(named(u"b"_s), One), at(14));
        feed.add(ticket::transfer(named(u"b"_s), One, u"2"_s, {}), at(15));
        const auto queue = ReceptionQueue::of(feed.facts);
        QCOMPARE(order(queue, One, at(16)), u"a c"_s);
        QCOMPARE(order(queue, Two, at(16)), u"a b c"_s);
        QVERIFY(!queue.atDesk(One));
    }

    void goesOnlyWhereTheStepLeads_data()
    {
        QTest::addColumn<QStringList>("acts");
        QTest::addColumn<int>("state");
        const auto row = [](const char* name, const QString& acts, Ticket::State state) {
            QTest::newRow(name) << acts.split(u' ', Qt::SkipEmptyParts) << int(state);
        };
        row("served", u"call serve done"_s, Ticket::State::Served);
        row("served though nobody said that they came", u"call done"_s, Ticket::State::Served);
        row("not served before the call", u"serve"_s, Ticket::State::Waiting);
        row("no show, and back", u"call no-show back"_s, Ticket::State::Waiting);
        row("no show only once called", u"no-show"_s, Ticket::State::Waiting);
        row("left", u"left"_s, Ticket::State::Left);
        row("not called once left", u"left call"_s, Ticket::State::Left);
        row("not left once served", u"call serve done left"_s, Ticket::State::Served);
        row("not called once served", u"call done call"_s, Ticket::State::Served);
        row("passed on", u"call serve transfer"_s, Ticket::State::Waiting);
        row("away from the desk", u"call serve later"_s, Ticket::State::Away);
    }
    void goesOnlyWhereTheStepLeads()
    {
        QFETCH(const QStringList, acts);
        QFETCH(const int, state);
        const Ticket t = named(u"t"_s);
        const QHash<QString, Fact> steps { { u"call"_s, ticket::call(t, One) },
                                           { u"serve"_s, ticket::serve(t, One) },
                                           { u"done"_s, ticket::done(t, One, u"done"_s) },
                                           { u"no-show"_s, ticket::noShow(t, One) },
                                           { u"left"_s, ticket::left(t, One) },
                                           { u"back"_s, ticket::back(t, One) },
                                           { u"later"_s, ticket::later(t, One, at(60)) },
                                           { u"transfer"_s,
                                             ticket::transfer(t, One, {}, u"Housing"_s) } };
        Feed feed;
        feed.add(ticket::checkIn(u"t"_s, One, u"A01"_s, walkIn()), at(0));
        for (int i = 0; i < acts.size(); ++i)
            feed.add(steps.value(acts.at(i)), at(i + 1));
        const auto queue = ReceptionQueue::of(feed.facts);
        QCOMPARE(int(queue.find(u"t"_s)->state), state);
    }

    void onlyTheHolderCalls()
    {
        Feed feed;
        feed.add(ticket::checkIn(u"t"_s, One, u"A01"_s, walkIn()), at(0));
        feed.add(ticket::call(named(u"t"_s), Two), at(1));
        const auto queue = ReceptionQueue::of(feed.facts);
        QCOMPARE(queue.find(u"t"_s)->state, Ticket::State::Waiting);
        QCOMPARE(queue.find(u"t"_s)->alsoCalledBy, u"2"_s);
        QVERIFY(!queue.atDesk(Two));
    }

    void theFirstClaimInTheFeedWins()
    {
        Feed feed;
        const Ticket t = named(u"t"_s);
        feed.add(ticket::checkIn(u"t"_s, One, u"A01"_s, walkIn()), at(0));
        // The clock of desk 3 is behind, which changes nothing.
        feed.add(ticket::claim(t, Two, at(3)), at(2));
        feed.add(ticket::claim(t, Three, at(2)), at(1));
        auto queue = ReceptionQueue::of(feed.facts);
        QCOMPARE(queue.find(u"t"_s)->claim->desk, Two);
        QCOMPARE(queue.find(u"t"_s)->holder, One);
        // Once it is no longer wanted, the next claim counts.
        feed.add(ticket::claim(t, Three, at(10)), at(5));
        queue = ReceptionQueue::of(feed.facts);
        QCOMPARE(queue.find(u"t"_s)->claim->desk, Three);
        feed.add(ticket::lease(t, One, Three), at(6));
        feed.add(ticket::call(t, Three), at(7));
        queue = ReceptionQueue::of(feed.facts);
        QCOMPARE(queue.atDesk(Three)->id, u"t"_s);
    }

    void aClaimWithoutAPlaceInTheFeedIsNone()
    {
        Feed feed;
        feed.add(ticket::checkIn(u"t"_s, One, u"A01"_s, walkIn()), at(0));
        feed.wait(ticket::claim(named(u"t"_s), Two, at(3)), at(2));
        feed.wait(ticket::takeOver(named(u"t"_s), Two), at(2));
        const auto queue = ReceptionQueue::of(feed.facts);
        QVERIFY(!queue.find(u"t"_s)->claim);
        QCOMPARE(queue.find(u"t"_s)->holder, One);
    }

    /// Desk 1 leases to desk 2 and both are cut off then; whoever comes back first, all agree, and
    /// what either believed about its own right to call was right.
    void partitionsEndInOneStory_data()
    {
        QTest::addColumn<bool>("oneIsFirst");
        QTest::newRow("desk 1 comes back first") << true;
        QTest::newRow("desk 2 comes back first") << false;
    }
    void partitionsEndInOneStory()
    {
        QFETCH(const bool, oneIsFirst);
        const Ticket a = named(u"a"_s);
        const Ticket b = named(u"b"_s);
        Feed feed;
        feed.add(ticket::checkIn(u"a"_s, One, u"A01"_s, walkIn()), at(0));
        feed.add(ticket::checkIn(u"b"_s, One, u"A02"_s, walkIn()), at(1));
        feed.add(ticket::claim(a, Two, at(30)), at(2));
        feed.add(ticket::lease(a, One, Two), at(3));

        const QList<Fact> ofOne { ticket::call(b, One),
                                  ticket::serve(b, One),
                                  ticket::done(b, One, u"done"_s) };
        const QList<Fact> ofTwo { ticket::call(a, Two),
                                  ticket::serve(a, Two),
                                  ticket::done(a, Two, u"done"_s) };
        Feed atOne = feed;
        for (const Fact& fact : ofOne)
            atOne.wait(fact, at(5));
        QCOMPARE(ReceptionQueue::of(atOne.facts).find(u"b"_s)->state, Ticket::State::Served);
        QCOMPARE(ReceptionQueue::of(atOne.facts).find(u"a"_s)->state, Ticket::State::Waiting);
        QCOMPARE(ReceptionQueue::of(atOne.facts).find(u"a"_s)->holder, Two);

        for (const Fact& fact : (oneIsFirst ? ofOne : ofTwo) + (oneIsFirst ? ofTwo : ofOne))
            feed.add(fact, at(6));
        const auto end = ReceptionQueue::of(feed.facts);
        for (const Ticket& ticket : end.tickets()) {
            QCOMPARE(ticket.state, Ticket::State::Served);
            QVERIFY(ticket.alsoCalledBy.isEmpty());
        }
        QCOMPARE(end.find(u"a"_s)->holder, Two);
        QCOMPARE(end.find(u"b"_s)->holder, One);
    }

    /// A feed that was lost is filled again by the desks, one after the other.
    void anotherOrderAcrossDesksTellsTheSame()
    {
        const Ticket t = named(u"t"_s);
        const QList<Fact> ofTwo { ticket::claim(t, Two, at(30)),
                                  ticket::call(t, Two),
                                  ticket::serve(t, Two),
                                  ticket::done(t, Two, u"done"_s) };
        const QList<Fact> ofOne { ticket::checkIn(u"t"_s, One, u"A01"_s, walkIn()),
                                  ticket::lease(t, One, Two) };
        Feed feed;
        for (const Fact& fact : ofTwo + ofOne)
            feed.add(fact, at(5));
        const auto queue = ReceptionQueue::of(feed.facts);
        QCOMPARE(queue.find(u"t"_s)->state, Ticket::State::Served);
        QCOMPARE(queue.find(u"t"_s)->alsoCalledBy, QString());
    }

    void saysWhenTwoDesksCalledAfterATakeOver()
    {
        Feed feed;
        const Ticket t = named(u"t"_s);
        feed.add(ticket::checkIn(u"t"_s, One, u"A01"_s, walkIn()), at(0));
        feed.add(ticket::takeOver(t, Two), at(40));
        feed.add(ticket::call(t, Two), at(41));
        feed.add(ticket::call(t, One), at(10));
        const auto queue = ReceptionQueue::of(feed.facts);
        QCOMPARE(queue.atDesk(Two)->id, u"t"_s);
        QCOMPARE(queue.find(u"t"_s)->alsoCalledBy, u"1"_s);
    }

    void tellsNoWaitingTimeFromTooFew()
    {
        Feed feed;
        for (int i = 0; i < 5; ++i) {
            const QString id = QString::number(i);
            QVERIFY(!ReceptionQueue::of(feed.facts).waitToday().isTold());
            feed.add(ticket::checkIn(id, One, id, walkIn()), at(i * 10));
            feed.add(ticket::call(named(id), One), at(i * 10 + i));
            // Called again: they waited until the first call.
            feed.add(ticket::call(named(id), One), at(i * 10 + 9));
        }
        const WaitToday wait = ReceptionQueue::of(feed.facts).waitToday();
        QVERIFY(wait.isTold());
        QCOMPARE(wait.medianMinutes, 2);
        QCOMPARE(wait.longestMinutes, 4);
    }

    void neverGivesOneNumberTwice()
    {
        Feed feed;
        feed.add(ticket::checkIn(u"x"_s, One, u"A01"_s, walkIn()), at(0));
        feed.add(ticket::checkIn(u"y"_s, { u"other"_s, u"1"_s }, u"A01"_s, walkIn()), at(1));
        const auto queue = ReceptionQueue::of(feed.facts);
        QCOMPARE(queue.find(u"x"_s)->number, u"A01"_s);
        QCOMPARE(queue.find(u"y"_s)->number, u"A01-2"_s);
    }

    /// What waits in the journal is true on this desk at once.
    void aDeskServesWithoutAnybodysAnswer()
    {
        FixedClock clock(at(0));
        QList<Posting> posted;
        ReceptionBooks books {
            [&posted](Posting posting) {
                posted.append(posting);
                return ready(Result<Posted>(Posted {}));
            },
            [&posted](const QStringList&, const QDateTime&) {
                QList<Fact> facts;
                for (const Posting& posting : posted)
                    facts.append(posting.facts);
                return ready(Result<QList<Fact>>(facts));
            },
        };
        ReceptionDesk desk(books, One, StaffId(u"jp"_s), clock);
        const Ticket first = desk.checkIn(walkIn());
        const Ticket second = desk.checkIn(walkIn(Need::First));
        QCOMPARE(first.number, u"A01"_s);
        QCOMPARE(second.number, u"A02"_s);
        desk.callNext();
        QCOMPARE(desk.current()->number, u"A02"_s);
        desk.callNext();
        QCOMPARE(desk.current()->number, u"A02"_s);
        desk.serve();
        desk.done(u"done"_s);
        QVERIFY(!desk.current());
        desk.callNext();
        desk.noShow();
        QCOMPARE(desk.queue().find(first.id)->state, Ticket::State::NoShow);
        clock.set(at(1));
        QTRY_VERIFY(desk.isSettled());
        QTRY_VERIFY(desk.isCutOff());
    }
};

QTEST_GUILESS_MAIN(TestReceptionQueue)
#include "TestReceptionQueue.moc"

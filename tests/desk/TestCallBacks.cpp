// TestCallBacks.cpp - the times that are offered for a call-back, and what becomes of one that
// several desks answer.
#include "base/Clock.h"
#include "desk/doing/OfferedTimes.h"
#include "domain/CallBack.h"
#include "rules/WorkingDays.h"

#include <QFile>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestCallBacks final : public QObject
{
    Q_OBJECT

private:
    static std::function<bool(QDate)> calendar()
    {
        QFile file(u":/guildhall/bank-holidays/bank-holidays.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no bank holidays");
        const auto holidays = BankHolidays::read(file.readAll(), file.fileName());
        const WorkingDays days(*holidays, Division::EnglandAndWales);
        return [days](QDate day) { return days.counts(day); };
    }

    static QDateTime inLondonAt(const QDate& day, const QTime& time)
    {
        return QDateTime(day, time, london()).toUTC();
    }

    static QStringList words(const QList<OfferedTime>& times)
    {
        QStringList all;
        for (const OfferedTime& time : times)
            all.append(inLondon(time.from).toString(u"ddd d HH:mm"_s)
                       + inLondon(time.until).toString(u"-HH:mm"_s));
        return all;
    }

    static Fact
    fact(const QString& kind, const QString& subject, const QString& who, const QCborMap& body)
    {
        Fact made;
        made.kind = kind;
        made.subject = subject;
        made.who = StaffId(who);
        made.body = body;
        return made;
    }

private Q_SLOTS:
    void offersOnlyTimesInWhichSomebodyWorks()
    {
        const OfficeHours hours { QTime(9, 0), QTime(17, 0), 240 };
        // Christmas Eve 2026 is a Thursday: Friday is Christmas, Monday the day for Boxing Day.
        QCOMPARE(words(offeredTimes(inLondonAt({ 2026, 12, 24 }, { 9, 30 }), hours, calendar(), 2)),
                 (QStringList {
                     u"Thu 24 13:00-17:00"_s, u"Tue 29 09:00-13:00"_s, u"Tue 29 13:00-17:00"_s }));
        // Too late for today's last one, and a Sunday offers nothing of itself.
        QCOMPARE(
            words(offeredTimes(inLondonAt({ 2026, 11, 20 }, { 12, 30 }), hours, calendar(), 1)),
            (QStringList { u"Mon 23 09:00-13:00"_s, u"Mon 23 13:00-17:00"_s }));
        QCOMPARE(words(offeredTimes(inLondonAt({ 2026, 11, 22 }, { 10, 0 }), hours, calendar(), 1)),
                 (QStringList { u"Mon 23 09:00-13:00"_s, u"Mon 23 13:00-17:00"_s }));
        QVERIFY(offeredTimes(inLondonAt({ 2026, 11, 20 }, { 9, 0 }), hours, {}, 5).isEmpty());
    }

    void keepsTheHoursOfTheOfficeWhenTheClocksChange()
    {
        const OfficeHours hours { QTime(9, 0), QTime(11, 0), 120 };
        const auto times
            = offeredTimes(inLondonAt({ 2026, 10, 23 }, { 7, 0 }), hours, calendar(), 2);
        QCOMPARE(words(times), (QStringList { u"Fri 23 09:00-11:00"_s, u"Mon 26 09:00-11:00"_s }));
        QCOMPARE(times.first().from.time(), QTime(8, 0)); // UTC, in summer
        QCOMPARE(times.last().from.time(), QTime(9, 0));
    }

    void aDayThatTheSlotsDoNotFillEndsWithAShorterOne()
    {
        const OfficeHours hours { QTime(9, 0), QTime(12, 0), 120 };
        QCOMPARE(words(offeredTimes(inLondonAt({ 2026, 11, 23 }, { 7, 0 }), hours, calendar(), 1)),
                 (QStringList { u"Mon 23 09:00-11:00"_s, u"Mon 23 11:00-12:00"_s }));
    }

    void whoGotThroughFirstDecides()
    {
        CallBack asked;
        asked.owner = ownerWordOfTeam(u"housing"_s);
        asked.number = u"+441223496014"_s;
        asked.about = u"The date"_s;
        asked.leave = CallBack::Leave::Message;
        asked.from = QDateTime({ 2026, 11, 23 }, { 9, 0 }, Qt::UTC);
        asked.until = asked.from.addSecs(7200);
        QList<Fact> facts { fact(u"call-back"_s, u"1"_s, u"jp"_s, bodyOf(asked)) };
        const auto answer = [&facts](const char* result, const QString& who) {
            facts.append(fact(
                u"call-back-answer"_s,
                u"1"_s,
                who,
                { { u"result"_s, QLatin1StringView(result) }, { u"said"_s, who + u" rang"_s } }));
            return callBacksIn(facts).constFirst();
        };
        answer("seen", u"jp"_s); // of nothing that has happened yet
        CallBack now = answer("no_answer", u"ks"_s);
        QVERIFY(now.isOpen() && !now.seen);
        QCOMPARE(now.tries, 1);
        now = answer("got_through", u"ks"_s);
        QVERIFY(!now.isOpen());
        now = answer("wrong_number", u"tm"_s); // from a desk that had not heard of it
        QCOMPARE(now.result, CallBack::Result::GotThrough);
        QCOMPARE(now.triedBy, StaffId(u"ks"_s));
        QCOMPARE(now.said, u"ks rang"_s);
        QCOMPARE(now.tries, 2);
        QVERIFY(answer("seen", u"jp"_s).seen);
        QCOMPARE(now.number, asked.number);
        QCOMPARE(now.leave, CallBack::Leave::Message);
        QCOMPARE(now.until, asked.until);
    }
};

QTEST_GUILESS_MAIN(TestCallBacks)

#include "TestCallBacks.moc"

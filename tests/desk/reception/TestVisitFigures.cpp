// TestVisitFigures.cpp - visits are counted once, on the day and at the hour of the ticket, and
// waiting is told of those who waited.
#include "base/Clock.h"
#include "desk/reception/SurveyForm.h"
#include "desk/reception/VisitFigures.h"

#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const Desk One { u"s1"_s, u"1"_s };

/// What one desk says, minute by minute of a day in London.
class Diary
{
public:
    void say(Fact fact, QDate day, int minute)
    {
        fact.at = QDateTime(day, QTime(0, 0), london()).toUTC().addSecs(qint64 { minute } * 60);
        fact.sequence = m_facts.size() + 1;
        m_facts.append(fact);
    }

    /// Arrives at `minute` and is called after `waits` minutes.
    void visit(QDate day, int minute, int waits, const QString& reason)
    {
        const QString id = u"t%1"_s.arg(m_facts.size());
        ticket::Arrival arrival;
        arrival.reason = reason;
        say(ticket::checkIn(id, One, u"A%1"_s.arg(m_facts.size()), arrival), day, minute);
        Ticket ticket;
        ticket.id = id;
        say(ticket::call(ticket, One), day, minute + waits);
        say(ticket::serve(ticket, One), day, minute + waits);
        say(ticket::done(ticket, One, u"done"_s), day, minute + waits + 5);
    }

    [[nodiscard]] const QList<Fact>& facts() const { return m_facts; }

private:
    QList<Fact> m_facts;
};

const QDate Monday(2026, 11, 16);

}

class TestVisitFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByReasonAndByHourOfTheArrival()
    {
        Diary diary;
        diary.visit(Monday, 9 * 60 + 50, 20, u"housing"_s); // called after ten
        diary.visit(Monday, 10 * 60, 2, u"housing"_s);
        diary.visit(Monday.addDays(1), 10 * 60 + 59, 4, u"benefits"_s);
        diary.visit(Monday.addDays(9), 10 * 60, 4, u"benefits"_s); // after the period
        const auto figures = VisitFigures::of(diary.facts(), { Monday, Monday.addDays(6) });
        QCOMPARE(figures.all.visits, 3);
        QCOMPARE(figures.all.served, 3);
        QCOMPARE(figures.byReason.value(u"housing"_s).visits, 2);
        QCOMPARE(figures.byHour.value(9).visits, 1);
        QCOMPARE(figures.byHour.value(10).visits, 2);
        QCOMPARE(figures.byHour.value(9).waits.minutesOf(50), 20);
    }

    void tellsTheWaitOfThoseWithoutAnAppointment()
    {
        Diary diary;
        for (int minutes = 1; minutes <= 10; ++minutes)
            diary.visit(Monday, 600, minutes, u"bins"_s);
        ticket::Arrival early;
        early.appointment = QDateTime(Monday, QTime(15, 0), london()).toUTC();
        diary.say(ticket::checkIn(u"early"_s, One, u"B1"_s, early), Monday, 600);
        Ticket ticket;
        ticket.id = u"early"_s;
        diary.say(ticket::call(ticket, One), Monday, 900);
        const Waits waits = VisitFigures::of(diary.facts(), { Monday, Monday }).all.waits;
        QCOMPARE(waits.people(), 10);
        QCOMPARE(waits.minutesOf(50), 5);
        QCOMPARE(waits.minutesOf(90), 9);
        QCOMPARE(waits.minutesOf(100), 10);
        QCOMPARE(waits.within(10), 10);
        QCOMPARE(waits.within(9), 9);
    }

    void tellsApartHowItEnded()
    {
        Diary diary;
        const auto arrive = [&diary](const QString& id) {
            diary.say(ticket::checkIn(id, One, id, {}), Monday, 600);
            Ticket ticket;
            ticket.id = id;
            return ticket;
        };
        const Ticket gone = arrive(u"gone"_s);
        diary.say(ticket::left(gone, One), Monday, 620);
        const Ticket silent = arrive(u"silent"_s);
        diary.say(ticket::call(silent, One), Monday, 605);
        diary.say(ticket::noShow(silent, One), Monday, 610);
        arrive(u"here"_s);
        const auto figures = VisitFigures::of(diary.facts(), { Monday, Monday });
        QCOMPARE(figures.all.left, 1);
        QCOMPARE(figures.all.noShow, 1);
        QCOMPARE(figures.all.open(), 1);
    }

    void declinedIsAnAnswer()
    {
        Diary diary;
        SurveyAnswers answers;
        answers.chosen = { { u"rating"_s, u"very_satisfied"_s } };
        diary.say(postingOf(answers, {}).facts.first(), Monday, 600);
        answers = {};
        answers.asked = SurveyAnswers::Asked::Declined;
        diary.say(postingOf(answers, {}).facts.first(), Monday, 601);
        const SurveyCount survey = VisitFigures::of(diary.facts(), { Monday, Monday }).survey;
        QCOMPARE(survey.asked, 2);
        QCOMPARE(survey.declined, 1);
        QCOMPARE(survey.of(u"rating"_s), 1);
        QCOMPARE(survey.answers.value(u"rating"_s).value(u"very_satisfied"_s), 1);
        QCOMPARE(survey.of(u"how_often"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestVisitFigures)
#include "TestVisitFigures.moc"

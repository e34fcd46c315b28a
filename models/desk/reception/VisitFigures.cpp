#include "desk/reception/VisitFigures.h"

#include "base/Clock.h"
#include "desk/reception/ReceptionQueue.h"
#include "desk/reception/SurveyForm.h"

#include <algorithm>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QDate dayOf(const QDateTime& moment)
    {
        return inLondon(moment).date();
    }

    void count(VisitCount& into, const Ticket& ticket)
    {
        ++into.visits;
        into.booked += ticket.appointment.isValid() ? 1 : 0;
        into.served += ticket.state == Ticket::State::Served ? 1 : 0;
        into.left += ticket.state == Ticket::State::Left ? 1 : 0;
        into.noShow += ticket.state == Ticket::State::NoShow ? 1 : 0;
        if (ticket.firstCalled.isValid() && !ticket.appointment.isValid())
            into.waits.seconds.append(
                std::max<qint64>(0, ticket.arrived.secsTo(ticket.firstCalled)));
    }

    void count(SurveyCount& into, const Fact& fact)
    {
        ++into.asked;
        if (fact.body[u"declined"_s].toBool()) {
            ++into.declined;
            return;
        }
        for (const QString& question : { u"how_often"_s, u"why_in_person"_s, u"rating"_s }) {
            const QString answer = fact.body[question].toString();
            if (!answer.isEmpty())
                ++into.answers[question][answer];
        }
    }

}

qint64 Waits::minutesOf(int share) const
{
    if (seconds.isEmpty())
        return 0;
    const qsizetype rank = (seconds.size() * share + 99) / 100;
    return (seconds.at(std::max<qsizetype>(1, rank) - 1) + 30) / 60;
}

qint64 Waits::within(int minutes) const
{
    return std::ranges::upper_bound(seconds, qint64 { minutes } * 60) - seconds.begin();
}

qint64 SurveyCount::of(const QString& question) const
{
    const auto counts = answers.value(question);
    qint64 all = 0;
    for (const qint64 one : counts)
        all += one;
    return all;
}

QStringList VisitFigures::kinds()
{
    return { ticket::Kind, SurveyFact };
}

VisitFigures VisitFigures::of(const QList<Fact>& facts, const DateRange& range)
{
    VisitFigures figures;
    figures.range = range;
    // Day by day, as the desks fold them: numbers begin again every morning.
    QMap<QDate, QList<Fact>> days;
    for (const Fact& fact : facts) {
        const QDate day = dayOf(fact.at);
        if (!range.holds(day))
            continue;
        if (fact.kind == ticket::Kind)
            days[day].append(fact);
        else if (fact.kind == SurveyFact)
            count(figures.survey, fact);
    }
    for (const QList<Fact>& day : std::as_const(days)) {
        const ReceptionQueue queue = ReceptionQueue::of(day);
        for (const Ticket& ticket : queue.tickets()) {
            count(figures.all, ticket);
            count(figures.byReason[ticket.reason], ticket);
            count(figures.byHour[inLondon(ticket.arrived).time().hour()], ticket);
        }
    }
    const auto sort = [](VisitCount& one) { std::ranges::sort(one.waits.seconds); };
    sort(figures.all);
    std::ranges::for_each(figures.byReason, sort);
    std::ranges::for_each(figures.byHour, sort);
    return figures;
}

}

#include "pages/reception/ReceptionPage.h"

#include "pages/Words.h"
#include "pages/reception/VisitWords.h"

#include <algorithm>
#include <chrono>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int LongWait = 15; // minutes
    constexpr auto MayStillCome = 1h;

    int minutesBetween(const QDateTime& then, const QDateTime& now)
    {
        return int(std::max<qint64>(0, then.secsTo(now)) / 60);
    }

}

ReceptionPage::ReceptionPage(ReceptionDesk& desk, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ReceptionPage::ticked);
    m_minute.setInterval(20s);
    connect(&m_minute, &QTimer::timeout, this, &ReceptionPage::refresh);
    m_minute.start();
    connect(&m_desk, &ReceptionDesk::changed, this, &ReceptionPage::refresh);
    refresh();
}

bool ReceptionPage::namesHidden() const
{
    return m_desk.current() != nullptr;
}

void ReceptionPage::retell()
{
    refresh();
}

void ReceptionPage::refresh()
{
    QList<QueueRow> rows;
    const QDateTime now = m_clock.now();
    const QList<Ticket> waiting = m_desk.waiting();
    for (const Ticket& ticket : waiting)
        rows.append(rowOf(ticket));
    // Those who will come back, those who wait for another desk, and those who have only just not
    // come when they were called, stand below.
    for (const Ticket& ticket : m_desk.queue().tickets()) {
        const bool isElsewhere = ticket.state == Ticket::State::Waiting && !ticket.forDesk.isEmpty()
            && ticket.forDesk != m_desk.desk().name;
        const bool isMissing = ticket.state == Ticket::State::NoShow
            && ticket.ended.secsTo(now) < std::chrono::seconds(MayStillCome).count();
        if (isElsewhere || isMissing
            || (ticket.state == Ticket::State::Away && !ReceptionQueue::mayWait(ticket, now)))
            rows.append(rowOf(ticket));
    }
    m_queue.show(std::move(rows));
    if (m_desk.current())
        m_second.start();
    else
        m_second.stop();
    Q_EMIT changed();
}

QueueRow ReceptionPage::rowOf(const Ticket& ticket) const
{
    const QDateTime now = m_clock.now();
    QueueRow row;
    row.ticket = ticket;
    row.title = ticket.number;
    QStringList detail;
    if (!namesHidden()) {
        if (!ticket.name.isEmpty())
            row.title = u"%1  %2"_s.arg(ticket.number, ticket.name);
        if (!ticket.reason.isEmpty())
            detail.append(VisitWords::reason(ticket.reason));
        if (ticket.appointment.isValid())
            detail.append(tr("Appointment %1").arg(Words::time(ticket.appointment)));
    }
    if (ticket.needs)
        detail.append(VisitWords::needs(ticket.needs));
    if (!ticket.forDesk.isEmpty())
        detail.append(tr("for desk %1").arg(ticket.forDesk));
    if (m_desk.isLost(ticket))
        detail.append(tr("desk %1 does not answer").arg(ticket.holder.name));
    if (!ticket.alsoCalledBy.isEmpty())
        detail.append(tr("also called at desk %1").arg(ticket.alsoCalledBy));
    row.detail = detail.join(u" · "_s);
    const int waited = minutesBetween(ticket.arrived, now);
    if (ticket.state == Ticket::State::NoShow) {
        row.sign = Sign::Clock;
        row.side = tr("did not come");
    } else if (ticket.state == Ticket::State::Away && !ReceptionQueue::mayWait(ticket, now)) {
        row.sign = Sign::Clock;
        row.side = tr("back %1").arg(Words::time(ticket.backAt));
    } else if (ReceptionQueue::isDue(ticket, now)) {
        row.sign = Sign::Clock;
        row.side = tr("due now");
        row.sideTone = Tone::Amber;
    } else if (ticket.appointment.isValid() && ticket.appointment > now) {
        row.sign = Sign::Clock;
        row.side = Words::time(ticket.appointment);
    } else {
        row.sign = Sign::Waiting;
        row.side = VisitWords::minutes(waited);
        row.sideTone = waited >= LongWait ? Tone::Red : Tone::Plain;
    }
    return row;
}

QString ReceptionPage::heading() const
{
    const auto waiting = QString::number(m_desk.waiting().size());
    return namesHidden() ? tr("Waiting · %1 · names hidden while serving").arg(waiting)
                         : tr("Waiting · %1").arg(waiting);
}

QString ReceptionPage::longest() const
{
    const QDateTime now = m_clock.now();
    int longest = -1;
    for (const Ticket& ticket : m_desk.waiting())
        longest = std::max(longest, minutesBetween(ticket.arrived, now));
    return longest < 0 ? QString() : tr("longest %1").arg(VisitWords::minutes(longest));
}

QString ReceptionPage::waitWords() const
{
    const WaitToday wait = m_desk.queue().waitToday();
    if (!wait.isTold())
        return tr("How long people wait: too few today to say.");
    return tr("Of %n people without an appointment today, half waited %1 or less; the longest "
              "wait was %2.",
              nullptr,
              wait.people)
        .arg(VisitWords::minutes(wait.medianMinutes), VisitWords::minutes(wait.longestMinutes));
}

QString ReceptionPage::serving() const
{
    const QString desk = tr("Desk %1").arg(m_desk.desk().name);
    const Ticket* ticket = m_desk.current();
    if (!ticket)
        return desk;
    if (ticket->state == Ticket::State::Called)
        return tr("%1 · calling %2").arg(desk, ticket->number);
    const qint64 seconds = std::max<qint64>(0, ticket->started.secsTo(m_clock.now()));
    const QString clock
        = u"%1:%2"_s.arg(seconds / 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
    return tr("%1 · serving %2 · %3").arg(desk, ticket->number, clock);
}

QString ReceptionPage::today() const
{
    const auto& tickets = m_desk.queue().tickets();
    const auto booked = std::ranges::count_if(
        tickets, [](const Ticket& ticket) { return ticket.appointment.isValid(); });
    return tr("%n visits today", nullptr, int(tickets.size())) + u" · "_s
        + tr("%n by appointment", nullptr, int(booked));
}

QString ReceptionPage::trouble() const
{
    if (m_desk.error())
        return Words::sentence(*m_desk.error());
    if (m_desk.isCutOff())
        return tr(
            "This desk is cut off from the others. It calls the tickets that it checked in; "
            "the rest wait for their own desks. What you do is shared when the line is back.");
    if (!m_desk.asking().isEmpty()) {
        const Ticket* asked = m_desk.queue().find(m_desk.asking());
        if (asked)
            return tr("Asking desk %1 for %2…").arg(asked->holder.name, asked->number);
    }
    return {};
}

}

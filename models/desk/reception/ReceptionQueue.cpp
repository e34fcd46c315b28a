#include "desk/reception/ReceptionQueue.h"

#include <QCborArray>

#include <algorithm>
#include <chrono>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    using State = Ticket::State;

    constexpr std::chrono::seconds Late = 15min;

    Desk deskOf(const Fact& fact)
    {
        return { fact.body[u"station"_s].toString(), fact.body[u"desk"_s].toString() };
    }

    QDateTime momentIn(const Fact& fact, const QString& name)
    {
        const QCborValue value = fact.body[name];
        return value.isInteger() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC)
                                 : QDateTime();
    }

    Needs needsIn(const Fact& fact)
    {
        Needs needs;
        const QCborArray words = fact.body[u"needs"_s].toArray();
        for (const Need need : AllNeeds)
            needs.setFlag(need, words.contains(wordOf(need)));
        return needs;
    }

    bool isOneOf(State state, std::initializer_list<State> states)
    {
        return std::ranges::find(states, state) != states.end();
    }

    /// The group of the rule, and by which moment within it.
    struct Rank
    {
        int group = 0;
        QDateTime moment;
    };

    Rank rankOf(const Ticket& ticket, const QDateTime& now)
    {
        const bool keptTime = ticket.appointment.isValid()
            && ticket.arrived <= ticket.appointment.addSecs(Late.count());
        if (keptTime && ReceptionQueue::isDue(ticket, now))
            return { 1, ticket.appointment };
        if (ticket.needs.testFlag(Need::First))
            return { 2, ticket.arrived };
        if (keptTime)
            return { 4, ticket.appointment };
        return { 3, ticket.arrived };
    }

}

ReceptionQueue ReceptionQueue::of(const QList<Fact>& facts)
{
    ReceptionQueue queue;
    for (const Fact& fact : facts)
        queue.take(fact);
    return queue;
}

void ReceptionQueue::take(const Fact& fact)
{
    if (fact.kind != ticket::Kind)
        return;
    QDateTime& heard = m_heard[deskOf(fact).station];
    if (!heard.isValid() || heard < fact.at)
        heard = fact.at;
    if (fact.body[u"act"_s].toString() == "check-in"_L1) {
        checkIn(fact);
        return;
    }
    const auto place = m_places.constFind(fact.subject);
    if (place == m_places.constEnd()) {
        m_early[fact.subject].append(fact);
        return;
    }
    Ticket& ticket = m_tickets[*place];
    switch (apply(ticket, fact)) {
    case Taken::Applied:
        takeEarlier(*place);
        break;
    case Taken::NotYet:
        if (fact.body[u"act"_s].toString() == "call"_L1)
            ticket.alsoCalledBy = deskOf(fact).name;
        m_early[fact.subject].append(fact);
        break;
    case Taken::Never:
        break;
    }
}

void ReceptionQueue::checkIn(const Fact& fact)
{
    if (m_places.contains(fact.subject))
        return;
    Ticket ticket;
    ticket.id = fact.subject;
    ticket.number = freeNumber(fact.body[u"number"_s].toString());
    ticket.home = deskOf(fact);
    ticket.holder = ticket.home;
    ticket.customer = fact.customer;
    ticket.name = fact.body[u"name"_s].toString();
    ticket.reason = fact.body[u"reason"_s].toString();
    ticket.needs = needsIn(fact);
    ticket.arrived = fact.at;
    ticket.appointment = momentIn(fact, u"appointment"_s);
    ticket.appointmentReference = fact.body[u"reference"_s].toString();
    m_places.insert(ticket.id, m_tickets.size());
    m_tickets.append(ticket);
    takeEarlier(m_tickets.size() - 1);
}

/// After every step: the next of what was said too early may count now.
void ReceptionQueue::takeEarlier(qsizetype place)
{
    const QString id = m_tickets.at(place).id;
    bool again = m_early.contains(id);
    while (again) {
        again = false;
        QList<Fact>& early = m_early[id];
        for (qsizetype at = 0; at < early.size() && !again; ++at) {
            const Fact fact = early.at(at);
            const Taken taken = apply(m_tickets[place], fact);
            if (taken == Taken::NotYet)
                continue;
            early.removeAt(at);
            if (m_tickets.at(place).alsoCalledBy == deskOf(fact).name)
                m_tickets[place].alsoCalledBy.clear();
            again = true;
        }
    }
}

ReceptionQueue::Taken ReceptionQueue::apply(Ticket& ticket, const Fact& fact)
{
    const QString act = fact.body[u"act"_s].toString();
    const Desk desk = deskOf(fact);
    if (act == "claim"_L1) {
        const bool isTaken = ticket.claim && fact.at <= ticket.claim->until
            && ticket.claim->desk.station != desk.station;
        if (fact.sequence == 0 || isTaken || desk.station == ticket.holder.station
            || !isOneOf(ticket.state, { State::Waiting, State::Away }))
            return Taken::Never;
        ticket.claim = { desk, momentIn(fact, u"until"_s) };
        return Taken::Applied;
    }
    if (act == "take-over"_L1) {
        if (fact.sequence == 0 || !isOneOf(ticket.state, { State::Waiting, State::Away }))
            return Taken::Never;
        ticket.holder = desk;
        ticket.claim.reset();
        return Taken::Applied;
    }
    if (desk.station != ticket.holder.station)
        return Taken::NotYet;
    return applyHolders(ticket, fact);
}

ReceptionQueue::Taken ReceptionQueue::applyHolders(Ticket& ticket, const Fact& fact)
{
    const QString act = fact.body[u"act"_s].toString();
    const auto from
        = [&ticket](std::initializer_list<State> states) { return isOneOf(ticket.state, states); };
    if (act == "lease"_L1) {
        if (!from({ State::Waiting, State::Away }))
            return Taken::Never;
        ticket.holder = { fact.body[u"to"_s].toString(), fact.body[u"to_desk"_s].toString() };
        ticket.claim.reset();
        return Taken::Applied;
    }
    if (act == "call"_L1 && from({ State::Waiting, State::Away, State::Called })) {
        ticket.holder = deskOf(fact);
        ticket.state = State::Called;
        ticket.called = fact.at;
        ticket.claim.reset();
        if (!ticket.firstCalled.isValid())
            ticket.firstCalled = fact.at;
        return Taken::Applied;
    }
    if (act == "serve"_L1 && from({ State::Called })) {
        ticket.state = State::Serving;
        if (!ticket.started.isValid())
            ticket.started = fact.at;
        return Taken::Applied;
    }
    if (act == "done"_L1 && from({ State::Called, State::Serving })) {
        ticket.state = State::Served;
        ticket.ended = fact.at;
        ticket.outcome = fact.body[u"outcome"_s].toString();
        return Taken::Applied;
    }
    if (act == "no-show"_L1 && from({ State::Called })) {
        ticket.state = State::NoShow;
        ticket.ended = fact.at;
        return Taken::Applied;
    }
    if (act == "left"_L1 && from({ State::Waiting, State::Away, State::Called })) {
        ticket.state = State::Left;
        ticket.ended = fact.at;
        ticket.claim.reset();
        return Taken::Applied;
    }
    if (act == "later"_L1 && from({ State::Waiting, State::Called, State::Serving })) {
        ticket.state = State::Away;
        ticket.backAt = momentIn(fact, u"back_at"_s);
        return Taken::Applied;
    }
    if (act == "back"_L1 && from({ State::Away, State::NoShow })) {
        ticket.state = State::Waiting;
        ticket.ended = {};
        return Taken::Applied;
    }
    if (act == "transfer"_L1 && from({ State::Called, State::Serving })) {
        ticket.state = State::Waiting;
        ticket.forDesk = fact.body[u"to_desk"_s].toString();
        if (const QString service = fact.body[u"service"_s].toString(); !service.isEmpty())
            ticket.service = service;
        return Taken::Applied;
    }
    if (act == "identify"_L1 && ticket.isOpen()) {
        ticket.customer = fact.customer;
        ticket.name = fact.body[u"name"_s].toString();
        return Taken::Applied;
    }
    return Taken::Never;
}

/// Two desks of one name that were cut off from each other may have given one number twice.
QString ReceptionQueue::freeNumber(const QString& wanted) const
{
    const auto isGiven = [this](const QString& number) {
        return std::ranges::any_of(
            m_tickets, [&number](const Ticket& ticket) { return ticket.number == number; });
    };
    QString number = wanted;
    for (int more = 2; isGiven(number); ++more)
        number = u"%1-%2"_s.arg(wanted, QString::number(more));
    return number;
}

const Ticket* ReceptionQueue::find(const QString& id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_tickets.at(*place);
}

bool ReceptionQueue::isDue(const Ticket& ticket, const QDateTime& now)
{
    return ticket.appointment.isValid() && ticket.appointment <= now
        && ticket.arrived <= ticket.appointment.addSecs(Late.count());
}

bool ReceptionQueue::mayWait(const Ticket& ticket, const QDateTime& now)
{
    return ticket.state == State::Waiting
        || (ticket.state == State::Away && ticket.backAt.isValid() && ticket.backAt <= now);
}

bool ReceptionQueue::isBefore(const Ticket& a, const Ticket& b, const QDateTime& now)
{
    const Rank first = rankOf(a, now);
    const Rank second = rankOf(b, now);
    if (first.group != second.group)
        return first.group < second.group;
    if (first.moment != second.moment)
        return first.moment < second.moment;
    if (a.arrived != b.arrived)
        return a.arrived < b.arrived;
    return a.id < b.id;
}

QList<Ticket> ReceptionQueue::waiting(const Desk& desk, const QDateTime& now) const
{
    QList<Ticket> found;
    for (const Ticket& ticket : m_tickets) {
        if (mayWait(ticket, now) && (ticket.forDesk.isEmpty() || ticket.forDesk == desk.name))
            found.append(ticket);
    }
    std::ranges::sort(found,
                      [&now](const Ticket& a, const Ticket& b) { return isBefore(a, b, now); });
    return found;
}

const Ticket* ReceptionQueue::atDesk(const Desk& desk) const
{
    const auto found = std::ranges::find_if(m_tickets, [&desk](const Ticket& ticket) {
        return ticket.holder.station == desk.station
            && isOneOf(ticket.state, { State::Called, State::Serving });
    });
    return found == m_tickets.end() ? nullptr : &*found;
}

QDateTime ReceptionQueue::heardFrom(const QString& station) const
{
    return m_heard.value(station);
}

int ReceptionQueue::given(const QString& station) const
{
    return int(std::ranges::count_if(
        m_tickets, [&station](const Ticket& ticket) { return ticket.home.station == station; }));
}

WaitToday ReceptionQueue::waitToday() const
{
    QList<qint64> seconds;
    for (const Ticket& ticket : m_tickets) {
        if (ticket.firstCalled.isValid() && !ticket.appointment.isValid())
            seconds.append(std::max<qint64>(0, ticket.arrived.secsTo(ticket.firstCalled)));
    }
    if (seconds.isEmpty())
        return {};
    std::ranges::sort(seconds);
    const auto minutes = [](qint64 waited) { return int((waited + 30) / 60); };
    return { int(seconds.size()),
             minutes(seconds.at(seconds.size() / 2)),
             minutes(seconds.last()) };
}

}

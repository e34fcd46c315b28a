// ReceptionQueue.h - one queue for all desks, folded from facts; who is next; who may call whom.
//
// Who may call a ticket, decided once:
// - At every place in the feed's order a ticket has one holder, and only the holder's word about it
//   counts (call, served, left ...). At check-in the holder is the desk that checked it in, so that
//   a desk that is cut off goes on with its own; the rest wait for their holders.
// - A desk asks for another's ticket by a claim that names a moment after which it is no longer
//   wanted. A claim counts only with its place in the feed: the first one in force wins, whatever
//   the clocks say. One that the feed has not accepted is nobody's business yet.
// - The holder answers by leasing the ticket, and from that word on may not call it. The lease
// names
//   the new holder, who may call it from when the feed brings the lease, cut off or not.
// - So two desks never serve one ticket: a holder changes only by the holder's own word, a desk's
//   own words reach the feed in the order in which they were said, and what a desk believes of what
//   it holds is therefore what all desks come to know. Time alone takes nothing from a desk, which
//   may have called without anybody knowing.
// - A desk that is not heard of any more (a broken computer) keeps nobody waiting for ever: a
// person
//   takes the ticket over, with its owner in front of them. When the silent desk had called it
//   after all, the ticket says so (alsoCalledBy) on every screen.
// - What a desk said before it was the holder counts once it is: a feed that was lost and filled
//   again by the desks may bring their words in another order.
//
// Who is next, the first rule that tells two tickets apart:
// 1. appointments that are due, by the time of the appointment. Due: its time has come. Somebody
//    who arrives more than 15 minutes late waits as if they had none;
// 2. who is vulnerable or at risk;
// 3. who arrived first. Being passed on, called in vain or away for a while changes no arrival.
// 4. Appointments that are not due yet come after everybody else, by their time.
// A ticket for a named desk is next at that desk only; who is away is next from when they are back.
#pragma once

#include "desk/reception/Ticket.h"

#include <QHash>

namespace guildhall {

/// How long people waited today, from arrival to the first call.
struct WaitToday
{
    int people = 0;
    int medianMinutes = 0;
    int longestMinutes = 0;

    /// Of fewer nothing is told.
    static constexpr int Fewest = 5;
    [[nodiscard]] bool isTold() const { return people >= Fewest; }
};

class ReceptionQueue
{
public:
    /// In the order in which facts are folded; other kinds are passed over.
    [[nodiscard]] static ReceptionQueue of(const QList<Fact>& facts);

    void take(const Fact& fact);

    /// In the order of arrival.
    [[nodiscard]] const QList<Ticket>& tickets() const { return m_tickets; }
    [[nodiscard]] const Ticket* find(const QString& id) const;
    /// Who waits, in the order of the rule as this desk would call them.
    [[nodiscard]] QList<Ticket> waiting(const Desk& desk, const QDateTime& now) const;
    /// Whom this desk has called or serves.
    [[nodiscard]] const Ticket* atDesk(const Desk& desk) const;
    /// When this station was last heard of; invalid: never.
    [[nodiscard]] QDateTime heardFrom(const QString& station) const;
    /// How many tickets this station has given.
    [[nodiscard]] int given(const QString& station) const;
    [[nodiscard]] WaitToday waitToday() const;

    /// Whether `a` is called before `b`.
    [[nodiscard]] static bool isBefore(const Ticket& a, const Ticket& b, const QDateTime& now);
    [[nodiscard]] static bool isDue(const Ticket& ticket, const QDateTime& now);
    [[nodiscard]] static bool mayWait(const Ticket& ticket, const QDateTime& now);

private:
    enum class Taken { Applied, NotYet, Never };

    void checkIn(const Fact& fact);
    Taken apply(Ticket& ticket, const Fact& fact);
    Taken applyHolders(Ticket& ticket, const Fact& fact);
    void takeEarlier(qsizetype place);
    [[nodiscard]] QString freeNumber(const QString& wanted) const;

    QList<Ticket> m_tickets;
    QHash<QString, qsizetype> m_places; ///< by id
    QHash<QString, QList<Fact>> m_early; ///< said by desks that did not hold the ticket, by ticket
    QHash<QString, QDateTime> m_heard; ///< by station
};

}

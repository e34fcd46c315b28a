// Appointments.h - who is expected when, folded from the facts of all desks.
//
// - A desk that is cut off books what it holds to be free, so two desks may give away the last
// place
//   of one moment. In the feed's order the first keeps it; the other clashes, on every screen,
//   until a person moves it. Nobody loses an appointment by a rule.
// - To move one is to say its new time; the last word in the feed's order counts.
#pragma once

#include "desk/reception/OpeningHours.h"
#include "desk/reception/Ticket.h"

#include <QHash>

namespace guildhall {

struct Appointment
{
    enum class State { Booked, Cancelled };
    /// Whether there is a place for it at its time.
    enum class Place { Kept, Clashes };

    QString id; ///< subject of its facts
    QString reference; ///< what the customer is told: "RA-7K2PQ"
    CustomerId customer; ///< empty: somebody whom no system knows
    QString name;
    QString reason; ///< code of VisitWords
    Needs needs;
    QDateTime at;
    State state = State::Booked;
    Place place = Place::Kept;

    friend bool operator==(const Appointment&, const Appointment&) = default;
};

/// The facts of an appointment: kind "appointment", subject its id, body {act, station, desk, ...}.
namespace appointment {
    inline const QString Kind = QStringLiteral("appointment");

    [[nodiscard]] Fact book(const Appointment& appointment, const Desk& desk);
    [[nodiscard]] Fact move(const Appointment& appointment, const Desk& desk, const QDateTime& to);
    [[nodiscard]] Fact cancel(const Appointment& appointment, const Desk& desk);
    /// Easy to read out, without letters that look like figures.
    [[nodiscard]] QString newReference();
    /// "ra 7k2pq" and "RA-7K2PQ" are one; what comes without its beginning is meant too.
    [[nodiscard]] bool isReference(const QString& typed, const QString& reference);
}

/// A moment at which appointments begin, and how many more there may be.
struct AppointmentSlot
{
    QDateTime at;
    int free = 0;
};

class Appointments
{
public:
    /// In the order in which facts are folded; other kinds are passed over.
    [[nodiscard]] static Appointments of(const QList<Fact>& facts, int atOnce);

    /// Those of the day (in London) that are not cancelled, by time and then by reference.
    [[nodiscard]] QList<Appointment> on(QDate day) const;
    [[nodiscard]] const Appointment* find(const QString& id) const;
    /// How many begin at that moment.
    [[nodiscard]] int bookedAt(const QDateTime& at) const;

private:
    void take(const Fact& fact);
    void place(int atOnce);

    QList<Appointment> m_all;
    QList<qsizetype> m_spoken; ///< when each got its time, as a place in the order of the facts
    QHash<QString, qsizetype> m_places; ///< by id
    qsizetype m_facts = 0;
};

}

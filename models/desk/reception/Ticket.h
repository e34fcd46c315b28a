// Ticket.h - one visit to the council's reception, from check-in to the end, as the facts tell it.
#pragma once

#include "domain/Facts.h"

#include <QFlags>
#include <QMetaType>

#include <optional>

namespace guildhall {

/// What somebody needs to be served; all desks see it, and it says nothing about who they are.
enum class Need {
    Interpreter = 1,
    StepFree = 2,
    PrivateRoom = 4,
    Welsh = 8,
    First = 16 ///< vulnerable or at risk: served before others
};
Q_DECLARE_FLAGS(Needs, Need)

inline constexpr std::array AllNeeds {
    Need::First, Need::Interpreter, Need::StepFree, Need::PrivateRoom, Need::Welsh
};

/// As facts write it: "step-free".
[[nodiscard]] QString wordOf(Need need);

/// One counter on one computer. The name is what customers see ("2"); the station is the computer's
/// own and never changes, so that two desks with one name are still two.
struct Desk
{
    QString station;
    QString name;

    friend bool operator==(const Desk&, const Desk&) = default;
};

struct Ticket
{
    enum class State {
        Waiting,
        Away, ///< comes back later, the place in the queue is kept
        Called,
        Serving,
        Served,
        NoShow,
        Left ///< before anybody served them
    };

    /// A desk that asks the holder for it.
    struct Claim
    {
        Desk desk;
        QDateTime until;

        friend bool operator==(const Claim&, const Claim&) = default;
    };

    QString id; ///< subject of its facts
    QString number; ///< "A14": what is called out
    Desk home; ///< where it was checked in
    Desk holder; ///< the one desk that may call it now
    State state = State::Waiting;
    CustomerId customer; ///< empty: walked in without a name
    QString name;
    QString reason; ///< code of VisitReason
    QString service; ///< empty until it was passed to one
    Needs needs;
    QDateTime arrived;
    QDateTime appointment; ///< invalid: none
    QString appointmentReference;
    QString forDesk; ///< name of the desk that alone shall call it; empty: any
    QDateTime backAt; ///< of who is away
    QDateTime called; ///< the last time
    QDateTime firstCalled;
    QDateTime started;
    QDateTime ended;
    QString outcome; ///< of who was served: done, passed
    std::optional<Claim> claim;
    QString alsoCalledBy; ///< name of a desk that called it while another held it: see takeOver

    [[nodiscard]] bool isOpen() const
    {
        return state != State::Served && state != State::NoShow && state != State::Left;
    }

    friend bool operator==(const Ticket&, const Ticket&) = default;
};

/// The facts of a visit: kind "ticket", subject the ticket's id, body {act, station, desk, ...}.
namespace ticket {
    inline const QString Kind = QStringLiteral("ticket");

    /// What somebody at the door says.
    struct Arrival
    {
        CustomerId customer;
        QString name;
        QString reason;
        Needs needs;
        QDateTime appointment;
        QString appointmentReference;
    };

    [[nodiscard]] Fact
    checkIn(const QString& id, const Desk& desk, const QString& number, const Arrival& arrival);
    [[nodiscard]] Fact claim(const Ticket& ticket, const Desk& desk, const QDateTime& until);
    [[nodiscard]] Fact lease(const Ticket& ticket, const Desk& desk, const Desk& to);
    [[nodiscard]] Fact takeOver(const Ticket& ticket, const Desk& desk);
    [[nodiscard]] Fact call(const Ticket& ticket, const Desk& desk);
    [[nodiscard]] Fact serve(const Ticket& ticket, const Desk& desk);
    /// The end of the visit; `passed`: to another service.
    [[nodiscard]] Fact done(const Ticket& ticket, const Desk& desk, const QString& outcome);
    [[nodiscard]] Fact noShow(const Ticket& ticket, const Desk& desk);
    [[nodiscard]] Fact left(const Ticket& ticket, const Desk& desk);
    [[nodiscard]] Fact later(const Ticket& ticket, const Desk& desk, const QDateTime& backAt);
    [[nodiscard]] Fact back(const Ticket& ticket, const Desk& desk);
    /// Back into the queue with the place of the arrival, for another desk or another service.
    [[nodiscard]] Fact transfer(const Ticket& ticket,
                                const Desk& desk,
                                const QString& toDesk,
                                const QString& toService);
    /// Who they are turned out at the desk.
    [[nodiscard]] Fact
    identify(const Ticket& ticket, const Desk& desk, CustomerId customer, const QString& name);
}

}

Q_DECLARE_METATYPE(guildhall::Ticket)

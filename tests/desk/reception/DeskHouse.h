// DeskHouse.h - one computer of the reception in a test: a store, an engine, and a desk that says
// whom it called out of order.
#pragma once

#include "SyncHouse.h"
#include "desk/reception/AppointmentDesk.h"
#include "desk/reception/ReceptionDesk.h"

#include <tuple>

namespace guildhall {

/// Nothing but the shared feed at the end of `line`.
inline Configuration sharing(const QUrl& line)
{
    Configuration configuration;
    SharedConfiguration shared;
    shared.url = line;
    shared.url.setPath(u"/shared/v1"_s);
    shared.secret = u"shared"_s;
    shared.poll = std::chrono::milliseconds(10);
    configuration.shared = shared;
    return configuration;
}

inline ReceptionPatience hurried()
{
    using namespace std::chrono_literals;
    ReceptionPatience patience;
    patience.answer = 200ms;
    patience.claim = 1500ms;
    patience.silence = 200ms;
    patience.line = 500ms;
    return patience;
}

struct DeskHouse
{
    /// In a folder of its own, or in `folder`.
    DeskHouse(const QUrl& line, const Desk& name, const QString& folder = {})
        : house(sharing(line), folder)
        , desk({ [this](Posting posting) { return house.facts->post(std::move(posting)); },
                 [this](QStringList kinds, QDateTime since) {
                     return house.facts->ofKinds(std::move(kinds), std::move(since));
                 } },
               name,
               StaffId(name.name),
               house.clock,
               hurried())
    {
        QObject::connect(house.store.get(), &Store::changed, &desk, &ReceptionDesk::readAgain);
        QObject::connect(&desk, &ReceptionDesk::called, &desk, [this](const Ticket& ticket) {
            calls.append(ticket.id);
            for (const Ticket& other : desk.queue().tickets()) {
                if (couldBeCalled(other, ticket.called) && byHand(other) < byHand(ticket))
                    outOfOrder.append(ticket.number + u" before "_s + other.number);
            }
        });
        house.engine->start();
        desk.read();
    }

    /// By this desk, without asking anybody.
    [[nodiscard]] bool couldBeCalled(const Ticket& other, const QDateTime& then) const
    {
        const bool isHere = other.state == Ticket::State::Waiting
            || (other.state == Ticket::State::Away && other.backAt < then.addMSecs(-100));
        return isHere && other.holder.station == desk.desk().station
            && (other.forDesk.isEmpty() || other.forDesk == desk.desk().name);
    }

    /// The rule once more, in the test's own words. (All appointments here are due or far away.)
    [[nodiscard]] std::tuple<int, QDateTime, QDateTime, QString> byHand(const Ticket& ticket) const
    {
        const QDateTime now = house.clock.now();
        if (ticket.appointment.isValid() && ticket.appointment < now)
            return { 1, ticket.appointment, ticket.arrived, ticket.id };
        if (ticket.needs & Need::First)
            return { 2, ticket.arrived, ticket.arrived, ticket.id };
        if (ticket.appointment.isValid())
            return { 4, ticket.appointment, ticket.arrived, ticket.id };
        return { 3, ticket.arrived, ticket.arrived, ticket.id };
    }

    /// What this computer knows of the reception.
    [[nodiscard]] QList<Fact> told() const
    {
        return *wait(house.facts->ofKinds({ ticket::Kind, appointment::Kind }));
    }

    SyncHouse house;
    ReceptionDesk desk;
    QStringList calls;
    QStringList outOfOrder;
};

}

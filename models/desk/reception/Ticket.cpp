#include "desk/reception/Ticket.h"

#include <QCborArray>

namespace guildhall {

using namespace Qt::StringLiterals;

QString wordOf(Need need)
{
    switch (need) {
    case Need::Interpreter:
        return u"interpreter"_s;
    case Need::StepFree:
        return u"step-free"_s;
    case Need::PrivateRoom:
        return u"private-room"_s;
    case Need::Welsh:
        return u"welsh"_s;
    case Need::First:
        return u"first"_s;
    }
    Q_UNREACHABLE();
}

namespace ticket {

    namespace {

        Fact fact(const QString& id, CustomerId customer, const Desk& desk, const QString& act)
        {
            Fact made;
            made.kind = Kind;
            made.subject = id;
            made.customer = customer;
            made.body
                = { { u"act"_s, act }, { u"station"_s, desk.station }, { u"desk"_s, desk.name } };
            return made;
        }

        Fact fact(const Ticket& ticket, const Desk& desk, const QString& act)
        {
            return fact(ticket.id, ticket.customer, desk, act);
        }

        /// Left out where there is nothing to say.
        void put(Fact& fact, const QString& name, const QString& text)
        {
            if (!text.isEmpty())
                fact.body.insert(name, text);
        }
        void put(Fact& fact, const QString& name, const QDateTime& moment)
        {
            if (moment.isValid())
                fact.body.insert(name, moment.toMSecsSinceEpoch());
        }

    }

    Fact checkIn(const QString& id, const Desk& desk, const QString& number, const Arrival& arrival)
    {
        Fact made = fact(id, arrival.customer, desk, u"check-in"_s);
        put(made, u"number"_s, number);
        put(made, u"name"_s, arrival.name);
        put(made, u"reason"_s, arrival.reason);
        put(made, u"appointment"_s, arrival.appointment);
        put(made, u"reference"_s, arrival.appointmentReference);
        QCborArray needs;
        for (const Need need : AllNeeds) {
            if (arrival.needs.testFlag(need))
                needs.append(wordOf(need));
        }
        if (!needs.isEmpty())
            made.body.insert(u"needs"_s, needs);
        return made;
    }

    Fact claim(const Ticket& ticket, const Desk& desk, const QDateTime& until)
    {
        Fact made = fact(ticket, desk, u"claim"_s);
        put(made, u"until"_s, until);
        return made;
    }

    Fact lease(const Ticket& ticket, const Desk& desk, const Desk& to)
    {
        Fact made = fact(ticket, desk, u"lease"_s);
        put(made, u"to"_s, to.station);
        put(made, u"to_desk"_s, to.name);
        return made;
    }

    Fact takeOver(const Ticket& ticket, const Desk& desk)
    {
        return fact(ticket, desk, u"take-over"_s);
    }
    Fact call(const Ticket& ticket, const Desk& desk)
    {
        return fact(ticket, desk, u"call"_s);
    }
    Fact serve(const Ticket& ticket, const Desk& desk)
    {
        return fact(ticket, desk, u"serve"_s);
    }
    Fact done(const Ticket& ticket, const Desk& desk, const QString& outcome)
    {
        Fact made = fact(ticket, desk, u"done"_s);
        put(made, u"outcome"_s, outcome);
        return made;
    }
    Fact noShow(const Ticket& ticket, const Desk& desk)
    {
        return fact(ticket, desk, u"no-show"_s);
    }
    Fact left(const Ticket& ticket, const Desk& desk)
    {
        return fact(ticket, desk, u"left"_s);
    }
    Fact later(const Ticket& ticket, const Desk& desk, const QDateTime& backAt)
    {
        Fact made = fact(ticket, desk, u"later"_s);
        put(made, u"back_at"_s, backAt);
        return made;
    }
    Fact back(const Ticket& ticket, const Desk& desk)
    {
        return fact(ticket, desk, u"back"_s);
    }

    Fact transfer(const Ticket& ticket,
                  const Desk& desk,
                  const QString& toDesk,
                  const QString& toService)
    {
        Fact made = fact(ticket, desk, u"transfer"_s);
        put(made, u"to_desk"_s, toDesk);
        put(made, u"service"_s, toService);
        return made;
    }

    Fact identify(const Ticket& ticket, const Desk& desk, CustomerId customer, const QString& name)
    {
        Fact made = fact(ticket.id, customer, desk, u"identify"_s);
        put(made, u"name"_s, name);
        return made;
    }

}

}

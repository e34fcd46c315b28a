#include "desk/reception/Appointments.h"

#include "base/Clock.h"

#include <QCborArray>
#include <QRandomGenerator>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    Fact fact(const Appointment& appointment, const Desk& desk, const QString& act)
    {
        Fact made;
        made.kind = appointment::Kind;
        made.subject = appointment.id;
        made.customer = appointment.customer;
        made.body = { { u"act"_s, act }, { u"station"_s, desk.station }, { u"desk"_s, desk.name } };
        return made;
    }

    QDateTime momentIn(const Fact& fact)
    {
        return QDateTime::fromMSecsSinceEpoch(fact.body[u"at"_s].toInteger(), Qt::UTC);
    }

    QString bare(const QString& reference)
    {
        QString letters;
        const QString capitals = reference.toUpper();
        for (const QChar one : capitals) {
            if (one.isLetterOrNumber())
                letters.append(one);
        }
        return letters;
    }

}

namespace appointment {

    Fact book(const Appointment& appointment, const Desk& desk)
    {
        Fact made = fact(appointment, desk, u"book"_s);
        made.body.insert(u"at"_s, appointment.at.toMSecsSinceEpoch());
        made.body.insert(u"reference"_s, appointment.reference);
        made.body.insert(u"name"_s, appointment.name);
        made.body.insert(u"reason"_s, appointment.reason);
        QCborArray needs;
        for (const Need need : AllNeeds) {
            if (appointment.needs.testFlag(need))
                needs.append(wordOf(need));
        }
        made.body.insert(u"needs"_s, needs);
        return made;
    }

    Fact move(const Appointment& appointment, const Desk& desk, const QDateTime& to)
    {
        Fact made = fact(appointment, desk, u"move"_s);
        made.body.insert(u"at"_s, to.toMSecsSinceEpoch());
        return made;
    }

    Fact cancel(const Appointment& appointment, const Desk& desk)
    {
        return fact(appointment, desk, u"cancel"_s);
    }

    QString newReference()
    {
        constexpr auto Letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
        QString reference = u"RA-"_s;
        for (int at = 0; at < 5; ++at)
            reference.append(Letters.at(QRandomGenerator::system()->bounded(int(Letters.size()))));
        return reference;
    }

    bool isReference(const QString& typed, const QString& reference)
    {
        const QString asked = bare(typed);
        const QString whole = bare(reference);
        return !asked.isEmpty() && (asked == whole || u"RA"_s + asked == whole);
    }

}

Appointments Appointments::of(const QList<Fact>& facts, int atOnce)
{
    Appointments all;
    for (const Fact& fact : facts) {
        if (fact.kind == appointment::Kind)
            all.take(fact);
    }
    all.place(atOnce);
    return all;
}

void Appointments::take(const Fact& fact)
{
    const qsizetype spoken = m_facts++;
    const QString act = fact.body[u"act"_s].toString();
    const auto known = m_places.constFind(fact.subject);
    if (act == "book"_L1 && known == m_places.constEnd()) {
        Appointment made;
        made.id = fact.subject;
        made.reference = fact.body[u"reference"_s].toString();
        made.customer = fact.customer;
        made.name = fact.body[u"name"_s].toString();
        made.reason = fact.body[u"reason"_s].toString();
        made.at = momentIn(fact);
        const QCborArray words = fact.body[u"needs"_s].toArray();
        for (const Need need : AllNeeds)
            made.needs.setFlag(need, words.contains(wordOf(need)));
        m_places.insert(made.id, m_all.size());
        m_all.append(made);
        m_spoken.append(spoken);
        return;
    }
    if (known == m_places.constEnd())
        return;
    Appointment& held = m_all[*known];
    if (act == "move"_L1 && held.state == Appointment::State::Booked) {
        held.at = momentIn(fact);
        m_spoken[*known] = spoken;
    } else if (act == "cancel"_L1) {
        held.state = Appointment::State::Cancelled;
    }
}

void Appointments::place(int atOnce)
{
    QHash<qint64, QList<qsizetype>> together;
    for (qsizetype at = 0; at < m_all.size(); ++at) {
        if (m_all.at(at).state == Appointment::State::Booked)
            together[m_all.at(at).at.toMSecsSinceEpoch()].append(at);
    }
    for (QList<qsizetype>& places : together) {
        std::ranges::sort(places, {}, [this](qsizetype at) { return m_spoken.at(at); });
        for (qsizetype at = atOnce; at < places.size(); ++at)
            m_all[places.at(at)].place = Appointment::Place::Clashes;
    }
}

QList<Appointment> Appointments::on(QDate day) const
{
    QList<Appointment> found;
    for (const Appointment& one : m_all) {
        if (one.state == Appointment::State::Booked && inLondon(one.at).date() == day)
            found.append(one);
    }
    std::ranges::sort(found, [](const Appointment& a, const Appointment& b) {
        return a.at != b.at ? a.at < b.at : a.reference < b.reference;
    });
    return found;
}

const Appointment* Appointments::find(const QString& id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_all.at(*place);
}

int Appointments::bookedAt(const QDateTime& at) const
{
    return int(std::ranges::count_if(m_all, [&at](const Appointment& one) {
        return one.state == Appointment::State::Booked && one.at == at;
    }));
}

}

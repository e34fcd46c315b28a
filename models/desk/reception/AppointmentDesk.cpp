#include "desk/reception/AppointmentDesk.h"

#include "base/Receive.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// Bookings are made at most a year ahead (OpeningHours).
    constexpr int DaysBack = 370;

}

AppointmentDesk::AppointmentDesk(ReceptionBooks books,
                                 AppointmentRules rules,
                                 StaffId staff,
                                 const Clock& clock,
                                 QObject* parent)
    : QObject(parent)
    , m_books(std::move(books))
    , m_rules(std::move(rules))
    , m_staff(std::move(staff))
    , m_clock(clock)
{
}

QList<Appointment> AppointmentDesk::today() const
{
    return m_all.on(inLondon(m_clock.now()).date());
}

QList<AppointmentSlot> AppointmentDesk::slotsOn(QDate day) const
{
    QList<AppointmentSlot> found;
    if (!m_rules.isWorkingDay || !m_rules.isWorkingDay(day))
        return found;
    const QDateTime now = m_clock.now();
    for (const QDateTime& at : m_rules.hours.beginningsOn(day)) {
        if (at > now)
            found.append({ at, std::max(0, m_rules.hours.atOnce - m_all.bookedAt(at)) });
    }
    return found;
}

QList<QDate> AppointmentDesk::freeDays() const
{
    QList<QDate> found;
    const QDate today = inLondon(m_clock.now()).date();
    for (int ahead = 0; ahead <= m_rules.hours.daysAhead; ++ahead) {
        const QDate day = today.addDays(ahead);
        const auto times = slotsOn(day);
        if (std::ranges::any_of(times, [](const AppointmentSlot& slot) { return slot.free > 0; }))
            found.append(day);
    }
    return found;
}

void AppointmentDesk::readAgain(const Changes& changes)
{
    if (changes.tellOf({ appointment::Kind }))
        read();
}

void AppointmentDesk::read()
{
    m_latest.ask(m_books.facts({ appointment::Kind }, m_clock.now().addDays(-DaysBack)),
                 this,
                 [this](const Result<QList<Fact>>& facts) {
                     // What was said meanwhile is not among them; they are read again after it.
                     if (m_posting > 0)
                         return;
                     if (!facts) {
                         Q_EMIT failed(facts.error());
                         return;
                     }
                     const bool isNews = !std::exchange(m_settled, true) || m_facts != *facts;
                     m_facts = *facts;
                     if (isNews)
                         fold();
                 });
}

void AppointmentDesk::fold()
{
    m_all = Appointments::of(m_facts, m_rules.hours.atOnce);
    Q_EMIT changed();
}

void AppointmentDesk::say(Fact fact)
{
    fact.id = EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    fact.at = m_clock.now();
    fact.who = m_staff;
    m_facts.append(fact);
    ++m_posting;
    Posting posting;
    posting.who = m_staff;
    posting.facts = { fact };
    receive(m_books.post(std::move(posting)), this, [this](const Result<Posted>& posted) {
        --m_posting;
        if (!posted)
            Q_EMIT failed(posted.error());
        read();
    });
    fold();
}

std::optional<Error> AppointmentDesk::faultOf(const QDateTime& at) const
{
    const auto times = slotsOn(inLondon(at).date());
    const auto found = std::ranges::find(times, at, &AppointmentSlot::at);
    if (found == times.end())
        return Error { Error::Kind::Invalid, u"no such time"_s };
    if (found->free == 0)
        return Error { Error::Kind::Conflict, u"the time is taken"_s };
    return {};
}

Result<Appointment> AppointmentDesk::book(Appointment wish, const Desk& desk)
{
    if (auto fault = faultOf(wish.at))
        return *fault;
    wish.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    wish.reference = appointment::newReference();
    wish.state = Appointment::State::Booked;
    say(appointment::book(wish, desk));
    return wish;
}

Outcome AppointmentDesk::move(const QString& id, const QDateTime& to, const Desk& desk)
{
    const Appointment* held = m_all.find(id);
    if (!held || held->state == Appointment::State::Cancelled)
        return Error { Error::Kind::NotFound, id };
    if (auto fault = faultOf(to))
        return *fault;
    say(appointment::move(*held, desk, to));
    return Done {};
}

void AppointmentDesk::cancel(const QString& id, const Desk& desk)
{
    if (const Appointment* held = m_all.find(id))
        say(appointment::cancel(*held, desk));
}

}

#include "pages/reception/AppointmentsPage.h"

#include "domain/text/Fold.h"
#include "pages/Words.h"
#include "pages/reception/VisitWords.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int Late = 15 * 60; // seconds, as ReceptionQueue counts them

    /// Every word that was typed begins a word of the name.
    bool isName(const QString& typed, const QString& name)
    {
        const QStringList asked = folded(typed).split(u' ', Qt::SkipEmptyParts);
        const QStringList held = folded(name).split(u' ', Qt::SkipEmptyParts);
        return !asked.isEmpty() && std::ranges::all_of(asked, [&held](const QString& word) {
            return std::ranges::any_of(
                held, [&word](const QString& part) { return part.startsWith(word); });
        });
    }

    bool means(const QString& words, const Appointment& appointment)
    {
        return isName(words, appointment.name)
            || appointment::isReference(words, appointment.reference);
    }

}

AppointmentsPage::AppointmentsPage(AppointmentDesk& appointments,
                                   ReceptionDesk& desk,
                                   const Clock& clock,
                                   QObject* parent)
    : QObject(parent)
    , m_appointments(appointments)
    , m_desk(desk)
    , m_clock(clock)
{
    connect(&m_appointments, &AppointmentDesk::changed, this, &AppointmentsPage::changed);
    connect(&m_desk, &ReceptionDesk::changed, this, &AppointmentsPage::changed);
}

QDate AppointmentsPage::today() const
{
    return inLondon(m_clock.now()).date();
}

QString AppointmentsPage::dayWords(QDate day)
{
    return u"%1 %2"_s.arg(Words::locale().dayName(day.dayOfWeek()), Words::date(day));
}

const Ticket* AppointmentsPage::ticketOf(const Appointment& appointment) const
{
    const QList<Ticket>& tickets = m_desk.queue().tickets();
    const auto found
        = std::ranges::find(tickets, appointment.reference, &Ticket::appointmentReference);
    return found == tickets.end() ? nullptr : &*found;
}

ticket::Arrival AppointmentsPage::arrivalOf(const Appointment& appointment)
{
    return { appointment.customer, appointment.name, appointment.reason,
             appointment.needs,    appointment.at,   appointment.reference };
}

bool AppointmentsPage::isHidden(const Appointment& appointment) const
{
    const Ticket* here = m_desk.current();
    if (!here)
        return false;
    const bool isTheirs = here->appointmentReference == appointment.reference
        || (!here->customer.isEmpty() && here->customer == appointment.customer);
    return !isTheirs;
}

AppointmentRow AppointmentsPage::rowOf(const Appointment& appointment) const
{
    AppointmentRow row;
    row.appointment = appointment;
    const QString time = Words::time(appointment.at);
    QStringList detail { appointment.reference };
    if (isHidden(appointment)) {
        row.title = time;
    } else {
        row.title = u"%1  %2"_s.arg(time, appointment.name);
        detail.append(VisitWords::reason(appointment.reason));
    }
    if (appointment.needs)
        detail.append(VisitWords::needs(appointment.needs));
    row.detail = detail.join(u" · "_s);
    const Ticket* ticket = ticketOf(appointment);
    if (ticket) {
        row.sign = Sign::Tick;
        row.side = tr("here · %1").arg(ticket->number);
        row.sideTone = Tone::Green;
    } else if (appointment.place == Appointment::Place::Clashes) {
        row.sign = Sign::Alert;
        row.side = tr("booked twice: move one");
        row.sideTone = Tone::Red;
    } else if (appointment.at.secsTo(m_clock.now()) > Late) {
        row.sign = Sign::Alert;
        row.side = tr("has not come");
        row.sideTone = Tone::Amber;
    }
    return row;
}

QList<AppointmentRow> AppointmentsPage::on(QDate day, const QString& words) const
{
    QList<AppointmentRow> rows;
    const auto held = m_appointments.all().on(day);
    for (const Appointment& one : held) {
        if (words.trimmed().isEmpty() || means(words, one))
            rows.append(rowOf(one));
    }
    return rows;
}

QList<AppointmentRow> AppointmentsPage::expected(const QString& words) const
{
    QList<AppointmentRow> rows;
    if (words.trimmed().isEmpty())
        return rows;
    const auto held = m_appointments.today();
    for (const Appointment& one : held) {
        if (means(words, one) && !ticketOf(one))
            rows.append(rowOf(one));
    }
    return rows;
}

QString AppointmentsPage::nextWords() const
{
    const auto held = m_appointments.today();
    const auto next = std::ranges::find_if(held, [this](const Appointment& one) {
        return !ticketOf(one) && one.at.secsTo(m_clock.now()) <= Late;
    });
    return next == held.end() ? QString() : tr("next appointment %1").arg(Words::time(next->at));
}

QString AppointmentsPage::bookedWords(const Appointment& appointment)
{
    //: %1 a day, %2 a time, %3 "RA-7K2PQ"
    return tr("Booked for %1 at %2. The reference is %3.")
        .arg(dayWords(inLondon(appointment.at).date()),
             Words::time(appointment.at),
             appointment.reference);
}

QString AppointmentsPage::troubleWords(const Error& error)
{
    if (error.kind == Error::Kind::Conflict)
        return tr("Another desk has given that time away. Choose another one.");
    if (error.kind == Error::Kind::Invalid)
        return tr("There is no appointment at that time. Choose another one.");
    return Words::sentence(error);
}

}

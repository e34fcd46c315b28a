#include "desk/doing/BookingDesk.h"

#include "base/Receive.h"

#include <QCborArray>

#include <algorithm>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// As the newest record of the person writes it.
    QString nameHeld(const CustomerRecords& customer)
    {
        for (const HeldRecord& record : customer.records) {
            if (const auto* person = std::get_if<PersonRecord>(&record.body))
                return u"%1 %2"_s.arg(person->forename, person->surname).trimmed();
        }
        return {};
    }

    QCborMap bodyOf(const BookingForm& form)
    {
        QCborArray needs;
        for (const Need need : AllNeeds) {
            if (form.needs.testFlag(need))
                needs.append(wordOf(need));
        }
        return { { u"visit"_s, form.visit },
                 { u"name"_s, form.name },
                 { u"visit_reason"_s, form.reason },
                 { u"at"_s, form.at.isValid() ? form.at.toMSecsSinceEpoch() : 0 },
                 { u"needs"_s, needs } };
    }

    BookingForm formFrom(const QCborMap& body)
    {
        BookingForm form;
        form.visit = body[u"visit"_s].toString();
        form.name = body[u"name"_s].toString();
        form.reason = body[u"visit_reason"_s].toString();
        if (const qint64 at = body[u"at"_s].toInteger(); at > 0)
            form.at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
        const QCborArray words = body[u"needs"_s].toArray();
        for (const Need need : AllNeeds)
            form.needs.setFlag(need, words.contains(wordOf(need)));
        return form;
    }

}

BookingDesk::BookingDesk(Doing doing,
                         AppointmentDesk& appointments,
                         const Catalogue& catalogue,
                         std::function<Desk()> here,
                         VisitBooks visits,
                         QObject* parent)
    : QObject(parent)
    , m_doing(std::move(doing))
    , m_appointments(appointments)
    , m_catalogue(catalogue)
    , m_here(std::move(here))
    , m_visits(std::move(visits))
    , m_forms(m_doing.books, u"booking-form"_s, m_doing.staff)
{
    connect(&m_appointments, &AppointmentDesk::changed, this, &BookingDesk::changed);
}

bool BookingDesk::begin()
{
    if (!m_doing.contact.isRunning())
        return false;
    const ContactFact& contact = m_doing.contact.contact();
    const QCborMap kept = m_forms.open(contact.id, contact.customer);
    m_form = formFrom(kept);
    m_offered.clear();
    m_asking = Asking::No;
    if (!m_form.visit.isEmpty() && !place())
        m_form.visit.clear(); // it was closed, or may not be told any more
    if (!m_form.visit.isEmpty())
        askTimes();
    if (kept.isEmpty()) {
        const auto about = contact.reasons.value(0);
        m_form.reason = m_catalogue.visitFor(about.service, about.reason);
        m_form.name = isCustomers() ? nameHeld(m_doing.contact.held()) : contact.caller.name;
    } else if (m_form.visit.isEmpty() && !timesOn(inLondon(m_form.at).date()).contains(m_form.at)) {
        m_form.at = {}; // it may have been given away in the meantime
    }
    Q_EMIT changed();
    return true;
}

/// Nothing is put on the page of somebody for whom the caller may not speak.
bool BookingDesk::isCustomers() const
{
    const Mask mask = m_doing.mask(FieldClass::Requests);
    return !m_doing.contact.contact().customer.isEmpty() && mask.sight == Sight::Open
        && mask.use == Use::Told;
}

QList<VisitPlace> BookingDesk::places() const
{
    QList<VisitPlace> all;
    if (!isCustomers() || !m_visits.offers)
        return all;
    for (const HeldRecord& record : m_doing.contact.held().records) {
        const auto* request = std::get_if<ServiceRequest>(&record.body);
        const bool isOpen = request
            && (request->state == ItemState::Live || request->state == ItemState::Waiting);
        if (isOpen && m_visits.offers(record.from.source))
            all.append({ record.from.source, record.key, request->reference, request->title });
    }
    return all;
}

std::optional<VisitPlace> BookingDesk::place() const
{
    const QList<VisitPlace> all = places();
    const auto found = std::ranges::find(all, m_form.visit, &VisitPlace::record);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void BookingDesk::askTimes()
{
    const auto about = place();
    if (!about)
        return;
    m_asking = Asking::Yes;
    m_trouble.reset();
    m_latest.ask(m_visits.times(about->source, about->record),
                 this,
                 [this](const Result<QList<VisitTime>>& times) {
                     m_asking = times ? Asking::Answered : Asking::Failed;
                     if (times)
                         m_offered = *times;
                     else
                         m_trouble = times.error();
                     Q_EMIT changed();
                 });
}

QList<QDate> BookingDesk::days() const
{
    if (m_form.visit.isEmpty())
        return m_appointments.freeDays();
    QList<QDate> days;
    for (const VisitTime& time : m_offered) {
        const QDate day = inLondon(time.from).date();
        if (!days.contains(day))
            days.append(day);
    }
    return days;
}

QDateTime BookingDesk::endOf(const QDateTime& at) const
{
    const auto found = std::ranges::find(m_offered, at, &VisitTime::from);
    return m_form.visit.isEmpty() || found == m_offered.end() ? QDateTime() : found->until;
}

QList<QDateTime> BookingDesk::timesOn(QDate day) const
{
    QList<QDateTime> times;
    if (!m_form.visit.isEmpty()) {
        for (const VisitTime& time : m_offered) {
            if (inLondon(time.from).date() == day)
                times.append(time.from);
        }
        return times;
    }
    const auto all = m_appointments.slotsOn(day);
    for (const AppointmentSlot& slot : all) {
        if (slot.free > 0)
            times.append(slot.at);
    }
    return times;
}

QList<BookingDesk::Wanted> BookingDesk::missing() const
{
    QList<Wanted> left;
    if (m_form.visit.isEmpty() && m_form.name.trimmed().isEmpty())
        left.append(Wanted::Name);
    if (!timesOn(inLondon(m_form.at).date()).contains(m_form.at))
        left.append(Wanted::Time);
    return left;
}

void BookingDesk::setPlace(const QString& record)
{
    if (record == m_form.visit)
        return;
    m_form.visit = record;
    m_form.at = {};
    m_offered.clear();
    m_asking = Asking::No;
    m_trouble.reset();
    askTimes();
    edited();
    Q_EMIT changed();
}

void BookingDesk::setName(const QString& name)
{
    m_form.name = name;
    edited();
}

void BookingDesk::setReason(const QString& reason)
{
    m_form.reason = reason;
    edited();
    Q_EMIT changed();
}

void BookingDesk::setTime(const QDateTime& at)
{
    m_form.at = at.toUTC();
    edited();
    Q_EMIT changed();
}

void BookingDesk::setNeed(Need need, Qt::CheckState wanted)
{
    m_form.needs.setFlag(need, wanted == Qt::Checked);
    edited();
}

void BookingDesk::giveUp()
{
    m_forms.giveUp();
    m_form = {};
    Q_EMIT changed();
}

Result<Appointment> BookingDesk::submit()
{
    if (!isOpen() || !missing().isEmpty() || m_doing.contact.contact().id != m_forms.contact())
        return Error { Error::Kind::Invalid, u"booking"_s };
    Appointment wish;
    wish.customer = isCustomers() ? m_doing.contact.contact().customer : CustomerId();
    wish.name = m_form.name.trimmed();
    wish.reason = m_form.reason;
    wish.needs = m_form.needs;
    wish.at = m_form.at;
    const auto made = m_appointments.book(wish, m_here());
    if (!made)
        return made;
    m_doing.contact.noteDeed(m_forms.contact(),
                             { u"appointment"_s, EntryId(made->id), made->reference });
    giveUp();
    return made;
}

Async<Posted> BookingDesk::submitVisit()
{
    const auto about = place();
    const auto time = std::ranges::find(m_offered, m_form.at, &VisitTime::from);
    if (!isOpen() || !about || time == m_offered.end()
        || m_doing.contact.contact().id != m_forms.contact())
        return ready<Posted>(Error { Error::Kind::Invalid, u"visit"_s });
    Outgoing visit;
    visit.id = m_forms.id(); // posted twice, it is one visit
    visit.kind = u"visit"_s;
    visit.destination = about->source;
    visit.customer = m_forms.customer();
    visit.target = about->record;
    visit.payload = { { u"slot"_s, time->slot },
                      { u"from"_s, time->said },
                      { u"reference"_s, about->reference },
                      { u"contact"_s, m_forms.contact().text() } };
    Posting posting;
    posting.outgoing = { visit };
    return afterwards<Posted>(
        m_forms.post(posting),
        this,
        [this, contact = m_forms.contact(), id = visit.id, reference = about->reference](
            const Result<Posted>& posted) {
            if (posted) {
                m_doing.contact.noteDeed(contact, { u"visit"_s, id, reference });
                m_form = {};
                Q_EMIT changed();
            }
            return ready<Posted>(posted);
        });
}

void BookingDesk::edited()
{
    m_forms.edit(bodyOf(m_form));
}

}

#include "desk/reception/ReceptionDesk.h"

#include "base/Receive.h"
#include "desk/reception/VisitPosting.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    EntryId newId()
    {
        return EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    }

    /// "1" gives A, "2" gives B; what is no number gives its own first letter.
    QString seriesOf(const QString& desk)
    {
        const int number = desk.toInt();
        if (number >= 1 && number <= 26)
            return QChar(u'A' + number - 1);
        return desk.isEmpty() ? u"A"_s : desk.left(1).toUpper();
    }

    QStringList kindsRead()
    {
        return { ticket::Kind, visit::Verification };
    }

    qint64 since(const QDateTime& then, const QDateTime& now)
    {
        return then.msecsTo(now);
    }

}

ReceptionDesk::ReceptionDesk(ReceptionBooks books,
                             Desk desk,
                             StaffId staff,
                             const Clock& clock,
                             ReceptionPatience patience,
                             QObject* parent)
    : QObject(parent)
    , m_books(std::move(books))
    , m_desk(std::move(desk))
    , m_staff(std::move(staff))
    , m_clock(clock)
    , m_patience(patience)
{
    m_answer.setSingleShot(true);
    m_answer.setInterval(m_patience.answer);
    connect(&m_answer, &QTimer::timeout, this, &ReceptionDesk::giveUpAsking);
}

void ReceptionDesk::setName(const QString& name)
{
    m_desk.name = name;
    Q_EMIT changed();
}

QList<Ticket> ReceptionDesk::waiting() const
{
    return m_queue.waiting(m_desk, m_clock.now());
}

bool ReceptionDesk::hasShownWho(const Ticket& ticket) const
{
    return !paperShown(ticket).isEmpty();
}

QString ReceptionDesk::paperShown(const Ticket& ticket) const
{
    const Shown shown = m_shown.value(ticket.id);
    return !ticket.customer.isEmpty() && shown.customer == ticket.customer ? shown.paper
                                                                           : QString();
}

bool ReceptionDesk::isLost(const Ticket& ticket) const
{
    if (ticket.holder.station == m_desk.station)
        return false;
    const QDateTime heard = m_queue.heardFrom(ticket.holder.station);
    return !heard.isValid()
        || since(heard, m_clock.now())
        > std::chrono::duration_cast<std::chrono::milliseconds>(m_patience.lost).count();
}

/// Midnight in London: numbers begin again every day, and nobody waits overnight.
QDateTime ReceptionDesk::today() const
{
    return QDateTime(inLondon(m_clock.now()).date(), QTime(0, 0), london()).toUTC();
}

void ReceptionDesk::readAgain(const Changes& changes)
{
    if (changes.tellOf(kindsRead()))
        read();
}

void ReceptionDesk::read()
{
    m_latest.ask(
        m_books.facts(kindsRead(), today()), this, [this](const Result<QList<Fact>>& facts) {
            // What was said meanwhile is not among them; they are read again after it.
            if (m_posting > 0)
                return;
            m_settled = true;
            if (facts) {
                m_error.reset();
                take(*facts);
                return;
            }
            m_error = facts.error();
            Q_EMIT changed();
        });
}

void ReceptionDesk::take(const QList<Fact>& facts)
{
    m_queue = ReceptionQueue::of(facts);
    m_shown.clear();
    for (const Fact& fact : facts) {
        const bool full = fact.kind == visit::Verification && !fact.body[u"failed"_s].toBool()
            && fact.body[u"level"_s].toString() == "full"_L1;
        if (full)
            m_shown.insert(fact.subject, { fact.customer, fact.body[u"document"_s].toString() });
    }
    const QDateTime now = m_clock.now();
    m_cutOff = std::ranges::any_of(facts, [this, &now](const Fact& fact) {
        return fact.kind == ticket::Kind && fact.sequence == 0
            && fact.body[u"station"_s].toString() == m_desk.station
            && since(fact.at, now) > m_patience.line.count();
    });
    answerClaims();
    goOnAsking();
    Q_EMIT changed();
}

void ReceptionDesk::say(const QList<Fact>& facts, Posting with)
{
    with.who = m_staff;
    for (Fact fact : facts) {
        fact.id = newId();
        fact.at = m_clock.now();
        fact.who = m_staff;
        m_queue.take(fact);
        with.facts.append(fact);
    }
    ++m_posting;
    receive(m_books.post(std::move(with)), this, [this](const Result<Posted>& posted) {
        --m_posting;
        if (!posted)
            Q_EMIT failed(posted.error());
        read();
    });
    Q_EMIT changed();
}

Ticket ReceptionDesk::checkIn(const ticket::Arrival& arrival)
{
    const QString id = newId().text();
    const QString number = u"%1%2"_s.arg(seriesOf(m_desk.name))
                               .arg(m_queue.given(m_desk.station) + 1, 2, 10, QChar(u'0'));
    say({ ticket::checkIn(id, m_desk, number, arrival) });
    return *m_queue.find(id);
}

bool ReceptionDesk::isSilent(const QString& station) const
{
    const QDateTime marked = m_silent.value(station);
    return marked.isValid() && since(marked, m_clock.now()) < m_patience.silence.count();
}

void ReceptionDesk::callNext()
{
    if (current() || !m_asking.isEmpty())
        return;
    const QList<Ticket> all = waiting();
    for (const Ticket& ticket : all) {
        if (ticket.holder.station == m_desk.station) {
            call(ticket);
            return;
        }
        if (!m_cutOff && !isSilent(ticket.holder.station)) {
            ask(ticket);
            return;
        }
    }
    Q_EMIT nobodyToCall();
}

void ReceptionDesk::call(const Ticket& ticket)
{
    const QString id = ticket.id;
    say({ ticket::call(ticket, m_desk) });
    Q_EMIT called(*m_queue.find(id));
}

void ReceptionDesk::ask(const Ticket& ticket)
{
    m_asking = ticket.id;
    m_answer.start();
    say({ ticket::claim(ticket, m_desk, m_clock.now().addMSecs(m_patience.claim.count())) });
}

void ReceptionDesk::giveUpAsking()
{
    if (const Ticket* asked = m_queue.find(m_asking))
        m_silent.insert(asked->holder.station, m_clock.now());
    m_asking.clear();
    callNext();
    Q_EMIT changed();
}

/// Whoever asked first gets what this desk holds and has not called.
void ReceptionDesk::answerClaims()
{
    const QDateTime now = m_clock.now();
    QList<Fact> leases;
    for (const Ticket& ticket : m_queue.tickets()) {
        if (ticket.holder.station == m_desk.station && ticket.claim && ticket.claim->until >= now)
            leases.append(ticket::lease(ticket, m_desk, ticket.claim->desk));
    }
    if (!leases.isEmpty())
        say(leases);
}

void ReceptionDesk::goOnAsking()
{
    const Ticket* asked = m_asking.isEmpty() ? nullptr : m_queue.find(m_asking);
    if (!asked)
        return;
    const bool isFree = ReceptionQueue::mayWait(*asked, m_clock.now());
    const bool isOurs = asked->holder.station == m_desk.station;
    const bool isAnothers = asked->claim && asked->claim->desk.station != m_desk.station;
    if (isFree && !isOurs && !isAnothers)
        return; // not answered yet
    m_asking.clear();
    m_answer.stop();
    m_silent.clear();
    // Somebody who comes first may have arrived here meanwhile; whoever was asked for waits then.
    const QList<Ticket> all = waiting();
    const auto next = std::ranges::find_if(
        all, [this](const Ticket& ticket) { return ticket.holder.station == m_desk.station; });
    if (isFree && isOurs && !current() && next != all.end())
        call(*next);
    else
        callNext();
}

void ReceptionDesk::callThis(const QString& id)
{
    const Ticket* ticket = m_queue.find(id);
    if (ticket && ticket->holder.station == m_desk.station && ticket->isOpen() && !current())
        call(*ticket);
}

void ReceptionDesk::takeOver(const QString& id)
{
    if (const Ticket* ticket = m_queue.find(id); ticket && isLost(*ticket))
        say({ ticket::takeOver(*ticket, m_desk) });
}

void ReceptionDesk::callAgain()
{
    if (const Ticket* ticket = current())
        call(*ticket);
}

void ReceptionDesk::serve()
{
    if (const Ticket* ticket = current())
        say({ ticket::serve(*ticket, m_desk) });
}

void ReceptionDesk::noShow()
{
    if (const Ticket* ticket = current())
        say({ ticket::noShow(*ticket, m_desk) });
}

void ReceptionDesk::done(const QString& outcome, Posting with)
{
    if (const Ticket* ticket = current())
        say({ ticket::done(*ticket, m_desk, outcome) }, std::move(with));
}

void ReceptionDesk::transfer(const QString& toDesk, const QString& toService)
{
    if (const Ticket* ticket = current())
        say({ ticket::transfer(*ticket, m_desk, toDesk, toService) });
}

void ReceptionDesk::identify(CustomerId customer, const QString& name)
{
    if (const Ticket* ticket = current())
        say({ ticket::identify(*ticket, m_desk, customer, name) });
}

void ReceptionDesk::later(const QString& id, const QDateTime& backAt)
{
    if (const Ticket* ticket = m_queue.find(id))
        say({ ticket::later(*ticket, m_desk, backAt) });
}

void ReceptionDesk::back(const QString& id)
{
    if (const Ticket* ticket = m_queue.find(id))
        say({ ticket::back(*ticket, m_desk) });
}

void ReceptionDesk::left(const QString& id)
{
    if (const Ticket* ticket = m_queue.find(id))
        say({ ticket::left(*ticket, m_desk) });
}

}

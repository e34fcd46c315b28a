#include "desk/doing/CallBackDesk.h"

#include "base/Receive.h"

#include <QUuid>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int DaysOffered = 5; // working days; what is later is a promise
    constexpr qsizetype ShortestNumber = 5;

    QCborMap bodyOf(const CallBackForm& form)
    {
        CallBack like;
        like.owner = form.owner;
        like.from = form.time.from;
        like.until = form.time.until;
        like.number = form.number;
        like.leave = form.leave.value_or(CallBack::Leave::Nothing);
        like.about = form.about;
        QCborMap body = bodyOf(like);
        if (!form.leave)
            body.remove(u"leave"_s);
        return body;
    }

    CallBackForm formFrom(const QCborMap& body)
    {
        Fact fact;
        fact.kind = u"call-back"_s;
        fact.body = body;
        const CallBack held = callBacksIn({ fact }).constFirst();
        CallBackForm form { held.owner, { held.from, held.until }, held.number, {}, held.about };
        if (body.contains(u"leave"_s))
            form.leave = held.leave;
        return form;
    }

    bool isNumber(const QString& words)
    {
        return std::ranges::count_if(words, [](QChar c) { return c.isDigit(); }) >= ShortestNumber;
    }

}

CallBackDesk::CallBackDesk(Doing doing, QObject* parent)
    : QObject(parent)
    , m_doing(std::move(doing))
    , m_forms(m_doing.books, u"call-back-form"_s, m_doing.staff)
{
}

bool CallBackDesk::begin()
{
    if (!m_doing.contact.isRunning())
        return false;
    const ContactFact& contact = m_doing.contact.contact();
    const QCborMap kept = m_forms.open(contact.id, contact.customer);
    m_form = {};
    if (!kept.isEmpty()) {
        m_form = formFrom(kept);
        // The number may have been verified away in the meantime; the time may have passed.
        if (!times().contains(m_form.time))
            m_form.time = {};
    } else {
        m_form.owner = myself();
        for (const ContactReason& reason : contact.reasons) {
            if (teams().find(reason.service))
                m_form.owner = ownerWordOfTeam(reason.service);
        }
        // Whoever must be reached with care is asked which number is safe.
        if (warnings().isEmpty())
            m_form.number = numbers().value(0);
    }
    Q_EMIT changed();
    return true;
}

QList<OfferedTime> CallBackDesk::times() const
{
    const QString id = m_form.owner.startsWith("team/"_L1) ? m_form.owner.mid(5) : QString();
    const Team* team = teams().find(id);
    return offeredTimes(m_doing.clock.now(),
                        team ? team->hours : teams().hours(),
                        m_doing.isWorkingDay,
                        DaysOffered);
}

QStringList CallBackDesk::numbers() const
{
    return numbersOf(m_doing.contact.held(), m_doing.contact.contact(), m_doing.mask);
}

QList<Marker> CallBackDesk::warnings() const
{
    return contactWarnings(m_doing.contact.held());
}

QList<CallBackDesk::Wanted> CallBackDesk::missing() const
{
    QList<Wanted> left;
    if (m_form.about.trimmed().isEmpty())
        left.append(Wanted::About);
    if (!isNumber(m_form.number))
        left.append(Wanted::Number);
    if (!m_form.leave)
        left.append(Wanted::SafeToRing);
    if (!m_form.time.from.isValid())
        left.append(Wanted::Time);
    return left;
}

void CallBackDesk::setOwner(const QString& owner)
{
    m_form.owner = owner;
    if (!times().contains(m_form.time))
        m_form.time = {};
    edited();
    Q_EMIT changed();
}

void CallBackDesk::setTime(const OfferedTime& time)
{
    m_form.time = time;
    edited();
    Q_EMIT changed();
}

void CallBackDesk::setNumber(const QString& number)
{
    m_form.number = number;
    edited();
}

void CallBackDesk::setLeave(CallBack::Leave leave)
{
    m_form.leave = leave;
    edited();
    Q_EMIT changed();
}

void CallBackDesk::setAbout(const QString& about)
{
    m_form.about = about;
    edited();
}

void CallBackDesk::giveUp()
{
    m_forms.giveUp();
    m_form = {};
    Q_EMIT changed();
}

Async<Posted> CallBackDesk::submit()
{
    if (!isOpen() || !missing().isEmpty())
        return ready<Posted>(Error { Error::Kind::Invalid, u"call-back"_s });
    Fact fact;
    fact.id = m_forms.id(); // posted twice, it is one call-back
    fact.kind = u"call-back"_s;
    fact.subject = fact.id.text();
    fact.customer = m_forms.customer();
    fact.body = bodyOf(m_form);
    const EntryId contact = m_forms.contact();
    fact.body.insert(u"contact"_s, contact.text());
    Posting posting;
    posting.facts = { fact };
    return afterwards<Posted>(
        m_forms.post(posting), this, [this, contact, id = fact.id](const Result<Posted>& posted) {
            if (posted) {
                m_doing.contact.noteDeed(contact, { u"call-back"_s, id, {} });
                m_form = {};
                Q_EMIT changed();
            }
            return ready<Posted>(posted);
        });
}

Async<Posted>
CallBackDesk::answer(const CallBack& callBack, CallBack::Result result, const QString& said)
{
    return answered(callBack, { { u"result"_s, wordOf(result) }, { u"said"_s, said.trimmed() } });
}

Async<Posted> CallBackDesk::seen(const CallBack& callBack)
{
    return answered(callBack, { { u"result"_s, u"seen"_s } });
}

Async<Posted> CallBackDesk::answered(const CallBack& callBack, const QCborMap& body)
{
    Fact fact;
    fact.id = EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    fact.kind = u"call-back-answer"_s;
    fact.subject = callBack.id.text();
    fact.customer = callBack.customer;
    fact.body = body;
    Posting posting;
    posting.who = m_doing.staff;
    posting.facts = { fact };
    return m_doing.books.post(posting);
}

void CallBackDesk::edited()
{
    m_forms.edit(bodyOf(m_form));
}

}

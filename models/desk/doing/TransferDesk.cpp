#include "desk/doing/TransferDesk.h"

#include "base/Receive.h"

#include <QUuid>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QCborMap bodyOf(const Handover& form)
    {
        return { { u"team"_s, form.team }, { u"why"_s, form.why }, { u"said"_s, form.said } };
    }

    Handover formFrom(const QCborMap& body)
    {
        return { body[u"team"_s].toString(),
                 body[u"why"_s].toString(),
                 body[u"said"_s].toString() };
    }

}

TransferDesk::TransferDesk(Doing doing, QObject* parent)
    : QObject(parent)
    , m_doing(std::move(doing))
    , m_forms(m_doing.books, u"handover-form"_s, m_doing.staff)
{
}

bool TransferDesk::begin()
{
    if (!m_doing.contact.isRunning())
        return false;
    const ContactFact& contact = m_doing.contact.contact();
    const QCborMap kept = m_forms.open(contact.id, contact.customer);
    m_form = kept.isEmpty() ? contact.handover : formFrom(kept);
    for (const ContactReason& reason : contact.reasons) {
        if (m_form.team.isEmpty() && teams().find(reason.service))
            m_form.team = reason.service;
    }
    Q_EMIT changed();
    return true;
}

QList<TransferDesk::Wanted> TransferDesk::missing() const
{
    QList<Wanted> left;
    if (!teams().find(m_form.team))
        left.append(Wanted::Team);
    if (m_form.why.trimmed().isEmpty())
        left.append(Wanted::Why);
    if (m_form.said.trimmed().isEmpty())
        left.append(Wanted::Said);
    return left;
}

void TransferDesk::setTeam(const QString& team)
{
    m_form.team = team;
    edited();
    Q_EMIT changed();
}

void TransferDesk::setWhy(const QString& why)
{
    m_form.why = why;
    edited();
}

void TransferDesk::setSaid(const QString& said)
{
    m_form.said = said;
    edited();
}

void TransferDesk::giveUp()
{
    m_forms.giveUp();
    m_form = {};
    Q_EMIT changed();
}

Async<Posted> TransferDesk::submit()
{
    if (!isOpen() || !missing().isEmpty())
        return ready<Posted>(Error { Error::Kind::Invalid, u"handover"_s });
    if (m_doing.contact.contact().id != m_forms.contact())
        return ready<Posted>(Error { Error::Kind::Conflict, u"another contact"_s });
    const Team* team = teams().find(m_form.team);
    const Handover handover { m_form.team, m_form.why.trimmed(), m_form.said.trimmed() };
    Posting posting;
    if (team->kind == Team::Kind::Ours) {
        Fact fact;
        fact.id = m_forms.id();
        fact.kind = u"handover"_s;
        fact.subject = m_forms.contact().text();
        fact.customer = m_forms.customer();
        fact.body = bodyOf(handover);
        fact.body.insert(u"state"_s, u"open"_s);
        posting.facts = { fact };
    }
    return afterwards<Posted>(
        m_forms.post(posting),
        this,
        [this, handover, name = team->name.english](const Result<Posted>& posted) {
            if (posted) {
                m_doing.contact.handOver(handover, name);
                m_form = {};
                Q_EMIT changed();
            }
            return ready<Posted>(posted);
        });
}

Async<Posted> TransferDesk::take(const Fact& handover)
{
    Fact fact = handover;
    fact.id = EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    fact.at = {};
    fact.who = {};
    fact.sequence = 0;
    fact.body.insert(u"state"_s, u"taken"_s);
    Posting posting;
    posting.who = m_doing.staff;
    posting.facts = { fact };
    return m_doing.books.post(posting);
}

void TransferDesk::edited()
{
    m_forms.edit(bodyOf(m_form));
}

}

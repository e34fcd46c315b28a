#include "desk/doing/KeptForms.h"

#include "base/Receive.h"

#include <QUuid>

#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

KeptForms::KeptForms(FormBooks books, QString kind, StaffId staff, QObject* parent)
    : QObject(parent)
    , m_books(std::move(books))
    , m_kind(std::move(kind))
    , m_staff(std::move(staff))
    , m_drafts({ m_books.keep, m_books.discard, m_books.drafts })
{
}

void KeptForms::takeUp()
{
    receive(m_drafts.of(m_staff), this, [this](const Result<QList<Draft>>& drafts) {
        if (!drafts)
            return;
        for (const Draft& draft : *drafts) {
            const EntryId contact(draft.body[u"contact"_s].toString());
            if (draft.kind == m_kind && !contact.isEmpty() && !m_kept.contains(contact))
                m_kept.insert(contact, draft);
        }
    });
}

QCborMap KeptForms::open(const EntryId& contact, CustomerId customer)
{
    if (isOpen() && m_contact == contact && m_inHand.customer == customer)
        return m_inHand.body;
    m_drafts.close();
    m_contact = contact;
    m_inHand = m_kept.value(contact);
    // The contact is about somebody else by now: what was written was meant for another person.
    if (!m_inHand.id.isEmpty() && m_inHand.customer == customer)
        return m_inHand.body;
    m_inHand = {};
    m_inHand.id = EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_inHand.kind = m_kind;
    m_inHand.customer = customer;
    m_inHand.who = m_staff;
    return {};
}

void KeptForms::edit(const QCborMap& body)
{
    if (!isOpen())
        return;
    m_inHand.body = body;
    m_inHand.body.insert(u"contact"_s, m_contact.text());
    m_kept.insert(m_contact, m_inHand);
    m_drafts.keep(m_inHand);
}

void KeptForms::giveUp()
{
    if (!isOpen())
        return;
    m_drafts.forget(m_inHand.id);
    forget();
}

Async<Posted> KeptForms::post(Posting posting)
{
    if (!isOpen())
        return ready<Posted>(Error { Error::Kind::Invalid, m_kind });
    posting.who = m_staff;
    posting.draft = m_inHand.id;
    return afterwards<Posted>(m_drafts.posting(m_inHand.id, m_books.post(std::move(posting))),
                              this,
                              [this, id = m_inHand.id](const Result<Posted>& posted) {
                                  if (!posted)
                                      return ready<Posted>(posted);
                                  m_kept.removeIf(
                                      [&id](const auto& one) { return one.value().id == id; });
                                  if (m_inHand.id == id)
                                      forget();
                                  return ready<Posted>(posted);
                              });
}

void KeptForms::forget()
{
    m_kept.remove(m_contact);
    m_inHand = {};
    m_contact = {};
}

}

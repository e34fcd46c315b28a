#include "desk/doing/SmallDesk.h"

#include "base/Background.h"
#include "base/Receive.h"
#include "desk/doing/Attachment.h"

#include <QUuid>

namespace guildhall {

using namespace Qt::StringLiterals;

SmallDesk::SmallDesk(Doing doing,
                     const PaymentPages& pages,
                     std::function<bool(const QUrl&)> open,
                     QObject* parent)
    : QObject(parent)
    , m_doing(std::move(doing))
    , m_pages(pages)
    , m_open(std::move(open))
{
}

bool SmallDesk::maySee(FieldClass field) const
{
    return m_doing.mask(field).sight == Sight::Open;
}

QList<FileHome> SmallDesk::homes() const
{
    QList<FileHome> all { FileHome() };
    for (const ContactDeed& deed : m_doing.contact.contact().deeds) {
        if (deed.kind == "request"_L1)
            all.append({ deed.id, {}, {}, {}, deed.words });
    }
    for (const HeldRecord& record : m_doing.contact.held().records) {
        const ItemCore* item = std::get_if<ServiceRequest>(&record.body);
        auto field = FieldClass::Requests;
        if (!item) {
            item = std::get_if<Complaint>(&record.body);
            field = FieldClass::Complaints;
        }
        const bool isOpen
            = item && (item->state == ItemState::Live || item->state == ItemState::Waiting);
        if (isOpen && maySee(field))
            all.append({ {}, record.from.source, record.key, item->reference, item->title });
    }
    return all;
}

Async<Posted> SmallDesk::attach(const QString& path, const FileHome& home)
{
    if (!hasContact())
        return ready<Posted>(Error { Error::Kind::Conflict, u"no contact"_s });
    const EntryId contact = m_doing.contact.contact().id;
    const CustomerId customer = m_doing.contact.contact().customer;
    return afterwards<Posted>(
        inBackground<Attachment>([path] { return Attachment::read(path); }),
        this,
        [this, contact, customer, home](const Result<Attachment>& file) {
            if (!file)
                return ready<Posted>(file.error());
            Outgoing outgoing;
            outgoing.id = EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
            outgoing.kind = u"attachment"_s;
            outgoing.customer = customer;
            outgoing.payload = { { u"name"_s, file->name },
                                 { u"type"_s, mediaType(file->kind) },
                                 { u"content"_s, file->content },
                                 { u"contact"_s, contact.text() },
                                 { u"text"_s, file->name } };
            if (!home.request.isEmpty())
                outgoing.payload.insert(u"request"_s, home.request.text());
            if (!home.system.isEmpty()) {
                outgoing.payload.insert(u"system"_s, home.system.text());
                outgoing.payload.insert(u"record"_s, home.record);
                outgoing.payload.insert(u"reference"_s, home.reference);
            }
            Posting posting;
            posting.who = m_doing.staff;
            posting.outgoing = { outgoing };
            return afterwards<Posted>(
                m_doing.books.post(posting),
                this,
                [this, contact, id = outgoing.id, name = file->name](const Result<Posted>& posted) {
                    if (posted)
                        m_doing.contact.noteDeed(contact, { u"attachment"_s, id, name });
                    return ready<Posted>(posted);
                });
        });
}

QList<Payable> SmallDesk::payables() const
{
    QList<Payable> all;
    const Mask money = m_doing.mask(FieldClass::Money);
    if (money.sight != Sight::Open || money.use != Use::Told)
        return all;
    for (const HeldRecord& record : m_doing.contact.held().records) {
        const auto* account = std::get_if<Account>(&record.body);
        if (account && account->state != ItemState::Closed && !account->reference.isEmpty())
            all.append({ account->kind, account->reference, account->balancePence });
    }
    return all;
}

Outcome SmallDesk::pay(const Payable& account)
{
    if (!payables().contains(account))
        return Error { Error::Kind::Refused, u"payment"_s };
    const auto page = m_pages.pageFor(account.kind, account.reference);
    if (!page)
        return page.error();
    if (!m_open(*page))
        return Error { Error::Kind::Offline, u"no browser"_s };
    m_doing.contact.noteDeed(m_doing.contact.contact().id,
                             { u"payment"_s,
                               EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces)),
                               account.kind });
    return Done {};
}

}

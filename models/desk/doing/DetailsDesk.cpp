#include "desk/doing/DetailsDesk.h"

#include "base/Receive.h"
#include "desk/doing/AddressParts.h"
#include "domain/text/Phone.h"
#include "domain/text/Postcode.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <array>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array Names { "mobile", "landline", "email", "post" };

    QString nameOf(ContactDetail detail)
    {
        return QString::fromLatin1(Names[static_cast<std::size_t>(detail)]);
    }

    /// Of the outbox entry.
    QString kindOf(ContactDetail detail)
    {
        return detail == ContactDetail::Post ? u"address"_s : u"details"_s;
    }

    QStringList linesOf(const QString& address)
    {
        QStringList lines;
        const auto parts = address.split(u',');
        for (const QString& part : parts)
            lines.append(part.simplified());
        lines.removeAll(QString());
        return lines;
    }

    QString wholePostcode(const QString& text)
    {
        const Postcode postcode = parsePostcode(QStringView(text));
        return postcode.isWhole() ? QString::fromStdString(postcode.text()) : QString();
    }

    /// As the source writes it: it is compared there.
    QString heldIn(const PersonRecord& person, ContactDetail detail)
    {
        if (detail == ContactDetail::Post)
            return person.addresses.value(0).lines;
        if (detail == ContactDetail::Email)
            return person.emails.value(0);
        const auto kind
            = detail == ContactDetail::Mobile ? Phone::Kind::Mobile : Phone::Kind::Landline;
        for (const QString& phone : person.phones) {
            if (parsePhone(QStringView(phone)).kind == kind)
                return phone;
        }
        return {};
    }

    bool isOne(const QString& value, ContactDetail detail)
    {
        static const QRegularExpression address(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"_s);
        if (detail == ContactDetail::Post)
            return !linesOf(value).isEmpty();
        if (detail == ContactDetail::Email)
            return address.match(value).hasMatch();
        const auto kind = parsePhone(QStringView(value)).kind;
        return detail == ContactDetail::Mobile ? kind == Phone::Kind::Mobile
                                               : kind == Phone::Kind::Landline;
    }

}

DetailsDesk::DetailsDesk(Doing doing, DetailsBooks books, QObject* parent)
    : QObject(parent)
    , m_doing(std::move(doing))
    , m_books(std::move(books))
    , m_forms(m_doing.books, u"details-form"_s, m_doing.staff)
{
}

bool DetailsDesk::begin()
{
    if (!m_doing.contact.isRunning() || m_doing.contact.contact().customer.isEmpty())
        return false;
    const ContactFact& contact = m_doing.contact.contact();
    const QCborMap kept = m_forms.open(contact.id, contact.customer);
    const QString name = kept[u"detail"_s].toString();
    m_detail = ContactDetail::Mobile;
    for (const ContactDetail one : { ContactDetail::Mobile,
                                     ContactDetail::Landline,
                                     ContactDetail::Email,
                                     ContactDetail::Post }) {
        if (nameOf(one) == name)
            m_detail = one;
    }
    m_value = kept[u"value"_s].toString();
    m_postcode = kept[u"postcode"_s].toString();
    m_posted.clear();
    readPosted();
    Q_EMIT changed();
    return true;
}

void DetailsDesk::readPosted()
{
    receive(m_books.posted(m_forms.customer()),
            this,
            [this, form = m_forms.id()](const Result<QList<OutboxEntry>>& posted) {
                if (!posted || form != m_forms.id())
                    return;
                m_posted = *posted;
                Q_EMIT changed();
            });
}

bool DetailsDesk::mayTell() const
{
    const auto told = [this](FieldClass field) {
        const Mask mask = m_doing.mask(field);
        return mask.sight == Sight::Open && mask.use == Use::Told;
    };
    return told(FieldClass::ContactDetails)
        && (m_detail != ContactDetail::Post || told(FieldClass::Address));
}

QList<DetailHolder> DetailsDesk::holders() const
{
    QList<DetailHolder> holders;
    if (!mayTell())
        return holders;
    for (const HeldRecord& record : m_doing.contact.held().records) {
        const auto* person = std::get_if<PersonRecord>(&record.body);
        if (!person)
            continue;
        DetailHolder holder;
        holder.source = record.from.source;
        holder.key = record.key;
        holder.holds = heldIn(*person, m_detail);
        if (m_detail == ContactDetail::Post)
            holder.postcode = person->addresses.value(0).postcode;
        holder.takesChanges = m_books.takes(holder.source, kindOf(m_detail));
        const auto last = std::ranges::find_if(m_posted, [this, &holder](const OutboxEntry& entry) {
            return entry.outgoing.kind == kindOf(m_detail)
                && entry.outgoing.destination == holder.source
                && entry.outgoing.target == holder.key
                && (m_detail == ContactDetail::Post
                    || entry.outgoing.payload.contains(nameOf(m_detail)));
        });
        if (last != m_posted.end())
            holder.last = last->state;
        holders.append(holder);
    }
    return holders;
}

QList<DetailsDesk::Wanted> DetailsDesk::missing() const
{
    QList<Wanted> left;
    if (!mayTell())
        left.append(Wanted::Standing);
    if (!isOne(m_value, m_detail))
        left.append(Wanted::Value);
    if (m_detail == ContactDetail::Post && wholePostcode(m_postcode).isEmpty())
        left.append(Wanted::Postcode);
    if (mayTell() && std::ranges::none_of(holders(), &DetailHolder::takesChanges))
        left.append(Wanted::Holder);
    return left;
}

void DetailsDesk::setDetail(ContactDetail detail)
{
    m_detail = detail;
    edited();
    Q_EMIT changed();
}

void DetailsDesk::setValue(const QString& value)
{
    m_value = value.trimmed();
    edited();
}

void DetailsDesk::setPostcode(const QString& postcode)
{
    m_postcode = postcode.trimmed();
    edited();
}

void DetailsDesk::giveUp()
{
    m_forms.giveUp();
    m_value.clear();
    m_postcode.clear();
    Q_EMIT changed();
}

bool DetailsDesk::isHeldBy(const DetailHolder& holder) const
{
    if (m_detail != ContactDetail::Post)
        return holder.holds == m_value;
    return linesOf(holder.holds) == linesOf(m_value)
        && wholePostcode(holder.postcode) == wholePostcode(m_postcode);
}

QCborMap DetailsDesk::payloadFor(const DetailHolder& holder) const
{
    const QString contact = m_forms.contact().text();
    if (m_detail != ContactDetail::Post) {
        const QString name = nameOf(m_detail);
        return { { name, m_value },
                 { u"was"_s, QCborMap { { name, holder.holds } } },
                 { u"contact"_s, contact } };
    }
    QCborMap payload = addressParts(linesOf(m_value), wholePostcode(m_postcode));
    payload.insert(u"was"_s, QCborMap { { u"postcode"_s, holder.postcode } });
    payload.insert(u"contact"_s, contact);
    return payload;
}

Async<Posted> DetailsDesk::submit()
{
    if (!isOpen() || !missing().isEmpty() || m_doing.contact.contact().id != m_forms.contact())
        return ready<Posted>(Error { Error::Kind::Invalid, u"details"_s });
    Posting posting;
    const QList<DetailHolder> all = holders();
    for (const DetailHolder& holder : all) {
        if (!holder.takesChanges || isHeldBy(holder))
            continue;
        Outgoing outgoing;
        // Of the form and the record: posted twice, it is one change.
        outgoing.id = EntryId(QUuid::createUuidV5(QUuid::fromString(m_forms.id().text()),
                                                  holder.source.text() + u'/' + holder.key)
                                  .toString(QUuid::WithoutBraces));
        outgoing.kind = kindOf(m_detail);
        outgoing.destination = holder.source;
        outgoing.customer = m_forms.customer();
        outgoing.target = holder.key;
        outgoing.payload = payloadFor(holder);
        posting.outgoing.append(outgoing);
    }
    const EntryId contact = m_forms.contact();
    return afterwards<Posted>(m_forms.post(posting),
                              this,
                              [this, contact, id = m_forms.id()](const Result<Posted>& posted) {
                                  if (posted) {
                                      m_doing.contact.noteDeed(contact, { u"details"_s, id, {} });
                                      m_value.clear();
                                      m_postcode.clear();
                                      Q_EMIT changed();
                                  }
                                  return ready<Posted>(posted);
                              });
}

void DetailsDesk::edited()
{
    m_forms.edit({ { u"detail"_s, nameOf(m_detail) },
                   { u"value"_s, m_value },
                   { u"postcode"_s, m_postcode } });
}

}

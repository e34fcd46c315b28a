#include "desk/doing/DetailsDesk.h"

#include "base/Receive.h"
#include "desk/doing/DetailChange.h"
#include "domain/text/Postcode.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    const QString EarlierHome = u"post"_s; ///< a home, in forms that an earlier version kept

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
    m_detail = name == EarlierHome ? Detail::Address : detailCalled(name).value_or(Detail::Mobile);
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
        && (m_detail != Detail::Address || told(FieldClass::Address));
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
        holder.holds = presentOf(*person, m_detail).value(0).text;
        holder.takesChanges = m_books.takes(holder.source, m_detail);
        const auto last = std::ranges::find_if(m_posted, [this, &holder](const OutboxEntry& entry) {
            return entry.outgoing.kind == entryKindOf(m_detail)
                && entry.outgoing.destination == holder.source
                && entry.outgoing.target == holder.key
                && (m_detail == Detail::Address
                    || entry.outgoing.payload.contains(wordOf(m_detail)));
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
    const bool isHome = m_detail == Detail::Address;
    if (isHome ? linesOf(m_value).isEmpty() : !typedDetail(m_detail, m_value))
        left.append(Wanted::Value);
    if (isHome && wholePostcode(m_postcode).isEmpty())
        left.append(Wanted::Postcode);
    if (mayTell() && std::ranges::none_of(holders(), &DetailHolder::takesChanges))
        left.append(Wanted::Holder);
    return left;
}

void DetailsDesk::setDetail(Detail detail)
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

SaidDetail DetailsDesk::wanted() const
{
    if (m_detail != Detail::Address)
        return { m_value, {}, {} };
    const QStringList parts = linesOf(m_value) + QStringList { wholePostcode(m_postcode) };
    return { parts.join(u", "_s), {}, {} };
}

Async<Posted> DetailsDesk::submit()
{
    if (!isOpen() || !missing().isEmpty() || m_doing.contact.contact().id != m_forms.contact())
        return ready<Posted>(Error { Error::Kind::Invalid, u"details"_s });
    Posting posting;
    const EntryId contact = m_forms.contact();
    const SaidDetail right = wanted();
    for (const HeldRecord& record : m_doing.contact.held().records) {
        const auto* person = std::get_if<PersonRecord>(&record.body);
        if (!person || !m_books.takes(record.from.source, m_detail))
            continue;
        const SaidDetail holds = presentOf(*person, m_detail).value(0);
        if (changeTo(m_detail, holds) == changeTo(m_detail, right))
            continue;
        posting.outgoing.append(changeOf({ record.from.source, record.key, *person },
                                         m_detail,
                                         right,
                                         m_forms.customer(),
                                         m_forms.id(),
                                         contact));
    }
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
    m_forms.edit({ { u"detail"_s, wordOf(m_detail) },
                   { u"value"_s, m_value },
                   { u"postcode"_s, m_postcode } });
}

}

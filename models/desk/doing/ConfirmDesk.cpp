#include "desk/doing/ConfirmDesk.h"

#include "base/Receive.h"
#include "desk/doing/DetailChange.h"
#include "session/FieldClass.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    using State = Correction::State;

    bool saysSo(const QCborMap& payload, const QCborMap& wanted)
    {
        for (const auto& [name, value] : wanted) {
            if (payload[name.toString()] != value)
                return false;
        }
        return true;
    }

    State stateOf(const OutboxEntry& entry)
    {
        switch (entry.state) {
        case OutboxEntry::State::Waiting:
            return State::Waiting;
        case OutboxEntry::State::Sent:
            return State::Sent;
        case OutboxEntry::State::NeedsAttention:
            return State::NeedsPerson;
        case OutboxEntry::State::Withdrawn:
            break;
        }
        return State::Withdrawn;
    }

    QString textIn(const QCborMap& body, const QString& name)
    {
        return body[name].toString();
    }

}

ConfirmDesk::ConfirmDesk(Doing doing, ConfirmBooks books, QObject* parent)
    : QObject(parent)
    , m_doing(std::move(doing))
    , m_books(std::move(books))
    , m_forms(m_doing.books, u"confirm-form"_s, m_doing.staff)
{
}

bool ConfirmDesk::isInContact() const
{
    return m_doing.contact.isRunning() && m_doing.contact.contact().customer == m_shown.id;
}

bool ConfirmDesk::begin(const CustomerRecords& shown, Detail first)
{
    if (shown.id.isEmpty())
        return false;
    m_shown = shown;
    // Outside of a contact the form is the customer's own.
    const EntryId in = isInContact() ? m_doing.contact.contact().id : EntryId(shown.id.text());
    const QCborMap kept = m_forms.open(in, shown.id);
    m_detail = detailCalled(textIn(kept, u"detail"_s)).value_or(first);
    m_taken = { textIn(kept, u"value"_s),
                QDate::fromString(textIn(kept, u"date"_s), Qt::ISODate),
                textIn(kept, u"uprn"_s) };
    m_typed = textIn(kept, u"typed"_s);
    m_channel = textIn(kept, u"channel"_s);
    if (m_channel.isEmpty() && isInContact())
        m_channel = wordOf(m_doing.contact.contact().channel);
    m_posted.clear();
    m_confirmed.clear();
    read();
    Q_EMIT changed();
    return true;
}

void ConfirmDesk::shown(const CustomerRecords& shown)
{
    if (!isOpen() || shown.id != customer())
        return;
    m_shown = shown;
    read();
    Q_EMIT changed();
}

void ConfirmDesk::read()
{
    const auto isStill = [this, form = m_forms.id()] { return form == m_forms.id(); };
    receive(m_books.posted(customer()),
            this,
            [this, isStill](const Result<QList<OutboxEntry>>& posted) {
                if (!posted || !isStill())
                    return;
                m_posted = *posted;
                Q_EMIT changed();
            });
    receive(m_books.facts(customer()), this, [this, isStill](const Result<QList<Fact>>& facts) {
        if (!facts || !isStill())
            return;
        m_confirmed = confirmationsIn(*facts);
        Q_EMIT changed();
    });
}

bool ConfirmDesk::mayTell() const
{
    const Mask mask = m_books.mask(customer(), fieldClassOf(m_detail));
    return m_detail != Detail::NationalInsurance && mask.sight == Sight::Open
        && mask.use == Use::Told;
}

std::optional<SaidDetail> ConfirmDesk::value() const
{
    if (!m_typed.isEmpty())
        return typedDetail(m_detail, m_typed);
    return m_taken.isEmpty() ? std::nullopt : std::optional(m_taken);
}

QList<ConfirmDesk::Wanted> ConfirmDesk::missing() const
{
    QList<Wanted> left;
    if (!mayTell())
        left.append(Wanted::Standing);
    if (!value())
        left.append(Wanted::Value);
    if (m_channel.isEmpty())
        left.append(Wanted::Channel);
    return left;
}

std::optional<Confirmation> ConfirmDesk::confirmed() const
{
    const auto found = std::ranges::find(m_confirmed, m_detail, &Confirmation::detail);
    return found == m_confirmed.end() ? std::nullopt : std::optional(*found);
}

QList<Correction> ConfirmDesk::corrections(const SaidDetail& right) const
{
    QList<Correction> all;
    if (!mayTell())
        return all;
    const QString same = sameness(m_detail, right);
    const auto last = confirmed();
    const bool isLast = last && sameness(m_detail, last->value) == same;
    for (const HeldRecord& record : m_shown.records) {
        const auto* person = std::get_if<PersonRecord>(&record.body);
        if (!person)
            continue;
        const QList<SaidDetail> holds = presentOf(*person, m_detail);
        Correction one { record.from.source, record.key, holds.value(0), State::ToSend, {} };
        const bool says = std::ranges::any_of(
            holds, [&](const SaidDetail& said) { return sameness(m_detail, said) == same; });
        // Who says nothing of it is not wrong about it.
        if (!says && holds.isEmpty())
            continue;
        const auto entry = std::ranges::find_if(m_posted, [&](const OutboxEntry& posted) {
            const Outgoing& out = posted.outgoing;
            return out.kind == entryKindOf(m_detail) && out.destination == one.source
                && out.target == one.key && saysSo(out.payload, changeTo(m_detail, right));
        });
        if (says)
            one.state = State::SaysSo;
        else if (entry != m_posted.end())
            one.state = stateOf(*entry);
        else if (!m_books.takes(one.source, m_detail))
            one.state = State::ByHand;
        if (one.state == State::ByHand && isLast) {
            const auto told = std::ranges::find_if(last->told, [&one](const ToldByHand& each) {
                return each.source == one.source && each.key == one.key;
            });
            if (told != last->told.end()) {
                one.state = State::ToldByHand;
                one.told = *told;
            }
        }
        all.append(one);
    }
    return all;
}

void ConfirmDesk::setDetail(Detail detail)
{
    if (detail == m_detail)
        return;
    m_detail = detail;
    m_taken = {};
    m_typed.clear();
    edited();
    Q_EMIT changed();
}

void ConfirmDesk::take(const SaidDetail& value)
{
    if (value == m_taken)
        return;
    m_taken = value;
    edited();
    Q_EMIT changed();
}

void ConfirmDesk::type(const QString& words)
{
    m_typed = words.simplified();
    edited();
    Q_EMIT changed();
}

void ConfirmDesk::setChannel(const QString& channel)
{
    m_channel = channel;
    edited();
    Q_EMIT changed();
}

void ConfirmDesk::edited()
{
    m_forms.edit({ { u"detail"_s, wordOf(m_detail) },
                   { u"value"_s, m_taken.text },
                   { u"date"_s, m_taken.date.toString(Qt::ISODate) },
                   { u"uprn"_s, m_taken.uprn },
                   { u"typed"_s, m_typed },
                   { u"channel"_s, m_channel } });
}

void ConfirmDesk::giveUp()
{
    m_forms.giveUp();
    Q_EMIT changed();
}

Async<Posted> ConfirmDesk::submit()
{
    if (!isOpen() || !missing().isEmpty())
        return ready<Posted>(Error { Error::Kind::Invalid, u"confirmation"_s });
    const SaidDetail right = *value();
    Confirmation confirmation;
    confirmation.id = m_forms.id();
    confirmation.detail = m_detail;
    confirmation.value = right;
    confirmation.at = m_doing.clock.now();
    confirmation.who = m_doing.staff;
    confirmation.channel = m_channel;
    if (isInContact())
        confirmation.contact = m_doing.contact.contact().id;
    Posting posting;
    const QList<Correction> all = corrections(right);
    for (const HeldRecord& record : m_shown.records) {
        const auto* person = std::get_if<PersonRecord>(&record.body);
        if (!person)
            continue;
        confirmation.seen.append(
            { record.from.source, record.key, presentOf(*person, m_detail).value(0) });
        const bool isToSend = std::ranges::any_of(all, [&record](const Correction& one) {
            return one.source == record.from.source && one.key == record.key
                && (one.state == State::ToSend || one.state == State::Withdrawn);
        });
        if (isToSend)
            posting.outgoing.append(changeOf({ record.from.source, record.key, *person },
                                             m_detail,
                                             right,
                                             customer(),
                                             m_forms.id(),
                                             confirmation.contact));
    }
    posting.facts = { factOf(confirmation, customer()) };
    return afterwards<Posted>(
        m_forms.post(posting),
        this,
        [this, contact = confirmation.contact, id = confirmation.id](const Result<Posted>& posted) {
            if (posted && !contact.isEmpty())
                m_doing.contact.noteDeed(contact, { u"confirmed-detail"_s, id, {} });
            if (posted)
                Q_EMIT changed();
            return ready<Posted>(posted);
        });
}

Async<Posted> ConfirmDesk::toldByHand(const Correction& correction)
{
    const auto last = confirmed();
    if (!last || correction.state != State::ByHand)
        return ready<Posted>(Error { Error::Kind::Invalid, u"confirmation"_s });
    Posting posting;
    posting.who = m_doing.staff;
    posting.facts
        = { factOf(last->id,
                   { correction.source, correction.key, m_doing.staff, m_doing.clock.now() },
                   customer()) };
    return afterwards<Posted>(
        m_doing.books.post(posting), this, [this](const Result<Posted>& posted) {
            if (posted && isOpen())
                read();
            return ready<Posted>(posted);
        });
}

}

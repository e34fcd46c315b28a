#include "pages/PostedEntries.h"

#include "domain/DeliveryStatus.h"

#include <algorithm>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;
    using State = OutboxEntry::State;
    using What = TimelineEvent::What;

    constexpr int DaysMessagesShown = 90; // a message has no record of its own anywhere else, and
                                          // a letter none that names whom it went to
    constexpr int DaysShown = 7; // of what a source never shows again: it was sent, and that is all

    QString referenceOf(const RecordBody& body)
    {
        return std::visit(
            [](const auto& record) {
                if constexpr (std::is_base_of_v<ItemCore, std::decay_t<decltype(record)>>)
                    return record.reference;
                else
                    return QString();
            },
            body);
    }

    /// Has the source shown what it accepted?
    bool isHeld(const OutboxEntry& entry, const QList<HeldRecord>& held)
    {
        const QString& reference = entry.reference;
        return std::ranges::any_of(held, [&](const HeldRecord& record) {
            if (record.from.source != entry.outgoing.destination
                || kindOf(record.body) == RecordKind::Person)
                return false;
            if (!entry.outgoing.target.isEmpty())
                return record.key == entry.outgoing.target && record.from.fetched >= entry.settled;
            // A case of several stages has a record for each: "C-1187/1".
            return !reference.isEmpty()
                && (record.key == reference || record.key.startsWith(reference + u'/')
                    || referenceOf(record.body) == reference);
        });
    }

    bool isLetter(const OutboxEntry& entry)
    {
        return entry.outgoing.kind == "letter"_L1;
    }

    int daysShown(const OutboxEntry& entry)
    {
        return isCarried(entry.outgoing) ? DaysMessagesShown : DaysShown;
    }

    /// `whole`: without it nobody learns that there is such an entry; `words`: what it says.
    struct Classes
    {
        FieldClass whole;
        FieldClass words;
    };

    Classes classesOf(const Outgoing& outgoing)
    {
        if (outgoing.kind == "complaint"_L1 || outgoing.payload.contains(u"case"_s))
            return { FieldClass::Complaints, FieldClass::ComplaintText };
        if (outgoing.kind == "request"_L1)
            return { FieldClass::Requests, FieldClass::Requests };
        return { FieldClass::Contacts, FieldClass::ContactNotes };
    }

    /// Under way as a batch or a token that the other system has not named yet.
    bool isPending(const OutboxEntry& entry)
    {
        return entry.state == State::Waiting && !entry.reference.isEmpty();
    }

    /// What the carrier has said of it. A letter that is handed over is not posted by that, and
    /// that a mailing house has posted it is what settles it.
    QString statusOf(const OutboxEntry& entry)
    {
        const QString told = entry.theirs.value(u"delivery"_s).toString();
        if (!isLetter(entry) || !told.isEmpty())
            return told;
        if (entry.state == State::NeedsAttention)
            return u"held-up"_s;
        if (entry.state == State::Sent && entry.outgoing.destination.text() != "notify"_L1)
            return u"posted"_s;
        return entry.state == State::Sent || isPending(entry) ? u"printing"_s : QString();
    }

    What whatOf(const OutboxEntry& entry)
    {
        if (isPending(entry))
            return What::SentNotShown;
        switch (entry.state) {
        case State::Sent:
            return What::SentNotShown;
        case State::NeedsAttention:
            return What::NeedsPerson;
        case State::Waiting:
        case State::Withdrawn:
            break;
        }
        return What::WaitsToBeSent;
    }

}

QList<OutboxEntry> withDelivery(QList<OutboxEntry> entries, const QList<Fact>& facts)
{
    for (const Fact& fact : facts) {
        const auto entry = std::ranges::find(
            entries, EntryId(fact.subject), [](const auto& one) { return one.outgoing.id; });
        if (fact.kind == "delivery"_L1 && entry != entries.end()) {
            entry->theirs.insert(u"delivery"_s, fact.body.value(u"status"_s));
            const auto completed = QDateTime::fromString(fact.body.value(u"completed"_s).toString(),
                                                         Qt::ISODateWithMs);
            entry->theirs.insert(u"delivery_at"_s,
                                 QCborValue(completed.isValid() ? completed : fact.at));
            entry->theirs.insert(u"delivery_known"_s, QCborValue(fact.at));
        }
    }
    return entries;
}

void addPosted(CustomerView& view,
               const QList<OutboxEntry>& posted,
               const QList<HeldRecord>& held,
               const QDateTime& now,
               const Masking& mask)
{
    for (const OutboxEntry& entry : posted) {
        if (entry.state == State::Withdrawn)
            continue;
        if (entry.state == State::Sent
            && (isHeld(entry, held) || entry.settled.addDays(daysShown(entry)) < now))
            continue;
        const Classes classes = classesOf(entry.outgoing);
        const Mask outer = mask(classes.whole);
        if (hidesItem(outer, classes.whole, classes.words)) {
            view.withhold(classes.whole, outer);
            continue;
        }
        TimelineEvent event;
        event.what = whatOf(entry);
        event.at = entry.made;
        event.id = u"outbox/"_s + entry.outgoing.id.text();
        event.subject = entry.outgoing.kind;
        event.reference = isPending(entry) ? QString() : entry.reference;
        event.text = statusOf(entry);
        if (entry.state == State::Sent && isUndelivered(event.text))
            event.urgency = Urgency::Overdue;
        event.mask = mask(classes.words);
        if (event.mask.sight != Sight::Hidden)
            event.detail = entry.outgoing.payload.value(u"text"_s).toString();
        else
            view.hasMore = view.hasMore || event.mask.reason == MaskReason::AskedWhy;
        const QDateTime since = entry.theirs.value(u"delivery_at"_s).toDateTime();
        const QDateTime known = entry.theirs.value(u"delivery_known"_s).toDateTime();
        event.from = { entry.outgoing.destination,
                       since.isValid() ? since.toUTC() : entry.made,
                       known.isValid() ? known.toUTC() : entry.made };
        view.timeline.append(event);
    }
    std::ranges::stable_sort(
        view.timeline, [](const TimelineEvent& a, const TimelineEvent& b) { return a.at > b.at; });
}

}

#include "pages/PostedEntries.h"

#include <algorithm>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;
    using State = OutboxEntry::State;
    using What = TimelineEvent::What;

    constexpr int DaysMessagesShown = 90; // a message has no record of its own anywhere else
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

    int daysShown(const OutboxEntry& entry)
    {
        return entry.outgoing.kind == "message"_L1 ? DaysMessagesShown : DaysShown;
    }

    FieldClass classOf(const QString& kind)
    {
        if (kind == "complaint"_L1)
            return FieldClass::ComplaintText;
        return kind == "request"_L1 ? FieldClass::Requests : FieldClass::ContactNotes;
    }

    /// Under way as a batch or a token that the other system has not named yet.
    bool isPending(const OutboxEntry& entry)
    {
        return entry.state == State::Waiting && !entry.reference.isEmpty();
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
        if (fact.kind == "delivery"_L1 && entry != entries.end())
            entry->theirs.insert(u"delivery"_s, fact.body.value(u"status"_s));
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
        const FieldClass words = classOf(entry.outgoing.kind);
        TimelineEvent event;
        event.what = whatOf(entry);
        event.at = entry.made;
        event.id = u"outbox/"_s + entry.outgoing.id.text();
        event.subject = entry.outgoing.kind;
        event.reference = isPending(entry) ? QString() : entry.reference;
        event.text = entry.theirs.value(u"delivery"_s).toString();
        if (entry.state == State::Sent && event.text.endsWith("-failure"_L1))
            event.urgency = Urgency::Overdue;
        event.mask = mask(words);
        if (event.mask.sight != Sight::Hidden)
            event.detail = entry.outgoing.payload.value(u"text"_s).toString();
        else
            view.hasMore = view.hasMore || event.mask.reason == MaskReason::AskedWhy;
        event.from = { entry.outgoing.destination, entry.made, entry.made };
        view.timeline.append(event);
    }
    std::ranges::stable_sort(
        view.timeline, [](const TimelineEvent& a, const TimelineEvent& b) { return a.at > b.at; });
}

}

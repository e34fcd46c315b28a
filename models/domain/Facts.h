// Facts.h - what people say in Guildhall that every desk must agree on: promises, reviews, tickets,
// decisions.
#pragma once

#include "domain/Ids.h"

#include <QCborMap>
#include <QDateTime>
#include <QList>
#include <QMetaType>

namespace guildhall {

/// Said once and never changed: what is true now is found by going through the facts of a subject
/// in their order. The shared feed gives that order (`sequence`), so two desks come to the same
/// end; facts that it has not accepted yet come after all others, oldest first.
struct Fact
{
    EntryId id; ///< the idempotency key; made when it is empty
    QString kind; ///< "promise", "review", "ticket", "link-decision" ...
    QString subject; ///< what it is about, in the form of its kind: a ticket, a response id, a case
    CustomerId customer; ///< empty: about nobody
    QDateTime at; ///< UTC, by the clock of the computer on which it was said; made when invalid
    StaffId who;
    QCborMap body;
    qint64 sequence = 0; ///< its place in the shared feed; 0: not accepted there yet

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// What is to be written in a back office.
struct Outgoing
{
    EntryId id; ///< the idempotency key; made when it is empty
    QString kind; ///< request, complaint, compliment, contact, note, update, document, message ...
    SourceId destination; ///< empty: whichever source takes this kind
    CustomerId customer; ///< entries of one customer go out in their order
    QCborMap payload; ///< in our words; the source's profile turns it into the source's
    QString target; ///< key of the source's record that it changes; empty when it makes one
    QString version; ///< of that record as it was seen (ETag, Alloy's signature); empty: not known
};

/// What somebody has begun to write and not finished.
struct Draft
{
    EntryId id; ///< made when it is empty
    QString kind; ///< "contact", "complaint" ...
    CustomerId customer;
    StaffId who;
    QDateTime at; ///< when it was last kept; made by the store
    QCborMap body;
};

/// What is kept together or not at all.
struct Posting
{
    StaffId who;
    QList<Fact> facts;
    QList<Outgoing> outgoing;
    EntryId draft; ///< which is done with then; empty: none
};

/// The ids of what was posted, in its order.
struct Posted
{
    QList<EntryId> facts;
    QList<EntryId> outgoing;
};

/// One entry of the outbox and how far it has come.
struct OutboxEntry
{
    enum class State {
        Waiting, ///< to be sent, or sent and not answered
        Sent, ///< accepted by the back office
        NeedsAttention, ///< refused, in conflict, or never confirmed: a person decides
        Withdrawn ///< by a person, who said why
    };

    Outgoing outgoing;
    StaffId who;
    QDateTime made;
    State state = State::Waiting;
    int attempts = 0;
    QDateTime nextAttempt; ///< invalid: as soon as possible
    QDateTime settled; ///< when it was sent or withdrawn
    QString reference; ///< what the back office calls it
    QString errorKind; ///< Error::Kind as a word; empty: none
    QString error; ///< detail of the last failure, without personal data
    QCborMap theirs; ///< the source's version, when the two are in conflict
};

struct OutboxCounts
{
    int waiting = 0;
    int sent = 0;
    int needsAttention = 0;
    QDateTime oldestWaiting;
};

}

Q_DECLARE_METATYPE(guildhall::Fact)

// OutboxBook.h - what waits to be written in back offices, and what became of it.
#pragma once

#include "base/Async.h"
#include "domain/Facts.h"

#include <QHash>

#include <optional>

namespace guildhall {

class Store;

/// Entries are made by FactBook::post. Nothing is ever taken out: an entry is sent, or a person
/// decides about it.
class OutboxBook
{
public:
    explicit OutboxBook(Store& store);

    enum class Time {
        Kept,
        Ignored ///< also what was put off
    };
    /// Waiting entries whose time has come, oldest first. Of one customer only the oldest waiting
    /// one for each destination is among them; one that needs a person, or is pending, holds up no
    /// other.
    [[nodiscard]] Async<QList<OutboxEntry>> due(int limit, Time time = Time::Kept);

    /// Small: a payload above 64 KB (an attached file) is left empty; entry() has it. None: all
    /// are.
    enum class Payloads { Whole, Small, None };
    struct Question
    {
        std::optional<OutboxEntry::State> state;
        CustomerId customer; ///< empty: any; ids merged into it are theirs
        int limit = 1000;
        Payloads payloads = Payloads::Whole;
    };
    /// Newest first.
    [[nodiscard]] Async<QList<OutboxEntry>> entries(Question question);
    /// NotFound.
    [[nodiscard]] Async<OutboxEntry> entry(EntryId id);
    [[nodiscard]] Async<OutboxCounts> counts();

    /// Waiting entries that name no destination, oldest first.
    [[nodiscard]] Async<QList<OutboxEntry>> unrouted(int limit);
    /// Which source takes what waits, from now on.
    [[nodiscard]] Async<Done> routed(EntryId id, SourceId destination);

    /// To be noted before the request leaves, so that a crash between leaves a trace: whoever sends
    /// it again knows that it may have arrived.
    [[nodiscard]] Async<Done> attempting(EntryId id);
    /// It leaves under `reference`, a batch or a token, and is not settled before the back office
    /// says so; to be asked again at `when`, invalid: as soon as possible.
    [[nodiscard]] Async<Done> pending(EntryId id, QString reference, QDateTime when);
    /// The same of all entries of one batch, or of none: NotFound when one of them does not wait.
    [[nodiscard]] Async<Done> leaving(QList<EntryId> ids, QString reference);
    /// `reference` is the back office's; empty when it gives none.
    [[nodiscard]] Async<Done> accepted(EntryId id, QString reference);
    /// Not answered, or told to come later.
    [[nodiscard]] Async<Done> later(EntryId id, Error error, QDateTime when);
    /// Refused, or Conflict with the source's version.
    [[nodiscard]] Async<Done> refused(EntryId id, Error error, QCborMap theirs = {});

    /// A person's decisions, which go into the chain. `again` sends it once more, as `payload` over
    /// the version that was seen when they decided.
    [[nodiscard]] Async<Done> again(EntryId id, StaffId who, QCborMap payload, QString version);
    [[nodiscard]] Async<Done> withdraw(EntryId id, StaffId who, QString why);

private:
    Store& m_store;
};

}

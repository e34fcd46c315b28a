#include "store/OutboxBook.h"

#include "store/Database.h"
#include "store/Journal.h"
#include "store/Statement.h"
#include "store/Store.h"

#include <functional>
#include <limits>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;
    using State = OutboxEntry::State;

    QString wordOf(Error::Kind kind)
    {
        switch (kind) {
        case Error::Kind::Offline:
            return u"offline"_s;
        case Error::Kind::TimedOut:
            return u"timed_out"_s;
        case Error::Kind::Refused:
            return u"refused"_s;
        case Error::Kind::Conflict:
            return u"conflict"_s;
        case Error::Kind::Invalid:
            return u"invalid"_s;
        case Error::Kind::NotFound:
            return u"not_found"_s;
        case Error::Kind::Malformed:
            return u"malformed"_s;
        case Error::Kind::Storage:
            return u"storage"_s;
        case Error::Kind::Damaged:
            return u"damaged"_s;
        }
        Q_UNREACHABLE();
    }

    /// Columns: id, kind, destination, customer, at, who, payload, target, version, state,
    /// attempts, next_attempt, settled, reference, error_kind, error, theirs.
    OutboxEntry entryIn(const Statement& row)
    {
        OutboxEntry entry;
        entry.outgoing.id = EntryId(row.text(0));
        entry.outgoing.kind = row.text(1);
        entry.outgoing.destination = SourceId(row.text(2));
        entry.outgoing.customer = row.customer(3);
        entry.made = row.moment(4);
        entry.who = StaffId(row.text(5));
        entry.outgoing.payload = QCborValue::fromCbor(row.bytes(6)).toMap();
        entry.outgoing.target = row.text(7);
        entry.outgoing.version = row.text(8);
        entry.state = static_cast<State>(row.integer(9));
        entry.attempts = static_cast<int>(row.integer(10));
        entry.nextAttempt = row.moment(11);
        entry.settled = row.moment(12);
        entry.reference = row.text(13);
        entry.errorKind = row.text(14);
        entry.error = row.text(15);
        if (!row.isNull(16))
            entry.theirs = QCborValue::fromCbor(row.bytes(16)).toMap();
        return entry;
    }

    qint64 longestOf(OutboxBook::Payloads payloads)
    {
        constexpr qint64 Small = 65'536;
        return payloads == OutboxBook::Payloads::None ? 0
            : payloads == OutboxBook::Payloads::Small ? Small
                                                      : std::numeric_limits<qint64>::max();
    }

    // ?1 state or -1, ?2 customer, ?3 limit, ?4 the longest payload that is wanted.
    constexpr const char* EntriesOfAll
        = "SELECT id, kind, destination, customer, at, who,"
          " CASE WHEN length(payload) > ?4 THEN x'a0' ELSE payload END,"
          " target, version, state,"
          " attempts, next_attempt, settled, reference, error_kind, error, theirs"
          " FROM journal.outbox WHERE (?1 < 0 OR state = ?1) AND ?2 = 0"
          " ORDER BY number DESC LIMIT ?3";
    /// Under every id that was merged into theirs.
    constexpr const char* EntriesOfOne
        = "WITH RECURSIVE same (number) AS (SELECT ?2"
          " UNION SELECT m.kept FROM journal.merged m JOIN same s ON m.number = s.number"
          " UNION SELECT m.number FROM journal.merged m JOIN same s ON m.kept = s.number)"
          " SELECT id, kind, destination, customer, at, who,"
          " CASE WHEN length(payload) > ?4 THEN x'a0' ELSE payload END,"
          " target, version, state,"
          " attempts, next_attempt, settled, reference, error_kind, error, theirs"
          " FROM journal.outbox WHERE customer IN same AND (?1 < 0 OR state = ?1)"
          " ORDER BY number DESC LIMIT ?3";

    QList<OutboxEntry> entriesOf(Statement& row)
    {
        QList<OutboxEntry> entries;
        while (row.next())
            entries.append(entryIn(row));
        return entries;
    }

    /// NotFound when `id` names no entry that is in a state for this.
    Outcome changeOne(Database& journal, Changes& changes, const EntryId& id)
    {
        if (journal.changedRows() == 0)
            return Error { Error::Kind::NotFound, id.text() };
        changes.journal = true;
        changes.outbox = true;
        Statement customer = journal.prepare("SELECT customer FROM outbox WHERE id = ?");
        customer.bind(id);
        if (customer.next() && !customer.customer(0).isEmpty())
            changes.customers.insert(customer.customer(0));
        return Done {};
    }

    Outcome putPending(Database& journal,
                       Changes& changes,
                       const EntryId& id,
                       const QString& reference,
                       const QDateTime& now,
                       const QDateTime& when)
    {
        journal
            .prepare("UPDATE outbox SET reference = ?, settled = COALESCE(settled, ?),"
                     " next_attempt = ?, error_kind = '', error = '' WHERE id = ? AND state = 0")
            .bind(reference + u""_s)
            .bind(now)
            .bind(when)
            .bind(id)
            .run();
        return changeOne(journal, changes, id);
    }

    int numberOf(State state)
    {
        return static_cast<int>(state);
    }

    /// A decision about an entry that needs a person, as it stands in the chain.
    Outcome note(Database& journal,
                 const Clock& clock,
                 const EntryId& id,
                 const StaffId& who,
                 const QCborMap& decision)
    {
        Statement customer = journal.prepare("SELECT customer FROM outbox WHERE id = ?");
        customer.bind(id);
        if (!customer.next())
            return Error { Error::Kind::NotFound, id.text() };
        QCborMap body = decision;
        body.insert(u"id"_s, id.text());
        const auto number = appendEntry(
            journal,
            clock,
            { u"outbox-decision"_s, who, customer.customer(0), body.toCborValue().toCbor() });
        if (!number)
            return number.error();
        return Done {};
    }

}

OutboxBook::OutboxBook(Store& store)
    : m_store(store)
{
}

Async<QList<OutboxEntry>> OutboxBook::due(int limit, Time time)
{
    constexpr qint64 Century = 36'525;
    QDateTime now = m_store.clock().now();
    if (time == Time::Ignored)
        now = now.addDays(Century);
    return m_store.read<QList<OutboxEntry>>(
        [limit, now](Database& reader) -> Result<QList<OutboxEntry>> {
            Statement row = reader.prepare(
                "SELECT id, kind, destination, customer, at, who, payload, target, version, state,"
                " attempts, next_attempt, settled, reference, error_kind, error, theirs"
                " FROM journal.outbox o WHERE state = 0 AND (next_attempt IS NULL OR next_attempt "
                "<= ?1)"
                " AND (customer = 0 OR NOT EXISTS (SELECT 1 FROM journal.outbox older"
                "  WHERE older.customer = o.customer AND older.destination = o.destination"
                "  AND older.state = 0 AND older.reference = '' AND older.number < o.number))"
                " ORDER BY number LIMIT ?2");
            row.bind(now).bind(limit);
            return entriesOf(row);
        });
}

Async<QList<OutboxEntry>> OutboxBook::entries(Question question)
{
    return m_store.read<QList<OutboxEntry>>([question](
                                                Database& reader) -> Result<QList<OutboxEntry>> {
        Statement row = reader.prepare(question.customer.isEmpty() ? EntriesOfAll : EntriesOfOne);
        row.bind(question.state ? numberOf(*question.state) : -1);
        row.bind(question.customer);
        row.bind(question.limit);
        row.bind(longestOf(question.payloads));
        return entriesOf(row);
    });
}

Async<OutboxEntry> OutboxBook::entry(EntryId id)
{
    return m_store.read<OutboxEntry>([id](Database& reader) -> Result<OutboxEntry> {
        Statement row = reader.prepare(
            "SELECT id, kind, destination, customer, at, who, payload, target, version, state,"
            " attempts, next_attempt, settled, reference, error_kind, error, theirs"
            " FROM journal.outbox WHERE id = ?");
        row.bind(id);
        if (!row.next())
            return Error { Error::Kind::NotFound, id.text() };
        return entryIn(row);
    });
}

Async<OutboxCounts> OutboxBook::counts()
{
    return m_store.read<OutboxCounts>([](Database& reader) -> Result<OutboxCounts> {
        OutboxCounts counts;
        Statement row
            = reader.prepare("SELECT state, COUNT(*), MIN(CASE WHEN reference = '' THEN at END)"
                             " FROM journal.outbox GROUP BY state ORDER BY state");
        while (row.next()) {
            const auto number = static_cast<int>(row.integer(1));
            switch (static_cast<State>(row.integer(0))) {
            case State::Waiting:
                counts.waiting = number;
                counts.oldestWaiting = row.moment(2);
                break;
            case State::Sent:
                counts.sent = number;
                break;
            case State::NeedsAttention:
                counts.needsAttention = number;
                break;
            case State::Withdrawn:
                break;
            }
        }
        return counts;
    });
}

Async<QList<OutboxEntry>> OutboxBook::unrouted(int limit)
{
    return m_store.read<QList<OutboxEntry>>([limit](
                                                Database& reader) -> Result<QList<OutboxEntry>> {
        Statement row = reader.prepare(
            "SELECT id, kind, destination, customer, at, who, payload, target, version, state,"
            " attempts, next_attempt, settled, reference, error_kind, error, theirs"
            " FROM journal.outbox WHERE state = 0 AND destination = '' ORDER BY number LIMIT ?");
        row.bind(limit);
        return entriesOf(row);
    });
}

Async<Done> OutboxBook::routed(EntryId id, SourceId destination)
{
    return m_store.writeJournal<Done>([id, destination](Database& journal, Changes& changes) {
        journal.prepare("UPDATE outbox SET destination = ? WHERE id = ? AND state = 0")
            .bindText(destination.text().toUtf8())
            .bind(id)
            .run();
        return changeOne(journal, changes, id);
    });
}

Async<Done> OutboxBook::attempting(EntryId id)
{
    return m_store.writeJournal<Done>([id](Database& journal, Changes& changes) {
        journal.prepare("UPDATE outbox SET attempts = attempts + 1 WHERE id = ? AND state = 0")
            .bind(id)
            .run();
        return changeOne(journal, changes, id);
    });
}

Async<Done> OutboxBook::pending(EntryId id, QString reference, QDateTime when)
{
    return m_store.writeJournal<Done>(
        [id, reference, when, now = m_store.clock().now()](Database& journal, Changes& changes) {
            return putPending(journal, changes, id, reference, now, when);
        });
}

Async<Done> OutboxBook::leaving(QList<EntryId> ids, QString reference)
{
    return m_store.writeJournal<Done>([ids, reference, now = m_store.clock().now()](
                                          Database& journal, Changes& changes) -> Outcome {
        for (const EntryId& id : ids) {
            if (auto put = putPending(journal, changes, id, reference, now, {}); !put)
                return put;
        }
        return Done {};
    });
}

Async<Done> OutboxBook::accepted(EntryId id, QString reference)
{
    return m_store.writeJournal<Done>([id, reference, now = m_store.clock().now()](
                                          Database& journal, Changes& changes) {
        journal
            .prepare("UPDATE outbox SET state = 1, settled = ?, reference = ?, error_kind = '',"
                     " error = '', theirs = NULL, next_attempt = NULL WHERE id = ? AND state = 0")
            .bind(now)
            .bind(reference.isNull() ? u""_s : reference)
            .bind(id)
            .run();
        return changeOne(journal, changes, id);
    });
}

Async<Done> OutboxBook::later(EntryId id, Error error, QDateTime when)
{
    return m_store.writeJournal<Done>([id, error, when](Database& journal, Changes& changes) {
        journal
            .prepare("UPDATE outbox SET next_attempt = ?, error_kind = ?, error = ?"
                     " WHERE id = ? AND state = 0")
            .bind(when)
            .bind(wordOf(error.kind))
            .bind(error.detail.isNull() ? u""_s : error.detail)
            .bind(id)
            .run();
        return changeOne(journal, changes, id);
    });
}

Async<Done> OutboxBook::refused(EntryId id, Error error, QCborMap theirs)
{
    return m_store.writeJournal<Done>([id, error, theirs](Database& journal, Changes& changes) {
        Statement row
            = journal.prepare("UPDATE outbox SET state = 2, next_attempt = NULL, error_kind = ?,"
                              " error = ?, theirs = ? WHERE id = ? AND state = 0");
        row.bind(wordOf(error.kind)).bind(error.detail.isNull() ? u""_s : error.detail);
        if (theirs.isEmpty())
            row.bindNull();
        else
            row.bindBlob(theirs.toCborValue().toCbor());
        row.bind(id).run();
        return changeOne(journal, changes, id);
    });
}

Async<Done> OutboxBook::again(EntryId id, StaffId who, QCborMap payload, QString version)
{
    return m_store.writeJournal<Done>([id, who, payload, version, &clock = m_store.clock()](
                                          Database& journal, Changes& changes) -> Outcome {
        const QCborMap decision { { u"decision"_s, u"again"_s },
                                  { u"payload"_s, payload },
                                  { u"version"_s, version } };
        if (const auto noted = note(journal, clock, id, who, decision); !noted)
            return noted;
        journal
            .prepare(
                "UPDATE outbox SET state = 0, next_attempt = NULL, error_kind = '', error = '',"
                " theirs = NULL, payload = ?, version = ?, reference = '', settled = NULL"
                " WHERE id = ? AND state = 2")
            .bindBlob(payload.toCborValue().toCbor())
            .bind(version.isNull() ? u""_s : version)
            .bind(id)
            .run();
        return changeOne(journal, changes, id);
    });
}

Async<Done> OutboxBook::withdraw(EntryId id, StaffId who, QString why)
{
    return m_store.writeJournal<Done>(
        [id, who, why, &clock = m_store.clock()](Database& journal, Changes& changes) -> Outcome {
            const QCborMap decision { { u"decision"_s, u"withdraw"_s }, { u"why"_s, why } };
            if (const auto noted = note(journal, clock, id, who, decision); !noted)
                return noted;
            journal
                .prepare("UPDATE outbox SET state = 3, settled = ?, next_attempt = NULL"
                         " WHERE id = ? AND state IN (0, 2)")
                .bind(clock.now())
                .bind(id)
                .run();
            return changeOne(journal, changes, id);
        });
}

}

#include "store/FactRows.h"

#include "store/Database.h"
#include "store/Journal.h"

#include <QUuid>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    EntryId idOr(const EntryId& given)
    {
        return given.isEmpty() ? EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces))
                               : given;
    }

    /// Not null: an empty text is a value here.
    QString textOf(const QString& text)
    {
        return text.isNull() ? u""_s : text;
    }

    bool holds(Database& journal, const char* sql, const EntryId& id)
    {
        return journal.prepare(sql).bind(id).next();
    }

    Outcome writeFact(Database& journal, const Clock& clock, const Fact& fact)
    {
        const QByteArray body = fact.body.toCborValue().toCbor();
        const QCborMap said { { u"id"_s, fact.id.text() },
                              { u"kind"_s, fact.kind },
                              { u"subject"_s, fact.subject },
                              { u"at"_s, fact.at.toMSecsSinceEpoch() },
                              { u"body"_s, fact.body } };
        const auto number = appendEntry(
            journal, clock, { u"fact"_s, fact.who, fact.customer, said.toCborValue().toCbor() });
        if (!number)
            return number.error();
        journal
            .prepare("INSERT INTO fact (number, id, kind, subject, customer, at, who, body)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(*number)
            .bind(fact.id)
            .bind(textOf(fact.kind))
            .bind(textOf(fact.subject))
            .bind(fact.customer)
            .bind(fact.at.toMSecsSinceEpoch())
            .bind(textOf(fact.who.text()))
            .bindBlob(body)
            .run();
        return Done {};
    }

    Outcome writeOutgoing(Database& journal,
                          const Clock& clock,
                          const StaffId& who,
                          const Outgoing& outgoing)
    {
        const QCborMap promised { { u"id"_s, outgoing.id.text() },
                                  { u"kind"_s, outgoing.kind },
                                  { u"destination"_s, outgoing.destination.text() },
                                  { u"target"_s, outgoing.target },
                                  { u"version"_s, outgoing.version },
                                  { u"payload"_s, outgoing.payload } };
        const auto number = appendEntry(
            journal,
            clock,
            { u"outgoing"_s, who, outgoing.customer, promised.toCborValue().toCbor() });
        if (!number)
            return number.error();
        journal
            .prepare("INSERT INTO outbox"
                     " (number, id, kind, destination, customer, at, who, payload, target, version)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(*number)
            .bind(outgoing.id)
            .bind(textOf(outgoing.kind))
            .bind(textOf(outgoing.destination.text()))
            .bind(outgoing.customer)
            .bind(clock.now().toMSecsSinceEpoch())
            .bind(textOf(who.text()))
            .bindBlob(outgoing.payload.toCborValue().toCbor())
            .bind(textOf(outgoing.target))
            .bind(textOf(outgoing.version))
            .run();
        return Done {};
    }

}

Result<Posted>
writePosting(Database& journal, const Clock& clock, const Posting& posting, Changes& changes)
{
    Posted posted;
    for (Fact fact : posting.facts) {
        fact.id = idOr(fact.id);
        if (!fact.at.isValid())
            fact.at = clock.now();
        if (fact.who.isEmpty())
            fact.who = posting.who;
        posted.facts.append(fact.id);
        if (holds(journal, "SELECT 1 FROM fact WHERE id = ?", fact.id))
            continue;
        if (const auto written = writeFact(journal, clock, fact); !written)
            return written.error();
        changes.facts.insert(fact.kind);
        if (!fact.customer.isEmpty())
            changes.customers.insert(fact.customer);
    }
    for (Outgoing outgoing : posting.outgoing) {
        outgoing.id = idOr(outgoing.id);
        posted.outgoing.append(outgoing.id);
        if (holds(journal, "SELECT 1 FROM outbox WHERE id = ?", outgoing.id))
            continue;
        if (const auto written = writeOutgoing(journal, clock, posting.who, outgoing); !written)
            return written.error();
        changes.outbox = true;
        if (!outgoing.customer.isEmpty())
            changes.customers.insert(outgoing.customer);
    }
    if (!posting.draft.isEmpty())
        journal.prepare("DELETE FROM draft WHERE id = ?").bind(posting.draft).run();
    changes.journal = true;
    return posted;
}

Fact factIn(const Statement& row, int first)
{
    Fact fact;
    fact.id = EntryId(row.text(first));
    fact.kind = row.text(first + 1);
    fact.subject = row.text(first + 2);
    fact.customer = row.customer(first + 3);
    fact.at = row.moment(first + 4);
    fact.who = StaffId(row.text(first + 5));
    fact.body = QCborValue::fromCbor(row.bytes(first + 6)).toMap();
    return fact;
}

}

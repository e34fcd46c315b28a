#include "store/AuditTrail.h"

#include "store/Database.h"
#include "store/Journal.h"
#include "store/Statement.h"
#include "store/Store.h"

#include <QCborMap>

#include <limits>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    QByteArray bodyOf(const AuditNote& note)
    {
        const QCborMap body { { u"act"_s, static_cast<int>(note.act) },
                              { u"role"_s, note.role },
                              { u"query"_s, note.query },
                              { u"why"_s, note.why } };
        return body.toCborValue().toCbor();
    }

    AuditEntry entryIn(const Statement& row)
    {
        const QCborMap body = QCborValue::fromCbor(row.bytes(4)).toMap();
        AuditEntry entry;
        entry.number = row.integer(0);
        entry.at = row.moment(1);
        entry.note.act = static_cast<AuditNote::Act>(body.value(u"act"_s).toInteger());
        entry.note.who = StaffId(row.text(2));
        entry.note.role = body.value(u"role"_s).toString();
        entry.note.customer = row.customer(3);
        entry.note.query = body.value(u"query"_s).toString();
        entry.note.why = body.value(u"why"_s).toString();
        return entry;
    }

}

AuditTrail::AuditTrail(Store& store)
    : m_store(store)
{
}

Async<qint64> AuditTrail::append(AuditNote note)
{
    return appendAll({ std::move(note) });
}

Async<qint64> AuditTrail::appendAll(QList<AuditNote> notes)
{
    return m_store.writeJournal<qint64>([notes = std::move(notes), &clock = m_store.clock()](
                                            Database& journal, Changes& changes) -> Result<qint64> {
        qint64 last = 0;
        for (const AuditNote& note : notes) {
            const auto number = appendEntry(
                journal, clock, { u"audit"_s, note.who, note.customer, bodyOf(note) });
            if (!number)
                return number.error();
            last = *number;
        }
        changes.journal = true;
        return last;
    });
}

Async<QList<AuditEntry>> AuditTrail::entries(AuditQuestion question)
{
    return m_store.read<QList<AuditEntry>>([question = std::move(question)](
                                               Database& reader) -> Result<QList<AuditEntry>> {
        Statement row = reader.prepare("SELECT number, at, who, customer, body FROM journal.entry"
                                       " WHERE kind = 'audit' AND (?1 = 0 OR customer = ?1)"
                                       " AND (?2 = '' OR who = ?2) AND at >= ?3 AND at < ?4"
                                       " ORDER BY number DESC LIMIT ?5");
        row.bind(question.customer.value_or(CustomerId()));
        row.bind(question.who ? question.who->text() : u""_s);
        row.bind(question.from.isValid() ? question.from.toMSecsSinceEpoch()
                                         : std::numeric_limits<qint64>::min());
        row.bind(question.to.isValid() ? question.to.toMSecsSinceEpoch()
                                       : std::numeric_limits<qint64>::max());
        row.bind(question.limit);
        QList<AuditEntry> entries;
        while (row.next())
            entries.append(entryIn(row));
        return entries;
    });
}

}

#include "store/DraftBook.h"

#include "store/Database.h"
#include "store/Statement.h"
#include "store/Store.h"

#include <QUuid>

namespace guildhall {

DraftBook::DraftBook(Store& store)
    : m_store(store)
{
}

Async<EntryId> DraftBook::keep(Draft draft)
{
    if (draft.id.isEmpty())
        draft.id = EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    return m_store.writeJournal<EntryId>([draft = std::move(draft), now = m_store.clock().now()](
                                             Database& journal, Changes&) -> Result<EntryId> {
        journal
            .prepare(
                "INSERT INTO draft (id, kind, customer, who, at, body) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind,"
                " customer = excluded.customer, at = excluded.at, body = excluded.body")
            .bind(draft.id)
            .bindText(draft.kind.toUtf8())
            .bind(draft.customer)
            .bindText(draft.who.text().toUtf8())
            .bind(now)
            .bindBlob(draft.body.toCborValue().toCbor())
            .run();
        return draft.id;
    });
}

Async<QList<Draft>> DraftBook::of(StaffId who)
{
    return m_store.read<QList<Draft>>([who](Database& reader) -> Result<QList<Draft>> {
        Statement row = reader.prepare("SELECT id, kind, customer, who, at, body FROM journal.draft"
                                       " WHERE who = ? ORDER BY at DESC, id");
        row.bindText(who.text().toUtf8());
        QList<Draft> drafts;
        while (row.next()) {
            drafts.append({ EntryId(row.text(0)),
                            row.text(1),
                            row.customer(2),
                            StaffId(row.text(3)),
                            row.moment(4),
                            QCborValue::fromCbor(row.bytes(5)).toMap() });
        }
        return drafts;
    });
}

Async<Done> DraftBook::discard(EntryId id)
{
    return m_store.writeJournal<Done>([id](Database& journal, Changes& changes) -> Outcome {
        journal.prepare("DELETE FROM draft WHERE id = ?").bind(id).run();
        changes.journal = true;
        return Done {};
    });
}

}

#include "store/CustomerRegister.h"

#include "store/Database.h"
#include "store/RegisterRows.h"
#include "store/Statement.h"
#include "store/Store.h"

namespace guildhall {

CustomerRegister::CustomerRegister(Store& store)
    : m_store(store)
{
}

Async<CustomerId> CustomerRegister::kept(CustomerId id)
{
    return m_store.read<CustomerId>(
        [id](Database& reader) -> Result<CustomerId> { return keptNumber(reader, id); });
}

Async<QList<RegisterChange>> CustomerRegister::history(CustomerId id)
{
    return m_store.read<QList<RegisterChange>>(
        [id](Database& reader) -> Result<QList<RegisterChange>> {
            QList<RegisterChange> changes;
            Statement entry = reader.prepare("SELECT at, body FROM journal.entry"
                                             " WHERE kind = 'register' ORDER BY number");
            while (entry.next()) {
                for (const RegisterMove& move : movesIn(entry.bytes(1))) {
                    if (move.before != id && move.after != id && move.own != id)
                        continue;
                    const bool split = !move.before.isEmpty() && move.after == move.own;
                    changes.append(
                        { split ? RegisterChange::Kind::Split : RegisterChange::Kind::Joined,
                          entry.moment(0),
                          move.source,
                          move.key,
                          move.before.isEmpty() ? move.own : move.before,
                          move.after });
                }
            }
            return changes;
        });
}

}

// FactBook.h - facts said here and facts that came from the shared feed, as one list.
#pragma once

#include "base/Async.h"
#include "domain/Facts.h"

namespace guildhall {

class Store;

/// Reads answer in the order by which facts are folded (see Fact).
class FactBook
{
public:
    explicit FactBook(Store& store);

    /// All of it in one transaction of the journal, durable when done. What has an id that is
    /// already held is passed over: to post again changes nothing.
    [[nodiscard]] Async<Posted> post(Posting posting);

    /// Whatever the kind, about this customer under every id that was merged into theirs.
    [[nodiscard]] Async<QList<Fact>> about(CustomerId customer);
    [[nodiscard]] Async<QList<Fact>> ofKinds(QStringList kinds, QDateTime since = {});
    [[nodiscard]] Async<QList<Fact>> onSubject(QString kind, QString subject);

    /// Facts of this computer that the shared feed has not accepted, oldest first.
    [[nodiscard]] Async<QList<Fact>> unshared(int limit);
    /// What the feed answered: these have been accepted.
    [[nodiscard]] Async<Done> shared(QList<EntryId> accepted);

    /// A page of the feed and the place to go on from, in one transaction; facts that are held
    /// already are passed over.
    [[nodiscard]] Async<Done> take(QList<Fact> page, QByteArray cursor);
    /// Where the next page begins; empty: at the beginning.
    [[nodiscard]] Async<QByteArray> cursor();
    /// The feed is another than the one that was read: everything said here is shared again, and
    /// the feed read from its beginning.
    [[nodiscard]] Async<Done> shareAgain();

private:
    Store& m_store;
};

}

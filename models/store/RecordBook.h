// RecordBook.h - takes in what back offices say, one page a transaction.
#pragma once

#include "base/Async.h"
#include "domain/Records.h"
#include "domain/Rejected.h"

#include <QThreadPool>

namespace guildhall {

class LinkBook;
class Store;

/// What one page did. `fetched` is the sum of the others.
struct PageOutcome
{
    qint64 fetched = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0; ///< the same content was held already
    qint64 older = 0; ///< a newer version was held already
    qint64 deleted = 0; ///< tombstones that took a record away, or were new to us

    friend bool operator==(const PageOutcome&, const PageOutcome&) = default;
};

/// Every call may be repeated after a crash: what was done already changes nothing.
class RecordBook
{
public:
    RecordBook(Store& store, LinkBook& links);

    /// Writes records, deletions, search keys, the cursor and a mark on each touched person in ONE
    /// transaction, then links what is marked in the next. Done when the page can be found.
    /// Of two versions the one with the later `updated` is kept; a version without `updated` counts
    /// as new. Invalid for a page without a source or a record without a key. `rejected` are the
    /// rows beside the page that could not be read.
    [[nodiscard]] Async<PageOutcome> apply(RecordPage page, QList<RejectedRow> rejected = {});

    /// For the first fetch into an empty cache: pages are put down without indexes, which
    /// finishFirstLoad() builds with customers and search in one go (much faster).
    /// Until then search answers `building` and customers cannot be read. Outlasts a restart:
    /// apply() goes on where it was. False: records are held already, so apply() works as ever.
    [[nodiscard]] Async<bool> beginFirstLoad();
    [[nodiscard]] Async<Done> finishFirstLoad();
    [[nodiscard]] Async<bool> isFirstLoad();

    /// A feed without tombstones: everything that no page names between begin and finish is gone.
    /// finishReconcile() answers how many records it took away. Begun again, it starts afresh.
    [[nodiscard]] Async<Done> beginReconcile(SourceId source, QString feed);
    [[nodiscard]] Async<qint64> finishReconcile(SourceId source, QString feed);

    /// Forgets all that a source said, its cursors included. Customer ids stay.
    [[nodiscard]] Async<Done> dropSource(SourceId source);

    /// SHA-256 over everything held from a source, whatever the order in which it came; for
    /// comparing two stores.
    [[nodiscard]] Async<QByteArray> digest(SourceId source);

private:
    Store& m_store;
    LinkBook& m_links;
    QThreadPool m_beside; ///< makes the rows of the next pages
};

}

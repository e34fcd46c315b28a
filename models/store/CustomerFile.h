// CustomerFile.h - everything held about one customer.
#pragma once

#include "base/Async.h"
#include "domain/FoundContact.h"

#include <QHash>

#include <functional>

namespace guildhall {

class Store;

class CustomerFile
{
public:
    explicit CustomerFile(Store& store);

    /// All person records and their items. An id that was merged leads to the kept one, whose id is
    /// in the answer. NotFound when no record of it is held.
    [[nodiscard]] Async<CustomerRecords> read(CustomerId id);

    /// Items that concern a property, whoever they belong to, newest first.
    [[nodiscard]] Async<QList<HeldRecord>> itemsAt(QString uprn);

    /// Items of one source by what the customer was told, in any spelling of the reference.
    [[nodiscard]] Async<QList<HeldRecord>> itemsWith(QString reference);

    /// One contact by its source's name for it; NotFound when it is not held.
    [[nodiscard]] Async<FoundContact> contact(SourceId source, QString key);

    /// When contacts of these customers began; a customer without one has an empty list.
    [[nodiscard]] Async<QHash<CustomerId, QList<QDateTime>>>
    contactTimes(QList<CustomerId> customers);

    /// Every item of a kind, for reports; in the order of its keys.
    [[nodiscard]] Async<QList<HeldRecord>> all(RecordKind kind);

    /// The same with whose they are.
    [[nodiscard]] Async<QList<OwnedRecord>> owned(RecordKind kind);

    /// A piece of all items of these kinds: `take` gets those behind row `after` (0 to begin with)
    /// on a reader thread. Answers the row to go on after, 0 when that was all.
    [[nodiscard]] Async<qint64>
    eachItem(QList<RecordKind> kinds, qint64 after, std::function<void(const HeldRecord&)> take);

    /// Whose each of these person records is, in their order; empty where nobody's.
    [[nodiscard]] Async<QList<CustomerId>> ownersOf(QList<CrossReference> people);

    /// A piece of all person records with the customer whose they are, in the same way.
    [[nodiscard]] Async<qint64> eachPerson(qint64 after,
                                           std::function<void(const HeldRecord&, CustomerId)> take);

private:
    Store& m_store;
};

}

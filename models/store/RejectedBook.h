// RejectedBook.h - rows of back offices that could not be read, until they come again and can be.
#pragma once

#include "base/Async.h"
#include "domain/Records.h"
#include "domain/Rejected.h"

#include <QHash>

namespace guildhall {

class Database;
class Store;

class RejectedBook
{
public:
    explicit RejectedBook(Store& store);

    /// Newest first.
    [[nodiscard]] Async<QList<RejectedRow>> rows(int limit);
    /// How many of each source; only sources that have any.
    [[nodiscard]] Async<QHash<SourceId, qint64>> counts();

    /// Inside the transaction of a page: what it names can be read now, `rows` cannot.
    static void note(Database& cache, const RecordPage& page, const QList<RejectedRow>& rows);

private:
    Store& m_store;
};

}

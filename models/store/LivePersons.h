// LivePersons.h - the records of all persons that are held, read in batches.
#pragma once

#include "store/LinkRule.h"
#include "store/Statement.h"

#include <vector>

namespace guildhall {

/// A record as it stands in the cache, and what it says once it is decoded.
struct LivePerson
{
    qint64 id = 0;
    LinkRecord record;
    QByteArray body;

    /// On any thread; false for bytes that no record made.
    bool decode();
};

/// For readAhead(). Tombstones are left out.
class LivePersons
{
public:
    explicit LivePersons(Database& cache);

    /// Fills an empty batch, by the rows' ids; false when there are no more.
    [[nodiscard]] bool read(std::vector<LivePerson>& batch);

private:
    Statement m_rows;
};

}

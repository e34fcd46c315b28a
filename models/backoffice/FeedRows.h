// FeedRows.h - what the rows of an answer become: records, records that are gone, or keys to fetch.
// Pure.
#pragma once

#include "backoffice/Mapping.h"
#include "backoffice/RestCursor.h"

namespace guildhall {

class FeedRows
{
public:
    /// `feed` outlives this.
    explicit FeedRows(const FeedProfile& feed)
        : m_feed(feed)
    {
    }

    /// Appends what the row becomes, or its fault.
    void take(const Row& row,
              qint64 number,
              QList<SourceRecord>& records,
              QList<RowFault>& faults) const;

    /// Takes away what `row` names, whatever else it says.
    void takeAway(const Row& row,
                  qint64 number,
                  QList<SourceRecord>& records,
                  QList<RowFault>& faults) const;

    /// For a feed that fetches: notes the key of a row of the list, unless this or the last round
    /// brought that very row.
    void noteKey(const Row& row, qint64 number, RestCursor& cursor, QList<RowFault>& faults) const;

private:
    const FeedProfile& m_feed;
};

}

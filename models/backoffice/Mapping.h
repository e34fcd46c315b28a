// Mapping.h - one row from a back office becomes records, or faults that say why not. Pure.
#pragma once

#include "backoffice/Profile.h"
#include "backoffice/Row.h"

#include <QList>

namespace guildhall {

/// Why a row was rejected. Holds places and codes, never values.
struct RowFault
{
    qint64 row = 0; ///< in CSV the line of the file, from 1; in an answer the place, from 1
    QString column; ///< as the source names it: "DOB", "Address/UPRN"
    RowProblem problem = RowProblem::Missing;
    QString key = {}; ///< what the source calls the row; empty when that cannot be read either

    friend bool operator==(const RowFault&, const RowFault&) = default;
};

/// The same row always makes the same records. A row is taken whole or rejected whole: what makes a
/// person and an account makes both or neither.
class Mapping
{
public:
    /// `feed` must outlive the mapping.
    explicit Mapping(const FeedProfile& feed)
        : m_feed(feed)
    {
    }

    /// Appends the row's records to `records`, or its first fault to `faults`.
    void
    map(const Row& row, qint64 number, QList<SourceRecord>& records, QList<RowFault>& faults) const;

private:
    const FeedProfile& m_feed;
};

}

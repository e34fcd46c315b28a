// Rejected.h - a row of a back office that could not be read: which, and what is wrong with it.
#pragma once

#include "domain/Ids.h"

#include <QDateTime>
#include <QString>

namespace guildhall {

/// Places and codes, never values.
struct RejectedRow
{
    SourceId source;
    QString feed;
    QString file; ///< its name; empty: it did not come in a file
    qint64 row = 0; ///< line of the file, or place in the answer, from 1
    QString key; ///< what the source calls the row; empty when that cannot be read either
    QString place; ///< "DOB", "/Address/UPRN"
    QString problem; ///< "not_a_date"
    QDateTime at; ///< when it came

    friend bool operator==(const RejectedRow&, const RejectedRow&) = default;
};

}

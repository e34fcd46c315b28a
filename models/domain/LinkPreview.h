// LinkPreview.h - what would change if records were linked by parameters that are learned now.
#pragma once

#include "domain/Ids.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>

namespace guildhall {

struct LinkPreview
{
    QByteArray parameters; ///< what was learned; to be kept or thrown away
    qint64 records = 0; ///< of persons, on which it was learned
    qint64 customersNow = 0;
    qint64 customersThen = 0;
    qint64 joined = 0; ///< customers of today who would be one with another
    qint64 parted = 0; ///< customers of today who would be two or more
    qint64 questionsNow = 0; ///< pairs that people are asked about
    qint64 questionsThen = 0;
    QList<CustomerId> someJoined; ///< the first of each, to look at
    QList<CustomerId> someParted;
};

}

Q_DECLARE_METATYPE(guildhall::LinkPreview)

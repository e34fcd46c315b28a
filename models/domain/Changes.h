// Changes.h - which customers and sources a commit touched.
#pragma once

#include "domain/Ids.h"

#include <QMetaType>
#include <QSet>

namespace guildhall {

struct Changes
{
    QSet<CustomerId> customers;
    QSet<SourceId> sources;
    bool everything = false; ///< too many to name: read again what is shown
    bool journal = false; ///< outbox, drafts, facts or audit changed
    bool outbox = false;
    bool facts = false; ///< said here, or come from the shared feed
};

}

Q_DECLARE_METATYPE(guildhall::Changes)

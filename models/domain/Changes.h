// Changes.h - which customers and sources a commit touched.
#pragma once

#include "domain/Ids.h"

#include <QMetaType>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace guildhall {

struct Changes
{
    QSet<CustomerId> customers;
    QSet<SourceId> sources;
    bool everything = false; ///< too many to name: read again what is shown
    bool journal = false; ///< outbox, drafts, facts or audit changed
    bool outbox = false;
    QSet<QString> facts; ///< kinds of those that were said here, or came from the shared feed

    /// Whether facts of one of these kinds may be other ones than before.
    [[nodiscard]] bool tellOf(const QStringList& kinds) const
    {
        return everything || std::ranges::any_of(kinds, [this](const QString& kind) {
                   return facts.contains(kind);
               });
    }
};

}

Q_DECLARE_METATYPE(guildhall::Changes)

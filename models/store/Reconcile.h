// Reconcile.h - takes away what a source no longer says, inside a transaction of the cache.
#pragma once

#include "domain/Changes.h"
#include "store/LinkRule.h"

namespace guildhall {

class Database;

namespace reconcile {

    void begin(Database& cache, const SourceId& source, const QString& feed);
    /// How many records are gone. They leave no tombstone: a source that names one again is right.
    qint64 finish(Database& cache,
                  const LinkRule& rule,
                  const SourceId& source,
                  const QString& feed,
                  Changes& changes);
    void drop(Database& cache, const LinkRule& rule, const SourceId& source, Changes& changes);

}

}

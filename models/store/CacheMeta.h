// CacheMeta.h - single values kept in the cache: which rule linked it, whether a first load runs,
// how far the shared feed is read and decisions are taken up.
#pragma once

#include <QByteArray>

namespace guildhall {

class Database;

namespace meta {

    /// Set while pages of a first load are put down without indexes.
    [[nodiscard]] bool isFirstLoad(Database& cache);
    void setFirstLoad(Database& cache);
    void clearFirstLoad(Database& cache);

    /// Name of the rule that linked the cache, with the revision of the search keys.
    [[nodiscard]] QByteArray linkedBy(Database& cache);
    void setLinkedBy(Database& cache, const QByteArray& name);

    /// The rule and the revision by which the keys in person_key and link_key were made.
    [[nodiscard]] QByteArray keyedBy(Database& cache);
    void setKeyedBy(Database& cache, const QByteArray& name);

    /// How far the shared feed has been read.
    [[nodiscard]] QByteArray sharedCursor(Database& cache);
    void setSharedCursor(Database& cache, const QByteArray& cursor);

    /// How many decisions about links were taken up (DecisionRows.h).
    [[nodiscard]] QByteArray decidedTo(Database& cache);
    void setDecidedTo(Database& cache, const QByteArray& state);

    /// The same of the parameters of linkage (ParameterRows.h).
    [[nodiscard]] QByteArray parametersTo(Database& cache);
    void setParametersTo(Database& cache, const QByteArray& state);

}

}

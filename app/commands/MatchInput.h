// MatchInput.h - CSV files of different columns read into one table of persons.
#pragma once

#include "base/Result.h"
#include "linkage/PersonTable.h"

#include <QMap>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>

namespace guildhall {

/// A row that is not as CSV should be; it was read as far as that goes.
struct MatchProblem
{
    QString file;
    qint64 line = 0;
    qsizetype column = 0;
    QString reason;
};

struct MatchInput
{
    std::unique_ptr<linkage::PersonTable> table;
    /// "file: column as role", for columns that no one named.
    QStringList guesses;
    QList<MatchProblem> problems;
    qsizetype problemCount = 0; ///< `problems` holds the first hundred
    bool hasRecordIds = true;
    qsizetype leftOut = 0; ///< further columns that are too many to compare
    std::uint32_t repeatedIds = 0; ///< records whose id another one has too
};

/// `maps` holds "role=column" as on the command line. Errors are of kind Invalid (a wrong map) or
/// Malformed (nothing to compare), whose detail is a sentence, or NotFound, whose detail is the
/// file's name.
[[nodiscard]] Result<MatchInput> readMatchInput(const QStringList& files,
                                                const QStringList& maps,
                                                const std::function<void(double)>& progress);

}

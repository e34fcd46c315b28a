// MatchInput.h - CSV files of different columns read into one table of persons.
#pragma once

#include "base/Result.h"
#include "linkage/PersonTable.h"

#include <QMap>
#include <QStringList>

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
};

/// `maps` holds "role=column" as on the command line. Errors are of kind Invalid (wrong map, detail
/// is a sentence), NotFound (no such file, detail is its name) or Malformed (no header, no column
/// to compare).
[[nodiscard]] Result<MatchInput> readMatchInput(const QStringList& files,
                                                const QStringList& maps,
                                                const std::function<void(double)>& progress);

}

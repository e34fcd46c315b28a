// HardCases.h - the kinds of persons who are easily taken for one, and of records that hardly show
// whose they are.
#pragma once

#include "Truth.h"

#include <string>
#include <vector>

namespace guildhall {

/// One line of the table: of so many, so many went wrong.
struct HardCase
{
    std::string name;
    qint64 all = 0;
    qint64 wrong = 0;
};

/// Pairs of persons who must not be joined, by kind, and how many have a record with each other's.
[[nodiscard]] std::vector<HardCase> personsTakenForOne(const council::Council& council,
                                                       const Truth& truth,
                                                       const std::vector<quint32>& clusterOf);

/// Pairs of records of one person, by what is wrong or missing in one of the two, and how many are
/// not together.
[[nodiscard]] std::vector<HardCase> recordsNotFound(const Truth& truth,
                                                    const std::vector<quint32>& clusterOf);

}

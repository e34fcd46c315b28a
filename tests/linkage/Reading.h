// Reading.h - CSV text into a sealed table, and what a clustering is worth against the truth.
#pragma once

#include "linkage/PersonTable.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace guildhall {

/// Roles guessed from the header, as `match` does.
[[nodiscard]] std::unique_ptr<linkage::PersonTable> tableOf(std::string_view csv);

struct Quality
{
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    double bCubed = 0; ///< F1 of the mean over records
    size_t largest = 0;
};

/// Pairs within clusters, counted over all records of the table; `truth` is CSV with record_id,
/// true_id.
[[nodiscard]] Quality qualityOf(const linkage::PersonTable& table,
                                const std::vector<std::uint32_t>& clusterOf,
                                std::string_view truth);

/// For each record's id the id of its cluster's first record: comparable between orders of rows.
[[nodiscard]] std::map<std::string, std::string>
clustersById(const linkage::PersonTable& table, const std::vector<std::uint32_t>& clusterOf);

}

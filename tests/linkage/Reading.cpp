// Reading.cpp - counts pairs by cell, never one by one.
#include "Reading.h"

#include "backoffice/Csv.h"

#include <algorithm>

namespace guildhall {

namespace {

    double pairs(size_t n)
    {
        return static_cast<double>(n) * static_cast<double>(n - (n > 0 ? 1 : 0)) / 2;
    }

    double harmonic(double a, double b)
    {
        return a + b > 0 ? 2 * a * b / (a + b) : 0;
    }

}

std::unique_ptr<linkage::PersonTable> tableOf(std::string_view csv)
{
    CsvReader reader(csv);
    std::vector<std::string> headers;
    if (reader.next())
        headers.assign(reader.fields().begin(), reader.fields().end());
    auto table = std::make_unique<linkage::PersonTable>(linkage::guessColumns(headers));
    while (reader.next())
        table->add(reader.fields());
    table->seal();
    return table;
}

Quality qualityOf(const linkage::PersonTable& table,
                  const std::vector<std::uint32_t>& clusterOf,
                  std::string_view truth)
{
    std::map<std::string, std::string, std::less<>> personOf;
    CsvReader reader(truth);
    for (bool more = reader.next() && reader.next(); more; more = reader.next())
        personOf.emplace(reader.field(0), reader.field(1));
    std::map<std::uint32_t, size_t> clusters;
    std::map<std::string, size_t> persons;
    std::map<std::pair<std::uint32_t, std::string>, size_t> cells;
    for (std::uint32_t record = 0; record < table.size(); ++record) {
        const std::string& person = personOf.find(table.recordId(record))->second;
        ++clusters[clusterOf[record]];
        ++persons[person];
        ++cells[{ clusterOf[record], person }];
    }
    double right = 0;
    double found = 0;
    double there = 0;
    double precisionSum = 0;
    double recallSum = 0;
    Quality out;
    for (const auto& [cell, n] : cells) {
        right += pairs(n);
        const auto square = static_cast<double>(n * n);
        precisionSum += square / static_cast<double>(clusters[cell.first]);
        recallSum += square / static_cast<double>(persons[cell.second]);
    }
    for (const auto& [cluster, n] : clusters) {
        found += pairs(n);
        out.largest = std::max(out.largest, n);
    }
    for (const auto& [person, n] : persons)
        there += pairs(n);
    out.precision = found > 0 ? right / found : 1;
    out.recall = there > 0 ? right / there : 1;
    out.f1 = harmonic(out.precision, out.recall);
    out.bCubed = harmonic(precisionSum / table.size(), recallSum / table.size());
    return out;
}

std::map<std::string, std::string> clustersById(const linkage::PersonTable& table,
                                                const std::vector<std::uint32_t>& clusterOf)
{
    std::map<std::uint32_t, std::string> first;
    for (std::uint32_t record = 0; record < table.size(); ++record) {
        const std::string id(table.recordId(record));
        auto& name = first.try_emplace(clusterOf[record], id).first->second;
        name = std::min(name, id);
    }
    std::map<std::string, std::string> out;
    for (std::uint32_t record = 0; record < table.size(); ++record)
        out.emplace(table.recordId(record), first[clusterOf[record]]);
    return out;
}

}

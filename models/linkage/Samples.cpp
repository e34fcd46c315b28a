#include "linkage/Samples.h"

#include "linkage/Comparison.h"
#include "linkage/Parallel.h"

#include <algorithm>

namespace guildhall::linkage {

namespace {

    constexpr size_t Grain = 4096;
    constexpr size_t FarAhead = 12; // pairs
    constexpr size_t Ahead = 4;

}

double totalPairs(const PersonTable& table)
{
    const double n = table.size();
    return std::max(1.0, n * (n - 1) / 2);
}

void compareAll(const PersonTable& table, std::vector<SampledPair>& pairs, unsigned threads)
{
    std::vector<Comparison> comparisons;
    for (unsigned i = 0; i < threads; ++i)
        comparisons.emplace_back(table);
    inPieces(pairs.size(), Grain, threads, [&](unsigned thread, size_t begin, size_t end) {
        for (size_t i = begin; i < end; ++i) {
            if (i + FarAhead < end) {
                table.fetchSoon(pairs[i + FarAhead].a);
                table.fetchSoon(pairs[i + FarAhead].b);
            }
            if (i + Ahead < end) {
                table.fetchNext(pairs[i + Ahead].a);
                table.fetchNext(pairs[i + Ahead].b);
            }
            pairs[i].agreement = comparisons[thread].compare(pairs[i].a, pairs[i].b);
        }
    });
}

std::vector<SampledPair> randomPairs(const PersonTable& table, const LearningOptions& options)
{
    std::vector<SampledPair> pairs;
    const std::uint64_t count = table.size();
    if (count < 2)
        return pairs;
    if (totalPairs(table) <= static_cast<double>(options.randomPairs)) {
        for (std::uint32_t a = 0; a < count; ++a) {
            for (std::uint32_t b = a + 1; b < count; ++b)
                pairs.push_back({ a, b, 0, 0, {} });
        }
        return pairs;
    }
    std::uint64_t state = options.seed;
    const auto draw = [&state, count] {
        state += 0x9e3779b97f4a7c15ULL;
        return static_cast<std::uint32_t>(mixed(state) % count);
    };
    pairs.reserve(options.randomPairs);
    while (pairs.size() < options.randomPairs) {
        const std::uint32_t a = draw();
        const std::uint32_t b = draw();
        if (a != b)
            pairs.push_back({ std::min(a, b), std::max(a, b), 0, 0, {} });
    }
    return pairs;
}

std::vector<SampledPair> candidatePairs(const PersonTable& table,
                                        const Candidates& candidates,
                                        const LearningOptions& options,
                                        double& share)
{
    const std::uint64_t step
        = candidates.pairsWithRepeats() / 3 / std::max<size_t>(1, options.candidatePairs) + 1;
    share = 1.0 / static_cast<double>(step);
    std::vector<SampledPair> pairs;
    std::vector<std::uint32_t> placeOf(table.size(), Candidates::NotSeen);
    for (std::uint32_t record = 0; record < table.size(); ++record) {
        if (mixed(record + options.seed) % step != 0)
            continue;
        const size_t first = pairs.size();
        candidates.afterByRule(record, [&](std::uint32_t other, size_t rule) {
            if (placeOf[other] == Candidates::NotSeen) {
                placeOf[other] = static_cast<std::uint32_t>(pairs.size());
                pairs.push_back({ record, other, 0, 0, {} });
            }
            pairs[placeOf[other]].free |= ~BlockingKeys::fieldsOf(rule);
        });
        for (size_t i = first; i < pairs.size(); ++i)
            placeOf[pairs[i].b] = Candidates::NotSeen;
    }
    return pairs;
}

}

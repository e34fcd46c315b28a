// Samples.h - the pairs that a model is learned from.
#pragma once

#include "linkage/Candidates.h"
#include "linkage/Learning.h"
#include "linkage/Level.h"

#include <cstdint>
#include <vector>

namespace guildhall::linkage {

struct SampledPair
{
    std::uint32_t a;
    std::uint32_t b;
    std::uint32_t free; ///< a bit for each field that did not bring the pair here
    float strangers; ///< log2
    Agreement agreement;
};

[[nodiscard]] double totalPairs(const PersonTable& table);

[[nodiscard]] std::vector<SampledPair> randomPairs(const PersonTable& table,
                                                   const LearningOptions& options);

/// Of every `step`th record, each with the fields that did not bring it here; `share` of all
/// candidates.
[[nodiscard]] std::vector<SampledPair> candidatePairs(const PersonTable& table,
                                                      const Candidates& candidates,
                                                      const LearningOptions& options,
                                                      double& share);

void compareAll(const PersonTable& table, std::vector<SampledPair>& pairs, unsigned threads);

}

// Learning.h - learns a model from records without being told which are the same.
#pragma once

#include "linkage/Candidates.h"
#include "linkage/LinkageModel.h"

#include <functional>

namespace guildhall::linkage {

struct LearningOptions
{
    std::uint64_t seed = 20260401;
    size_t randomPairs = 1'500'000;
    size_t candidatePairs = 300'000; ///< compared in expectation and maximisation
    int mostRounds = 40;
    unsigned threads = 2;
    /// For linking that nobody looks at: minds of which source records are, and which mailboxes
    /// people share.
    bool careful = false;
};

/// Strangers' shares come from random pairs; those of one person and of households by expectation
/// and maximisation over candidate pairs, where a field learns only from pairs that some rule found
/// without it. The prior is what it must be for the candidates to hold as many matches as they seem
/// to. Frequencies of values, the prior and what random pairs hold of true matches are brought into
/// line with one another in three turns. The result does not depend on the order of rows or on
/// `threads`.
void learn(const PersonTable& table,
           const Candidates& candidates,
           const LearningOptions& options,
           LinkageModel& model);

/// A model with what the program believes before it has seen any record.
[[nodiscard]] LinkageModel startingModel(const PersonTable& table);

}

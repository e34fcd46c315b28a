// Linker.h - links all records of a table: learn, score, decide, cluster; and again for what
// changed.
#pragma once

#include "linkage/Comparison.h"
#include "linkage/Learning.h"
#include "linkage/Scorer.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace guildhall::linkage {

/// Two records (a < b in the table's order) and what speaks for their being one person.
struct Link
{
    std::uint32_t a;
    std::uint32_t b;
    PairScore score;
};

/// Decisions that people made; they hold against every score and every chain.
struct Decisions
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> same;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> notSame;
    /// Said by the systems themselves: joins unless that makes a contradiction.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> stated = {};
};

/// How careful clusters are formed. Automatic is what the program does by itself: besides, two
/// National Insurance numbers (but for one mistyped place where nothing else is in doubt), or two
/// birth dates that two records each confirm, never stand in one cluster; a record that fits two
/// different persons is given to neither; and organisations need more than their name and mailbox,
/// persons a name that agrees or a number.
enum class Care { Match, Automatic };

struct Clustering
{
    /// For each record the smallest record of its cluster, in the table's order.
    std::vector<std::uint32_t> clusterOf;
    /// Pairs at the threshold or above that were not joined, because the clusters contradict each
    /// other: for people to look at.
    std::vector<Link> refused;
};

struct LinkOptions
{
    unsigned threads = 2;
    std::optional<double> threshold; ///< match probability; without it the model's own
    LearningOptions learning;
    /// Told how far the work is, 0 to 1, from the calling thread.
    std::function<void(double)> progress;
};

struct LinkResult
{
    LinkageModel model;
    std::vector<Link> links; ///< candidate pairs worth considering, in the table's order
    Clustering clustering;
    std::uint64_t compared = 0;
    Candidates::LeftOut leftOut; ///< what too many records have in common
};

/// Learns from the table and links it: what `match` does.
[[nodiscard]] LinkResult linkTable(const PersonTable& table, const LinkOptions& options);

/// The pair's score when it is `least` log2 odds or more and rests on more than one field: never on
/// a birth date, a phone, a mailbox or a property alone.
[[nodiscard]] std::optional<PairScore> scoreIfLink(
    const Scorer& scorer, Comparison& comparison, std::uint32_t a, std::uint32_t b, float least);

/// Scores every candidate pair with a model already learned; links from `least` log2 odds up are
/// returned, in the table's order.
[[nodiscard]] std::vector<Link> scoreCandidates(const PersonTable& table,
                                                const Candidates& candidates,
                                                const LinkageModel& model,
                                                float least,
                                                unsigned threads,
                                                std::uint64_t& compared,
                                                const std::function<void(double)>& progress);

/// Sets the model's two thresholds from the links' own probabilities: the one with the best
/// expected pair F1, and the strict one above which 2 wrong links of 1,000 are expected at most,
/// before cluster() refuses what is in doubt, and no single one is less sure than 0.974.
void chooseThresholds(const std::vector<Link>& links, LinkageModel& model);

/// Joins records into clusters, best links first. Two clusters join only when a link reaches
/// `threshold` and their records, taken together, do not contradict each other as persons. The
/// result depends on the links of each connected part alone, so that a part can be done again by
/// itself.
[[nodiscard]] Clustering cluster(const PersonTable& table,
                                 const LinkageModel& model,
                                 std::vector<Link> links,
                                 double threshold,
                                 const Decisions& decisions,
                                 Care care = Care::Match,
                                 unsigned threads = 1);

/// log2 odds of a probability.
[[nodiscard]] double logOdds(double probability);

/// The least log2 odds at which a pair is kept as a link at all.
constexpr float LeastLink = -7;
/// More than any two records can weigh.
constexpr float SurelyStated = 1000;
/// The least at which the program minds a pair at all when it links by itself, and asks a person
/// about it: of those below more than one in ten would be asked in vain.
constexpr float LeastQuestion = 0;
constexpr float LeastAsked = 3;

}

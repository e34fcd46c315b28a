// LinkageModel.h - everything that a decision depends on besides the two records: learned once,
// then kept.
#pragma once

#include "base/Result.h"
#include "linkage/Level.h"
#include "linkage/NameParts.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace guildhall::linkage {

/// Shares of the agreement levels of one field, as log2, among three kinds of pairs.
struct FieldWeights
{
    std::string name;
    std::array<float, Levels> same {}; ///< two records of one person
    std::array<float, Levels> household {}; ///< two persons who live together
    std::array<float, Levels> strangers {}; ///< two persons at large
    /// log2 of how likely a stranger has a value that stands in no table below.
    float rareValue = 0;
    /// The same for the values that are common, by stableHash of the value.
    std::unordered_map<std::uint64_t, float> commonValues;
};

/// By how much more often than two strangers, as log2, two records of one person, or of two who
/// live together, stand in one source. Many systems hold a person once only.
struct SourceWeights
{
    float same = 0;
    float household = 0;
};

constexpr size_t NamesBands = 16;
/// Where LinkageModel::rareNamesTogether keeps a name whose parts have these log2 chances.
[[nodiscard]] constexpr size_t namesBand(double forename, double surname)
{
    const double bits = -(forename + surname) / 2;
    return bits <= 0 ? 0 : bits >= NamesBands ? NamesBands - 1 : static_cast<size_t>(bits);
}

/// Fellegi and Sunter's model (1969) with two more kinds of pairs. The household, so that what
/// people who live together share (surname, address, landline) speaks once and not three times; and
/// namesakes in one household, father and son of one name, who differ in nothing but what is theirs
/// alone: birth date, number, mobile.
struct LinkageModel
{
    std::vector<FieldWeights> fields; ///< as Field; further columns after
    double priorSame = -20; ///< log2 of the share of pairs that are one person
    double priorHousehold = -20; ///< log2 of the share that live together
    /// log2 of the share that live together under one name; by Sex, because sons are named after
    /// their fathers more often than daughters after their mothers.
    std::array<double, 3> priorNamesakes { -27, -27, -27 };
    double recordsPerPerson = 1; ///< as a record sees it: how many its person has, on average
    std::uint32_t records = 0; ///< on which it was learned
    /// Strangers' shares for the e-mail addresses of two persons of one name; log2.
    std::array<float, Levels> namesakesEmails {};
    /// The same for the sex of two persons of one forename, which says nearly all of it.
    std::array<float, Levels> namesakesSexes {};
    /// Whole names (forename and surname) that are more common than their parts say; log2.
    std::unordered_map<std::uint64_t, float> commonNames;
    /// By how much more often two strangers share any other whole name than its parts say, because
    /// names go by origin, the more the rarer they are; log2, by namesBand().
    std::array<float, NamesBands> rareNamesTogether {};
    /// Whose forename it is where no title says so, by stableHash of the name.
    std::unordered_map<std::uint64_t, Sex> sexOfForename;
    /// How much of what further columns say counts: less than 1 where they say one thing several
    /// times over (ward, district, county).
    float furtherTrust = 1;
    /// Learned for linking that nobody looks at; only then are the next three minded, and how
    /// common a forename is when two who live together share it.
    bool careful = false;
    /// By stableHash of the source's name.
    std::unordered_map<std::uint64_t, SourceWeights> withinSource;
    SourceWeights acrossSources;
    /// E-mail addresses that stand in records of persons with different forenames, by hash.
    std::unordered_set<std::uint64_t> sharedMailboxes;
    /// Blocking keys that too many records share; they are refined, in order (BlockingKeys.h).
    std::vector<std::uint64_t> crowdedKeys;
    double threshold
        = 0.5; ///< match probability from which `match` links: the best expected pair F1
    /// From which the program links by itself; see chooseThresholds().
    double strictThreshold = 0.999;
    double expectedPrecision = 0;
    double expectedRecall = 0;
    int rounds = 0; ///< of expectation and maximisation
    bool converged = false;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<LinkageModel> fromJson(const QByteArray& json);
};

}

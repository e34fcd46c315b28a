// Scorer.h - how strongly a pair's agreement speaks for one person, with the reasons.
#pragma once

#include "linkage/LinkageModel.h"
#include "linkage/PersonTable.h"

#include <optional>
#include <vector>

namespace guildhall::linkage {

/// log2 of the odds that two records are one person, and how much of it the prior is.
struct PairScore
{
    float total = 0;
    float withoutPrior = 0; ///< what the fields alone say; below 0 they speak against

    [[nodiscard]] double probability() const;
};

/// One field's part of a score, in bits; the parts and the prior add up to the total.
struct FieldReason
{
    Field field;
    Level level;
    double weight;
};

struct Explanation
{
    std::vector<FieldReason> reasons; ///< only fields on which both records say something
    double prior = 0; ///< how rare matches are, and how likely the two only live together
    double total = 0;
    double probability = 0;
    double household
        = 0; ///< share of the doubt that is "another person of the same household", 0 to 1
    double sources = 0; ///< what it weighs that the two are of one source, or of two
    double namesake = 0; ///< share that is "father and son of one name"
};

/// A model, looked up once for every value of a table. Read by many threads.
class Scorer
{
public:
    Scorer(const LinkageModel& model, const PersonTable& table, unsigned threads = 1);

    [[nodiscard]] PairScore
    score(std::uint32_t a, std::uint32_t b, const Agreement& agreement) const;
    /// The same when its total is `least` or more; sooner done when it is not.
    [[nodiscard]] std::optional<PairScore>
    scoreFrom(std::uint32_t a, std::uint32_t b, const Agreement& agreement, float least) const;
    [[nodiscard]] Explanation
    explain(std::uint32_t a, std::uint32_t b, const Agreement& agreement) const;
    /// log2 of how likely a stranger agrees with the pair so in this field.
    [[nodiscard]] float
    strangers(std::uint32_t a, std::uint32_t b, size_t field, Level level) const;
    /// The same over all fields.
    [[nodiscard]] float
    strangersTogether(std::uint32_t a, std::uint32_t b, const Agreement& agreement) const;
    /// One field's log2 shares among the kinds of pairs.
    struct Shares
    {
        float same = 0;
        float household = 0;
        float namesakes = 0;
        float strangers = 0;

        Shares& operator+=(const Shares& other);
        friend Shares operator*(float factor, const Shares& shares);
    };
    [[nodiscard]] Shares
    shares(std::uint32_t a, std::uint32_t b, size_t field, const Agreement& agreement) const;
    /// log2 of how likely two who live together share this forename.
    [[nodiscard]] float householdForename(std::uint32_t a, std::uint32_t b) const;
    /// What it says that the two are of one source, or of two.
    [[nodiscard]] Shares sources(std::uint32_t a, std::uint32_t b) const;
    /// The total of shares that were added up over the fields, for two records of that sex.
    [[nodiscard]] PairScore scoreOf(const Shares& sum, Sex sex) const;
    /// What titles say, else the forename.
    [[nodiscard]] Sex sexOfPair(std::uint32_t a, std::uint32_t b) const;
    /// The correction when forename and surname are both the same and the whole name is common;
    /// log2.
    [[nodiscard]] float wholeName(const Card& a) const;
    [[nodiscard]] size_t fields() const { return m_fields; }

private:
    [[nodiscard]] Shares sums(std::uint32_t a, std::uint32_t b, const Agreement& agreement) const;

    const LinkageModel& m_model;
    const PersonTable& m_table;
    size_t m_fields;
    std::vector<float> m_forenames;
    std::vector<Sex> m_sexOfForename;
    std::vector<float> m_surnames;
    std::uint32_t m_firstBirth = 0; ///< of the table, in days since the year 1000
    std::vector<float> m_births; ///< by day since then
    std::vector<float> m_phones;
    std::vector<float> m_emails;
    std::vector<float> m_nationalIds;
    std::vector<float> m_premises;
    std::vector<float> m_uprns;
    std::vector<float> m_postcodes;
    std::vector<std::vector<float>> m_others;
    std::vector<SourceWeights> m_sources;
    std::vector<bool> m_sharedMailboxes; ///< empty: not minded
};

/// Is there anything to go by but a birth date, a phone, a mailbox or a property alone?
[[nodiscard]] bool restsOnMoreThanOne(const Agreement& agreement);

/// A field's log2 share among father and son of one name.
[[nodiscard]] float
namesakesShare(const LinkageModel& model, size_t field, Level level, bool namesAgree);

/// Do both names agree well enough for a mailbox made of them to say nothing new?
[[nodiscard]] bool namesAgree(Level forename, Level surname);

/// Are the forenames so alike that whose they are is said with them?
[[nodiscard]] bool forenameSaysSex(Level forename);

/// The keys under which LinkageModel keeps common values; the same for learning and for scoring.
[[nodiscard]] std::uint64_t wholeNameHash(const PersonTable& table, const Card& card);
/// Place keeps premises, UPRNs and postcodes in one table: the kind is mixed in.
enum class PlaceKind : std::uint64_t { Premises = 11, Uprn = 12, Postcode = 13 };
[[nodiscard]] constexpr std::uint64_t placeHash(PlaceKind kind, std::uint64_t hash)
{
    return combined(static_cast<std::uint64_t>(kind), hash);
}

}

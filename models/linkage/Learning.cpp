// Learning.cpp - random pairs, candidate pairs, and the turns that bring them together.
#include "linkage/Learning.h"

#include "linkage/Frequencies.h"
#include "linkage/Parallel.h"
#include "linkage/Samples.h"
#include "linkage/Scorer.h"
#include "linkage/Shapes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <optional>

namespace guildhall::linkage {

namespace {

    constexpr size_t Grain = 4096;
    constexpr size_t CountGrain = size_t { 1 } << 15;
    constexpr size_t StrangersAtATime = size_t { 1 } << 16;
    constexpr double PriorPairs = 20; // how many pairs what we believed before is worth
    constexpr double HouseholdPriorPairs = 60;
    constexpr double Settled = 0.0005;
    constexpr int Turns = 3;
    constexpr double Disabled = -60;
    constexpr size_t FurtherPairs = 300'000;
    constexpr float LeastTrust = 0.1F;
    constexpr float TrustStep = 0.05F;
    // A few pairs of one person among the strangers, and chance, must not look like columns that
    // repeat each other.
    constexpr double OddsOfStrangers = 1.1;
    constexpr double MostBits = 6;
    // Of two records with one name and address so many are believed to be two persons: of unknown
    // sex, men, women. Worth so many pairs.
    constexpr std::array BelievedNamesakes { 0.008, 0.012, 0.003 };
    constexpr double NamesakePairs = 40;
    // With half as many pairs that live together as pairs of one person relatives are held apart in
    // full.
    constexpr double RelativesInFull = 2;
    constexpr double NamesakesUnseen = 1; // standard errors
    constexpr double SourcePairs = 2;
    constexpr double SameMailbox = 0.002;
    constexpr auto ForenameAt = static_cast<size_t>(Field::Forename);

    struct Shares
    {
        double same = 0;
        double household = 0;
        double namesakes = 0;
    };

    class Learner
    {
    public:
        Learner(const PersonTable& table,
                const Candidates& candidates,
                const LearningOptions& options,
                LinkageModel& model)
            : m_table(table)
            , m_options(options)
            , m_model(model)
            , m_frequencies(table, options.threads)
            , m_random(randomPairs(table, options))
            , m_pairs(candidatePairs(table, candidates, options, m_share))
        {
            compareAll(table, m_random, options.threads);
            compareAll(table, m_pairs, options.threads);
            m_shares.resize(m_pairs.size());
            const auto covered = m_frequencies.placeCovered();
            m_household = covered != PlaceCovered::Nothing;
            m_shapes = shapes(m_model, covered);
        }

        void learn()
        {
            m_model.careful = m_options.careful;
            for (int turn = 0; turn < Turns; ++turn) {
                learnStrangers(turn);
                m_frequencies.fill(m_model);
                if (m_options.careful && turn == 0)
                    m_frequencies.findSharedMailboxes(m_model);
                for (size_t field = 0; turn > 0 && field < m_model.fields.size(); ++field) {
                    if (m_shapes[field].householdFixed)
                        believe(householdShape(field), m_model.fields[field].household);
                }
                if (turn == 0)
                    startShares();
                trustFurther();
                maximise();
            }
            m_model.records = m_table.size();
        }

    private:
        // Shares of levels among random pairs, each counted for as much as it is a pair of
        // strangers.
        void learnStrangers(int turn)
        {
            using Counts = std::vector<std::array<double, Levels>>;
            const size_t fields = m_model.fields.size();
            constexpr auto Sexes = static_cast<size_t>(Field::Sex);
            std::optional<Scorer> scorer;
            if (turn > 0)
                scorer.emplace(m_model, m_table, m_options.threads);
            std::vector<Counts> pieces((m_random.size() + StrangersAtATime - 1) / StrangersAtATime,
                                       Counts(fields + 1)); // the sexes of namesakes last
            inPieces(
                m_random.size(),
                StrangersAtATime,
                m_options.threads,
                [&](unsigned, size_t begin, size_t end) {
                    Counts& piece = pieces[begin / StrangersAtATime];
                    for (size_t i = begin; i < end; ++i) {
                        const SampledPair& pair = m_random[i];
                        // What is never linked is taken for strangers.
                        const double weight = !scorer || !restsOnMoreThanOne(pair.agreement)
                            ? 1
                            : 1 - scorer->score(pair.a, pair.b, pair.agreement).probability();
                        for (size_t field = 0; field < fields; ++field)
                            piece[field][static_cast<size_t>(pair.agreement[field])] += weight;
                        if (forenameSaysSex(pair.agreement[static_cast<size_t>(Field::Forename)]))
                            piece[fields][static_cast<size_t>(pair.agreement[Sexes])] += weight;
                    }
                });
            Counts count(fields + 1);
            for (const Counts& piece : pieces) {
                for (size_t field = 0; field <= fields; ++field) {
                    for (size_t level = 0; level < Levels; ++level)
                        count[field][level] += piece[field][level];
                }
            }
            settle(count[fields], namesakesSexes(), HouseholdPriorPairs, m_model.namesakesSexes);
            for (size_t field = 0; field < fields; ++field) {
                double sum = 0;
                for (size_t level = 1; level < Levels; ++level)
                    sum += count[field][level];
                for (size_t level = 1; level < Levels; ++level) {
                    const double share
                        = (count[field][level] + 0.5 * m_shapes[field].strangers[level])
                        / (sum + 0.5);
                    m_model.fields[field].strangers[level] = static_cast<float>(
                        std::log2(std::max(share, m_shapes[field].leastStrangers[level])));
                }
            }
        }

        // Of two strangers the odds that their further columns speak for one person are 1 on
        // average. Where columns say one thing several times over they are more; then what they
        // say is weakened until they are not. Strangers are known by the other fields.
        void trustFurther()
        {
            m_model.furtherTrust = 1;
            const size_t fields = m_model.fields.size();
            if (fields < FixedFields + 2)
                return;
            struct Seen
            {
                double bits = 0;
                double weight = 0;
            };
            const Scorer scorer(m_model, m_table, m_options.threads);
            std::vector<Seen> seen(std::min(m_random.size(), FurtherPairs));
            inPieces(
                seen.size(), Grain, m_options.threads, [&](unsigned, size_t begin, size_t end) {
                    for (size_t i = begin; i < end; ++i) {
                        const SampledPair& pair = m_random[i];
                        Scorer::Shares further;
                        Scorer::Shares rest;
                        for (size_t field = 0; field < fields; ++field)
                            (field < FixedFields ? rest : further)
                                += scorer.shares(pair.a, pair.b, field, pair.agreement);
                        const Sex sex = scorer.sexOfPair(pair.a, pair.b);
                        seen[i] = { static_cast<double>(further.same - further.strangers),
                                    1 - scorer.scoreOf(rest, sex).probability() };
                    }
                });
            for (; m_model.furtherTrust > LeastTrust; m_model.furtherTrust -= TrustStep) {
                double odds = 0;
                double weights = 0;
                for (const Seen& pair : seen) {
                    const double bits = static_cast<double>(m_model.furtherTrust) * pair.bits;
                    odds += pair.weight * std::exp2(std::min(bits, MostBits));
                    weights += pair.weight;
                }
                if (odds <= weights * OddsOfStrangers)
                    break;
            }
        }

        // Where nobody looks it is minded that two strangers of one name may have made the same
        // mailbox of it.
        [[nodiscard]] std::array<double, Levels> believedEmails() const
        {
            std::array<double, Levels> emails = namesakesEmails();
            if (m_options.careful)
                emails[static_cast<size_t>(Level::Same)] = SameMailbox;
            return emails;
        }

        void startShares()
        {
            const double n = m_table.size();
            const std::array<double, Levels> emails = believedEmails();
            for (size_t level = 1; level < Levels; ++level)
                m_model.namesakesEmails[level] = static_cast<float>(std::log2(emails[level]));
            m_model.priorSame = std::log2(0.5 * n / totalPairs(m_table));
            m_model.priorHousehold
                = m_household ? std::log2(0.5 * n / totalPairs(m_table)) : Disabled;
            for (size_t sex = 0; sex < m_model.priorNamesakes.size(); ++sex)
                m_model.priorNamesakes[sex] = m_household
                    ? m_model.priorSame + std::log2(BelievedNamesakes[sex])
                    : Disabled;
            for (size_t field = 0; field < m_model.fields.size(); ++field) {
                const std::array<double, Levels> household = householdShape(field);
                for (size_t level = 1; level < Levels; ++level) {
                    m_model.fields[field].same[level]
                        = static_cast<float>(std::log2(m_shapes[field].same[level]));
                    m_model.fields[field].household[level]
                        = static_cast<float>(std::log2(household[level]));
                }
            }
        }

        // What we believe of two people who live together: partly what the shape says, partly as
        // strangers.
        std::array<double, Levels> householdShape(size_t field) const
        {
            std::array<double, Levels> out {};
            const FieldShape& shape = m_shapes[field];
            for (size_t level = 1; level < Levels; ++level) {
                const double strange
                    = std::exp2(static_cast<double>(m_model.fields[field].strangers[level]));
                out[level]
                    = std::max(1e-7, shape.household[level] + (1 - shape.householdSum) * strange);
            }
            return out;
        }

        static void believe(const std::array<double, Levels>& shares,
                            std::array<float, Levels>& out)
        {
            for (size_t level = 1; level < Levels; ++level)
                out[level] = static_cast<float>(std::log2(shares[level]));
        }

        void expect()
        {
            inPieces(
                m_pairs.size(), Grain, m_options.threads, [&](unsigned, size_t begin, size_t end) {
                    for (size_t i = begin; i < end; ++i) {
                        const SampledPair& pair = m_pairs[i];
                        double same = m_model.priorSame;
                        double household = m_model.priorHousehold;
                        double namesakes = m_model.priorNamesakes[static_cast<size_t>(m_sexes[i])];
                        const SourceWeights* sources = sourcesOf(pair);
                        if (sources != nullptr) {
                            same += static_cast<double>(sources->same);
                            household += static_cast<double>(sources->household);
                            namesakes += static_cast<double>(sources->household);
                        }
                        const bool agree
                            = namesAgree(pair.agreement[static_cast<size_t>(Field::Forename)],
                                         pair.agreement[static_cast<size_t>(Field::Surname)]);
                        if (m_model.careful && pair.agreement[ForenameAt] == Level::Same)
                            household += static_cast<double>(
                                m_forenames[i]
                                - m_model.fields[ForenameAt]
                                      .household[static_cast<size_t>(Level::Same)]);
                        for (size_t field = 0; field < m_model.fields.size(); ++field) {
                            const auto level = static_cast<size_t>(pair.agreement[field]);
                            const double trust = field < FixedFields
                                ? 1
                                : static_cast<double>(m_model.furtherTrust);
                            same += trust * static_cast<double>(m_model.fields[field].same[level]);
                            household += trust
                                * static_cast<double>(m_model.fields[field].household[level]);
                            if (level != 0)
                                namesakes += trust
                                    * static_cast<double>(namesakesShare(
                                        m_model, field, pair.agreement[field], agree));
                        }
                        const double strange = static_cast<double>(pair.strangers);
                        const double highest = std::max({ same, household, namesakes, strange });
                        const double s = std::exp2(same - highest);
                        const double h = std::exp2(household - highest);
                        const double n = std::exp2(namesakes - highest);
                        const double sum = s + h + n + std::exp2(strange - highest);
                        m_shares[i] = { s / sum, h / sum, n / sum };
                    }
                });
        }

        // What a pair weighs by its two sources; null where that says nothing.
        const SourceWeights* sourcesOf(const SampledPair& pair) const
        {
            const std::uint32_t source = sourceOf(m_table.card(pair.a));
            const std::uint32_t other = sourceOf(m_table.card(pair.b));
            if (m_sources.empty() || source == 0 || other == 0)
                return nullptr;
            return source == other ? &m_sources[source] : &m_model.acrossSources;
        }

        // How often two records of one person, and of two who live together, stand in one source,
        // beside how often two random ones do.
        void weighSources(double allSame, double allHousehold)
        {
            if (!m_options.careful || m_table.sources().size() < 3)
                return;
            const size_t sources = m_table.sources().size();
            std::vector<double> records(sources, 0);
            for (std::uint32_t record = 0; record < m_table.size(); ++record)
                records[sourceOf(m_table.card(record))] += 1;
            std::vector<Shares> within(sources);
            for (size_t i = 0; i < m_pairs.size(); ++i) {
                const std::uint32_t source = sourceOf(m_table.card(m_pairs[i].a));
                if (source != sourceOf(m_table.card(m_pairs[i].b)))
                    continue;
                within[source].same += m_shares[i].same;
                within[source].household += m_shares[i].household;
            }
            const auto weight = [](double seen, double all, double random) {
                return static_cast<float>(
                    std::log2((seen + SourcePairs) / (all * random + SourcePairs)));
            };
            m_sources.assign(sources, SourceWeights {});
            Shares inside;
            double random = 0;
            for (size_t source = 1; source < sources; ++source) {
                const double part = records[source] / static_cast<double>(m_table.size());
                random += part * part;
                inside.same += within[source].same;
                inside.household += within[source].household;
                m_sources[source] = { weight(within[source].same, allSame, part * part),
                                      weight(within[source].household, allHousehold, part * part) };
                m_model.withinSource[m_table.sources().hash(static_cast<std::uint32_t>(source))]
                    = m_sources[source];
            }
            m_model.acrossSources
                = { weight(allSame - inside.same, allSame, 1 - random),
                    weight(allHousehold - inside.household, allHousehold, 1 - random) };
        }

        // How many of the pairs of each kind agree how.
        struct Counted
        {
            explicit Counted(size_t fields)
                : same(fields)
                , household(fields)
            {
            }
            std::vector<std::array<double, Levels>> same;
            std::vector<std::array<double, Levels>> household;
            std::array<double, Levels> namesakes {}; // by e-mail address
            Shares all;
        };

        void count(size_t begin, size_t end, Counted& into) const
        {
            constexpr auto Email = static_cast<size_t>(Field::Email);
            for (size_t i = begin; i < end; ++i) {
                const SampledPair& pair = m_pairs[i];
                const Shares& share = m_shares[i];
                into.all.same += share.same;
                into.all.household += share.household;
                if (namesAgree(pair.agreement[static_cast<size_t>(Field::Forename)],
                               pair.agreement[static_cast<size_t>(Field::Surname)])
                    && (pair.free >> Email & 1) != 0 && pair.agreement[Email] != Level::Missing)
                    into.namesakes[static_cast<size_t>(pair.agreement[Email])]
                        += 1 - share.same - share.household - share.namesakes;
                for (size_t field = 0; field < into.same.size(); ++field) {
                    if ((pair.free >> field & 1) == 0)
                        continue;
                    const auto level = static_cast<size_t>(pair.agreement[field]);
                    into.same[field][level] += share.same;
                    into.household[field][level] += share.household;
                }
            }
        }

        // In pieces that are added up in order, so that the sum is the same however many threads.
        Counted count() const
        {
            const size_t fields = m_model.fields.size();
            std::vector<Counted> pieces((m_pairs.size() + CountGrain - 1) / CountGrain,
                                        Counted(fields));
            inPieces(m_pairs.size(),
                     CountGrain,
                     m_options.threads,
                     [&](unsigned, size_t begin, size_t end) {
                         count(begin, end, pieces[begin / CountGrain]);
                     });
            Counted out(fields);
            for (const Counted& piece : pieces) {
                out.all.same += piece.all.same;
                out.all.household += piece.all.household;
                for (size_t level = 0; level < Levels; ++level) {
                    out.namesakes[level] += piece.namesakes[level];
                    for (size_t field = 0; field < fields; ++field) {
                        out.same[field][level] += piece.same[field][level];
                        out.household[field][level] += piece.household[field][level];
                    }
                }
            }
            return out;
        }

        double maximiseOnce()
        {
            const size_t fields = m_model.fields.size();
            const Counted counted = count();
            const Shares& all = counted.all;
            const auto& same = counted.same;
            const auto& household = counted.household;
            const auto& namesakes = counted.namesakes;
            settle(namesakes, believedEmails(), HouseholdPriorPairs, m_model.namesakesEmails);
            std::vector<std::array<float, Levels>> old;
            for (const FieldWeights& weights : m_model.fields)
                old.push_back(weights.same);
            for (size_t field = 0; field < fields; ++field) {
                FieldWeights& weights = m_model.fields[field];
                const FieldShape& shape = m_shapes[field];
                settle(same[field], shape.same, PriorPairs, weights.same);
                const float least = weights.strangers[static_cast<size_t>(Level::Different)];
                float& different = weights.same[static_cast<size_t>(Level::Different)];
                different = std::min(different, least);
                if (!shape.householdFixed)
                    settle(household[field],
                           householdShape(field),
                           HouseholdPriorPairs,
                           weights.household);
            }
            if (m_household) {
                holdRelativesApart();
                countNamesakes();
            }
            weighSources(all.same, all.household);
            const double before = m_model.priorSame;
            const double total = totalPairs(m_table) * m_share;
            m_model.priorSame = std::log2(std::max(all.same, 0.5) / total);
            if (m_household)
                m_model.priorHousehold = std::log2(std::max(all.household, 0.5) / total);
            double moved = 0;
            for (size_t field = 0; field < fields; ++field) {
                for (size_t level = 1; level < Levels; ++level)
                    moved = std::max(moved,
                                     std::abs(std::exp2(static_cast<double>(old[field][level]))
                                              - std::exp2(static_cast<double>(
                                                  m_model.fields[field].same[level]))));
            }
            return std::max(moved, std::abs(std::exp2(m_model.priorSame - before) - 1) / 10);
        }

        // Twins, and father and son of one name, look like one person whose forename or birth date
        // is wholly wrong; without labels both explanations fit. Where records are garbled, most
        // are garbled a little: a value that is wholly other may not be more than a small part of
        // those nearly right. The fewer records live together at all (people of the past do not),
        // the less this holds.
        void holdRelativesApart()
        {
            using enum Level;
            const double relatives = std::min(
                1.0, RelativesInFull * std::exp2(m_model.priorHousehold - m_model.priorSame));
            const auto hold = [this, relatives](Field field,
                                                std::initializer_list<Level> nearly,
                                                std::initializer_list<Level> wholly,
                                                double part) {
                auto& same = m_model.fields[static_cast<size_t>(field)].same;
                double sum = 0;
                for (const Level level : nearly)
                    sum += std::exp2(static_cast<double>(same[static_cast<size_t>(level)]));
                for (const Level level : wholly)
                    same[static_cast<size_t>(level)] = std::min(
                        same[static_cast<size_t>(level)],
                        static_cast<float>(std::log2(std::max(1e-5, part / relatives * sum))));
            };
            hold(Field::Forename,
                 { Nickname, Close, PartSame, Fair, MiddleName },
                 { Different },
                 0.1);
            hold(Field::Birth,
                 { DayMonthSwapped, OneDigit, YearAndMonth, YearAndDay, MonthAndDay },
                 { Different, NearYear },
                 0.15);
        }

        // How many of those who live together under one name are two: learned where both birth
        // dates are known and no rule went by them, and believed of those that do not say.
        void countNamesakes()
        {
            std::array<double, 3> two {};
            std::array<double, 3> one {};
            for (size_t i = 0; i < m_pairs.size(); ++i) {
                const SampledPair& pair = m_pairs[i];
                const Level birth = pair.agreement[static_cast<size_t>(Field::Birth)];
                const Level place = pair.agreement[static_cast<size_t>(Field::Place)];
                if (birth == Level::Missing || birth == Level::YearOnly || place == Level::Missing
                    || place > Level::Close
                    || (pair.free >> static_cast<size_t>(Field::Birth) & 1) == 0)
                    continue;
                two[static_cast<size_t>(m_sexes[i])] += m_shares[i].namesakes;
                one[static_cast<size_t>(m_sexes[i])] += m_shares[i].same;
            }
            two[0] = two[0] + two[1] + two[2];
            one[0] = one[0] + one[1] + one[2];
            for (size_t sex = 0; sex < two.size(); ++sex) {
                // Of few seen there may be more: where nobody looks, as many as may well be.
                const double unseen
                    = m_options.careful ? NamesakesUnseen * std::sqrt(two[sex] + 1) : 0;
                const double share = (two[sex] + unseen + BelievedNamesakes[sex] * NamesakePairs)
                    / (one[sex] + NamesakePairs);
                // Where nobody lives together nobody does so under one name.
                m_model.priorNamesakes[sex]
                    = std::min(m_model.priorSame + std::log2(share), m_model.priorHousehold - 2);
            }
        }

        // New shares from counts and what we believed before.
        static void settle(const std::array<double, Levels>& count,
                           const std::array<double, Levels>& belief,
                           double beliefPairs,
                           std::array<float, Levels>& out)
        {
            double sum = beliefPairs;
            for (size_t level = 1; level < Levels; ++level)
                sum += count[level];
            for (size_t level = 1; level < Levels; ++level) {
                const double share
                    = std::max(1e-7, (count[level] + beliefPairs * belief[level]) / sum);
                out[level] = static_cast<float>(std::log2(share));
            }
        }

        void maximise()
        {
            const Scorer scorer(m_model, m_table, m_options.threads);
            m_sexes.resize(m_pairs.size());
            m_forenames.resize(m_pairs.size());
            inPieces(
                m_pairs.size(), Grain, m_options.threads, [&](unsigned, size_t begin, size_t end) {
                    for (size_t i = begin; i < end; ++i) {
                        SampledPair& pair = m_pairs[i];
                        m_sexes[i] = scorer.sexOfPair(pair.a, pair.b);
                        if (m_model.careful && pair.agreement[ForenameAt] == Level::Same)
                            m_forenames[i] = scorer.householdForename(pair.a, pair.b);
                        pair.strangers = scorer.strangersTogether(pair.a, pair.b, pair.agreement);
                    }
                });
            m_model.converged = false;
            for (int round = 0; round < m_options.mostRounds; ++round) {
                expect();
                ++m_model.rounds;
                if (maximiseOnce() < Settled) {
                    m_model.converged = true;
                    break;
                }
            }
            const double matches = std::exp2(m_model.priorSame) * totalPairs(m_table);
            m_model.recordsPerPerson = 1 + 2 * matches / std::max<double>(1, m_table.size());
        }

        const PersonTable& m_table;
        const LearningOptions& m_options;
        LinkageModel& m_model;
        Frequencies m_frequencies;
        double m_share = 1;
        std::vector<SampledPair> m_random;
        std::vector<SampledPair> m_pairs;
        std::vector<Sex> m_sexes;
        std::vector<Shares> m_shares;
        std::vector<float> m_forenames; // householdForename() of those whose forenames are the same
        std::vector<SourceWeights> m_sources;
        std::vector<FieldShape> m_shapes;
        bool m_household = false;
    };

}

LinkageModel startingModel(const PersonTable& table)
{
    static constexpr std::array Names
        = { "forename", "middle_names", "surname", "date_of_birth", "sex",
            "mobile",   "landline",     "email",   "place",         "national_id" };
    LinkageModel model;
    for (const char* name : Names) {
        model.fields.emplace_back();
        model.fields.back().name = name;
    }
    for (size_t other = 0; other < std::min(table.others(), MostOthers); ++other) {
        model.fields.emplace_back();
        model.fields.back().name = table.otherName(other);
    }
    return model;
}

void learn(const PersonTable& table,
           const Candidates& candidates,
           const LearningOptions& options,
           LinkageModel& model)
{
    Learner(table, candidates, options, model).learn();
}

}

// Clusters.cpp - joins records best link first; two clusters join when they are one person taken as
// wholes.
#include "linkage/Linker.h"
#include "linkage/Parallel.h"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>
#include <set>
#include <span>

namespace guildhall::linkage {

namespace {

    // Of two large clusters so many pairs are compared, evenly chosen.
    constexpr size_t PairsLookedAt = 200;
    // log2 odds: a record that fits another person a hundred times less well is not in doubt; two
    // are other persons from there down; whoever fits so well is the same whoever else may fit; and
    // so well, whatever else is confirmed.
    constexpr float RivalsWithin = 7;
    constexpr float SurelyTwo = -4;
    constexpr float AboveRivals = 9;
    constexpr float SurelyOne = 12;
    constexpr size_t LinksForeseen = 8192;
    constexpr size_t PairsAtATime = 32;
    constexpr size_t MostRemembered = size_t { 1 } << 20;
    // By so much can what two clusters say as wholes outweigh what their best pair lacks.
    constexpr float MostLift = 4;

    using Members = std::vector<std::uint32_t>;

    // People have one birth date and one number, but several addresses, phones, mailboxes and, in
    // the course of a life, surnames: of these the best agreement counts half.
    bool oneOfMany(size_t field)
    {
        switch (static_cast<Field>(std::min(field, FixedFields))) {
        case Field::Surname:
        case Field::Mobile:
        case Field::Landline:
        case Field::Email:
        case Field::Place:
            return true;
        default:
            return false;
        }
    }

    class Joiner
    {
    public:
        Joiner(const PersonTable& table,
               const LinkageModel& model,
               std::vector<Link> links,
               double threshold,
               const Decisions& decisions,
               Care care,
               unsigned threads)
            : m_table(table)
            , m_scorer(model, table, threads)
            , m_comparisons(threads, Comparison(table))
            , m_wholes(std::bit_ceil(std::clamp(links.size(), size_t { 64 }, MostRemembered)))
            , m_links(std::move(links))
            , m_least(static_cast<float>(logOdds(threshold)))
            , m_care(care)
            , m_leader(table.size())
        {
            for (const auto& [a, b] : decisions.notSame)
                m_notSame.emplace(std::min(a, b), std::max(a, b));
            sortInPieces(m_links, threads, [](const Link& x, const Link& y) {
                if (x.score.total != y.score.total)
                    return x.score.total > y.score.total;
                return x.a != y.a ? x.a < y.a : x.b < y.b;
            });
            if (m_care == Care::Automatic)
                listLinks();
        }

        // What people say of two records they say of the persons in whom these stand: the persons
        // are joined, and nothing is torn out of them. Only where something else that was said
        // forbids that, the two records are joined before all others.
        Clustering run(const Decisions& decisions)
        {
            std::vector<bool> areFirst(decisions.same.size(), m_care == Care::Match);
            for (;;) {
                Clustering out;
                begin(decisions, areFirst);
                joinLinks(Which::All, out);
                bool again = false;
                bool anyGrew = false;
                for (size_t at = 0; at < decisions.same.size(); ++at) {
                    const std::uint32_t a = leader(decisions.same[at].first);
                    const std::uint32_t b = leader(decisions.same[at].second);
                    if (a == b || areFirst[at])
                        continue;
                    if (forbidden(a, b)) {
                        again = areFirst[at] = true;
                    } else {
                        m_grew[a] = anyGrew = true;
                        join(a, b);
                    }
                }
                if (again)
                    continue;
                if (anyGrew) {
                    out.refused.clear();
                    joinLinks(Which::OfGrown, out);
                }
                out.clusterOf.resize(m_leader.size());
                for (std::uint32_t record = 0; record < m_leader.size(); ++record)
                    out.clusterOf[record] = leader(record);
                return out;
            }
        }

    private:
        void begin(const Decisions& decisions, const std::vector<bool>& areFirst)
        {
            std::iota(m_leader.begin(), m_leader.end(), 0U);
            m_members.assign(m_leader.size(), {});
            m_grew.assign(m_leader.size(), false);
            std::fill(m_wholes.begin(), m_wholes.end(), Whole {});
            for (size_t at = 0; at < decisions.same.size(); ++at) {
                const std::uint32_t a = leader(decisions.same[at].first);
                const std::uint32_t b = leader(decisions.same[at].second);
                if (areFirst[at] && !forbidden(a, b))
                    join(a, b);
            }
            for (const auto& [one, other] : decisions.stated) {
                const std::uint32_t a = leader(one);
                const std::uint32_t b = leader(other);
                if (!forbidden(a, b) && !contradict(a, b) && numbersOf(a, b) <= Level::Same)
                    join(a, b);
            }
        }

        // OfGrown: of persons that a decision joined, who may fit others now.
        enum class Which { All, OfGrown };

        void joinLinks(Which which, Clustering& out)
        {
            for (size_t at = 0; at < m_links.size(); ++at) {
                if (which == Which::All && at % LinksForeseen == 0 && m_comparisons.size() > 1)
                    foresee(at, std::min(at + LinksForeseen, m_links.size()));
                const Link& link = m_links[at];
                const std::uint32_t a = leader(link.a);
                const std::uint32_t b = leader(link.b);
                if (a == b)
                    continue;
                const bool isMeant = which == Which::All || m_grew[a] || m_grew[b];
                if (isMeant && mayJoin(a, b, link))
                    join(a, b);
                else if (link.score.total >= m_least)
                    out.refused.push_back(link);
            }
        }

        // Which links each record has, best first.
        void listLinks()
        {
            m_linksAt.assign(m_leader.size() + 1, 0);
            for (const Link& link : m_links) {
                ++m_linksAt[link.a + 1];
                ++m_linksAt[link.b + 1];
            }
            std::partial_sum(m_linksAt.begin(), m_linksAt.end(), m_linksAt.begin());
            m_linksOf.resize(2 * m_links.size());
            std::vector<std::uint32_t> next(m_linksAt.begin(), m_linksAt.end() - 1);
            for (std::uint32_t at = 0; at < m_links.size(); ++at) {
                m_linksOf[next[m_links[at].a]++] = at;
                m_linksOf[next[m_links[at].b]++] = at;
            }
        }

        std::uint32_t leader(std::uint32_t record)
        {
            while (m_leader[record] != record) {
                m_leader[record] = m_leader[m_leader[record]];
                record = m_leader[record];
            }
            return record;
        }

        std::span<const std::uint32_t> membersOf(std::uint32_t lead) const
        {
            // Who stands alone leads itself.
            return m_members[lead].empty() ? std::span(&m_leader[lead], 1)
                                           : std::span(m_members[lead]);
        }

        void join(std::uint32_t a, std::uint32_t b)
        {
            if (a == b)
                return;
            const std::uint32_t lead = std::min(a, b);
            const std::uint32_t other = std::max(a, b);
            if (m_members[lead].empty())
                m_members[lead] = { lead };
            const std::span<const std::uint32_t> more = membersOf(other);
            Members& all = m_members[lead];
            const auto middle = static_cast<std::ptrdiff_t>(all.size());
            const bool inOrder = all.back() < more.front();
            all.insert(all.end(), more.begin(), more.end());
            if (!inOrder)
                std::inplace_merge(all.begin(), all.begin() + middle, all.end());
            m_members[other] = {};
            m_leader[other] = lead;
            m_grew[lead] = m_grew[lead] || m_grew[other];
        }

        bool forbidden(std::uint32_t a, std::uint32_t b) const
        {
            if (m_notSame.empty())
                return false;
            const auto left = membersOf(a);
            const auto right = membersOf(b);
            return std::any_of(left.begin(), left.end(), [&](std::uint32_t x) {
                return std::any_of(right.begin(), right.end(), [&](std::uint32_t y) {
                    return m_notSame.contains({ std::min(x, y), std::max(x, y) });
                });
            });
        }

        bool mayJoin(std::uint32_t a, std::uint32_t b, const Link& link)
        {
            if (m_care == Care::Automatic && link.score.total < m_least - MostLift)
                return false;
            if (forbidden(a, b))
                return false;
            const bool single = m_members[a].empty() && m_members[b].empty();
            const float whole = single ? link.score.total : asWholes(a, b);
            if (whole < m_least)
                return false;
            if (m_care == Care::Match)
                return true;
            const Agreement agreement = m_comparisons.front().compare(link.a, link.b);
            return !contradict(a, b) && !haveTwoNumbers(a, b, whole, agreement)
                && isNamed(link, agreement) && (whole > SurelyOne || !haveTwoMobiles(a, b))
                && (whole > AboveRivals || (!isClaimed(a, b, whole) && !isClaimed(b, a, whole)));
        }

        // Of organisations the name is public: besides it they must share a telephone, a mailbox or
        // a home. Persons must share a name, or their own number; and where a forename is missing,
        // with the surname what families do not share wherever they live.
        bool isNamed(const Link& link, const Agreement& agreement) const
        {
            const auto is = [&agreement](Field field, Level atWorst) {
                return agreesIn(agreement, field, atWorst);
            };
            if (isOrganisation(m_table.card(link.a)))
                return is(Field::Surname, Level::Close)
                    && (is(Field::Mobile, Level::Same) || is(Field::Landline, Level::Same)
                        || is(Field::Email, Level::Same) || is(Field::Place, Level::Close));
            if (is(Field::NationalId, Level::Same))
                return true;
            if (agreement[static_cast<size_t>(Field::Forename)] == Level::Missing)
                return is(Field::Surname, Level::Fair)
                    && (is(Field::Mobile, Level::Same) || is(Field::Birth, Level::OneDigit)
                        || is(Field::Place, Level::Close));
            return is(Field::Forename, Level::MiddleName) || is(Field::Surname, Level::Fair);
        }

        static bool agreesIn(const Agreement& agreement, Field field, Level atWorst)
        {
            const Level level = agreement[static_cast<size_t>(field)];
            return level != Level::Missing && level <= atWorst;
        }

        // Same, Close when one place differs, or Different; Missing without two.
        Level numbersOf(std::uint32_t a, std::uint32_t b) const
        {
            Level worst = Level::Missing;
            std::uint32_t number = 0;
            for (const std::uint32_t lead : { a, b }) {
                for (const std::uint32_t record : membersOf(lead)) {
                    const std::uint32_t other = m_table.card(record).nationalId;
                    if (other != 0 && number != 0)
                        worst = std::max(worst,
                                         compareIdentifiers(m_table.nationalIds().text(number),
                                                            m_table.nationalIds().text(other)));
                    number = other != 0 ? other : number;
                }
            }
            return worst;
        }

        // One place of a number is mistyped now and then. But twins were given numbers one after
        // the other: only where nothing is in doubt, and not by an initial.
        bool haveTwoNumbers(std::uint32_t a,
                            std::uint32_t b,
                            float whole,
                            const Agreement& agreement) const
        {
            const Level numbers = numbersOf(a, b);
            if (numbers != Level::Close)
                return numbers == Level::Different;
            return whole <= SurelyOne || !agreesIn(agreement, Field::Forename, Level::Close);
        }

        // Two birth dates that two records each confirm.
        bool contradict(std::uint32_t a, std::uint32_t b) const
        {
            std::map<std::uint32_t, int> births;
            for (const std::uint32_t lead : { a, b }) {
                for (const std::uint32_t record : membersOf(lead)) {
                    const Card& card = m_table.card(record);
                    if (unpackBirth(card.birth).isWhole())
                        ++births[card.birth];
                }
            }
            std::uint32_t confirmed = 0;
            for (const auto& [birth, count] : births) {
                if (count < 2)
                    continue;
                if (confirmed != 0
                    && compareBirths(unpackBirth(confirmed), unpackBirth(birth)) >= Level::Year)
                    return true;
                confirmed = birth;
            }
            return false;
        }

        // Two numbers that two records each confirm: people do have two, but father and son of one
        // name have, too.
        bool haveTwoMobiles(std::uint32_t a, std::uint32_t b) const
        {
            const auto confirmed = [this](std::uint32_t lead) {
                std::map<std::uint32_t, int> records;
                for (const std::uint32_t record : membersOf(lead)) {
                    for (const std::uint32_t mobile : m_table.card(record).mobile) {
                        if (mobile != 0)
                            ++records[mobile];
                    }
                }
                return records;
            };
            const auto left = confirmed(a);
            const auto right = confirmed(b);
            const auto isConfirmed = [](const auto& one) { return one.second >= 2; };
            return std::any_of(left.begin(), left.end(), isConfirmed)
                && std::any_of(right.begin(), right.end(), isConfirmed)
                && std::none_of(left.begin(), left.end(), [&right](const auto& one) {
                       return right.contains(one.first);
                   });
        }

        // Does another person, who is surely not `b`, have nearly as good a claim on `a`?
        bool isClaimed(std::uint32_t a, std::uint32_t b, float whole)
        {
            for (const std::uint32_t record : membersOf(a)) {
                for (std::uint32_t at = m_linksAt[record]; at < m_linksAt[record + 1]; ++at) {
                    const Link& link = m_links[m_linksOf[at]];
                    if (link.score.total < whole - RivalsWithin)
                        break;
                    const std::uint32_t rival = leader(link.a == record ? link.b : link.a);
                    if (rival == a || rival == b)
                        continue;
                    if (asWholes(rival, b) < SurelyTwo)
                        return true;
                }
            }
            return false;
        }

        // log2 odds that two clusters are one person: every field counts once, by the average of
        // what the pairs across say.
        float asWholes(std::uint32_t a, std::uint32_t b)
        {
            Whole& known = remembered(a, b);
            if (!isKnown(known, a, b))
                known = weighed(a, b, m_comparisons.front());
            return known.total;
        }

        // Weighs on all threads what the next links will ask about; what joins before its turn is
        // weighed again then.
        void foresee(size_t begin, size_t end)
        {
            std::vector<std::pair<std::uint32_t, std::uint32_t>> asked;
            for (size_t at = begin; at < end; ++at) {
                const std::uint32_t a = leader(m_links[at].a);
                const std::uint32_t b = leader(m_links[at].b);
                const bool single = m_members[a].empty() && m_members[b].empty();
                const bool tooWeak
                    = m_care == Care::Automatic && m_links[at].score.total < m_least - MostLift;
                if (a != b && !single && !tooWeak && !isKnown(remembered(a, b), a, b))
                    asked.emplace_back(std::min(a, b), std::max(a, b));
            }
            std::sort(asked.begin(), asked.end());
            asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
            std::vector<Whole> found(asked.size());
            inPieces(asked.size(),
                     PairsAtATime,
                     static_cast<unsigned>(m_comparisons.size()),
                     [&](unsigned thread, size_t first, size_t last) {
                         for (size_t at = first; at < last; ++at)
                             found[at] = weighed(
                                 asked[at].first, asked[at].second, m_comparisons[thread]);
                     });
            for (size_t at = 0; at < asked.size(); ++at)
                remembered(asked[at].first, asked[at].second) = found[at];
        }

        // Clusters only grow: while their sizes are the same they are the same.
        struct Whole
        {
            std::uint32_t a = 0;
            std::uint32_t b = 0;
            std::uint32_t sizeOfA = 0;
            std::uint32_t sizeOfB = 0;
            float total = 0;
        };

        Whole& remembered(std::uint32_t a, std::uint32_t b)
        {
            const std::uint64_t pair
                = static_cast<std::uint64_t>(std::min(a, b)) << 32 | std::max(a, b);
            return m_wholes[mixed(pair) & (m_wholes.size() - 1)];
        }

        [[nodiscard]] std::uint32_t sizeOf(std::uint32_t lead) const
        {
            return static_cast<std::uint32_t>(membersOf(lead).size());
        }

        [[nodiscard]] bool isKnown(const Whole& whole, std::uint32_t a, std::uint32_t b) const
        {
            return whole.a == std::min(a, b) && whole.b == std::max(a, b)
                && whole.sizeOfA == sizeOf(whole.a) && whole.sizeOfB == sizeOf(whole.b);
        }

        [[nodiscard]] Whole weighed(std::uint32_t a, std::uint32_t b, Comparison& comparison) const
        {
            const std::uint32_t first = std::min(a, b);
            const std::uint32_t second = std::max(a, b);
            return { first,
                     second,
                     sizeOf(first),
                     sizeOf(second),
                     compareWholes(first, second, comparison) };
        }

        [[nodiscard]] float
        compareWholes(std::uint32_t a, std::uint32_t b, Comparison& comparison) const
        {
            const auto left = membersOf(a);
            const auto right = membersOf(b);
            const size_t pairs = left.size() * right.size();
            const size_t step = pairs / PairsLookedAt + 1;
            struct Field
            {
                Scorer::Shares sum;
                Scorer::Shares best;
                float count = 0;
            };
            std::array<Field, MostFields> fields {};
            for (size_t i = 0; i < pairs; i += step) {
                const std::uint32_t x = left[i / right.size()];
                const std::uint32_t y = right[i % right.size()];
                const Agreement agreement = comparison.compare(x, y);
                for (size_t f = 0; f < m_scorer.fields(); ++f) {
                    if (agreement[f] == Level::Missing)
                        continue;
                    const Scorer::Shares part = m_scorer.shares(x, y, f, agreement);
                    Field& field = fields[f];
                    if (field.count == 0
                        || part.same - part.strangers > field.best.same - field.best.strangers)
                        field.best = part;
                    field.sum += part;
                    field.count += 1;
                }
            }
            Scorer::Shares whole = sourcesOf(left, right);
            for (size_t f = 0; f < m_scorer.fields(); ++f) {
                const Field& field = fields[f];
                if (field.count == 0)
                    continue;
                const float best = oneOfMany(f) ? 0.5F : 0.0F;
                whole += best * field.best;
                whole += (1 - best) / field.count * field.sum;
            }
            // That many records agree on one person says nothing of whether the next is of a
            // namesake in the same home: counted, no more of the larger clusters' links were right.
            return m_scorer.scoreOf(whole, m_scorer.sexOfPair(left.front(), right.front())).total;
        }

        // Each source that both have speaks once, and where they share none, that.
        [[nodiscard]] Scorer::Shares sourcesOf(std::span<const std::uint32_t> left,
                                               std::span<const std::uint32_t> right) const
        {
            Scorer::Shares sum;
            std::set<std::uint32_t> seen;
            for (const std::uint32_t x : left) {
                for (const std::uint32_t y : right) {
                    const std::uint32_t source = sourceOf(m_table.card(x));
                    if (source == sourceOf(m_table.card(y)) && seen.insert(source).second)
                        sum += m_scorer.sources(x, y);
                }
            }
            return seen.empty() ? m_scorer.sources(left.front(), right.front()) : sum;
        }

        const PersonTable& m_table;
        Scorer m_scorer;
        std::vector<Comparison> m_comparisons; // one a thread
        std::vector<Whole> m_wholes; // by the two leaders
        std::vector<Link> m_links; // best first
        std::vector<std::uint32_t> m_linksAt;
        std::vector<std::uint32_t> m_linksOf;
        float m_least;
        Care m_care;
        std::vector<std::uint32_t> m_leader;
        std::vector<Members> m_members;
        std::vector<bool> m_grew; // by leader: a decision joined it
        std::set<std::pair<std::uint32_t, std::uint32_t>> m_notSame;
    };

}

Clustering cluster(const PersonTable& table,
                   const LinkageModel& model,
                   std::vector<Link> links,
                   double threshold,
                   const Decisions& decisions,
                   Care care,
                   unsigned threads)
{
    return Joiner(table, model, std::move(links), threshold, decisions, care, threads)
        .run(decisions);
}

}

// Clusters.cpp - joins records best link first; two clusters join when they are one person taken as
// wholes.
#include "linkage/Linker.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace guildhall::linkage {

namespace {

    // Of two large clusters so many pairs are compared, evenly chosen.
    constexpr size_t PairsLookedAt = 200;

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
               double threshold,
               const Decisions& decisions)
            : m_table(table)
            , m_scorer(model, table)
            , m_comparison(table)
            , m_least(static_cast<float>(logOdds(threshold)))
            , m_leader(table.size())
            , m_members(table.size())
        {
            std::iota(m_leader.begin(), m_leader.end(), 0U);
            for (const auto& [a, b] : decisions.notSame)
                m_notSame.emplace(std::min(a, b), std::max(a, b));
        }

        Clustering run(std::vector<Link> links, const Decisions& decisions)
        {
            for (const auto& [a, b] : decisions.same) {
                if (!forbidden(leader(a), leader(b)))
                    join(leader(a), leader(b));
            }
            std::sort(links.begin(), links.end(), [](const Link& x, const Link& y) {
                if (x.score.total != y.score.total)
                    return x.score.total > y.score.total;
                return x.a != y.a ? x.a < y.a : x.b < y.b;
            });
            Clustering out;
            for (const Link& link : links) {
                const std::uint32_t a = leader(link.a);
                const std::uint32_t b = leader(link.b);
                if (a == b)
                    continue;
                if (!forbidden(a, b) && onePerson(a, b, link))
                    join(a, b);
                else if (link.score.total >= m_least)
                    out.refused.push_back(link);
            }
            out.clusterOf.resize(m_leader.size());
            for (std::uint32_t record = 0; record < m_leader.size(); ++record)
                out.clusterOf[record] = leader(record);
            return out;
        }

    private:
        std::uint32_t leader(std::uint32_t record)
        {
            while (m_leader[record] != record) {
                m_leader[record] = m_leader[m_leader[record]];
                record = m_leader[record];
            }
            return record;
        }

        Members membersOf(std::uint32_t lead) const
        {
            return m_members[lead].empty() ? Members { lead } : m_members[lead];
        }

        void join(std::uint32_t a, std::uint32_t b)
        {
            if (a == b)
                return;
            const std::uint32_t lead = std::min(a, b);
            const std::uint32_t other = std::max(a, b);
            Members all = membersOf(lead);
            const Members more = membersOf(other);
            all.insert(all.end(), more.begin(), more.end());
            std::sort(all.begin(), all.end());
            m_members[lead] = std::move(all);
            m_members[other] = {};
            m_leader[other] = lead;
        }

        bool forbidden(std::uint32_t a, std::uint32_t b) const
        {
            if (m_notSame.empty())
                return false;
            const Members left = membersOf(a);
            const Members right = membersOf(b);
            return std::any_of(left.begin(), left.end(), [&](std::uint32_t x) {
                return std::any_of(right.begin(), right.end(), [&](std::uint32_t y) {
                    return m_notSame.contains({ std::min(x, y), std::max(x, y) });
                });
            });
        }

        // The two clusters as two wholes: every field counts once, by the average of what the pairs
        // across say.
        bool onePerson(std::uint32_t a, std::uint32_t b, const Link& link)
        {
            if (m_members[a].empty() && m_members[b].empty())
                return link.score.total >= m_least;
            const Members left = membersOf(a);
            const Members right = membersOf(b);
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
                const Agreement agreement = m_comparison.compare(x, y);
                for (size_t f = 0; f < m_scorer.fields(); ++f) {
                    if (agreement[f] == Level::Missing)
                        continue;
                    const Scorer::Shares part = m_scorer.shares(x, y, f, agreement);
                    Field& field = fields[f];
                    if (field.count == 0
                        || part.same - part.strangers > field.best.same - field.best.strangers)
                        field.best = part;
                    field.sum.same += part.same;
                    field.sum.household += part.household;
                    field.sum.strangers += part.strangers;
                    field.count += 1;
                }
            }
            Scorer::Shares whole;
            for (size_t f = 0; f < m_scorer.fields(); ++f) {
                const Field& field = fields[f];
                if (field.count == 0)
                    continue;
                const float best = oneOfMany(f) ? 0.5F : 0.0F;
                whole.same += best * field.best.same + (1 - best) * field.sum.same / field.count;
                whole.household
                    += best * field.best.household + (1 - best) * field.sum.household / field.count;
                whole.strangers
                    += best * field.best.strangers + (1 - best) * field.sum.strangers / field.count;
            }
            return m_scorer.scoreOf(whole).total >= m_least;
        }

        const PersonTable& m_table;
        Scorer m_scorer;
        Comparison m_comparison;
        float m_least;
        std::vector<std::uint32_t> m_leader;
        std::vector<Members> m_members;
        std::set<std::pair<std::uint32_t, std::uint32_t>> m_notSame;
    };

}

Clustering cluster(const PersonTable& table,
                   const LinkageModel& model,
                   std::vector<Link> links,
                   double threshold,
                   const Decisions& decisions)
{
    return Joiner(table, model, threshold, decisions).run(std::move(links), decisions);
}

}

#include "linkage/PersonLinker.h"

#include "linkage/Parallel.h"
#include "linkage/PersonRows.h"

#include <algorithm>
#include <map>
#include <set>

namespace guildhall::linkage {

namespace {

    constexpr size_t PairsAtATime = 8192;
    constexpr unsigned Threads = 2;
    /// Of fewer records nothing can be learned that holds for the next ones.
    constexpr std::uint32_t LeastRecords = 1000;

}

PersonLinker::PersonLinker(std::shared_ptr<const LinkageModel> model)
    : m_model(std::move(model))
    , m_table(personTable())
{
}

void PersonLinker::add(const QByteArray& name, const PersonRecord& person)
{
    addPerson(m_table, name, person);
}

void PersonLinker::seal()
{
    if (!m_recordOf.empty() || m_table.size() == 0)
        return;
    m_table.seal();
    m_recordOf.resize(m_table.size());
    for (std::uint32_t record = 0; record < m_table.size(); ++record)
        m_recordOf[m_table.addedAt(record)] = record;
}

std::string_view PersonLinker::nameOf(std::uint32_t at)
{
    seal();
    return m_table.recordId(m_recordOf[at]);
}

std::vector<Weighed>
PersonLinker::weigh(std::span<const std::pair<std::uint32_t, std::uint32_t>> pairs)
{
    seal();
    std::vector<Weighed> out;
    if (pairs.empty())
        return out;
    const Scorer scorer(*m_model, m_table);
    std::vector<std::vector<Weighed>> found((pairs.size() + PairsAtATime - 1) / PairsAtATime);
    const unsigned threads = found.size() > 1 ? Threads : 1;
    std::vector<Comparison> comparisons(threads, Comparison(m_table));
    inPieces(pairs.size(), PairsAtATime, threads, [&](unsigned thread, size_t begin, size_t end) {
        std::vector<Weighed>& piece = found[begin / PairsAtATime];
        for (size_t at = begin; at < end; ++at) {
            const auto [first, second]
                = std::minmax(m_recordOf[pairs[at].first], m_recordOf[pairs[at].second]);
            const auto score
                = scoreIfLink(scorer, comparisons[thread], first, second, LeastQuestion);
            if (score)
                piece.push_back({ pairs[at].first, pairs[at].second, score->total });
        }
    });
    for (const std::vector<Weighed>& piece : found)
        out.insert(out.end(), piece.begin(), piece.end());
    return out;
}

Said::Pairs PersonLinker::placed(const Said::Pairs& pairs) const
{
    Said::Pairs out;
    for (const auto& [a, b] : pairs)
        out.push_back(std::minmax(m_recordOf[a], m_recordOf[b]));
    // In the table's order, which is that of what the records say.
    std::sort(out.begin(), out.end());
    return out;
}

Joined PersonLinker::join(std::span<const Weighed> weighed, const Said& said)
{
    seal();
    std::vector<Link> links;
    links.reserve(weighed.size());
    for (const Weighed& pair : weighed) {
        const auto [a, b] = std::minmax(m_recordOf[pair.a], m_recordOf[pair.b]);
        links.push_back({ a, b, { pair.weight, pair.weight } });
    }
    const Decisions decisions { placed(said.same), placed(said.notSame), placed(said.stated) };
    const Clustering clustering
        = cluster(m_table, *m_model, links, m_model->strictThreshold, decisions, Care::Automatic);

    Joined joined;
    joined.personOf.resize(m_recordOf.size());
    for (std::uint32_t at = 0; at < m_recordOf.size(); ++at)
        joined.personOf[at] = m_table.addedAt(clustering.clusterOf[m_recordOf[at]]);
    ask(links, clustering, said, joined);
    return joined;
}

void PersonLinker::ask(const std::vector<Link>& links,
                       const Clustering& clustering,
                       const Said& said,
                       Joined& joined) const
{
    using Pair = std::pair<std::uint32_t, std::uint32_t>;
    const auto persons = [&clustering](const Pair& pair) {
        return Pair(
            std::minmax(clustering.clusterOf[pair.first], clustering.clusterOf[pair.second]));
    };
    // Once a person has said what they know about two persons, they are not asked again.
    std::set<Pair> answered;
    for (const Said::Pairs* pairs : { &said.notSame, &said.notKnown }) {
        for (const auto& [a, b] : placed(*pairs))
            answered.insert(persons({ a, b }));
    }
    std::map<Pair, Link> asked;
    const auto consider = [&](const Link& link) {
        const Pair pair = persons({ link.a, link.b });
        if (pair.first == pair.second || answered.contains(pair))
            return;
        const auto [best, isNew] = asked.emplace(pair, link);
        const auto isBefore
            = [](const Link& x, const Link& y) { return x.a != y.a ? x.a < y.a : x.b < y.b; };
        if (!isNew
            && (link.score.total > best->second.score.total
                || (link.score.total == best->second.score.total && isBefore(link, best->second))))
            best->second = link;
    };
    for (const Link& link : links) {
        if (link.score.total >= LeastAsked)
            consider(link);
    }
    for (const auto& [a, b] : placed(said.stated))
        consider({ a, b, { SurelyStated, SurelyStated } });
    std::vector<Link> questions;
    questions.reserve(asked.size());
    for (const auto& [pair, link] : asked)
        questions.push_back(link);
    std::sort(questions.begin(), questions.end(), [](const Link& x, const Link& y) {
        if (x.score.total != y.score.total)
            return x.score.total > y.score.total;
        return x.a != y.a ? x.a < y.a : x.b < y.b;
    });
    for (const Link& link : questions) {
        // Of a list, because minmax of two temporaries holds on to neither.
        const auto [a, b] = std::minmax({ m_table.addedAt(link.a), m_table.addedAt(link.b) });
        joined.questions.push_back({ a, b, link.score.total });
    }
}

std::shared_ptr<const LinkageModel> PersonLinker::learn(const LearningOptions& options)
{
    seal();
    if (m_table.size() < LeastRecords)
        return nullptr;
    LinkOptions all;
    all.learning = options;
    all.learning.careful = true;
    all.threads = options.threads;
    // As it will be read again, so that later rounds weigh alike to the last bit.
    auto kept = LinkageModel::fromJson(linkTable(m_table, all).model.toJson());
    if (!kept)
        return nullptr;
    m_model = std::make_shared<LinkageModel>(*std::move(kept));
    return m_model;
}

Explanation PersonLinker::explain(const LinkageModel& model, const Named& left, const Named& right)
{
    PersonTable table = personTable();
    addPerson(table, left.name, left.person);
    addPerson(table, right.name, right.person);
    table.seal();
    Comparison comparison(table);
    return Scorer(model, table).explain(0, 1, comparison.compare(0, 1));
}

}

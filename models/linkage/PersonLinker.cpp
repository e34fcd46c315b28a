// PersonLinker.cpp - follows links outward from what changed, then decides the reached parts as
// wholes.
#include "linkage/PersonLinker.h"

#include "linkage/PersonRows.h"

#include <algorithm>
#include <map>
#include <set>

namespace guildhall::linkage {

namespace {

    std::map<QByteArray, std::uint32_t> recordsByName(const PersonTable& table)
    {
        std::map<QByteArray, std::uint32_t> out;
        for (std::uint32_t record = 0; record < table.size(); ++record)
            out.emplace(nameOf(table, record), record);
        return out;
    }

    bool shareKey(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b)
    {
        size_t i = 0;
        size_t j = 0;
        while (i < a.size() && j < b.size()) {
            if (a[i] == b[j])
                return true;
            if (a[i] < b[j])
                ++i;
            else
                ++j;
        }
        return false;
    }

}

PersonLinker::PersonLinker(LinkageModel model)
    : m_model(std::move(model))
{
}

std::vector<std::uint64_t> PersonLinker::keys(const PersonRecord& person) const
{
    PersonTable table = personTable();
    addPerson(table, "1", person);
    table.seal();
    return blockingKeys(BlockingKeys(table), table, m_model, 0);
}

Relinked PersonLinker::relink(std::vector<NamedPerson> changed,
                              const Fetch& fetch,
                              const NamedDecisions& decisions) const
{
    std::map<QByteArray, PersonRecord> known;
    std::map<std::pair<QByteArray, QByteArray>, PairScore> scores;
    std::set<QByteArray> reached;
    std::vector<QByteArray> frontier;
    const auto reach = [&](const NamedPerson& one) {
        known.emplace(one.name, one.person);
        if (reached.insert(one.name).second)
            frontier.push_back(one.name);
    };
    for (const NamedPerson& one : changed)
        reach(one);
    while (!frontier.empty()) {
        // One table a round: what stands at the front and all that shares a key with it.
        PersonTable asking = personTable();
        for (const QByteArray& name : frontier)
            addPerson(asking, name, known.at(name));
        asking.seal();
        const BlockingKeys askingKeys(asking);
        std::vector<std::uint64_t> keys;
        for (std::uint32_t record = 0; record < asking.size(); ++record) {
            const auto own = blockingKeys(askingKeys, asking, m_model, record);
            keys.insert(keys.end(), own.begin(), own.end());
        }
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        for (NamedPerson& one : fetch(keys))
            known.emplace(std::move(one.name), std::move(one.person));
        // A decision joins as a link does.
        std::vector<QByteArray> next;
        PersonTable table = personTable();
        for (const auto& [name, person] : known)
            addPerson(table, name, person);
        table.seal();
        const BlockingKeys allKeys(table);
        std::vector<std::vector<std::uint64_t>> keysOf(table.size());
        for (std::uint32_t record = 0; record < table.size(); ++record)
            keysOf[record] = blockingKeys(allKeys, table, m_model, record);
        Comparison comparison(table);
        const Scorer scorer(m_model, table);
        const std::map<QByteArray, std::uint32_t> byName = recordsByName(table);
        for (const QByteArray& name : frontier) {
            const std::uint32_t left = byName.at(name);
            for (std::uint32_t right = 0; right < table.size(); ++right) {
                if (right == left || !shareKey(keysOf[left], keysOf[right]))
                    continue;
                const std::uint32_t first = std::min(left, right);
                const std::uint32_t second = std::max(left, right);
                const auto score = scoreIfLink(scorer, comparison, first, second, LeastLink);
                if (!score)
                    continue;
                const QByteArray other = nameOf(table, right);
                scores.emplace(std::minmax(name, other), *score);
                if (reached.insert(other).second)
                    next.push_back(other);
            }
        }
        frontier = std::move(next);
    }

    PersonTable table = personTable();
    for (const QByteArray& name : reached)
        addPerson(table, name, known.at(name));
    table.seal();
    const std::map<QByteArray, std::uint32_t> byName = recordsByName(table);
    std::vector<Link> links;
    for (const auto& [names, score] : scores) {
        const std::uint32_t a = byName.at(names.first);
        const std::uint32_t b = byName.at(names.second);
        links.push_back({ std::min(a, b), std::max(a, b), score });
    }
    return decide(table, std::move(links), decisions);
}

Relinked PersonLinker::linkAll(const std::vector<NamedPerson>& people,
                               const NamedDecisions& decisions) const
{
    PersonTable table = personTable();
    for (const NamedPerson& one : people)
        addPerson(table, one.name, one.person);
    table.seal();
    LinkageModel model = m_model;
    const Candidates candidates(table, model, Candidates::Crowds::Follow, 2);
    std::uint64_t compared = 0;
    return decide(
        table, scoreCandidates(table, candidates, m_model, LeastLink, 2, compared, {}), decisions);
}

Relinked PersonLinker::decide(const PersonTable& table,
                              std::vector<Link> links,
                              const NamedDecisions& decisions) const
{
    const std::map<QByteArray, std::uint32_t> byName = recordsByName(table);
    Decisions numbered;
    const auto number = [&byName](const auto& from, auto& to) {
        for (const auto& [left, right] : from) {
            const auto a = byName.find(left);
            const auto b = byName.find(right);
            if (a != byName.end() && b != byName.end())
                to.emplace_back(a->second, b->second);
        }
    };
    number(decisions.same, numbered.same);
    number(decisions.notSame, numbered.notSame);
    const Clustering clustering
        = cluster(table, m_model, links, m_model.strictThreshold, numbered, Care::Automatic);

    Relinked out;
    std::map<std::uint32_t, std::vector<QByteArray>> clusters;
    for (std::uint32_t record = 0; record < table.size(); ++record)
        clusters[clustering.clusterOf[record]].push_back(nameOf(table, record));
    for (auto& [lead, names] : clusters) {
        std::sort(names.begin(), names.end());
        out.clusters.push_back(std::move(names));
    }
    std::sort(out.clusters.begin(), out.clusters.end());

    std::set<std::pair<std::uint32_t, std::uint32_t>> answered;
    for (const auto& [a, b] : numbered.notSame)
        answered.emplace(std::min(a, b), std::max(a, b));
    // One question for two clusters: about the pair that says most.
    std::map<std::pair<std::uint32_t, std::uint32_t>, Question> asked;
    for (const Link& link : links) {
        const std::uint32_t a = clustering.clusterOf[link.a];
        const std::uint32_t b = clustering.clusterOf[link.b];
        if (link.score.total < LeastQuestion || answered.contains({ link.a, link.b }) || a == b)
            continue;
        Question& question = asked[std::minmax(a, b)];
        if (link.score.probability() <= question.probability)
            continue;
        const QByteArray left = nameOf(table, link.a);
        const QByteArray right = nameOf(table, link.b);
        question = { std::min(left, right), std::max(left, right), link.score.probability() };
    }
    for (auto& [pair, question] : asked)
        out.questions.push_back(std::move(question));
    std::sort(out.questions.begin(), out.questions.end(), [](const Question& x, const Question& y) {
        if (x.probability != y.probability)
            return x.probability > y.probability;
        return x.left != y.left ? x.left < y.left : x.right < y.right;
    });
    return out;
}

Explanation PersonLinker::explain(const PersonRecord& left, const PersonRecord& right) const
{
    PersonTable table = personTable();
    addPerson(table, "1", left);
    addPerson(table, "2", right);
    table.seal();
    Comparison comparison(table);
    return Scorer(m_model, table).explain(0, 1, comparison.compare(0, 1));
}

LinkageModel PersonLinker::learnFrom(const std::vector<NamedPerson>& people,
                                     const LearningOptions& options)
{
    PersonTable table = personTable();
    for (const NamedPerson& one : people)
        addPerson(table, one.name, one.person);
    table.seal();
    LinkOptions all;
    all.learning = options;
    all.threads = options.threads;
    return linkTable(table, all).model;
}

}

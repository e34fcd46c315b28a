// Linker.cpp - scores the candidates on all threads and chooses the thresholds.
#include "linkage/Linker.h"

#include "linkage/Parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <unordered_map>

namespace guildhall::linkage {

namespace {

    constexpr size_t RecordsAtATime = 2048;
    constexpr size_t Ahead = 4; // pairs
    // Link probabilities are sorted into this many bins of log2 odds to find the thresholds.
    constexpr size_t Bins = 4000;
    constexpr double BinsFrom = -10;
    constexpr double BinsTo = 70;
    // Of the links that the program makes by itself so many may be expected to be wrong, and each
    // must be this sure. What cluster() refuses besides halves the share.
    constexpr double WrongByItself = 2e-3;
    constexpr double LeastSure = 0.974;
    // Where little is found at all, what is more likely wrong than right would be linked.
    constexpr double LeastThreshold = 0.4;

    // What a record says of the person, wherever it stands; 0 when that is too little to know a
    // person by: both names, a whole birth date, and where or how to reach them.
    std::uint64_t everythingSaid(const PersonTable& table, std::uint32_t record)
    {
        const Card& card = table.card(record);
        const bool reached = card.mobile[0] != 0 || card.landline[0] != 0 || card.email != 0
            || card.nationalId != 0 || card.uprn != 0 || card.address != 0 || card.postcode != 0;
        if (card.forename == 0 || card.surname == 0 || !unpackBirth(card.birth).isWhole()
            || !reached)
            return 0;
        std::uint64_t all = isOrganisation(card) ? 2 : 1;
        for (const std::uint32_t value : { card.forename,
                                           card.middle,
                                           card.surname,
                                           card.birth,
                                           card.mobile[0],
                                           card.mobile[1],
                                           card.landline[0],
                                           card.landline[1],
                                           card.email,
                                           card.nationalId,
                                           card.address,
                                           card.postcode,
                                           card.uprn,
                                           card.town })
            all = combined(all, value);
        for (size_t other = 0; other < table.others(); ++other)
            all = combined(all, table.other(record, other));
        return all;
    }

    // Rows that say all the same of a person are one, however many they are: to count how common
    // their values are would be to take the copies for so many strangers.
    Decisions copies(const PersonTable& table)
    {
        Decisions decisions;
        std::unordered_map<std::uint64_t, std::uint32_t> last;
        for (std::uint32_t record = 0; record < table.size(); ++record) {
            const std::uint64_t said = everythingSaid(table, record);
            if (said == 0)
                continue;
            const auto [place, isFirst] = last.try_emplace(said, record);
            if (!isFirst)
                decisions.same.emplace_back(place->second, record);
            place->second = record;
        }
        return decisions;
    }

}

std::optional<PairScore> scoreIfLink(
    const Scorer& scorer, Comparison& comparison, std::uint32_t a, std::uint32_t b, float least)
{
    const Agreement agreement = comparison.compare(a, b);
    if (!restsOnMoreThanOne(agreement))
        return std::nullopt;
    return scorer.scoreFrom(a, b, agreement, least);
}

double logOdds(double probability)
{
    const double p = std::clamp(probability, 1e-12, 1 - 1e-12);
    return std::log2(p / (1 - p));
}

std::vector<Link> scoreCandidates(const PersonTable& table,
                                  const Candidates& candidates,
                                  const LinkageModel& model,
                                  float least,
                                  unsigned threads,
                                  std::uint64_t& compared,
                                  const std::function<void(double)>& progress)
{
    const Scorer scorer(model, table, threads);
    struct Worker
    {
        Comparison comparison;
        std::vector<std::uint32_t> seen;
        std::vector<std::uint32_t> others = {};
        std::uint64_t compared = 0;
    };
    std::vector<Worker> workers;
    for (unsigned i = 0; i < threads; ++i)
        workers.push_back(
            { Comparison(table), std::vector<std::uint32_t>(table.size(), Candidates::NotSeen) });
    std::vector<std::vector<Link>> found((table.size() + RecordsAtATime - 1) / RecordsAtATime);
    inPieces(table.size(), RecordsAtATime, threads, [&](unsigned thread, size_t begin, size_t end) {
        Worker& worker = workers[thread];
        std::vector<Link>& links = found[begin / RecordsAtATime];
        for (size_t i = begin; i < end; ++i) {
            const auto record = static_cast<std::uint32_t>(i);
            const auto first = std::ssize(links);
            std::vector<std::uint32_t>& others = worker.others;
            others.clear();
            candidates.after(record, worker.seen, [&](std::uint32_t other) {
                table.fetchSoon(other);
                others.push_back(other);
            });
            worker.compared += others.size();
            for (size_t at = 0; at < others.size(); ++at) {
                if (at + Ahead < others.size())
                    table.fetchNext(others[at + Ahead]);
                if (const auto score
                    = scoreIfLink(scorer, worker.comparison, record, others[at], least))
                    links.push_back({ record, others[at], *score });
            }
            std::sort(links.begin() + first, links.end(), [](const Link& x, const Link& y) {
                return x.b < y.b;
            });
        }
        if (thread == 0 && progress)
            progress(static_cast<double>(end) / static_cast<double>(table.size()));
    });
    std::vector<Link> links;
    size_t count = 0;
    for (const std::vector<Link>& piece : found)
        count += piece.size();
    links.reserve(count);
    for (std::vector<Link>& piece : found) {
        links.insert(links.end(), piece.begin(), piece.end());
        piece = {};
    }
    for (const Worker& worker : workers)
        compared += worker.compared;
    return links;
}

void chooseThresholds(const std::vector<Link>& links, LinkageModel& model)
{
    std::array<double, Bins> expected {};
    std::array<double, Bins> count {};
    for (const Link& link : links) {
        const double place
            = (static_cast<double>(link.score.total) - BinsFrom) / (BinsTo - BinsFrom) * Bins;
        const auto bin = static_cast<size_t>(std::clamp(place, 0.0, static_cast<double>(Bins - 1)));
        expected[bin] += link.score.probability();
        count[bin] += 1;
    }
    double all = 0;
    for (const double sum : expected)
        all += sum;
    const auto oddsOf = [](size_t bin) {
        return BinsFrom + static_cast<double>(bin) * (BinsTo - BinsFrom) / Bins;
    };
    double taken = 0;
    double right = 0;
    double best = 0;
    double strict = BinsTo;
    for (size_t bin = Bins; bin-- > 0;) {
        taken += count[bin];
        right += expected[bin];
        best = std::max(best, 2 * right / std::max(1.0, taken + all));
        if (taken > 0 && 1 - right / taken <= WrongByItself)
            strict = oddsOf(bin);
    }
    // The best expected F1 is had by taking every pair that is more probable than half of it.
    model.threshold = std::clamp(best / 2, LeastThreshold, 0.5);
    taken = 0;
    right = 0;
    for (size_t bin = Bins; bin-- > 0 && oddsOf(bin) >= logOdds(model.threshold);) {
        taken += count[bin];
        right += expected[bin];
    }
    model.expectedPrecision = right / std::max(1.0, taken);
    model.expectedRecall = right / std::max(1.0, all);
    // No single link may hide behind the average of sure ones.
    model.strictThreshold = 1 / (1 + std::exp2(-std::max(strict, logOdds(LeastSure))));
}

LinkResult linkTable(const PersonTable& table, const LinkOptions& options)
{
    LinkResult result;
    const auto tell = [&options](double part) {
        if (options.progress)
            options.progress(part);
    };
    result.model = startingModel(table);
    const Candidates candidates(table, result.model, Candidates::Crowds::Learn, options.threads);
    result.leftOut = candidates.leftOut();
    tell(0.2);
    learn(table, candidates, options.learning, result.model);
    tell(0.45);
    result.links = scoreCandidates(table,
                                   candidates,
                                   result.model,
                                   LeastLink,
                                   options.threads,
                                   result.compared,
                                   [&tell](double part) { tell(0.45 + 0.45 * part); });
    chooseThresholds(result.links, result.model);
    result.clustering = cluster(table,
                                result.model,
                                result.links,
                                options.threshold.value_or(result.model.threshold),
                                copies(table),
                                Care::Match,
                                options.threads);
    tell(1);
    return result;
}

}

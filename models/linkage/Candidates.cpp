// Candidates.cpp - sorts keys, keeps the groups of two and more.
#include "linkage/Candidates.h"

#include "linkage/Parallel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace guildhall::linkage {

namespace {

    constexpr std::uint32_t ManyRecords = 200'000;

    // How many records may share a key: what a table of this size can afford to compare. Small
    // tables may compare nearly all their pairs.
    std::uint64_t crowdFor(std::uint32_t records)
    {
        if (records <= 3000)
            return 2000;
        if (records <= 30000)
            return 300;
        return records <= ManyRecords ? 140 : 60;
    }

    // Where there are many records, the rules that seldom find what no other does get less.
    constexpr std::uint64_t LooseCrowd = 20;

    // Least significant digit first, 11 bits at a time, over the bits from `lowest` up.
    void sortByBits(std::vector<std::uint64_t>& values,
                    std::vector<std::uint64_t>& spare,
                    unsigned lowest)
    {
        constexpr unsigned Digit = 11;
        spare.resize(values.size());
        if (values.size() < 2048) {
            std::sort(values.begin(), values.end());
            return;
        }
        for (unsigned shift = lowest; shift < 64; shift += Digit) {
            std::array<size_t, size_t { 1 } << Digit> count {};
            constexpr std::uint64_t Mask = (std::uint64_t { 1 } << Digit) - 1;
            for (const std::uint64_t value : values)
                ++count[value >> shift & Mask];
            size_t at = 0;
            for (size_t& place : count) {
                const size_t here = place;
                place = at;
                at += here;
            }
            for (const std::uint64_t value : values)
                spare[count[value >> shift & Mask]++] = value;
            values.swap(spare);
        }
    }

}

Candidates::Candidates(const PersonTable& table,
                       LinkageModel& model,
                       Crowds crowds,
                       unsigned threads)
    : m_table(table)
    , m_crowd(crowds == Crowds::Learn ? crowdFor(table.size())
                                      : std::numeric_limits<std::uint64_t>::max())
{
    const BlockingKeys keys(table,
                            crowds == Crowds::Learn ? BlockingKeys::Extent::Whole
                                                    : BlockingKeys::Extent::Shared);
    const size_t rules = BlockingKeys::rules(table);
    std::vector<Groups> byRule(rules);
    inPieces(rules, 1, threads, [&](unsigned, size_t rule, size_t) {
        build(rule, keys, model, crowds, byRule[rule]);
    });

    size_t members = 0;
    size_t groups = 0;
    for (const Groups& found : byRule) {
        members += found.members.size();
        groups += found.sizes.size();
        m_crowded += found.crowded.size();
        if (crowds == Crowds::Learn)
            model.crowdedKeys.insert(
                model.crowdedKeys.end(), found.crowded.begin(), found.crowded.end());
    }
    std::sort(model.crowdedKeys.begin(), model.crowdedKeys.end());
    m_members.reserve(members);
    m_groupAt.reserve(groups + 1);
    m_ruleOf.reserve(groups);
    m_groupAt.push_back(0);
    std::vector<bool> isLeft(table.size());
    for (size_t rule = 0; rule < rules; ++rule) {
        Groups& found = byRule[rule];
        m_members.insert(m_members.end(), found.members.begin(), found.members.end());
        for (const std::uint32_t size : found.sizes) {
            m_groupAt.push_back(m_groupAt.back() + size);
            m_ruleOf.push_back(static_cast<std::uint8_t>(rule));
            const std::uint64_t pairs = static_cast<std::uint64_t>(size) * (size - 1) / 2;
            const std::uint64_t met = size > m_crowd ? size * Window : pairs;
            m_pairs += met;
            m_leftOut.pairs += pairs - met;
            if (met < pairs) {
                for (std::uint64_t i = m_groupAt.back() - size; i < m_groupAt.back(); ++i)
                    isLeft[m_members[i]] = true;
            }
        }
        found = {};
    }
    m_leftOut.records = static_cast<std::uint64_t>(std::count(isLeft.begin(), isLeft.end(), true));
    m_recordAt.assign(table.size() + 1, 0);
    for (size_t group = 0; group + 1 < m_groupAt.size(); ++group) {
        for (std::uint64_t i = m_groupAt[group]; i < m_groupAt[group + 1]; ++i)
            ++m_recordAt[m_members[i] + 1];
    }
    for (size_t i = 1; i < m_recordAt.size(); ++i)
        m_recordAt[i] += m_recordAt[i - 1];
    m_groupsOf.resize(m_members.size());
    std::vector<std::uint64_t> next(m_recordAt.begin(), m_recordAt.end() - 1);
    for (std::uint32_t group = 0; group + 1 < m_groupAt.size(); ++group) {
        for (std::uint64_t i = m_groupAt[group]; i < m_groupAt[group + 1]; ++i)
            m_groupsOf[next[m_members[i]]++] = group;
    }
}

void Candidates::build(size_t rule,
                       const BlockingKeys& keys,
                       const LinkageModel& model,
                       Crowds crowds,
                       Groups& out) const
{
    // The key's upper bits and the record's number in one word: two keys that fall together only
    // add pairs.
    const std::uint32_t count = m_table.size();
    const unsigned bits = static_cast<unsigned>(std::bit_width(count | 1U));
    const std::uint64_t recordMask = (std::uint64_t { 1 } << bits) - 1;

    const std::uint64_t mostTogether = count > ManyRecords && BlockingKeys::isLoose(rule)
        ? std::min(m_crowd, LooseCrowd)
        : m_crowd;

    struct Crowd
    {
        std::vector<std::uint32_t> members;
        std::uint64_t key;
        int step;
    };
    std::vector<Crowd> waiting;
    std::vector<std::uint64_t> words;
    std::vector<std::uint64_t> spare;
    std::vector<std::uint64_t> found;
    const auto follow = [&model, &keys](std::uint64_t key, std::uint32_t record) {
        for (int step = 0; key != 0
             && std::binary_search(model.crowdedKeys.begin(), model.crowdedKeys.end(), key);
             ++step)
            key = keys.refined(key, record, step);
        return key;
    };
    for (std::uint32_t record = 0; record < count; ++record) {
        found.clear();
        keys.keys(record, rule, found);
        for (size_t i = 0; i < found.size(); ++i) {
            if (std::find(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(i), found[i])
                != found.begin() + static_cast<std::ptrdiff_t>(i))
                continue;
            const std::uint64_t key
                = crowds == Crowds::Follow ? follow(found[i], record) : found[i];
            if (key != 0)
                words.push_back((key & ~recordMask) | record);
        }
    }
    sortByBits(words, spare, bits);

    const auto keyOf = [&](std::uint32_t record, std::uint64_t upper, int step) {
        // The whole key again, of which only the upper bits were kept.
        std::vector<std::uint64_t> again;
        keys.keys(record, rule, again);
        for (std::uint64_t key : again) {
            for (int s = 0; s < step; ++s)
                key = keys.refined(key, record, s);
            if ((key & ~recordMask) == upper)
                return key;
        }
        return std::uint64_t { 0 };
    };
    const auto take = [&](const std::vector<std::uint64_t>& sorted, int step) {
        size_t begin = 0;
        while (begin < sorted.size()) {
            const std::uint64_t upper = sorted[begin] & ~recordMask;
            size_t end = begin + 1;
            while (end < sorted.size() && (sorted[end] & ~recordMask) == upper)
                ++end;
            const size_t size = end - begin;
            const bool narrow = crowds == Crowds::Learn && size > mostTogether
                && step < BlockingKeys::RefiningSteps;
            if (narrow) {
                Crowd crowd {
                    {},
                    keyOf(static_cast<std::uint32_t>(sorted[begin] & recordMask), upper, step),
                    step
                };
                for (size_t i = begin; i < end; ++i)
                    crowd.members.push_back(static_cast<std::uint32_t>(sorted[i] & recordMask));
                out.crowded.push_back(crowd.key);
                waiting.push_back(std::move(crowd));
            } else if (size > 1) {
                for (size_t i = begin; i < end; ++i)
                    out.members.push_back(static_cast<std::uint32_t>(sorted[i] & recordMask));
                out.sizes.push_back(static_cast<std::uint32_t>(size));
            }
            begin = end;
        }
    };
    take(words, 0);
    while (!waiting.empty()) {
        const Crowd crowd = std::move(waiting.back());
        waiting.pop_back();
        words.clear();
        for (const std::uint32_t record : crowd.members)
            words.push_back((keys.refined(crowd.key, record, crowd.step) & ~recordMask) | record);
        std::sort(words.begin(), words.end());
        take(words, crowd.step + 1);
    }
}

}

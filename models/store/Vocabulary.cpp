#include "store/Vocabulary.h"

#include "store/Database.h"
#include "store/SearchKeys.h"
#include "store/Statement.h"

#include <algorithm>
#include <array>
#include <bit>

namespace guildhall {

namespace {

    /// Enough for the names and streets of a city with its slips; beyond it words that only one
    /// customer has are left out.
    constexpr std::size_t MostWords = 400'000;
    constexpr std::size_t LongestWord = 24;
    constexpr int ChangesBeforeRefresh = 2000;

    std::uint32_t lettersOf(std::string_view text)
    {
        std::uint32_t letters = 0;
        for (const char letter : text)
            letters |= 1U << (static_cast<unsigned char>(letter) & 31U);
        return letters;
    }

    /// Optimal string alignment distance, or `most` + 1. For `open`, to the nearest beginning of
    /// `word`.
    int distance(std::string_view typed, std::string_view word, int most, bool open)
    {
        std::array<std::array<int, LongestWord + 2>, 3> rows {};
        const std::size_t columns = typed.size();
        for (std::size_t at = 0; at <= columns; ++at)
            rows[0][at] = static_cast<int>(at);
        int best = open ? static_cast<int>(columns) : most + 1;
        for (std::size_t row = 1; row <= word.size(); ++row) {
            auto& now = rows[row % 3];
            const auto& before = rows[(row - 1) % 3];
            const auto& twoBefore = rows[(row + 1) % 3];
            now[0] = static_cast<int>(row);
            int least = now[0];
            for (std::size_t at = 1; at <= columns; ++at) {
                const bool same = word[row - 1] == typed[at - 1];
                int cost = std::min(
                    { before[at] + 1, now[at - 1] + 1, before[at - 1] + (same ? 0 : 1) });
                if (row > 1 && at > 1 && word[row - 1] == typed[at - 2]
                    && word[row - 2] == typed[at - 1])
                    cost = std::min(cost, twoBefore[at - 2] + 1);
                now[at] = cost;
                least = std::min(least, cost);
            }
            if (open)
                best = std::min(best, now[columns]);
            else if (row == word.size())
                best = now[columns];
            if (least > most)
                break;
        }
        return std::min(best, most + 1);
    }

    int slipsIn(std::size_t letters)
    {
        return letters < 4 ? 0 : letters < 8 ? 1 : 2;
    }

}

std::vector<std::string> WordList::like(std::string_view typed, End end, std::size_t most) const
{
    struct Found
    {
        const Word* word;
        int distance;
        bool whole;
    };
    const int slips = slipsIn(typed.size());
    if (slips == 0 || typed.size() > LongestWord)
        return {};
    const std::uint32_t letters = lettersOf(typed);
    std::vector<Found> found;
    for (const Word& word : m_words) {
        const std::size_t size = word.size - 1U;
        if (word.hasDigit || size < 3)
            continue;
        const std::uint32_t missing = letters & ~word.letters;
        if (std::popcount(missing) > slips || size + static_cast<std::size_t>(slips) < typed.size())
            continue;
        const bool near = size <= typed.size() + static_cast<std::size_t>(slips)
            && std::popcount(word.letters & ~letters) <= slips;
        // The beginning of a longer word, with one slip: from five letters on, or half of the
        // council would do.
        const bool open = end == End::Open && typed.size() >= 5;
        if (!near && !open)
            continue;
        const std::string_view text = textOf(word).substr(1);
        int away = near ? distance(typed, text, slips, false) : slips + 1;
        const bool whole = away <= slips;
        if (!whole && open && text.front() == typed.front()) {
            away
                = distance(typed, text.substr(0, std::min(text.size(), typed.size() + 1)), 1, true);
            if (away > 1 || away == 0)
                continue;
        } else if (!whole || away == 0) {
            continue;
        }
        found.push_back({ &word, away, whole });
    }
    const auto nearer = [](const Found& a, const Found& b) {
        if (a.whole != b.whole)
            return a.whole;
        return a.distance != b.distance ? a.distance < b.distance
                                        : a.word->customers > b.word->customers;
    };
    const std::size_t kept = std::min(most, found.size());
    std::partial_sort(
        found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(), nearer);
    std::vector<std::string> words;
    for (std::size_t at = 0; at < kept; ++at)
        words.emplace_back(textOf(*found[at].word));
    return words;
}

/// Compares only as many letters as the beginning has.
struct WordList::StartOrder
{
    const WordList& list;
    std::size_t size;

    bool operator()(const Word& word, std::string_view start) const
    {
        return list.textOf(word).substr(0, size) < start;
    }
    bool operator()(std::string_view start, const Word& word) const
    {
        return start < list.textOf(word).substr(0, size);
    }
};

double WordList::customersWith(std::string_view tagged) const
{
    const auto at = std::lower_bound(
        m_words.begin(), m_words.end(), tagged, [this](const Word& word, auto text) {
            return textOf(word) < text;
        });
    return at != m_words.end() && textOf(*at) == tagged ? at->customers : 0;
}

double WordList::customersWithStart(std::string_view tagged) const
{
    const auto [from, to] = std::equal_range(
        m_words.begin(), m_words.end(), tagged, StartOrder { *this, tagged.size() });
    const auto sumAt
        = [this](auto at) { return m_sums[static_cast<std::size_t>(at - m_words.begin())]; };
    return m_words.empty() ? 0 : static_cast<double>(sumAt(to) - sumAt(from));
}

std::vector<std::string> WordList::startingWith(std::string_view tagged, std::size_t most) const
{
    const auto [from, to] = std::equal_range(
        m_words.begin(), m_words.end(), tagged, StartOrder { *this, tagged.size() });
    std::vector<Word> found(from, to);
    const std::size_t kept = std::min(most, found.size());
    std::partial_sort(found.begin(),
                      found.begin() + static_cast<std::ptrdiff_t>(kept),
                      found.end(),
                      [](const Word& a, const Word& b) { return a.customers > b.customers; });
    std::vector<std::string> words;
    for (std::size_t at = 0; at < kept; ++at)
        words.emplace_back(textOf(found[at]));
    return words;
}

WordList WordList::read(Database& reader)
{
    WordList list;
    Statement row = reader.prepare("SELECT term, doc FROM customer_vocabulary"
                                   " WHERE term >= ? AND term < ?");
    for (const char mark : { tag::Name, tag::Place }) {
        row.bindText(std::string(1, mark)).bindText(std::string(1, static_cast<char>(mark + 1)));
        while (row.next()) {
            const QByteArrayView text = row.view(0);
            const std::string_view word(text.data(), static_cast<std::size_t>(text.size()));
            if (word.size() > LongestWord)
                continue;
            if (list.m_words.size() > MostWords && row.integer(1) < 2)
                continue;
            const bool hasDigit = std::any_of(word.begin(), word.end(), [](char letter) {
                return letter >= '0' && letter <= '9';
            });
            list.m_words.push_back({ static_cast<std::uint32_t>(list.m_text.size()),
                                     lettersOf(word.substr(1)),
                                     static_cast<std::uint32_t>(row.integer(1)),
                                     static_cast<std::uint8_t>(word.size()),
                                     hasDigit });
            list.m_text += word;
        }
        row.reset();
    }
    std::uint64_t sum = 0;
    for (const Word& word : list.m_words) {
        list.m_sums.push_back(sum);
        sum += word.customers;
    }
    list.m_sums.push_back(sum);
    return list;
}

std::shared_ptr<const WordList> Vocabulary::words() const
{
    const std::lock_guard lock(m_guard);
    return m_words;
}

void Vocabulary::set(std::shared_ptr<const WordList> words)
{
    const std::lock_guard lock(m_guard);
    m_words = std::move(words);
}

bool Vocabulary::isDue()
{
    const std::lock_guard lock(m_guard);
    if (!m_due && m_changes < ChangesBeforeRefresh)
        return false;
    m_due = false;
    m_changes = 0;
    return true;
}

void Vocabulary::note(const Changes& changes)
{
    const std::lock_guard lock(m_guard);
    m_changes += changes.everything ? ChangesBeforeRefresh : changes.customers.size();
}

}

#include "reports/CommentIndex.h"

#include "domain/text/Fold.h"
#include "reports/CommonWords.h"

#include <algorithm>
#include <iterator>
#include <map>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    constexpr qint64 FewestForTheme = 3;

    QStringList wordsOf(const QString& text)
    {
        return folded(text).split(u' ', Qt::SkipEmptyParts);
    }

}

void CommentIndex::add(quint32 answer, qint64 received, const QString& text)
{
    m_entries.push_back({ answer, received, text });
}

void CommentIndex::finish()
{
    std::ranges::sort(m_entries, [](const Entry& a, const Entry& b) {
        return a.received != b.received ? a.received > b.received : a.answer < b.answer;
    });
    std::map<QString, std::vector<quint32>> holders;
    for (quint32 number = 0; number < m_entries.size(); ++number) {
        for (const auto& word : wordsOf(m_entries[number].text)) {
            auto& numbers = holders[word];
            if (numbers.empty() || numbers.back() != number)
                numbers.push_back(number);
        }
    }
    m_words.clear();
    m_holders.clear();
    for (auto& [word, numbers] : holders) {
        m_words.append(word);
        m_holders.push_back(std::move(numbers));
    }
}

QSet<QString> CommentIndex::smallWords() const
{
    QSet<QString> small;
    for (const auto& entry : m_entries) {
        for (const auto& word : entry.text.split(u' ', Qt::SkipEmptyParts)) {
            if (word.front().isLower())
                small.insert(folded(word));
        }
    }
    return small;
}

void CommentIndex::each(const QString& words, const std::function<bool(quint32)>& take) const
{
    const auto wanted = wordsOf(words);
    if (wanted.isEmpty()) {
        // Marks alone are words that no comment has; nothing at all asks for every comment.
        if (!words.trimmed().isEmpty())
            return;
        for (quint32 number = 0; number < m_entries.size(); ++number) {
            if (!take(number))
                return;
        }
        return;
    }
    auto found = beginningWith(wanted.first());
    for (qsizetype i = 1; i < wanted.size() && !found.empty(); ++i) {
        const auto next = beginningWith(wanted.at(i));
        std::vector<quint32> both;
        std::ranges::set_intersection(found, next, std::back_inserter(both));
        found = std::move(both);
    }
    for (const auto number : found) {
        if (!take(number))
            return;
    }
}

QList<CommentTheme> CommentIndex::themes(qsizetype months,
                                         qsizetype limit,
                                         const std::function<bool(const QString&)>& isName,
                                         const std::function<CommentPlace(quint32)>& placeOf) const
{
    std::vector<CommentPlace> places(m_entries.size());
    for (quint32 number = 0; number < m_entries.size(); ++number)
        places[number] = placeOf(number);

    QList<CommentTheme> themes;
    for (size_t i = 0; i < m_holders.size(); ++i) {
        const auto& word = m_words.at(qsizetype(i));
        if (qint64(m_holders[i].size()) < FewestForTheme || isCommonWord(word) || isName(word))
            continue;
        CommentTheme theme { word, 0, 0, QList<qint64>(months, 0) };
        for (const auto number : m_holders[i]) {
            const auto& place = places[number];
            if (place.month < 0)
                continue;
            ++theme.comments;
            theme.dissatisfied += place.isDissatisfied ? 1 : 0;
            ++theme.byMonth[place.month];
        }
        if (theme.comments >= FewestForTheme)
            themes.append(theme);
    }
    std::ranges::sort(themes, [](const CommentTheme& a, const CommentTheme& b) {
        return a.comments != b.comments ? a.comments > b.comments : a.word < b.word;
    });
    themes.resize(std::min(limit, themes.size()));
    return themes;
}

std::vector<quint32> CommentIndex::beginningWith(const QString& word) const
{
    const auto first = std::ranges::lower_bound(m_words, word);
    std::vector<quint32> found;
    for (auto at = first; at != m_words.cend() && at->startsWith(word); ++at) {
        const auto& holders = m_holders[size_t(std::distance(m_words.cbegin(), at))];
        found.insert(found.end(), holders.begin(), holders.end());
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}

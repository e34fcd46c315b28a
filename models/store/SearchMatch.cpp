#include "store/SearchMatch.h"

#include "store/SearchKeys.h"

#include <algorithm>

namespace guildhall {

namespace {

    /// FTS5 has a language of its own; a quoted word is only a word.
    std::string quoted(const std::string& word)
    {
        std::string text = "\"";
        for (const char letter : word) {
            text += letter;
            if (letter == '"')
                text += letter;
        }
        return text + '"';
    }

    bool has(const std::vector<std::string_view>& words, std::string_view word)
    {
        return std::binary_search(words.begin(), words.end(), word);
    }

    bool hasStart(const std::vector<std::string_view>& words, std::string_view start)
    {
        const auto at = std::lower_bound(words.begin(), words.end(), start);
        return at != words.end() && at->starts_with(start);
    }

    MatchedBy meaning(char mark)
    {
        switch (mark) {
        case tag::Name:
            return MatchedBy::Name;
        case tag::Place:
            return MatchedBy::Address;
        case tag::Postcode:
            return MatchedBy::Postcode;
        default:
            return MatchedBy::DateOfBirth;
        }
    }

}

std::string anyOf(const std::vector<std::string>& exact, const std::vector<std::string>& open)
{
    std::string text;
    const auto add = [&text](const std::string& word, const char* after) {
        text += text.empty() ? "(" : " OR ";
        text += quoted(word) + after;
    };
    for (const std::string& word : open)
        add(word, "*");
    for (const std::string& word : exact) {
        const bool covered = std::any_of(open.begin(), open.end(), [&word](const auto& start) {
            return word.starts_with(start);
        });
        if (!covered)
            add(word, "");
    }
    return text.empty() ? text : text + ")";
}

std::vector<std::string_view> wordsIn(QByteArrayView joined)
{
    std::vector<std::string_view> words;
    const std::string_view all(joined.data(), static_cast<std::size_t>(joined.size()));
    for (std::size_t from = 0; from < all.size();) {
        const std::size_t to = std::min(all.find(' ', from), all.size());
        words.push_back(all.substr(from, to - from));
        from = to + 1;
    }
    return words;
}

MatchedBy meaning(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Phone:
        return MatchedBy::Phone;
    case KeyKind::Email:
        return MatchedBy::Email;
    case KeyKind::Uprn:
        return MatchedBy::Uprn;
    case KeyKind::Reference:
    case KeyKind::NationalInsurance:
        break;
    }
    return MatchedBy::Reference;
}

void note(QList<MatchedBy>& matched, MatchedBy by)
{
    if (!matched.contains(by))
        matched.append(by);
}

Degree met(const SearchTerm& term,
           const std::vector<std::string>& slips,
           const std::vector<std::string_view>& words,
           QList<MatchedBy>& matched)
{
    for (const std::string& word : term.exact) {
        if (has(words, word)) {
            note(matched, meaning(word.front()));
            return word.front() == tag::Name ? Degree::Name : Degree::Place;
        }
    }
    for (const std::string& start : term.open) {
        if (hasStart(words, start)) {
            note(matched, meaning(start.front()));
            return start.front() == tag::Name ? Degree::NameStart : Degree::PlaceStart;
        }
    }
    for (const std::string& slip : slips) {
        if (has(words, slip)) {
            note(matched, slip.front() == tag::Name ? MatchedBy::NameLike : MatchedBy::Address);
            return Degree::Slip;
        }
    }
    return Degree::None;
}

}

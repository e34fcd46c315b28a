// WordList.h - words in order of how common they are, drawn as often as such words occur.
#pragma once

#include "council/Draw.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace guildhall::council {

/// Drawn with a frequency of about 1 / (rank + head): Zipf's law with a flattened head, as the
/// Office for National Statistics' lists of names have it.
class WordList
{
public:
    /// `words` are separated by white space; "_" stands for a space inside a word.
    explicit WordList(std::string_view words, double head = 8.0);

    [[nodiscard]] const std::string& draw(Draw& draw) const
    {
        return m_words[m_ranks[draw.below(m_ranks.size())]];
    }
    [[nodiscard]] std::size_t size() const noexcept { return m_words.size(); }
    [[nodiscard]] const std::string& at(std::size_t rank) const { return m_words[rank]; }

private:
    std::vector<std::string> m_words;
    std::array<std::uint16_t, 8192> m_ranks {};
};

}

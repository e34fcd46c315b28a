#include "council/WordList.h"

#include <algorithm>
#include <cmath>

namespace guildhall::council {

WordList::WordList(std::string_view words, double head)
{
    std::string word;
    const auto take = [this, &word] {
        if (!word.empty())
            m_words.push_back(std::move(word));
        word.clear();
    };
    for (const char c : words) {
        if (c == ' ' || c == '\n')
            take();
        else
            word += c == '_' ? ' ' : c;
    }
    take();

    const auto count = static_cast<double>(m_words.size());
    const double ratio = (count + head) / head;
    for (std::size_t i = 0; i < m_ranks.size(); ++i) {
        const double share = (static_cast<double>(i) + 0.5) / static_cast<double>(m_ranks.size());
        const double rank = head * (std::pow(ratio, share) - 1.0);
        m_ranks[i] = static_cast<std::uint16_t>(std::min(rank, count - 1.0));
    }
}

}

#include "reports/WordBook.h"

#include <limits>

namespace guildhall {

WordBook::Number WordBook::enter(const QString& word)
{
    if (const auto known = m_numbers.constFind(word); known != m_numbers.cend())
        return *known;
    if (m_words.size() > std::numeric_limits<Number>::max())
        return Other;
    const auto number = static_cast<Number>(m_words.size());
    m_words.append(word);
    m_numbers.insert(word, number);
    return number;
}

std::optional<WordBook::Number> WordBook::find(const QString& word) const
{
    const auto known = m_numbers.constFind(word);
    return known == m_numbers.cend() ? std::nullopt : std::optional(*known);
}

}

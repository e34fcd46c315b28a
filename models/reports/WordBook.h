// WordBook.h - numbers for words that come again and again, so that a column holds two bytes a row.
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace guildhall {

class WordBook
{
public:
    using Number = quint16;
    static constexpr Number Empty = 0; ///< of the empty word
    static constexpr Number Other = 1; ///< of every word that came when the book was full

    /// The word's number, a new one for a new word.
    [[nodiscard]] Number enter(const QString& word);
    [[nodiscard]] std::optional<Number> find(const QString& word) const;
    [[nodiscard]] const QString& word(Number number) const { return m_words.at(number); }
    [[nodiscard]] qsizetype size() const { return m_words.size(); }

private:
    QStringList m_words { QString(), QStringLiteral("…") };
    QHash<QString, Number> m_numbers { { m_words.at(Empty), Empty } };
};

}

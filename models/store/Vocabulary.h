// Vocabulary.h - the words in use, in memory, for finding what a slip of the finger meant.
#pragma once

#include "domain/Changes.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace guildhall {

class Database;

/// Words of names and places with how many customers have them. Does not change once it is read.
class WordList
{
public:
    /// All tagged words that are like `word` (untagged) but not it, nearest and then commonest
    /// first, at most `most`. One slip (a letter more, less, other, or two swapped) from four
    /// letters on, two from eight. `Open`: the word may go on.
    enum class End { Closed, Open };
    [[nodiscard]] std::vector<std::string>
    like(std::string_view word, End end, std::size_t most) const;

    /// About how many customers have a tagged word, or words that begin so.
    [[nodiscard]] double customersWith(std::string_view tagged) const;
    [[nodiscard]] double customersWithStart(std::string_view tagged) const;
    /// The commonest of the tagged words that begin so.
    [[nodiscard]] std::vector<std::string> startingWith(std::string_view tagged,
                                                        std::size_t most) const;
    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }

    [[nodiscard]] static WordList read(Database& reader);

private:
    struct Word
    {
        std::uint32_t at; ///< in m_text
        std::uint32_t letters; ///< a bit for each letter in it
        std::uint32_t customers;
        std::uint8_t size; ///< with its tag
        bool hasDigit; ///< nobody means another number
    };
    struct StartOrder;
    [[nodiscard]] std::string_view textOf(const Word& word) const
    {
        return std::string_view(m_text).substr(word.at, word.size);
    }

    std::string m_text;
    std::vector<Word> m_words; ///< in order of text
    std::vector<std::uint64_t> m_sums; ///< customers of all words before
};

/// The newest list, shared by the readers.
class Vocabulary
{
public:
    [[nodiscard]] std::shared_ptr<const WordList> words() const;
    void set(std::shared_ptr<const WordList> words);

    /// Notes changes; whoever is told true reads the words anew.
    [[nodiscard]] bool isDue();
    void note(const Changes& changes);

private:
    mutable std::mutex m_guard;
    std::shared_ptr<const WordList> m_words = std::make_shared<WordList>();
    qsizetype m_changes = 0;
    bool m_due = true;
};

}

// SearchRun.h - one search: candidates from the indexes, ranked in memory.
#pragma once

#include "domain/Search.h"
#include "store/SearchPlan.h"
#include "store/Vocabulary.h"

#include <unordered_map>

namespace guildhall {

class Database;

/// Every index is asked for a bounded number of candidates without ranking them; what they are
/// worth is decided here.
class SearchRun
{
public:
    SearchRun(Database& reader, const SearchPlan& plan, const WordList& words, int limit);

    [[nodiscard]] SearchAnswer run();

private:
    struct Candidate
    {
        SearchHit hit;
        qint64 row = 0;
    };

    void byCustomer(CustomerId id);
    void byKeys(const std::vector<KeyQuestion>& keys, std::size_t keyTerm);
    void byKey(const KeyQuestion& key, std::size_t keyTerm);
    void byWords();
    /// A term as it is asked this time.
    struct Form
    {
        std::vector<std::string> exact;
        std::vector<std::string> open;
    };
    void byLikeWords();
    void askIndex(const std::vector<Form>& forms);
    [[nodiscard]] bool askIndex(const std::string& expression);
    [[nodiscard]] std::string expressionOf(const Form& form) const;
    [[nodiscard]] double customersWith(const Form& form) const;
    void take(qint64 row, std::size_t keyTerm, MatchedBy matched);
    [[nodiscard]] SearchAnswer ranked();
    [[nodiscard]] bool isEnough() const;

    Database& m_reader;
    const SearchPlan& m_plan;
    const WordList& m_words;
    int m_limit;
    qint64 m_customers; ///< about how many there are
    int m_examined = 0;
    bool m_more = false;
    std::vector<std::vector<std::string>> m_slips; ///< for each term, once they are asked for
    std::vector<Candidate> m_found;
    std::unordered_map<qint64, std::size_t> m_seen;
};

}

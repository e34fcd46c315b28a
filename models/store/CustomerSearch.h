// CustomerSearch.h - the search box: from what somebody typed to customers, while they type.
#pragma once

#include "base/Async.h"
#include "domain/Search.h"

#include <QObject>

#include <memory>

namespace guildhall {

class Store;
class Vocabulary;

/// Finds by name in any order, part of an address, postcode, phone, e-mail, any reference, UPRN,
/// National Insurance number, date of birth (12/3/1984, 12 March 1984, 1984-03-12, or the year
/// beside a name) and customer id, and by several of them together. The last word may be half
/// typed; accents, case, spaces in postcodes and phones, and one slip in a word of four letters or
/// more (two from eight) do not matter. `examined` is bounded by Bound.
class CustomerSearch
{
public:
    static constexpr int Bound = 1200;

    explicit CustomerSearch(Store& store);
    ~CustomerSearch();

    /// The answer to nothing, or to marks only, is empty. Text beyond 200 characters is not read.
    [[nodiscard]] Async<SearchAnswer> search(SearchQuestion question);

    /// Reads the words in use anew for finding slips; happens by itself after many changes.
    [[nodiscard]] Async<Done> refreshWords();

private:
    Store& m_store;
    std::shared_ptr<Vocabulary> m_words;
    std::unique_ptr<QObject> m_context; ///< its connections end with this
};

}

// SearchPlan.h - what somebody typed, read as names, places, numbers and dates.
#pragma once

#include "domain/Search.h"
#include "store/SearchKeys.h"

#include <optional>
#include <string>
#include <vector>

namespace guildhall {

/// A value to look for in a b-tree.
struct KeyQuestion
{
    enum class Where { Person, Item }; ///< person_key, or the references of items
    enum class Match { Exact, Prefix };
    Where where = Where::Person;
    KeyKind kind = KeyKind::Reference;
    Match match = Match::Exact;
    std::string value;

    friend bool operator==(const KeyQuestion&, const KeyQuestion&) = default;
};

/// One thing that was typed. All of its readings are alternatives.
struct SearchTerm
{
    std::string word; ///< folded letters; empty when it is no word
    std::vector<std::string> exact; ///< tagged words
    std::vector<std::string> open; ///< tagged beginnings of words
    std::vector<KeyQuestion> keys;
    bool isLast = false;

    /// Letters only, so it may be a name.
    [[nodiscard]] bool isName() const { return !word.empty(); }
    /// Can only be found by its keys: a phone number, an e-mail address.
    [[nodiscard]] bool isKey() const { return exact.empty() && open.empty(); }
};

struct SearchPlan
{
    std::optional<CustomerId> customer;
    std::vector<KeyQuestion> whole; ///< the whole text as one number or reference
    std::vector<SearchTerm> terms; ///< a customer must meet all of them
};

/// Never fails: what cannot be read otherwise is words. Hostile text is words too.
[[nodiscard]] SearchPlan readQuestion(const QString& text);

}

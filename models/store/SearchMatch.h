// SearchMatch.h - how far a customer's words meet what was typed, and how the index is asked.
#pragma once

#include "domain/Search.h"
#include "store/SearchKeys.h"
#include "store/SearchPlan.h"

#include <QByteArrayView>

#include <string>
#include <string_view>
#include <vector>

namespace guildhall {

/// An FTS5 expression for any of these words and beginnings of words.
[[nodiscard]] std::string anyOf(const std::vector<std::string>& exact,
                                const std::vector<std::string>& open);

/// The words of a customer's row, in order; they live as long as the row.
[[nodiscard]] std::vector<std::string_view> wordsIn(QByteArrayView joined);

[[nodiscard]] MatchedBy meaning(KeyKind kind);
void note(QList<MatchedBy>& matched, MatchedBy by);

/// How a term was met, worst first.
enum class Degree { None, Slip, PlaceStart, Place, Key, NameStart, Name };

/// The best reading of a term that these words meet; what it was met by is noted. `slips` are
/// tagged words that may be meant.
[[nodiscard]] Degree met(const SearchTerm& term,
                         const std::vector<std::string>& slips,
                         const std::vector<std::string_view>& words,
                         QList<MatchedBy>& matched);

}

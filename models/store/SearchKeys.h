// SearchKeys.h - the forms in which a record can be found: keys for the b-tree, words for the
// full-text index.
#pragma once

#include "domain/Records.h"

#include <string>
#include <string_view>
#include <vector>

namespace guildhall {

/// Kept in the cache: another number builds keys and words anew from the records.
constexpr int SearchKeysRevision = 1;

/// What a person_key row holds. The order is stored; append only.
enum class KeyKind { Phone, Email, Reference, Uprn, NationalInsurance };

struct SearchKey
{
    KeyKind kind;
    std::string value;

    friend auto operator<=>(const SearchKey&, const SearchKey&) = default;
};

/// Each once, in order.
[[nodiscard]] std::vector<SearchKey> searchKeys(const QString& key, const PersonRecord& person);

/// A reference as it is compared: small letters and digits, nothing else.
[[nodiscard]] std::string referenceKey(QStringView reference);

/// The first letter of every word in the full-text index says where it stands, so that a name is
/// not looked for among streets.
namespace tag {
    constexpr char Name = 'n';
    constexpr char Place = 'p';
    constexpr char Postcode = 'q';
    constexpr char Born = 'd'; ///< d19840312
    constexpr char Year = 'y'; ///< y1984
}

/// Adds the tagged words of one record.
void addWords(std::vector<std::string>& words, const PersonRecord& person);

/// Sorted, each once, parted by spaces: as kept with the customer.
[[nodiscard]] std::string joinedWords(std::vector<std::string>& words);

}

// AddressParts.h - a British address in the parts that tell premises apart.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace guildhall::linkage {

/// Hashes of the parts; 0 is "not said". Two addresses are compared by these alone.
struct AddressParts
{
    std::uint32_t flat = 0; ///< "flat 3", "apartment b", the first number of "3/12 High Street"
    std::uint32_t number = 0; ///< "12", "12a"
    std::uint32_t street
        = 0; ///< the words after the number up to the street's kind; without it house name
    std::uint64_t whole = 0; ///< all words but "flat", in order
    std::array<std::uint32_t, 6>
        words {}; ///< hashes of words of three letters or more, sorted; 0 fills
};

/// Lower case, abbreviations written out (rd, st, ave, apt ...), for pooling; a whole postcode at
/// the end is taken off into `postcode` when that is given.
[[nodiscard]] std::string addressText(std::string_view text, std::string* postcode);

[[nodiscard]] AddressParts addressParts(std::string_view addressText);

enum class AddressLikeness { Different, Alike, Same };

/// Alike: the same number (or no number on either side) and most words; a flat said on one side
/// only does not differ, two different flats do.
[[nodiscard]] AddressLikeness compareAddresses(const AddressParts& a, const AddressParts& b);

}

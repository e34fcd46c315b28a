// Places.h - streets and homes of the council: invented streets of the Cambridge kind, postcodes
// CB1 to CB5.
#pragma once

#include "council/Draw.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace guildhall::council {

/// One address as a gazetteer writes it.
struct PlaceText
{
    std::string line1; ///< "12 Mill Road", "Flat 3, Kestrel House"
    std::string line2; ///< "" or the street of a flat
    std::string postcode; ///< "CB1 2AB"
};

/// Every home has a number, 0 and up; what it is called depends only on the seed and that number.
class Places
{
public:
    Places(std::uint64_t seed, std::uint32_t homes);

    [[nodiscard]] std::uint32_t homes() const noexcept { return m_homes; }
    [[nodiscard]] PlaceText text(std::uint32_t home) const;

    /// Unique property reference number: 11 or 12 digits, no leading zeros.
    [[nodiscard]] std::uint64_t uprn(std::uint32_t home) const noexcept;

    /// The street's name alone, for "outside 14 Mill Road".
    [[nodiscard]] std::string streetOf(std::uint32_t home) const;

private:
    struct Spot
    {
        std::uint32_t street;
        std::uint32_t within; ///< the home's place in the street, 0 and up
    };
    [[nodiscard]] Spot spotOf(std::uint32_t home) const;
    [[nodiscard]] std::string streetName(std::uint32_t street) const;
    [[nodiscard]] std::string postcodeOf(Spot spot) const;

    std::uint64_t m_seed;
    std::uint32_t m_homes;
    std::vector<std::uint32_t> m_starts; ///< the first home of each street
    std::vector<std::uint32_t> m_units; ///< the first postcode unit of each street in its sector
    std::uint32_t m_homesPerUnit;
};

}

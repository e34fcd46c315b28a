#include "council/Places.h"

#include "council/Showcase.h"

#include <algorithm>
#include <array>

namespace guildhall::council {

namespace {

    using namespace std::string_view_literals;

    constexpr std::array StreetWords {
        "Abbots"sv,    "Acorn"sv,       "Adder"sv,       "Alder"sv,      "Almond"sv,
        "Apple"sv,     "Arbour"sv,      "Archer"sv,      "Ashfield"sv,   "Aspen"sv,
        "Badger"sv,    "Barley"sv,      "Barnwell"sv,    "Beaver"sv,     "Beech"sv,
        "Bellfield"sv, "Birdwood"sv,    "Bishop"sv,      "Blackthorn"sv, "Bluebell"sv,
        "Bramble"sv,   "Brewer"sv,      "Brook"sv,       "Buttercup"sv,  "Cam"sv,
        "Canons"sv,    "Carlyle"sv,     "Castle"sv,      "Cavendish"sv,  "Cedar"sv,
        "Chapel"sv,    "Cherry"sv,      "Chestnut"sv,    "Clover"sv,     "Coldham"sv,
        "College"sv,   "Coopers"sv,     "Coronation"sv,  "Cowslip"sv,    "Cranmer"sv,
        "Darwin"sv,    "Dove"sv,        "Drayman"sv,     "Eagle"sv,      "Elder"sv,
        "Elm"sv,       "Emery"sv,       "Fallow"sv,      "Fen"sv,        "Ferry"sv,
        "Finch"sv,     "Fletcher"sv,    "Foxglove"sv,    "Friars"sv,     "Garden"sv,
        "Gasworks"sv,  "Gilbert"sv,     "Glebe"sv,       "Granary"sv,    "Grange"sv,
        "Green"sv,     "Gresham"sv,     "Harvest"sv,     "Hawthorn"sv,   "Hazel"sv,
        "Heron"sv,     "Holly"sv,       "Hornbeam"sv,    "Iris"sv,       "Ivy"sv,
        "Jubilee"sv,   "Keats"sv,       "Kestrel"sv,     "Kingfisher"sv, "Kings"sv,
        "Lark"sv,      "Larch"sv,       "Lavender"sv,    "Lichfield"sv,  "Lilac"sv,
        "Lime"sv,      "Linnet"sv,      "Lode"sv,        "Magnolia"sv,   "Maple"sv,
        "Market"sv,    "Martin"sv,      "Meadow"sv,      "Milton"sv,     "Mulberry"sv,
        "Newton"sv,    "Nightingale"sv, "Nuthatch"sv,    "Oak"sv,        "Orchard"sv,
        "Osier"sv,     "Otter"sv,       "Oxlip"sv,       "Paddock"sv,    "Park"sv,
        "Pear"sv,      "Perne"sv,       "Petersfield"sv, "Pine"sv,       "Plover"sv,
        "Poplar"sv,    "Primrose"sv,    "Priory"sv,      "Quay"sv,       "Queens"sv,
        "Railway"sv,   "Redwing"sv,     "Reed"sv,        "Ridgeway"sv,   "River"sv,
        "Robin"sv,     "Rowan"sv,       "Rush"sv,        "Rutherford"sv, "Saffron"sv,
        "Sandy"sv,     "Sedge"sv,       "Skylark"sv,     "Snowdrop"sv,   "Sorrel"sv,
        "Spinney"sv,   "Spring"sv,      "St Barnabas"sv, "St Bede's"sv,  "St Mary's"sv,
        "Station"sv,   "Sturgeon"sv,    "Swallow"sv,     "Swan"sv,       "Sycamore"sv,
        "Tanner"sv,    "Teasel"sv,      "Tennyson"sv,    "Thistle"sv,    "Tulip"sv,
        "Union"sv,     "Vicarage"sv,    "Victoria"sv,    "Violet"sv,     "Walnut"sv,
        "Warren"sv,    "Water"sv,       "Weaver"sv,      "Wheatfield"sv, "Willow"sv,
        "Windmill"sv,  "Woodlark"sv,    "Wren"sv,        "Yarrow"sv,     "York"sv
    };
    constexpr std::array StreetKinds { "Road"sv,    "Street"sv, "Close"sv,    "Way"sv,
                                       "Avenue"sv,  "Lane"sv,   "Drive"sv,    "Court"sv,
                                       "Gardens"sv, "Place"sv,  "Crescent"sv, "Terrace"sv,
                                       "Walk"sv,    "Rise"sv,   "Grove"sv,    "Mews"sv };
    constexpr std::array HouseWords { "Kestrel"sv, "Byron"sv, "Fenland"sv, "Lode"sv,
                                      "Trinity"sv, "Heron"sv, "Brunel"sv,  "Hereward"sv };
    constexpr std::array UnitLetters { 'A', 'B', 'D', 'E', 'F', 'G', 'H', 'J', 'L', 'N',
                                       'P', 'Q', 'R', 'S', 'T', 'U', 'W', 'X', 'Y', 'Z' };
    /// Five districts of eight sectors: CB1 1 to CB5 8.
    constexpr std::uint32_t Sectors = 40;
    constexpr std::uint32_t UnitsPerSector = UnitLetters.size() * UnitLetters.size();
    constexpr std::uint32_t StreetCount = StreetWords.size() * StreetKinds.size();

    /// Streets that follow each other lie near each other.
    std::uint32_t sectorOf(std::uint64_t seed, std::uint32_t street)
    {
        return static_cast<std::uint32_t>(mixed(seed, street / 3U) % Sectors);
    }

}

Places::Places(std::uint64_t seed, std::uint32_t homes)
    : m_seed(seed)
    , m_homes(homes)
    , m_homesPerUnit(homes < 200'000 ? 18 : 36)
{
    // A large council has longer streets rather than ones that repeat a name.
    const std::uint32_t stretch = std::max(1U, homes / (StreetCount * 70U) + 1U);
    std::uint32_t at = 0;
    std::array<std::uint32_t, Sectors> units {};
    for (std::uint32_t street = 0; at < homes; ++street) {
        Draw draw(seed, Purpose::Street, street);
        m_starts.push_back(at);
        const std::uint32_t length = (12U + draw.below(90U)) * stretch;
        at += length;
        std::uint32_t& unit = units[sectorOf(seed, street)];
        m_units.push_back(unit);
        unit += length / m_homesPerUnit + 1;
    }
}

Places::Spot Places::spotOf(std::uint32_t home) const
{
    const auto after = std::ranges::upper_bound(m_starts, home);
    const auto street = static_cast<std::uint32_t>(after - m_starts.begin()) - 1;
    return { street, home - m_starts[street] };
}

std::string Places::streetName(std::uint32_t street) const
{
    // A step prime to the count visits every pair of word and kind once before it repeats one.
    const auto pair
        = static_cast<std::uint32_t>((street * 1009ULL + m_seed % StreetCount) % StreetCount);
    return std::string(StreetWords[pair / StreetKinds.size()]) + ' '
        + std::string(StreetKinds[pair % StreetKinds.size()]);
}

std::string Places::postcodeOf(Spot spot) const
{
    const std::uint32_t unit = m_units[spot.street] + spot.within / m_homesPerUnit;
    const std::uint32_t sector = sectorOf(m_seed, spot.street);
    const std::uint32_t inSector = unit % UnitsPerSector;
    std::string code = "CB0 0AA";
    code[2] = static_cast<char>('1' + sector % 5U);
    code[4] = static_cast<char>('1' + sector / 5U);
    code[5] = UnitLetters[inSector / UnitLetters.size()];
    code[6] = UnitLetters[inSector % UnitLetters.size()];
    return code;
}

std::string Places::streetOf(std::uint32_t home) const
{
    return home < ShowcaseHomes.size() ? std::string(ShowcaseHomes[home].street)
                                       : streetName(spotOf(home).street);
}

PlaceText Places::text(std::uint32_t home) const
{
    if (home < ShowcaseHomes.size()) {
        const ShowcaseHome& known = ShowcaseHomes[home];
        return { std::string(known.number) + ' ' + std::string(known.street),
                 {},
                 std::string(known.postcode) };
    }
    const Spot spot = spotOf(home);
    const std::string street = streetName(spot.street);
    const std::string code = postcodeOf(spot);
    Draw kind(m_seed, Purpose::Street, 0x10000000ULL + spot.street);
    if (kind.chance(160)) {
        // A street of blocks: twelve flats a house.
        const std::uint32_t block = spot.within / 12U;
        return { "Flat " + std::to_string(spot.within % 12U + 1) + ", "
                     + std::string(HouseWords[(block + spot.street) % HouseWords.size()])
                     + " House",
                 std::to_string(block * 2U + 1U) + ' ' + street,
                 code };
    }
    Draw own(m_seed, Purpose::Dwelling, home);
    if (own.chance(25))
        return { std::to_string(spot.within + 1U) + "A " + street, {}, code };
    return { std::to_string(spot.within + 1U) + ' ' + street, {}, code };
}

std::uint64_t Places::uprn(std::uint32_t home) const noexcept
{
    if (home == 0)
        return 200004170243ULL;
    // Numbers of one street do not follow each other; 2 of 5 homes are in the longer range.
    const std::uint64_t scattered = (home * 48271ULL + m_seed % 9973ULL) % 9999991ULL;
    return home % 5U < 2U ? 200010000000ULL + scattered : 10090000000ULL + scattered;
}

}

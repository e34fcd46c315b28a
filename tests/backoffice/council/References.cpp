#include "council/References.h"

#include "council/Draw.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace guildhall::council {

namespace {

    using namespace std::string_view_literals;

    struct Pattern
    {
        std::string_view prefix;
        bool hexadecimal;
        bool grows; ///< as many digits as the council needs; else seven
    };

    constexpr std::array<Pattern, FeedCount> Patterns { {
        { "TEN"sv, false, false },
        { "R-"sv, false, true },
        { "300"sv, false, false },
        { "6"sv, false, false },
        { "5"sv, false, false },
        { "5f3a9c10"sv, true, false },
        { "5f3a9d20"sv, true, false },
        { "CLI-"sv, false, false },
        { "int-"sv, true, false },
        { "CP"sv, false, false },
        { "CT-"sv, false, true },
        { "SR-"sv, false, false },
        { "HL-"sv, false, true },
        { "PS"sv, false, false },
    } };

    /// Primes below a power of ten, so that every number of that many digits but a few is used;
    /// each is 3 modulo 4, which `scattered` needs.
    struct Size
    {
        std::uint64_t prime;
        std::uint32_t width;
    };
    constexpr std::array<Size, 4> Sizes {
        { { 99991, 5 }, { 999983, 6 }, { 9999991, 7 }, { 99999971, 8 } }
    };

    constexpr std::uint64_t HexFactor = 0x9E3779B97F4A7C15ULL;

    /// The number that undoes an odd factor modulo 2^64, by Newton's iteration.
    constexpr std::uint64_t inverseOfOdd(std::uint64_t odd)
    {
        std::uint64_t inverse = odd;
        for (int i = 0; i < 6; ++i)
            inverse *= 2 - odd * inverse;
        return inverse;
    }
    static_assert(HexFactor * inverseOfOdd(HexFactor) == 1);

    /// base^exponent modulo a number below 2^27, so products fit.
    std::uint64_t powerModulo(std::uint64_t base, std::uint64_t exponent, std::uint64_t modulus)
    {
        std::uint64_t result = 1;
        for (std::uint64_t power = base % modulus; exponent > 0; exponent >>= 1U) {
            if (exponent & 1U)
                result = result * power % modulus;
            power = power * power % modulus;
        }
        return result;
    }

    /// Squares modulo a prime that is 3 modulo 4 reach half of all numbers; with the other half
    /// mirrored they reach each once, in no order to be seen.
    std::uint64_t scattered(std::uint64_t x, std::uint64_t prime)
    {
        const std::uint64_t square = x * x % prime;
        return 2 * x <= prime || square == 0 ? square : prime - square;
    }

    std::uint64_t gathered(std::uint64_t y, std::uint64_t prime)
    {
        const auto root
            = [prime](std::uint64_t square) { return powerModulo(square, (prime + 1) / 4, prime); };
        const std::uint64_t low = root(y);
        if (low * low % prime == y)
            return std::min(low, prime - low);
        const std::uint64_t high = root(prime - y);
        return std::max(high, prime - high);
    }

}

References::References(Feed feed, std::uint64_t seed, std::uint32_t count, std::optional<Pin> pin)
    : m_feed(feed)
    , m_modulus(Sizes.back().prime)
    , m_width(Sizes.back().width)
    , m_pin(pin)
{
    const std::uint64_t needed = 2ULL * count + 2000;
    for (const Size& size : Sizes) {
        if (size.prime >= needed && (Patterns[indexOf(feed)].grows || size.width >= 7)) {
            m_modulus = size.prime;
            m_width = size.width;
            break;
        }
    }
    const std::uint64_t own = mixed(seed, static_cast<std::uint64_t>(feed) + 4242);
    m_factor = 1 + own % (m_modulus - 1);
    m_inverse = powerModulo(m_factor, m_modulus - 2, m_modulus); // Fermat's little theorem
    m_shift = mixed(own) % m_modulus;
    if (pin) {
        const std::uint64_t now = scattered(pin->record * m_factor % m_modulus, m_modulus);
        m_shift = (pin->number % m_modulus + m_modulus - now) % m_modulus;
    }
    if (Patterns[indexOf(feed)].hexadecimal) {
        m_modulus = UINT32_MAX;
        m_shift = own;
    }
}

std::string References::id(std::uint32_t record) const
{
    const Pattern& pattern = Patterns[indexOf(m_feed)];
    std::string text(pattern.prefix);
    if (m_pin && m_pin->record == record)
        return text + std::to_string(m_pin->number);
    const bool hexadecimal = pattern.hexadecimal;
    const std::uint64_t number = hexadecimal
        ? (record * HexFactor) ^ m_shift
        : (scattered(record * m_factor % m_modulus, m_modulus) + m_shift) % m_modulus;
    std::array<char, 24> digits {};
    const auto end
        = std::to_chars(digits.data(), digits.data() + digits.size(), number, hexadecimal ? 16 : 10)
              .ptr;
    const auto length = static_cast<std::size_t>(end - digits.data());
    const std::size_t width = hexadecimal ? 16 : m_width;
    text.append(width > length ? width - length : 0, '0');
    return text.append(digits.data(), length);
}

std::optional<std::uint32_t> References::record(std::string_view id) const
{
    const Pattern& pattern = Patterns[indexOf(m_feed)];
    if (!id.starts_with(pattern.prefix))
        return {};
    const std::string_view digits = id.substr(pattern.prefix.size());
    std::uint64_t number = 0;
    const auto read = std::from_chars(
        digits.data(), digits.data() + digits.size(), number, pattern.hexadecimal ? 16 : 10);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size())
        return {};
    std::uint64_t record = 0;
    if (pattern.hexadecimal)
        record = (number ^ m_shift) * inverseOfOdd(HexFactor);
    else if (number < m_modulus)
        record = gathered((number + m_modulus - m_shift) % m_modulus, m_modulus) * m_inverse
            % m_modulus;
    else
        return {};
    // Only the id exactly as it is given out names the record.
    if (record > UINT32_MAX || this->id(static_cast<std::uint32_t>(record)) != id)
        return {};
    return static_cast<std::uint32_t>(record);
}

}

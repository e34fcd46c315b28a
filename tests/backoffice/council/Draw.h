// Draw.h - numbers that depend only on what they are drawn for, never on who asked first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>

namespace guildhall::council {

/// Spreads a number over 64 bits (the finaliser of SplitMix64, public domain).
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t x) noexcept
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31U);
}

[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t a, std::uint64_t b) noexcept
{
    return mixed(a ^ mixed(b));
}

/// What a number is drawn for. The values are part of the world: append only.
enum class Purpose : std::uint64_t {
    Household = 1,
    Dwelling,
    Person,
    Membership,
    Sheet,
    Edit,
    Item,
    Reference,
    Identifier,
    Change,
    Street,
    Contact,
    Fault,
    Cause,
    Hazard
};

/// A short stream of numbers for one purpose about one thing.
class Draw
{
public:
    explicit constexpr Draw(std::uint64_t key) noexcept
        : m_state(key)
    {
    }
    constexpr Draw(std::uint64_t seed, Purpose purpose, std::uint64_t thing) noexcept
        : m_state(mixed(seed + (static_cast<std::uint64_t>(purpose) << 56U), thing))
    {
    }

    constexpr std::uint64_t next() noexcept
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mixed(m_state);
    }

    /// 0 .. limit - 1; limit is not 0.
    constexpr std::uint32_t below(std::uint32_t limit) noexcept
    {
        return static_cast<std::uint32_t>(((next() >> 32U) * limit) >> 32U);
    }
    constexpr std::uint32_t below(std::size_t limit) noexcept
    {
        return below(static_cast<std::uint32_t>(limit));
    }

    /// first .. last, both included.
    constexpr int between(int first, int last) noexcept
    {
        return first + static_cast<int>(below(static_cast<std::uint32_t>(last - first + 1)));
    }

    /// True in `perThousand` of 1000 cases.
    constexpr bool chance(std::uint32_t perThousand) noexcept { return below(1000U) < perThousand; }

    template <class Range>
    constexpr const auto& oneOf(const Range& range) noexcept
    {
        return range[below(std::size(range))];
    }

private:
    std::uint64_t m_state;
};

}

// TextPool.h - each distinct text once, known by a number; with a hash that is the same everywhere.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace guildhall::linkage {

/// The same on every machine and in every run: it is stored in models and as blocking keys.
[[nodiscard]] std::uint64_t stableHash(std::string_view text, std::uint64_t seed = 0);

[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t x)
{
    // splitmix64's finaliser (Steele, Lea, Flood 2014)
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9ULL;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

[[nodiscard]] constexpr std::uint64_t combined(std::uint64_t a, std::uint64_t b)
{
    return mixed(a * 0x9e3779b97f4a7c15ULL + b + 0x2545f4914f6cdd1dULL);
}

/// Number 0 is the empty text: "not given".
class TextPool
{
public:
    TextPool();

    [[nodiscard]] std::uint32_t add(std::string_view text);
    /// The numbers that the other pool's texts have here, by their numbers there.
    [[nodiscard]] std::vector<std::uint32_t> addAll(const TextPool& other);
    [[nodiscard]] std::string_view text(std::uint32_t id) const { return m_texts[id]; }
    [[nodiscard]] std::uint64_t hash(std::uint32_t id) const { return m_hashes[id]; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_texts.size()); }

private:
    [[nodiscard]] std::uint32_t add(std::string_view text, std::uint64_t hash);
    void grow();

    std::deque<std::string> m_arena;
    std::vector<std::string_view> m_texts;
    std::vector<std::uint64_t> m_hashes;
    std::vector<std::uint32_t> m_slots;
};

}

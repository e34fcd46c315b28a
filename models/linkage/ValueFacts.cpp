// ValueFacts.cpp - letters that only one side has bound from above how alike two texts can be.
#include "linkage/ValueFacts.h"

#include "linkage/Nicknames.h"
#include "linkage/TextDistance.h"
#include "linkage/TextPool.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace guildhall::linkage {

namespace {

    constexpr int LongestMeasured = 64; // by the Jaro measure
    constexpr size_t PackedDigits = 16;

    // The most that the Jaro measure can be with so many letters that only one side has, and
    // Winkler's prefix on it.
    double likestPossible(int lengthA, int lengthB, int onlyA, int onlyB, bool sameStart)
    {
        const double common = std::max(0, std::min(lengthA - onlyA, lengthB - onlyB));
        const double most = (common / lengthA + common / lengthB + 1) / 3;
        return sameStart ? most + 0.4 * (1 - most) : most;
    }

    std::uint32_t lettersOf(std::string_view text)
    {
        std::uint32_t letters = 0;
        for (const char c : text)
            letters |= 1U << (static_cast<unsigned char>(c) & 31U);
        return letters;
    }

}

NameFacts factsOfName(std::string_view name)
{
    NameFacts facts;
    facts.length = static_cast<std::uint8_t>(std::min<size_t>(name.size(), 255));
    facts.first = name.empty() ? '\0' : name.front();
    facts.sound = stableHash(soundKey(name));
    facts.nickname = Nicknames::builtIn().knows(name);
    facts.letters = lettersOf(name);
    facts.plain = name.find(' ') == std::string_view::npos;
    return facts;
}

EmailFacts factsOfEmail(std::string_view email)
{
    const std::string_view local = email.substr(0, email.rfind('@'));
    return { static_cast<std::uint32_t>(stableHash(local)),
             lettersOf(local),
             static_cast<std::uint8_t>(std::min<size_t>(local.size(), 255)),
             local.empty() ? '\0' : local.front() };
}

PhoneFacts factsOfPhone(std::string_view phone)
{
    std::uint64_t digits = 0;
    for (const char c : phone.substr(0, PackedDigits))
        digits = digits << 4 | (static_cast<unsigned char>(c) & 15U);
    return { digits, static_cast<std::uint32_t>(phone.size()) };
}

// Most pairs of names have too few letters in common to be alike in any way.
bool surelyDifferent(const NameFacts& a, const NameFacts& b)
{
    if (!a.plain || !b.plain || a.length < 2 || b.length < 2 || a.sound == b.sound)
        return false;
    const int onlyA = std::popcount(a.letters & ~b.letters);
    const int onlyB = std::popcount(b.letters & ~a.letters);
    const int common = std::min(a.length - onlyA, b.length - onlyB);
    if (common <= 0)
        return std::max(a.length, b.length) > ShortName
            || std::min(a.length, b.length) >= ShortName;
    if (std::min(a.length, b.length) <= ShortName)
        return false;
    // Below one edit in four letters and a short form of three.
    return likestPossible(a.length, b.length, onlyA, onlyB, a.first == b.first) < 0.8;
}

bool surelyDifferent(const EmailFacts& a, const EmailFacts& b)
{
    if (a.local == b.local || std::max(a.length, b.length) > LongestMeasured
        || std::min(a.length, b.length) == 0)
        return false;
    const int onlyA = std::popcount(a.letters & ~b.letters);
    const int onlyB = std::popcount(b.letters & ~a.letters);
    if (onlyA <= 1 && onlyB <= 1 && std::abs(a.length - b.length) <= 1)
        return false;
    return likestPossible(a.length, b.length, onlyA, onlyB, a.first == b.first) < CloseFrom - 0.001;
}

// More than two digits differ: neither one other digit nor two in each other's place.
bool surelyDifferent(const PhoneFacts& a, const PhoneFacts& b)
{
    if (a.length != b.length || a.length > PackedDigits)
        return std::max(a.length, b.length) - std::min(a.length, b.length) > 1;
    std::uint64_t differ = a.digits ^ b.digits;
    differ |= differ >> 1;
    differ |= differ >> 2;
    return std::popcount(differ & 0x1111111111111111ULL) > 2;
}

}

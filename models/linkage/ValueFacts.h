// ValueFacts.h - what is seen of a name, a mailbox or a number at a glance, so that most of those
// that differ need not be measured.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace guildhall::linkage {

/// Jaro-Winkler likeness from which two texts are close.
constexpr double CloseFrom = 0.92;
/// Up to so many letters a name is too short for a measure of likeness.
constexpr size_t ShortName = 3;

struct NameFacts
{
    std::uint64_t sound = 0;
    std::uint32_t letters = 0; ///< a bit for each that occurs
    std::uint8_t length = 0;
    char first = 0;
    bool plain = true; ///< one word
    bool nickname = false; ///< stands in the table of nicknames
};

struct EmailFacts
{
    std::uint32_t local = 0; ///< hash of what stands before the @
    std::uint32_t letters = 0;
    std::uint8_t length = 0;
    char first = 0;
};

struct PhoneFacts
{
    std::uint64_t digits = 0; ///< four bits for each
    std::uint32_t length = 0;
};

[[nodiscard]] NameFacts factsOfName(std::string_view name);
[[nodiscard]] EmailFacts factsOfEmail(std::string_view email);
[[nodiscard]] PhoneFacts factsOfPhone(std::string_view phone);

/// True only of two that the rules of Comparison.h call Different too.
[[nodiscard]] bool surelyDifferent(const NameFacts& a, const NameFacts& b);
[[nodiscard]] bool surelyDifferent(const EmailFacts& a, const EmailFacts& b);
[[nodiscard]] bool surelyDifferent(const PhoneFacts& a, const PhoneFacts& b);

}

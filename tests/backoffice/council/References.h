// References.h - the ids that a system gives its records: they do not tell in which order the
// records were made.
#pragma once

#include "council/Feeds.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace guildhall::council {

/// Turns record numbers (0 and up) of one feed into its ids and back. Two systems' ids of one
/// person have nothing in common.
class References
{
public:
    struct Pin
    {
        std::uint32_t record, number;
    };

    /// `count` is how many records there are at first; there is room for as many again. `pin` is
    /// the one record whose number is known beforehand.
    References(Feed feed, std::uint64_t seed, std::uint32_t count, std::optional<Pin> pin);

    [[nodiscard]] std::string id(std::uint32_t record) const;
    /// Nothing for what cannot be an id of this feed; the record may still not exist.
    [[nodiscard]] std::optional<std::uint32_t> record(std::string_view id) const;
    [[nodiscard]] std::uint32_t room() const noexcept
    {
        return static_cast<std::uint32_t>(m_modulus);
    }

private:
    Feed m_feed;
    std::uint64_t m_modulus;
    std::uint64_t m_factor;
    std::uint64_t m_inverse;
    std::uint64_t m_shift;
    std::uint32_t m_width;
    std::optional<Pin> m_pin;
};

}

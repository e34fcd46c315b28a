// Feeds.h - the council's systems and what each hands out.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace guildhall::council {

enum class Feed : std::uint8_t {
    Tenants,
    Repairs,
    RentAccounts,
    LiablePersons,
    TaxAccounts,
    Reporters,
    StreetRequests,
    Callers,
    Contacts,
    Complainants,
    Cases,
    Answers,
    Applications, ///< homelink: CSV only
    Subscriptions ///< permits: CSV only
};
inline constexpr std::size_t FeedCount = 14;

/// How exactly a feed's own "updated" field tells the time.
enum class Precision : std::uint8_t { Seconds, Milliseconds };

struct FeedName
{
    std::string_view system, feed;
    Precision precision;
};

inline constexpr std::array<FeedName, FeedCount> FeedNames { {
    { "orchard", "tenants", Precision::Seconds },
    { "orchard", "repairs", Precision::Seconds },
    { "orchard", "rent_accounts", Precision::Seconds },
    { "revenues", "liable-persons", Precision::Milliseconds },
    { "revenues", "accounts", Precision::Milliseconds },
    { "alloy", "reporters", Precision::Milliseconds },
    { "alloy", "requests", Precision::Milliseconds },
    { "storm", "callers", Precision::Milliseconds },
    { "storm", "contacts", Precision::Milliseconds },
    { "complaints", "complainants", Precision::Seconds },
    { "complaints", "cases", Precision::Seconds },
    { "survey", "responses", Precision::Milliseconds },
    { "homelink", "applications", Precision::Seconds },
    { "permits", "subscriptions", Precision::Seconds },
} };

[[nodiscard]] constexpr const FeedName& nameOf(Feed feed)
{
    return FeedNames[static_cast<std::size_t>(feed)];
}
[[nodiscard]] constexpr std::size_t indexOf(Feed feed)
{
    return static_cast<std::size_t>(feed);
}

/// The feeds whose records are (also) records of a person.
inline constexpr std::array PersonFeeds { Feed::Tenants,      Feed::LiablePersons,
                                          Feed::Reporters,    Feed::Callers,
                                          Feed::Complainants, Feed::Applications,
                                          Feed::Subscriptions };

}

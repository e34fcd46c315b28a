// Register.h - every record of every feed: whose it is, when it changed last, and its place in
// time.
#pragma once

#include "council/Items.h"
#include "council/References.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace guildhall::council {

struct Entry
{
    Moment updated = 0;
    std::uint32_t customer = 0;
    std::uint8_t ordinal = 0; ///< which of the customer's records in this feed
    enum Flag : std::uint8_t { Deleted = 1, Anonymous = 2, Born = 4, Written = 8 };
    std::uint8_t flags = 0;

    [[nodiscard]] bool is(Flag flag) const noexcept { return (flags & flag) != 0; }
};

/// A place in the order (updated, record) of a feed.
struct Place
{
    Moment updated = 0;
    std::uint32_t record = 0;
    friend auto operator<=>(const Place&, const Place&) = default;
};

struct Slice
{
    std::vector<std::uint32_t> records;
    bool more = false;
    Place next; ///< where the page after this one begins
};

/// Not thread safe: one thread owns it. About 20 bytes a record.
class Register
{
public:
    explicit Register(CouncilOptions options);

    [[nodiscard]] const Council& council() const noexcept { return m_council; }
    [[nodiscard]] const Sheets& sheets() const noexcept { return m_sheets; }
    [[nodiscard]] const Items& items() const noexcept { return m_items; }

    [[nodiscard]] std::uint32_t size(Feed feed) const;
    [[nodiscard]] const Entry& entry(Feed feed, std::uint32_t record) const;
    [[nodiscard]] Life life(Feed feed, std::uint32_t record) const;
    [[nodiscard]] std::string id(Feed feed, std::uint32_t record) const;
    /// For cases the id is "CT-20418/1"; without a stage, the later one is meant.
    [[nodiscard]] std::optional<std::uint32_t> find(Feed feed, std::string_view id) const;
    /// The customer's record of that ordinal among those the council began with.
    [[nodiscard]] std::optional<std::uint32_t>
    recordOf(Feed feed, std::uint32_t customer, std::uint32_t ordinal) const;

    /// Up to `size` records from `from` on, in the order (updated, record), each in its newest
    /// state.
    [[nodiscard]] Slice slice(Feed feed, Place from, std::uint32_t size) const;
    /// When any record of the feed changed last.
    [[nodiscard]] Moment lastChange(Feed feed) const;

    /// `at` must be later than every change before it.
    void change(Feed feed, std::uint32_t record, Moment at);
    /// As `change`, but only what others wrote into it is another.
    void touch(Feed feed, std::uint32_t record, Moment at) { move(feed, record, at); }
    void remove(Feed feed, std::uint32_t record, Moment at);
    /// A new record of the customer; nothing when the feed has no numbers left.
    std::optional<std::uint32_t>
    add(Feed feed, std::uint32_t customer, Moment at, Entry::Flag kind);
    /// The second stage of a complaint; nothing when it has one.
    std::optional<std::uint32_t> addSecondStage(std::uint32_t first, Moment at);

private:
    struct Shelf
    {
        std::vector<Entry> entries;
        std::vector<Place>
            order; ///< sorted; a place that is no longer its record's own is passed over
        std::uint32_t baseCount = 0;
        std::unordered_map<std::uint32_t, std::vector<Moment>> changes;
        std::unordered_map<std::uint32_t, Moment> births;
        std::unordered_map<std::uint32_t, std::uint32_t> seconds; ///< first stage -> second
        std::unordered_map<std::uint32_t, std::uint32_t> firsts;
        std::optional<References> references;
    };
    void fill(Feed feed);
    [[nodiscard]] Shelf& shelf(Feed feed) { return m_shelves[indexOf(feed)]; }
    [[nodiscard]] const Shelf& shelf(Feed feed) const { return m_shelves[indexOf(feed)]; }
    void move(Feed feed, std::uint32_t record, Moment at);
    [[nodiscard]] std::optional<std::uint32_t> secondStage(std::uint32_t first) const;

    Council m_council;
    Sheets m_sheets;
    Items m_items;
    std::array<Shelf, FeedCount> m_shelves;
};

}

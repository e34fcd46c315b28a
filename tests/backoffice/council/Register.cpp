#include "council/Register.h"

#include "council/Showcase.h"

#include <algorithm>

namespace guildhall::council {

namespace {

    /// Of 1000 customers so many reports, and calls, come from people who do not say who they are.
    constexpr std::uint32_t AnonymousPerThousand = 15;
    /// Ordinals from here on belong to anonymous records, and from LiveOrdinal on to those made
    /// later.
    constexpr std::uint8_t AnonymousOrdinal = 24;
    constexpr std::uint8_t LiveOrdinal = 32;

    std::optional<References::Pin> pinOf(Feed feed, const Register& all)
    {
        const auto pin = [&all, feed](std::uint32_t customer,
                                      std::uint32_t number) -> std::optional<References::Pin> {
            const auto record = all.recordOf(feed, customer, 0);
            return record ? std::optional(References::Pin { *record, number }) : std::nullopt;
        };
        switch (feed) {
        case Feed::Repairs:
            return pin(Maryam, 88213);
        case Feed::Cases:
            return pin(Maryam, 20418);
        case Feed::Applications:
            return pin(Owen, 5521);
        default:
            return {};
        }
    }

}

Register::Register(CouncilOptions options)
    : m_council(options)
    , m_sheets(m_council)
    , m_items(m_council, m_sheets)
{
    for (std::size_t i = 0; i < FeedCount; ++i)
        fill(static_cast<Feed>(i));
}

void Register::fill(Feed feed)
{
    Shelf& shelf = this->shelf(feed);
    const bool people = std::ranges::find(PersonFeeds, feed) != PersonFeeds.end();
    const std::uint32_t customers = m_council.options().customers;
    const auto put
        = [this, feed, &shelf](std::uint32_t customer, std::uint32_t ordinal, std::uint8_t flags) {
              shelf.entries.push_back({ m_items.updated(feed, customer, ordinal),
                                        customer,
                                        static_cast<std::uint8_t>(ordinal),
                                        flags });
          };
    for (std::uint32_t customer = 0; customer < customers; ++customer) {
        const std::uint32_t count
            = people ? m_sheets.count(feed, customer) : m_items.count(feed, customer);
        for (std::uint32_t ordinal = 0; ordinal < count; ++ordinal)
            put(customer, ordinal, 0);
    }
    shelf.baseCount = static_cast<std::uint32_t>(shelf.entries.size());
    if (feed == Feed::StreetRequests || feed == Feed::Contacts) {
        for (std::uint32_t i = 0; i < customers * AnonymousPerThousand / 1000; ++i) {
            Draw draw(m_council.seed(), Purpose::Reference, i * 16ULL + indexOf(feed));
            put(ShowcaseCount + draw.below(customers - ShowcaseCount),
                AnonymousOrdinal,
                Entry::Anonymous);
        }
    }
    shelf.order.reserve(shelf.entries.size());
    for (std::uint32_t record = 0; record < shelf.entries.size(); ++record)
        shelf.order.push_back({ shelf.entries[record].updated, record });
    std::ranges::sort(shelf.order);
    shelf.references.emplace(feed, m_council.seed(), size(feed), pinOf(feed, *this));
}

std::uint32_t Register::size(Feed feed) const
{
    return static_cast<std::uint32_t>(shelf(feed).entries.size());
}

const Entry& Register::entry(Feed feed, std::uint32_t record) const
{
    return shelf(feed).entries[record];
}

Life Register::life(Feed feed, std::uint32_t record) const
{
    const Shelf& shelf = this->shelf(feed);
    Life life;
    if (shelf.changes.empty() && shelf.births.empty())
        return life;
    if (const auto found = shelf.changes.find(record); found != shelf.changes.end())
        life.changes = found->second;
    if (const auto found = shelf.births.find(record); found != shelf.births.end())
        life.born = found->second;
    return life;
}

std::string Register::id(Feed feed, std::uint32_t record) const
{
    const Shelf& shelf = this->shelf(feed);
    if (feed != Feed::Cases)
        return shelf.references->id(record);
    if (const auto first = shelf.firsts.find(record); first != shelf.firsts.end())
        return shelf.references->id(first->second) + "/2";
    // The second stage stands right after the first and bears its reference.
    const bool second = shelf.entries[record].ordinal == 1;
    return shelf.references->id(second ? record - 1 : record) + (second ? "/2" : "/1");
}

std::optional<std::uint32_t> Register::find(Feed feed, std::string_view id) const
{
    const Shelf& shelf = this->shelf(feed);
    std::uint32_t stage = 0;
    if (feed == Feed::Cases && id.size() > 2 && id[id.size() - 2] == '/') {
        stage = static_cast<std::uint32_t>(id.back() - '0');
        id.remove_suffix(2);
    }
    auto record = shelf.references->record(id);
    if (!record || *record >= shelf.entries.size() || stage > 2)
        return {};
    if (feed == Feed::Cases) {
        const Entry& first = shelf.entries[*record];
        if (first.ordinal == 1 || shelf.firsts.contains(*record))
            return {};
        const auto second = secondStage(*record);
        if (stage == 2 && !second)
            return {};
        if (second && stage != 1)
            return second;
    }
    return record;
}

std::optional<std::uint32_t> Register::secondStage(std::uint32_t first) const
{
    const Shelf& shelf = this->shelf(Feed::Cases);
    if (const auto second = shelf.seconds.find(first); second != shelf.seconds.end())
        return second->second;
    const std::uint32_t next = first + 1;
    const bool isNext = next < shelf.entries.size() && shelf.entries[next].ordinal == 1
        && shelf.entries[next].customer == shelf.entries[first].customer;
    return isNext ? std::optional(next) : std::nullopt;
}

std::optional<std::uint32_t>
Register::recordOf(Feed feed, std::uint32_t customer, std::uint32_t ordinal) const
{
    const Shelf& shelf = this->shelf(feed);
    const auto end = shelf.entries.begin() + shelf.baseCount;
    const auto first = std::lower_bound(
        shelf.entries.begin(), end, customer, [](const Entry& entry, std::uint32_t wanted) {
            return entry.customer < wanted;
        });
    if (end - first <= static_cast<std::ptrdiff_t>(ordinal) || first[ordinal].customer != customer)
        return {};
    return static_cast<std::uint32_t>(first - shelf.entries.begin()) + ordinal;
}

Slice Register::slice(Feed feed, Place from, std::uint32_t size) const
{
    const Shelf& shelf = this->shelf(feed);
    Slice slice;
    slice.records.reserve(size);
    for (auto at = std::ranges::lower_bound(shelf.order, from); at != shelf.order.end(); ++at) {
        if (shelf.entries[at->record].updated != at->updated)
            continue;
        if (slice.records.size() == size) {
            slice.more = true;
            slice.next = *at;
            break;
        }
        slice.records.push_back(at->record);
    }
    return slice;
}

Moment Register::lastChange(Feed feed) const
{
    const Shelf& shelf = this->shelf(feed);
    return shelf.order.empty() ? 0 : shelf.order.back().updated;
}

void Register::move(Feed feed, std::uint32_t record, Moment at)
{
    Shelf& shelf = this->shelf(feed);
    shelf.entries[record].updated = at;
    shelf.order.push_back({ at, record });
}

void Register::change(Feed feed, std::uint32_t record, Moment at)
{
    shelf(feed).changes[record].push_back(at);
    move(feed, record, at);
}

void Register::remove(Feed feed, std::uint32_t record, Moment at)
{
    shelf(feed).entries[record].flags |= Entry::Deleted;
    move(feed, record, at);
}

std::optional<std::uint32_t>
Register::add(Feed feed, std::uint32_t customer, Moment at, Entry::Flag kind)
{
    Shelf& shelf = this->shelf(feed);
    const auto record = static_cast<std::uint32_t>(shelf.entries.size());
    if (record >= shelf.references->room())
        return {};
    const auto ordinal = static_cast<std::uint8_t>(LiveOrdinal + record % 32U);
    shelf.entries.push_back(
        { at, customer, ordinal, static_cast<std::uint8_t>(kind | Entry::Born) });
    shelf.births[record] = at;
    shelf.order.push_back({ at, record });
    return record;
}

std::optional<std::uint32_t> Register::addSecondStage(std::uint32_t first, Moment at)
{
    if (secondStage(first))
        return {};
    const Entry begun = entry(Feed::Cases, first);
    const auto second = add(Feed::Cases, begun.customer, at, Entry::Written);
    if (second) {
        Shelf& shelf = this->shelf(Feed::Cases);
        shelf.entries[*second].flags |= begun.flags & Entry::Anonymous;
        shelf.seconds[first] = *second;
        shelf.firsts[*second] = first;
    }
    return second;
}

}

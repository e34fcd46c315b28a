// Items.h - what the council does for its customers: repairs, accounts, requests, contacts,
// complaints.
#pragma once

#include "council/ItemKinds.h"
#include "council/Sheet.h"

#include <vector>

namespace guildhall::council {

class Items
{
public:
    Items(const Council& council, const Sheets& sheets)
        : m_council(council)
        , m_sheets(sheets)
    {
    }

    /// How many records this feed has of this customer; 0 for the feeds of persons.
    [[nodiscard]] std::uint32_t count(Feed feed, std::uint32_t customer) const;

    [[nodiscard]] Repair
    repair(std::uint32_t customer, std::uint32_t ordinal, Life life = {}) const;
    [[nodiscard]] Account rent(std::uint32_t customer, Life life = {}) const;
    [[nodiscard]] Account tax(std::uint32_t customer, std::uint32_t ordinal, Life life = {}) const;
    [[nodiscard]] StreetRequest
    request(std::uint32_t customer, std::uint32_t ordinal, Life life = {}) const;
    [[nodiscard]] Case
    complaint(std::uint32_t customer, std::uint32_t ordinal, Life life = {}) const;
    [[nodiscard]] Application application(std::uint32_t customer, Life life = {}) const;
    [[nodiscard]] Subscription
    subscription(std::uint32_t customer, std::uint32_t ordinal, Life life = {}) const;
    [[nodiscard]] Contact
    contact(std::uint32_t customer, std::uint32_t ordinal, Life life = {}) const;
    [[nodiscard]] Answer
    answer(std::uint32_t customer, std::uint32_t ordinal, Life life = {}) const;

    /// What this customer could have rung about in the last months, in no telling order.
    [[nodiscard]] std::vector<Concern> concerns(std::uint32_t customer) const;
    /// What has moved them to ring in that time.
    [[nodiscard]] std::vector<Cause> causes(std::uint32_t customer) const;

    /// When a record that nobody changed since was last touched.
    [[nodiscard]] Moment updated(Feed feed, std::uint32_t customer, std::uint32_t ordinal) const;

private:
    [[nodiscard]] Draw drawFor(Feed feed, std::uint32_t customer, std::uint32_t ordinal) const;
    [[nodiscard]] Day today() const { return londonDay(m_council.today()); }
    [[nodiscard]] Moment at(Day day, Draw& draw) const;
    [[nodiscard]] Reason drawReason(std::uint32_t customer, Draw& draw, Moment& started) const;
    [[nodiscard]] Reason
    drawAgain(std::uint32_t customer, std::uint32_t ordinal, Draw& draw, Moment& started) const;

    const Council& m_council;
    const Sheets& m_sheets;
};

}

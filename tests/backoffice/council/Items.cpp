#include "council/Items.h"

#include "council/Showcase.h"

#include <algorithm>

namespace guildhall::council {

Draw Items::drawFor(Feed feed, std::uint32_t customer, std::uint32_t ordinal) const
{
    return Draw(m_council.seed(),
                Purpose::Item,
                (static_cast<std::uint64_t>(customer) * 16 + indexOf(feed)) * 64 + ordinal);
}

/// A moment of the working day, never later than the council's today.
Moment Items::at(Day day, Draw& draw) const
{
    const Moment wanted
        = fromLondon(day, 8 * Hour + draw.below(10U * 3600U) * Second + draw.below(1000U));
    return std::min(wanted, m_council.today() - 1 - draw.below(1800U) * Second);
}

std::uint32_t Items::count(Feed feed, std::uint32_t customer) const
{
    const auto has = [this, customer](Feed people) { return m_sheets.count(people, customer); };
    Draw draw(m_council.seed(), Purpose::Membership, customer * 32ULL + indexOf(feed));
    switch (feed) {
    case Feed::Repairs:
        if (customer == Maryam)
            return 2;
        if (has(Feed::Tenants) == 0)
            return 0;
        if (m_council.householdOf(customer).first != customer)
            return draw.chance(90) ? 1 : 0;
        return draw.chance(480) ? 1 + (draw.chance(420) ? 1U : 0U) + (draw.chance(220) ? 1U : 0U)
                                : 0;
    case Feed::RentAccounts:
        return m_council.householdOf(customer).first == customer ? has(Feed::Tenants) : 0;
    case Feed::TaxAccounts: {
        const Household household = m_council.householdOf(customer);
        if (household.kind == HouseholdKind::Organisation)
            return customer < ShowcaseCount ? 1 : 1 + draw.below(8U);
        return household.first == customer ? has(Feed::LiablePersons) : 0;
    }
    case Feed::StreetRequests:
        return has(Feed::Reporters) == 0 ? 0
            : customer == Maryam         ? 1
                                 : 1 + (draw.chance(180) ? 1U : 0U) + (draw.chance(60) ? 1U : 0U);
    case Feed::Contacts:
        if (customer == Maryam)
            return 2;
        if (has(Feed::Callers) == 0)
            return 0;
        // Who has something open rings more often.
        return concerns(customer).empty()
            ? (draw.chance(230) ? 1U : 0U)
            : 1U + (draw.chance(700) ? 1U : 0U) + (draw.chance(420) ? 1U : 0U);
    case Feed::Cases:
        return has(Feed::Complainants) == 0 ? 0
            : customer == Maryam            ? 1
                                            : 1 + (draw.chance(115) ? 1U : 0U);
    case Feed::Answers: {
        const std::uint32_t contacts = count(Feed::Contacts, customer);
        return contacts > 0 && customer != Maryam && contact(customer, 0).survey ? 1 : 0;
    }
    default:
        return 0;
    }
}

Moment Items::updated(Feed feed, std::uint32_t customer, std::uint32_t ordinal) const
{
    switch (feed) {
    case Feed::Repairs:
        return repair(customer, ordinal).updated;
    case Feed::RentAccounts:
        return rent(customer).updated;
    case Feed::TaxAccounts:
        return tax(customer, ordinal).updated;
    case Feed::StreetRequests:
        return request(customer, ordinal).updated;
    case Feed::Contacts:
        return contact(customer, ordinal).updated;
    case Feed::Cases:
        return complaint(customer, ordinal).updated;
    case Feed::Answers:
        return answer(customer, ordinal).updated;
    case Feed::Applications:
        return application(customer).updated;
    case Feed::Subscriptions:
        return subscription(customer, ordinal).updated;
    default: {
        // A record of a person: touched some time in the last five years, more often lately.
        Draw draw = drawFor(feed, customer, ordinal);
        const auto reach = static_cast<int>(draw.below(45U));
        const Day back = static_cast<Day>(reach * reach * draw.between(20, 100) / 100);
        return at(today() - back, draw);
    }
    }
}

std::vector<Concern> Items::concerns(std::uint32_t customer) const
{
    std::vector<Concern> all;
    const Moment since = m_council.today() - 150 * OneDay;
    const Moment lately = m_council.today() - Hour;
    const auto consider = [&all, since, lately](const Concern& concern) {
        if (concern.opened < lately && (concern.closed == 0 || concern.closed > since))
            all.push_back(concern);
    };
    for (std::uint32_t i = 0; i < count(Feed::Repairs, customer); ++i) {
        const Repair repair = this->repair(customer, i);
        consider({ Feed::Repairs, i, repair.reported, repair.live() ? 0 : repair.updated });
    }
    for (std::uint32_t i = 0; i < count(Feed::StreetRequests, customer); ++i) {
        const StreetRequest request = this->request(customer, i);
        consider({ Feed::StreetRequests, i, request.raised, request.closed });
    }
    for (std::uint32_t i = 0; i < count(Feed::Cases, customer); ++i) {
        const Case stage = complaint(customer, i);
        consider({ Feed::Cases,
                   i,
                   fromLondon(stage.received, 9 * Hour),
                   stage.closed == 0 ? 0 : fromLondon(stage.closed, 17 * Hour) });
    }
    for (std::uint32_t i = 0; i < count(Feed::TaxAccounts, customer); ++i) {
        const Account account = tax(customer, i);
        if (account.overdueSince != 0)
            consider({ Feed::TaxAccounts, i, account.overdueSince, 0 });
    }
    if (count(Feed::RentAccounts, customer) > 0) {
        const Account account = rent(customer);
        if (account.overdueSince != 0)
            consider({ Feed::RentAccounts, 0, account.overdueSince, 0 });
    }
    if (m_sheets.count(Feed::Applications, customer) > 0) {
        const Application wish = application(customer);
        if (!wish.documents.empty())
            consider(
                { Feed::Applications, 0, std::min(wish.updated, m_council.today() - OneDay), 0 });
    }
    return all;
}

}

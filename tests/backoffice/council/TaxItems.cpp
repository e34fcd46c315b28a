// TaxItems.cpp - Council Tax accounts, and parking permits and garden-bin subscriptions.
#include "council/Items.h"
#include "council/Showcase.h"

#include <algorithm>

namespace guildhall::council {

namespace {

    using namespace std::string_view_literals;

    constexpr std::array Bands { 'A', 'B', 'B', 'C', 'C', 'C', 'D', 'D', 'E', 'F', 'G', 'H' };

    /// Instalment of a ten-month year, in pence, for bands A to H (a plausible charge, not a
    /// published one).
    constexpr std::array<std::int64_t, 8> Instalments { 15980, 18643, 21306, 23969,
                                                        29296, 34622, 39948, 47938 };

}

Account Items::tax(std::uint32_t customer, std::uint32_t ordinal, Life life) const
{
    Draw draw = drawFor(Feed::TaxAccounts, customer, ordinal);
    Account account;
    const Household household = m_council.householdOf(customer);
    account.home = ordinal == 0                         ? household.number
        : household.kind == HouseholdKind::Organisation ? draw.below(m_council.places().homes())
                                                        : m_council.person(customer).secondHome;
    if (account.home == NoHome)
        account.home = draw.below(m_council.places().homes());
    account.band = draw.oneOf(Bands);
    std::int64_t instalment = Instalments[static_cast<std::size_t>(account.band - 'A')];
    const CivilDate date = civil(today());
    const Day first = dayOf({ date.year, date.month, 1 });
    bool late = draw.chance(170);
    if (customer == Maryam) {
        instalment = 21460;
        account.band = 'C';
        late = true;
    } else if (customer == Owen) {
        late = false;
    }
    const auto monthBack = [first](int months) {
        CivilDate month = civil(first);
        month.month -= months;
        if (month.month < 1) {
            month.month += 12;
            month.year -= 1;
        } else if (month.month > 12) {
            month.month -= 12;
            month.year += 1;
        }
        return dayOf(month);
    };
    for (int back = 3; back >= 1; --back) {
        account.lines.add({ monthBack(back), "Instalment due"sv, instalment });
        account.lines.add(
            { monthBack(back) + draw.between(0, 3), "Payment by Direct Debit"sv, -instalment });
    }
    account.lines.add({ first, "Instalment due"sv, instalment });
    account.balance = instalment * std::max(1, (date.month + 8) % 12 / 2);
    if (late) {
        account.overdue = instalment;
        const bool showcase = customer == Maryam;
        const Day sent = showcase ? std::max(first, today() - 3)
                                  : std::max(first, today() - draw.between(1, 20));
        const bool final = !showcase && draw.chance(220);
        account.lines.add({ sent, final ? "Final notice sent"sv : "Reminder sent"sv, 0 });
        account.recovery = showcase ? "on hold"sv
            : final                 ? "final notice"sv
            : draw.chance(120)      ? "on hold"sv
                                    : "reminder"sv;
        account.overdueSince = at(sent, draw);
        account.updated = account.overdueSince;
    } else {
        account.lines.add({ std::min(first + draw.between(0, 4), today()),
                            "Payment by Direct Debit"sv,
                            -instalment });
        account.balance -= draw.chance(120) ? account.balance + draw.below(9000U) : 0;
        account.updated = at(account.lines.back().on, draw);
    }
    if (customer == Owen)
        account.balance = -1208;
    else if (account.balance > 0)
        account.lines.add({ monthBack(-1), "Instalment due"sv, instalment });
    for (const Moment change : life.changes) {
        const std::int64_t paid = account.overdue > 0 ? account.overdue : 500 + draw.below(4000U);
        account.overdue = 0;
        account.recovery = "none";
        account.balance -= paid;
        account.lines.add({ londonDay(change), "Payment by debit card"sv, -paid });
        account.updated = change;
    }
    return account;
}

Subscription Items::subscription(std::uint32_t customer, std::uint32_t ordinal, Life life) const
{
    constexpr std::array types {
        "Garden bin"sv, "Resident parking permit"sv, "Garden bin"sv, "Visitor parking permit"sv
    };
    Draw draw = drawFor(Feed::Subscriptions, customer, ordinal);
    Subscription held;
    held.type = customer == Maryam ? types[ordinal % 2] : draw.oneOf(types);
    const Day age = draw.between(2, 420);
    held.start = today() - age % 365;
    held.end = held.start + 364;
    held.due = held.type == "Garden bin"sv        ? 4800
        : held.type == "Visitor parking permit"sv ? 1500
                                                  : 5600;
    const bool unpaid = customer != Maryam && draw.chance(90);
    if (!unpaid)
        held.due = 0;
    held.status = unpaid ? "Payment due"sv : age > 380 ? "Renewed"sv : "Active"sv;
    held.updated = at(held.start, draw);
    for (const Moment change : life.changes) {
        held.due = held.due == 0 ? 1000 : 0;
        held.status = held.due == 0 ? "Active"sv : "Payment due"sv;
        held.updated = change;
    }
    return held;
}

}

// HousingItems.cpp - repairs, rent and the housing register.
#include "council/Items.h"
#include "council/Showcase.h"

#include <algorithm>

namespace guildhall::council {

namespace {

    using namespace std::string_view_literals;

    struct Fault
    {
        std::string_view trade, description, location, hazard;
        int workingDays; ///< in which it should be done
    };

    constexpr std::array Faults {
        Fault { "Damp and mould"sv,
                "Damp and mould on outside wall, spreading behind furniture"sv,
                "Bedroom 2"sv,
                "damp_mould"sv,
                10 },
        Fault { "Damp and mould"sv,
                "Black mould on ceiling above bath"sv,
                "Bathroom"sv,
                "damp_mould"sv,
                10 },
        Fault { "Damp and mould"sv,
                "Rising damp, plaster coming away"sv,
                "Living room"sv,
                "damp_mould"sv,
                10 },
        Fault { "Damp and mould"sv,
                "Mould round window, child has asthma"sv,
                "Bedroom 1"sv,
                "damp_mould"sv,
                10 },
        Fault { "Plumbing"sv, "Kitchen tap drips constantly"sv, "Kitchen"sv, ""sv, 20 },
        Fault { "Plumbing"sv, "Toilet will not flush"sv, "Bathroom"sv, ""sv, 3 },
        Fault { "Plumbing"sv, "Leak under sink, bowl fills overnight"sv, "Kitchen"sv, ""sv, 3 },
        Fault { "Plumbing"sv, "Water coming through ceiling from flat above"sv, "Hall"sv, ""sv, 1 },
        Fault { "Heating"sv, "No heating or hot water"sv, "Boiler cupboard"sv, "excess_cold"sv, 1 },
        Fault {
            "Heating"sv, "Boiler loses pressure every few days"sv, "Boiler cupboard"sv, ""sv, 10 },
        Fault { "Heating"sv, "Radiator cold at the bottom"sv, "Living room"sv, ""sv, 20 },
        Fault { "Electrical"sv, "Sockets dead on one wall"sv, "Living room"sv, ""sv, 5 },
        Fault { "Electrical"sv, "Extractor fan not working"sv, "Bathroom"sv, ""sv, 20 },
        Fault { "Electrical"sv,
                "Light fitting sparks when switched"sv,
                "Landing"sv,
                "electrical"sv,
                1 },
        Fault { "Carpentry"sv, "Front door will not lock"sv, "Front door"sv, ""sv, 1 },
        Fault { "Carpentry"sv, "Window will not close, handle broken"sv, "Bedroom 1"sv, ""sv, 10 },
        Fault { "Carpentry"sv, "Kitchen unit door has come off"sv, "Kitchen"sv, ""sv, 30 },
        Fault { "Roofing"sv, "Slates missing, water in loft after rain"sv, "Roof"sv, ""sv, 10 },
        Fault { "Roofing"sv, "Gutter overflows above back door"sv, "Outside rear"sv, ""sv, 30 },
        Fault { "Glazing"sv, "Misted double glazing"sv, "Living room"sv, ""sv, 60 },
        Fault {
            "Groundwork"sv, "Paving slab raised, trip hazard at gate"sv, "Front path"sv, ""sv, 20 },
        Fault { "Pest control"sv, "Mice in kitchen cupboards"sv, "Kitchen"sv, ""sv, 5 },
        Fault { "Fencing"sv, "Fence panels down after wind"sv, "Rear garden"sv, ""sv, 60 },
        Fault { "Lift"sv, "Lift out of order, resident uses wheelchair"sv, "Communal"sv, ""sv, 1 }
    };

    constexpr std::array Progress {
        "Logged"sv, "Surveyor booked"sv, "In progress"sv, "Awaiting parts"sv, "Complete"sv
    };
    constexpr std::array ProgressText { "Reported by telephone"sv,
                                        "Surveyor booked"sv,
                                        "Operative attended, work begun"sv,
                                        "Part ordered, tenant told"sv,
                                        "Work complete"sv };

    /// Most keep the times of the law, some are late; three in five need further works. Nothing is
    /// later than what the system was told last, so that a record changes only when it is changed.
    void takeHazardSteps(Repair& repair, bool attended, Draw draw)
    {
        const bool emergency = repair.hazard != "damp_mould";
        repair.severity = emergency ? "emergency"sv : "significant"sv;
        const Moment last = repair.completed != 0 ? repair.completed : repair.updated;
        const auto after = [last](Moment from, Moment time) { return std::min(from + time, last); };
        const auto days = [&draw](int least, int most) {
            return draw.between(least, most) * OneDay + draw.between(0, 4) * Hour;
        };
        const Moment visit = emergency ? draw.between(2, 30) * Hour : days(2, 13);
        const Moment summary = days(0, 4);
        const Moment safe = emergency ? draw.between(0, 5) * Hour : days(0, 8);
        const bool needsWorks = !emergency && draw.chance(600);
        const Moment begun = days(1, 8);
        const Moment started = days(9, 96);
        if (!attended)
            return;
        repair.investigated = after(repair.reported, visit);
        const auto told = [&](Moment from, Moment time) {
            return repair.completed != 0 || from + time <= last ? after(from, time) : 0;
        };
        repair.summarySent = told(repair.investigated, summary);
        repair.madeSafe = told(repair.investigated, safe);
        if (!needsWorks)
            return;
        repair.worksBegun = told(repair.investigated, begun);
        repair.worksStarted = told(repair.investigated, started);
        repair.worksDone = repair.completed;
    }

    Repair showcaseRepair(Day today, std::uint32_t ordinal)
    {
        Repair repair;
        const Fault& fault = Faults[ordinal == 0 ? 0 : 12];
        repair.trade = fault.trade;
        repair.description = ordinal == 0 ? "Damp and mould, bedroom 2"sv : fault.description;
        repair.location = fault.location;
        repair.hazard = fault.hazard;
        const Day reported = today - (ordinal == 0 ? 11 : 9);
        repair.reported = fromLondon(reported, 14 * Hour + 5 * Minute);
        repair.target = fromLondon(addWorkingDays(reported, fault.workingDays), 17 * Hour);
        repair.history.add(
            { repair.reported,
              ordinal == 0 ? "Reported damp in bedroom 2"sv : "Reported with damp repair"sv });
        repair.status = "Logged";
        if (ordinal == 0) {
            repair.status = "Surveyor booked";
            repair.appointment = fromLondon(workingDay(today + 6), 9 * Hour);
            repair.history.add(
                { fromLondon(today - 2, 11 * Hour + 20 * Minute), "Surveyor booked"sv });
        }
        repair.updated = repair.history.back().at;
        return repair;
    }

}

Repair Items::repair(std::uint32_t customer, std::uint32_t ordinal, Life life) const
{
    Repair repair;
    std::size_t stage = 0;
    if (customer == Maryam && ordinal < 2) {
        repair = showcaseRepair(today(), ordinal);
        stage = ordinal == 0 ? 1 : 0;
    } else {
        Draw draw = drawFor(Feed::Repairs, customer, ordinal);
        const Fault& fault = Faults[draw.chance(160) ? draw.below(4U) : draw.below(Faults.size())];
        repair.trade = fault.trade;
        repair.description = fault.description;
        repair.location = fault.location;
        repair.hazard = fault.hazard;
        const auto reach = static_cast<int>(draw.below(23U));
        const Day age = life.born != 0 ? 0 : reach * reach + draw.between(0, 12);
        const Day reported = today() - age;
        repair.reported = life.born != 0 ? life.born : at(reported, draw);
        const Day due
            = addWorkingDays(life.born != 0 ? londonDay(life.born) : reported, fault.workingDays);
        repair.target = fromLondon(due, 17 * Hour);
        repair.history.add({ repair.reported, ProgressText[0] });
        // Most are done about in time, some late, and one in fourteen is stuck.
        const Day taken = static_cast<Day>(fault.workingDays * draw.between(30, 230) / 100 + 1);
        const bool stuck = draw.chance(70);
        if (life.born != 0) {
            stage = 0;
        } else if (age > taken && !stuck) {
            stage = draw.chance(80) ? Progress.size() : Progress.size() - 1;
            repair.history.add({ at(reported + std::max(1, taken / 2), draw), ProgressText[2] });
            const Moment end = at(reported + taken, draw);
            if (stage == Progress.size())
                repair.history.add({ end, "Cancelled: tenant no longer needs it"sv });
            else {
                repair.completed = end;
                repair.history.add({ end, ProgressText[4] });
            }
        } else {
            stage = age < 2 ? 0 : draw.below(4U);
            if (stage > 0)
                repair.history.add({ at(reported + std::max(1, std::min(age, taken) * 2 / 3), draw),
                                     ProgressText[stage] });
            if (stage == 1 || draw.chance(300))
                repair.appointment = fromLondon(workingDay(today() + draw.between(1, 12)),
                                                (8 + draw.below(8U)) * Hour);
        }
        repair.status = stage == Progress.size() ? "Cancelled"sv : Progress[stage];
        repair.updated = repair.history.back().at;
        // Of eight visits one is missed: agreed some days before, and nobody came.
        Draw visits(m_council.seed(), Purpose::Cause, customer * 64ULL + 32 + ordinal);
        const Day open = std::min(age, taken);
        if (life.born == 0 && open > 3 && visits.chance(125))
            repair.missed = fromLondon(workingDay(reported + visits.between(2, open - 1)),
                                       (8 + visits.below(8U)) * Hour);
        if (repair.missed >= m_council.today() || repair.missed >= repair.updated)
            repair.missed = repair.live() && repair.missed < m_council.today() ? repair.missed : 0;
        if (repair.appointment != 0)
            repair.booked = repair.updated;
        else if (repair.live())
            repair.appointment = repair.missed;
        if (repair.appointment != 0 && repair.appointment == repair.missed)
            repair.booked = repair.missed - 4 * OneDay;
    }
    for (const Moment change : life.changes) {
        if (stage < Progress.size() - 1) {
            ++stage;
            repair.status = Progress[stage];
            repair.history.add({ change, ProgressText[stage] });
            if (stage == Progress.size() - 1)
                repair.completed = change;
        } else {
            repair.history.add({ change, "Tenant rang, told what was done"sv });
        }
        repair.updated = change;
    }
    if (!repair.hazard.empty())
        takeHazardSteps(repair,
                        repair.completed != 0 || (stage >= 2 && repair.live()),
                        Draw(m_council.seed(), Purpose::Hazard, customer * 64ULL + ordinal));
    return repair;
}

Account Items::rent(std::uint32_t customer, Life life) const
{
    Draw draw = drawFor(Feed::RentAccounts, customer, 0);
    Account account;
    account.home = m_council.householdOf(customer).number;
    const std::int64_t weekly = 8500 + draw.below(5500U);
    const bool inArrears = customer != Maryam && draw.chance(230);
    const bool inCredit = !inArrears && draw.chance(300);
    const int weeksOwed = inArrears ? draw.between(1, 9) : 0;
    const Day monday = today() - weekday(today());
    account.balance = inArrears ? weekly * weeksOwed
        : inCredit              ? -(weekly * draw.between(1, 3) / 2)
                                : 0;
    account.overdue = std::max<std::int64_t>(account.balance, 0);
    for (int week = 4; week >= 1; --week) {
        account.lines.add({ monday - 7 * week, "Weekly rent"sv, weekly });
        if (week > weeksOwed)
            account.lines.add({ monday - 7 * week + 4, "Payment by Direct Debit"sv, -weekly });
    }
    if (inArrears)
        account.overdueSince = at(monday - 7 * weeksOwed + 1, draw);
    account.updated = at(account.lines.back().on, draw);
    account.lines.add({ monday + 7, "Weekly rent"sv, weekly });
    if (Draw(m_council.seed(), Purpose::Cause, customer * 64ULL + 63).chance(300))
        account.lines.add({ monday + 7, "Housing Benefit due"sv, -weekly * 7 / 10 });
    for (const Moment change : life.changes) {
        const std::int64_t paid = 2000 + draw.below(9000U);
        account.balance -= paid;
        account.lines.add({ londonDay(change), "Payment received"sv, -paid });
        account.updated = change;
    }
    account.overdue = std::max<std::int64_t>(account.balance, 0);
    return account;
}

Application Items::application(std::uint32_t customer, Life life) const
{
    constexpr std::array bands { "A"sv, "B"sv, "C"sv, "C"sv, "C"sv, "D"sv, "D"sv };
    constexpr std::array papers { "Proof of income; tenancy end letter"sv,
                                  "Proof of identity"sv,
                                  "Medical evidence form"sv,
                                  "Bank statements, last 3 months"sv,
                                  "Photo ID, \"settled status\" share code"sv,
                                  "Child benefit letter\nand birth certificate"sv };
    Draw draw = drawFor(Feed::Applications, customer, 0);
    Application wish;
    const Day age = customer == Owen ? 40 : draw.between(3, 1600);
    wish.registered = today() - age;
    wish.band = draw.oneOf(bands);
    const bool waits = customer == Owen || (customer != Maryam && draw.chance(260));
    wish.documents = customer == Owen ? papers[0] : waits ? draw.oneOf(papers) : ""sv;
    wish.status = waits    ? "Documents outstanding"sv
        : draw.chance(700) ? "Active"sv
        : draw.chance(500) ? "Suspended"sv
                           : "Under assessment"sv;
    wish.updated
        = at(customer == Owen ? today() - 8 : today() - draw.between(0, std::min(age, 300)), draw);
    for (const Moment change : life.changes) {
        wish.documents = wish.documents.empty() ? papers[0] : ""sv;
        wish.status = wish.documents.empty() ? "Active"sv : "Documents outstanding"sv;
        wish.updated = change;
    }
    return wish;
}

}

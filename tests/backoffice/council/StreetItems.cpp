// StreetItems.cpp - what people report about streets and bins, and what they complain about.
#include "council/Items.h"
#include "council/Showcase.h"

#include <algorithm>

namespace guildhall::council {

namespace {

    using namespace std::string_view_literals;

    struct Report
    {
        std::string_view design, summary;
        bool outside;
        int workingDays;
    };

    constexpr std::array Reports {
        Report { "Missed bin"sv, "Black bin not emptied on collection day"sv, false, 2 },
        Report { "Missed bin"sv, "Green bin missed, whole street was done"sv, false, 2 },
        Report { "Missed bin"sv, "Blue bin missed for the second time"sv, false, 2 },
        Report { "Bulky waste"sv, "Collection of sofa and two mattresses"sv, false, 7 },
        Report { "Bulky waste"sv, "Collection of fridge freezer"sv, false, 7 },
        Report { "Fly tipping"sv, "Bags of rubbish dumped by garages"sv, true, 3 },
        Report { "Fly tipping"sv, "Mattress left on verge"sv, true, 3 },
        Report { "Pothole"sv, "Deep pothole near the junction"sv, true, 20 },
        Report { "Fallen tree"sv, "Branch across the footpath"sv, true, 1 },
        Report { "Fallen tree"sv, "Tree leaning on telephone wire"sv, true, 1 },
        Report { "Street light"sv, "Street light out for a week"sv, true, 10 },
        Report { "Street light"sv, "Street light on all day"sv, true, 20 },
        Report { "Graffiti"sv, "Offensive graffiti on underpass wall"sv, true, 1 },
        Report { "Graffiti"sv, "Tags on play area fence"sv, true, 10 }
    };
    constexpr std::array Progress {
        "Proposed"sv, "Issued to contractor"sv, "In progress"sv, "Completed"sv
    };

    struct Grievance
    {
        std::string_view service, subService, theme, description;
        bool repair;
    };
    constexpr std::array Grievances {
        Grievance { "Housing Repairs"sv,
                    "Damp and mould"sv,
                    "Delay"sv,
                    "No one has told me when the surveyor is coming."sv,
                    true },
        Grievance { "Housing Repairs"sv,
                    "Responsive repairs"sv,
                    "Missed appointment"sv,
                    "Waited in all day and nobody came."sv,
                    true },
        Grievance { "Housing Repairs"sv,
                    "Responsive repairs"sv,
                    "Quality of work"sv,
                    "The same leak has come back twice."sv,
                    true },
        Grievance { "Housing Repairs"sv,
                    "Heating"sv,
                    "Delay"sv,
                    "Nine days without hot water with a baby in the house."sv,
                    true },
        Grievance { "Waste and Recycling"sv,
                    "Missed bin"sv,
                    "Repeated failure"sv,
                    "Bin missed three collections running."sv,
                    false },
        Grievance { "Waste and Recycling"sv,
                    "Bulky waste"sv,
                    "Delay"sv,
                    "Paid for a collection that was never made."sv,
                    false },
        Grievance { "Revenues"sv,
                    "Council Tax"sv,
                    "Communication"sv,
                    "Sent a reminder although I had paid."sv,
                    false },
        Grievance {
            "Revenues"sv, "Council Tax"sv, "Error"sv, "Charged for a flat I had left."sv, false },
        Grievance { "Planning"sv,
                    "Enforcement"sv,
                    "Delay"sv,
                    "No answer about the works next door."sv,
                    false },
        Grievance { "City Homes"sv,
                    "Estate management"sv,
                    "Antisocial behaviour"sv,
                    "Noise reports are not followed up."sv,
                    false },
        Grievance { "Customer Services"sv,
                    "Telephone"sv,
                    "Staff conduct"sv,
                    "I was cut off after forty minutes."sv,
                    false },
        Grievance { "Parking"sv,
                    "Permits"sv,
                    "Policy"sv,
                    "Refused a visitor permit for my carer."sv,
                    false }
    };

}

StreetRequest Items::request(std::uint32_t customer, std::uint32_t ordinal, Life life) const
{
    Draw draw = drawFor(Feed::StreetRequests, customer, ordinal);
    const bool showcase = customer == Maryam && ordinal == 0;
    const Report& report = showcase ? Reports[3] : draw.oneOf(Reports);
    StreetRequest request;
    request.design = report.design;
    request.summary = report.summary;
    request.outside = report.outside;
    const std::uint32_t near = draw.below(60U);
    request.home = m_council.householdOf(customer).number;
    if (report.outside)
        request.home = std::min(request.home + near, m_council.places().homes() - 1);
    const auto reach = static_cast<int>(draw.below(21U));
    const Day age = showcase ? 4 : life.born != 0 ? 0 : reach * reach + draw.between(0, 6);
    request.raised = life.born != 0 ? life.born : at(today() - age, draw);
    const Day raised = londonDay(request.raised);
    request.due = fromLondon(addWorkingDays(raised, report.workingDays), 17 * Hour);
    request.log.add({ request.raised, "Reported"sv });
    const Day taken = static_cast<Day>(report.workingDays * draw.between(40, 260) / 100 + 1);
    std::size_t stage = age < 2 ? 0 : draw.below(3U);
    if (showcase) {
        stage = 1;
    } else if (life.born == 0 && age > taken && !draw.chance(60)) {
        stage = 3;
        request.closed = at(raised + taken, draw);
    }
    if (stage > 0)
        request.log.add({ at(raised + std::max(1, std::min(age, taken) / 2), draw), Progress[1] });
    if (request.closed != 0)
        request.log.add({ request.closed, "Work done"sv });
    request.status = request.closed != 0 && draw.chance(50) ? "Cancelled"sv : Progress[stage];
    request.updated = request.log.back().at;
    for (const Moment change : life.changes) {
        if (stage < 3) {
            ++stage;
            request.status = Progress[stage];
            request.log.add({ change, Progress[stage] });
            if (stage == 3)
                request.closed = change;
        } else {
            request.log.add({ change, "Inspected after work"sv });
        }
        request.updated = change;
    }
    return request;
}

Case Items::complaint(std::uint32_t customer, std::uint32_t ordinal, Life life) const
{
    constexpr std::array channels { "web"sv, "web"sv, "web"sv,   "web"sv,       "web"sv,
                                    "web"sv, "web"sv, "email"sv, "telephone"sv, "letter"sv };
    constexpr std::array outcomes { "Upheld"sv, "Partly upheld"sv, "Not upheld"sv, "Not upheld"sv };
    constexpr std::array causes {
        "Service delivery failure"sv, "Communication"sv, "Staff error"sv,
        "Policy or procedure"sv,      "Contractor"sv,    "No fault found"sv
    };
    // Both stages of a complaint tell the same story; one logged since has its own.
    Draw draw = drawFor(Feed::Cases, customer, life.born == 0 ? 0 : ordinal);
    const bool showcase = customer == Maryam && life.born == 0;
    // Tenants with a repair complain of repairs more often than not.
    const bool repair = showcase || (count(Feed::Repairs, customer) > 0 && draw.chance(650));
    const Grievance& grievance = showcase ? Grievances[0]
        : repair                          ? Grievances[draw.below(4U)]
                                          : Grievances[4 + draw.below(Grievances.size() - 4)];
    Case stage;
    stage.service = grievance.service;
    stage.subService = grievance.subService;
    stage.theme = grievance.theme;
    stage.description = grievance.description;
    stage.aboutRepair = grievance.repair;
    stage.channel = draw.oneOf(channels);
    const auto reach = static_cast<int>(draw.below(20U));
    const Day age = showcase ? 10 : reach * reach + draw.between(0, 25);
    const Day received = life.born != 0 ? londonDay(life.born) : workingDay(today() - age - 2);
    const bool escalated = life.born == 0 && count(Feed::Cases, customer) > 1;
    stage.received = showcase ? today() - 10 : received;
    const auto run = [&stage, &draw, this](int target, bool mustClose) {
        stage.acknowledged
            = addWorkingDays(stage.received, draw.between(1, draw.chance(90) ? 8 : 4));
        stage.extensionDays = draw.chance(100) ? target : 0;
        const Day answered = addWorkingDays(
            stage.acknowledged, target * draw.between(25, 125) / 100 + stage.extensionDays / 2);
        stage.closed = answered <= today() || mustClose ? std::min(answered, today()) : 0;
    };
    if (life.born != 0) {
        stage.acknowledged = 0;
    } else if (showcase) {
        stage.channel = "web";
        stage.acknowledged = today() - 8;
    } else {
        run(10, escalated);
        if (ordinal == 1) {
            stage.stage = 2;
            // Not on a Monday that is still to come, where today is a Saturday or Sunday.
            stage.received = std::min(
                workingDay(std::min(stage.closed + draw.between(2, 25), today())), today());
            stage.description = "Asks for stage 2: does not accept the answer.";
            run(20, false);
        }
    }
    if (stage.acknowledged > today())
        stage.acknowledged = 0;
    if (stage.closed != 0) {
        stage.outcome = draw.oneOf(outcomes);
        stage.rootCause = draw.oneOf(causes);
    }
    stage.status = stage.closed != 0 ? "Closed"sv
        : stage.acknowledged == 0    ? "Received"sv
                                     : "Under investigation"sv;
    const Day touched = stage.closed != 0 ? stage.closed
        : stage.acknowledged != 0         ? stage.acknowledged
                                          : stage.received;
    stage.updated = life.born != 0 ? life.born : at(touched, draw);
    for (const Moment change : life.changes) {
        const Day day = londonDay(change);
        if (stage.acknowledged == 0) {
            stage.acknowledged = day;
            stage.status = "Under investigation";
        } else if (stage.closed == 0) {
            stage.closed = day;
            stage.outcome = outcomes[1];
            stage.rootCause = causes[0];
            stage.status = "Closed";
        } else {
            stage.status = stage.status == "Closed" ? "Closed, remedy outstanding"sv : "Closed"sv;
        }
        stage.updated = change;
    }
    return stage;
}

}

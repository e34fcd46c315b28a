// ContactItems.cpp - who rang, wrote or came, why they really did, and what they thought of it.
#include "council/Items.h"
#include "council/Showcase.h"

#include <algorithm>

namespace guildhall::council {

namespace {

    using namespace std::string_view_literals;

    struct Topic
    {
        std::string_view words, queue, wrapCode, notes;
    };

    /// Reasons that concern nothing which is open.
    constexpr std::array General {
        Topic { "opening hours"sv,
                "General"sv,
                "Information given"sv,
                "Asked when the customer service centre is open."sv },
        Topic { "moving home"sv,
                "Revenues"sv,
                "Change of address"sv,
                "Moving next month, told how to tell us online."sv },
        Topic { "single person discount"sv,
                "Revenues"sv,
                "Discount enquiry"sv,
                "Wants single person discount, form sent."sv },
        Topic { "how to apply for housing"sv,
                "Housing"sv,
                "Register enquiry"sv,
                "Asked how to join the register."sv },
        Topic { "bin collection day"sv,
                "Waste"sv,
                "Collection day"sv,
                "Wanted to know the collection day over the holiday."sv },
        Topic { "electoral register"sv,
                "General"sv,
                "Elections"sv,
                "Not on the register, told where to apply."sv },
        Topic {
            "pay by card"sv, "Revenues"sv, "Payment taken"sv, "Took card payment by telephone."sv },
        Topic { "planning next door"sv,
                "Planning"sv,
                "Planning enquiry"sv,
                "Wants to see plans for next door."sv },
        Topic { "noise"sv,
                "Environmental Health"sv,
                "Noise report"sv,
                "Noise from party last night, diary sheets sent."sv },
        Topic { "matter of another authority"sv,
                "General"sv,
                "Signposted"sv,
                "School place: given the county's number."sv }
    };
    constexpr std::array Chasing { "Wants to know what is happening, nobody has been in touch."sv,
                                   "Third time of ringing. Told it is in hand."sv,
                                   "Date given has passed. Passed to the team."sv,
                                   "Chasing. Customer upset, asked for a manager to ring back."sv,
                                   "Did you get my email? Confirmed received, no answer yet."sv };
    constexpr std::array Reporting { "Reported, logged while on the line."sv,
                                     "New report, advised of target date."sv,
                                     "Logged. Customer could not find the form online."sv };
    constexpr std::array Paying { "Asked why the letter was sent, explained."sv,
                                  "Set up payment arrangement."sv,
                                  "Says it was paid, evidence to be sent."sv };
    constexpr std::array Agents { "J. Patel"sv,     "K. Shaw"sv,  "S. Reed"sv,
                                  "A. Lindqvist"sv, "M. Osei"sv,  "T. Barnes"sv,
                                  "R. Chowdhury"sv, "D. Pryce"sv, "L. Zielinska"sv,
                                  "P. Naylor"sv };

    constexpr std::string_view queueOf(Feed feed)
    {
        switch (feed) {
        case Feed::Repairs:
            return "Housing Repairs";
        case Feed::RentAccounts:
        case Feed::Applications:
            return "Housing";
        case Feed::TaxAccounts:
            return "Revenues";
        case Feed::StreetRequests:
            return "Waste";
        default:
            return "Complaints";
        }
    }

}

/// Which open matter it is about is drawn from all that was open then, with weights that nothing in
/// any record shows; so a ranking can be measured against it.
Reason Items::drawReason(std::uint32_t customer, Draw& draw, Moment& started) const
{
    const Moment now = m_council.today();
    const std::vector<Concern> all = concerns(customer);
    if (all.empty() || draw.chance(110)) {
        started = at(workingDay(today() - static_cast<Day>(draw.below(170U)) - 2), draw);
        return { {}, false, draw.oneOf(General).words };
    }
    std::uint32_t total = 0;
    std::array<std::uint32_t, 32> weights {};
    for (std::size_t i = 0; i < std::min(all.size(), weights.size()); ++i) {
        weights[i] = 1 + draw.below(9U);
        total += weights[i];
    }
    std::uint32_t pick = draw.below(total);
    std::size_t chosen = 0;
    while (pick >= weights[chosen])
        pick -= weights[chosen++];
    const Concern& concern = all[chosen];
    const Moment end = concern.closed == 0 ? now : std::min(concern.closed, now);
    const Moment span = std::max<Moment>(end - concern.opened, Minute);
    // 3 in 5 ring again about what they have already reported.
    const bool chases = span > 3 * OneDay && draw.chance(600);
    started = chases ? concern.opened + 2 * OneDay
            + static_cast<Moment>(
                  draw.below(static_cast<std::uint32_t>((span - 2 * OneDay) / Second)))
                * Second
                     : concern.opened + static_cast<Moment>(draw.below(40U)) * Minute;
    started = std::min(started, now - 30 * Minute);
    return { concern, chases, chases ? "progress of an earlier request"sv : "new request"sv };
}

Contact Items::contact(std::uint32_t customer, std::uint32_t ordinal, Life life) const
{
    Draw draw(m_council.seed(), Purpose::Contact, customer * 64ULL + ordinal);
    Contact contact;
    contact.reason = drawReason(customer, draw, contact.started);
    if (customer == Maryam && ordinal < 2) {
        const Repair repair = this->repair(customer, 0);
        contact.started = ordinal == 0 ? repair.reported - 6 * Minute
                                       : fromLondon(today() - 5, 10 * Hour + 12 * Minute);
        contact.reason = { Concern { Feed::Repairs, 0, repair.reported, 0 },
                           ordinal == 1,
                           ordinal == 1 ? "progress of an earlier request"sv : "new request"sv };
    }
    if (life.born != 0)
        contact.started = life.born - 5 * Minute;
    const std::uint32_t channel = draw.below(100U);
    contact.channel = customer == Maryam || channel < 78 ? "voice"sv
        : channel < 90                                   ? "email"sv
        : channel < 96                                   ? "face_to_face"sv
                                                         : "chat"sv;
    contact.answered
        = contact.started + (contact.channel == "voice"sv ? draw.below(900U) * Second : 0);
    contact.ended = contact.answered + (60 + draw.below(1200U)) * Second;
    contact.agent = customer == Maryam && ordinal == 0 ? "K. Shaw"sv : draw.oneOf(Agents);
    if (contact.reason.about) {
        const Feed feed = contact.reason.about->feed;
        contact.queue = queueOf(feed);
        contact.wrapCode = contact.reason.chases ? "Progress chase"sv : "New request"sv;
        contact.notes = feed == Feed::TaxAccounts || feed == Feed::RentAccounts ? draw.oneOf(Paying)
            : contact.reason.chases ? draw.oneOf(Chasing)
                                    : draw.oneOf(Reporting);
        contact.notesReference = customer == Maryam || draw.chance(550);
    } else {
        const auto topic = std::ranges::find(General, contact.reason.words, &Topic::words);
        contact.queue = topic->queue;
        contact.wrapCode = topic->wrapCode;
        contact.notes = topic->notes;
    }
    // Advisors choose the nearest code at hand in one call of eight.
    if (customer != Maryam && draw.chance(125))
        contact.wrapCode = "General enquiry";
    // Shares as in the council's published telephone figures: 13.1% to another agent, 9.4% outside.
    const std::uint32_t end = draw.below(1000U);
    contact.outcome = end < 735 ? "resolved"sv
        : end < 860             ? "transferred_internal"sv
        : end < 950             ? "transferred_external"sv
                                : "abandoned"sv;
    if (customer == Maryam)
        contact.outcome = "transferred_internal";
    if (contact.outcome == "transferred_internal"sv)
        contact.transferredTo = contact.reason.about ? contact.queue : "Back office"sv;
    else if (contact.outcome == "transferred_external"sv)
        contact.transferredTo = "County Council"sv;
    contact.survey = contact.outcome != "abandoned"sv && draw.chance(70);
    contact.updated = life.born != 0 ? life.born : contact.ended;
    for (const Moment change : life.changes) {
        contact.wrapCode = contact.wrapCode == "Corrected"sv ? "Progress chase"sv : "Corrected"sv;
        contact.updated = change;
    }
    return contact;
}

Answer Items::answer(std::uint32_t customer, std::uint32_t ordinal, Life life) const
{
    constexpr std::array praise { ""sv,
                                  ""sv,
                                  ""sv,
                                  "Very helpful and friendly."sv,
                                  "Sorted in one call, thank you."sv,
                                  "Diolch yn fawr am siarad Cymraeg."sv };
    constexpr std::array blame {
        ""sv,
        "Third time I have rung about the same repair and nobody could tell me anything."sv,
        "Three emails, three different answers."sv,
        "Passed from one to another and then cut off."sv,
        "The advisor was kind but the back office never rings back."sv
    };
    const Contact contact = this->contact(customer, ordinal);
    Draw draw = drawFor(Feed::Answers, customer, ordinal);
    Answer answer;
    answer.channel = contact.channel == "voice"sv ? "telephone"sv : contact.channel;
    const std::uint32_t mood = draw.below(1000U) + (contact.reason.chases ? 120U : 0U);
    answer.rating = mood < 830 ? "very_satisfied"sv
        : mood < 850           ? "somewhat_satisfied"sv
        : mood < 890           ? "somewhat_dissatisfied"sv
                               : "very_dissatisfied"sv;
    const std::uint32_t online = draw.below(100U);
    answer.awareness = online < 47 ? "aware"sv : online < 66 ? "could_not_find"sv : "not_aware"sv;
    answer.comment = mood < 850 ? draw.oneOf(praise) : draw.oneOf(blame);
    answer.language = answer.comment.starts_with("Diolch") ? "cy"sv : "en"sv;
    answer.team = contact.queue;
    answer.received
        = std::min(contact.ended + draw.between(4, 900) * Minute, m_council.today() - Second);
    answer.updated = life.changes.empty() ? answer.received : life.changes.back();
    return answer;
}

}

// ContactItems.cpp - who rang, wrote or came, why they really did, and what they thought of it.
#include "council/Items.h"
#include "council/Showcase.h"

#include <algorithm>
#include <span>

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
    /// Reasons that concern what is closed.
    constexpr std::array Over { Topic { "work that was done is not right"sv,
                                        "Housing Repairs"sv,
                                        "Recall"sv,
                                        "Says it was done and is not right. New visit wanted."sv },
                                Topic { "closed, and nothing was done"sv,
                                        "Waste"sv,
                                        "Recall"sv,
                                        "Report shows as done, customer says nobody came."sv },
                                Topic { "does not accept the answer"sv,
                                        "Complaints"sv,
                                        "Stage 2 enquiry"sv,
                                        "Does not accept the answer, told about stage 2."sv } };
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

    constexpr std::uint32_t OtherMatters = 50; // of a thousand calls
    constexpr std::uint32_t LongestWait = 900; // seconds
    constexpr std::uint32_t LongestTalk = 1260; // seconds
    /// A contact that began later may not have ended yet.
    constexpr Moment Longest = (LongestWait + LongestTalk) * Second;

    /// When somebody rings who feels it from `felt` on: in working hours, most soon, some late.
    Moment afterLull(Moment felt, Day lull, Draw& draw)
    {
        Day day = londonDay(felt);
        const auto another = static_cast<std::uint32_t>(1000 * lull / (lull + 1));
        while (draw.chance(another) && day < londonDay(felt) + 12 * lull)
            ++day;
        const Moment rings
            = fromLondon(workingDay(day), 8 * Hour + draw.below(10U * 3600U) * Second);
        return rings > felt
            ? rings
            : fromLondon(workingDay(day + 1), 8 * Hour + draw.below(3U * 3600U) * Second);
    }

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

/// One of the causes leads to the call, unless the matter is settled before they come to it; and
/// three in ten calls have nothing to do with any of them.
Reason Items::drawReason(std::uint32_t customer, Draw& draw, Moment& started) const
{
    const std::vector<Cause> all = causes(customer);
    std::uint32_t total = 0;
    for (const Cause& cause : all)
        total += cause.weight;
    constexpr int Tries = 6;
    const bool other = draw.chance(OtherMatters);
    for (int trial = 0; trial < Tries && total > 0 && !other; ++trial) {
        std::uint32_t pick = draw.below(total);
        const Cause* chosen = all.data();
        while (pick >= chosen->weight)
            pick -= (chosen++)->weight;
        started = chosen->lull == 0 ? chosen->felt + static_cast<Moment>(draw.below(40U)) * Minute
                                    : afterLull(chosen->felt, chosen->lull, draw);
        const bool settled = chosen->until != 0 && started >= chosen->until;
        if (started < m_council.today() - Longest && !settled)
            return { chosen->about, chosen->about && chosen->chases, chosen->words };
    }
    const Day day = workingDay(today() - static_cast<Day>(draw.below(150U)) - 2);
    started = std::min(at(day, draw), m_council.today() - Longest);
    return { {}, false, draw.oneOf(General).words };
}

/// Who was not helped rings again about the same, within days.
Reason
Items::drawAgain(std::uint32_t customer, std::uint32_t ordinal, Draw& draw, Moment& started) const
{
    if (ordinal > 0 && draw.chance(450)) {
        const Contact before = contact(customer, ordinal - 1);
        const auto& about = before.reason.about;
        const Moment again = afterLull(before.ended + OneDay, 3, draw);
        if (about && again < m_council.today() - Longest
            && (about->closed == 0 || again < about->closed)) {
            started = again;
            return { about, true, "progress of an earlier request"sv };
        }
    }
    return drawReason(customer, draw, started);
}

Contact Items::contact(std::uint32_t customer, std::uint32_t ordinal, Life life) const
{
    Draw draw(m_council.seed(), Purpose::Contact, customer * 64ULL + ordinal);
    Contact contact;
    contact.reason = drawAgain(customer, ordinal, draw, contact.started);
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
        = contact.started + (contact.channel == "voice"sv ? draw.below(LongestWait) * Second : 0);
    contact.ended = contact.answered + (60 + draw.below(LongestTalk - 60)) * Second;
    if (life.born != 0) {
        contact.answered = std::min(contact.answered, life.born);
        contact.ended = std::min(contact.ended, life.born);
    }
    contact.agent = customer == Maryam && ordinal == 0 ? "K. Shaw"sv : draw.oneOf(Agents);
    if (contact.reason.about) {
        const Feed feed = contact.reason.about->feed;
        // One in five presses another figure than the one that the matter has.
        const std::uint32_t pressed = draw.below(100U);
        contact.queue = customer == Maryam || pressed >= 20 ? queueOf(feed)
            : pressed < 14                                  ? "General"sv
                                                            : draw.oneOf(General).queue;
        contact.wrapCode = contact.reason.chases ? "Progress chase"sv : "New request"sv;
        contact.notes = feed == Feed::TaxAccounts || feed == Feed::RentAccounts ? draw.oneOf(Paying)
            : contact.reason.chases ? draw.oneOf(Chasing)
                                    : draw.oneOf(Reporting);
        contact.notesReference = customer == Maryam || draw.chance(550);
    } else {
        const std::span<const Topic> topics
            = std::ranges::count(Over, contact.reason.words, &Topic::words) > 0
            ? std::span<const Topic>(Over)
            : std::span<const Topic>(General);
        const auto topic = std::ranges::find(topics, contact.reason.words, &Topic::words);
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
        contact.transferredTo
            = contact.reason.about ? queueOf(contact.reason.about->feed) : "Back office"sv;
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
    answer.channel = contact.channel == "voice"sv ? "telephone"sv
        : contact.channel == "chat"sv             ? "web_chat"sv
                                                  : contact.channel;
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

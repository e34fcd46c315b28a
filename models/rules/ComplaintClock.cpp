#include "rules/ComplaintClock.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    Error invalid(const QString& field)
    {
        return { Error::Kind::Invalid, field };
    }

}

Result<ComplaintClock>
ComplaintClock::of(const Complaint& stage, const RuleBook& rules, const WorkingDays& days)
{
    if (!stage.received.isValid())
        return invalid(u"received"_s);
    if (stage.acknowledged.isValid() && stage.acknowledged < stage.received)
        return invalid(u"acknowledged"_s);
    if (stage.answered.isValid() && stage.answered < stage.received)
        return invalid(u"answered"_s);
    if (stage.extensionDays < 0)
        return invalid(u"extension_days"_s);
    const auto* set = rules.inForce(RuleSet::Kind::Complaint, stage.received);
    if (!set)
        return invalid(u"received"_s);

    CaseFacts facts;
    facts.appliesTo = u"stage_%1"_s.arg(stage.stage);
    facts.events.insert(u"received"_s, When(stage.received));
    facts.events.insert(u"acknowledged"_s, When(stage.acknowledged));
    facts.events.insert(u"answered"_s, When(stage.answered));
    facts.extension = stage.extensionDays;
    std::optional<Deadline> answer;
    std::optional<Deadline> acknowledgement;
    for (auto& deadline : deadlines(*set, facts, days)) {
        if (deadline.rule.ends == u"answered"_s)
            answer = std::move(deadline);
        else if (deadline.rule.ends == u"acknowledged"_s)
            acknowledgement = std::move(deadline);
    }
    if (!answer || !answer->start.isKnown())
        return invalid(u"stage"_s);
    ComplaintClock clock(std::move(*answer));
    clock.m_acknowledgement = std::move(acknowledgement);
    return clock;
}

ComplaintClock::ComplaintClock(Deadline answer)
    : m_answer(std::move(answer))
{
}

const Deadline* ComplaintClock::acknowledgement() const
{
    return m_acknowledgement ? &*m_acknowledgement : nullptr;
}

QDate ComplaintClock::answerDueHadItBeenAcknowledgedInTime() const
{
    return m_answer.dueHadItStartedInTime.isValid() ? m_answer.dueHadItStartedInTime : m_answer.due;
}

bool ComplaintClock::isAnsweredInTime() const
{
    return m_answer.done.isKnown() && m_answer.isInTime(m_answer.done);
}

}

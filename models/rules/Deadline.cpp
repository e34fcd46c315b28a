#include "rules/Deadline.h"

#include "base/Clock.h"
#include "rules/Counting.h"

#include <algorithm>

namespace guildhall {

namespace {

    constexpr qint64 SecondsAnHour = 3600;

    int grantedExtension(const ClockRule& rule, int asked)
    {
        switch (rule.extension) {
        case ClockRule::Extension::None:
            return 0;
        case ClockRule::Extension::AtMost:
            return std::clamp(asked, 0, rule.longestExtension);
        case ClockRule::Extension::ByAgreement:
            return std::max(asked, 0);
        }
        return 0;
    }

    When eventOf(const CaseFacts& facts, const QString& name)
    {
        return name.isEmpty() ? When() : facts.events.value(name);
    }

    /// The clock of the same case that ends where `rule` starts: the acknowledgement before the
    /// answer.
    const ClockRule* before(const RuleSet& rules, const ClockRule& rule)
    {
        const auto found
            = std::find_if(rules.clocks.cbegin(), rules.clocks.cend(), [&](const ClockRule& other) {
                  return other.appliesTo == rule.appliesTo && other.ends == rule.starts;
              });
        return found == rules.clocks.cend() ? nullptr : &*found;
    }

    QDate dueHadItStartedInTime(const RuleSet& rules,
                                const Deadline& deadline,
                                const CaseFacts& facts,
                                const Counting& counting)
    {
        const auto* earlier = before(rules, deadline.rule);
        if (!earlier || deadline.startAssumed)
            return {};
        const auto first = eventOf(facts, earlier->starts);
        if (!first.isKnown())
            return {};
        const auto lastDay = counting.run(*earlier, first, 0).constLast().day;
        if (deadline.start.day() <= lastDay)
            return {};
        return counting.run(deadline.rule, When(lastDay), deadline.extension).constLast().day;
    }

}

When::When(const QDateTime& moment)
    : m_day(moment.isValid() ? inLondon(moment).date() : QDate())
    , m_moment(moment.toUTC())
{
}

QDateTime When::moment() const
{
    if (m_moment.isValid() || !m_day.isValid())
        return m_moment;
    return m_day.startOfDay(london()).toUTC();
}

QDateTime When::latestMoment() const
{
    if (m_moment.isValid() || !m_day.isValid())
        return m_moment;
    return m_day.endOfDay(london()).toUTC();
}

bool Deadline::isInTime(const When& when) const
{
    if (dueMoment.isValid())
        return when.latestMoment() <= dueMoment;
    return when.day() <= due;
}

Deadline::State Deadline::stateAt(const QDateTime& now) const
{
    if (done.isKnown() && (!start.isKnown() || isInTime(done)))
        return State::KeptInTime;
    if (done.isKnown())
        return State::KeptLate;
    if (!start.isKnown())
        return State::NotStarted;
    if (!isInTime(When(now)))
        return State::Overdue;
    return inLondon(now).date() == due ? State::DueToday : State::Running;
}

QList<Deadline> deadlines(const RuleSet& rules, const CaseFacts& facts, const WorkingDays& days)
{
    const auto counted = days.with(rules.days);
    const Counting counting(counted, facts.pauses);
    QList<Deadline> all;
    for (const auto& rule : rules.clocks) {
        if (rule.appliesTo != facts.appliesTo)
            continue;
        Deadline deadline;
        deadline.rule = rule;
        deadline.ruleSet = rules.id;
        deadline.done = eventOf(facts, rule.ends);
        deadline.start = eventOf(facts, rule.starts);
        if (!deadline.start.isKnown()) {
            deadline.start = eventOf(facts, rule.startsElse);
            deadline.startAssumed = deadline.start.isKnown();
        }
        if (deadline.start.isKnown()) {
            deadline.countsFrom = rule.within.unit == Period::Unit::WorkingDays
                ? counted.after(deadline.start.day(), 0)
                : deadline.start.day();
            deadline.extension = grantedExtension(rule, facts.extension);
            deadline.arithmetic = counting.run(rule, deadline.start, deadline.extension);
            deadline.due = deadline.arithmetic.last().day;
            deadline.dueBeforeExtension = deadline.extension == 0
                ? deadline.due
                : counting.run(rule, deadline.start, 0).constLast().day;
            deadline.dueHadItStartedInTime
                = dueHadItStartedInTime(rules, deadline, facts, counting);
            if (rule.within.unit == Period::Unit::Hours)
                deadline.dueMoment = deadline.start.moment().addSecs(
                    SecondsAnHour * (rule.within.count + deadline.extension));
            else
                deadline.calendarKnown = counting.knows(deadline.start.day(), deadline.due);
        }
        all.append(deadline);
    }
    return all;
}

}

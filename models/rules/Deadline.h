// Deadline.h - one clock of one case: from when, until when, was it kept, and how that was counted.
#pragma once

#include "rules/RuleSet.h"

#include <QMap>

namespace guildhall {

/// When something happened: a day in London, and the moment if it was recorded. Invalid: not yet.
class When
{
public:
    When() = default;
    When(QDate day)
        : m_day(day)
    {
    }
    When(const QDateTime& moment);

    [[nodiscard]] bool isKnown() const { return m_day.isValid(); }
    [[nodiscard]] QDate day() const { return m_day; }
    /// UTC. For a day alone its first moment in London: a clock of hours that starts on an unknown
    /// hour starts as early as it can have.
    [[nodiscard]] QDateTime moment() const;
    /// UTC. For a day alone its last moment.
    [[nodiscard]] QDateTime latestMoment() const;

    friend bool operator==(const When&, const When&) = default;

private:
    QDate m_day;
    QDateTime m_moment;
};

/// Waiting for the applicant's clarification, both days included, in order of days. While it lasts,
/// `until` is today: the clock has stood still until now.
struct Pause
{
    QDate from;
    QDate until;
};

/// What is known of a case, by the names that the rule sets use.
struct CaseFacts
{
    QString appliesTo;
    QMap<QString, When> events;
    int extension = 0; ///< asked for, in the rule's unit
    QList<Pause> pauses;
};

struct Deadline
{
    enum class State { NotStarted, Running, DueToday, Overdue, KeptInTime, KeptLate };

    ClockRule rule;
    QString ruleSet;
    When start; ///< not known: the clock has not started
    bool startAssumed = false; ///< the recorded start was missing and `startsElse` took its place
    QDate countsFrom; ///< the start's day; of working days the next that counts where it does not
    QDate due; ///< last day in time, extension included
    QDateTime dueMoment; ///< UTC, clocks of hours only
    QDate dueBeforeExtension;
    /// Where the start is itself something that was due and came late: what `due` would have been.
    /// Invalid when it was in time.
    QDate dueHadItStartedInTime;
    int extension = 0; ///< granted: what was asked, but no more than the rule allows
    When done;
    bool calendarKnown = true; ///< false: it runs through a year whose bank holidays are not known
    QList<CountedDay> arithmetic; ///< every day from the start to the last, with why it counts

    /// Given for a day, hours clocks are kept only if the whole of that day was in time.
    [[nodiscard]] bool isInTime(const When& when) const;
    [[nodiscard]] State stateAt(const QDateTime& now) const;
};

/// The deadlines of a case under one set of rules, in the order of the file.
[[nodiscard]] QList<Deadline>
deadlines(const RuleSet& rules, const CaseFacts& facts, const WorkingDays& days);

}

// WorkingDays.h - which days count, and counting them.
//
// Decided once, for every clock:
// - A thing received on a day was received on that day in London, at 16:59, at 23:59 or on a Sunday
//   alike: no clock asks for office hours. That day is day 0; day 1 is the next day that counts.
//   Where day 0 does not count itself, both are shown: "came Sun 29 Nov, counts from Mon 30 Nov".
// - The last day is in time until its midnight in London.
// - 24 hours are 24 hours passed, so on the nights when the clocks change the hour on the wall is
//   another one; the very moment of the deadline is in time.
#pragma once

#include "rules/Almanac.h"
#include "rules/ClosureDays.h"

#include <QDateTime>
#include <QList>

#include <memory>

namespace guildhall {

/// What a rule set says of the days that it counts.
struct DayPolicy
{
    /// The Freedom of Information Act (section 10) takes a bank holiday of any division.
    enum class Holidays { OfDivision, OfAnyDivision };
    /// A statute's working day does not depend on the council's opening days; its own target may.
    enum class Closures { Count, DoNotCount };
    Holidays holidays = Holidays::OfDivision;
    Closures closures = Closures::DoNotCount;
};

/// One line of a clock's arithmetic, to be shown as it is.
struct CountedDay
{
    enum class Why {
        Start, ///< day 0
        Counted,
        Extension, ///< counted, in the extension
        Weekend,
        BankHoliday,
        CouncilClosed,
        Paused, ///< the clock stood still: waiting for clarification
        Moved, ///< the period ends here, but on a day that does not count: moved to the next
        ClocksChange, ///< on the way summer time begins or ends
        Due
    };
    QDate day;
    Why why = Why::Counted;
    int number = 0; ///< the count reached, of days, weeks, months or hours as the rule counts
    QString name; ///< of the holiday or closure
    QDateTime moment; ///< UTC; only in clocks of hours

    friend bool operator==(const CountedDay&, const CountedDay&) = default;
};

/// A value: cheap to copy. All copies count by one almanac, so that a holiday that the feed tells
/// of reaches every clock of a running program.
class WorkingDays
{
public:
    WorkingDays(BankHolidays holidays, Division division, ClosureDays closures = {});

    /// The same calendar, counting as a rule set says.
    [[nodiscard]] WorkingDays with(DayPolicy policy) const;

    [[nodiscard]] bool counts(QDate day) const;
    /// Why a day does not count and, of a holiday or closure, its name; Counted if it does.
    [[nodiscard]] CountedDay judge(QDate day) const;
    /// False: the bank holidays of that year are not known.
    [[nodiscard]] bool knows(int year) const;

    /// The `count`-th working day after `start`; with 0 the start itself, or the next that counts.
    [[nodiscard]] QDate after(QDate start, int count) const;
    /// How many working days there are after `start` up to and with `end`; 0 if `end` is not later.
    [[nodiscard]] int between(QDate start, QDate end) const;
    /// Every day from `start` (day 0) to the `count`-th working day, with why it counts or not.
    [[nodiscard]] QList<CountedDay> count(QDate start, int count) const;

    [[nodiscard]] const std::shared_ptr<Almanac>& almanac() const { return m_almanac; }

private:
    [[nodiscard]] CountedDay judge(QDate day, const BankHolidays& holidays) const;
    [[nodiscard]] bool counts(QDate day, const BankHolidays& holidays) const;

    std::shared_ptr<Almanac> m_almanac;
    Division m_division;
    ClosureDays m_closures;
    DayPolicy m_policy;
};

}

// Counting.h - runs one clock rule from its start, day by day.
#pragma once

#include "rules/Deadline.h"

namespace guildhall {

class Counting
{
public:
    Counting(WorkingDays days, QList<Pause> pauses);

    /// Every line from the start to the last day in time, which is the last line's.
    [[nodiscard]] QList<CountedDay>
    run(const ClockRule& rule, const When& start, int extension) const;

    /// Whether the bank holidays of every year from `first` to `last` are known.
    [[nodiscard]] bool knows(QDate first, QDate last) const;

private:
    [[nodiscard]] QList<CountedDay> hours(const When& start, int count) const;
    [[nodiscard]] QList<CountedDay> workingDays(QDate start, int within, int extension) const;
    [[nodiscard]] QList<CountedDay>
    dates(const ClockRule& rule, const When& start, int extension) const;
    [[nodiscard]] QList<QDate> pausedDays(QDate start, QDate due) const;

    WorkingDays m_days;
    QList<Pause> m_pauses;
};

}

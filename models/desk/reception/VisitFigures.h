// VisitFigures.h - the visits of a period, counted: how many, why, when, how long people waited,
// how it ended, and what they said of it.
#pragma once

#include "desk/reception/Ticket.h"
#include "reports/Report.h"

#include <QMap>

namespace guildhall {

/// How long people without an appointment waited, from arrival to the first call.
struct Waits
{
    QList<qint64> seconds; ///< in rising order

    [[nodiscard]] qint64 people() const { return seconds.size(); }
    /// Minutes, to the nearest; so that `share` of a hundred waited no longer.
    [[nodiscard]] qint64 minutesOf(int share) const;
    [[nodiscard]] qint64 within(int minutes) const;
};

struct VisitCount
{
    qint64 visits = 0;
    qint64 booked = 0; ///< by appointment
    qint64 served = 0;
    qint64 left = 0; ///< before anybody called them
    qint64 noShow = 0; ///< were called and did not come
    Waits waits;

    /// Not over yet.
    [[nodiscard]] qint64 open() const { return visits - served - left - noShow; }
};

struct SurveyCount
{
    qint64 asked = 0;
    qint64 declined = 0;
    QMap<QString, QMap<QString, qint64>> answers; ///< by question, by answer

    [[nodiscard]] qint64 of(const QString& question) const;
};

struct VisitFigures
{
    DateRange range;
    VisitCount all;
    QMap<QString, VisitCount> byReason; ///< by code
    QMap<int, VisitCount> byHour; ///< in London, of the arrival
    SurveyCount survey;

    /// Facts of tickets and of the survey, in the order in which they are folded. A ticket is a
    /// visit of the day on which it was given.
    [[nodiscard]] static VisitFigures of(const QList<Fact>& facts, const DateRange& range);
    /// The kinds that are read.
    [[nodiscard]] static QStringList kinds();
};

}

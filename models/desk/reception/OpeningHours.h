// OpeningHours.h - when the reception takes appointments: the hours of each weekday, how long one
// lasts, how many there are at once.
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QList>
#include <QMap>

namespace guildhall {

/// Times are London's; whether a day is a working day at all is the calendar's business.
struct OpeningHours
{
    struct Span
    {
        QTime from;
        QTime to;
    };

    int slotMinutes = 20;
    int atOnce = 1; ///< so many appointments may begin at one moment
    int daysAhead = 42; ///< so far ahead they are booked
    QMap<int, QList<Span>> days; ///< by Qt::DayOfWeek

    /// NotFound, Malformed or Invalid, with file and place.
    [[nodiscard]] static Result<OpeningHours> read(const QString& file);
    [[nodiscard]] static Result<OpeningHours> parse(const QByteArray& json, const QString& file);

    /// When appointments of that day begin, in UTC and in order; each ends before the doors close.
    [[nodiscard]] QList<QDateTime> beginningsOn(QDate day) const;
};

}

// VisitTime.h - a time at which somebody could come about a record, as its source offers it.
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace guildhall {

struct VisitTime
{
    QString slot; ///< what the source calls it
    QString said; ///< the beginning as the source writes it, for it to be said back
    QDateTime from;
    QDateTime until; ///< invalid: not said

    friend bool operator==(const VisitTime&, const VisitTime&) = default;
};

}

Q_DECLARE_METATYPE(guildhall::VisitTime)

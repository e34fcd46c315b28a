// Promises.h - what customers were promised here, and whether it was kept.
#pragma once

#include "domain/Facts.h"

#include <QDate>
#include <QStringList>

namespace guildhall {

struct Promise
{
    enum class State { Open, Kept, Broken };

    QString id; ///< the subject of its facts
    QString text;
    QDate due; ///< invalid: no day was said
    QString owner;
    QDateTime made; ///< UTC
    State state = State::Open;
    QDateTime settled; ///< invalid while it is open
    QStringList about; ///< references of the live items that were being chased when it was made

    friend bool operator==(const Promise&, const Promise&) = default;
};

/// Open ones first, the soonest due at the top; then the last settled.
[[nodiscard]] QList<Promise> promisesIn(const QList<Fact>& facts);

}

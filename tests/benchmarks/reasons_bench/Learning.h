// Learning.h - how much each sign weighs in calls whose reason is known: a choice among matters,
// fitted by small steps uphill.
#pragma once

#include "pages/ProbableReasons.h"

#include <QMap>

namespace guildhall {

/// One call: what could be chosen, and which it was.
struct KnownCall
{
    QList<QList<Evidence::Kind>> choices;
    qsizetype truth = 0;
};

/// Evidence::Kind -> logarithm of odds; a live request alone is 0.
[[nodiscard]] QMap<int, double> learn(const QList<KnownCall>& calls);

}

#include "reports/Report.h"

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {
    constexpr int LongestYears = 100;
}

Outcome DateRange::check() const
{
    if (!from.isValid())
        return Error { Error::Kind::Invalid, u"from"_s };
    if (!to.isValid() || to < from || from.addYears(LongestYears) < to)
        return Error { Error::Kind::Invalid, u"to"_s };
    return Done {};
}

QList<QDate> DateRange::months() const
{
    QList<QDate> firsts;
    for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1))
        firsts.append(month);
    return firsts;
}

}

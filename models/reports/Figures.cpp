#include "reports/Figures.h"

#include <algorithm>
#include <cmath>

namespace guildhall {

qint64 Percent::tenths() const
{
    if (whole <= 0)
        return 0;
    const qint64 thousandths = part * 1000;
    const qint64 down = thousandths / whole;
    const qint64 twiceRest = 2 * (thousandths % whole);
    const bool up = twiceRest > whole || (twiceRest == whole && down % 2 != 0);
    return up ? down + 1 : down;
}

QString Percent::text() const
{
    const auto value = tenths();
    return QString::number(value / 10) + u'.' + QString::number(value % 10);
}

Interval wilson(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    constexpr double Z = 1.959963984540054; // the normal distribution's 97.5% point
    const auto n = static_cast<double>(whole);
    const double share = static_cast<double>(part) / n;
    const double shrink = 1 + Z * Z / n;
    const double middle = (share + Z * Z / (2 * n)) / shrink;
    const double reach = Z / shrink * std::sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
    return { 100 * std::max(0.0, middle - reach), 100 * std::min(1.0, middle + reach) };
}

Interval difference(const Percent& now, const Percent& earlier)
{
    if (now.whole <= 0 || earlier.whole <= 0)
        return { -100, 100 };
    const auto share = [](const Percent& of) {
        return 100 * static_cast<double>(of.part) / static_cast<double>(of.whole);
    };
    const auto here = wilson(now.part, now.whole);
    const auto there = wilson(earlier.part, earlier.whole);
    const double apart = share(now) - share(earlier);
    return { apart - std::hypot(share(now) - here.low, there.high - share(earlier)),
             apart + std::hypot(here.high - share(now), share(earlier) - there.low) };
}

}

#include "pages/BalanceLines.h"

#include <algorithm>

namespace guildhall {

QList<BalanceLine> balanceLines(const Account& account, QDate today)
{
    QList<AccountLine> sorted = account.lines;
    // On one day the charge comes before what pays it.
    std::ranges::stable_sort(sorted, [](const AccountLine& a, const AccountLine& b) {
        return a.on != b.on ? a.on < b.on : a.pence > b.pence;
    });
    qint64 moved = 0;
    for (const AccountLine& line : std::as_const(sorted))
        moved += line.on <= today ? line.pence : 0;
    QList<BalanceLine> lines;
    qint64 balance = account.balancePence - moved;
    if (balance != 0 && !sorted.isEmpty())
        lines.append({ BalanceLine::What::Before, {}, {}, balance, balance });
    for (const AccountLine& line : std::as_const(sorted)) {
        balance += line.pence;
        const auto what = line.on > today ? BalanceLine::What::Coming
            : line.pence == 0             ? BalanceLine::What::Letter
            : line.pence > 0              ? BalanceLine::What::Charge
                                          : BalanceLine::What::Payment;
        lines.append({ what, line.on, line.text, line.pence, balance });
    }
    return lines;
}

}

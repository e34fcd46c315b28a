// BalanceLines.h - how an account came to its balance: charges, payments and letters one by one,
// and what is still to come.
#pragma once

#include "domain/Records.h"

namespace guildhall {

struct BalanceLine
{
    enum class What {
        Before, ///< what was owed before the first line that the source gives
        Charge,
        Payment, ///< or benefit, or credit
        Letter, ///< no money moves
        Coming ///< dated after today: the next bill, benefit that is due
    };
    What what = What::Charge;
    QDate on; ///< invalid for what was before
    QString text; ///< in the source's words; empty for what was before
    qint64 pence = 0; ///< what it adds to the balance
    qint64 balance = 0; ///< after it

    friend bool operator==(const BalanceLine&, const BalanceLine&) = default;
};

/// Oldest first. The last line up to `today` ends at the account's balance as the source gives it:
/// the first is what is missing between the lines and that.
[[nodiscard]] QList<BalanceLine> balanceLines(const Account& account, QDate today);

}

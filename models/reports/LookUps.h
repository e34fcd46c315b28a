// LookUps.h - who looked at what, and which of it is unusual, out of the audit trail.
#pragma once

#include "domain/Audit.h"
#include "reports/StaffHomes.h"

#include <QHash>
#include <QSet>

namespace guildhall {

/// What one member of staff did in the period.
struct LookUpCount
{
    StaffId who;
    QString role;
    qint64 opened = 0;
    QSet<CustomerId> customers;
    qint64 searches = 0;
    qint64 revealed = 0;
    qint64 exported = 0;
    qint64 refused = 0;
};
/// Most opened first.
[[nodiscard]] QList<LookUpCount> lookUpCounts(const QList<AuditEntry>& entries);

/// Worth asking about; none of them proves anything. The order is that of the table.
enum class Unusual {
    OwnName, ///< searched for words of their own name
    OwnAddress, ///< searched for their own postcode, or opened who lives at their own address
    FarAbove, ///< opened more than three times as many customers in a day as their peers
    WithoutContact, ///< opened a customer who made no contact within a day of it
    OutOfHours, ///< before 7am, after 8pm or at a weekend
    Again ///< opened one customer on three days or more
};

struct UnusualLook
{
    StaffId who;
    Unusual what = Unusual::OwnName;
    qint64 times = 0;
    CustomerId customer; ///< of the last one, where it concerns one
    QDateTime last;

    friend bool operator==(const UnusualLook&, const UnusualLook&) = default;
};

/// What the entries are held against.
struct LookUpPeers
{
    QHash<StaffId, QString> names; ///< "K. Shaw"; the id itself where it is not known
    QHash<CustomerId, QList<QDateTime>> contacts; ///< of customers that were looked up
    StaffHomes homes; ///< empty: nobody has said where staff live
};

/// By kind, then most times first.
[[nodiscard]] QList<UnusualLook> unusualLooks(const QList<AuditEntry>& entries,
                                              const LookUpPeers& peers);

inline constexpr int FewestInADay = 20; ///< below it a day is never far above
inline constexpr int FewestPeers = 3; ///< of the same role on the same day
inline constexpr int FewestWithoutContact = 5;
inline constexpr int DaysAgain = 3;

}

// Audit.h - what the audit trail keeps: who looked at whom, when and why.
#pragma once

#include "domain/Ids.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace guildhall {

/// What somebody did. The words of a search stand in the encrypted journal only (a look-up must be
/// open to inspection: ICO logging guidance, DPA 2018 s.62); they never go to a log.
struct AuditNote
{
    /// The order is stored; append only.
    enum class Act { Searched, Looked, Revealed, Refused, Exported, Changed };
    Act act = Act::Looked;
    StaffId who;
    QString role;
    CustomerId customer; ///< empty for a search
    QString query; ///< what was searched for; empty otherwise
    QString why; ///< the reason given, or what the person was doing: "call", "search", "report"

    friend bool operator==(const AuditNote&, const AuditNote&) = default;
};

struct AuditEntry
{
    qint64 number = 0;
    QDateTime at;
    AuditNote note;
};

/// Entries asked for, newest first.
struct AuditQuestion
{
    std::optional<CustomerId> customer;
    std::optional<StaffId> who;
    QDateTime from; ///< invalid: from the beginning
    QDateTime to; ///< invalid: up to now; otherwise not included
    int limit = 500;
};

}

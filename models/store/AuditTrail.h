// AuditTrail.h - who looked at whom, when and why.
#pragma once

#include "base/Async.h"
#include "domain/Ids.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace guildhall {

class Store;

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

class AuditTrail
{
public:
    explicit AuditTrail(Store& store);

    /// Durable when done; answers the number of the entry.
    [[nodiscard]] Async<qint64> append(AuditNote note);
    [[nodiscard]] Async<QList<AuditEntry>> entries(AuditQuestion question);

private:
    Store& m_store;
};

}

// AuditTrail.h - who looked at whom, when and why.
#pragma once

#include "base/Async.h"
#include "domain/Audit.h"

namespace guildhall {

class Store;

class AuditTrail
{
public:
    explicit AuditTrail(Store& store);

    /// Durable when done; answers the number of the entry.
    [[nodiscard]] Async<qint64> append(AuditNote note);
    /// All or none, in one transaction; answers the number of the last.
    [[nodiscard]] Async<qint64> appendAll(QList<AuditNote> notes);
    [[nodiscard]] Async<QList<AuditEntry>> entries(AuditQuestion question);

private:
    Store& m_store;
};

}

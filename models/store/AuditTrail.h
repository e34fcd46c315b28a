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
    [[nodiscard]] Async<QList<AuditEntry>> entries(AuditQuestion question);

private:
    Store& m_store;
};

}

// AuditWriter.h - writes down what the person of this session does, before they see anything of it.
#pragma once

#include "session/Session.h"
#include "store/AuditTrail.h"

#include <QSet>

namespace guildhall {

/// `why` is what the person was doing ("call", "search", "report") or the reason they gave. What
/// comes back is durable; an Error means that nothing was written and nothing may be shown.
class AuditWriter
{
public:
    AuditWriter(AuditTrail& trail, Session session);

    [[nodiscard]] const Session& session() const { return m_session; }

    [[nodiscard]] Async<qint64> searched(const QString& query, const QString& why);
    [[nodiscard]] Async<qint64> looked(CustomerId customer, const QString& why);
    /// At several at once: all are written down, or none.
    [[nodiscard]] Async<qint64> looked(const QSet<CustomerId>& customers, const QString& why);
    [[nodiscard]] Async<qint64> revealed(CustomerId customer, const QString& why);
    [[nodiscard]] Async<qint64> exported(CustomerId customer, const QString& why);
    /// Somebody reads who looked at whom.
    [[nodiscard]] Async<qint64> readAudit(const QString& why);
    [[nodiscard]] Async<qint64> refused(CustomerId customer, const QString& why);

private:
    [[nodiscard]] AuditNote
    note(AuditNote::Act act, CustomerId customer, const QString& query, const QString& why) const;
    [[nodiscard]] Async<qint64>
    write(AuditNote::Act act, CustomerId customer, const QString& query, const QString& why);

    AuditTrail& m_trail;
    Session m_session;
};

}

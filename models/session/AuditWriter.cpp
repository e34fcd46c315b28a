// AuditWriter.cpp - fills in who and as what.
#include "session/AuditWriter.h"

namespace guildhall {

AuditWriter::AuditWriter(AuditTrail& trail, Session session)
    : m_trail(trail)
    , m_session(std::move(session))
{
}

Async<qint64> AuditWriter::searched(const QString& query, const QString& why)
{
    return write(AuditNote::Act::Searched, {}, query, why);
}

Async<qint64> AuditWriter::looked(CustomerId customer, const QString& why)
{
    return write(AuditNote::Act::Looked, customer, {}, why);
}

Async<qint64> AuditWriter::looked(const QSet<CustomerId>& customers, const QString& why)
{
    QList<AuditNote> notes;
    for (const CustomerId customer : customers)
        notes.append(note(AuditNote::Act::Looked, customer, {}, why));
    return m_trail.appendAll(std::move(notes));
}

Async<qint64> AuditWriter::revealed(CustomerId customer, const QString& why)
{
    return write(AuditNote::Act::Revealed, customer, {}, why);
}

Async<qint64> AuditWriter::exported(CustomerId customer, const QString& why)
{
    return write(AuditNote::Act::Exported, customer, {}, why);
}

Async<qint64> AuditWriter::readAudit(const QString& why)
{
    return write(AuditNote::Act::Looked, {}, {}, why);
}

Async<qint64> AuditWriter::refused(CustomerId customer, const QString& why)
{
    return write(AuditNote::Act::Refused, customer, {}, why);
}

AuditNote AuditWriter::note(AuditNote::Act act,
                            CustomerId customer,
                            const QString& query,
                            const QString& why) const
{
    return { act, m_session.staff, roleWord(m_session.role), customer, query, why };
}

Async<qint64> AuditWriter::write(AuditNote::Act act,
                                 CustomerId customer,
                                 const QString& query,
                                 const QString& why)
{
    return m_trail.append(note(act, customer, query, why));
}

}

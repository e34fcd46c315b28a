// LookUp.cpp - chains the read behind the note.
#include "session/LookUp.h"

#include "base/Receive.h"

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    Error notPermitted()
    {
        return { Error::Kind::Refused, u"right: look up"_s };
    }

}

LookUp::LookUp(AuditWriter& audit, CustomerFile& file, CustomerSearch& customers, QObject* parent)
    : QObject(parent)
    , m_audit(audit)
    , m_file(file)
    , m_customers(customers)
{
}

Async<SearchAnswer> LookUp::search(const SearchQuestion& question, const QString& why)
{
    if (!m_audit.session().may(Right::LookUp))
        return afterNote<SearchAnswer>(m_audit.refused({}, why),
                                       [] { return ready<SearchAnswer>(notPermitted()); });
    return afterNote<SearchAnswer>(m_audit.searched(question.text, why),
                                   [this, question] { return m_customers.search(question); });
}

Async<SearchAnswer> LookUp::glance(const SearchQuestion& question)
{
    if (!m_audit.session().may(Right::LookUp))
        return ready<SearchAnswer>(notPermitted());
    return m_customers.search(question);
}

Async<qint64> LookUp::settled(const QString& query)
{
    return m_audit.searched(query, u"search"_s);
}

Async<CustomerRecords> LookUp::open(CustomerId customer, const QString& why)
{
    if (!m_audit.session().may(Right::LookUp))
        return afterNote<CustomerRecords>(m_audit.refused(customer, why),
                                          [] { return ready<CustomerRecords>(notPermitted()); });
    return afterNote<CustomerRecords>(m_audit.looked(customer, why),
                                      [this, customer] { return m_file.read(customer); });
}

template <class T>
Async<T> LookUp::afterNote(Async<qint64>&& note, std::function<Async<T>()> read)
{
    return afterwards<T>(note, this, [read = std::move(read)](const Result<qint64>& written) {
        return written ? read() : ready<T>(written.error());
    });
}

}

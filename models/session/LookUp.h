// LookUp.h - the one way to customers for window and command line: first the right, then the audit,
// then the data.
#pragma once

#include "session/AuditWriter.h"
#include "store/CustomerFile.h"
#include "store/CustomerSearch.h"

#include <QObject>

#include <functional>

namespace guildhall {

/// Refused (and written down) when the role may not look up. Nothing is read before the note of it
/// is durable; when it cannot be written, its Error comes instead of the data.
class LookUp final : public QObject
{
    Q_OBJECT

public:
    LookUp(AuditWriter& audit,
           CustomerFile& file,
           CustomerSearch& customers,
           QObject* parent = nullptr);

    /// A search that was meant: Enter, the command line, a call. (Answers while somebody types come
    /// from `glance`.)
    [[nodiscard]] Async<SearchAnswer> search(const SearchQuestion& question, const QString& why);

    /// Answers while somebody types, without a note of each key: whoever shows them calls `settled`
    /// with the words at which the typing stopped. Refused when the role may not look up.
    [[nodiscard]] Async<SearchAnswer> glance(const SearchQuestion& question);
    [[nodiscard]] Async<qint64> settled(const QString& query);

    [[nodiscard]] Async<CustomerRecords> open(CustomerId customer, const QString& why);

private:
    template <class T>
    [[nodiscard]] Async<T> afterNote(Async<qint64>&& note, std::function<Async<T>()> read);

    AuditWriter& m_audit;
    CustomerFile& m_file;
    CustomerSearch& m_customers;
};

}

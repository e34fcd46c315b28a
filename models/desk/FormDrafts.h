// FormDrafts.h - forms as they are typed: kept at every pause, and found again after they were
// closed or the computer went off.
#pragma once

#include "base/Async.h"
#include "domain/Facts.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace guildhall {

/// A form is a Draft; which one it is, its id says.
class FormDrafts final : public QObject
{
    Q_OBJECT

public:
    struct Books
    {
        std::function<Async<EntryId>(Draft)> keep;
        std::function<Async<Done>(EntryId)> discard;
        std::function<Async<QList<Draft>>(StaffId)> drafts;
    };

    explicit FormDrafts(Books books, QObject* parent = nullptr);
    ~FormDrafts() override;

    /// All of this member of staff, as they were left.
    [[nodiscard]] Async<QList<Draft>> of(const StaffId& staff) const;
    /// What stands in the form, as it was left; empty: it was not begun.
    [[nodiscard]] Async<QCborMap> bodyOf(const Draft& form) const;
    /// What stands in it now is kept at the next pause.
    void keep(const Draft& form);
    /// It was closed: what was typed last is kept now.
    void close();
    /// Its words are thrown away.
    void forget(const EntryId& form);
    /// It becomes what it was for: when that went well nothing of it is kept after it, and when it
    /// did not, all that was typed until then is.
    [[nodiscard]] Async<Posted> posting(const EntryId& form, const Async<Posted>& posted);

private:
    void keepNow();
    void write(const Draft& draft);
    void drop(const EntryId& form);

    const Books m_books;
    QHash<EntryId, Draft> m_typed; ///< and not kept yet
    /// On its way into the journal: a form that is opened again meanwhile has its words all the
    /// same.
    QHash<EntryId, QCborMap> m_writing;
    QSet<EntryId> m_posting;
    QTimer m_pause;
};

/// The form of this name: always the same, so that whoever opens it again finds it. `name` parts
/// forms of one kind about one customer.
[[nodiscard]] Draft
formCalled(const QString& kind, const QString& name, CustomerId customer, const StaffId& staff);

}

// CaseDrafts.h - forms about complaints as they are typed: kept at every pause, and found again
// after they were closed or the computer went off.
#pragma once

#include "base/Async.h"
#include "domain/Facts.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace guildhall {

class CaseDrafts final : public QObject
{
    Q_OBJECT

public:
    struct Books
    {
        std::function<Async<EntryId>(Draft)> keep;
        std::function<Async<Done>(EntryId)> discard;
        std::function<Async<QList<Draft>>(StaffId)> drafts;
    };
    /// Which form: of one case at one stage, or of one customer. Another never shows its words.
    struct Form
    {
        QString kind; ///< complaint-form, complaint-step, restriction-form
        QString name;
        CustomerId customer;

        friend bool operator==(const Form&, const Form&) = default;
    };

    CaseDrafts(Books books, StaffId staff, QObject* parent = nullptr);
    ~CaseDrafts() override;

    /// The posting that the form becomes is done with it by this id.
    [[nodiscard]] EntryId idOf(const Form& form) const;
    /// As it was left; empty: it was not begun.
    [[nodiscard]] Async<QCborMap> kept(const Form& form) const;
    void keep(const Form& form, const QCborMap& body);
    /// It was closed: what was typed last is kept now.
    void close();
    /// It has become what it was for: nothing is kept after this.
    void done();
    /// Its words are thrown away.
    void forget(const Form& form);

private:
    void keepNow();

    const Books m_books;
    const StaffId m_staff;
    std::optional<Draft> m_typed; ///< and not kept yet
    /// On its way into the journal: a form that is opened again meanwhile has its words all the
    /// same.
    QHash<EntryId, QCborMap> m_writing;
    QTimer m_pause;
};

}

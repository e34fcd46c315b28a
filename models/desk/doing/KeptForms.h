// KeptForms.h - the unfinished forms of one kind, one for each contact, kept as they are typed and
// found again after a restart.
#pragma once

#include "desk/FormDrafts.h"

namespace guildhall {

struct FormBooks
{
    std::function<Async<Posted>(Posting)> post;
    std::function<Async<EntryId>(Draft)> keep;
    std::function<Async<Done>(EntryId)> discard;
    std::function<Async<QList<Draft>>(StaffId)> drafts;
};

/// One form is in hand. It belongs to its contact and customer: another contact never shows it.
class KeptForms final : public QObject
{
    Q_OBJECT

public:
    KeptForms(FormBooks books, QString kind, StaffId staff, QObject* parent = nullptr);

    void takeUp();
    /// The form of this contact is in hand now. What was written in it; empty: it is new.
    QCborMap open(const EntryId& contact, CustomerId customer);
    [[nodiscard]] bool isOpen() const { return !m_inHand.id.isEmpty(); }
    [[nodiscard]] const EntryId& id() const { return m_inHand.id; }
    [[nodiscard]] const EntryId& contact() const { return m_contact; }
    [[nodiscard]] CustomerId customer() const { return m_inHand.customer; }
    void edit(const QCborMap& body);
    void giveUp();
    /// The form becomes this; on failure it stays in hand.
    [[nodiscard]] Async<Posted> post(Posting posting);

private:
    void forget();

    FormBooks m_books;
    const QString m_kind;
    const StaffId m_staff;
    QHash<EntryId, Draft> m_kept; ///< by contact
    EntryId m_contact;
    Draft m_inHand;
    FormDrafts m_drafts;
};

}

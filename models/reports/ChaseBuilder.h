// ChaseBuilder.h - finds the item that each contact chased, and how it stood at that moment.
#pragma once

#include "domain/Records.h"
#include "reports/ContactColumns.h"

#include <QHash>
#include <QSet>

#include <string>
#include <vector>

namespace guildhall {

class ChaseBuilder
{
public:
    /// A request or a stage of a complaint. Stages of one case are one item.
    void add(const HeldRecord& record, const ItemCore& item);
    /// An account is nothing that was reported: a contact about it chases nothing.
    void addAccount(const ItemCore& account);
    /// `contact` is a place in the columns; a contact added again replaces what it chased.
    void chase(quint32 contact, const QString& reference);
    /// To be called once, as the last.
    void finish(ContactColumns& columns, WordBook& words);

private:
    struct Held
    {
        ChasedItem item;
        std::vector<qint64> updates; ///< dated events and the record's own stamp, in any order
        quint32 at = ContactColumns::NoItem; ///< in the finished columns
        bool isOfSeveral = false; ///< more than one system uses the reference
    };

    [[nodiscard]] static ChaseCause causeOf(const Held& held, qint64 contacted);

    QHash<QByteArray, Held> m_items;
    QSet<QByteArray> m_accounts;
    QHash<quint32, QByteArray> m_chases;
};

}

// QueueModel.h - who waits, as rows: while a desk serves somebody, numbers and needs only.
#pragma once

#include "desk/reception/Ticket.h"
#include "pages/KeyedListModel.h"
#include "pages/RowRoles.h"

namespace guildhall {

struct QueueRow
{
    Ticket ticket;
    QString title;
    QString detail;
    QString side; ///< how long, or when
    Tone sideTone = Tone::Plain;
    Sign sign = Sign::Waiting;

    friend bool operator==(const QueueRow&, const QueueRow&) = default;
};

class QueueModel final : public KeyedListModel<QueueRow>
{
    Q_OBJECT

public:
    using KeyedListModel::KeyedListModel;

    void show(QList<QueueRow> rows);
    /// Empty: there is no such row.
    [[nodiscard]] QString ticketAt(int row) const;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

}

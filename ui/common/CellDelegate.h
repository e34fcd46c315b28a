// CellDelegate.h - draws a cell of a table: words that wrap, a chip where the cell has a tone.
#pragma once

#include <QStyledItemDelegate>

namespace guildhall {

class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

}

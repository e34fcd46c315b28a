// LineDelegate.h - one line of words, strong where its font is bold, with a key at its end where
// there is one.
#pragma once

#include <QStyledItemDelegate>

namespace guildhall {

class LineDelegate final : public QStyledItemDelegate
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

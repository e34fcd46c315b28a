// QuoteDelegate.h - draws a quote whole, below its rating and day, above what it is about.
#pragma once

#include <QStyledItemDelegate>

namespace guildhall {

class QuoteDelegate final : public QStyledItemDelegate
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

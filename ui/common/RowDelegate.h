// RowDelegate.h - draws a row: when, a sign in a circle, title and detail, and a chip at the end.
#pragma once

#include "ui/common/Tokens.h"

#include <QStyledItemDelegate>

namespace guildhall {

/// Rows of one list are equally tall. Where the list is narrow, the column of dates goes into the
/// second line. What does not fit is cut with an ellipsis and is told whole by the tool tip.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Dates { Column, None };

    explicit RowDelegate(Dates dates, QObject* parent = nullptr);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event,
                   QAbstractItemView* view,
                   const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    void paintSign(QPainter& painter,
                   const QRect& circle,
                   const QModelIndex& index,
                   const Tokens& tokens) const;
    [[nodiscard]] bool hasColumn(int width) const;

    Dates m_dates;
};

}

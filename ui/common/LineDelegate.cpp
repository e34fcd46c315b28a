#include "ui/common/LineDelegate.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/TextLabel.h"

#include <QPainter>

#include <algorithm>

namespace guildhall {

void LineDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(*option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setBrush(option.state & QStyle::State_Selected ? tokens.selected : tokens.hover);
        painter->drawRoundedRect(option.rect, space::ControlRadius, space::ControlRadius);
    }
    QRect room = option.rect.adjusted(space::Small, 0, -space::Small, 0);
    const QString keys = index.data(SideRole).toString();
    if (!keys.isEmpty()) {
        painter->setFont(TextLabel::fontOf({ TextLabel::Size::Small }));
        const QFontMetrics metrics(painter->font());
        const int width = metrics.horizontalAdvance(keys) + 2 * space::Small;
        const int height = metrics.height() + space::XSmall;
        const QRect key(room.right() - width + 1, room.center().y() - height / 2, width, height);
        painter->setPen(tokens.line);
        painter->setBrush(tokens.ground);
        painter->drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setPen(tokens.muted);
        painter->drawText(key, Qt::AlignCenter, keys);
        room.setRight(key.left() - space::Small);
    }
    const bool strong = index.data(Qt::FontRole).value<QFont>().bold();
    painter->setFont(TextLabel::fontOf(
        { TextLabel::Size::Body, strong ? TextLabel::Weight::Strong : TextLabel::Weight::Normal }));
    painter->setPen(tokens.ink);
    painter->drawText(
        room,
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter->font())
            .elidedText(index.data(TitleRole).toString(), Qt::ElideRight, room.width()));
    painter->restore();
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, QRectF(option.rect), tokens, space::ControlRadius);
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const QFontMetrics metrics(TextLabel::fontOf({}));
    return { 100, std::max(24, metrics.height() + space::Medium) };
}

}

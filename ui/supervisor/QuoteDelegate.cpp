#include "ui/supervisor/QuoteDelegate.h"

#include "ui/common/Chip.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/TextLabel.h"

#include <QListView>
#include <QPainter>

namespace guildhall {

namespace {

    QFont smallFont()
    {
        return TextLabel::fontOf({ TextLabel::Size::Small });
    }

    int lineHeight()
    {
        return Chip::height(QFontMetrics(Chip::font())) + space::XSmall;
    }

    constexpr int Wrapped = int(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap;

}

void QuoteDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    if (!option.widget)
        return;
    const auto& tokens = tokensOf(*option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto card = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -space::Small - 0.5);
    painter->setPen(tokens.line);
    painter->setBrush(option.state & QStyle::State_Selected ? tokens.selected : tokens.card);
    painter->drawRoundedRect(card, space::CardRadius, space::CardRadius);
    const auto inside
        = card.toRect().adjusted(space::Medium, space::Small, -space::Medium, -space::Small);

    const QRect head(inside.left(), inside.top(), inside.width(), lineHeight());
    const auto rating = index.data(SideRole).toString();
    const int chip = QFontMetrics(Chip::font()).horizontalAdvance(rating) + 20;
    Chip::paint(*painter,
                QRect(head.left(), head.top(), std::min(chip, head.width()), head.height()),
                rating,
                index.data(SideToneRole).value<Tone>(),
                tokens);
    painter->setFont(smallFont());
    painter->setPen(tokens.muted);
    painter->drawText(head, Qt::AlignVCenter | Qt::AlignRight, index.data(WhenRole).toString());

    painter->setFont(option.font);
    painter->setPen(tokens.ink);
    QRect room(inside.left(), head.bottom() + 1, inside.width(), inside.bottom() - head.bottom());
    QRect used;
    painter->drawText(room, Wrapped, index.data(TitleRole).toString(), &used);
    painter->setFont(smallFont());
    painter->setPen(tokens.muted);
    room.setTop(used.bottom() + space::XSmall);
    painter->drawText(room, Wrapped, index.data(DetailRole).toString());
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, card, tokens, space::CardRadius);
    painter->restore();
}

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const QListView*>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    const QRect room(0, 0, width - 2 * space::Medium - 1, 100'000);
    const auto tall = [&room](const QFont& font, const QString& text) {
        return QFontMetrics(font).boundingRect(room, Wrapped, text).height();
    };
    return { width,
             lineHeight() + tall(option.font, index.data(TitleRole).toString())
                 + tall(smallFont(), index.data(DetailRole).toString()) + 3 * space::Small
                 + 2 * space::XSmall };
}

}

#include "ui/common/CellDelegate.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/TextLabel.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace guildhall {

namespace {

    QFont cellFont(const QModelIndex& index)
    {
        const bool first = index.column() == 0;
        const bool toned = index.data(ToneRole).value<Tone>() != Tone::Plain;
        return TextLabel::fontOf(
            { TextLabel::Size::Body,
              first || toned ? TextLabel::Weight::Strong : TextLabel::Weight::Normal });
    }

    int alignmentOf(const QModelIndex& index)
    {
        const QVariant said = index.data(Qt::TextAlignmentRole);
        return said.isValid() ? said.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
    }

}

void CellDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(*option.widget);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.selected);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens.line);
    const Tone tone = index.data(ToneRole).value<Tone>();
    painter->setFont(cellFont(index));
    painter->setPen(tone == Tone::Plain ? tokens.ink : tokens.tone(tone).text);
    painter->drawText(
        option.rect.adjusted(space::Small, space::Small, -space::Small, -space::Small),
        alignmentOf(index) | Qt::TextWordWrap,
        index.data().toString());
    painter->restore();
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, QRectF(option.rect), tokens, space::ControlRadius);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(cellFont(index));
    const QString words = index.data().toString();
    const int margins = 2 * space::Small;
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const int column = table ? table->columnWidth(index.column()) : 0;
    // Width: the words in one line. Height: as tall as they are in the column as it is.
    const int wide = metrics.horizontalAdvance(words);
    const QRect wrapped = metrics.boundingRect(QRect(0, 0, std::max(1, column - margins), 10000),
                                               alignmentOf(index) | Qt::TextWordWrap,
                                               words);
    return { wide + margins + 2, std::max(metrics.height(), wrapped.height()) + margins + 1 };
}

}

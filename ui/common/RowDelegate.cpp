#include "ui/common/RowDelegate.h"

#include "ui/common/Chip.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Icons.h"
#include "ui/common/TextLabel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QFont titleFont()
    {
        return TextLabel::fontOf({ TextLabel::Size::Body, TextLabel::Weight::Strong });
    }

    QFont smallFont()
    {
        return TextLabel::fontOf({ TextLabel::Size::Small });
    }

    int circleSize()
    {
        return std::max(26, QFontMetrics(smallFont()).height() + space::Small);
    }

}

RowDelegate::RowDelegate(Dates dates, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_dates(dates)
{
}

void RowDelegate::paint(QPainter* painter,
                        const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    const QWidget& widget = *option.widget;
    const Tokens& tokens = tokensOf(widget);
    painter->save();
    if (option.state & QStyle::State_Selected && widget.hasFocus())
        painter->fillRect(option.rect, tokens.selected);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, tokens.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens.line);

    const QFontMetrics small(smallFont());
    const QFontMetrics title(titleFont());
    const QRect row = option.rect.adjusted(space::Small, 0, -space::Small, -1);
    const int top = row.top() + (row.height() - title.height() - small.height() - 2) / 2;
    int left = row.left();

    QString detail = index.data(DetailRole).toString();
    const QString when = index.data(WhenRole).toString();
    if (hasColumn(row.width())) {
        const int width = small.averageCharWidth() * 14;
        painter->setFont(smallFont());
        painter->setPen(tokens.muted);
        painter->drawText(QRect(left, top, width, title.height()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          small.elidedText(when, Qt::ElideRight, width));
        left += width + space::Small;
    } else if (m_dates == Dates::Column && !when.isEmpty()) {
        detail = when + u" · "_s + detail;
    }

    const int size = circleSize();
    paintSign(*painter, QRect(left, row.center().y() - size / 2, size, size), index, tokens);
    left += size + space::Medium;

    const QRect line(left, top, row.right() - left + 1, title.height());
    const int taken = Chip::paint(*painter,
                                  line.adjusted(line.width() * 2 / 5, 0, 0, 0),
                                  index.data(SideRole).toString(),
                                  index.data(SideToneRole).value<Tone>(),
                                  tokens);
    const int room = line.width() - (taken > 0 ? taken + space::Small : 0);
    painter->setFont(titleFont());
    painter->setPen(tokens.ink);
    painter->drawText(QRect(left, top, room, title.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      title.elidedText(index.data(TitleRole).toString(), Qt::ElideRight, room));
    painter->setFont(smallFont());
    painter->setPen(tokens.muted);
    painter->drawText(QRect(left, top + title.height() + 2, line.width(), small.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      small.elidedText(detail.simplified(), Qt::ElideRight, line.width()));
    painter->restore();
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, QRectF(option.rect), tokens, space::ControlRadius);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int words = QFontMetrics(titleFont()).height() + QFontMetrics(smallFont()).height() + 2;
    return { 100, std::max(words, circleSize()) + 2 * space::Medium + 1 };
}

bool RowDelegate::helpEvent(QHelpEvent* event,
                            QAbstractItemView* view,
                            const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // A tool tip takes what looks like markup for markup; outside text must not be.
    QToolTip::showText(event->globalPos(),
                       u"<span>%1</span>"_s.arg(index.data().toString().toHtmlEscaped()),
                       view);
    return true;
}

void RowDelegate::paintSign(QPainter& painter,
                            const QRect& circle,
                            const QModelIndex& index,
                            const Tokens& tokens) const
{
    const ToneColours& colours = tokens.tone(index.data(ToneRole).value<Tone>());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.outlined ? QPen(colours.text) : QPen(Qt::NoPen));
    painter.setBrush(colours.back);
    painter.drawEllipse(circle);
    const int inset = circle.width() / 4;
    paintIcon(painter,
              iconOf(index.data(SignRole).value<Sign>()),
              QRectF(circle.adjusted(inset, inset, -inset, -inset)),
              colours.text);
}

bool RowDelegate::hasColumn(int width) const
{
    return m_dates == Dates::Column && width > QFontMetrics(smallFont()).averageCharWidth() * 70;
}

}

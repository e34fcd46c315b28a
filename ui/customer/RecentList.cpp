#include "ui/customer/RecentList.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/LineDelegate.h"
#include "ui/common/TextLabel.h"

#include <QFocusEvent>
#include <QPainter>

namespace guildhall {

RecentList::RecentList(QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new LineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void RecentList::setEmptyWords(const QString& words)
{
    m_emptyWords = words;
    setAccessibleDescription(words);
    viewport()->update();
}

void RecentList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(viewport());
    painter.setFont(TextLabel::fontOf({ TextLabel::Size::Small }));
    painter.setPen(tokens.muted);
    painter.drawText(viewport()->rect().adjusted(space::Small, space::Small, -space::Small, 0),
                     int(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap,
                     m_emptyWords);
    if (hasFocus())
        paintFocus(painter, QRectF(viewport()->rect()), tokens, space::ControlRadius);
}

void RecentList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0
        && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
}

}

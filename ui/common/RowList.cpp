#include "ui/common/RowList.h"

#include "pages/UseRole.h"
#include "ui/common/HouseStyle.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace guildhall {

QLayout* setIn(QWidget* widget)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::Small, 0, space::Small, 0);
    line->addWidget(widget);
    return line;
}

RowList::RowList(RowDelegate::Dates dates, QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new RowDelegate(dates, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void RowList::setEmptyWords(const QString& words)
{
    if (words == m_emptyWords)
        return;
    m_emptyWords = words;
    setAccessibleDescription(words);
    viewport()->update();
}

void RowList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    const bool empty = !model() || model()->rowCount() == 0;
    if (!empty && !(hasFocus() && !currentIndex().isValid()))
        return;
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(viewport());
    if (empty) {
        painter.setPen(tokens.muted);
        painter.drawText(viewport()->rect().adjusted(space::Small, space::Large, -space::Small, 0),
                         int(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap,
                         m_emptyWords);
    }
    if (hasFocus())
        paintFocus(painter, QRectF(viewport()->rect()), tokens, space::ControlRadius);
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    // What the caller may not be told is not copied into an answer either.
    const QVariant mayTell = currentIndex().data(MayTellRole);
    if (event->matches(QKeySequence::Copy) && mayTell.isValid() && !mayTell.toBool())
        return;
    QListView::keyPressEvent(event);
}

void RowList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    // Whoever comes by keyboard stands on a row at once.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0
        && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
}

void RowList::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    if (hasFocus() && !currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
}

void RowList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

}

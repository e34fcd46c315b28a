#include "ui/common/ColumnScroll.h"

#include <QEvent>
#include <QLayout>

namespace guildhall {

ColumnScroll::ColumnScroll(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ColumnScroll::setContent(QWidget* content)
{
    setWidget(content);
    content->installEventFilter(this);
    fit();
}

bool ColumnScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void ColumnScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ColumnScroll::fit()
{
    // A scroll area asks for the least height at any width; words that wrap need more in a narrow
    // one.
    QLayout* layout = widget() ? widget()->layout() : nullptr;
    if (layout && layout->hasHeightForWidth())
        widget()->setMinimumHeight(layout->minimumHeightForWidth(viewport()->width()));
}

}

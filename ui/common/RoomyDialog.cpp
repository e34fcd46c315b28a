#include "ui/common/RoomyDialog.h"

#include "ui/common/ColumnScroll.h"
#include "ui/common/Room.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace guildhall {

namespace {

    constexpr int LeastLines = 4;

}

bool RoomyDialog::event(QEvent* event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize
        || event->type() == QEvent::Show)
        makeRoom();
    return isTaken;
}

void RoomyDialog::letScroll(ColumnScroll* scroll)
{
    m_scroll = scroll;
    m_scroll->setFixedHeight(LeastLines * fontMetrics().height());
}

/// Words that wrap are the higher the narrower they stand; a minimum size cannot say so.
void RoomyDialog::makeRoom()
{
    if (!layout() || !layout()->hasHeightForWidth())
        return;
    if (m_scroll)
        fitScroll();
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

void RoomyDialog::fitScroll()
{
    const QLayout* content = m_scroll->widget()->layout();
    const int inside = m_scroll->viewport()->width();
    const int words = content->hasHeightForWidth() ? content->totalHeightForWidth(inside)
                                                   : content->totalSizeHint().height();
    const int others = layout()->totalHeightForWidth(width()) - m_scroll->minimumHeight();
    const int room
        = roomIn(parentWidget(), QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX)).height() - others;
    const int least = LeastLines * fontMetrics().height();
    m_scroll->setFixedHeight(std::min(words, std::max(least, room)));
}

}

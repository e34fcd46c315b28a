#include "ui/supervisor/QuoteList.h"

#include "ui/common/Chip.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/supervisor/QuoteDelegate.h"

#include <QFocusEvent>
#include <QPainter>

namespace guildhall {

using namespace Qt::StringLiterals;

QuoteList::QuoteList(QWidget* parent)
    : QuoteList(m_model, parent)
{
}

QuoteList::QuoteList(QAbstractItemModel& rows, QWidget* parent)
    : QListView(parent)
{
    setModel(&rows);
    setItemDelegate(new QuoteDelegate(this));
    setResizeMode(QListView::Adjust);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMinimumHeight(fontMetrics().height() * 16);
}

void QuoteList::show(const QList<SupervisorPage::Said>& quotes)
{
    m_model.clear();
    for (const auto& said : quotes) {
        auto* item = new QStandardItem;
        const auto rating = SatisfactionReport::ratingWord(size_t(said.from.rating)).words;
        //: A quote in words: rating, when, what it is about, what was written.
        item->setText(tr("%1, %2, %3: %4").arg(rating, said.when, said.about, said.quote));
        item->setData(rating, SideRole);
        item->setData(said.when, WhenRole);
        item->setData(said.about, DetailRole);
        item->setData(u"“%1”"_s.arg(said.quote), TitleRole);
        item->setData(QVariant::fromValue(toneOf(said.from.rating)), SideToneRole);
        m_model.appendRow(item);
    }
}

void QuoteList::setEmptyWords(const QString& words)
{
    m_emptyWords = words;
    setAccessibleDescription(words);
    viewport()->update();
}

Tone QuoteList::toneOf(int rating)
{
    return rating == 0 ? Tone::Green
        : rating == 1  ? Tone::Blue
        : rating == 2  ? Tone::Amber
                       : Tone::Red;
}

void QuoteList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (model()->rowCount() == 0) {
        painter.setPen(tokensOf(*this).muted);
        painter.drawText(
            viewport()->rect().adjusted(space::Medium, space::Large, -space::Medium, 0),
            int(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap,
            m_emptyWords);
        if (hasFocus())
            paintFocus(painter, QRectF(viewport()->rect()), tokensOf(*this), space::ControlRadius);
    }
}

void QuoteList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

void QuoteList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0
        && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
}

}

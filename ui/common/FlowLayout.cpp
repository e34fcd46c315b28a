#include "ui/common/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace guildhall {

FlowLayout::FlowLayout(int gap, Ends ends, QWidget* parent)
    : QLayout(parent)
    , m_gap(gap)
    , m_ends(ends)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Step::Measure);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + m_gap;
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Step::Place);
}

int FlowLayout::arrange(const QRect& rect, Step step) const
{
    int x = rect.left();
    int y = rect.top();
    int tallest = 0;
    const bool apart = m_ends == Ends::Apart && sizeHint().width() - m_gap <= rect.width();
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (x > rect.left() && x + size.width() > rect.left() + rect.width()) {
            x = rect.left();
            y += tallest + m_gap;
            tallest = 0;
        }
        size.setWidth(std::min(size.width(), rect.width()));
        if (apart && item == m_items.last() && m_items.size() > 1)
            x = rect.left() + rect.width() - size.width();
        if (step == Step::Place)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + m_gap;
        tallest = std::max(tallest, size.height());
    }
    return y + tallest - rect.top();
}

}

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
    struct Row
    {
        QList<QLayoutItem*> items;
        int width = 0;
        int height = 0;
    };
    QList<Row> rows { Row {} };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!rows.last().items.isEmpty() && rows.last().width + m_gap + size.width() > rect.width())
            rows.append(Row {});
        Row& row = rows.last();
        row.width += size.width() + (row.items.isEmpty() ? 0 : m_gap);
        row.height = std::max(row.height, size.height());
        row.items.append(item);
    }
    int y = rect.top();
    for (const Row& row : rows) {
        int x = rect.left();
        for (QLayoutItem* item : row.items) {
            QSize size = item->sizeHint();
            size.setWidth(std::min(size.width(), rect.width()));
            const bool last = rows.size() == 1 && row.items.size() > 1 && item == row.items.last();
            if (m_ends == Ends::Apart && last)
                x = rect.left() + rect.width() - size.width();
            if (step == Step::Place)
                item->setGeometry(QRect(QPoint(x, y + (row.height - size.height()) / 2), size));
            x += size.width() + m_gap;
        }
        y += row.height + m_gap;
    }
    return y - m_gap - rect.top();
}

}

#include "ui/common/FieldTable.h"

#include "pages/UseRole.h"
#include "ui/common/CellDelegate.h"
#include "ui/common/TextLabel.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace guildhall {

FieldTable::FieldTable(int wideColumn, QWidget* parent)
    : QTableView(parent)
    , m_wideColumn(wideColumn)
{
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFont(
        TextLabel::fontOf({ TextLabel::Size::Small, TextLabel::Weight::Strong }));
}

void FieldTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FieldTable::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FieldTable::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &FieldTable::fit);
    fit();
}

bool FieldTable::event(QEvent* event)
{
    // What the caller may not be told is not copied into an answer either.
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        const QVariant mayTell = currentIndex().data(MayTellRole);
        if (mayTell.isValid() && !mayTell.toBool())
            return true;
    }
    if (event->type() == QEvent::ApplicationFontChange) {
        horizontalHeader()->setFont(
            TextLabel::fontOf({ TextLabel::Size::Small, TextLabel::Weight::Strong }));
        fit();
    }
    return QTableView::event(event);
}

void FieldTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void FieldTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    if (m_isStale)
        fit();
}

void FieldTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

/// Every cell is measured: behind another tab nobody waits for that.
void FieldTable::fit()
{
    m_isStale = !isVisible();
    if (!model() || m_isStale)
        return;
    int others = 0;
    const int columns = model()->columnCount();
    for (int column = 0; column < columns; ++column) {
        if (column == m_wideColumn)
            continue;
        const int wanted
            = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, wanted);
        others += wanted;
    }
    const int least = fontMetrics().averageCharWidth() * 24;
    setColumnWidth(m_wideColumn, std::max(least, viewport()->width() - others));
}

}

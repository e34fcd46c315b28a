#include "ui/supervisor/ChartCard.h"

#include "ui/common/FieldTable.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/supervisor/Chart.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {
    constexpr int TallestTable = 640;
}

ChartCard::ChartCard(Chart* chart, QWidget* parent)
    : Card(parent)
    , m_chart(chart)
    , m_title(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
    , m_aside(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_button(new QPushButton(this))
    , m_table(new FieldTable(0, this))
    , m_line(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
{
    m_title->setWordWrap(false);
    m_aside->setWordWrap(false);
    m_button->setCheckable(true);
    m_button->setVisible(chart);
    m_button->setObjectName(u"tableButton"_s);
    m_table->setModel(&m_model);
    m_table->setVisible(!chart);
    m_line->setObjectName(u"chartLine"_s);
    auto* head = new FlowLayout(space::Medium, FlowLayout::Ends::Apart);
    head->addWidget(m_title);
    head->addWidget(m_aside);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::Small);
    line->addLayout(head, 1);
    line->addWidget(m_button, 0, Qt::AlignTop);
    column()->addLayout(line);
    if (chart) {
        column()->addWidget(chart);
        connect(chart, &Chart::told, this, [this](const QString& sentence) {
            m_line->setText(sentence.isEmpty() ? m_definition : sentence);
        });
    }
    column()->addWidget(m_table);
    column()->addWidget(m_line);
    connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, &ChartCard::fitTable);
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ChartCard::fitTable);
    connect(m_button, &QPushButton::toggled, this, &ChartCard::showTable);
}

void ChartCard::show(const Words& words, const ReportTable& table)
{
    m_words = words;
    m_definition = table.definitions.join(u' ');
    m_model.show(table);
    const bool isEmpty = table.rows.isEmpty();
    m_title->setText(words.title);
    m_aside->setText(words.aside);
    m_line->setText(isEmpty ? words.nothing : m_definition);
    m_button->setText(tr("Table"));
    //: %1 is the title of a chart.
    m_button->setAccessibleName(tr("Table of: %1").arg(words.title));
    m_table->setAccessibleName(words.title);
    m_table->setAccessibleDescription(m_definition);
    m_button->setEnabled(!isEmpty);
    if (m_chart) {
        m_chart->setVisible(!isEmpty);
        m_chart->setAccessibleName(words.title);
        m_chart->setAccessibleDescription(
            tr("%1 Arrow keys move over the points of the chart. The button “Table” shows the "
               "same figures as a table.")
                .arg(m_definition));
    }
    showTable();
}

void ChartCard::addControl(QWidget* control)
{
    auto* line = qobject_cast<QHBoxLayout*>(column()->itemAt(0)->layout());
    line->insertWidget(1, control, 0, Qt::AlignTop);
}

void ChartCard::letChoose()
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT chosen(index.row(), index.column());
    });
}

QString ChartCard::tableButtonName() const
{
    return m_button->accessibleName();
}

void ChartCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitTable();
}

void ChartCard::showTable()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_table->setVisible(!isEmpty && (!m_chart || m_button->isChecked()));
    fitTable();
}

void ChartCard::fitTable()
{
    const int bar = m_table->horizontalScrollBar()->maximum() > 0
        ? m_table->horizontalScrollBar()->sizeHint().height()
        : 0;
    const int height = m_table->horizontalHeader()->sizeHint().height()
        + m_table->verticalHeader()->length() + bar + 2;
    m_table->setFixedHeight(std::min(height, TallestTable));
}

}

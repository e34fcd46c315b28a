#include "ui/sources/TablePanel.h"

#include "ui/common/Card.h"
#include "ui/common/ColumnScroll.h"
#include "ui/common/FieldTable.h"
#include "ui/common/StatePanel.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QVBoxLayout>

namespace guildhall {

TablePanel::TablePanel(QAbstractItemModel& model, int wideColumn, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, this))
    , m_meaning(new TextLabel(
          { TextLabel::Size::Body, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_between(new QVBoxLayout)
    , m_table(new FieldTable(wideColumn, this))
    , m_state(new StatePanel(this))
{
    m_table->setModel(&model);
    auto* card = new Card(this);
    card->column()->addWidget(m_table);
    card->column()->addWidget(m_state);
    m_between->setSpacing(0);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::XLarge, space::Large, space::XLarge, space::Large);
    column->setSpacing(space::Medium);
    column->addWidget(m_title);
    column->addWidget(m_meaning);
    column->addLayout(m_between);
    column->addWidget(card, 1);
    auto* scroll = new ColumnScroll(this);
    scroll->setContent(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    showTable();
}

void TablePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int Lines = 9; // in large text the words above must not squeeze the table away
    m_table->setMinimumHeight(fontMetrics().height() * Lines);
}

void TablePanel::setWords(const QString& title, const QString& meaning)
{
    m_title->setText(title);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    m_table->setAccessibleName(title);
}

void TablePanel::showTable()
{
    m_state->hide();
    m_table->show();
}

void TablePanel::showState(const QString& icon, const QString& title, const QString& sentence)
{
    m_state->show(icon, title, sentence);
    m_table->hide();
    m_state->setVisible(true);
}

}

#include "ui/sources/SourcesPanel.h"

#include "ui/common/Card.h"
#include "ui/common/Chip.h"
#include "ui/common/FieldTable.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/StatePanel.h"
#include "ui/common/TextLabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

SourcesPanel::SourcesPanel(SourcesPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_title(new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, this))
    , m_words(new TextLabel(
          { TextLabel::Size::Body, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_chip(new Chip(this))
    , m_table(new FieldTable(SourcesModel::ErrorColumn, this))
    , m_state(new StatePanel(this))
{
    setObjectName(u"sourcesPanel"_s);
    m_table->setObjectName(u"sourcesTable"_s);
    m_table->setModel(&page.model());
    m_title->setWordWrap(false);
    auto* head = new FlowLayout(space::Medium, FlowLayout::Ends::Apart);
    head->addWidget(m_title);
    head->addWidget(m_chip);
    auto* card = new Card(this);
    card->column()->addWidget(m_table);
    card->column()->addWidget(m_state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::XLarge, space::Large, space::XLarge, space::Large);
    column->setSpacing(space::Medium);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(card, 1);
    connect(&m_page, &SourcesPage::changed, this, &SourcesPanel::refresh);
    refresh();
}

void SourcesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void SourcesPanel::refresh()
{
    m_title->setText(tr("Where the data comes from"));
    m_words->setText(tr("Guildhall keeps a copy of what these systems say. “Complete as at” is the "
                        "moment up to which everything the source said is held on this computer."));
    m_chip->show(m_page.summary(), m_page.tone(), u"dot"_s);
    m_table->setAccessibleName(tr("Sources"));
    const bool empty = m_page.sources().isEmpty();
    m_table->setVisible(!empty);
    m_state->setVisible(empty);
    if (empty)
        m_state->show(u"records"_s,
                      m_page.summary(),
                      tr("An administrator names the sources in the configuration file."));
}

}

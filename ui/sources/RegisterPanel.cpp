#include "ui/sources/RegisterPanel.h"

#include "ui/common/Card.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/ClearLayout.h"
#include "ui/common/FieldTable.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/sources/TablePanel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

RegisterPanel::RegisterPanel(RegisterPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_panel(new TablePanel(page.fields(), 0, this))
    , m_feed(new ChoiceButton(m_panel))
    , m_facts(new QWidget(m_panel))
    , m_grid(new QGridLayout(m_facts))
{
    setObjectName(u"registerPanel"_s);
    m_panel->table()->setObjectName(u"registerTable"_s);
    m_feed->setObjectName(u"registerFeed"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::Large);
    m_grid->setVerticalSpacing(space::XSmall);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    auto* card = new Card(m_panel);
    card->column()->addWidget(m_facts);
    m_panel->between()->setSpacing(space::Medium);
    m_panel->between()->addWidget(m_feed, 0, Qt::AlignLeft);
    m_panel->between()->addWidget(card);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_feed, &ChoiceButton::chosen, this, [this](const QVariant& feed) {
        m_page.choose(feed.toInt());
    });
    connect(&m_page, &RegisterPage::changed, this, &RegisterPanel::refresh);
    refresh();
}

void RegisterPanel::refresh()
{
    m_panel->setWords(tr("What is held, and why"),
                      tr("The profile of each source says what is taken from it and why the "
                         "council may hold it. Guildhall keeps to it."));
    QList<ChoiceButton::Choice> choices;
    for (const RegisterFeed& feed : m_page.feeds())
        choices.append({ RegisterPage::nameOf(feed), int(choices.size()) });
    m_feed->setVisible(!choices.isEmpty());
    m_facts->parentWidget()->setVisible(!choices.isEmpty());
    if (choices.isEmpty()) {
        m_panel->showState(u"records"_s,
                           tr("No source is set up"),
                           tr("An administrator names the sources in the configuration file."));
        return;
    }
    m_feed->show(tr("Source and feed"), choices, m_page.chosen());
    showFacts();
    m_panel->showTable();
}

void RegisterPanel::showFacts()
{
    clearLayout(*m_grid);
    const auto facts = m_page.facts();
    const qsizetype half = (facts.size() + 1) / 2;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const int row = int(i % half);
        const int column = i < half ? 0 : 2;
        auto* caption = new TextLabel(
            { TextLabel::Size::Body, TextLabel::Weight::Strong }, facts.at(i).caption, m_facts);
        m_grid->addWidget(caption, row, column, Qt::AlignTop);
        m_grid->addWidget(
            new TextLabel({}, facts.at(i).words, m_facts), row, column + 1, Qt::AlignTop);
    }
}

}

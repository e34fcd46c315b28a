#include "ui/sources/SourcesPanel.h"

#include "ui/common/Card.h"
#include "ui/common/Chip.h"
#include "ui/common/FieldTable.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/StatePanel.h"
#include "ui/common/TextLabel.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

SourcesPanel::SourcesPanel(SourcesPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_title(new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, this))
    , m_words(new TextLabel(
          { TextLabel::Size::Body, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_lookedUp(new TextLabel(
          { TextLabel::Size::Body, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_chip(new Chip(this))
    , m_table(new FieldTable(SourcesModel::ErrorColumn, this))
    , m_state(new StatePanel(this))
    , m_chosen(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
    , m_mayNot(new TextLabel(
          { TextLabel::Size::Body, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_update(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_pause(new QPushButton(this))
    , m_resume(new QPushButton(this))
    , m_updateAll(new QPushButton(this))
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
    auto* bar = new QWidget(card);
    addControls(bar);
    card->column()->addWidget(bar);
    card->column()->addWidget(m_mayNot);
    bar->setVisible(page.mayControl());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::XLarge, space::Large, space::XLarge, space::Large);
    column->setSpacing(space::Medium);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_lookedUp);
    column->addWidget(card, 1);
    connect(&m_page, &SourcesPage::changed, this, &SourcesPanel::refresh);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &SourcesPanel::showControls);
    refresh();
}

void SourcesPanel::addControls(QWidget* bar)
{
    m_chosen->setObjectName(u"chosenSource"_s);
    m_chosen->setWordWrap(false);
    auto* flow = new FlowLayout(space::Small, FlowLayout::Ends::Apart, bar);
    flow->addWidget(m_chosen);
    const auto add = [flow](QPushButton* button, const QString& name) {
        button->setObjectName(name);
        flow->addWidget(button);
    };
    add(m_update, u"syncNow"_s);
    add(m_stop, u"syncStop"_s);
    add(m_pause, u"syncPause"_s);
    add(m_resume, u"syncResume"_s);
    connect(m_update, &QPushButton::clicked, this, [this] { m_page.update(chosen()); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_page.stop(chosen()); });
    connect(m_pause, &QPushButton::clicked, this, [this] { m_page.pause(chosen()); });
    connect(m_resume, &QPushButton::clicked, this, [this] { m_page.resume(chosen()); });
    m_updateAll->setObjectName(u"syncAll"_s);
    flow->addWidget(m_updateAll);
    connect(m_updateAll, &QPushButton::clicked, this, [this] { m_page.update(SourceId()); });
}

SourceId SourcesPanel::chosen() const
{
    const auto source = m_page.model().sourceAt(m_table->currentIndex().row());
    return source ? source->id : SourceId();
}

void SourcesPanel::showControls()
{
    const auto source = m_page.model().sourceAt(m_table->currentIndex().row());
    m_chosen->setText(source ? source->name : tr("Choose a source in the table"));
    const auto is
        = [&source](SourceCondition condition) { return source && source->condition == condition; };
    const bool paused = is(SourceCondition::Paused);
    const bool runs = is(SourceCondition::Syncing);
    // A button that goes takes the keyboard with it: what takes its place takes that over.
    const bool pauseHadFocus = m_pause->hasFocus();
    const bool resumeHadFocus = m_resume->hasFocus();
    m_update->setEnabled(source && !paused && !runs);
    m_stop->setEnabled(runs);
    m_pause->setVisible(!paused);
    m_pause->setEnabled(source.has_value());
    m_resume->setVisible(paused);
    if (pauseHadFocus && paused)
        m_resume->setFocus();
    if (resumeHadFocus && !paused)
        m_pause->setFocus();
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
    m_lookedUp->setText(tr("Not copied, but asked when a customer is opened: %1.")
                            .arg(m_page.lookedUp().join(u", "_s)));
    m_lookedUp->setVisible(!m_page.lookedUp().isEmpty());
    m_chip->show(m_page.summary(), m_page.tone(), u"dot"_s);
    m_table->setAccessibleName(tr("Sources"));
    m_update->setText(tr("Sync now"));
    m_stop->setText(tr("Stop"));
    m_pause->setText(tr("Pause"));
    m_resume->setText(tr("Resume"));
    m_updateAll->setText(tr("Sync all now"));
    m_mayNot->setText(tr("Data stewards and administrators can sync and pause sources."));
    m_mayNot->setVisible(!m_page.mayControl());
    showControls();
    const bool empty = m_page.sources().isEmpty();
    m_table->setVisible(!empty);
    m_state->setVisible(empty);
    if (empty)
        m_state->show(u"records"_s,
                      m_page.summary(),
                      tr("An administrator names the sources in the configuration file."));
}

}

#include "ui/supervisor/AssurancePanel.h"

#include "pages/SupervisorPage.h"
#include "pages/Words.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/StatePanel.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/supervisor/ChartCard.h"
#include "ui/supervisor/ReportExport.h"

#include <QEvent>
#include <QShowEvent>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

AssurancePanel::AssurancePanel(AssurancePage& page, QWidget* parent)
    : QScrollArea(parent)
    , m_page(page)
    , m_export(new ReportExport(*this))
{
    setObjectName(u"assurancePanel"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* sheet = new QWidget(this);
    m_title = new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, sheet);
    m_title->setWordWrap(false);
    m_told = new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, sheet);
    m_told->setObjectName(u"assuranceTold"_s);
    m_period = new ChoiceButton(sheet);
    m_period->setObjectName(u"assurancePeriod"_s);
    m_format = new ChoiceButton(sheet);
    m_format->setObjectName(u"assuranceExport"_s);
    m_state = new StatePanel(sheet);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(space::Large, space::Medium, space::Large, space::Large);
    column->setSpacing(space::Medium);
    auto* head = new FlowLayout(space::Small, FlowLayout::Ends::Apart);
    head->addWidget(m_title);
    head->addWidget(m_period);
    head->addWidget(m_format);
    column->addLayout(head);
    column->addWidget(m_told);
    column->addWidget(m_state);
    for (const auto& id : { u"unusual"_s,
                            u"look_ups"_s,
                            u"verification"_s,
                            u"quality"_s,
                            u"backlog"_s,
                            u"entries"_s }) {
        auto* card = new ChartCard(nullptr, sheet);
        card->setObjectName(u"assurance_"_s + id);
        m_tables.append({ id, card });
        column->addWidget(card);
    }
    column->addStretch(1);
    setWidget(sheet);
    connect(m_period, &ChoiceButton::chosen, this, [this](const QVariant& days) {
        m_page.read(days.toInt());
    });
    connect(m_format, &ChoiceButton::chosen, this, [this](const QVariant& format) {
        m_export->ask(m_page.report(), ReportFormat(format.toInt()));
    });
    connect(m_export, &ReportExport::told, m_told, &TextLabel::setText);
    connect(m_state, &StatePanel::acted, this, [this] { m_page.read(m_page.days()); });
    connect(&m_page, &AssurancePage::changed, this, &AssurancePanel::refresh);
    refresh();
}

void AssurancePanel::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (!event->spontaneous() && m_page.state() != AssurancePage::State::Reading)
        m_page.read(m_page.days());
}

void AssurancePanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void AssurancePanel::refresh()
{
    using State = AssurancePage::State;
    m_title->setText(tr("Assurance"));
    QList<ChoiceButton::Choice> periods;
    for (const int days : { 1, 7, 30, 90 })
        periods.append({ tr("Latest %n day(s)", nullptr, days), days });
    m_period->show(tr("Period"), periods, m_page.days());
    QList<ChoiceButton::Choice> formats;
    for (const auto format : AllReportFormats)
        formats.append({ ReportExport::nameOf(format), int(format) });
    m_format->show(tr("Export"), formats, {}, tr("Export"));
    const bool isShown = m_page.state() == State::Shown;
    m_format->setEnabled(isShown && !m_page.report().tables.isEmpty());
    m_told->setText(tr("That you read this is written into the audit trail too."));
    m_state->setVisible(!isShown);
    if (m_page.state() == State::Failed)
        m_state->show(u"warning"_s,
                      tr("This cannot be read"),
                      Words::sentence(*m_page.error()),
                      tr("Try again"));
    else if (!isShown)
        m_state->show(u"sync"_s,
                      tr("Reading the audit trail and the data…"),
                      tr("With many records this takes a minute. You can go on working."));
    for (const auto& [id, card] : std::as_const(m_tables)) {
        const auto table = SupervisorPage::table(m_page.report(), id);
        card->setVisible(isShown && !table.rows.isEmpty());
        if (isShown && !table.rows.isEmpty())
            card->show({ table.caption }, table);
    }
}

}

#include "ui/supervisor/AnnualPanel.h"

#include "pages/SupervisorPage.h"
#include "pages/Words.h"
#include "reports/ReportPrinter.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/StatePanel.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/supervisor/CasesDialog.h"
#include "ui/supervisor/ChartCard.h"
#include "ui/supervisor/CommentDialog.h"
#include "ui/supervisor/ReportExport.h"

#include <QEvent>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

AnnualPanel::AnnualPanel(AnnualPage& page, QWidget* parent)
    : QScrollArea(parent)
    , m_page(page)
    , m_export(new ReportExport(*this))
{
    setObjectName(u"annualPanel"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* sheet = new QWidget(this);
    m_title = new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, sheet);
    m_title->setWordWrap(false);
    m_told = new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, sheet);
    m_told->setObjectName(u"annualTold"_s);
    m_kind = new ChoiceButton(sheet);
    m_kind->setObjectName(u"annualKind"_s);
    m_period = new ChoiceButton(sheet);
    m_period->setObjectName(u"annualPeriod"_s);
    m_format = new ChoiceButton(sheet);
    m_format->setObjectName(u"annualExport"_s);
    m_state = new StatePanel(sheet);
    m_comment = new QPushButton(sheet);
    m_comment->setObjectName(u"annualComment"_s);
    m_notes = new TextLabel({}, sheet);
    m_notes->setObjectName(u"annualNotes"_s);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(space::Large, space::Medium, space::Large, space::Large);
    column->setSpacing(space::Medium);
    auto* head = new FlowLayout(space::Small, FlowLayout::Ends::Apart);
    for (QWidget* one : { static_cast<QWidget*>(m_title),
                          static_cast<QWidget*>(m_kind),
                          static_cast<QWidget*>(m_period),
                          static_cast<QWidget*>(m_format) })
        head->addWidget(one);
    column->addLayout(head);
    column->addWidget(m_told);
    column->addWidget(m_state);
    column->addWidget(m_notes);
    for (const auto& id : { u"at_a_glance"_s,
                            u"tenant_satisfaction_measures"_s,
                            u"reported"_s,
                            u"clocks"_s,
                            u"by_service"_s,
                            u"by_stage"_s,
                            u"by_outcome"_s,
                            u"by_channel"_s,
                            u"by_sub_service"_s,
                            u"by_theme"_s,
                            u"by_root_cause"_s,
                            u"ombudsman"_s,
                            u"compliments"_s,
                            u"learning"_s,
                            u"comments"_s }) {
        auto* card = new ChartCard(nullptr, sheet);
        card->setObjectName(u"annual_"_s + id);
        card->letChoose();
        m_tables.append({ id, card });
        column->addWidget(card);
        connect(card, &ChartCard::chosen, this, [this, id](int row, int at) {
            openCases(id, row, at);
        });
    }
    m_tables.last().second->addControl(m_comment);
    column->addStretch(1);
    setWidget(sheet);
    connect(m_kind, &ChoiceButton::chosen, this, [this](const QVariant& kind) {
        m_page.choose(AnnualKind(kind.toInt()));
    });
    connect(m_period, &ChoiceButton::chosen, this, [this](const QVariant& at) {
        m_page.choose(m_page.periods().at(at.toInt()).range);
    });
    connect(m_format, &ChoiceButton::chosen, this, [this](const QVariant& format) {
        m_export->ask(m_page.report(), ReportFormat(format.toInt()));
    });
    connect(m_comment, &QPushButton::clicked, this, [this] { openComment({}); });
    connect(m_export, &ReportExport::told, m_told, &TextLabel::setText);
    connect(m_state, &StatePanel::acted, &m_page, &AnnualPage::read);
    connect(&m_page, &AnnualPage::changed, this, &AnnualPanel::refresh);
    refresh();
}

void AnnualPanel::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    m_page.watch();
}

void AnnualPanel::hideEvent(QHideEvent* event)
{
    QScrollArea::hideEvent(event);
    m_page.rest();
}

void AnnualPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void AnnualPanel::refresh()
{
    const bool isShown = m_page.state() == AnnualPage::State::Shown;
    m_title->setText(tr("Complaints and compliments"));
    m_told->setText(tr("Enter on a figure shows the cases behind it."));
    m_comment->setText(tr("Write a comment…"));
    showChoices();
    showState();
    m_notes->setText(m_page.report().notes.join(u'\n'));
    m_notes->setVisible(isShown && !m_page.report().notes.isEmpty());
    for (const auto& [id, card] : std::as_const(m_tables)) {
        const auto table = SupervisorPage::table(m_page.report(), id);
        card->setVisible(isShown && !table.rows.isEmpty());
        if (isShown && !table.rows.isEmpty())
            card->show({ table.caption }, table);
    }
}

void AnnualPanel::showChoices()
{
    QList<ChoiceButton::Choice> kinds;
    for (const auto kind : AllAnnualKinds)
        kinds.append({ nameOf(kind), int(kind) });
    m_kind->show(tr("Report"), kinds, int(m_page.kind()));
    QList<ChoiceButton::Choice> periods;
    QVariant current;
    for (const auto& period : m_page.periods()) {
        if (period.range == m_page.range())
            current = int(periods.size());
        periods.append({ period.name, int(periods.size()) });
    }
    m_period->show(tr("Period"), periods, current);
    QList<ChoiceButton::Choice> formats;
    for (const auto format : AllReportFormats)
        formats.append({ ReportExport::nameOf(format), int(format) });
    m_format->show(tr("Export"), formats, {}, tr("Export"));
    const bool isShown = m_page.state() == AnnualPage::State::Shown;
    m_period->setEnabled(isShown);
    m_format->setEnabled(isShown && !m_page.report().tables.isEmpty());
}

void AnnualPanel::showState()
{
    using State = AnnualPage::State;
    m_state->setVisible(m_page.state() != State::Shown);
    if (m_page.state() == State::Failed)
        m_state->show(u"warning"_s,
                      tr("The complaints cannot be read"),
                      Words::sentence(*m_page.error()),
                      tr("Try again"));
    else if (m_page.state() == State::Empty)
        m_state->show(u"complaint"_s,
                      tr("No complaints and no compliments yet"),
                      tr("They come from the complaints tracker, or from a file: guildhall import "
                         "complaints FILE."));
    else
        m_state->show(u"sync"_s,
                      tr("Counting complaints and compliments…"),
                      tr("The figures come as soon as they have been read from this computer."));
}

void AnnualPanel::openCases(const QString& table, int row, int column)
{
    const auto shown = SupervisorPage::table(m_page.report(), table);
    const auto name = words(shown.rows.at(row).first(), Words::locale());
    if (table == u"comments"_s) {
        openComment(name);
        return;
    }
    const auto cases = m_page.behind(table, row, column);
    if (cases.isEmpty()) {
        m_told->setText(tr("No case stands behind this cell. Choose a figure above 0."));
        return;
    }
    //: The cases behind a figure: %1 names its row, %2 its column.
    auto* dialog
        = new CasesDialog(tr("%1 · %2").arg(name, shown.columns.at(column).heading), cases, this);
    connect(dialog, &CasesDialog::customerWanted, this, &AnnualPanel::customerWanted);
    dialog->open();
}

void AnnualPanel::openComment(const QString& service)
{
    auto* dialog = new CommentDialog(m_page, service, this);
    dialog->open();
}

}

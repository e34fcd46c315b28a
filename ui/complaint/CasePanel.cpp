#include "ui/complaint/CasePanel.h"

#include "pages/Words.h"
#include "ui/common/Banner.h"
#include "ui/common/Chip.h"
#include "ui/common/ClearLayout.h"
#include "ui/common/ColumnScroll.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/RowList.h"
#include "ui/common/StatePanel.h"
#include "ui/common/TextLabel.h"
#include "ui/complaint/ClocksCard.h"
#include "ui/complaint/LetterDialog.h"
#include "ui/complaint/RestrictionDialog.h"
#include "ui/complaint/StepDialog.h"
#include "ui/customer/ReasonDialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <tuple>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr TextLabel::Look Quiet { TextLabel::Size::Small,
                                      TextLabel::Weight::Normal,
                                      TextLabel::Colour::Muted };

}

CasePanel::CasePanel(ComplaintsPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_stack(new QStackedLayout(this))
    , m_none(new StatePanel(this))
    , m_scroll(new ColumnScroll(this))
{
    setObjectName(u"casePanel"_s);
    setAutoFillBackground(true);
    m_scroll->setObjectName(u"caseScroll"_s);
    m_scroll->setContent(build());
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_scroll);
    connect(m_none, &StatePanel::acted, this, &CasePanel::listWanted);
    connect(m_why, &QPushButton::clicked, this, &CasePanel::askReason);
    connect(
        m_restriction, &Banner::acted, this, [this] { std::ignore = m_page.liftRestriction(); });
    connect(m_undelivered, &Banner::acted, this, &CasePanel::openLetters);
    connect(&m_page, &ComplaintsPage::caseChanged, this, &CasePanel::refresh);
    connect(&m_page, &ComplaintsPage::changed, this, [this] {
        if (!m_page.shown())
            refresh();
    });
    refresh();
}

QWidget* CasePanel::build()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Medium);
    m_restriction = new Banner(content);
    m_restriction->setObjectName(u"caseRestriction"_s);
    column->addWidget(m_restriction);
    m_undelivered = new Banner(content);
    m_undelivered->setObjectName(u"caseUndelivered"_s);
    column->addWidget(m_undelivered);
    column->addWidget(buildHead(content));

    m_words = new Card(content);
    m_saidTitle = sectionLabel(m_words);
    m_said = new TextLabel({}, m_words);
    m_said->setObjectName(u"caseSaid"_s);
    m_sought = new TextLabel(Quiet, m_words);
    m_why = new QPushButton(m_words);
    m_why->setObjectName(u"caseAskWhy"_s);
    m_details = new QVBoxLayout;
    m_details->setSpacing(space::XSmall);
    auto* why = new QHBoxLayout;
    why->addWidget(m_why);
    why->addStretch(1);
    m_words->column()->addWidget(m_saidTitle);
    m_words->column()->addWidget(m_said);
    m_words->column()->addWidget(m_sought);
    m_words->column()->addLayout(why);
    m_words->column()->addLayout(m_details);
    m_words->column()->addStretch(1);

    m_clocks = new ClocksCard(content);
    column->addWidget(m_clocks);
    column->addWidget(m_words);
    m_historyTitle = sectionLabel(content);
    m_history = new RowList(RowDelegate::Dates::None, content);
    m_history->setObjectName(u"caseHistory"_s);
    m_history->setModel(&m_page.history());
    column->addWidget(m_historyTitle);
    column->addWidget(m_history, 1);
    return content;
}

QWidget* CasePanel::buildHead(QWidget* content)
{
    auto* head = new QWidget(content);
    m_title = new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, head);
    m_title->setObjectName(u"caseTitle"_s);
    m_standing = new Chip(head);
    m_standing->setObjectName(u"caseStanding"_s);
    m_stage = new Chip(head);
    m_stage->setObjectName(u"caseStage"_s);
    m_unsent = new Chip(head);
    m_unsent->setObjectName(u"caseUnsent"_s);
    m_customer = new TextLabel({}, head);
    m_customer->setObjectName(u"caseCustomer"_s);
    m_next = new QPushButton(head);
    m_next->setObjectName(u"caseNext"_s);
    m_next->setDefault(true);
    m_steps = new QPushButton(head);
    m_steps->setObjectName(u"caseSteps"_s);
    m_steps->setMenu(&m_stepMenu);
    m_letters = new QPushButton(head);
    m_letters->setObjectName(u"caseLetters"_s);
    m_letters->setMenu(&m_letterMenu);
    m_open = new QPushButton(head);
    m_open->setObjectName(u"caseOpenCustomer"_s);
    m_restrict = new QPushButton(head);
    m_restrict->setObjectName(u"caseRestrict"_s);

    auto* chips = new FlowLayout(space::Small);
    for (Chip* chip : { m_standing, m_stage, m_unsent })
        chips->addWidget(chip);
    auto* buttons = new FlowLayout(space::Small);
    for (QPushButton* button : { m_next, m_steps, m_letters, m_open, m_restrict })
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_title);
    column->addWidget(m_customer);
    column->addLayout(chips);
    column->addLayout(buttons);

    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_page.shown())
            Q_EMIT customerWanted(m_page.shown()->customer);
    });
    connect(m_next, &QPushButton::clicked, this, &CasePanel::takeNext);
    connect(&m_stepMenu, &QMenu::aboutToShow, this, &CasePanel::fillSteps);
    connect(&m_letterMenu, &QMenu::aboutToShow, this, &CasePanel::fillLetters);
    connect(m_restrict, &QPushButton::clicked, this, [this] {
        (new RestrictionDialog(m_page, this))->open();
    });
    return head;
}

void CasePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void CasePanel::refresh()
{
    if (!m_page.shown()) {
        showNone();
        return;
    }
    showCase(*m_page.shown());
    m_stack->setCurrentWidget(m_scroll);
}

void CasePanel::showNone()
{
    if (const auto& error = m_page.openingError()) {
        const bool refused = error->kind == Error::Kind::Refused;
        m_none->show(refused ? u"lock"_s : u"warning"_s,
                     refused ? tr("You may not see this case") : tr("This case cannot be shown"),
                     Words::sentence(*error),
                     tr("Back to the list"));
    } else if (!m_page.isSettled()) {
        m_none->show(u"waiting"_s, tr("Reading…"), tr("The cases are read from this computer."));
    } else {
        m_none->show(u"complaint"_s,
                     tr("Choose a case"),
                     tr("Arrows choose in the list, Enter opens. Type a reference to find one."),
                     tr("Go to the list"));
    }
    m_stack->setCurrentWidget(m_none);
}

void CasePanel::showCase(const CaseView& view)
{
    m_title->setText(view.title);
    m_standing->show(view.standing, view.tone);
    m_stage->show(view.stage, Tone::Plain);
    m_unsent->setVisible(!view.unsent.isEmpty());
    m_unsent->show(tr("Not sent yet"), Tone::Amber, u"clock"_s);
    m_unsent->setToolTip(view.unsent);
    m_customer->setText(!view.customerName.isEmpty() ? view.customerName
                            : view.customer.isEmpty()
                            ? tr("From somebody who did not say who they are")
                            : tr("The complainant’s name is not held"));
    m_open->setText(tr("Open the customer"));
    m_open->setVisible(!view.customer.isEmpty());
    m_next->setText(view.nextLabel);
    m_next->setVisible(!view.nextLabel.isEmpty());
    m_steps->setText(tr("All steps"));
    m_letters->setText(tr("Letters"));
    m_restrict->setText(tr("Restrict contact"));
    m_restrict->setVisible(!view.customer.isEmpty() && !m_page.isRestricted());
    if (view.restriction.isEmpty())
        m_restriction->hide();
    else
        m_restriction->show(Tone::Amber,
                            tr("Persistent contact"),
                            view.restriction + u' '
                                + tr("A new complaint is still judged by itself."),
                            tr("Lift the restriction"));
    if (view.undelivered.isEmpty())
        m_undelivered->hide();
    else
        m_undelivered->show(
            Tone::Red, tr("A letter did not arrive"), view.undelivered, tr("Write again"));
    m_clocks->show(view.clocks);
    // Made later than what stands below them, they would be walked to last.
    QWidget* before = m_restrict;
    const QList<QPushButton*> clockButtons = m_clocks->findChildren<QPushButton*>();
    for (QPushButton* button : clockButtons) {
        setTabOrder(before, button);
        before = button;
    }
    showDetails(view);
    m_historyTitle->setText(tr("What has happened"));
    m_history->setAccessibleName(m_historyTitle->text());
    m_history->setEmptyWords(tr("Nothing has been recorded here yet."));
    m_history->setMinimumHeight(fontMetrics().height() * 10);
}

void CasePanel::showDetails(const CaseView& view)
{
    m_saidTitle->setText(tr("What was said"));
    m_said->setText(!view.hidden.isEmpty()    ? view.hidden
                        : view.said.isEmpty() ? tr("The tracker does not say.")
                                              : view.said);
    m_sought->setText(view.sought.isEmpty() ? QString() : tr("They want: %1").arg(view.sought));
    m_sought->setVisible(!view.sought.isEmpty());
    m_why->setText(tr("Show with a reason"));
    m_why->setVisible(view.mayAskWhy);
    clearLayout(*m_details);
    for (const CaseDetail& detail : view.details) {
        m_details->addWidget(new TextLabel(Quiet, detail.name, m_words));
        m_details->addWidget(new TextLabel({}, detail.value, m_words));
    }
}

void CasePanel::takeNext()
{
    if (!m_page.shown())
        return;
    const CaseView& view = *m_page.shown();
    if (!view.nextLetter.isEmpty())
        write(view.nextLetter);
    else if (!view.nextAction.isEmpty())
        take(view.nextAction);
}

void CasePanel::openSteps()
{
    if (m_page.shown())
        m_stepMenu.popup(m_steps->mapToGlobal(QPoint(0, m_steps->height())));
}

void CasePanel::openLetters()
{
    if (m_page.shown())
        m_letterMenu.popup(m_letters->mapToGlobal(QPoint(0, m_letters->height())));
}

void CasePanel::goToHistory()
{
    m_history->setFocus(Qt::ShortcutFocusReason);
}

void CasePanel::fillSteps()
{
    m_stepMenu.clear();
    if (!m_page.shown())
        return;
    const auto actions = m_page.shown()->actions;
    for (const CaseAction& one : actions) {
        // What the rules refuse can be chosen too: it is then said why, with the paragraph.
        QAction* action = m_stepMenu.addAction(
            one.refusal.isEmpty() ? one.label : tr("%1 (not now)").arg(one.label));
        action->setData(one.word);
        connect(action, &QAction::triggered, this, [this, word = one.word] { take(word); });
    }
}

void CasePanel::fillLetters()
{
    m_letterMenu.clear();
    const std::pair<QString, QString> letters[] {
        { u"acknowledgement"_s, tr("Acknowledgement") },
        { u"extension"_s, tr("About the extension") },
        { u"answer"_s, tr("Answer") },
        { u"refusal"_s, tr("Why it is not accepted") },
        { u"signpost"_s, tr("Where to turn") },
    };
    for (const auto& [letter, words] : letters) {
        QAction* action = m_letterMenu.addAction(words);
        action->setData(letter);
        connect(action, &QAction::triggered, this, [this, wanted = letter] { write(wanted); });
    }
}

void CasePanel::take(const QString& action)
{
    const StepForm form = m_page.form(action);
    if (form.action.isEmpty())
        return;
    StepDialog::Books books;
    books.objection = [this](const StepInput& input) { return m_page.objection(input); };
    books.take = [this](const StepInput& input) { return m_page.take(input); };
    books.staff = m_page.handlers();
    books.services = m_page.services();
    books.drafts = &m_page.drafts();
    books.draft = m_page.draftOfStep(action);
    (new StepDialog(form, std::move(books), this))->open();
}

void CasePanel::write(const QString& letter)
{
    (new LetterDialog(m_page, letter, this))->open();
}

void CasePanel::askReason()
{
    auto* dialog = new ReasonDialog(this);
    connect(dialog, &ReasonDialog::given, &m_page, &ComplaintsPage::reveal);
    dialog->open();
}

}

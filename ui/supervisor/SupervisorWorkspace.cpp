#include "ui/supervisor/SupervisorWorkspace.h"

#include "pages/Words.h"
#include "ui/common/GapLine.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/StatePanel.h"
#include "ui/common/TextLabel.h"
#include "ui/supervisor/AnnualPanel.h"
#include "ui/supervisor/AssurancePanel.h"
#include "ui/supervisor/CommentsPanel.h"
#include "ui/supervisor/ContactsPanel.h"
#include "ui/supervisor/NavButton.h"
#include "ui/supervisor/ReviewPanel.h"
#include "ui/supervisor/SatisfactionPanel.h"
#include "ui/supervisor/SupervisorSide.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace guildhall {

using namespace Qt::StringLiterals;

SupervisorWorkspace::SupervisorWorkspace(const SupervisorScreens& screens, QWidget* parent)
    : QWidget(parent)
    , m_page(screens.figures)
    , m_review(screens.review)
    , m_nav(new QWidget(this))
    , m_feedback(sectionLabel(m_nav))
    , m_contactCentre(sectionLabel(m_nav))
    , m_complaintsTitle(sectionLabel(m_nav))
    , m_assuranceTitle(sectionLabel(m_nav))
    , m_middle(new QVBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_satisfaction(new SatisfactionPanel(m_page, m_stack))
    , m_reviewPanel(new ReviewPanel(m_review, m_stack))
    , m_comments(new CommentsPanel(m_page, m_stack))
    , m_contacts(new ContactsPanel(m_page, m_stack))
    , m_annual(new AnnualPanel(screens.annual, m_stack))
    , m_state(new StatePanel(m_stack))
    , m_side(new SupervisorSide(m_page, this))
{
    setObjectName(u"supervisorWorkspace"_s);
    m_nav->setBackgroundRole(QPalette::AlternateBase);
    m_nav->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Window);
    m_stack->setAutoFillBackground(true);
    for (QWidget* panel : { static_cast<QWidget*>(m_satisfaction),
                            static_cast<QWidget*>(m_reviewPanel),
                            static_cast<QWidget*>(m_comments),
                            static_cast<QWidget*>(m_contacts),
                            static_cast<QWidget*>(m_annual),
                            static_cast<QWidget*>(m_state) })
        m_stack->addWidget(panel);

    auto* nav = new QVBoxLayout(m_nav);
    nav->setContentsMargins(space::Small, space::Large, space::Small, space::Large);
    nav->setSpacing(2);
    const auto add = [&](Screen screen, const QString& name) {
        auto* button = new NavButton(m_nav);
        button->setObjectName(name);
        m_buttons.append(button);
        nav->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, screen] { go(screen); });
    };
    m_feedback->setContentsMargins(space::Small, 0, 0, space::XSmall);
    m_contactCentre->setContentsMargins(space::Small, 0, 0, space::XSmall);
    nav->addWidget(m_feedback);
    add(Screen::Satisfaction, u"screenSatisfaction"_s);
    add(Screen::Review, u"screenReview"_s);
    add(Screen::Comments, u"screenComments"_s);
    nav->addSpacing(space::Medium);
    nav->addWidget(m_contactCentre);
    add(Screen::Contacts, u"screenContacts"_s);
    m_complaintsTitle->setContentsMargins(space::Small, 0, 0, space::XSmall);
    nav->addSpacing(space::Medium);
    nav->addWidget(m_complaintsTitle);
    add(Screen::Complaints, u"screenComplaints"_s);
    m_assuranceTitle->setContentsMargins(space::Small, 0, 0, space::XSmall);
    m_assuranceTitle->setVisible(screens.assurance);
    if (screens.assurance) {
        m_assurance = new AssurancePanel(*screens.assurance, m_stack);
        m_stack->addWidget(m_assurance);
        nav->addSpacing(space::Medium);
        nav->addWidget(m_assuranceTitle);
        add(Screen::Assurance, u"screenAssurance"_s);
    }
    nav->addStretch(1);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_nav);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_stack, 1);
    row->addLayout(m_middle, 1);
    row->addWidget(m_side);
    connect(&m_page, &SupervisorPage::changed, this, &SupervisorWorkspace::refresh);
    connect(&m_review, &ReviewPage::changed, this, &SupervisorWorkspace::nameReview);
    connect(m_annual, &AnnualPanel::customerWanted, this, &SupervisorWorkspace::customerWanted);
    connect(
        m_reviewPanel, &ReviewPanel::customerWanted, this, &SupervisorWorkspace::customerWanted);
    retranslate();
    go(Screen::Satisfaction);
}

void SupervisorWorkspace::go(Screen screen)
{
    if (screen == Screen::Assurance && !m_assurance)
        return;
    m_screen = screen;
    m_buttons.at(int(screen))->setChecked(true);
    refresh();
}

void SupervisorWorkspace::warnOf(const SourcesPage& sources)
{
    auto* band = new QWidget(this); // the screens' ground goes on around the line
    band->setBackgroundRole(QPalette::Window);
    band->setAutoFillBackground(true);
    band->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_gap = new GapLine(sources,
                        { RecordKind::SurveyAnswer, RecordKind::Contact, RecordKind::Complaint },
                        band,
                        GapLine::Lists::Both);
    auto* column = new QVBoxLayout(band);
    column->setContentsMargins(space::XLarge, space::Medium, space::XLarge, 0);
    column->addWidget(m_gap);
    band->setVisible(!m_gap->isHidden());
    m_gap->installEventFilter(this);
    m_middle->insertWidget(0, band);
}

bool SupervisorWorkspace::eventFilter(QObject* watched, QEvent* event)
{
    // Where every source answers, nothing of the band is left.
    if (watched == m_gap
        && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        m_gap->parentWidget()->setVisible(event->type() == QEvent::ShowToParent);
    return QWidget::eventFilter(watched, event);
}

void SupervisorWorkspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SupervisorWorkspace::paintEvent(QPaintEvent*)
{
    // The gap of one unit between the columns is the line that parts them.
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(*this).line);
}

void SupervisorWorkspace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

void SupervisorWorkspace::refresh()
{
    if (m_screen == Screen::Assurance || m_screen == Screen::Complaints) {
        // They do not wait for the figures.
        m_stack->setCurrentWidget(m_screen == Screen::Assurance ? static_cast<QWidget*>(m_assurance)
                                                                : static_cast<QWidget*>(m_annual));
        fit();
        return;
    }
    QWidget* panel = m_state;
    switch (m_page.state()) {
    case SupervisorPage::State::Loading:
        m_state->show(u"sync"_s,
                      tr("Counting answers and contacts…"),
                      tr("The figures come as soon as they have been read from this computer."));
        break;
    case SupervisorPage::State::Failed:
        m_state->show(
            u"warning"_s, tr("The figures cannot be counted"), Words::sentence(*m_page.error()));
        break;
    case SupervisorPage::State::Empty:
        m_state->show(u"survey"_s,
                      tr("No answers and no contacts yet"),
                      tr("They come with the sources, or a steward imports them with “guildhall "
                         "import”."));
        break;
    case SupervisorPage::State::Shown:
        panel = m_screen == Screen::Satisfaction ? static_cast<QWidget*>(m_satisfaction)
            : m_screen == Screen::Review         ? static_cast<QWidget*>(m_reviewPanel)
            : m_screen == Screen::Comments       ? static_cast<QWidget*>(m_comments)
                                                 : static_cast<QWidget*>(m_contacts);
    }
    m_stack->setCurrentWidget(panel);
    fit();
}

void SupervisorWorkspace::retranslate()
{
    m_feedback->setText(tr("Feedback"));
    m_contactCentre->setText(tr("Contact centre"));
    m_buttons.at(int(Screen::Satisfaction))->setText(tr("Satisfaction"));
    nameReview();
    m_buttons.at(int(Screen::Comments))->setText(tr("Comments"));
    m_buttons.at(int(Screen::Contacts))->setText(tr("First contact and repeat contact"));
    m_complaintsTitle->setText(tr("Complaints"));
    m_buttons.at(int(Screen::Complaints))->setText(tr("Annual report and measures"));
    m_assuranceTitle->setText(tr("Assurance"));
    if (m_assurance)
        m_buttons.at(int(Screen::Assurance))->setText(tr("Who looked, and data quality"));
    fit();
}

void SupervisorWorkspace::nameReview()
{
    const auto waiting = m_review.dissatisfiedWaiting();
    auto* button = m_buttons.at(int(Screen::Review));
    const auto words = waiting > 0
        //: The list of screens; %1 is how many dissatisfied answers nobody has reviewed.
        ? tr("To review · %1").arg(Words::number(waiting))
        : tr("To review");
    if (button->text() == words)
        return;
    button->setText(words);
    fit();
}

void SupervisorWorkspace::fit()
{
    // In widths of a letter, so that large text and a small window are the same case. What gives
    // way stands under Comments too.
    const int letter = fontMetrics().averageCharWidth();
    const bool hasRoom = width() > letter * 150;
    m_side->setVisible(hasRoom && m_page.state() == SupervisorPage::State::Shown
                       && m_screen == Screen::Satisfaction);
    m_side->setFixedWidth(letter * 46);
    int widest = letter * 20;
    for (const auto* button : std::as_const(m_buttons))
        widest = std::max(widest, button->sizeHint().width() + 2 * space::Small);
    m_nav->setFixedWidth(widest);
}

}

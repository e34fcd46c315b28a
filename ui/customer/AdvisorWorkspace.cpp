#include "ui/customer/AdvisorWorkspace.h"

#include "desk/ContactDesk.h"
#include "ui/common/HouseStyle.h"
#include "ui/contact/CallCard.h"
#include "ui/contact/ContactPanel.h"
#include "ui/contact/CorrectDialog.h"
#include "ui/contact/FollowUpsPanel.h"
#include "ui/contact/MyWorkPanel.h"
#include "ui/customer/CustomerPanel.h"
#include "ui/customer/CustomerSide.h"
#include "ui/customer/ProbablyPanel.h"
#include "ui/customer/RecentPanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <tuple>

namespace guildhall {

using namespace Qt::StringLiterals;

AdvisorWorkspace::AdvisorWorkspace(CustomerPage& page,
                                   SourcesPage& sources,
                                   const Clock& clock,
                                   QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_clock(clock)
    , m_recent(new RecentPanel(page, this))
    , m_panel(new CustomerPanel(page, sources, clock, this))
    , m_side(new CustomerSide(page, sources, clock, this))
{
    setObjectName(u"advisorWorkspace"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_recent);
    row->addWidget(m_panel, 1);
    row->addWidget(m_side);
    connect(m_panel, &CustomerPanel::searchWanted, this, &AdvisorWorkspace::searchWanted);
    connect(m_panel, &CustomerPanel::complaintWanted, this, &AdvisorWorkspace::complaintWanted);
    connect(m_panel, &CustomerPanel::sourcesWanted, this, &AdvisorWorkspace::sourcesWanted);
}

void AdvisorWorkspace::takeContacts(ContactDesk& desk,
                                    CallsPage* calls,
                                    const Catalogue& catalogue,
                                    const Articles& articles)
{
    m_desk = &desk;
    m_catalogue = &catalogue;
    m_call = new CallCard(desk, calls, m_clock, this);
    m_recent->putFirst(new ProbablyPanel(m_page, m_clock, m_recent));
    m_recent->putFirst(m_call);
    m_contact = new ContactPanel(desk, m_page, catalogue, articles, m_clock, this);
    layout()->addWidget(m_contact);
    connect(m_call, &CallCard::finishWanted, m_contact, &ContactPanel::finish);
    // Later, when what belongs to the contact is there.
    connect(
        m_call, &CallCard::beginGone, m_contact, &ContactPanel::giveReason, Qt::QueuedConnection);
    connect(&desk, &ContactDesk::changed, this, &AdvisorWorkspace::fit);
    fit();
}

FollowUpsPanel* AdvisorWorkspace::takeFollowUps(FollowUpsPage& page, const Doings* doings)
{
    m_followUps = new FollowUpsPanel(page, doings, m_clock, m_recent);
    m_recent->putBeforeList(m_followUps);
    connect(m_followUps,
            &FollowUpsPanel::settled,
            m_desk,
            [this](const Fact& promise, const QString& state) {
                std::ignore = m_desk->settlePromise(promise, state);
            });
    return m_followUps;
}

MyWorkPanel* AdvisorWorkspace::takeMyWork(MyWorkPage& page)
{
    m_myWork = new MyWorkPanel(page, m_recent);
    m_recent->putBeforeList(m_myWork);
    page.setAtHand(m_desk->contact().id);
    connect(m_desk, &ContactDesk::changed, &page, [this, &page] {
        page.setAtHand(m_desk->contact().id);
    });
    return m_myWork;
}

void AdvisorWorkspace::offerChannels()
{
    if (m_call && !m_desk->isRunning())
        m_call->offerChannels();
}

void AdvisorWorkspace::correctContact()
{
    if (m_desk && m_page.state() == CustomerPage::State::Shown)
        (new CorrectDialog(*m_desk, m_page, *m_catalogue, window()))->open();
}

void AdvisorWorkspace::takeConflicts(QAction& which)
{
    m_panel->takeConflicts(which);
}

void AdvisorWorkspace::go(CustomerTabs::Tab tab)
{
    m_panel->go(tab);
}

void AdvisorWorkspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void AdvisorWorkspace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
    if (event->type() == QEvent::LanguageChange && m_call)
        m_call->retranslate();
    if (event->type() == QEvent::LanguageChange && m_followUps)
        m_followUps->retranslate();
    if (event->type() == QEvent::LanguageChange && m_myWork)
        m_myWork->retranslate();
}

void AdvisorWorkspace::paintEvent(QPaintEvent*)
{
    // The gap of one unit between the columns is the line that parts them.
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(*this).line);
}

void AdvisorWorkspace::fit()
{
    // In widths of a letter, so that large text and a small window are the same case. What gives
    // way stands elsewhere too: sources in their workspace, recent customers in the search.
    const int letter = fontMetrics().averageCharWidth();
    // A contact under way is what the work is about: it gives way last.
    const bool contact = m_desk && m_desk->isRunning();
    m_side->setVisible(!contact && width() > letter * 140);
    m_recent->setVisible(width() > letter * (contact ? 130 : 105));
    m_recent->setFixedWidth(letter * 31);
    m_side->setFixedWidth(letter * 38);
    if (m_contact) {
        // The next contact begins where this one ended.
        const QWidget* at = window()->focusWidget();
        if (!contact && at && m_contact->isAncestorOf(at))
            m_call->takeFocus();
        m_contact->setVisible(contact);
        m_contact->setFixedWidth(letter * 38);
    }
}

}

#include "ui/shell/MainWindow.h"

#include "desk/ContactDesk.h"
#include "pages/CallsPage.h"
#include "pages/Words.h"
#include "pages/complaints/ComplaintsPage.h"
#include "ui/common/StatePanel.h"
#include "ui/complaint/ComplaintsWorkspace.h"
#include "ui/contact/CallCard.h"
#include "ui/contact/ContactPanel.h"
#include "ui/contact/FollowUpsPanel.h"
#include "ui/contact/MyWorkPanel.h"
#include "ui/contact/doing/DoPanel.h"
#include "ui/customer/AdvisorWorkspace.h"
#include "ui/customer/ConflictsDialog.h"
#include "ui/customer/WhyOneDialog.h"
#include "ui/reception/PrivacyShutter.h"
#include "ui/reception/ReceptionWorkspace.h"
#include "ui/search/SearchBox.h"
#include "ui/search/SearchPopup.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/KeysPanel.h"
#include "ui/shell/StatusStrip.h"
#include "ui/shell/TopBar.h"
#include "ui/sources/DataWorkspace.h"
#include "ui/supervisor/SupervisorWorkspace.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto AgesGrowOld = 30s; // ages are told in minutes; half of one is near enough
    constexpr qreal TextStep = 0.1;

}

MainWindow::MainWindow(const Pages& pages,
                       Theme& theme,
                       Language& language,
                       const Clock& clock,
                       const Session& session,
                       QWidget* parent)
    : QWidget(parent)
    , m_pages(pages)
    , m_theme(theme)
    , m_language(language)
    , m_session(session)
    , m_bar(new TopBar(pages.sources, m_session, m_menu, this))
    , m_stack(new QStackedWidget(this))
    , m_advisor(new AdvisorWorkspace(pages.customer, pages.sources, clock, m_stack))
    , m_data(new DataWorkspace(pages.sources, pages.data, m_stack))
    , m_shutter(new PrivacyShutter(*this))
    , m_strip(new StatusStrip(pages.status, m_session, this))
    , m_popup(new SearchPopup(pages.search, m_bar->search(), pages.sources, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Guildhall"_s);
    m_stack->addWidget(m_advisor);
    m_stack->addWidget(m_data);
    if (pages.reception) {
        m_reception = new ReceptionWorkspace(
            *pages.reception, pages.customer, pages.sources, clock, m_stack);
        m_stack->addWidget(m_reception);
        m_bar->offer(Workspace::Reception);
        connect(m_reception, &ReceptionWorkspace::searchWanted, this, &MainWindow::goSearch);
        connect(
            m_reception, &ReceptionWorkspace::sourcesWanted, this, [this] { go(Workspace::Data); });
    }
    if (pages.complaints) {
        m_complaints = new ComplaintsWorkspace(*pages.complaints, m_stack);
        m_complaints->warnOf(pages.sources);
        m_stack->addWidget(m_complaints);
        m_bar->offer(Workspace::Complaints);
    }
    if (pages.supervisor) {
        m_supervisor = new SupervisorWorkspace(*pages.supervisor, m_stack);
        m_supervisor->warnOf(pages.sources);
        m_stack->addWidget(m_supervisor);
        connect(
            m_supervisor, &SupervisorWorkspace::customerWanted, this, &MainWindow::openCustomer);
        m_bar->offer(Workspace::Supervisor);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_strip);
    setTabOrder(m_bar, m_popup);
    setTabOrder(m_popup, m_stack);
    resize(1440, 900);
    setMinimumSize(960, 600);

    if (pages.contact && pages.catalogue && pages.articles)
        m_advisor->takeContacts(*pages.contact, pages.calls, *pages.catalogue, *pages.articles);
    if (m_advisor->contact() && pages.followUps) {
        FollowUpsPanel* followUps = m_advisor->takeFollowUps(*pages.followUps, pages.doings);
        followUps->warnOf(pages.sources);
        connect(followUps, &FollowUpsPanel::customerWanted, this, &MainWindow::openCustomer);
    }
    if (m_advisor->contact() && pages.myWork) {
        m_myWork = m_advisor->takeMyWork(*pages.myWork);
        connect(m_myWork, &MyWorkPanel::chosen, this, &MainWindow::goOnWith);
    }
    if (m_complaints) {
        takeComplaints();
        pages.customer.useClocks(pages.complaints->clocks());
        connect(pages.complaints,
                &ComplaintsPage::changed,
                &pages.customer,
                &CustomerPage::clocksChanged);
    }
    addActions();
    m_bar->setLanguage(m_language.current());
    retranslate();
    go(Workspace::Advisor);
    m_bar->search().setFocus();

    m_minute.setInterval(AgesGrowOld);
    m_minute.start();
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::retell);
    connect(m_bar, &TopBar::workspaceChosen, this, &MainWindow::go);
    connect(m_bar, &TopBar::languageChosen, this, &MainWindow::use);
    connect(m_popup, &SearchPopup::chosen, this, [this](CustomerId customer) {
        const QString words = m_bar->search().text();
        openCustomer(customer);
        // Who types the reference of a complaint wants that complaint.
        if (m_complaints)
            openCase(m_pages.complaints->caseCalled(words));
    });
    connect(m_popup, &SearchPopup::needsPlace, this, &MainWindow::placePopup);
    connect(&m_bar->search(), &SearchBox::leftByEscape, this, [this] {
        if (m_popup->isVisible())
            m_popup->close();
        else
            m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_advisor, &AdvisorWorkspace::searchWanted, this, &MainWindow::goSearch);
    connect(m_advisor, &AdvisorWorkspace::sourcesWanted, this, [this] { go(Workspace::Data); });
    if (m_pages.contact)
        connect(m_pages.contact, &ContactDesk::customerWanted, this, &MainWindow::openCustomer);
    if (m_pages.contact && m_pages.calls)
        takeCalls();
    m_pages.sources.read();
    m_pages.status.read();
}

void MainWindow::go(Workspace workspace)
{
    QWidget* screen = m_advisor;
    if (workspace == Workspace::Data)
        screen = m_data;
    if (workspace == Workspace::Reception) {
        if (!m_reception)
            return;
        screen = m_reception;
    }
    if (workspace == Workspace::Complaints) {
        if (!m_complaints)
            return;
        screen = m_complaints;
    }
    if (workspace == Workspace::Supervisor) {
        if (!m_supervisor)
            showRefusal();
        screen = m_supervisor ? static_cast<QWidget*>(m_supervisor) : m_refusal;
    }
    m_workspace = workspace;
    m_stack->setCurrentWidget(screen);
    m_bar->setWorkspace(workspace);
    if (m_pages.data.outbox)
        m_pages.data.outbox->setSeen(workspace == Workspace::Data ? OutboxPage::Seen::Yes
                                                                  : OutboxPage::Seen::No);
    if (m_complaints) {
        const bool isSeen = workspace == Workspace::Complaints;
        m_pages.complaints->setSeen(isSeen ? ComplaintsPage::Seen::Yes : ComplaintsPage::Seen::No);
        if (isSeen)
            m_complaints->goToList();
    }
    // The same key finishes a contact, or at the reception the visit.
    if (auto* finish = findChild<QAction*>("finish"_L1, Qt::FindDirectChildrenOnly))
        finish->setEnabled(workspace != Workspace::Reception);
}

/// Asked for by name, and not for this role: said in its place.
void MainWindow::showRefusal()
{
    if (!m_refusal) {
        m_refusal = new StatePanel(m_stack);
        m_refusal->setObjectName(u"noReports"_s);
        m_stack->addWidget(m_refusal);
        connect(m_refusal, &StatePanel::acted, this, [this] { go(Workspace::Advisor); });
    }
    m_refusal->show(u"lock"_s,
                    tr("The supervisor’s figures are not open to you"),
                    //: %1 is a role.
                    tr("You are signed in as: %1. Ask your manager if your work needs reports.")
                        .arg(Words::role(m_session.role)),
                    tr("Go to Advisor"));
}

void MainWindow::openCustomer(CustomerId customer)
{
    m_pages.search.settle();
    m_popup->close();
    // At the reception the same view stands beside the queue.
    if (m_workspace != Workspace::Reception)
        go(Workspace::Advisor);
    m_pages.customer.open(customer);
    m_advisor->go(CustomerTabs::Timeline);
}

void MainWindow::goOnWith(const WorkItem& item)
{
    if (item.what == WorkItem::What::NeedsYou || item.what == WorkItem::What::Waiting)
        go(Workspace::Data);
    else if (item.what == WorkItem::What::Draft && item.kind == "contact"_L1)
        m_pages.contact->resume(item.id);
    else if (item.what == WorkItem::What::Draft && item.kind == "request-form"_L1
             && m_pages.contact->isRunning())
        m_advisor->contact()->request();
    else if (item.what == WorkItem::What::Draft && item.customer.isEmpty())
        m_advisor->offerChannels(); // a contact is where it goes on
    else if (!item.customer.isEmpty())
        openCustomer(item.customer);
}

void MainWindow::takeCalls()
{
    connect(m_pages.calls, &CallsPage::answered, this, [this](const RingingCall& call) {
        // Whoever is in the middle of a contact takes the next call up by themselves.
        if (!m_pages.contact->isRunning())
            begin(call);
        else
            QApplication::alert(this);
    });
    connect(m_pages.calls, &CallsPage::found, this, &MainWindow::openSureOne);
    connect(m_advisor->call(), &CallCard::taken, this, [this](const QString& id, CustomerId who) {
        const auto calls = m_pages.calls->calls();
        const auto call = std::ranges::find(calls, id, &RingingCall::id);
        if (call == calls.end())
            return;
        const RingingCall taken = *call;
        m_pages.calls->takeOff(id);
        if (m_pages.contact->contact().callId != id)
            begin(taken);
        if (!who.isEmpty())
            openCustomer(who);
    });
}

void MainWindow::begin(const RingingCall& call)
{
    ContactFact like;
    like.channel = ContactChannel::Telephone;
    like.number = call.number;
    like.callId = call.id;
    like.queue = call.queue;
    m_pages.contact->begin(like);
    if (call.looking == RingingCall::Looking::NoNumber)
        m_pages.calls->takeOff(call.id); // nothing is left to be found out or chosen
    // Whoever called before is nobody's business on this call.
    if (call.sureOne().isEmpty() && !isWriting())
        m_pages.customer.close();
    openSureOne(call); // until it is sure who rings, the candidates stay on the card
}

void MainWindow::openSureOne(const RingingCall& call)
{
    const ContactFact& contact = m_pages.contact->contact();
    const CustomerId who = call.sureOne();
    const bool ours = m_pages.contact->isRunning() && contact.callId == call.id;
    if (!ours || who.isEmpty() || !contact.customer.isEmpty() || isWriting())
        return;
    m_pages.calls->takeOff(call.id);
    go(Workspace::Advisor);
    m_pages.customer.open(who); // the focus stays where it is
}

/// Words that stand half written anywhere must not be taken from under somebody's hands.
bool MainWindow::isWriting() const
{
    const QWidget* focus = QApplication::focusWidget();
    if (const auto* line = qobject_cast<const QLineEdit*>(focus))
        return !line->text().isEmpty();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(focus))
        return !text->toPlainText().isEmpty();
    return false;
}

void MainWindow::use(ScreenLanguage language)
{
    if (language != m_language.current())
        m_language.use(language);
    m_bar->setLanguage(language);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placePopup();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_popup->isVisible())
        m_popup->close();
    else
        QWidget::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        retell();
        if (m_refusal)
            showRefusal();
        if (m_pages.supervisor)
            m_pages.supervisor->retell();
        m_pages.data.retell();
        if (m_pages.complaints)
            m_pages.complaints->retell();
    }
}

QAction*
MainWindow::addAction(const char* name, const QKeySequence& keys, std::function<void()> run)
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    QWidget::addAction(action);
    return action;
}

void MainWindow::addActions()
{
    addAction("search", Qt::CTRL | Qt::Key_K, [this] { goSearch(); });
    addAction("advisor", Qt::CTRL | Qt::Key_1, [this] { go(Workspace::Advisor); });
    if (m_reception)
        addReceptionActions();
    if (m_complaints)
        addComplaintActions();
    addAction("shutter", Qt::Key_F8, [this] { m_shutter->toggle(); });
    if (m_supervisor)
        addAction("supervisor", Qt::CTRL | Qt::Key_3, [this] { go(Workspace::Supervisor); });
    addAction("data", Qt::CTRL | Qt::Key_4, [this] { go(Workspace::Data); });
    for (int tab = 0; tab < CustomerTabs::Tabs; ++tab) {
        addAction("tab", Qt::ALT | Qt::Key(Qt::Key_1 + tab), [this, tab] {
            go(Workspace::Advisor);
            m_advisor->go(CustomerTabs::Tab(tab));
        })->setData(tab);
    }
    addAction("refreshCustomer", Qt::Key_F5, [this] { m_pages.customer.refreshNow(); });
    addAction("whyOne", Qt::CTRL | Qt::SHIFT | Qt::Key_W, [this] {
        if (m_pages.customer.state() != CustomerPage::State::Shown)
            return;
        go(Workspace::Advisor);
        (new WhyOneDialog(m_pages.customer, this))->open();
    });
    addAction("closeCustomer", Qt::CTRL | Qt::Key_W, [this] {
        m_pages.customer.close();
        goSearch();
    });
    if (m_pages.confirming) {
        auto* which = addAction("conflicts", Qt::CTRL | Qt::Key_D, [this] { openConflicts(); });
        m_advisor->takeConflicts(*which);
    }
    if (auto* contact = m_advisor->contact()) {
        addAction("beginContact", Qt::CTRL | Qt::Key_N, [this] {
            go(Workspace::Advisor);
            m_advisor->offerChannels();
        });
        addAction("verify", Qt::Key_F2, [contact] { contact->verify(); });
        addAction("reason", Qt::ALT | Qt::Key_R, [contact] { contact->giveReason(); });
        addAction("takeTogether", Qt::CTRL | Qt::Key_J, [contact] { contact->takeTogether(); });
        addAction("note", Qt::ALT | Qt::Key_N, [contact] { contact->writeNote(); });
        addAction("outcome", Qt::ALT | Qt::Key_O, [contact] { contact->giveOutcome(); });
        if (m_pages.requests) {
            contact->takeRequests(*m_pages.requests);
            addAction("newRequest", Qt::CTRL | Qt::Key_R, [contact] { contact->request(); });
        }
        if (m_pages.doings) {
            std::function<void()> praise;
            if (m_complaints)
                praise = [this] { m_complaints->praise(begunCompliment(), shownName()); };
            m_doing = contact->takeDoings(*m_pages.doings, m_pages.sources.names(), praise);
            const QList<DoPanel::Offer> offers = m_doing->offers();
            for (const DoPanel::Offer& offer : offers)
                addAction(offer.name, offer.keys, offer.open);
        }
        if (m_myWork)
            addAction("myWork", Qt::ALT | Qt::Key_W, [this] {
                go(Workspace::Advisor);
                m_myWork->takeFocus();
            });
        addAction("correctContact", Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] {
            go(Workspace::Advisor);
            m_advisor->correctContact();
        });
        addAction("finish", Qt::CTRL | Qt::Key_Return, [contact] { contact->finish(); });
    }
    addAction("language", Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] {
        use(m_language.current() == ScreenLanguage::English ? ScreenLanguage::Welsh
                                                            : ScreenLanguage::English);
    });
    addAction(
        "larger", QKeySequence::ZoomIn, [this] { setTextScale(m_theme.textScale() + TextStep); });
    addAction(
        "smaller", QKeySequence::ZoomOut, [this] { setTextScale(m_theme.textScale() - TextStep); });
    addAction("systemSize", Qt::CTRL | Qt::Key_0, [this] { setTextScale(1); });
    addAction("light", {}, [this] { m_theme.use(ThemeKind::Light); });
    addAction("dark", {}, [this] { m_theme.use(ThemeKind::Dark); });
    addAction("contrast", {}, [this] { m_theme.use(ThemeKind::Contrast); });
    addAction("palette", Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] {
        (new CommandPalette(allActions(), this))->open();
    });
    addAction("keys", Qt::Key_Question, [this] { (new KeysPanel(allActions(), this))->open(); });
    addAction("quit", Qt::CTRL | Qt::Key_Q, [this] { close(); });
    fillMenu();
}

/// Keys of a workspace belong to it: they work while it is on the screen.
void MainWindow::addReceptionActions()
{
    addAction("reception", Qt::CTRL | Qt::Key_2, [this] { go(Workspace::Reception); });
    const auto add = [this](const char* name, const QKeySequence& keys, auto run) {
        auto* action = new QAction(m_reception);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, m_reception, run);
        m_reception->addAction(action);
    };
    add("receptionCheckIn", Qt::Key_F4, [this] { m_reception->checkIn(); });
    add("receptionAppointments", Qt::Key_F7, [this] { m_reception->appointments(); });
    add("receptionCallNext", Qt::Key_F9, [this] { m_reception->callNext(); });
    add("receptionServe", Qt::Key_F10, [this] { m_reception->serve(); });
    add("receptionFinish", Qt::CTRL | Qt::Key_Return, [this] { m_reception->finish(); });
    add("receptionHandOver", Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] { m_reception->handOver(); });
    add("receptionDisplay", Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] {
        m_reception->openDisplay();
    });
}

void MainWindow::addComplaintActions()
{
    addAction("complaints", Qt::CTRL | Qt::Key_5, [this] { go(Workspace::Complaints); });
    addAction("newComplaint", Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] {
        m_complaints->begin(begunComplaint(), shownName());
    });
    addAction(
        "praise", Qt::Key_F6, [this] { m_complaints->praise(begunCompliment(), shownName()); });
    addAction("customersCase", Qt::ALT | Qt::Key_C, [this] {
        openCase(m_pages.complaints->casesOf(m_pages.customer.customer()).value(0));
    });
    const auto add = [this](const char* name, const QKeySequence& keys, auto run) {
        auto* action = new QAction(m_complaints);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, m_complaints, run);
        m_complaints->addAction(action);
    };
    add("caseNextStep", Qt::Key_F9, [this] { m_complaints->takeNext(); });
    add("caseAllSteps", Qt::Key_F10, [this] { m_complaints->openSteps(); });
    add("caseAllLetters", Qt::ALT | Qt::Key_L, [this] { m_complaints->openLetters(); });
    add("caseAssign", Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { m_complaints->assign(); });
    add("caseFind", Qt::Key_F3, [this] { m_complaints->goToWords(); });
    add("caseList", Qt::ALT | Qt::Key_A, [this] { m_complaints->goToList(); });
}

void MainWindow::takeComplaints()
{
    connect(m_complaints, &ComplaintsWorkspace::customerWanted, this, &MainWindow::openCustomer);
    connect(m_complaints,
            &ComplaintsWorkspace::praised,
            this,
            [this](const EntryId& contact, const EntryId& id) {
                if (m_pages.contact && !contact.isEmpty())
                    m_pages.contact->noteDeed(contact, { u"compliment"_s, id, {} });
            });
    connect(m_complaints, &ComplaintsWorkspace::newWanted, this, [this] {
        m_complaints->begin(begunComplaint(), shownName());
    });
    connect(
        m_complaints, &ComplaintsWorkspace::opened, this, [this] { go(Workspace::Complaints); });
    connect(m_advisor, &AdvisorWorkspace::complaintWanted, this, [this](const QString& reference) {
        openCase(m_pages.complaints->caseCalled(reference));
    });
}

void MainWindow::openConflicts()
{
    CustomerPage& page = m_pages.customer;
    if (page.state() == CustomerPage::State::Shown
        && m_pages.confirming->begin(page.held(), ConflictsDialog::firstDisputed(page.view())))
        (new ConflictsDialog(*m_pages.confirming, page, this))->open();
}

void MainWindow::openComplaint(const QString& reference)
{
    if (!m_complaints)
        return;
    go(Workspace::Complaints);
    m_complaints->openCalled(reference);
}

void MainWindow::openCase(const QString& caseId)
{
    if (caseId.isEmpty())
        return;
    go(Workspace::Complaints);
    m_complaints->openCase(caseId);
}

ComplaintInput MainWindow::begunComplaint() const
{
    ComplaintInput begun;
    begun.customer = m_pages.customer.customer();
    if (m_pages.contact && m_pages.contact->isRunning()) {
        const ContactFact& contact = m_pages.contact->contact();
        begun.channel = wordOf(contact.channel);
        begun.text = contact.note;
    }
    return begun;
}

ComplimentInput MainWindow::begunCompliment() const
{
    ComplimentInput begun;
    begun.customer = m_pages.customer.customer();
    if (m_pages.contact && m_pages.contact->isRunning()) {
        const ContactFact& contact = m_pages.contact->contact();
        if (begun.customer.isEmpty() || begun.customer == contact.customer)
            begun.contact = contact.id;
        begun.channel = wordOf(contact.channel);
        begun.text = contact.note;
        const auto* reason = contact.reasons.isEmpty() || !m_pages.catalogue
            ? nullptr
            : m_pages.catalogue->find(contact.reasons.last().service,
                                      contact.reasons.last().reason);
        if (reason)
            begun.service = Words::of(reason->serviceName);
    }
    return begun;
}

QString MainWindow::shownName() const
{
    const bool shown = m_pages.customer.state() == CustomerPage::State::Shown
        && m_pages.customer.mask(FieldClass::Name).sight == Sight::Open;
    return shown ? m_pages.customer.view().name.text : QString();
}

QList<QAction*> MainWindow::allActions() const
{
    QList<QAction*> all = actions();
    if (m_reception)
        all += m_reception->actions();
    if (m_complaints)
        all += m_complaints->actions();
    return all;
}

void MainWindow::fillMenu()
{
    for (const char* name : { "light",
                              "dark",
                              "contrast",
                              "",
                              "larger",
                              "smaller",
                              "systemSize",
                              "",
                              "shutter",
                              "palette",
                              "keys",
                              "",
                              "quit" }) {
        const QLatin1StringView wanted(name);
        if (wanted.isEmpty())
            m_menu.addSeparator();
        else
            m_menu.addAction(findChild<QAction*>(wanted, Qt::FindDirectChildrenOnly));
    }
}

void MainWindow::retranslate()
{
    const auto set = [this](const char* name, const QString& words) {
        findChild<QAction*>(QLatin1StringView(name), Qt::FindDirectChildrenOnly)->setText(words);
    };
    set("search", tr("Search for a customer"));
    set("advisor", tr("Go to Advisor"));
    if (m_reception) {
        set("reception", tr("Go to Reception"));
        const auto name = [this](const char* action, const QString& words) {
            m_reception->findChild<QAction*>(QLatin1StringView(action))->setText(words);
        };
        name("receptionCheckIn", tr("Check somebody in"));
        name("receptionAppointments", tr("Open the appointments"));
        name("receptionCallNext", tr("Call the next ticket"));
        name("receptionServe", tr("They are at the desk"));
        name("receptionFinish", tr("Finish the visit"));
        name("receptionHandOver", tr("Hand over the screen for the survey"));
        name("receptionDisplay", tr("Open the public display"));
    }
    if (m_complaints) {
        set("complaints", tr("Go to Complaints"));
        set("newComplaint", tr("New complaint or request"));
        set("praise", tr("Record a compliment"));
        set("customersCase", tr("Open this customer’s complaint"));
        const auto name = [this](const char* action, const QString& words) {
            m_complaints->findChild<QAction*>(QLatin1StringView(action))->setText(words);
        };
        name("caseNextStep", tr("Take the next step of the case"));
        name("caseAllSteps", tr("All steps of the case"));
        name("caseAllLetters", tr("Letters of the case"));
        name("caseAssign", tr("Assign the chosen cases"));
        name("caseFind", tr("Find a case by its reference"));
        name("caseList", tr("Go to the list of cases"));
    }
    set("shutter", tr("Hide or show the whole screen"));
    if (m_supervisor)
        set("supervisor", tr("Go to Supervisor"));
    set("data", tr("Go to Data"));
    set("refreshCustomer", tr("Ask the sources about this customer now"));
    set("whyOne", tr("Why these records are one person"));
    set("closeCustomer", tr("Close this customer and search again"));
    if (m_pages.confirming)
        set("conflicts", tr("Say which value the customer confirms"));
    if (m_advisor->contact()) {
        set("beginContact", tr("Start a contact"));
        set("verify", tr("Verify the caller"));
        set("reason", tr("Give a reason for this contact"));
        set("note", tr("Write a note of this contact"));
        set("outcome", tr("Say the outcome: resolved now, passed on, not resolved"));
        if (m_myWork)
            set("myWork", tr("Go to my drafts and what is sent"));
        set("takeTogether", tr("Answer together what one visit or answer settles"));
        set("correctContact", tr("Correct a past contact of this customer"));
        set("finish", tr("Finish this contact"));
        if (m_pages.requests)
            set("newRequest", tr("New request in this contact"));
        if (m_doing) {
            const QList<DoPanel::Offer> offers = m_doing->offers();
            for (const DoPanel::Offer& offer : offers)
                set(offer.name, offer.action);
        }
    }
    set("language", tr("Newid i’r Gymraeg"));
    set("larger", tr("Larger text"));
    set("smaller", tr("Smaller text"));
    set("systemSize", tr("Text in the system's size"));
    set("light", tr("Light colours"));
    set("dark", tr("Dark colours"));
    set("contrast", tr("High contrast"));
    set("palette", tr("Find an action"));
    set("keys", tr("Show all keys"));
    set("quit", tr("Close Guildhall"));
    for (QAction* action : actions()) {
        if (action->objectName() == "tab"_L1)
            //: %1 is the name of a tab of the customer's page.
            action->setText(
                tr("Go to: %1")
                    .arg(CustomerTabs::nameOf(CustomerTabs::Tab(action->data().toInt()))));
    }
}

void MainWindow::retell()
{
    m_pages.customer.retell();
    if (m_reception)
        m_reception->retell();
    m_pages.sources.retell();
    if (m_pages.followUps)
        m_pages.followUps->retell();
    if (m_pages.myWork)
        m_pages.myWork->retell();
    if (m_pages.complaints && m_workspace == Workspace::Complaints)
        m_pages.complaints->retell();
}

void MainWindow::searchFor(const QString& text)
{
    goSearch();
    m_bar->search().setText(text);
    m_pages.search.ask(text);
}

void MainWindow::goSearch()
{
    m_bar->search().setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::placePopup()
{
    if (!m_popup->isVisible())
        return;
    const QWidget& box = m_bar->search();
    m_popup->place(QRect(box.mapTo(this, QPoint(0, 0)), box.size()), rect());
}

void MainWindow::setTextScale(qreal scale)
{
    m_theme.setTextScale(scale);
}

}

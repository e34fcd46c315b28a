// MainWindow.h - the one window: top bar, workspaces, bottom line, and every action with its keys.
#pragma once

#include "pages/CustomerPage.h"
#include "pages/DataScreens.h"
#include "pages/Language.h"
#include "pages/SearchPage.h"
#include "pages/SourcesPage.h"
#include "pages/StatusPage.h"
#include "pages/SupervisorScreens.h"
#include "session/Session.h"
#include "ui/common/Theme.h"
#include "ui/customer/CustomerTabs.h"
#include "ui/shell/Workspace.h"

#include <QMenu>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace guildhall {

class AdvisorWorkspace;
class Articles;
class CallsPage;
class ComplaintsPage;
class ComplaintsWorkspace;
class ConfirmDesk;
class Catalogue;
class ContactDesk;
class DoPanel;
struct RingingCall;
class PrivacyShutter;
class ReceptionWorkspace;
class DataWorkspace;
class FollowUpsPage;
class MyWorkPage;
class MyWorkPanel;
class RequestDesk;
class SearchPopup;
class StatePanel;
class StatusStrip;
class SupervisorWorkspace;
class TopBar;

struct Doings;
struct ComplaintInput;
struct ComplimentInput;
struct Reception;
struct WorkItem;

/// The pages that the window shows; they live longer than it does.
struct Pages
{
    SearchPage& search;
    CustomerPage& customer;
    SourcesPage& sources;
    StatusPage& status;
    const SupervisorScreens* supervisor = nullptr; ///< none for who may not see reports
    ContactDesk* contact = nullptr; ///< none for who may not log contacts; then no catalogue either
    const Catalogue* catalogue = nullptr;
    const Articles* articles = nullptr;
    CallsPage* calls = nullptr;
    RequestDesk* requests = nullptr;
    FollowUpsPage* followUps = nullptr;
    Reception* reception = nullptr; ///< none for who may not log contacts
    DataScreens data {};
    const Doings* doings = nullptr; ///< what can be done in a contact beside requests
    MyWorkPage* myWork = nullptr; ///< none for who may not log contacts
    ComplaintsPage* complaints = nullptr; ///< none for who may not work on complaints
    ConfirmDesk* confirming = nullptr; ///< none for who may not log what customers say
};

class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    MainWindow(const Pages& pages,
               Theme& theme,
               Language& language,
               const Clock& clock,
               const Session& session,
               QWidget* parent = nullptr);

    void go(Workspace workspace);
    [[nodiscard]] Workspace workspace() const { return m_workspace; }
    void openCustomer(CustomerId customer);
    /// The complaint that people call so, once it is read; nothing for who does not work on them.
    void openComplaint(const QString& reference);
    /// As if somebody had typed it: a number that rings, a link.
    void searchFor(const QString& text);
    void use(ScreenLanguage language);
    [[nodiscard]] const Pages& pages() const { return m_pages; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QAction* addAction(const char* name, const QKeySequence& keys, std::function<void()> run);
    void addActions();
    void addReceptionActions();
    void addComplaintActions();
    void takeComplaints();
    void openConflicts();
    void openCase(const QString& caseId);
    /// What is known of whoever is on the screen and on the line.
    [[nodiscard]] ComplaintInput begunComplaint() const;
    [[nodiscard]] ComplimentInput begunCompliment() const;
    [[nodiscard]] QString shownName() const;
    [[nodiscard]] QList<QAction*> allActions() const;
    void fillMenu();
    void showRefusal();
    void retranslate();
    void retell();
    void goSearch();
    void goOnWith(const WorkItem& item);
    void takeCalls();
    void begin(const RingingCall& call);
    void openSureOne(const RingingCall& call);
    [[nodiscard]] bool isWriting() const;
    void placePopup();
    void setTextScale(qreal scale);

    Pages m_pages;
    Theme& m_theme;
    Language& m_language;
    Session m_session;
    QMenu m_menu;
    DoPanel* m_doing = nullptr; ///< none where nothing can be done in contacts
    TopBar* m_bar;
    QStackedWidget* m_stack;
    AdvisorWorkspace* m_advisor;
    DataWorkspace* m_data;
    Workspace m_workspace = Workspace::Advisor;
    ReceptionWorkspace* m_reception = nullptr; ///< none for who may not log contacts
    ComplaintsWorkspace* m_complaints = nullptr; ///< none for who may not work on complaints
    PrivacyShutter* m_shutter;
    SupervisorWorkspace* m_supervisor = nullptr; ///< none for who may not see reports
    MyWorkPanel* m_myWork = nullptr;
    StatePanel* m_refusal = nullptr; ///< in its place
    StatusStrip* m_strip;
    SearchPopup* m_popup;
    QTimer m_minute;
};

}

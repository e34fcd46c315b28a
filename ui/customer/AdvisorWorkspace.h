// AdvisorWorkspace.h - three columns round one customer; the outer ones give way when room is
// short.
#pragma once

#include "pages/CustomerPage.h"
#include "pages/SourcesPage.h"
#include "ui/customer/CustomerTabs.h"

#include <QWidget>

class QAction;

namespace guildhall {

class Articles;
class CallCard;
class CallsPage;
class Catalogue;
class ContactDesk;
class ContactPanel;
class CustomerPanel;
class FollowUpsPage;
class FollowUpsPanel;
class MyWorkPage;
class MyWorkPanel;
class CustomerSide;
class RecentPanel;
struct Doings;

class AdvisorWorkspace final : public QWidget
{
    Q_OBJECT

public:
    AdvisorWorkspace(CustomerPage& page,
                     SourcesPage& sources,
                     const Clock& clock,
                     QWidget* parent = nullptr);

    /// For who may log contacts: what is on the line at the left, this contact at the right.
    void takeContacts(ContactDesk& desk,
                      CallsPage* calls,
                      const Catalogue& catalogue,
                      const Articles& articles);
    /// `doings` may be null: then promises are all that is followed up.
    [[nodiscard]] FollowUpsPanel* takeFollowUps(FollowUpsPage& page, const Doings* doings);
    [[nodiscard]] MyWorkPanel* takeMyWork(MyWorkPage& page);
    [[nodiscard]] CallCard* call() const { return m_call; }
    [[nodiscard]] ContactPanel* contact() const { return m_contact; }
    void offerChannels();

    /// For who may say which value is right: `which` asks.
    void takeConflicts(QAction& which);

    void go(CustomerTabs::Tab tab);
    /// Opens the past contacts of the customer on the page, where there are any.
    void correctContact();

Q_SIGNALS:
    void searchWanted();
    void sourcesWanted();
    void complaintWanted(const QString& reference);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    CustomerPage& m_page;
    const Clock& m_clock;
    RecentPanel* m_recent;
    CustomerPanel* m_panel;
    CustomerSide* m_side;
    ContactDesk* m_desk = nullptr;
    ContactPanel* m_contact = nullptr;
    CallCard* m_call = nullptr;
    FollowUpsPanel* m_followUps = nullptr;
    MyWorkPanel* m_myWork = nullptr;
    const Catalogue* m_catalogue = nullptr;
};

}

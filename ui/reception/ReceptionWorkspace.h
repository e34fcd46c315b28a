// ReceptionWorkspace.h - three columns: who waits, who is at the desk, and what to ask before they
// go.
#pragma once

#include "desk/RequestDesk.h"
#include "desk/reception/SurveyForm.h"
#include "pages/CustomerPage.h"
#include "pages/SearchPage.h"
#include "pages/SourcesPage.h"
#include "pages/reception/AppointmentsPage.h"
#include "pages/reception/ReceptionPage.h"
#include "pages/reception/SummaryPage.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace guildhall {

class PublicDisplay;
class SummaryPrint;
class QueuePanel;
class ReceptionSide;
class ServingPanel;
class SurveyWindow;

/// What the reception is made of; lives longer than the window.
struct Reception
{
    ReceptionPage& page;
    AppointmentsPage& appointments;
    SearchPage& search; ///< its own: the one in the bar is asked meanwhile
    QList<SurveyForm> survey;
    StaffId staff;
    std::function<Async<Posted>(Posting)> post;
    std::function<void(const QString& desk)> keepDesk;
    QString scanFolder; ///< of this desk's scanner; empty: none
    SummaryPage& summary;
    RequestDesk& forms; ///< what is filled in with somebody beside the desk
    const Catalogue& catalogue;
    /// For figures over days; empty: the role may not see reports.
    std::function<Async<QList<Fact>>(QStringList kinds, QDateTime since)> facts;
    /// That something about a customer leaves the program: written down before it does.
    std::function<Async<qint64>(CustomerId, const QString& why)> leaves;
    /// What the waiting room hears when a number is called.
    std::function<void()> chime = &QApplication::beep;
};

class ReceptionWorkspace final : public QWidget
{
    Q_OBJECT

public:
    ReceptionWorkspace(Reception& reception,
                       CustomerPage& customer,
                       SourcesPage& sources,
                       const Clock& clock,
                       QWidget* parent = nullptr);

    void callNext();
    void checkIn();
    void appointments();
    void figures();
    void serve();
    void finish();
    void handOver();
    PublicDisplay* openDisplay();
    void retell();

Q_SIGNALS:
    void searchWanted();
    void sourcesWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();
    void called(const Ticket& ticket);
    void passed(const QString& number, const QString& to);
    void notThere(const QString& number);
    void expect(const ticket::Arrival& arrival);
    void askSeen();
    void askDocuments();
    void fillIn();
    void summarise();
    void keep(const Posting& posting, const QString& words);
    void showSurvey(const QString& pin);

    Reception& m_reception;
    CustomerPage& m_customer;
    const Clock& m_clock;
    QueuePanel* m_queue;
    ServingPanel* m_serving;
    ReceptionSide* m_side;
    SummaryPrint* m_print;
    QPointer<PublicDisplay> m_display;
    QString m_scanFolder;
    QStringList m_attached; ///< scans that are somebody's already
};

}

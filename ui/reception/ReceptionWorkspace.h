// ReceptionWorkspace.h - three columns: who waits, who is at the desk, and what to ask before they
// go.
#pragma once

#include "desk/reception/SurveyForm.h"
#include "pages/CustomerPage.h"
#include "pages/SearchPage.h"
#include "pages/SourcesPage.h"
#include "pages/reception/ReceptionPage.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace guildhall {

class PublicDisplay;
class QueuePanel;
class ReceptionSide;
class ServingPanel;
class SurveyWindow;

/// What the reception is made of; lives longer than the window.
struct Reception
{
    ReceptionPage& page;
    SearchPage& search; ///< its own: the one in the bar is asked meanwhile
    QList<SurveyForm> survey;
    StaffId staff;
    std::function<Async<Posted>(Posting)> post;
    std::function<void(const QString& desk)> keepDesk;
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
    void askSeen();
    void askDocuments();
    void keep(const Posting& posting, const QString& words);
    void showSurvey(const QString& pin);

    Reception& m_reception;
    CustomerPage& m_customer;
    const Clock& m_clock;
    QueuePanel* m_queue;
    ServingPanel* m_serving;
    ReceptionSide* m_side;
    QPointer<PublicDisplay> m_display;
};

}

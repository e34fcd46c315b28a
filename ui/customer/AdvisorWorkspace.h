// AdvisorWorkspace.h - three columns round one customer; the outer ones give way when room is
// short.
#pragma once

#include "pages/CustomerPage.h"
#include "pages/SourcesPage.h"
#include "ui/customer/CustomerTabs.h"

#include <QWidget>

namespace guildhall {

class CustomerPanel;
class CustomerSide;
class RecentPanel;

class AdvisorWorkspace final : public QWidget
{
    Q_OBJECT

public:
    AdvisorWorkspace(CustomerPage& page,
                     SourcesPage& sources,
                     const Clock& clock,
                     QWidget* parent = nullptr);

    void go(CustomerTabs::Tab tab);

Q_SIGNALS:
    void searchWanted();
    void sourcesWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    RecentPanel* m_recent;
    CustomerPanel* m_panel;
    CustomerSide* m_side;
};

}

// CustomerPanel.h - the middle of the advisor's workspace: the customer, or why there is none.
#pragma once

#include "pages/CustomerPage.h"
#include "pages/SourcesPage.h"
#include "ui/customer/CustomerTabs.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QBoxLayout;
class QStackedLayout;

namespace guildhall {

class Banner;
class ColumnScroll;
class CustomerHeader;
class FigureCard;
class InsightCards;
class StatePanel;

class CustomerPanel final : public QWidget
{
    Q_OBJECT

public:
    CustomerPanel(CustomerPage& page,
                  SourcesPage& sources,
                  const Clock& clock,
                  QWidget* parent = nullptr);

    void go(CustomerTabs::Tab tab);
    /// For who may say which value is right: `which` asks.
    void takeConflicts(QAction& which);

Q_SIGNALS:
    void searchWanted();
    void sourcesWanted();
    void complaintWanted(const QString& reference);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void askReason();
    void showWhyNone();
    void showCards();
    void showBanner();

    CustomerPage& m_page;
    SourcesPage& m_sources;
    const Clock& m_clock;
    QStackedLayout* m_stack;
    ColumnScroll* m_scroll;
    StatePanel* m_state;
    Banner* m_banner;
    CustomerHeader* m_header;
    QBoxLayout* m_cards;
    FigureCard* m_requests;
    FigureCard* m_complaints;
    FigureCard* m_accounts;
    InsightCards* m_insights;
    CustomerTabs* m_tabs;
    std::optional<CustomerTabs::Tab> m_wanted;
    QTimer m_patience; ///< loading is told only when it lasts
};

}

// CustomerTabs.h - timeline, requests, complaints, accounts, home, and where all of it comes from.
#pragma once

#include "pages/CustomerPage.h"
#include "pages/TimelineFilter.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace guildhall {

class ChoiceButton;
class GapLine;
class ClocksCard;
class RowList;
class TextLabel;

class CustomerTabs final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Timeline, Requests, Complaints, Accounts, Home, Origin, Tabs };

    explicit CustomerTabs(CustomerPage& page, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    /// Shows a tab and gives its list the keyboard.
    void go(Tab tab);
    [[nodiscard]] static QString nameOf(Tab tab);

Q_SIGNALS:
    /// Somebody wants the whole case; `reference` is what the complaint is called.
    void complaintWanted(const QString& reference);

private:
    RowList* addList(Tab tab, QAbstractItemModel& model);
    /// A list whose chosen row shows its clocks below.
    RowList* addListWithClocks(Tab tab, ItemsModel& model);
    void addTimeline();
    void showKinds();
    void addOrigin();
    void setEmptyWords();
    void showPage(int tab);
    /// How the balance of that account came about.
    void explain(int row);

    CustomerPage& m_page;
    QTabBar* m_bar;
    GapLine* m_gap;
    QStackedWidget* m_stack;
    QList<RowList*> m_lists;
    TimelineFilter m_filter;
    ChoiceButton* m_kind = nullptr;
    QLineEdit* m_words = nullptr;
    QTableView* m_fields = nullptr;
    TextLabel* m_why = nullptr;
};

}

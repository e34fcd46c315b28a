// CustomerTabs.h - timeline, requests, complaints, accounts, home, and where all of it comes from.
#pragma once

#include "pages/CustomerPage.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QTableView;

namespace guildhall {

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

private:
    RowList* addList(Tab tab, QAbstractItemModel& model);
    void addOrigin();
    void setEmptyWords();

    CustomerPage& m_page;
    QTabBar* m_bar;
    QStackedWidget* m_stack;
    QList<RowList*> m_lists;
    QTableView* m_fields = nullptr;
    TextLabel* m_why = nullptr;
};

}

// RecentPanel.h - the left column: the customers looked at since sign-in.
#pragma once

#include "pages/CustomerPage.h"

#include <QWidget>

namespace guildhall {

class RecentList;
class TextLabel;

class RecentPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RecentPanel(CustomerPage& page, QWidget* parent = nullptr);

    /// Above everything else.
    void putFirst(QWidget* widget);
    /// Right above the recent customers.
    void putBeforeList(QWidget* widget);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    CustomerPage& m_page;
    TextLabel* m_title;
    RecentList* m_list;
    QList<TextLabel*> m_hints;
};

}

// RecentPanel.h - the left column: the customers looked at since sign-in.
#pragma once

#include "pages/CustomerPage.h"
#include "ui/common/ColumnScroll.h"

class QVBoxLayout;

namespace guildhall {

class RecentList;
class TextLabel;

class RecentPanel final : public ColumnScroll
{
    Q_OBJECT

public:
    explicit RecentPanel(CustomerPage& page, QWidget* parent = nullptr);

    /// Above everything else, as wide as the headings.
    void putFirst(QWidget* widget);
    /// Right above the recent customers.
    void putBeforeList(QWidget* widget);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    CustomerPage& m_page;
    QWidget* m_content;
    QVBoxLayout* m_column;
    TextLabel* m_title;
    RecentList* m_list;
    QList<TextLabel*> m_hints;
};

}

// MyWorkPanel.h - my work: drafts, what waits to be sent or needs me, what was accepted today.
#pragma once

#include "pages/MyWorkPage.h"

#include <QWidget>

namespace guildhall {

class RecentList;
class TextLabel;

class MyWorkPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MyWorkPanel(MyWorkPage& page, QWidget* parent = nullptr);

    void retranslate();
    void takeFocus();

Q_SIGNALS:
    /// Somebody wants to go on with it.
    void chosen(const WorkItem& item);

private:
    void refresh();

    MyWorkPage& m_page;
    TextLabel* m_title;
    RecentList* m_list;
};

}

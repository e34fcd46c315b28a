// SupervisorWorkspace.h - the supervisor's screens: a list of them, the chosen one, and comments
// beside it.
#pragma once

#include "pages/SupervisorPage.h"

#include <QWidget>

class QStackedWidget;

namespace guildhall {

class CommentsPanel;
class ContactsPanel;
class NavButton;
class SatisfactionPanel;
class StatePanel;
class SupervisorSide;
class TextLabel;

class SupervisorWorkspace final : public QWidget
{
    Q_OBJECT

public:
    enum class Screen { Satisfaction, Comments, Contacts };

    explicit SupervisorWorkspace(SupervisorPage& page, QWidget* parent = nullptr);

    void go(Screen screen);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void fit();

    SupervisorPage& m_page;
    QWidget* m_nav;
    TextLabel* m_feedback;
    TextLabel* m_contactCentre;
    QList<NavButton*> m_buttons; ///< by Screen
    QStackedWidget* m_stack;
    SatisfactionPanel* m_satisfaction;
    CommentsPanel* m_comments;
    ContactsPanel* m_contacts;
    StatePanel* m_state;
    SupervisorSide* m_side;
    Screen m_screen = Screen::Satisfaction;
};

}

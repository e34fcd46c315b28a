// SupervisorWorkspace.h - the supervisor's screens: a list of them, the chosen one, and comments
// beside it.
#pragma once

#include "pages/SupervisorScreens.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace guildhall {

class AnnualPanel;
class AssurancePanel;
class CommentsPanel;
class ContactsPanel;
class GapLine;
class NavButton;
class ReviewPanel;
class SatisfactionPanel;
class SourcesPage;
class StatePanel;
class SupervisorSide;
class TextLabel;

class SupervisorWorkspace final : public QWidget
{
    Q_OBJECT

public:
    enum class Screen { Satisfaction, Review, Comments, Contacts, Complaints, Assurance };

    explicit SupervisorWorkspace(const SupervisorScreens& screens, QWidget* parent = nullptr);

    void go(Screen screen);
    /// Says above the screens which source is not up to date.
    void warnOf(const SourcesPage& sources);

Q_SIGNALS:
    void customerWanted(guildhall::CustomerId customer);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void nameReview();
    void fit();

    SupervisorPage& m_page;
    ReviewPage& m_review;
    QWidget* m_nav;
    TextLabel* m_feedback;
    TextLabel* m_contactCentre;
    TextLabel* m_complaintsTitle;
    TextLabel* m_assuranceTitle;
    QList<NavButton*> m_buttons; ///< by Screen
    QVBoxLayout* m_middle;
    QStackedWidget* m_stack;
    SatisfactionPanel* m_satisfaction;
    ReviewPanel* m_reviewPanel;
    CommentsPanel* m_comments;
    ContactsPanel* m_contacts;
    AnnualPanel* m_annual;
    GapLine* m_gap = nullptr; ///< none until warnOf()
    AssurancePanel* m_assurance = nullptr; ///< none for who may not see the audit
    StatePanel* m_state;
    SupervisorSide* m_side;
    Screen m_screen = Screen::Satisfaction;
};

}

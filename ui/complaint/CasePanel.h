// CasePanel.h - one case: who, where it stands, its clocks, what comes next and what has happened.
#pragma once

#include "pages/complaints/ComplaintsPage.h"

#include <QMenu>
#include <QWidget>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace guildhall {

class Banner;
class Card;
class Chip;
class ClocksCard;
class ColumnScroll;
class RowList;
class StatePanel;
class TextLabel;

class CasePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CasePanel(ComplaintsPage& page, QWidget* parent = nullptr);

    /// Takes the step, or opens the letter, that comes next.
    void takeNext();
    void openSteps();
    void openLetters();
    /// The form of a step by its word.
    void take(const QString& action);
    void write(const QString& letter);
    void goToHistory();

Q_SIGNALS:
    void customerWanted(guildhall::CustomerId customer);
    void listWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* build();
    [[nodiscard]] QWidget* buildHead(QWidget* content);
    void refresh();
    void showNone();
    void showCase(const CaseView& view);
    void showDetails(const CaseView& view);
    void fillSteps();
    void fillLetters();
    void askReason();

    ComplaintsPage& m_page;
    QStackedLayout* m_stack;
    StatePanel* m_none;
    ColumnScroll* m_scroll;
    Banner* m_restriction = nullptr;
    Banner* m_undelivered = nullptr;
    TextLabel* m_title = nullptr;
    Chip* m_standing = nullptr;
    Chip* m_stage = nullptr;
    Chip* m_unsent = nullptr;
    TextLabel* m_customer = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_steps = nullptr;
    QPushButton* m_letters = nullptr;
    QPushButton* m_restrict = nullptr;
    QMenu m_stepMenu;
    QMenu m_letterMenu;
    ClocksCard* m_clocks = nullptr;
    Card* m_words = nullptr;
    TextLabel* m_saidTitle = nullptr;
    TextLabel* m_said = nullptr;
    TextLabel* m_sought = nullptr;
    QPushButton* m_why = nullptr;
    QVBoxLayout* m_details = nullptr;
    TextLabel* m_historyTitle = nullptr;
    RowList* m_history = nullptr;
};

}

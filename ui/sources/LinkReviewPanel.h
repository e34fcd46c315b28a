// LinkReviewPanel.h - two records side by side, and four keys: same, not same, don't know, undo.
#pragma once

#include "pages/LinkReviewPage.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace guildhall {

class StatePanel;
class TextLabel;

class LinkReviewPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkReviewPanel(LinkReviewPage& page, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QPushButton* button(const char* name);
    void addQuestion();
    void retranslate();
    void refresh();
    void showRecords();
    void showReasons();

    LinkReviewPage& m_page;
    TextLabel* m_title;
    TextLabel* m_sentence;
    TextLabel* m_done;
    TextLabel* m_trouble;
    StatePanel* m_nothing;
    QWidget* m_question;
    QWidget* m_records = nullptr;
    QGridLayout* m_grid = nullptr;
    TextLabel* m_forTitle = nullptr;
    TextLabel* m_for = nullptr;
    TextLabel* m_againstTitle = nullptr;
    TextLabel* m_against = nullptr;
    TextLabel* m_score = nullptr;
    QPushButton* m_same;
    QPushButton* m_notSame;
    QPushButton* m_notKnown;
    QPushButton* m_undo;
    QPushButton* m_showScore;
};

}

// LinkLearningPanel.h - learn anew, see what it would change, decide.
#pragma once

#include "pages/LinkLearningPage.h"

#include <QWidget>

class QPushButton;

namespace guildhall {

class Card;
class TextLabel;

class LinkLearningPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkLearningPanel(LinkLearningPage& page, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();

    LinkLearningPage& m_page;
    TextLabel* m_title;
    TextLabel* m_sentence;
    TextLabel* m_trouble;
    Card* m_card;
    TextLabel* m_changes;
    QPushButton* m_learn;
    QPushButton* m_accept;
    QPushButton* m_leave;
};

}

// RegisterPanel.h - the register: what is taken from each feed, what it means, and why it may be
// held.
#pragma once

#include "pages/RegisterPage.h"

#include <QWidget>

class QGridLayout;

namespace guildhall {

class ChoiceButton;
class TablePanel;

class RegisterPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterPanel(RegisterPage& page, QWidget* parent = nullptr);

private:
    void refresh();
    void showFacts();

    RegisterPage& m_page;
    TablePanel* m_panel;
    ChoiceButton* m_feed;
    QWidget* m_facts;
    QGridLayout* m_grid;
};

}

// CallerCard.h - who is on the line, for whom they speak, and how far that is proved.
#pragma once

#include "desk/ContactDesk.h"
#include "pages/CustomerPage.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace guildhall {

class Chip;
class ChoiceButton;
class TextLabel;

class CallerCard final : public QWidget
{
    Q_OBJECT

public:
    CallerCard(ContactDesk& desk, CustomerPage& page, QWidget* parent = nullptr);

    void retranslate();
    void refresh();

Q_SIGNALS:
    void verifyWanted();

private:
    void take();
    void showChoices();
    void takeKnown(const QString& name);

    ContactDesk& m_desk;
    CustomerPage& m_page;
    TextLabel* m_title;
    Chip* m_standing;
    ChoiceButton* m_kind;
    QWidget* m_other;
    QLineEdit* m_name;
    ChoiceButton* m_authority;
    QLineEdit* m_until;
    QPushButton* m_verify;
    QPushButton* m_number;
    QPushButton* m_concern;
};

}

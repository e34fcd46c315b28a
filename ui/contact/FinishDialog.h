// FinishDialog.h - the last look at a contact: the survey is offered, and it is written down.
#pragma once

#include "desk/ContactDesk.h"

#include <QDialog>

class QPushButton;

namespace guildhall {

class ChoiceButton;
class TextLabel;

class FinishDialog final : public QDialog
{
    Q_OBJECT

public:
    FinishDialog(ContactDesk& desk, const QString& summary, QWidget* parent = nullptr);

private:
    void showSurvey();
    void finish();

    ContactDesk& m_desk;
    SurveyOffer m_survey = SurveyOffer::NotOffered;
    QList<SurveyOffer> m_choices;
    ChoiceButton* m_choice;
    TextLabel* m_words;
    QPushButton* m_finish;
};

}

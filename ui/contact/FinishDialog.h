// FinishDialog.h - the last look at a contact: the survey is offered, and it is written down.
#pragma once

#include "desk/ContactDesk.h"
#include "ui/common/RoomyDialog.h"

class QPushButton;

namespace guildhall {

class ChoiceButton;
class TextLabel;

class FinishDialog final : public RoomyDialog
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

// SurveyWindow.h - the screen handed to the customer: the survey and nothing else, until the
// advisor takes it back with a PIN.
#pragma once

#include "desk/reception/SurveyForm.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace guildhall {

class FlowLayout;
class SurveyQuestions;
class TextLabel;

class SurveyWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `pin` is what the advisor typed when handing over.
    SurveyWindow(const QList<SurveyForm>& forms,
                 const QString& language,
                 QString pin,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    void answered(const guildhall::SurveyAnswers& answers);
    void takenBack();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void use(int form);
    void keep(SurveyAnswers::Asked asked);
    void tryPin();
    [[nodiscard]] QWidget* makeAsking();
    [[nodiscard]] QWidget* makeThanks();

    const QList<SurveyForm>& m_forms;
    const QString m_pin;
    int m_form = 0;
    bool m_taken = false;
    QStackedWidget* m_stack;
    FlowLayout* m_languages;
    TextLabel* m_title;
    TextLabel* m_note;
    SurveyQuestions* m_questions;
    QPushButton* m_send;
    QPushButton* m_declined;
    TextLabel* m_thanks;
    QLineEdit* m_pinEdit;
    TextLabel* m_wrong;
};

}

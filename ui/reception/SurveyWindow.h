// SurveyWindow.h - the screen handed to the customer: the survey and nothing else, until the
// advisor takes it back with a PIN.
#pragma once

#include "desk/reception/SurveyForm.h"
#include "ui/reception/SurveyQuestions.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace guildhall {

class ColumnScroll;
class FlowLayout;
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
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Keyboard { OnTheFirstAnswer, WhereItStands };
    void fit(Keyboard keyboard);
    void lay(SurveyQuestions::Buttons buttons);
    [[nodiscard]] bool fits() const;
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
    ColumnScroll* m_scroll = nullptr;
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

// SurveyQuestions.h - the three questions as large buttons, one answer each, in one language.
#pragma once

#include "desk/reception/SurveyForm.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace guildhall {

class SurveyQuestions final : public QWidget
{
    Q_OBJECT

public:
    enum class Buttons { Compact, Large };

    explicit SurveyQuestions(Buttons buttons, QWidget* parent = nullptr);

    /// What was chosen stays when only the language is another.
    void ask(const SurveyForm& form);
    void clear();
    [[nodiscard]] const QHash<QString, QString>& chosen() const { return m_chosen; }
    /// All questions are answered.
    [[nodiscard]] bool isComplete() const { return m_chosen.size() == m_questions; }

Q_SIGNALS:
    void changed();

private:
    Buttons m_buttons;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    QHash<QString, QString> m_chosen;
    qsizetype m_questions = 0;
};

}

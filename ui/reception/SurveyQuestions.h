// SurveyQuestions.h - the three questions as buttons, one answer each, in one language.
#pragma once

#include "desk/reception/SurveyForm.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace guildhall {

class SurveyQuestions final : public QWidget
{
    Q_OBJECT

public:
    enum class Buttons {
        Compact, ///< at the side of the advisor's screen
        Large, ///< on a screen of their own, the answers of a question beside one another
        Roomy, ///< the same with narrower edges
        Snug, ///< the same in the size of ordinary text
        Tight, ///< the same with narrow edges
        Columns ///< the questions beside one another, each over its answers
    };

    explicit SurveyQuestions(Buttons buttons, QWidget* parent = nullptr);

    /// What was chosen stays when only the language is another, or the room.
    void ask(const SurveyForm& form);
    void ask(const SurveyForm& form, Buttons buttons);
    void clear();
    [[nodiscard]] const QHash<QString, QString>& chosen() const { return m_chosen; }
    /// All questions are answered.
    [[nodiscard]] bool isComplete() const { return m_chosen.size() == m_questions; }

Q_SIGNALS:
    void changed();

private:
    void add(const SurveyForm::Question& question, QBoxLayout& column);
    void orderKeys();

    Buttons m_buttons;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    QHash<QString, QString> m_chosen;
    qsizetype m_questions = 0;
};

}

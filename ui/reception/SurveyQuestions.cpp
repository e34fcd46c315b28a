#include "ui/reception/SurveyQuestions.h"

#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/reception/AnswerButton.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QVBoxLayout>

#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

SurveyQuestions::SurveyQuestions(Buttons buttons, QWidget* parent)
    : QWidget(parent)
    , m_buttons(buttons)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void SurveyQuestions::ask(const SurveyForm& form)
{
    delete m_content;
    m_content = new QWidget(this);
    m_questions = form.questions.size();
    const bool large = m_buttons == Buttons::Large;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(large ? space::Small : space::XSmall);
    for (const auto& question : form.questions) {
        auto* words = new TextLabel(
            { large ? TextLabel::Size::Title : TextLabel::Size::Body, TextLabel::Weight::Strong },
            question.text,
            m_content);
        column->addSpacing(space::XSmall);
        column->addWidget(words);
        auto* grid = new QGridLayout;
        grid->setSpacing(space::Small);
        auto* group = new QButtonGroup(m_content);
        const int columns = large ? int(question.answers.size()) : 2;
        for (int at = 0; at < question.answers.size(); ++at) {
            const auto& answer = question.answers.at(at);
            auto* button
                = new AnswerButton(answer.text,
                                   { large ? TextLabel::Size::Title : TextLabel::Size::Small,
                                     TextLabel::Weight::Strong },
                                   large ? 2 * space::Large : space::Small,
                                   m_content);
            button->setObjectName(question.id + u'-' + answer.id);
            button->setAccessibleDescription(question.text);
            button->setChecked(m_chosen.value(question.id) == answer.id);
            group->addButton(button);
            grid->addWidget(button, at / columns, at % columns);
            connect(
                button, &QPushButton::clicked, this, [this, id = question.id, chosen = answer.id] {
                    m_chosen.insert(id, chosen);
                    Q_EMIT changed();
                });
        }
        for (int at = 0; at < columns; ++at)
            grid->setColumnStretch(at, 1);
        column->addLayout(grid);
    }
    m_column->addWidget(m_content);
    m_content->show();
}

void SurveyQuestions::clear()
{
    m_chosen.clear();
    if (!m_content)
        return;
    const auto groups = m_content->findChildren<QButtonGroup*>();
    for (QButtonGroup* group : groups) {
        group->setExclusive(false);
        for (QAbstractButton* button : group->buttons())
            button->setChecked(false);
        group->setExclusive(true);
    }
    Q_EMIT changed();
}

}

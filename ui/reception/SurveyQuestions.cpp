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

namespace {

    using Buttons = SurveyQuestions::Buttons;

    bool isLargeText(Buttons buttons)
    {
        return buttons == Buttons::Large || buttons == Buttons::Roomy;
    }

    /// Between the words of an answer and its edge.
    int edgeOf(Buttons buttons)
    {
        switch (buttons) {
        case Buttons::Large:
            return 2 * space::Large;
        case Buttons::Roomy:
        case Buttons::Snug:
            return space::Large;
        case Buttons::Compact:
        case Buttons::Tight:
        case Buttons::Columns:
            break;
        }
        return space::Small;
    }

}

SurveyQuestions::SurveyQuestions(Buttons buttons, QWidget* parent)
    : QWidget(parent)
    , m_buttons(buttons)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void SurveyQuestions::ask(const SurveyForm& form, Buttons buttons)
{
    m_buttons = buttons;
    ask(form);
}

void SurveyQuestions::ask(const SurveyForm& form)
{
    delete m_content;
    m_content = new QWidget(this);
    m_questions = form.questions.size();
    const bool beside = m_buttons == Buttons::Columns;
    auto* all
        = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, m_content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(beside ? space::Medium : isLargeText(m_buttons) ? space::Small : space::XSmall);
    for (const auto& question : form.questions) {
        if (!beside) {
            add(question, *all);
            continue;
        }
        auto* column = new QVBoxLayout;
        column->setSpacing(space::XSmall);
        add(question, *column);
        column->addStretch(1);
        all->addLayout(column, 1);
    }
    m_column->addWidget(m_content);
    m_content->show();
    orderKeys();
}

void SurveyQuestions::add(const SurveyForm::Question& question, QBoxLayout& column)
{
    const bool large = isLargeText(m_buttons);
    const TextLabel::Look asked { large ? TextLabel::Size::Title : TextLabel::Size::Body,
                                  TextLabel::Weight::Strong };
    const TextLabel::Look said { large                               ? TextLabel::Size::Title
                                     : m_buttons == Buttons::Compact ? TextLabel::Size::Small
                                                                     : TextLabel::Size::Body,
                                 TextLabel::Weight::Strong };
    const int columns = m_buttons == Buttons::Columns ? 1
        : m_buttons == Buttons::Compact               ? 2
                                                      : int(question.answers.size());
    column.addSpacing(space::XSmall);
    column.addWidget(new TextLabel(asked, question.text, m_content));
    auto* grid = new QGridLayout;
    grid->setSpacing(m_buttons == Buttons::Columns ? space::XSmall : space::Small);
    auto* group = new QButtonGroup(m_content);
    for (int at = 0; at < question.answers.size(); ++at) {
        const auto& answer = question.answers.at(at);
        auto* button = new AnswerButton(answer.text, said, edgeOf(m_buttons), m_content);
        button->setObjectName(question.id + u'-' + answer.id);
        button->setAccessibleDescription(question.text);
        button->setChecked(m_chosen.value(question.id) == answer.id);
        group->addButton(button);
        grid->addWidget(button, at / columns, at % columns);
        connect(button, &QPushButton::clicked, this, [this, id = question.id, chosen = answer.id] {
            m_chosen.insert(id, chosen);
            Q_EMIT changed();
        });
    }
    for (int at = 0; at < columns; ++at)
        grid->setColumnStretch(at, 1);
    column.addLayout(grid);
}

/// Made later than what stands below them, the answers would be walked to last. Qt puts nothing
/// behind a widget that takes no focus itself, as this one.
void SurveyQuestions::orderKeys()
{
    QWidget* before = previousInFocusChain();
    while (before != this && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    const auto answers = m_content->findChildren<AnswerButton*>();
    for (AnswerButton* answer : answers) {
        setTabOrder(before, answer);
        before = answer;
    }
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

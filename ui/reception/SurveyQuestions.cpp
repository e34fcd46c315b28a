#include "ui/reception/SurveyQuestions.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/TextLabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// A button that wraps its words: answers are sentences in some languages.
    class AnswerButton final : public QPushButton
    {
    public:
        AnswerButton(const QString& words, TextLabel::Look look, int padding, QWidget* parent)
            : QPushButton(parent)
            , m_words(new TextLabel(look, words, this))
        {
            setCheckable(true);
            setAccessibleName(words);
            m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
            auto* layout = new QVBoxLayout(this);
            layout->setContentsMargins(padding, padding, padding, padding);
            layout->addWidget(m_words);
            QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
            policy.setHeightForWidth(true);
            setSizePolicy(policy);
        }

        [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }
        [[nodiscard]] QSize minimumSizeHint() const override { return layout()->minimumSize(); }
        [[nodiscard]] bool hasHeightForWidth() const override { return true; }
        [[nodiscard]] int heightForWidth(int width) const override
        {
            return layout()->heightForWidth(width);
        }

    protected:
        void paintEvent(QPaintEvent*) override
        {
            const Tokens& tokens = tokensOf(*this);
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            // Chosen is told by a thick edge as well as by the colour.
            const qreal edge = isChecked() ? 3 : 1;
            painter.setPen(QPen(isChecked() ? tokens.link : tokens.border, edge));
            painter.setBrush(isChecked() ? tokens.selected
                                         : (underMouse() ? tokens.hover : tokens.card));
            painter.drawRoundedRect(
                QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2),
                space::ControlRadius,
                space::ControlRadius);
            if (hasFocus())
                paintFocus(painter, QRectF(rect()), tokens, space::ControlRadius);
        }

    private:
        TextLabel* m_words;
    };

}

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
                                   large ? space::Large : space::Small,
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

#include "ui/reception/SurveyWindow.h"

#include "ui/common/ColumnScroll.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/reception/SurveyQuestions.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    using Buttons = SurveyQuestions::Buttons;

    constexpr int ForAFinger = 44; ///< pixels (WCAG 2.2, 2.5.5)

    /// The largest that needs no scrolling is taken; whoever is handed a screen does not look for
    /// what lies below its edge.
    constexpr std::array FromLargest {
        Buttons::Large, Buttons::Roomy, Buttons::Snug, Buttons::Tight, Buttons::Columns
    };

}

SurveyWindow::SurveyWindow(const QList<SurveyForm>& forms,
                           const QString& language,
                           QString pin,
                           QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_forms(forms)
    , m_pin(std::move(pin))
    , m_stack(new QStackedWidget(this))
    , m_languages(new FlowLayout(space::Small))
    , m_title(new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, this))
    , m_note(new TextLabel(
          { TextLabel::Size::Body, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_questions(new SurveyQuestions(Buttons::Large, this))
    , m_send(new QPushButton(this))
    , m_declined(new QPushButton(this))
    , m_thanks(new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, this))
    , m_pinEdit(new QLineEdit(this))
    , m_wrong(new TextLabel({}, this))
{
    setObjectName(u"surveyWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    // No key of the main window works behind it.
    setWindowModality(Qt::ApplicationModal);
    setAutoFillBackground(true);
    setWindowTitle(tr("Survey"));
    m_stack->addWidget(makeAsking());
    m_stack->addWidget(makeThanks());

    // Small and in a corner: it is for the advisor.
    m_pinEdit->setObjectName(u"surveyPin"_s);
    m_pinEdit->setAccessibleName(tr("The advisor's PIN, to take the screen back"));
    m_pinEdit->setPlaceholderText(tr("PIN"));
    m_pinEdit->setEchoMode(QLineEdit::Password);
    m_pinEdit->setMaxLength(12);
    m_pinEdit->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    auto* staff = new QHBoxLayout;
    staff->addWidget(m_wrong, 1);
    staff->addWidget(m_pinEdit);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_stack, 1);
    column->addLayout(staff);
    setTabOrder(m_declined, m_pinEdit);

    int start = 0;
    for (int at = 0; at < m_forms.size(); ++at) {
        if (m_forms.at(at).language == language)
            start = at;
    }
    use(start);
    connect(m_pinEdit, &QLineEdit::returnPressed, this, &SurveyWindow::tryPin);
}

QWidget* SurveyWindow::makeAsking()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    for (int at = 0; at < m_forms.size(); ++at) {
        auto* button = new QPushButton(m_forms.at(at).name, content);
        button->setObjectName(u"survey-language-"_s + m_forms.at(at).language);
        m_languages->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, at] { use(at); });
    }
    m_send->setObjectName(u"surveyWindowSend"_s);
    m_send->setDefault(true);
    m_declined->setObjectName(u"surveyWindowDeclined"_s);
    for (auto* button : { m_send, m_declined })
        button->setMinimumHeight(ForAFinger);
    auto* buttons = new FlowLayout(space::Medium);
    buttons->addWidget(m_send);
    buttons->addWidget(m_declined);
    column->addLayout(m_languages);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_questions);
    column->addSpacing(space::Small);
    column->addLayout(buttons);
    column->addStretch(1);
    m_scroll = new ColumnScroll(this);
    m_scroll->setContent(content);
    connect(m_questions, &SurveyQuestions::changed, this, [this] {
        m_send->setEnabled(!m_questions->chosen().isEmpty());
    });
    connect(m_send, &QPushButton::clicked, this, [this] { keep(SurveyAnswers::Asked::Answered); });
    connect(
        m_declined, &QPushButton::clicked, this, [this] { keep(SurveyAnswers::Asked::Declined); });
    return m_scroll;
}

QWidget* SurveyWindow::makeThanks()
{
    auto* page = new QWidget(this);
    m_thanks->setObjectName(u"surveyWindowThanks"_s);
    m_thanks->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(m_thanks);
    column->addStretch(2);
    return page;
}

void SurveyWindow::use(int form)
{
    m_form = form;
    const SurveyForm& chosen = m_forms.at(form);
    // Some are read from right to left.
    m_stack->setLayoutDirection(QLocale(chosen.language).textDirection());
    m_title->setText(chosen.title);
    m_note->setText(chosen.note);
    m_send->setText(chosen.send);
    m_send->setEnabled(!m_questions->chosen().isEmpty());
    m_declined->setText(chosen.declined);
    m_thanks->setText(chosen.thanks);
    fit(Keyboard::OnTheFirstAnswer);
}

void SurveyWindow::fit(Keyboard keyboard)
{
    const QWidget* held = focusWidget();
    const QString place = held ? held->objectName() : QString();
    for (const Buttons buttons : FromLargest) {
        lay(buttons);
        if (fits())
            break;
    }
    // Not in the advisor's corner: whoever was handed the screen begins with an answer.
    const QString wanted = keyboard == Keyboard::WhereItStands ? place : QString();
    auto* answer = m_questions->findChild<QAbstractButton*>(wanted);
    if (answer && (keyboard == Keyboard::OnTheFirstAnswer || !place.isEmpty()))
        answer->setFocus();
}

void SurveyWindow::lay(Buttons buttons)
{
    const bool large = buttons == Buttons::Large;
    const int edge = large ? space::XLarge : space::Medium;
    layout()->setContentsMargins(edge, edge, edge, large ? space::Medium : space::Small);
    layout()->setSpacing(large ? space::Medium : space::XSmall);
    m_scroll->widget()->layout()->setSpacing(large ? space::Medium : space::Small);
    m_questions->ask(m_forms.at(m_form), buttons);
    // It is measured before anything is drawn.
    m_questions->updateGeometry();
    layout()->activate();
}

/// The room of the stack is known before the window is shown, that of the scroll area is not.
bool SurveyWindow::fits() const
{
    const QLayout* asked = m_scroll->widget()->layout();
    return asked->minimumSize().width() <= m_stack->width()
        && asked->minimumHeightForWidth(m_stack->width()) <= m_stack->height();
}

void SurveyWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit(Keyboard::WhereItStands);
}

void SurveyWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        fit(Keyboard::WhereItStands);
}

void SurveyWindow::keep(SurveyAnswers::Asked asked)
{
    SurveyAnswers answers;
    answers.language = m_forms.at(m_form).language;
    answers.asked = asked;
    if (asked == SurveyAnswers::Asked::Answered)
        answers.chosen = m_questions->chosen();
    m_questions->clear();
    m_stack->setCurrentIndex(1);
    m_pinEdit->setFocus();
    Q_EMIT answered(answers);
}

void SurveyWindow::tryPin()
{
    if (m_pinEdit->text() != m_pin) {
        m_pinEdit->clear();
        m_wrong->setText(tr("That is not the PIN with which this screen was handed over."));
        return;
    }
    m_taken = true;
    Q_EMIT takenBack();
    close();
}

void SurveyWindow::closeEvent(QCloseEvent* event)
{
    if (!m_taken)
        event->ignore();
}

void SurveyWindow::keyPressEvent(QKeyEvent* event)
{
    // Nothing leads out of here but the PIN.
    event->accept();
}

}

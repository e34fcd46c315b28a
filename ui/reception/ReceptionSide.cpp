#include "ui/reception/ReceptionSide.h"

#include "pages/reception/VisitWords.h"
#include "ui/common/Card.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/reception/SurveyQuestions.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

ReceptionSide::ReceptionSide(ReceptionPage& page, const QList<SurveyForm>& forms, QWidget* parent)
    : ColumnScroll(parent)
    , m_page(page)
    , m_forms(forms)
    , m_ask(sectionLabel(this))
    , m_questions(new SurveyQuestions(SurveyQuestions::Buttons::Compact))
    , m_send(new QPushButton)
    , m_handOver(new QPushButton)
    , m_declined(new QPushButton)
    , m_thanks(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_finish(sectionLabel(this))
    , m_done(new QPushButton)
    , m_pass(new QPushButton)
    , m_noShow(new QPushButton)
{
    setObjectName(u"receptionSide"_s);
    m_send->setObjectName(u"surveySend"_s);
    m_handOver->setObjectName(u"surveyHandOver"_s);
    m_declined->setObjectName(u"surveyDeclined"_s);
    m_thanks->setObjectName(u"surveyThanks"_s);
    m_done->setObjectName(u"visitDone"_s);
    m_done->setDefault(true);
    m_done->setProperty("primary", true);
    m_pass->setObjectName(u"visitPass"_s);
    m_pass->setMenu(&m_passMenu);
    m_noShow->setObjectName(u"visitNoShow"_s);

    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::AlternateBase);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::Medium, space::Large, space::Medium, space::Medium);
    column->setSpacing(space::Small);
    column->addWidget(m_ask);
    auto* card = new Card(content);
    card->column()->addWidget(m_questions);
    card->column()->addSpacing(space::Small);
    auto* ask = new FlowLayout(space::Small);
    ask->addWidget(m_send);
    ask->addWidget(m_handOver);
    ask->addWidget(m_declined);
    card->column()->addLayout(ask);
    card->column()->addWidget(m_thanks);
    column->addWidget(card);
    column->addSpacing(space::Small);
    column->addWidget(m_finish);
    auto* finish = new FlowLayout(space::Small);
    finish->addWidget(m_done);
    finish->addWidget(m_pass);
    finish->addWidget(m_noShow);
    column->addLayout(finish);
    column->addStretch(1);
    setContent(content);

    connect(m_questions, &SurveyQuestions::changed, this, &ReceptionSide::refresh);
    connect(m_send, &QPushButton::clicked, this, [this] { keep(SurveyAnswers::Asked::Answered); });
    connect(
        m_declined, &QPushButton::clicked, this, [this] { keep(SurveyAnswers::Asked::Declined); });
    connect(m_handOver, &QPushButton::clicked, this, &ReceptionSide::handOverWanted);
    connect(m_done, &QPushButton::clicked, this, &ReceptionSide::finish);
    connect(m_noShow, &QPushButton::clicked, this, &ReceptionSide::noShow);
    connect(&m_passMenu, &QMenu::aboutToShow, this, &ReceptionSide::fillPass);
    connect(&m_page, &ReceptionPage::changed, this, &ReceptionSide::refresh);
    retranslate();
}

void ReceptionSide::use(const QString& language)
{
    if (m_forms.isEmpty())
        return;
    const auto found = std::ranges::find(m_forms, language, &SurveyForm::language);
    const SurveyForm& form = found == m_forms.end() ? m_forms.first() : *found;
    m_language = form.language;
    m_questions->ask(form);
}

void ReceptionSide::finish()
{
    if (m_page.desk().current())
        Q_EMIT finished();
}

void ReceptionSide::keep(SurveyAnswers::Asked asked)
{
    SurveyAnswers answers;
    answers.language = m_language;
    answers.asked = asked;
    if (asked == SurveyAnswers::Asked::Answered)
        answers.chosen = m_questions->chosen();
    m_questions->clear();
    m_thanks->setText(asked == SurveyAnswers::Asked::Answered
                          ? tr("The answers are kept and will be sent.")
                          : tr("Noted: they would rather not say."));
    Q_EMIT answered(answers);
}

void ReceptionSide::changeEvent(QEvent* event)
{
    ColumnScroll::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReceptionSide::retranslate()
{
    m_ask->setText(tr("Ask before they go · 20 seconds"));
    m_send->setText(tr("Keep answers"));
    m_handOver->setText(tr("Hand over the screen"));
    m_declined->setText(tr("Declined"));
    m_finish->setText(tr("Finish"));
    m_done->setText(tr("Done · %1").arg(u"Ctrl+Enter"_s));
    m_pass->setText(tr("Pass to"));
    m_noShow->setText(tr("No show"));
    m_thanks->clear();
    use(QLocale().language() == QLocale::Welsh ? u"cy"_s : u"en"_s);
    refresh();
}

void ReceptionSide::refresh()
{
    const Ticket* ticket = m_page.desk().current();
    const bool serving = ticket && ticket->state == Ticket::State::Serving;
    m_send->setEnabled(m_questions->isComplete());
    m_done->setEnabled(ticket != nullptr);
    m_pass->setEnabled(ticket != nullptr);
    m_noShow->setEnabled(ticket && !serving);
    if (!m_questions->chosen().isEmpty())
        m_thanks->clear();
    m_thanks->setVisible(!m_thanks->text().isEmpty());
}

void ReceptionSide::fillPass()
{
    m_passMenu.clear();
    QStringList desks;
    const Desk own = m_page.desk().desk();
    for (const Ticket& ticket : m_page.desk().queue().tickets()) {
        for (const Desk& desk : { ticket.home, ticket.holder }) {
            if (desk.station != own.station && !desks.contains(desk.name))
                desks.append(desk.name);
        }
    }
    desks.sort();
    for (const QString& name : std::as_const(desks)) {
        const QString words = tr("Desk %1").arg(name);
        connect(m_passMenu.addAction(words), &QAction::triggered, this, [this, words, name] {
            pass(words, name, {});
        });
    }
    for (const QString& reason : VisitWords::reasons()) {
        const QString words = VisitWords::reason(reason);
        connect(m_passMenu.addAction(words), &QAction::triggered, this, [this, words, reason] {
            pass(words, {}, reason);
        });
    }
}

void ReceptionSide::pass(const QString& words, const QString& toDesk, const QString& toService)
{
    const Ticket* ticket = m_page.desk().current();
    if (!ticket)
        return;
    const QString number = ticket->number;
    m_page.desk().transfer(toDesk, toService);
    Q_EMIT passed(number, words);
}

void ReceptionSide::noShow()
{
    const Ticket* ticket = m_page.desk().current();
    if (!ticket)
        return;
    const QString number = ticket->number;
    m_page.desk().noShow();
    Q_EMIT notThere(number);
}

}

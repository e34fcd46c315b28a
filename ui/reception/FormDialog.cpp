#include "ui/reception/FormDialog.h"

#include "base/Receive.h"
#include "pages/Words.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/ColumnScroll.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/reception/AnswerButton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

FormDialog::FormDialog(RequestDesk& desk,
                       const Catalogue& catalogue,
                       LetterLanguage language,
                       QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_catalogue(catalogue)
    , m_language(language)
    , m_what(new ChoiceButton(this))
    , m_scroll(new ColumnScroll(this))
    , m_expected(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Normal }, this))
    , m_trouble(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
    , m_send(new QPushButton(tr("Send request"), this))
{
    setObjectName(u"formDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Fill in together"));
    build();
    connect(&m_desk, &RequestDesk::changed, this, &FormDialog::refresh);
    refresh();
}

void FormDialog::build()
{
    m_what->setObjectName(u"formWhat"_s);
    m_expected->setObjectName(u"formExpected"_s);
    m_trouble->setObjectName(u"formTrouble"_s);
    m_send->setObjectName(u"formSend"_s);
    m_send->setDefault(true);
    auto* later = new QPushButton(tr("Go on later"), this);
    later->setObjectName(u"formLater"_s);
    auto* away = new QPushButton(tr("Throw away"), this);
    away->setObjectName(u"formAway"_s);
    away->setAutoDefault(false);
    auto* buttons = new FlowLayout(space::Small);
    for (QPushButton* button : { m_send, later, away })
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Medium);
    column->addWidget(m_what);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_expected);
    column->addWidget(m_trouble);
    column->addLayout(buttons);
    // Both of them read it: as much of the window as there is.
    resize(parentWidget()->window()->size() * 9 / 10);

    connect(m_what, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        const QStringList parts = value.toString().split(u'/');
        m_desk.choose(parts.value(0), parts.value(1));
    });
    connect(m_send, &QPushButton::clicked, this, &FormDialog::send);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(away, &QPushButton::clicked, this, [this] {
        m_desk.giveUp();
        reject();
    });
}

const QString& FormDialog::first(const BothLanguages& words) const
{
    return words.in(m_language);
}

const QString& FormDialog::second(const BothLanguages& words) const
{
    return m_language == LetterLanguage::Welsh ? words.english : words.welsh;
}

void FormDialog::refresh()
{
    if (!m_desk.isOpen())
        return;
    const NewRequest& form = m_desk.form();
    QList<ChoiceButton::Choice> choices;
    for (const ServiceReason& one : m_catalogue.reasons()) {
        if (one.takesRequests)
            choices.append({ u"%1 › %2"_s.arg(Words::of(one.serviceName), Words::of(one.name)),
                             one.service + u'/' + one.id });
    }
    const ServiceReason* wanted = m_desk.reason();
    m_what->show(tr("What is needed"),
                 choices,
                 form.service + u'/' + form.reason,
                 wanted ? QString() : tr("What is needed?"));
    const QString id = wanted ? wanted->service + u'/' + wanted->id : QString();
    if (!m_questions || id != m_shown) {
        m_shown = id;
        showQuestions();
    }
    const QDate day = m_desk.expected();
    m_expected->setVisible(day.isValid());
    m_expected->setText(tr("It is done by %1 as a rule.").arg(Words::date(day)));
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_send->setEnabled(wanted != nullptr);
}

void FormDialog::addWords(const BothLanguages& words, QVBoxLayout& column)
{
    column.addSpacing(space::Small);
    column.addWidget(new TextLabel(
        { TextLabel::Size::Title, TextLabel::Weight::Strong }, first(words), m_questions));
    column.addWidget(new TextLabel(
        { TextLabel::Size::Body, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
        second(words),
        m_questions));
}

void FormDialog::showQuestions()
{
    m_questions = new QWidget;
    auto* column = new QVBoxLayout(m_questions);
    column->setContentsMargins(space::Small, space::Small, space::Small, space::Small);
    column->setSpacing(space::Small);
    if (const ServiceReason* wanted = m_desk.reason()) {
        for (const ServiceQuestion& question : wanted->questions)
            ask(question, *column);
        askWhere(*column);
    }
    column->addStretch(1);
    m_scroll->setContent(m_questions);
}

void FormDialog::ask(const ServiceQuestion& question, QVBoxLayout& column)
{
    addWords(question.name, column);
    const QString said = m_desk.form().answers.value(question.id);
    if (question.choices.isEmpty()) {
        auto* edit = new QLineEdit(said, m_questions);
        edit->setObjectName(u"answer-%1"_s.arg(question.id));
        edit->setAccessibleName(first(question.name));
        edit->setMaxLength(500);
        edit->setFont(TextLabel::fontOf({ TextLabel::Size::Title }));
        connect(edit, &QLineEdit::textEdited, this, [this, id = question.id](const QString& text) {
            m_desk.answer(id, text);
        });
        column.addWidget(edit);
        return;
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(space::Small);
    auto* group = new QButtonGroup(m_questions);
    for (const ServiceQuestion::Choice& choice : question.choices) {
        auto* button
            = new AnswerButton(first(choice.name) == second(choice.name)
                                   ? first(choice.name)
                                   : u"%1 / %2"_s.arg(first(choice.name), second(choice.name)),
                               { TextLabel::Size::Title, TextLabel::Weight::Strong },
                               space::Medium,
                               m_questions);
        button->setObjectName(u"answer-%1-%2"_s.arg(question.id, choice.id));
        button->setAccessibleDescription(first(question.name));
        button->setChecked(said == choice.id);
        group->addButton(button);
        row->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, id = question.id, chosen = choice.id] {
            m_desk.answer(id, chosen);
        });
    }
    column.addLayout(row);
}

void FormDialog::askWhere(QVBoxLayout& column)
{
    addWords({ u"Where is it?"_s, u"Ble mae hyn?"_s }, column);
    auto* where = new QLineEdit(m_desk.form().where, m_questions);
    where->setObjectName(u"formWhere"_s);
    where->setAccessibleName(tr("Where is it?"));
    where->setMaxLength(200);
    where->setFont(TextLabel::fontOf({ TextLabel::Size::Title }));
    connect(where, &QLineEdit::textEdited, this, [this](const QString& words) {
        // Other words are another place: the property number was that of the first.
        m_desk.setPlace(words, {});
    });
    column.addWidget(where);
}

void FormDialog::send()
{
    const QStringList missing = m_desk.missing();
    if (!missing.isEmpty()) {
        lead(missing.first());
        return;
    }
    m_send->setEnabled(false);
    const ServiceReason reason = *m_desk.reason();
    receive(m_desk.submit(), this, [this, reason](const Result<Posted>& posted) {
        if (posted) {
            Q_EMIT sent(reason);
            accept();
            return;
        }
        m_send->setEnabled(true);
        m_trouble->setText(Words::sentence(posted.error()));
        m_trouble->show();
    });
}

void FormDialog::lead(const QString& missing)
{
    QWidget* next
        = missing == "where"_L1 ? m_questions->findChild<QWidget*>(u"formWhere"_s) : nullptr;
    if (!next) {
        const auto fields = m_questions->findChildren<QWidget*>();
        for (QWidget* field : fields) {
            const bool theirs = field->objectName() == u"answer-%1"_s.arg(missing)
                || field->objectName().startsWith(u"answer-%1-"_s.arg(missing));
            if (theirs && !next)
                next = field;
        }
    }
    m_trouble->setText(missing == "where"_L1 ? tr("Say where it is.")
                                             : tr("One question is not answered yet."));
    m_trouble->show();
    if (next) {
        next->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(next);
    }
}

}

#include "ui/contact/RequestDialog.h"

#include "base/Receive.h"
#include "pages/Words.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int DialogLetters = 64;

}

RequestDialog::RequestDialog(RequestDesk& desk, const Catalogue& catalogue, QWidget* parent)
    : RoomyDialog(parent)
    , m_desk(desk)
    , m_catalogue(catalogue)
{
    setObjectName(u"requestDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New request"));
    build();
    connect(&m_desk, &RequestDesk::changed, this, &RequestDialog::refresh);
    refresh();
    // Where the first control is a button, a dialog begins at its default button.
    m_what->setFocus(Qt::ShortcutFocusReason);
}

void RequestDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    m_what = new ChoiceButton(this);
    m_what->setObjectName(u"requestWhat"_s);
    m_what->setWidest(DialogLetters - 8);
    column->addWidget(m_what);
    m_questions = new QWidget(this);
    auto* questions = new QVBoxLayout(m_questions);
    questions->setContentsMargins(0, 0, 0, 0);
    questions->setSpacing(space::Small);
    column->addWidget(m_questions);
    auto* where = new TextLabel({}, tr("Where is it?"), this);
    column->addWidget(where);
    m_where = new QLineEdit(m_desk.form().where, this);
    m_where->setObjectName(u"requestWhere"_s);
    m_where->setAccessibleName(where->text());
    m_where->setMaxLength(200);
    m_where->setPlaceholderText(tr("Address, or the place in words"));
    column->addWidget(m_where);
    m_duplicates = new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this);
    m_duplicates->setObjectName(u"requestDuplicates"_s);
    m_expected = new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this);
    m_expected->setObjectName(u"requestExpected"_s);
    m_trouble = new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this);
    m_trouble->setObjectName(u"requestTrouble"_s);
    for (TextLabel* words : { m_duplicates, m_expected, m_trouble })
        column->addWidget(words);
    column->addStretch(1);
    m_send = new QPushButton(tr("Send request"), this);
    m_send->setObjectName(u"requestSend"_s);
    m_send->setDefault(true);
    auto* later = new QPushButton(tr("Go on later"), this);
    auto* away = new QPushButton(tr("Throw away"), this);
    later->setObjectName(u"requestLater"_s);
    away->setObjectName(u"requestAway"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : { m_send, later, away })
        buttons->addWidget(button);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * DialogLetters);

    connect(m_what, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        const QStringList parts = value.toString().split(u'/');
        m_desk.choose(parts.value(0), parts.value(1));
    });
    connect(m_where, &QLineEdit::textEdited, this, [this](const QString& words) {
        // Other words are another place: the property number was that of the first.
        m_desk.setPlace(words, {});
    });
    connect(m_send, &QPushButton::clicked, this, &RequestDialog::send);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(away, &QPushButton::clicked, this, [this] {
        m_desk.giveUp();
        reject();
    });
}

void RequestDialog::refresh()
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
    showQuestions();
    QStringList known;
    for (const HeldRecord& record : m_desk.duplicates()) {
        const auto& request = std::get<ServiceRequest>(record.body);
        known.append(request.reference);
    }
    m_duplicates->setVisible(!known.isEmpty());
    m_duplicates->setText(
        //: %1 is a list of references.
        tr("Reported there already: %1. Say so, and send another only if this is something else.")
            .arg(known.join(u", "_s)));
    const QDate day = m_desk.expected();
    m_expected->setVisible(day.isValid());
    m_expected->setText(tr("Tell the caller: it is done by %1 as a rule.").arg(Words::date(day)));
    if (m_desk.missing().isEmpty())
        m_trouble->clear();
    m_trouble->setVisible(!m_trouble->text().isEmpty());
}

void RequestDialog::showQuestions()
{
    const ServiceReason* wanted = m_desk.reason();
    const QString id = wanted ? wanted->service + u'/' + wanted->id : QString();
    if (id == m_shown)
        return;
    m_shown = id;
    auto* column = m_questions->layout();
    while (QLayoutItem* item = column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!wanted)
        return;
    QWidget* above = m_what; // they are younger than what stands below them
    for (const ServiceQuestion& question : wanted->questions) {
        QWidget* field = addQuestion(question);
        setTabOrder(above, field);
        above = field;
    }
    setTabOrder(above, m_where);
}

QWidget* RequestDialog::addQuestion(const ServiceQuestion& question)
{
    const QString words = Words::of(question.name);
    auto* label = new TextLabel({}, words, m_questions);
    m_questions->layout()->addWidget(label);
    label->setVisible(true);
    const QString said = m_desk.form().answers.value(question.id);
    QWidget* field = nullptr;
    if (question.choices.isEmpty()) {
        auto* edit = new QLineEdit(said, m_questions);
        edit->setAccessibleName(words);
        edit->setMaxLength(500);
        connect(edit, &QLineEdit::textEdited, this, [this, id = question.id](const QString& text) {
            m_desk.answer(id, text);
        });
        field = edit;
    } else {
        auto* button = new ChoiceButton(m_questions);
        QList<ChoiceButton::Choice> choices;
        for (const ServiceQuestion::Choice& choice : question.choices)
            choices.append({ Words::of(choice.name), choice.id });
        const auto show = [button, words, choices](const QString& chosen) {
            button->show(words, choices, chosen, chosen.isEmpty() ? tr("Choose…") : QString());
        };
        show(said);
        connect(button,
                &ChoiceButton::chosen,
                this,
                [this, show, id = question.id](const QVariant& value) {
                    m_desk.answer(id, value.toString());
                    show(value.toString());
                });
        field = button;
    }
    field->setObjectName(u"answer-%1"_s.arg(question.id));
    m_questions->layout()->addWidget(field);
    field->setVisible(true);
    return field;
}

void RequestDialog::send()
{
    const QStringList missing = m_desk.missing();
    if (!missing.isEmpty()) {
        lead(missing.first());
        return;
    }
    m_send->setEnabled(false);
    receive(m_desk.submit(), this, [this](const Result<Posted>& posted) {
        if (posted) {
            accept();
            return;
        }
        m_send->setEnabled(true);
        m_trouble->setText(Words::sentence(posted.error()));
        m_trouble->setVisible(true);
    });
}

void RequestDialog::lead(const QString& missing)
{
    QWidget* next = missing == "reason"_L1 ? static_cast<QWidget*>(m_what)
        : missing == "where"_L1            ? static_cast<QWidget*>(m_where)
                                : m_questions->findChild<QWidget*>(u"answer-%1"_s.arg(missing));
    m_trouble->setText(missing == "where"_L1 ? tr("Say where it is.")
                                             : tr("One question is not answered yet."));
    m_trouble->setVisible(true);
    if (next)
        next->setFocus(Qt::OtherFocusReason);
}

}

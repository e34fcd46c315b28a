#include "ui/complaint/StepDialog.h"

#include "base/Receive.h"
#include "pages/Words.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/complaint/CtrlEnter.h"
#include "ui/complaint/DayEdit.h"
#include "ui/contact/NoteEdit.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int LongestLine = 200;

    QString nameOf(StepField::What what)
    {
        switch (what) {
        case StepField::What::Choice:
            return u"stepChoice"_s;
        case StepField::What::Text:
            return u"stepText"_s;
        case StepField::What::More:
            return u"stepMore"_s;
        case StepField::What::Remedy:
            return u"stepRemedy"_s;
        case StepField::What::Service:
            return u"stepService"_s;
        case StepField::What::Staff:
            return u"stepStaff"_s;
        case StepField::What::Until:
            return u"stepUntil"_s;
        case StepField::What::Days:
            return u"stepDays"_s;
        case StepField::What::On:
            return u"stepOn"_s;
        }
        return {};
    }

}

StepDialog::StepDialog(const StepForm& form, Books books, QWidget* parent)
    : QDialog(parent)
    , m_form(form)
    , m_books(std::move(books))
    , m_fields(new QVBoxLayout)
    , m_objection(new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this))
    , m_keep(new QPushButton(form.title, this))
{
    setObjectName(u"stepDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(form.title);
    m_objection->setObjectName(u"stepObjection"_s);
    m_keep->setObjectName(u"stepKeep"_s);
    m_keep->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"stepCancel"_s);
    auto* hint = new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
        form.hint,
        this);
    hint->setVisible(!form.hint.isEmpty());
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    m_fields->setSpacing(space::Small);
    column->addLayout(m_fields);
    column->addWidget(hint);
    column->addWidget(m_objection);
    column->addStretch(1);
    column->addLayout(buttons);
    for (const StepField& field : m_form.fields)
        add(field);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &StepDialog::keep);
    // Words of several lines take Enter for themselves.
    onCtrlEnter(*this, [this] { keep(); });
    refresh();
}

void StepDialog::add(const StepField& field)
{
    m_fields->addWidget(new TextLabel({}, field.label, this));
    QWidget* control = nullptr;
    switch (field.kind) {
    case StepField::Kind::Line: {
        auto* line = new QLineEdit(field.value, this);
        line->setMaxLength(LongestLine);
        const QStringList& known
            = field.what == StepField::What::Staff ? m_books.staff : m_books.services;
        if (field.what == StepField::What::Staff || field.what == StepField::What::Service) {
            auto* completer = new QCompleter(known, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setCompletionMode(QCompleter::InlineCompletion);
            line->setCompleter(completer);
        }
        m_values.insert(field.what, [line] { return line->text(); });
        connect(line, &QLineEdit::textChanged, this, &StepDialog::refresh);
        line->selectAll();
        control = line;
        break;
    }
    case StepField::Kind::Words: {
        auto* words = new NoteEdit(this);
        words->setPlainText(field.value);
        m_values.insert(field.what, [words] { return words->toPlainText(); });
        connect(words, &QPlainTextEdit::textChanged, this, &StepDialog::refresh);
        control = words;
        break;
    }
    case StepField::Kind::OneOf: {
        auto* box = new QComboBox(this);
        box->addItem(tr("Choose…"), QString());
        for (const StepField::Option& option : field.options)
            box->addItem(option.words, option.value);
        if (const int at = box->findData(field.value); at > 0)
            box->setCurrentIndex(at);
        m_values.insert(field.what, [box] { return box->currentData().toString(); });
        connect(box, &QComboBox::currentIndexChanged, this, &StepDialog::refresh);
        control = box;
        break;
    }
    case StepField::Kind::Day: {
        auto* day = new DayEdit(QDate::fromString(field.value, Qt::ISODate), this);
        m_values.insert(field.what, [day] { return day->day().toString(Qt::ISODate); });
        connect(day, &QLineEdit::textChanged, this, &StepDialog::refresh);
        control = day;
        break;
    }
    case StepField::Kind::Number: {
        auto* number = new QSpinBox(this);
        number->setRange(1, qMax(1, field.most));
        number->setValue(field.value.toInt());
        m_values.insert(field.what, [number] { return QString::number(number->value()); });
        connect(number, &QSpinBox::valueChanged, this, &StepDialog::refresh);
        control = number;
        break;
    }
    }
    control->setObjectName(nameOf(field.what));
    control->setAccessibleName(field.label);
    m_fields->addWidget(control);
}

StepInput StepDialog::input() const
{
    StepInput made;
    made.action = m_form.action;
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value)
        made.values.insert(value.key(), value.value()());
    return made;
}

void StepDialog::refresh()
{
    const QString words = m_books.objection(input());
    m_objection->setText(words);
    m_objection->setVisible(!words.isEmpty());
    m_keep->setAccessibleDescription(words);
}

void StepDialog::keep()
{
    refresh();
    if (!m_keep->isEnabled() || !m_objection->text().isEmpty())
        return;
    m_keep->setEnabled(false);
    receive(m_books.take(input()), this, [this](const Result<Posted>& posted) {
        if (posted) {
            accept();
            return;
        }
        m_keep->setEnabled(true);
        m_objection->setText(Words::sentence(posted.error()));
        m_objection->setVisible(true);
    });
}

}

#include "ui/complaint/StepDialog.h"

#include "ui/common/TextLabel.h"
#include "ui/complaint/DayEdit.h"
#include "ui/contact/NoteEdit.h"

#include <QComboBox>
#include <QCompleter>
#include <QSpinBox>

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
    : KeptForm(form.title, form.title, parent)
    , m_form(form)
    , m_books(std::move(books))
{
    setObjectName(u"stepDialog"_s);
    for (const StepField& field : m_form.fields)
        add(field);
    if (!form.hint.isEmpty())
        addWords(new TextLabel(
            { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
            form.hint,
            content()));
    begin(m_books.drafts, m_books.draft);
}

void StepDialog::add(const StepField& field)
{
    QWidget* control = nullptr;
    switch (field.kind) {
    case StepField::Kind::Line: {
        auto* line = new QLineEdit(field.value, content());
        line->setMaxLength(LongestLine);
        QStringList known;
        if (field.what == StepField::What::Staff)
            known = m_books.staff;
        if (field.what == StepField::What::Service)
            known = m_books.services;
        for (const StepField::Option& option : field.options)
            known.append(option.words);
        if (!known.isEmpty()) {
            auto* completer = new QCompleter(known, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setCompletionMode(QCompleter::InlineCompletion);
            line->setCompleter(completer);
        }
        m_values.insert(field.what, [line] { return line->text(); });
        line->selectAll();
        control = line;
        break;
    }
    case StepField::Kind::Words: {
        auto* words = new NoteEdit(content());
        words->setPlainText(field.value);
        m_values.insert(field.what, [words] { return words->toPlainText(); });
        control = words;
        break;
    }
    case StepField::Kind::OneOf: {
        auto* box = new QComboBox(content());
        box->addItem(tr("Choose…"), QString());
        for (const StepField::Option& option : field.options)
            box->addItem(option.words, option.value);
        if (const int at = box->findData(field.value); at > 0)
            box->setCurrentIndex(at);
        m_values.insert(field.what, [box] { return box->currentData().toString(); });
        control = box;
        break;
    }
    case StepField::Kind::Day: {
        auto* day = new DayEdit(QDate::fromString(field.value, Qt::ISODate), content());
        m_values.insert(field.what, [day] { return day->day().toString(Qt::ISODate); });
        control = day;
        break;
    }
    case StepField::Kind::Number: {
        auto* number = new QSpinBox(content());
        number->setRange(1, qMax(1, field.most));
        number->setValue(field.value.toInt());
        m_values.insert(field.what, [number] { return QString::number(number->value()); });
        control = number;
        break;
    }
    }
    KeptForm::add(field.label, control, nameOf(field.what));
}

StepInput StepDialog::input() const
{
    StepInput made;
    made.action = m_form.action;
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value)
        made.values.insert(value.key(), value.value()());
    return made;
}

QString StepDialog::objection() const
{
    return m_books.objection(input());
}

Async<Posted> StepDialog::post()
{
    return m_books.take(input());
}

}

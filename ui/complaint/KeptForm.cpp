#include "ui/complaint/KeptForm.h"

#include "base/Receive.h"
#include "pages/Words.h"
#include "ui/common/ColumnScroll.h"
#include "ui/common/Room.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/complaint/DayEdit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int Letters = 68; ///< in a line, where the window is wide enough

    QString valueOf(const QWidget& field)
    {
        if (const auto* words = qobject_cast<const QPlainTextEdit*>(&field))
            return words->toPlainText();
        if (const auto* line = qobject_cast<const QLineEdit*>(&field))
            return line->text();
        if (const auto* number = qobject_cast<const QSpinBox*>(&field))
            return QString::number(number->value());
        if (const auto* box = qobject_cast<const QComboBox*>(&field))
            return box->isEditable() ? box->currentText() : box->currentData().toString();
        return {};
    }

    void choose(QComboBox& box, const QString& value)
    {
        for (int at = 0; at < box.count(); ++at) {
            if (box.itemData(at).toString() == value)
                box.setCurrentIndex(at);
        }
    }

    void setValue(QWidget& field, const QString& value)
    {
        if (auto* words = qobject_cast<QPlainTextEdit*>(&field))
            words->setPlainText(value);
        else if (auto* line = qobject_cast<QLineEdit*>(&field))
            line->setText(value);
        else if (auto* number = qobject_cast<QSpinBox*>(&field))
            number->setValue(value.toInt());
        else if (auto* box = qobject_cast<QComboBox*>(&field); box && box->isEditable())
            box->setCurrentText(value);
        else if (box)
            choose(*box, value);
    }

}

KeptForm::KeptForm(const QString& title, const QString& keep, QWidget* parent)
    : QDialog(parent)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_scroll(new ColumnScroll(this))
    , m_left(new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this))
    , m_again(new QPushButton(tr("Start again"), this))
    , m_objection(new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this))
    , m_keep(new QPushButton(keep, this))
    , m_later(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    build();
}

KeptForm::~KeptForm() = default;

void KeptForm::build()
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Small);
    m_left->setText(tr("This is as you left it."));
    m_left->hide();
    m_again->setObjectName(u"formStartAgain"_s);
    m_again->hide();
    m_keep->setDefault(true);
    auto* left = new QHBoxLayout;
    left->addWidget(m_left, 1);
    left->addWidget(m_again);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_later);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    whole->setSpacing(space::Small);
    whole->addLayout(left);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_objection);
    whole->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, &KeptForm::startAgain);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &KeptForm::keep);
}

void KeptForm::add(const QString& words, QWidget* field, const QString& name)
{
    m_column->addWidget(new TextLabel({}, words, m_content));
    field->setObjectName(name);
    field->setAccessibleName(words);
    m_column->addWidget(field);
    m_fields.append(field);
    if (auto* text = qobject_cast<QPlainTextEdit*>(field))
        connect(text, &QPlainTextEdit::textChanged, this, &KeptForm::typed);
    else if (auto* line = qobject_cast<QLineEdit*>(field))
        connect(line, &QLineEdit::textChanged, this, &KeptForm::typed);
    else if (auto* number = qobject_cast<QSpinBox*>(field))
        connect(number, &QSpinBox::valueChanged, this, &KeptForm::typed);
    else if (auto* box = qobject_cast<QComboBox*>(field); box && box->isEditable()) {
        box->lineEdit()->setAccessibleName(words);
        connect(box, &QComboBox::currentTextChanged, this, &KeptForm::typed);
    } else if (box)
        connect(box, &QComboBox::currentIndexChanged, this, &KeptForm::typed);
}

void KeptForm::addWords(TextLabel* words)
{
    m_column->addWidget(words);
}

void KeptForm::begin(FormDrafts* drafts, const Draft& form)
{
    m_column->addStretch(1);
    m_scroll->setContent(m_content);
    const QString name = objectName();
    m_objection->setObjectName(name.chopped(6) + u"Objection"_s); // of "stepDialog"
    m_keep->setObjectName(name.chopped(6) + u"Keep"_s);
    m_later->setObjectName(name.chopped(6) + u"Later"_s);
    m_later->setText(drafts ? tr("Go on later") : tr("Cancel"));
    m_blank = body();
    m_drafts = drafts;
    m_form = form;
    refresh();
    fit();
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus();
    if (!m_drafts)
        return;
    m_kept.ask(m_drafts->bodyOf(m_form), this, [this](const Result<QCborMap>& kept) {
        // Not over words that somebody has begun to write meanwhile.
        if (!kept || kept->isEmpty() || body() != m_blank)
            return;
        put(*kept);
        m_left->show();
        m_again->show();
    });
}

QCborMap KeptForm::body() const
{
    QCborMap body;
    for (const QWidget* field : m_fields)
        body.insert(field->objectName(), valueOf(*field));
    return body;
}

void KeptForm::put(const QCborMap& body)
{
    for (QWidget* field : std::as_const(m_fields)) {
        if (body.contains(field->objectName()))
            setValue(*field, body.value(field->objectName()).toString());
    }
}

void KeptForm::typed()
{
    refresh();
    if (!m_drafts)
        return;
    m_form.body = body();
    if (m_form.body != m_blank) {
        m_hasDraft = true;
        m_drafts->keep(m_form);
    } else if (std::exchange(m_hasDraft, false)) {
        m_drafts->forget(m_form.id); // taken back by hand
    }
}

void KeptForm::startAgain()
{
    put(m_blank);
    m_drafts->forget(m_form.id);
    m_left->hide();
    m_again->hide();
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus();
}

QString KeptForm::whatIsWrong() const
{
    const bool isNoDay = std::ranges::any_of(m_fields, [](const QWidget* field) {
        const auto* day = qobject_cast<const DayEdit*>(field);
        return day && day->isWrong();
    });
    return isNoDay ? tr("Give the day as 27/11/2026.") : objection();
}

void KeptForm::refresh()
{
    const QString words = whatIsWrong();
    m_objection->setText(words);
    m_objection->setVisible(!words.isEmpty());
    m_keep->setAccessibleDescription(words);
}

void KeptForm::keep()
{
    refresh();
    if (!m_keep->isEnabled() || !m_objection->text().isEmpty())
        return;
    m_keep->setEnabled(false);
    const auto kept = m_drafts ? m_drafts->posting(m_form.id, post()) : post();
    receive(kept, this, [this](const Result<Posted>& posted) {
        if (posted) {
            wasPosted(*posted);
            accept();
            return;
        }
        m_keep->setEnabled(true);
        m_objection->setText(Words::sentence(posted.error()));
        m_objection->setVisible(true);
    });
}

void KeptForm::wasPosted(const Posted&) { }

void KeptForm::done(int result)
{
    if (m_drafts && result == QDialog::Rejected)
        m_drafts->close();
    QDialog::done(result);
}

void KeptForm::fit()
{
    const QSize room
        = roomIn(parentWidget(), { fontMetrics().averageCharWidth() * Letters, QWIDGETSIZE_MAX });
    const int width = room.width();
    const int inside = width - 2 * space::Large;
    const QLayout& column = *m_column;
    const int words
        = column.hasHeightForWidth() ? column.heightForWidth(inside) : column.sizeHint().height();
    const int around = m_keep->sizeHint().height() + 2 * space::Large + 3 * space::Small
        + 2 * fontMetrics().height();
    setMinimumWidth(width);
    resize(width, std::min(words + around, room.height()));
}

}

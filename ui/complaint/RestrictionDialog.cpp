#include "ui/complaint/RestrictionDialog.h"

#include "base/Receive.h"
#include "pages/Words.h"
#include "pages/complaints/ComplaintsPage.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/complaint/CtrlEnter.h"
#include "ui/complaint/DayEdit.h"
#include "ui/contact/NoteEdit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int MonthsProposed = 6;

}

RestrictionDialog::RestrictionDialog(ComplaintsPage& page, QWidget* parent)
    : QDialog(parent)
    , m_page(page)
    , m_how(new QLineEdit(this))
    , m_evidence(new NoteEdit(this))
    , m_equality(new NoteEdit(this))
    , m_review(new DayEdit(page.today().addMonths(MonthsProposed), this))
    , m_objection(new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this))
    , m_keep(new QPushButton(tr("Restrict contact"), this))
{
    setObjectName(u"restrictionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restrict contact"));
    m_objection->setObjectName(u"restrictionObjection"_s);
    m_keep->setObjectName(u"restrictionKeep"_s);
    m_keep->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    column->addWidget(new TextLabel(
        { TextLabel::Size::Body, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
        tr("It restricts the way of contact, never the right to complain: each complaint is still "
           "judged by itself."),
        this));
    const auto add = [&](const QString& words, QWidget* field, const char* name) {
        column->addWidget(new TextLabel({}, words, this));
        field->setObjectName(QLatin1StringView(name));
        field->setAccessibleName(words);
        column->addWidget(field);
    };
    add(tr("How may they still reach the council?"), m_how, "restrictionHow");
    add(tr("What happened, and when?"), m_evidence, "restrictionEvidence");
    add(tr("How was the Equality Act 2010 considered?"), m_equality, "restrictionEquality");
    add(tr("To be reviewed by"), m_review, "restrictionReview");
    column->addWidget(m_objection);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    connect(m_how, &QLineEdit::textChanged, this, &RestrictionDialog::refresh);
    connect(m_review, &QLineEdit::textChanged, this, &RestrictionDialog::refresh);
    connect(m_evidence, &QPlainTextEdit::textChanged, this, &RestrictionDialog::refresh);
    connect(m_equality, &QPlainTextEdit::textChanged, this, &RestrictionDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &RestrictionDialog::keep);
    onCtrlEnter(*this, [this] { keep(); });
    refresh();
}

RestrictionInput RestrictionDialog::input() const
{
    return { m_how->text(), m_evidence->toPlainText(), m_equality->toPlainText(), m_review->day() };
}

void RestrictionDialog::refresh()
{
    const QString words = m_page.objection(input());
    m_objection->setText(words);
    m_objection->setVisible(!words.isEmpty());
    m_keep->setAccessibleDescription(words);
}

void RestrictionDialog::keep()
{
    refresh();
    if (!m_keep->isEnabled() || !m_objection->text().isEmpty())
        return;
    m_keep->setEnabled(false);
    receive(m_page.restrictContact(input()), this, [this](const Result<Posted>& posted) {
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

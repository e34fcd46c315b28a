#include "ui/contact/CorrectDialog.h"

#include "base/Clock.h"
#include "base/Receive.h"
#include "pages/Words.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/contact/ContactWords.h"
#include "ui/contact/NoteEdit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

CorrectDialog::CorrectDialog(ContactDesk& desk,
                             CustomerPage& page,
                             const Catalogue& catalogue,
                             QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_page(page)
    , m_catalogue(catalogue)
    , m_customer(page.customer())
    , m_past(page.pastContacts())
    , m_which(new ChoiceButton(this))
    , m_note(new NoteEdit(this))
    , m_ended(new ChoiceButton(this))
    , m_passedTo(new QLineEdit(this))
    , m_why(new QLineEdit(this))
    , m_trouble(new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this))
    , m_history(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_save(new QPushButton(tr("Save the correction"), this))
{
    setObjectName(u"correctDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Correct a past contact"));
    build();
    connect(
        m_which, &ChoiceButton::chosen, this, [this](const QVariant& at) { choose(at.toInt()); });
    connect(m_ended, &ChoiceButton::chosen, this, [this](const QVariant& outcome) {
        m_outcome = ContactOutcome(outcome.toInt());
        showOutcome();
    });
    connect(m_save, &QPushButton::clicked, this, &CorrectDialog::save);
    connect(&m_page, &CustomerPage::changed, this, &CorrectDialog::leaveUnlessTheirs);
    if (!m_past.isEmpty()) {
        choose(0);
        m_note->setFocus();
    }
}

void CorrectDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    auto* back = new QPushButton(tr("Go back"), this);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    if (m_past.isEmpty()) {
        sayThereIsNone(*column);
        column->addWidget(back, 0, Qt::AlignRight);
        back->setFocus();
        return;
    }
    m_which->setObjectName(u"pastContact"_s);
    column->addWidget(m_which);
    column->addWidget(
        new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, tr("Note"), this));
    m_note->setObjectName(u"correctedNote"_s);
    m_note->setAccessibleName(tr("Note"));
    column->addWidget(m_note);
    m_ended->setObjectName(u"correctedOutcome"_s);
    column->addWidget(m_ended);
    m_passedTo->setObjectName(u"correctedPassedTo"_s);
    m_passedTo->setMaxLength(100);
    m_passedTo->setAccessibleName(tr("Passed on to"));
    m_passedTo->setPlaceholderText(tr("To which team or person?"));
    column->addWidget(m_passedTo);
    column->addWidget(new TextLabel(
        { TextLabel::Size::Body, TextLabel::Weight::Strong }, tr("Why is it corrected?"), this));
    m_why->setObjectName(u"correctedWhy"_s);
    m_why->setMaxLength(200);
    m_why->setAccessibleName(tr("Why is it corrected?"));
    column->addWidget(m_why);
    m_trouble->setObjectName(u"correctTrouble"_s);
    m_trouble->setVisible(false);
    column->addWidget(m_trouble);
    m_history->setObjectName(u"contactHistory"_s);
    column->addWidget(m_history);
    column->addStretch(1);
    m_save->setObjectName(u"saveCorrection"_s);
    m_save->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(back);
    column->addLayout(buttons);
}

void CorrectDialog::sayThereIsNone(QVBoxLayout& column)
{
    for (QWidget* field : { static_cast<QWidget*>(m_which),
                            static_cast<QWidget*>(m_note),
                            static_cast<QWidget*>(m_ended),
                            static_cast<QWidget*>(m_passedTo),
                            static_cast<QWidget*>(m_why),
                            static_cast<QWidget*>(m_trouble),
                            static_cast<QWidget*>(m_history),
                            static_cast<QWidget*>(m_save) })
        field->hide();
    const Mask mask = m_page.mask(FieldClass::ContactNotes);
    column.addWidget(new TextLabel(
        {},
        mask.sight == Sight::Open
            ? tr("No contact with this customer has been finished in Guildhall yet. What other "
                 "systems hold is corrected there.")
            : Words::whyHidden(FieldClass::ContactNotes, mask.reason),
        this));
}

void CorrectDialog::choose(int at)
{
    m_at = at;
    const ContactFact& contact = m_past.at(at).now();
    m_outcome = contact.outcome;
    m_note->setPlainText(contact.note);
    m_passedTo->setText(contact.passedTo);
    m_history->setText(historyOf(m_past.at(at)));
    showChoices();
    showOutcome();
}

void CorrectDialog::showChoices()
{
    QList<ChoiceButton::Choice> contacts;
    for (int at = 0; at < m_past.size(); ++at)
        contacts.append({ nameOf(m_past.at(at)), at });
    m_which->show(tr("Which contact"), contacts, m_at);
}

void CorrectDialog::showOutcome()
{
    QList<ChoiceButton::Choice> outcomes;
    for (const ContactOutcome one :
         { ContactOutcome::Resolved, ContactOutcome::PassedOn, ContactOutcome::NotResolved })
        outcomes.append({ ContactWords::outcome(one), int(one) });
    m_ended->show(tr("Outcome"), outcomes, int(m_outcome));
    m_passedTo->setVisible(m_outcome == ContactOutcome::PassedOn);
}

void CorrectDialog::save()
{
    const auto say = [this](const QString& words) {
        m_trouble->setText(words);
        m_trouble->setVisible(true);
    };
    ContactFact corrected = m_past.at(m_at).now();
    corrected.note = m_note->toPlainText();
    corrected.outcome = m_outcome;
    corrected.passedTo
        = m_outcome == ContactOutcome::PassedOn ? m_passedTo->text().trimmed() : QString();
    if (corrected == m_past.at(m_at).now()) {
        say(tr("Nothing is changed yet."));
        m_note->setFocus();
        return;
    }
    if (corrected.outcome == ContactOutcome::PassedOn && corrected.passedTo.isEmpty()) {
        say(tr("Say to whom it was passed on."));
        m_passedTo->setFocus();
        return;
    }
    if (m_why->text().trimmed().isEmpty()) {
        say(tr("Say why it is corrected: it is kept beside the old words."));
        m_why->setFocus();
        return;
    }
    m_save->setEnabled(false);
    receive(
        m_desk.correct(corrected, m_why->text()), this, [this, say](const Result<Posted>& posted) {
            if (posted) {
                accept();
                return;
            }
            m_save->setEnabled(true);
            say(Words::sentence(posted.error()));
        });
}

/// A caller came, or somebody else is on the page: these notes may not stay in sight.
void CorrectDialog::leaveUnlessTheirs()
{
    if (m_page.customer() != m_customer || (!m_past.isEmpty() && m_page.pastContacts().isEmpty()))
        reject();
}

QString CorrectDialog::nameOf(const PastContact& contact) const
{
    const ContactFact& said = contact.now();
    QStringList parts { Words::dateTime(said.started), ContactWords::channel(said.channel) };
    if (!said.reasons.isEmpty())
        parts.append(ContactWords::reason(said.reasons.first(), m_catalogue));
    return parts.join(u" · "_s);
}

QString CorrectDialog::historyOf(const PastContact& contact) const
{
    QStringList lines;
    for (qsizetype at = contact.versions.size() - 1; at > 0; --at) {
        const ContactVersion& version = contact.versions.at(at);
        const ContactVersion& before = contact.versions.at(at - 1);
        //: %1 is a moment, %2 a member of staff, %3 their reason.
        lines.append(tr("Corrected %1 by %2: %3")
                         .arg(Words::dateTime(version.at), version.who.text(), version.why));
        if (before.said.note != version.said.note)
            lines.append(tr("Before, the note was: %1").arg(before.said.note));
        if (before.said.outcome != version.said.outcome)
            lines.append(
                tr("Before, the outcome was: %1").arg(ContactWords::outcome(before.said.outcome)));
    }
    lines.append(tr("Written by %1").arg(contact.versions.first().who.text()));
    return lines.join(u'\n');
}

}

#include "ui/contact/doing/TransferDialog.h"

#include "pages/Words.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/TextLabel.h"

#include <QPlainTextEdit>

namespace guildhall {

using namespace Qt::StringLiterals;

TransferDialog::TransferDialog(TransferDesk& desk, QWidget* parent)
    : DoingDialog({ "transferDialog", tr("Transfer"), tr("Hand over") }, parent)
    , m_desk(desk)
    , m_team(addChoice(tr("To whom?"), "transferTeam"))
    , m_outside(addHint("transferOutside"))
    , m_why(addText(tr("Why, and what is still to be done?"), "transferWhy"))
    , m_said(addText(tr("What have you told the caller?"), "transferSaid"))
{
    m_why->setPlainText(desk.form().why);
    m_said->setPlainText(desk.form().said);
    connect(m_team, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_desk.setTeam(value.toString());
    });
    connect(
        m_why, &QPlainTextEdit::textChanged, this, [this] { m_desk.setWhy(m_why->toPlainText()); });
    connect(m_said, &QPlainTextEdit::textChanged, this, [this] {
        m_desk.setSaid(m_said->toPlainText());
    });
    connect(&m_desk, &TransferDesk::changed, this, &TransferDialog::refresh);
    refresh();
    m_team->setFocus();
}

void TransferDialog::refresh()
{
    QList<ChoiceButton::Choice> teams;
    for (const Team& team : m_desk.teams().all())
        teams.append({ Words::of(team.name), team.id });
    const Team* chosen = m_desk.teams().find(m_desk.form().team);
    m_team->show(
        tr("To whom?"), teams, m_desk.form().team, chosen ? QString() : tr("Choose a team"));
    const bool outside = chosen && chosen->kind == Team::Kind::Outside;
    m_outside->setVisible(outside);
    if (outside)
        m_outside->setText(
            chosen->number.isEmpty()
                ? tr("They do not see this. Tell the caller how to reach them.")
                //: %1 is a telephone number.
                : tr("They do not see this. Give the caller their number: %1").arg(chosen->number));
}

void TransferDialog::send()
{
    const QList<TransferDesk::Wanted> left = m_desk.missing();
    if (left.isEmpty()) {
        finishWith(m_desk.submit());
        return;
    }
    switch (left.first()) {
    case TransferDesk::Wanted::Team:
        lead(tr("Choose who takes it over."), m_team);
        break;
    case TransferDesk::Wanted::Why:
        lead(tr("Write why, so that the caller need not say it again."), m_why);
        break;
    case TransferDesk::Wanted::Said:
        lead(tr("Write what the caller was told."), m_said);
        break;
    }
}

void TransferDialog::throwAway()
{
    m_desk.giveUp();
}

}

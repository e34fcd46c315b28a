#include "ui/contact/doing/ThanksDialog.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace guildhall {

ThanksDialog::ThanksDialog(SmallDesk& desk, QWidget* parent)
    : DoingDialog({ "complimentDialog", tr("Compliment"), tr("Pass it on") }, parent)
    , m_desk(desk)
    , m_words(addText(tr("What did they say, and about whom?"), "complimentWords"))
{
    m_words->setPlainText(desk.note());
    if (desk.note().isEmpty())
        m_words->setFocus();
    else
        sendButton()->setFocus();
}

void ThanksDialog::send()
{
    if (m_words->toPlainText().trimmed().isEmpty())
        lead(tr("Write what they said."), m_words);
    else
        finishWith(m_desk.compliment(m_words->toPlainText()));
}

void ThanksDialog::throwAway() { }

}

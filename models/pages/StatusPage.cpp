#include "pages/StatusPage.h"

namespace guildhall {

StatusPage::StatusPage(const Questions& questions, QObject* parent)
    : QObject(parent)
    , m_questions(questions)
{
}

void StatusPage::read()
{
    m_latest.ask(m_questions.waiting(), this, [this](const Result<int>& answer) {
        m_settled = true;
        m_failed = !answer;
        if (answer)
            m_waiting = *answer;
        Q_EMIT changed();
    });
}

void StatusPage::readAgain(const Changes& changes)
{
    if (changes.journal || changes.everything)
        read();
}

QString StatusPage::summary() const
{
    if (m_failed)
        return tr("The list of changes to send cannot be read");
    if (!m_settled)
        return {};
    return m_waiting == 0 ? tr("Nothing is waiting to be sent")
                          : tr("%n change(s) waiting to be sent", nullptr, m_waiting);
}

}

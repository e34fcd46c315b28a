#include "pages/StatusPage.h"

#include "pages/WaitingAge.h"
#include "pages/Words.h"

namespace guildhall {

StatusPage::StatusPage(const Questions& questions, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_questions(questions)
    , m_clock(clock)
{
}

void StatusPage::read()
{
    m_latest.ask(m_questions.outbox(), this, [this](const Result<OutboxCounts>& answer) {
        m_settled = true;
        m_failed = !answer;
        if (answer)
            m_counts = *answer;
        Q_EMIT changed();
    });
}

void StatusPage::readAgain(const Changes& changes)
{
    if (changes.outbox || changes.everything)
        read();
}

QString StatusPage::summary() const
{
    if (m_failed)
        return tr("The list of changes to send cannot be read");
    if (!m_settled)
        return {};
    QString words = tr("Nothing is waiting to be sent");
    if (m_counts.waiting > 0) {
        words = tr("%n change(s) waiting to be sent", nullptr, m_counts.waiting);
        if (m_counts.oldestWaiting.isValid() && m_counts.oldestWaiting.secsTo(m_clock.now()) >= 60)
            //: %1 counts changes ("2 changes waiting to be sent"), %2 is a time ("2:32pm").
            words = tr("%1, the oldest since %2")
                        .arg(words, Words::since(m_counts.oldestWaiting, m_clock.now()));
    }
    if (m_counts.needsAttention == 0)
        return words;
    //: Both parts count changes: "1 change waiting to be sent · 2 need a person".
    return tr("%1 · %2").arg(words, tr("%n need(s) a person", nullptr, m_counts.needsAttention));
}

Tone StatusPage::tone() const
{
    const Tone waiting = toneOfWaiting(m_counts.oldestWaiting, m_clock.now());
    if (m_failed)
        return Tone::Red;
    return waiting == Tone::Plain && m_counts.needsAttention > 0 ? Tone::Amber : waiting;
}

}

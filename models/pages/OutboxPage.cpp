#include "pages/OutboxPage.h"

#include "pages/WaitingAge.h"
#include "pages/Words.h"

#include <algorithm>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

OutboxPage::OutboxPage(OutboxQuestions questions,
                       const Clock& clock,
                       const SourceNames& names,
                       QObject* parent)
    : QObject(parent)
    , m_questions(std::move(questions))
    , m_clock(clock)
    , m_model(clock, names, this)
{
}

void OutboxPage::read()
{
    m_isStale = false;
    m_latest.ask(m_questions.entries(), this, [this](const Result<QList<OutboxEntry>>& answer) {
        m_failure = answer ? QString() : Words::sentence(answer.error());
        if (answer)
            m_entries = *answer;
        m_model.show(m_entries);
        choose(m_chosen.outgoing.id);
    });
}

void OutboxPage::readAgain(const Changes& changes)
{
    if (!changes.outbox && !changes.everything)
        return;
    m_isStale = true;
    readIfSeen();
}

void OutboxPage::setSeen(Seen seen)
{
    m_seen = seen;
    readIfSeen();
}

void OutboxPage::readIfSeen()
{
    if (m_seen == Seen::Yes && m_isStale)
        read();
}

void OutboxPage::retell()
{
    m_model.retell();
    Q_EMIT changed();
}

int OutboxPage::needingPerson() const
{
    return int(
        std::ranges::count(m_entries, OutboxEntry::State::NeedsAttention, &OutboxEntry::state));
}

QDateTime OutboxPage::oldestWaiting() const
{
    QDateTime oldest;
    for (const OutboxEntry& entry : m_entries) {
        // What was handed over waits for nobody here.
        const bool waits = entry.state == OutboxEntry::State::Waiting && entry.reference.isEmpty();
        if (waits && (!oldest.isValid() || entry.made < oldest))
            oldest = entry.made;
    }
    return oldest;
}

QString OutboxPage::oldest() const
{
    const QDateTime oldest = oldestWaiting();
    const QDateTime now = m_clock.now();
    if (!oldest.isValid())
        return {};
    const QString since = Words::since(oldest, now);
    if (pressing() == Tone::Red)
        return tr("The oldest has waited to be sent since %1. Tell your system administrator.")
            .arg(since);
    return tr("The oldest has waited to be sent since %1.").arg(since);
}

Tone OutboxPage::pressing() const
{
    return toneOfWaiting(oldestWaiting(), m_clock.now());
}

void OutboxPage::choose(const EntryId& id)
{
    const auto found = std::ranges::find(
        std::as_const(m_entries), id, [](const OutboxEntry& entry) { return entry.outgoing.id; });
    m_chosen = found == m_entries.cend() ? OutboxEntry() : *found;
    Q_EMIT changed();
}

bool OutboxPage::isConflict() const
{
    return m_chosen.state == OutboxEntry::State::NeedsAttention && !m_chosen.theirs.isEmpty();
}

QList<OutboxDifference> OutboxPage::differences() const
{
    QList<OutboxDifference> found;
    for (const auto& [name, theirs] : m_chosen.theirs) {
        if (name.toString() == "version"_L1)
            continue;
        const QCborValue ours = m_chosen.outgoing.payload.value(name);
        if (ours != theirs)
            found.append(
                { name.toString(), ours.toVariant().toString(), theirs.toVariant().toString() });
    }
    return found;
}

QString OutboxPage::text() const
{
    return m_chosen.outgoing.payload.value(u"text"_s).toString();
}

void OutboxPage::sendOurs()
{
    send(m_chosen.outgoing.payload);
}

void OutboxPage::sendEdited(const QString& text)
{
    QCborMap payload = m_chosen.outgoing.payload;
    payload.insert(u"text"_s, text);
    send(payload);
}

void OutboxPage::send(const QCborMap& payload)
{
    if (m_chosen.state == OutboxEntry::State::NeedsAttention && mayDecide())
        decided(m_questions.again(
            m_chosen.outgoing.id, payload, m_chosen.theirs.value(u"version"_s).toString()));
}

void OutboxPage::keepTheirs()
{
    if (isConflict())
        withdraw(u"their version was kept"_s);
}

void OutboxPage::withdraw(const QString& why)
{
    const bool isOpen = m_chosen.state == OutboxEntry::State::NeedsAttention
        || m_chosen.state == OutboxEntry::State::Waiting;
    if (isOpen && mayDecide() && !why.trimmed().isEmpty())
        decided(m_questions.withdraw(m_chosen.outgoing.id, why.trimmed()));
}

void OutboxPage::decided(const Async<Done>& decision)
{
    m_decision.ask(decision, this, [this](const Outcome& done) {
        if (done) {
            read();
            return;
        }
        m_failure = Words::sentence(done.error());
        Q_EMIT changed();
    });
}

}

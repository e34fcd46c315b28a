#include "pages/OutboxPage.h"

#include "pages/Words.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

OutboxPage::OutboxPage(OutboxQuestions questions,
                       const Clock& clock,
                       const SourceNames& names,
                       QObject* parent)
    : QObject(parent)
    , m_questions(std::move(questions))
    , m_model(clock, names, this)
{
}

void OutboxPage::read()
{
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
    if (changes.outbox || changes.everything)
        read();
}

void OutboxPage::retell()
{
    m_model.retell();
    Q_EMIT changed();
}

void OutboxPage::choose(const EntryId& id)
{
    const auto found = std::ranges::find(
        m_entries, id, [](const OutboxEntry& entry) { return entry.outgoing.id; });
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

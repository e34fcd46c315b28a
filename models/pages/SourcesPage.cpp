#include "pages/SourcesPage.h"

#include "pages/Words.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

SourcesPage::SourcesPage(const Questions& questions,
                         const Clock& clock,
                         SourceDesk desk,
                         QObject* parent)
    : QObject(parent)
    , m_questions(questions)
    , m_clock(clock)
    , m_desk(std::move(desk))
    , m_model(clock, this)
{
}

void SourcesPage::read()
{
    m_latest.ask(m_questions.sources(), this, [this](const Result<QList<SourceState>>& answer) {
        take(answer);
    });
    if (m_desk.rejected)
        m_rejected.ask(
            m_desk.rejected(), this, [this](const Result<QHash<SourceId, qint64>>& counts) {
                if (counts)
                    m_model.countRejected(*counts);
            });
}

void SourcesPage::readAgain(const Changes& changes)
{
    if (!changes.sources.isEmpty() || changes.everything)
        read();
}

void SourcesPage::retell()
{
    if (m_desk.requests)
        m_model.countRequests(m_desk.requests());
    m_model.retell();
    Q_EMIT changed();
}

QString SourcesPage::summary() const
{
    if (m_error)
        return tr("Sources cannot be read");
    if (m_sources.isEmpty())
        return m_settled ? tr("No source is set up") : tr("Reading sources…");

    const QDateTime now = m_clock.now();
    const auto failing = in(SourceCondition::Failing);
    if (failing.size() == 1) {
        const SourceState& source = failing.first();
        if (!source.failingSince.isValid())
            return tr("%1 not answering").arg(source.name);
        return tr("%1 not answering since %2")
            .arg(source.name, Words::since(source.failingSince, now));
    }
    if (failing.size() > 1)
        return tr("%n source(s) not answering", nullptr, int(failing.size()));
    const auto stale = in(SourceCondition::Stale);
    if (stale.size() == 1)
        return tr("%1 out of date").arg(stale.first().name);
    if (stale.size() > 1)
        return tr("%n source(s) out of date", nullptr, int(stale.size()));
    const auto never = in(SourceCondition::Never);
    if (!never.isEmpty())
        return tr("Waiting for %n source(s)", nullptr, int(never.size()));
    const auto syncing = in(SourceCondition::Syncing);
    if (!syncing.isEmpty())
        return tr("Updating %n source(s)", nullptr, int(syncing.size()));
    const auto paused = in(SourceCondition::Paused);
    if (!paused.isEmpty())
        return tr("%n source(s) paused", nullptr, int(paused.size()));

    QDateTime oldest;
    for (const SourceState& source : m_sources) {
        if (source.asAt.isValid() && (!oldest.isValid() || source.asAt < oldest))
            oldest = source.asAt;
    }
    const QString all = tr("All %n source(s) fresh", nullptr, int(m_sources.size()));
    return oldest.isValid() ? u"%1 · %2"_s.arg(all, Words::time(oldest)) : all;
}

Tone SourcesPage::tone() const
{
    if (m_error || !in(SourceCondition::Failing).isEmpty())
        return Tone::Red;
    if (!in(SourceCondition::Stale).isEmpty())
        return Tone::Amber;
    const bool fresh
        = !m_sources.isEmpty() && in(SourceCondition::Fresh).size() == m_sources.size();
    return fresh ? Tone::Green : Tone::Blue;
}

void SourcesPage::progressed(const SourceId& source, qint64 fetched)
{
    m_model.progressed(source, fetched);
}

void SourcesPage::feedSilent(const QDateTime& since)
{
    m_feedSilent = since;
    Q_EMIT changed();
}

void SourcesPage::act(const SourceDesk::Act& what, const SourceId& source)
{
    if (what)
        what(source);
}

bool SourcesPage::tells(const SourceId& source, const QList<RecordKind>& kinds) const
{
    const auto known = m_desk.tells.constFind(source);
    return kinds.isEmpty() || known == m_desk.tells.cend()
        || std::ranges::any_of(kinds, [&](RecordKind kind) { return known->contains(kind); });
}

std::optional<SourceState> SourcesPage::source(const SourceId& id) const
{
    for (const SourceState& source : m_sources) {
        if (source.id == id)
            return source;
    }
    return {};
}

void SourcesPage::take(const Result<QList<SourceState>>& answer)
{
    m_settled = true;
    if (answer) {
        m_error.reset();
        m_sources = *answer;
        m_names.learn(m_sources);
        m_model.show(m_sources);
        if (m_desk.requests)
            m_model.countRequests(m_desk.requests());
    } else {
        m_error = answer.error();
    }
    Q_EMIT changed();
}

QList<SourceState> SourcesPage::in(SourceCondition condition) const
{
    QList<SourceState> found;
    for (const SourceState& source : m_sources) {
        if (source.condition == condition)
            found.append(source);
    }
    return found;
}

}

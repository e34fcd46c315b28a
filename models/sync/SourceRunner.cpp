#include "sync/SourceRunner.h"

#include "base/Receive.h"
#include "sync/SyncLog.h"

namespace guildhall {

SourceRunner::SourceRunner(std::unique_ptr<Connector> connector,
                           QStringList feeds,
                           RecordBook& records,
                           SourceBook& sources,
                           Pace pace,
                           const Clock& clock,
                           QObject* parent)
    : QObject(parent)
    , m_connector(std::move(connector))
    , m_feeds(std::move(feeds))
    , m_records(records)
    , m_sources(sources)
    , m_pace(std::move(pace))
    , m_clock(clock)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SourceRunner::begin);
}

SourceRunner::~SourceRunner() = default;

void SourceRunner::keepUp()
{
    m_keepsUp = true;
    if (!m_paused)
        now();
}

void SourceRunner::now()
{
    const QDateTime now = m_clock.now();
    if (!m_leftAloneUntil.isValid() || m_leftAloneUntil <= now) {
        beginOrFollow();
    } else if (m_keepsUp && !m_next.isActive()) {
        m_due = m_leftAloneUntil;
        m_next.start(std::chrono::milliseconds(now.msecsTo(m_due)));
    }
}

void SourceRunner::beginOrFollow()
{
    if (isRunning())
        m_again = true;
    else
        begin();
}

void SourceRunner::pause()
{
    m_paused = true;
    m_next.stop();
    if (isRunning())
        m_pull->breakOff();
    note(Pausing::Paused);
}

void SourceRunner::resume()
{
    m_paused = false;
    m_failures = 0;
    note(Pausing::Running);
    if (m_keepsUp)
        now();
}

void SourceRunner::breakOff()
{
    if (!isRunning())
        return;
    m_again = false;
    m_brokenOff = true;
    m_pull->breakOff();
}

void SourceRunner::note(Pausing pausing)
{
    receive(m_sources.setPausing(id(), pausing), this, [this](const Outcome& noted) {
        if (!noted)
            qCWarning(SyncLog, "%s: the pause was not noted", qUtf8Printable(id().text()));
    });
}

void SourceRunner::comeBack()
{
    if (m_failures > 0 && m_keepsUp && !m_paused)
        now();
    else
        catchUp();
}

void SourceRunner::catchUp()
{
    if (m_keepsUp && !m_paused && !isRunning() && m_due.isValid() && m_due <= m_clock.now())
        begin();
}

Async<PullSummary> SourceRunner::once()
{
    auto waiter = std::make_shared<QPromise<Result<PullSummary>>>();
    waiter->start();
    m_waiters.push_back(waiter);
    beginOrFollow();
    return waiter->future();
}

void SourceRunner::stop()
{
    m_stopping = true;
    m_next.stop();
    if (isRunning())
        m_pull->breakOff();
    else
        Q_EMIT stopped();
}

void SourceRunner::begin()
{
    if (m_stopping || isRunning())
        return;
    m_next.stop();
    m_again = false;
    if (m_waiting.empty()) {
        m_waiting = std::exchange(m_waiters, {});
        m_sum = PullSummary();
        m_sum.id = id();
    }
    const auto probe
        = m_failures > 0 && m_waiting.empty() ? SourcePull::Probe::Yes : SourcePull::Probe::No;
    m_pull
        = new SourcePull(*m_connector, m_feeds, m_records, m_sources, m_pace.timing, probe, this);
    connect(m_pull, &SourcePull::brought, this, &SourceRunner::brought);
    // Queued: a round may end while it is being told to begin.
    connect(m_pull, &SourcePull::ended, this, &SourceRunner::roundDone, Qt::QueuedConnection);
    m_pull->start();
}

void SourceRunner::roundDone(const SourcePull::Round& round)
{
    if (m_pull == nullptr)
        return;
    m_pull->deleteLater();
    m_pull = nullptr;
    const PullSummary& summary = round.summary;
    // A round that people ended says nothing about the source.
    const bool wasBrokenOff = summary.error && (m_brokenOff || m_stopping || m_paused);
    if (!wasBrokenOff)
        m_failures = summary.error ? m_failures + 1 : 0;
    std::chrono::milliseconds wait = m_pace.interval;
    if (summary.error && !wasBrokenOff)
        wait = std::max<std::chrono::milliseconds>(m_pace.timing.round.after(m_failures),
                                                   round.wait);
    const bool leaveAlone = round.wait.count() > 0;
    m_leftAloneUntil = leaveAlone ? m_clock.now().addSecs(round.wait.count()) : QDateTime();
    m_again = m_again && !leaveAlone;
    tell(round);
    const bool goesOn = !m_stopping && !m_paused && (m_keepsUp || !m_waiting.empty());
    m_due = goesOn ? m_clock.now().addMSecs(wait.count()) : QDateTime();
    m_brokenOff = false;
    const auto told = wasBrokenOff ? m_sources.brokenOff(id(), m_due)
                                   : m_sources.ended(id(), summary.error, m_due);
    receive(told, this, [this](const Outcome&) {
        Q_EMIT roundEnded(id());
        if (m_stopping)
            Q_EMIT stopped();
    });
    if (m_stopping)
        return;
    if (m_again || (m_waiting.empty() && !m_waiters.empty()))
        begin();
    else if (goesOn)
        m_next.start(wait);
}

void SourceRunner::tell(const SourcePull::Round& round)
{
    const PullSummary& summary = round.summary;
    m_sum.fetched += summary.fetched;
    m_sum.changed += summary.changed;
    m_sum.deleted += summary.deleted;
    m_sum.seconds += summary.seconds;
    m_sum.condition = summary.condition;
    m_sum.error = summary.error;
    const bool mayPass = summary.error
        && (summary.error->kind == Error::Kind::Offline
            || summary.error->kind == Error::Kind::TimedOut
            || summary.error->kind == Error::Kind::Malformed
            || summary.error->kind == Error::Kind::Conflict);
    const bool comesSoon = round.wait.count() == 0 && !m_stopping && !m_paused && !m_brokenOff;
    if (mayPass && comesSoon && m_failures < m_pace.timing.onceRounds)
        return;
    for (const Waiter& waiter : std::exchange(m_waiting, {})) {
        waiter->addResult(Result<PullSummary>(m_sum));
        waiter->finish();
    }
}

}

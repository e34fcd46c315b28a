#include "sync/Courier.h"

#include "base/Receive.h"
#include "sync/SyncLog.h"

#include <algorithm>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr int MostAtOnce = 200;

}

Courier::Courier(std::vector<std::unique_ptr<Submitter>> submitters,
                 OutboxBook& outbox,
                 CustomerFile& file,
                 const SyncTiming& timing,
                 const Clock& clock,
                 QObject* parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_timing(timing)
    , m_clock(clock)
    , m_next(this)
{
    for (auto& submitter : submitters) {
        m_lines.push_back(std::make_unique<CourierLine>(
            std::move(submitter), outbox, file, timing.outbox, clock, nullptr));
        connect(m_lines.back().get(), &CourierLine::free, this, &Courier::lineIsFree);
    }
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Courier::pass);
}

void Courier::keepUp()
{
    m_keepsUp = true;
    m_time = OutboxBook::Time::Ignored;
    pass();
}

void Courier::noticed()
{
    if (m_keepsUp)
        pass();
}

void Courier::comeBack()
{
    for (const auto& line : m_lines)
        line->comeBack();
    m_time = OutboxBook::Time::Ignored;
    if (m_keepsUp)
        pass();
}

Async<Done> Courier::once()
{
    auto waiter = std::make_shared<QPromise<Outcome>>();
    waiter->start();
    m_waiters.push_back(waiter);
    m_time = OutboxBook::Time::Ignored;
    pass();
    return waiter->future();
}

void Courier::pass()
{
    if (m_passing) {
        m_again = true;
        return;
    }
    m_passing = true;
    m_again = false;
    m_next.stop();
    receive(m_outbox.unrouted(MostAtOnce), this, [this](const Result<QList<OutboxEntry>>& found) {
        if (found)
            route(*found);
        else
            fail(found.error());
    });
}

const CourierLine* Courier::lineFor(const Outgoing& outgoing) const
{
    for (const auto& line : m_lines) {
        if (line->takes(outgoing))
            return line.get();
    }
    return nullptr;
}

void Courier::route(QList<OutboxEntry> unrouted)
{
    if (unrouted.isEmpty()) {
        handOut();
        return;
    }
    const OutboxEntry entry = unrouted.takeFirst();
    const EntryId& id = entry.outgoing.id;
    const auto go = [this, unrouted](const Outcome& noted) {
        if (noted)
            route(unrouted);
        else
            fail(noted.error());
    };
    if (const CourierLine* line = lineFor(entry.outgoing))
        receive(m_outbox.routed(id, line->source()), this, go);
    else
        receive(m_outbox.refused(id,
                                 { Error::Kind::NotFound,
                                   u"no system takes this kind (%1)"_s.arg(entry.outgoing.kind) }),
                this,
                go);
}

void Courier::handOut()
{
    const auto time = std::exchange(m_time, OutboxBook::Time::Kept);
    const QDateTime asked = m_clock.now();
    receive(m_outbox.due(MostAtOnce, time),
            this,
            [this, time, asked](const Result<QList<OutboxEntry>>& due) {
                if (!due) {
                    fail(due.error());
                    return;
                }
                const QList<OutboxEntry> others = misrouted(*due);
                if (others.isEmpty()) {
                    handOut(*due, asked);
                    return;
                }
                m_time = time;
                route(others);
            });
}

QList<OutboxEntry> Courier::misrouted(const QList<OutboxEntry>& due) const
{
    QList<OutboxEntry> found;
    for (const OutboxEntry& entry : due) {
        const auto isThere = [&entry](const auto& line) {
            return line->source() == entry.outgoing.destination && !line->takes(entry.outgoing);
        };
        const bool isNew = entry.outgoing.target.isEmpty() && entry.attempts == 0;
        if (isNew && std::ranges::any_of(m_lines, isThere) && lineFor(entry.outgoing) != nullptr)
            found.append(entry);
    }
    return found;
}

/// A line that was closed when this was asked for has nothing due, though it may be open by now.
void Courier::handOut(const QList<OutboxEntry>& due, const QDateTime& asked)
{
    QHash<SourceId, QList<OutboxEntry>> queues;
    for (const OutboxEntry& entry : due)
        queues[entry.outgoing.destination].append(entry);
    for (const auto& line : m_lines) {
        const bool isOpen = !line->closedUntil().isValid() || line->closedUntil() <= asked;
        const QList<OutboxEntry> queue = queues.take(line->source());
        if (line->isBusy() || !isOpen)
            continue;
        if (queue.isEmpty())
            line->reopen();
        else
            line->carry(queue);
    }
    // What is left is for a system that is not configured here: it waits until it is.
    m_passing = false;
    if (m_again)
        pass();
    else
        rest();
}

void Courier::lineIsFree()
{
    pass();
}

void Courier::rest()
{
    const auto isBusy = [](const auto& line) { return line->isBusy(); };
    if (std::ranges::any_of(m_lines, isBusy))
        return;
    QDateTime earliest;
    bool mayComeBack = false;
    for (const auto& line : m_lines) {
        if (!line->closedUntil().isValid())
            continue;
        mayComeBack = mayComeBack || line->failures() < m_timing.onceRounds;
        if (!earliest.isValid() || line->closedUntil() < earliest)
            earliest = line->closedUntil();
    }
    if (!mayComeBack) {
        for (const Waiter& waiter : std::exchange(m_waiters, {})) {
            waiter->addResult(Outcome(Done {}));
            waiter->finish();
        }
    }
    if (earliest.isValid() && (m_keepsUp || !m_waiters.empty()))
        m_next.start(std::max(std::chrono::milliseconds(1),
                              std::chrono::milliseconds(m_clock.now().msecsTo(earliest))));
    else if (m_keepsUp)
        m_next.start(m_timing.outboxLook);
}

void Courier::fail(const Error& error)
{
    qCWarning(SyncLog, "outbox: %s", qUtf8Printable(error.detail));
    m_passing = false;
    for (const Waiter& waiter : std::exchange(m_waiters, {})) {
        waiter->addResult(Outcome(error));
        waiter->finish();
    }
    if (m_keepsUp)
        m_next.start(m_timing.outboxLook);
}

}

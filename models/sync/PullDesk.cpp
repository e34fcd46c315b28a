#include "sync/PullDesk.h"

#include "base/Receive.h"
#include "sync/SyncLog.h"

#include <utility>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    using Answers = std::shared_ptr<QPromise<Result<QList<PullSummary>>>>;

    /// Gathers the answers of several sources and gives them in the order they were asked for.
    struct Gathering
    {
        QList<PullSummary> summaries;
        qsizetype missing = 0;
    };

}

PullDesk::PullDesk(SyncBooks books,
                   Configuration configuration,
                   MakeConnector make,
                   SyncTiming timing,
                   const Clock& clock)
    : m_books(books)
    , m_configuration(std::move(configuration))
    , m_timing(std::move(timing))
    , m_clock(clock)
    , m_stall(this)
    , m_tick(this)
{
    for (const SourceConfiguration& source : m_configuration.sources) {
        QStringList feeds;
        for (const FeedProfile& feed : source.profile.feeds) {
            if (holds(feed))
                feeds.append(feed.id);
        }
        if (feeds.isEmpty())
            continue;
        m_runners.push_back(
            std::make_unique<SourceRunner>(make(source),
                                           feeds,
                                           m_books.records,
                                           m_books.sources,
                                           SourceRunner::Pace { source.interval, m_timing },
                                           m_clock,
                                           this));
        SourceRunner* runner = m_runners.back().get();
        connect(runner, &SourceRunner::brought, this, &PullDesk::brought);
        connect(runner, &SourceRunner::brought, &m_stall, qOverload<>(&QTimer::start));
        connect(runner, &SourceRunner::roundEnded, this, &PullDesk::endFillWhenQuiet);
        connect(runner, &SourceRunner::stopped, this, [this] {
            if (--m_stopping == 0)
                Q_EMIT stopped();
        });
    }
    m_stall.setSingleShot(true);
    m_stall.setInterval(m_timing.fillStall);
    connect(&m_stall, &QTimer::timeout, this, &PullDesk::endFill);
    // A timer stands still while the computer sleeps; the wall clock does not.
    m_tick.setInterval(std::chrono::seconds(15));
    connect(&m_tick, &QTimer::timeout, this, &PullDesk::tick);
}

PullDesk::~PullDesk() = default;

bool PullDesk::holds(const FeedProfile& feed) const
{
    if (feed.lookUp)
        return false; // asked about one customer, never pulled
    return m_configuration.computerRole.isEmpty()
        || feed.governance.roles.contains(m_configuration.computerRole);
}

void PullDesk::keepUp()
{
    whenOpen([this] {
        beginFill([this] {
            m_tick.start();
            for (const auto& each : m_runners)
                each->keepUp();
            endFillWhenQuiet();
        });
    });
}

void PullDesk::now(const SourceId& source)
{
    whenOpen([this, source] {
        for (const auto& each : m_runners) {
            if ((source.isEmpty() || each->id() == source) && !each->isPaused())
                each->now();
        }
    });
}

void PullDesk::comeBack()
{
    whenOpen([this] {
        for (const auto& each : m_runners)
            each->comeBack();
    });
}

void PullDesk::breakOff(const SourceId& source)
{
    whenOpen([this, source] {
        if (SourceRunner* found = runner(source))
            found->breakOff();
    });
}

void PullDesk::pause(const SourceId& source)
{
    whenOpen([this, source] {
        if (SourceRunner* found = runner(source))
            found->pause();
    });
}

void PullDesk::resume(const SourceId& source)
{
    whenOpen([this, source] {
        if (SourceRunner* found = runner(source))
            found->resume();
    });
}

void PullDesk::once(const QList<SourceId>& only, const Answers& promise)
{
    const auto refuse = [promise](Error error) {
        promise->addResult(Result<QList<PullSummary>>(std::move(error)));
        promise->finish();
    };
    std::vector<SourceRunner*> asked;
    for (const SourceId& id : only) {
        if (SourceRunner* found = runner(id)) {
            asked.push_back(found);
            continue;
        }
        refuse({ Error::Kind::NotFound, id.text() });
        return;
    }
    if (only.isEmpty()) {
        for (const auto& each : m_runners)
            asked.push_back(each.get());
    }
    whenOpen([this, asked, promise] {
        beginFill([this, asked, promise] {
            auto gathering = std::make_shared<Gathering>();
            gathering->missing = static_cast<qsizetype>(asked.size());
            gathering->summaries.resize(gathering->missing);
            const auto finish = [this, gathering, promise] {
                const auto answer = [gathering, promise] {
                    promise->addResult(Result<QList<PullSummary>>(gathering->summaries));
                    promise->finish();
                };
                // What was brought can be found only when it is linked.
                if (m_fill == Fill::No)
                    receive(m_books.links.linkMarked(), this, [answer](const Result<qint64>&) {
                        answer();
                    });
                else
                    m_afterFill.push_back(answer);
            };
            if (asked.empty())
                finish();
            for (size_t i = 0; i < asked.size(); ++i) {
                receive(asked[i]->once(),
                        this,
                        [gathering, finish, i](const Result<PullSummary>& summary) {
                            if (summary)
                                gathering->summaries[static_cast<qsizetype>(i)] = *summary;
                            if (--gathering->missing == 0)
                                finish();
                        });
            }
            endFillWhenQuiet();
        });
    });
}

void PullDesk::stop()
{
    m_tick.stop();
    m_stall.stop();
    m_state = State::Stopping;
    m_waiting.clear();
    m_stopping = static_cast<int>(m_runners.size());
    if (m_stopping == 0) {
        Q_EMIT stopped();
        return;
    }
    for (const auto& each : m_runners)
        each->stop();
}

void PullDesk::whenOpen(Task task)
{
    if (m_state == State::Open) {
        task();
        return;
    }
    if (m_state == State::Stopping)
        return;
    m_waiting.push_back(std::move(task));
    if (m_state == State::Closed)
        open();
}

void PullDesk::open()
{
    m_state = State::Opening;
    QList<SourceDescription> descriptions;
    for (const SourceConfiguration& source : m_configuration.sources) {
        SourceDescription description { source.profile.id,
                                        source.profile.name,
                                        source.profile.serviceArea,
                                        {},
                                        source.staleAfter };
        for (const FeedProfile& feed : source.profile.feeds) {
            if (holds(feed))
                description.feeds.append(feed.id);
        }
        if (!description.feeds.isEmpty())
            descriptions.append(description);
    }
    receive(m_books.sources.describe(descriptions), this, [this](const Outcome& described) {
        if (described)
            takeUp();
        else
            opened(described.error());
    });
}

void PullDesk::takeUp()
{
    receive(m_books.records.isFirstLoad(), this, [this](const Result<bool>& filling) {
        if (!filling) {
            opened(filling.error());
            return;
        }
        if (*filling) {
            m_fill = Fill::Filling;
            opened(Done());
            return;
        }
        // Marks that a crash left behind; the sources need not wait for it.
        std::ignore = m_books.links.linkMarked();
        opened(Done());
    });
}

void PullDesk::opened(const Outcome& outcome)
{
    if (m_state == State::Stopping)
        return;
    if (!outcome)
        qCWarning(SyncLog, "the store does not answer: %s", qUtf8Printable(outcome.error().detail));
    m_state = State::Open;
    receive(m_books.sources.states(), this, [this](const Result<QList<SourceState>>& states) {
        if (states) {
            for (const SourceState& state : *states) {
                SourceRunner* found = runner(state.id);
                if (found != nullptr && state.condition == SourceCondition::Paused)
                    found->pause();
            }
        }
        for (const Task& task : std::exchange(m_waiting, {}))
            task();
    });
}

void PullDesk::beginFill(Task then)
{
    if (m_fill != Fill::No) {
        then();
        return;
    }
    receive(m_books.records.beginFirstLoad(),
            this,
            [this, then = std::move(then)](const Result<bool>& filling) {
                if (filling && *filling) {
                    m_fill = Fill::Filling;
                    m_stall.start();
                }
                then();
            });
}

void PullDesk::endFillWhenQuiet()
{
    if (m_fill != Fill::Filling)
        return;
    for (const auto& each : m_runners) {
        if (each->isRunning())
            return;
    }
    endFill();
}

void PullDesk::endFill()
{
    // Also when a source hangs: the others must not wait for it. What it brings later is written as
    // ever.
    if (m_fill != Fill::Filling || m_state == State::Stopping)
        return;
    m_fill = Fill::Ending;
    m_stall.stop();
    receive(m_books.records.finishFirstLoad(), this, [this](const Outcome& finished) {
        if (!finished)
            qCWarning(SyncLog, "first load: %s", qUtf8Printable(finished.error().detail));
        m_fill = Fill::No;
        for (const Task& task : std::exchange(m_afterFill, {}))
            task();
    });
}

void PullDesk::tick()
{
    for (const auto& each : m_runners)
        each->catchUp();
}

SourceRunner* PullDesk::runner(const SourceId& source) const
{
    for (const auto& each : m_runners) {
        if (each->id() == source)
            return each.get();
    }
    return nullptr;
}

}

// PullDesk.h - the sync thread's own object: one runner a source, and the first load of a fresh
// cache.
#pragma once

#include "backoffice/Configuration.h"
#include "store/CustomerFile.h"
#include "store/FactBook.h"
#include "store/LinkBook.h"
#include "store/OutboxBook.h"
#include "sync/Connectors.h"
#include "sync/SourceRunner.h"

#include <memory>
#include <vector>

namespace guildhall {

/// The books that the engine reads and writes; they outlive it.
struct SyncBooks
{
    RecordBook& records;
    SourceBook& sources;
    LinkBook& links;
    FactBook& facts;
    OutboxBook& outbox;
    CustomerFile& file;
};

/// Lives in the sync thread and is called there.
class PullDesk final : public QObject
{
    Q_OBJECT

public:
    PullDesk(SyncBooks books,
             Configuration configuration,
             MakeConnector make,
             SyncTiming timing,
             const Clock& clock);
    ~PullDesk() override;

    /// Every source at its own pace from now on.
    void keepUp();
    void now(const SourceId& source); ///< empty: all; what is paused stays so
    /// This computer woke up, or is on another network.
    void comeBack();
    void breakOff(const SourceId& source);
    void pause(const SourceId& source);
    void resume(const SourceId& source);
    /// These sources (none named: all) until up to date; the answers are in their order. Answered
    /// when what they brought can be found.
    void once(const QList<SourceId>& only,
              const std::shared_ptr<QPromise<Result<QList<PullSummary>>>>& promise);
    /// `stopped` comes when nothing is being written any more.
    void stop();

Q_SIGNALS:
    void brought(const guildhall::SourceProgress& progress);
    void stopped();

private:
    enum class State { Closed, Opening, Open, Stopping };
    using Task = std::function<void()>;

    /// Runs `task` once the sources are described and marks of a crash are taken up.
    void whenOpen(Task task);
    void open();
    void takeUp();
    void opened(const Outcome& outcome);
    void beginFill(Task then);
    void endFill();
    void endFillWhenQuiet();
    void tick();
    [[nodiscard]] SourceRunner* runner(const SourceId& source) const;
    [[nodiscard]] bool holds(const FeedProfile& feed) const;

    SyncBooks m_books;
    const Configuration m_configuration;
    const SyncTiming m_timing;
    const Clock& m_clock;
    State m_state = State::Closed;
    std::vector<std::unique_ptr<SourceRunner>> m_runners;
    std::vector<Task> m_waiting; // for open, or for the end of the first load
    std::vector<Task> m_afterFill;
    enum class Fill { No, Filling, Ending };
    Fill m_fill = Fill::No;
    QTimer m_stall;
    QTimer m_tick;
    int m_stopping = 0;
};

}

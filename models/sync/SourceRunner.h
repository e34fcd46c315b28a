// SourceRunner.h - keeps one source up to date at its own pace.
#pragma once

#include "base/Clock.h"
#include "sync/SourcePull.h"

#include <QPromise>

#include <memory>
#include <vector>

namespace guildhall {

/// Rounds follow each other at the source's interval; after failures ever later (the circuit is
/// open), then with a single try (half open), until one succeeds.
class SourceRunner final : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::seconds interval { 60 };
        SyncTiming timing;
    };

    SourceRunner(std::unique_ptr<Connector> connector,
                 QStringList feeds,
                 RecordBook& records,
                 SourceBook& sources,
                 Pace pace,
                 const Clock& clock,
                 QObject* parent);
    ~SourceRunner() override;

    [[nodiscard]] const SourceId& id() const { return m_connector->profile().id; }
    [[nodiscard]] bool isRunning() const { return m_pull != nullptr; }

    /// From now on rounds follow each other.
    void keepUp();
    /// A round at once; when one is running, another after it. Not while the back office has asked
    /// to be left alone.
    void now();
    void pause();
    void resume();
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Ends the round that runs: what it brought is kept, and the next one comes at its time.
    void breakOff();
    /// This computer is on the network again: what failed is tried at once.
    void comeBack();
    /// What the wall clock says counts, not how long this computer was awake.
    void catchUp();

    /// Until the source is up to date, or has failed often enough; also while paused.
    [[nodiscard]] Async<PullSummary> once();

    /// No further rounds; `stopped` comes when what is being written is written.
    void stop();

Q_SIGNALS:
    void brought(const guildhall::SourceProgress& progress);
    void roundEnded(const guildhall::SourceId& source);
    void stopped();

private:
    using Waiter = std::shared_ptr<QPromise<Result<PullSummary>>>;

    void begin();
    void beginOrFollow();
    void note(Pausing pausing);
    void roundDone(const SourcePull::Round& round);
    void tell(const SourcePull::Round& round);

    std::unique_ptr<Connector> m_connector;
    const QStringList m_feeds;
    RecordBook& m_records;
    SourceBook& m_sources;
    const Pace m_pace;
    const Clock& m_clock;
    QTimer m_next;
    QDateTime m_due;
    QDateTime m_leftAloneUntil;
    SourcePull* m_pull = nullptr;
    std::vector<Waiter> m_waiters; // for the rounds from the next on
    std::vector<Waiter> m_waiting; // for the rounds that run
    PullSummary m_sum; // over the rounds of one once()
    int m_failures = 0;
    bool m_keepsUp = false;
    bool m_paused = false;
    bool m_stopping = false;
    bool m_brokenOff = false; // the round that runs, by a person
    bool m_again = false;
};

}

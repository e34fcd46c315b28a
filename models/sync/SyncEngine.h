// SyncEngine.h - keeps the cache up to date with every configured source, in a thread of its own.
#pragma once

#include "base/Async.h"
#include "sync/PullDesk.h"

#include <QObject>
#include <QThread>

namespace guildhall {

/// Sources run side by side, each at its own pace; none delays another or the caller. Everything
/// here returns at once and may be called from the thread of this object.
class SyncEngine final : public QObject
{
    Q_OBJECT

public:
    /// The books, whatever `make` refers to and `clock` outlive the engine.
    SyncEngine(SyncBooks books,
               Configuration configuration,
               MakeConnector make,
               const Clock& clock,
               SyncTiming timing = {},
               QObject* parent = nullptr);

    /// Breaks off what is being fetched, waits for what is being written (one page a source).
    ~SyncEngine() override;

    /// Every source that is not paused, now and at its interval.
    void start();

    void now(const SourceId& source);
    void nowAll();
    /// Outlasts a restart.
    void pause(const SourceId& source);
    void resume(const SourceId& source);

    /// Pulls these sources (none named: all) until they are up to date or have failed often enough;
    /// one summary each, in the order asked. NotFound names a source that is not configured.
    [[nodiscard]] Async<QList<PullSummary>> once(QList<SourceId> only = {});

Q_SIGNALS:
    /// After each page, in the thread of this object.
    void progress(const guildhall::SourceProgress& progress);

private:
    QThread m_thread;
    PullDesk* m_desk; // lives in m_thread
};

}

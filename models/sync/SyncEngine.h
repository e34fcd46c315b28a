// SyncEngine.h - keeps the cache up to date with every configured source, in a thread of its own.
#pragma once

#include "base/Async.h"
#include "domain/Changes.h"
#include "sync/Courier.h"
#include "sync/FactExchange.h"
#include "sync/PullDesk.h"
#include "sync/Receipts.h"

#include <QDateTime>
#include <QObject>
#include <QThread>

namespace guildhall {

/// Sources run side by side, each at its own pace; none delays another or the caller. Everything
/// here returns at once and may be called from the thread of this object.
class SyncEngine final : public QObject
{
    Q_OBJECT

public:
    /// The books, whatever the makers refer to and `clock` outlive the engine.
    SyncEngine(SyncBooks books,
               Configuration configuration,
               const SyncMakers& makers,
               const Clock& clock,
               SyncTiming timing = {},
               QObject* parent = nullptr);

    /// Breaks off what is being fetched, waits for what is being written (one page a source).
    ~SyncEngine() override;

    /// Every source that is not paused, now and at its interval.
    void start();

    void now(const SourceId& source);
    void nowAll();
    /// Ends what is being fetched from there; the next round comes at its time.
    void breakOff(const SourceId& source);
    /// Outlasts a restart.
    void pause(const SourceId& source);
    void resume(const SourceId& source);

    /// Pulls these sources (none named: all) until they are up to date or have failed often enough;
    /// one summary each, in the order asked. NotFound names a source that is not configured.
    [[nodiscard]] Async<QList<PullSummary>> once(QList<SourceId> only = {});

    /// Until nothing waits in the outbox but what a back office does not take for now.
    [[nodiscard]] Async<Done> pushOnce();

    /// Until all that was said here is in the shared feed, and all that is there is here. Done at
    /// once when no feed is configured.
    [[nodiscard]] Async<Done> shareOnce();

    /// What became of the messages that were sent. Done at once when no Notify is configured.
    [[nodiscard]] Async<Done> receiptsOnce();

public Q_SLOTS:
    /// To be told what the store tells: what was said here goes out promptly.
    void noticed(const guildhall::Changes& changes);

Q_SIGNALS:
    /// After each page, in the thread of this object.
    void progress(const guildhall::SourceProgress& progress);
    /// What the desks share: since when no round has come to its end; invalid: the last one has.
    void feedSilent(const QDateTime& since);

private:
    void noteFeed(const QDateTime& silent);

    QThread m_thread;
    QDateTime m_feedSilent;
    PullDesk* m_desk; // lives in m_thread, and so does
    Courier* m_courier;
    FactExchange* m_exchange; // null: no feed is configured
    Receipts* m_receipts; // null: nothing goes out of which a carrier tells
    LineWatch* m_line;
};

}

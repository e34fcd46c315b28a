// SourcePull.h - one round of one source: every feed from its cursor until it is up to date.
#pragma once

#include "backoffice/Connector.h"
#include "domain/Sources.h"
#include "store/RecordBook.h"
#include "store/SourceBook.h"
#include "sync/RetryPace.h"
#include "sync/SourceProgress.h"

#include <QElapsedTimer>
#include <QTimer>

namespace guildhall {

/// The next page is fetched while the last is written; at most one page waits. A page that fails is
/// tried again by the pace; when it goes on failing, or its writing fails, the round ends with that
/// error and the next round goes on at the stored cursor.
class SourcePull final : public QObject
{
    Q_OBJECT

public:
    enum class Probe {
        No,
        Yes ///< the last round failed: one try tells whether the source is back
    };

    /// What a round came to. `wait`: the back office asked to be left alone so long.
    struct Round
    {
        PullSummary summary;
        std::chrono::seconds wait { 0 };
        qint64 rejected = 0;
        qint64 requests = 0;
    };

    SourcePull(Connector& connector,
               QStringList feeds,
               RecordBook& records,
               SourceBook& sources,
               const SyncTiming& timing,
               Probe probe,
               QObject* parent);

    void start();

    /// Ends the round once the write that is under way is done; `ended` comes then.
    void breakOff();

Q_SIGNALS:
    void brought(const guildhall::SourceProgress& progress);
    void ended(const guildhall::SourcePull::Round& round);

private:
    void nextFeed();
    void fetch();
    void take(const Result<Pull>& pull);
    void pauseFor(std::chrono::seconds wait);
    void failPage(const Error& error);
    void write();
    void apply(RecordPage page, const QList<RejectedRow>& rejected = {});
    void wrote(const Result<PageOutcome>& outcome);
    void end(std::optional<Error> error);

    Connector& m_connector;
    QStringList m_feeds;
    RecordBook& m_records;
    SourceBook& m_sources;
    const SyncTiming& m_timing;
    const Probe m_probe;

    Round m_round;
    QElapsedTimer m_elapsed;
    QTimer m_again;
    QString m_feed;
    QByteArray m_cursor; // where the next fetch goes on
    std::optional<Pull> m_fetched; // read, not yet being written
    bool m_fetching = false;
    bool m_writing = false;
    bool m_over = false; // an end was decided; it waits for the write
    bool m_told = false;
    RecordPage::More m_more = RecordPage::More::Yes;
    int m_failures = 0; // of this page
    int m_pauses = 0;
    std::optional<Error> m_error;
};

}

// FactExchange.h - brings what was said here to the shared feed, and what was said elsewhere here.
#pragma once

#include "backoffice/SharedFeed.h"
#include "store/FactBook.h"
#include "sync/RetryPace.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace guildhall {

/// Lives in the sync thread and is called there. Rounds: first everything that waits goes out, then
/// everything new comes in. Offline they follow each other ever more slowly, and what is said then
/// waits in the journal.
class FactExchange final : public QObject
{
    Q_OBJECT

public:
    FactExchange(std::unique_ptr<SharedFeed> feed,
                 FactBook& facts,
                 std::chrono::milliseconds poll,
                 RetryPace pace,
                 QObject* parent = nullptr);

    /// From now on rounds follow each other.
    void keepUp();
    /// Something may have been said: a round at once, unless the line is down.
    void noticed();
    /// A round at once, whatever failed before.
    void now();
    /// Until all that waits has gone out and all that is there has come in; the error that ended a
    /// round.
    [[nodiscard]] Async<Done> once();

Q_SIGNALS:
    /// A round has ended: with all of it done, or because the feed does not take or give anything.
    void answered();
    void silent();

private:
    using Waiter = std::shared_ptr<QPromise<Outcome>>;

    void begin();
    void push();
    void pushed(const Result<FactsTaken>& taken, qsizetype asked);
    void pull();
    void pulled(const Result<FactPage>& page, const QByteArray& from);
    void went(const Outcome& written, void (FactExchange::*next)());
    void pauseFor(std::chrono::seconds wait);
    void end(std::optional<Error> error, std::chrono::seconds wait = {});

    const std::unique_ptr<SharedFeed> m_feed;
    FactBook& m_facts;
    const std::chrono::milliseconds m_poll;
    const RetryPace m_pace;
    QTimer m_next;
    QList<EntryId> m_refused; // the feed will not take them; left out until the next start
    EntryId m_first; // of the batch that is on its way
    bool m_single = false; // a batch was refused: which one of it is found one by one
    bool m_keepsUp = false;
    bool m_running = false;
    bool m_again = false;
    int m_failures = 0;
    std::vector<Waiter> m_waiters; // for the rounds from the next on
    std::vector<Waiter> m_waiting; // for the round that runs
};

}

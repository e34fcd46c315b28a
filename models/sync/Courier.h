// Courier.h - takes what waits in the outbox to the back offices, until each entry is accepted or a
// person has to decide.
#pragma once

#include "store/CustomerFile.h"
#include "store/OutboxBook.h"
#include "sync/CourierLine.h"

namespace guildhall {

/// Lives in the sync thread and is called there. One line a back office: they run side by side, and
/// one that is down holds up no other. Of one customer the entries go to each in their order.
class Courier final : public QObject
{
    Q_OBJECT

public:
    Courier(std::vector<std::unique_ptr<Submitter>> submitters,
            OutboxBook& outbox,
            CustomerFile& file,
            const SyncTiming& timing,
            const Clock& clock,
            QObject* parent = nullptr);

    /// From now on whatever waits is sent when its time has come.
    void keepUp();
    /// Something may wait: looked after at once.
    void noticed();
    /// This computer woke up, or is on another network: what failed is tried at once.
    void comeBack();
    /// Until nothing waits but what a back office does not take for now.
    [[nodiscard]] Async<Done> once();

private:
    using Waiter = std::shared_ptr<QPromise<Outcome>>;

    void pass();
    void route(QList<OutboxEntry> unrouted);
    /// What its destination does not take, and another does; the others are handed out.
    [[nodiscard]] QList<OutboxEntry> misrouted(const QList<OutboxEntry>& due) const;
    void handOut();
    void handOut(const QList<OutboxEntry>& due, const QDateTime& asked);
    void lineIsFree();
    void rest();
    void fail(const Error& error);
    [[nodiscard]] const CourierLine* lineFor(const Outgoing& outgoing) const;

    OutboxBook& m_outbox;
    const SyncTiming m_timing;
    const Clock& m_clock;
    std::vector<std::unique_ptr<CourierLine>> m_lines;
    QTimer m_next;
    OutboxBook::Time m_time = OutboxBook::Time::Kept; // of the next pass
    bool m_keepsUp = false;
    bool m_passing = false;
    bool m_again = false;
    std::vector<Waiter> m_waiters;
};

}

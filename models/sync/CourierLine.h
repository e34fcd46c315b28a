// CourierLine.h - the way of outbox entries to one back office, one after the other.
#pragma once

#include "backoffice/Submitter.h"
#include "base/Clock.h"
#include "store/CustomerFile.h"
#include "store/OutboxBook.h"
#include "sync/RetryPace.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace guildhall {

/// When the back office fails, the line is closed for a while, ever longer (the circuit is open),
/// and the first entry after that tells whether it is back.
class CourierLine final : public QObject
{
    Q_OBJECT

public:
    CourierLine(std::unique_ptr<Submitter> submitter,
                OutboxBook& outbox,
                CustomerFile& file,
                const RetryPace& pace,
                const Clock& clock,
                QObject* parent);

    [[nodiscard]] SourceId source() const { return m_submitter->source(); }
    [[nodiscard]] bool takes(const Outgoing& outgoing) const
    {
        return m_submitter->takes(outgoing);
    }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] int failures() const { return m_failures; }
    /// When it may be tried again; invalid: now.
    [[nodiscard]] QDateTime closedUntil() const { return m_closedUntil; }
    void reopen();
    /// Open again, unless the back office has asked to be left alone.
    void comeBack();

    /// In this order; `free` comes when they are done with, or the line is closed.
    void carry(QList<OutboxEntry> entries);

Q_SIGNALS:
    void free();

private:
    void next();
    /// What leaves together, each noted as attempted first.
    void gather(QList<OutboxEntry> entries, const QList<Submission>& gathered);
    void attempt(const OutboxEntry& entry, const std::function<void(const Outcome&)>& then);
    void send(const Submission& submission);
    void settle(const Submission& sent, const Result<Submitted>& answer);
    /// Its name is noted: now it may leave.
    void goOn(const EntryId& id, const Submission& before);
    void close(const OutboxEntry& entry, const Error& error, std::chrono::seconds wait);
    void warn(const Outcome& outcome) const;
    void noted(const Outcome& outcome);
    void finish();

    const std::unique_ptr<Submitter> m_submitter;
    OutboxBook& m_outbox;
    CustomerFile& m_file;
    const RetryPace m_pace;
    const Clock& m_clock;
    QList<OutboxEntry> m_queue;
    bool m_busy = false;
    int m_failures = 0;
    QDateTime m_closedUntil;
    QDateTime m_leftAloneUntil; ///< invalid: it did not ask for that
};

}

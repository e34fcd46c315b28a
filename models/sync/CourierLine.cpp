#include "sync/CourierLine.h"

#include "base/Receive.h"
#include "sync/SyncLog.h"

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    /// The customer's record in this source; its youngest where there are several.
    QString personIn(const Result<CustomerRecords>& records, const SourceId& source)
    {
        if (!records)
            return {};
        for (const HeldRecord& record : records->records) {
            if (record.from.source == source && kindOf(record.body) == RecordKind::Person)
                return record.key;
        }
        return {};
    }

    /// Answered before with a failure that says so, it did not arrive; otherwise nobody knows.
    bool mayHaveArrived(const OutboxEntry& entry)
    {
        return entry.attempts > 0;
    }

}

CourierLine::CourierLine(std::unique_ptr<Submitter> submitter,
                         OutboxBook& outbox,
                         CustomerFile& file,
                         const RetryPace& pace,
                         const Clock& clock,
                         QObject* parent)
    : QObject(parent)
    , m_submitter(std::move(submitter))
    , m_outbox(outbox)
    , m_file(file)
    , m_pace(pace)
    , m_clock(clock)
{
}

void CourierLine::reopen()
{
    m_failures = 0;
    m_closedUntil = QDateTime();
}

void CourierLine::carry(QList<OutboxEntry> entries)
{
    m_queue = std::move(entries);
    m_busy = true;
    next();
}
    m_leftAloneUntil = QDateTime();
}

void CourierLine::comeBack()
{
    m_failures = 0;
    m_closedUntil = m_leftAloneUntil;

void CourierLine::next()
{
    if (m_queue.isEmpty()) {
        finish();
        return;
    }
    const OutboxEntry entry = m_queue.takeFirst();
    const CustomerId customer = entry.outgoing.customer;
    if (customer.isEmpty()) {
        send(entry, {});
        return;
    }
    receive(m_file.read(customer), this, [this, entry](const Result<CustomerRecords>& records) {
        send(entry, personIn(records, source()));
    });
}

void CourierLine::send(const OutboxEntry& entry, const QString& person)
{
    // Noted before the first byte leaves: after a crash it is known that it may have arrived.
    receive(
        m_outbox.attempting(entry.outgoing.id), this, [this, entry, person](const Outcome& noting) {
            if (!noting) {
                // Withdrawn in the meantime, or a full disk: not sent.
                noted(noting);
                return;
            }
            receive(m_submitter->submit({ entry, person, mayHaveArrived(entry) }),
                    this,
                    [this, entry, person](const Result<Submitted>& answer) {
                        settle(entry, person, answer);
                    });
        });
}

void CourierLine::goOn(const EntryId& id, const QString& person)
{
    receive(m_outbox.entry(id), this, [this, person](const Result<OutboxEntry>& entry) {
        if (entry)
            send(*entry, person);
        else
            noted(entry.error());
    });
}

void CourierLine::settle(const OutboxEntry& entry,
                         const QString& person,
                         const Result<Submitted>& answer)
{
    const EntryId& id = entry.outgoing.id;
    const auto note = [this](const Outcome& outcome) { noted(outcome); };
    if (!answer) {
        close(entry, answer.error(), {});
        return;
    }
    const Error error = answer->error.value_or(Error { Error::Kind::Refused, {} });
    switch (answer->answer) {
    case Submitted::Answer::Accepted:
        reopen();
        receive(m_outbox.accepted(id, answer->reference), this, note);
        return;
    case Submitted::Answer::Refused:
        reopen();
        receive(m_outbox.refused(id, error), this, note);
        return;
    case Submitted::Answer::Conflict:
        reopen();
        receive(m_outbox.refused(id, error, answer->theirs), this, note);
        return;
    case Submitted::Answer::Prepared:
        receive(m_outbox.pending(id, answer->reference, {}),
                this,
                [this, id, person](const Outcome& outcome) {
                    if (outcome)
                        goOn(id, person);
                    else
                        noted(outcome);
                });
        return;
    case Submitted::Answer::Pending:
        reopen();
        receive(
            m_outbox.pending(id, answer->reference, m_clock.now().addSecs(answer->wait.count())),
            this,
            note);
        return;
    case Submitted::Answer::Later:
        close(entry, error, answer->wait);
        return;
    }
}

void CourierLine::close(const OutboxEntry& entry, const Error& error, std::chrono::seconds wait)
{
    ++m_failures;
    const auto pause = std::max<std::chrono::milliseconds>(m_pace.after(m_failures), wait);
    m_closedUntil = m_clock.now().addMSecs(pause.count());
    m_queue.clear();
    receive(m_outbox.later(entry.outgoing.id, error, m_closedUntil),
            this,
            [this](const Outcome& outcome) { noted(outcome); });
}

void CourierLine::noted(const Outcome& outcome)
{
    if (!outcome)
        qCWarning(SyncLog,
                  "outbox of %s: %s",
                  qUtf8Printable(source().text()),
                  qUtf8Printable(outcome.error().detail));
    next();
}

void CourierLine::finish()
{
    m_busy = false;
    Q_EMIT free();
}

}
    m_leftAloneUntil = wait.count() > 0 ? m_clock.now().addSecs(wait.count()) : QDateTime();

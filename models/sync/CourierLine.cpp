#include "sync/CourierLine.h"

#include "base/Receive.h"
#include "sync/SyncLog.h"

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    /// The customer's record in this source, its youngest where there are several; where there is
    /// none, what they are called by their youngest record of all.
    Submission submissionOf(const OutboxEntry& entry,
                            const Result<CustomerRecords>& records,
                            const SourceId& source)
    {
        Submission submission { entry, {} };
        if (!records)
            return submission;
        bool isCalled = false;
        for (const HeldRecord& record : records->records) {
            const auto* person = std::get_if<PersonRecord>(&record.body);
            if (person == nullptr)
                continue;
            const bool isTheirs = record.from.source == source;
            if (isTheirs || !isCalled)
                submission.called = *person;
            isCalled = true;
            if (isTheirs) {
                submission.person = record.key;
                break;
            }
        }
        return submission;
    }

    /// Answered before with a failure that says so, it did not arrive; otherwise nobody knows.
    bool mayHaveArrived(const OutboxEntry& entry)
    {
        return entry.attempts > 0;
    }

    QList<EntryId> idsOf(const Submission& sent)
    {
        QList<EntryId> ids { sent.entry.outgoing.id };
        for (const Submission& other : sent.with)
            ids.append(other.entry.outgoing.id);
        return ids;
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
    m_leftAloneUntil = QDateTime();
}

void CourierLine::comeBack()
{
    m_failures = 0;
    m_closedUntil = m_leftAloneUntil;
}

void CourierLine::carry(QList<OutboxEntry> entries)
{
    m_queue = std::move(entries);
    m_busy = true;
    next();
}

void CourierLine::next()
{
    if (m_queue.isEmpty()) {
        finish();
        return;
    }
    const qsizetype count = m_submitter->together(m_queue);
    const QList<OutboxEntry> entries = m_queue.first(count);
    m_queue.remove(0, count);
    gather(entries, {});
}

void CourierLine::gather(QList<OutboxEntry> entries, const QList<Submission>& gathered)
{
    if (entries.isEmpty()) {
        if (gathered.isEmpty()) {
            next();
            return;
        }
        Submission whole = gathered.first();
        whole.with = gathered.sliced(1);
        send(whole);
        return;
    }
    const OutboxEntry entry = entries.takeFirst();
    const auto go = [this, entries, gathered](Submission submission) {
        submission.mayHaveArrived = mayHaveArrived(submission.entry);
        attempt(submission.entry, [this, entries, gathered, submission](const Outcome& noting) {
            if (noting) {
                gather(entries, gathered + QList<Submission> { submission });
                return;
            }
            // Withdrawn in the meantime, or a full disk: not sent.
            warn(noting);
            gather(entries, gathered);
        });
    };
    const CustomerId customer = entry.outgoing.customer;
    if (customer.isEmpty()) {
        go({ entry, {} });
        return;
    }
    receive(m_file.read(customer), this, [this, go, entry](const Result<CustomerRecords>& records) {
        go(submissionOf(entry, records, source()));
    });
}

void CourierLine::attempt(const OutboxEntry& entry, const std::function<void(const Outcome&)>& then)
{
    // Noted before the first byte leaves: after a crash it is known that it may have arrived.
    receive(m_outbox.attempting(entry.outgoing.id), this, then);
}

void CourierLine::send(const Submission& submission)
{
    receive(m_submitter->submit(submission),
            this,
            [this, submission](const Result<Submitted>& answer) { settle(submission, answer); });
}

void CourierLine::goOn(const EntryId& id, const Submission& before)
{
    receive(m_outbox.entry(id), this, [this, before](const Result<OutboxEntry>& entry) {
        if (!entry) {
            noted(entry.error());
            return;
        }
        Submission again { *entry, before.person, mayHaveArrived(*entry) };
        again.called = before.called;
        attempt(*entry, [this, again](const Outcome& noting) {
            if (noting)
                send(again);
            else
                noted(noting);
        });
    });
}

void CourierLine::settle(const Submission& sent, const Result<Submitted>& answer)
{
    const OutboxEntry& entry = sent.entry;
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
        receive(m_outbox.leaving(idsOf(sent), answer->reference),
                this,
                [this, id, sent](const Outcome& outcome) {
                    if (outcome)
                        goOn(id, sent);
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
    m_leftAloneUntil = wait.count() > 0 ? m_clock.now().addSecs(wait.count()) : QDateTime();
    m_queue.clear();
    receive(m_outbox.later(entry.outgoing.id, error, m_closedUntil),
            this,
            [this](const Outcome& outcome) { noted(outcome); });
}

void CourierLine::warn(const Outcome& outcome) const
{
    if (!outcome)
        qCWarning(SyncLog,
                  "outbox of %s: %s",
                  qUtf8Printable(source().text()),
                  qUtf8Printable(outcome.error().detail));
}

void CourierLine::noted(const Outcome& outcome)
{
    warn(outcome);
    next();
}

void CourierLine::finish()
{
    m_busy = false;
    Q_EMIT free();
}

}

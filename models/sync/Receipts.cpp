#include "sync/Receipts.h"

#include "base/Receive.h"
#include "sync/SyncLog.h"

#include <QUuid>

#include <chrono>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int DaysKept = 7; // by Notify
    constexpr auto BetweenRounds = 20s;
    constexpr int MostMessages = 500;

    /// The same news from two programs is one fact.
    EntryId idOf(const EntryId& entry, const QString& status)
    {
        static const QUuid deliveries(u"6e2f54b4-55a1-4c8b-9f0e-0f4f7f5f2f3a"_s);
        return EntryId(QUuid::createUuidV5(deliveries, entry.text() + u'/' + status)
                           .toString(QUuid::WithoutBraces));
    }

}

Receipts::Receipts(std::unique_ptr<NotifyDelivery> delivery,
                   OutboxBook& outbox,
                   FactBook& facts,
                   const Clock& clock)
    : m_delivery(std::move(delivery))
    , m_outbox(outbox)
    , m_facts(facts)
    , m_clock(clock)
    , m_next(this)
{
    m_next.setSingleShot(true);
    m_next.setInterval(BetweenRounds);
    connect(&m_next, &QTimer::timeout, this, &Receipts::keepUp);
}

void Receipts::keepUp()
{
    receive(once(), this, [this](const Outcome& done) {
        if (!done)
            qCWarning(SyncLog, "deliveries: %s", qUtf8Printable(done.error().detail));
        m_next.start();
    });
}

Async<Done> Receipts::once()
{
    auto done = std::make_shared<QPromise<Outcome>>();
    done->start();
    OutboxBook::Question question;
    question.state = OutboxEntry::State::Sent;
    question.limit = MostMessages;
    question.payloads = OutboxBook::Payloads::Small;
    const QDateTime since = m_clock.now().addDays(-DaysKept);
    receive(m_outbox.entries(question),
            this,
            [this, done, since](const Result<QList<OutboxEntry>>& sent) {
                if (!sent) {
                    detail::deliver(*done, Outcome(sent.error()));
                    return;
                }
                QList<OutboxEntry> messages;
                for (const OutboxEntry& entry : *sent) {
                    if (entry.outgoing.destination.text() == "notify"_L1
                        && !entry.reference.isEmpty() && entry.settled > since)
                        messages.append(entry);
                }
                receive(m_facts.ofKinds({ u"delivery"_s }, since),
                        this,
                        [this, done, messages](const Result<QList<Fact>>& facts) {
                            QHash<QString, QString> known;
                            if (facts) {
                                for (const Fact& fact : *facts)
                                    known.insert(fact.subject, fact.body[u"status"_s].toString());
                            }
                            QList<OutboxEntry> open;
                            for (const OutboxEntry& one : messages) {
                                const QString status = known.value(one.outgoing.id.text());
                                if (!Delivery { status, {} }.isFinal())
                                    open.append(one);
                            }
                            askNext(open, known, done);
                        });
            });
    return done->future();
}

void Receipts::askNext(QList<OutboxEntry> open,
                       const QHash<QString, QString>& known,
                       const std::shared_ptr<QPromise<Outcome>>& done)
{
    if (open.isEmpty()) {
        detail::deliver(*done, Outcome(Done {}));
        return;
    }
    const OutboxEntry entry = open.takeFirst();
    receive(m_delivery->of(entry.reference),
            this,
            [this, open, known, done, entry](const Result<Delivery>& told) {
                if (!told && told.error().kind != Error::Kind::NotFound) {
                    detail::deliver(*done, Outcome(told.error()));
                    return;
                }
                const bool isNews = told && known.value(entry.outgoing.id.text()) != told->status;
                if (!isNews) {
                    askNext(open, known, done);
                    return;
                }
                receive(note(entry, *told), this, [this, open, known, done](const Result<Posted>&) {
                    askNext(open, known, done);
                });
            });
}

Async<Posted> Receipts::note(const OutboxEntry& entry, const Delivery& delivery)
{
    Fact fact;
    fact.id = idOf(entry.outgoing.id, delivery.status);
    fact.kind = u"delivery"_s;
    fact.subject = entry.outgoing.id.text();
    fact.customer = entry.outgoing.customer;
    fact.body
        = { { u"status"_s, delivery.status },
            { u"completed"_s,
              delivery.completed.isValid() ? delivery.completed.toUTC().toString(Qt::ISODateWithMs)
                                           : QString() } };
    Posting posting;
    posting.who = entry.who;
    posting.facts = { fact };
    return m_facts.post(posting);
}

}

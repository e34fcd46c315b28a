#include "sync/Receipts.h"

#include "base/Receive.h"
#include "domain/DeliveryStatus.h"
#include "rules/cases/CaseStep.h"
#include "sync/SyncLog.h"

#include <QUuid>

#include <algorithm>
#include <chrono>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int DaysKept = 7; // by Notify
    constexpr int DaysToComeBack = 90; // the post may take weeks to bring a letter back
    constexpr auto BetweenRounds = 20s;
    constexpr int RoundsToReports = 30; // a mailing house reports a few times a day
    constexpr int MostMessages = 500;

    /// The same news from two programs is one fact.
    EntryId idOf(const EntryId& entry, const QString& status)
    {
        static const QUuid deliveries(u"6e2f54b4-55a1-4c8b-9f0e-0f4f7f5f2f3a"_s);
        return EntryId(QUuid::createUuidV5(deliveries, entry.text() + u'/' + status)
                           .toString(QUuid::WithoutBraces));
    }

    bool isByNotify(const OutboxEntry& entry)
    {
        return entry.outgoing.destination.text() == "notify"_L1;
    }

    /// As the mailing house's profile reads its report: closed is posted, cancelled is the end of
    /// it, and what was posted before that has come back.
    Delivery fateIn(const HeldRecord& report, const ServiceRequest& letter)
    {
        switch (letter.state) {
        case ItemState::Closed:
            return { u"posted"_s, letter.closed };
        case ItemState::Cancelled:
            return { letter.closed.isValid() ? u"returned"_s : u"rejected"_s, report.from.updated };
        case ItemState::Live:
        case ItemState::Waiting:
            break;
        }
        return { u"printing"_s, {} };
    }

    /// What the complaint is told; nothing where it was not written about one.
    std::optional<Fact> toldToTheCase(const OutboxEntry& entry, const Delivery& delivery)
    {
        const QCborMap& payload = entry.outgoing.payload;
        const QString about = payload.value(u"case"_s).toString();
        QString letter = payload.value(u"purpose"_s).toString();
        if (about.isEmpty() || !letter.startsWith("complaint_"_L1) || !isSettled(delivery.status))
            return {};
        letter.remove(0, "complaint_"_L1.size());
        CaseStep step;
        step.what = CaseDo::Delivered;
        step.stage = int(payload.value(u"stage"_s).toInteger());
        step.choice = letter;
        step.more = delivery.status;
        step.channel = entry.outgoing.kind;
        if (delivery.completed.isValid())
            step.on = inLondon(delivery.completed).date();
        Fact fact;
        fact.id = idOf(entry.outgoing.id, delivery.status + "/case"_L1);
        fact.kind = QString::fromLatin1(ComplaintFact);
        fact.subject = about;
        fact.customer = entry.outgoing.customer;
        fact.body = caseBody(step);
        return fact;
    }

}

Receipts::Receipts(std::unique_ptr<NotifyDelivery> delivery,
                   OutboxBook& outbox,
                   FactBook& facts,
                   CustomerFile& file,
                   const Clock& clock)
    : m_delivery(std::move(delivery))
    , m_outbox(outbox)
    , m_facts(facts)
    , m_file(file)
    , m_clock(clock)
    , m_next(this)
{
    m_next.setSingleShot(true);
    m_next.setInterval(BetweenRounds);
    connect(&m_next, &QTimer::timeout, this, &Receipts::keepUp);
}

void Receipts::keepUp()
{
    const Reports reports = m_rounds++ % RoundsToReports == 0 ? Reports::Read : Reports::LeftAlone;
    receive(round(reports), this, [this](const Outcome& done) {
        if (!done)
            qCWarning(SyncLog, "deliveries: %s", qUtf8Printable(done.error().detail));
        m_next.start();
    });
}

Async<Done> Receipts::once()
{
    return round(Reports::Read);
}

bool Receipts::concerns(const OutboxEntry& entry, Reports reports) const
{
    if (entry.reference.isEmpty())
        return false;
    if (isByNotify(entry))
        return m_delivery && entry.settled > m_clock.now().addDays(-DaysKept);
    return reports == Reports::Read && entry.outgoing.kind == "letter"_L1
        && entry.settled > m_clock.now().addDays(-DaysToComeBack);
}

Async<Done> Receipts::round(Reports reports)
{
    auto done = std::make_shared<QPromise<Outcome>>();
    done->start();
    OutboxBook::Question question;
    question.state = OutboxEntry::State::Sent;
    question.limit = MostMessages;
    question.payloads = OutboxBook::Payloads::Small;
    const QDateTime since
        = m_clock.now().addDays(reports == Reports::Read ? -DaysToComeBack : -DaysKept);
    receive(m_outbox.entries(question),
            this,
            [this, done, since, reports](const Result<QList<OutboxEntry>>& sent) {
                if (!sent) {
                    detail::deliver(*done, Outcome(sent.error()));
                    return;
                }
                QList<OutboxEntry> messages = *sent;
                messages.removeIf(
                    [&](const OutboxEntry& entry) { return !concerns(entry, reports); });
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
    receive(fateOf(entry), this, [this, open, known, done, entry](const Result<Delivery>& told) {
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

Async<Delivery> Receipts::fateOf(const OutboxEntry& entry)
{
    if (isByNotify(entry))
        return m_delivery->of(entry.reference);
    return continued<Delivery>(
        m_file.itemsWith(entry.reference),
        [source = entry.outgoing.destination,
         reference = entry.reference](const Result<QList<HeldRecord>>& found) -> Result<Delivery> {
            if (!found)
                return found.error();
            for (const HeldRecord& record : *found) {
                const auto* letter = std::get_if<ServiceRequest>(&record.body);
                if (letter && record.from.source == source && record.key == reference)
                    return fateIn(record, *letter);
            }
            return Error { Error::Kind::NotFound, u"no report of a letter"_s };
        });
}

/// A letter was listed without its pages, and so without what else it carries.
Async<Posted> Receipts::note(const OutboxEntry& entry, const Delivery& delivery)
{
    if (!entry.outgoing.payload.isEmpty())
        return post(entry, delivery);
    return afterwards<Posted>(m_outbox.entry(entry.outgoing.id),
                              this,
                              [this, delivery](const Result<OutboxEntry>& whole) {
                                  return whole ? post(*whole, delivery)
                                               : ready<Posted>(whole.error());
                              });
}

Async<Posted> Receipts::post(const OutboxEntry& entry, const Delivery& delivery)
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
    if (const auto toCase = toldToTheCase(entry, delivery))
        posting.facts.append(*toCase);
    return m_facts.post(posting);
}

}

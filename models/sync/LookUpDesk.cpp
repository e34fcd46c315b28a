#include "sync/LookUpDesk.h"

#include "base/Receive.h"
#include "sync/LookUpRunner.h"
#include "sync/SyncLog.h"

#include <algorithm>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;

    SourceRecord goneRecord(RecordKind kind, const QString& key)
    {
        SourceRecord record;
        record.kind = kind;
        record.key = key;
        record.deleted = true;
        switch (kind) {
        case RecordKind::Person:
            record.body = PersonRecord();
            break;
        case RecordKind::Request:
            record.body = ServiceRequest();
            break;
        case RecordKind::Complaint:
            record.body = Complaint();
            break;
        case RecordKind::Account:
            record.body = Account();
            break;
        case RecordKind::Contact:
            record.body = Contact();
            break;
        case RecordKind::SurveyAnswer:
            record.body = SurveyAnswer();
            break;
        }
        return record;
    }

}

LookUpDesk::LookUpDesk(Books books,
                       const Configuration& configuration,
                       const QString& role,
                       MakeConnector make,
                       const Clock& clock,
                       QObject* parent)
    : QObject(parent)
    , m_books(books)
    , m_clock(clock)
    , m_runner(nullptr)
{
    std::vector<SourceConfiguration> sources;
    for (const SourceConfiguration& source : configuration.sources) {
        const qsizetype before = m_feeds.size();
        for (const FeedProfile& feed : source.profile.feeds) {
            const QStringList& roles = feed.governance.roles;
            const bool held = (role.isEmpty() || roles.contains(role))
                && (configuration.computerRole.isEmpty()
                    || roles.contains(configuration.computerRole));
            if (feed.lookUp && held)
                m_feeds.append({ source.profile.id, source.profile.name, feed.id, *feed.lookUp });
        }
        if (m_feeds.size() > before)
            sources.push_back(source);
    }
    if (m_feeds.isEmpty())
        return;
    std::sort(m_feeds.begin(), m_feeds.end(), [](const Feed& a, const Feed& b) {
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    m_thread.setObjectName(u"look-ups"_s);
    m_thread.start();
    // The runner is made where it lives, and its connectors with it.
    QObject maker;
    maker.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &maker,
        [&] {
            m_runner = new LookUpRunner(std::move(sources), make);
            maker.moveToThread(this->thread());
        },
        Qt::BlockingQueuedConnection);
    m_sweep.setInterval(15s);
    connect(&m_sweep, &QTimer::timeout, this, &LookUpDesk::sweep);
}

LookUpDesk::~LookUpDesk()
{
    if (m_runner == nullptr)
        return;
    QMetaObject::invokeMethod(m_runner, [runner = m_runner] {
        delete runner;
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void LookUpDesk::start()
{
    for (const Feed& feed : std::as_const(m_feeds)) {
        const auto forget = [this, source = feed.source, id = feed.id](const Outcome& begun) {
            return begun ? m_books.records.finishReconcile(source, id)
                         : ready(Result<qint64>(begun.error()));
        };
        receive(
            afterwards<qint64>(m_books.records.beginReconcile(feed.source, feed.id), this, forget),
            this,
            [](const Result<qint64>& gone) {
                if (!gone)
                    qCWarning(SyncLog,
                              "what was looked up earlier is still held: %s",
                              qUtf8Printable(gone.error().detail));
            });
    }
    if (!m_feeds.isEmpty())
        m_sweep.start();
}

void LookUpDesk::open(const CustomerId& customer)
{
    ask(customer, Freshness::Expired);
}

void LookUpDesk::again(const CustomerId& customer)
{
    ask(customer, Freshness::All);
}

void LookUpDesk::ask(const CustomerId& customer, Freshness freshness)
{
    if (m_feeds.isEmpty() || customer.isEmpty())
        return;
    receive(m_books.file.read(customer),
            this,
            [this, freshness](const Result<CustomerRecords>& records) {
                if (records)
                    askFor(*records, freshness);
            });
}

void LookUpDesk::askFor(const CustomerRecords& customer, Freshness freshness)
{
    sweep();
    bool sent = false;
    for (qsizetype i = 0; i < m_feeds.size(); ++i) {
        const QList<LookUpKey> keys = lookUpKeys(m_feeds.at(i).form, customer);
        for (const LookUpKey& key : keys) {
            const auto known
                = m_entries.find({ i, key.of.source.text() + u':' + key.of.key + u'/' + key.key });
            const bool fresh = known != m_entries.end()
                && (known->second.state.stage == LookUpState::Stage::Asking
                    || (known->second.state.stage == LookUpState::Stage::Answered
                        && freshness == Freshness::Expired));
            if (fresh)
                continue;
            send(i, key, customer.id);
            sent = true;
        }
    }
    if (sent)
        Q_EMIT changed(customer.id);
}

void LookUpDesk::send(qsizetype feed, const LookUpKey& key, const CustomerId& customer)
{
    const Feed& asked = m_feeds.at(feed);
    const Place place { feed, key.of.source.text() + u':' + key.of.key + u'/' + key.key };
    Entry& entry = m_entries[place];
    entry.customer = customer;
    entry.state
        = { asked.source, asked.name, asked.id, LookUpState::Stage::Asking, m_clock.now(), {} };
    auto promise = std::make_shared<QPromise<Result<Pull>>>();
    promise->start();
    const Async<Pull> answer = promise->future();
    QMetaObject::invokeMethod(
        m_runner,
        [runner = m_runner, source = asked.source, id = asked.id, sent = key.key, promise] {
            runner->ask(source, id, sent, promise);
        });
    receive(answer, this, [this, place, key](const Result<Pull>& pull) { take(place, key, pull); });
}

void LookUpDesk::take(const Place& place, const LookUpKey& key, Result<Pull> answer)
{
    if (!answer || answer->answer == Pull::Answer::TryLater) {
        const Error later { Error::Kind::Offline, u"asked to wait"_s };
        settle(place, answer ? later : answer.error());
        return;
    }
    Entry& entry = m_entries[place];
    const Feed& feed = m_feeds.at(place.first);
    RecordPage page = std::move(answer->page);
    bindToCustomer(feed.form, key, page);
    // What it said before and does not say now is gone.
    const auto before = std::exchange(entry.records, {});
    for (const SourceRecord& record : std::as_const(page.records))
        entry.records.append({ record.kind, record.key });
    for (const auto& [kind, record] : before) {
        if (!entry.records.contains(std::pair(kind, record)))
            page.records.append(goneRecord(kind, record));
    }
    if (page.records.isEmpty()) {
        settle(place, {});
        return;
    }
    receive(m_books.records.apply(std::move(page)),
            this,
            [this, place](const Result<PageOutcome>& written) {
                settle(place, written ? std::optional<Error>() : written.error());
            });
}

void LookUpDesk::settle(const Place& place, const std::optional<Error>& error)
{
    const auto found = m_entries.find(place);
    if (found == m_entries.end())
        return;
    LookUpState& state = found->second.state;
    state.stage = error ? LookUpState::Stage::Failed : LookUpState::Stage::Answered;
    state.at = m_clock.now();
    state.error = error;
    Q_EMIT changed(found->second.customer);
}

QList<LookUpState> LookUpDesk::states(const CustomerId& customer) const
{
    QList<LookUpState> states;
    for (const auto& [place, entry] : m_entries) {
        if (entry.customer == customer)
            states.append(entry.state);
    }
    return states;
}

void LookUpDesk::sweep()
{
    for (auto each = m_entries.begin(); each != m_entries.end();) {
        const Feed& feed = m_feeds.at(each->first.first);
        const Entry& entry = each->second;
        const bool over = entry.state.stage != LookUpState::Stage::Asking
            && entry.state.at.addSecs(feed.form.expiry.count()) <= m_clock.now();
        if (!over) {
            ++each;
            continue;
        }
        RecordPage page { feed.source, feed.id, m_clock.now(), {}, {}, RecordPage::More::No };
        for (const auto& [kind, key] : entry.records)
            page.records.append(goneRecord(kind, key));
        const CustomerId customer = entry.customer;
        each = m_entries.erase(each);
        if (!page.records.isEmpty())
            receive(
                m_books.records.apply(std::move(page)), this, [](const Result<PageOutcome>& gone) {
                    if (!gone)
                        qCWarning(SyncLog,
                                  "what has expired is still held: %s",
                                  qUtf8Printable(gone.error().detail));
                });
        Q_EMIT changed(customer);
    }
}

}

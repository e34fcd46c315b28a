// SyncHouse.h - a store, an engine and a reference back office that they pull: two worlds in one
// test.
#pragma once

#include "backoffice/CsvDropConnector.h"
#include "backoffice/ProfileReader.h"
#include "encryption/DatabaseKey.h"
#include "office/RunningOffice.h"
#include "secrets/FileSecrets.h"
#include "store/CustomerFile.h"
#include "store/CustomerSearch.h"
#include "store/FactBook.h"
#include "store/LinkBook.h"
#include "store/OutboxBook.h"
#include "store/RecordBook.h"
#include "store/SourceBook.h"
#include "store/Store.h"
#include "store/Verify.h"
#include "sync/SyncEngine.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

namespace guildhall {

using namespace Qt::StringLiterals;

/// Waits while events of this thread go on.
template <class T>
Result<T> wait(const Async<T>& answer, int milliseconds = 120'000)
{
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, milliseconds))
        return Error { Error::Kind::TimedOut, u"no answer in time"_s };
    if (answer.isCanceled() || answer.resultCount() == 0)
        return Error { Error::Kind::Refused, u"cancelled"_s };
    return answer.result();
}

/// Answers one token for every name that has no other.
class OneSecret final : public SecretKeeper
{
public:
    [[nodiscard]] Async<QByteArray> read(const QString& name) override
    {
        return ready(Result<QByteArray>(others.value(name, secret)));
    }
    [[nodiscard]] Async<Done> write(const QString&, const QByteArray&) override
    {
        return ready(Outcome(Done()));
    }
    [[nodiscard]] Async<Done> remove(const QString&) override { return ready(Outcome(Done())); }
    [[nodiscard]] QString backend() const override { return u"test"_s; }

    QByteArray secret = "demo";
    QMap<QString, QByteArray> others; ///< by name
};

inline const QStringList RestSources
    = { u"orchard"_s, u"revenues"_s, u"alloy"_s, u"storm"_s, u"complaints"_s, u"survey"_s };
inline const QStringList DropSources = { u"homelink"_s, u"permits"_s };

/// Seven systems of an office at `url`, that drops its files into `drop`. `pageSize` makes many
/// pages of few records.
inline Configuration configurationFor(const QUrl& url, const QString& drop, int pageSize)
{
    Configuration configuration;
    for (const QString& name : RestSources + DropSources) {
        SourceConfiguration source;
        source.profile = *ProfileReader::builtIn(name);
        source.accepts = *ProfileReader::accepts(ProfileReader::builtInPath(name));
        source.baseUrl = url;
        source.folder = drop;
        source.importFolder = drop + u"/import"_s;
        source.secret = u"token"_s;
        if (pageSize > 0) {
            for (FeedProfile& feed : source.profile.feeds)
                feed.request.query.insert(u"page_size"_s, QString::number(pageSize));
        }
        configuration.sources.push_back(std::move(source));
    }
    return configuration;
}

/// No waiting between tries, and chance that is none.
inline SyncTiming quickTiming()
{
    using namespace std::chrono_literals;
    SyncTiming timing;
    timing.page = { 1ms, 4ms, [] { return 0.5; } };
    timing.round = { 1ms, 4ms, [] { return 0.5; } };
    timing.outbox = { 1ms, 4ms, [] { return 0.5; } };
    timing.outboxLook = 5ms;
    timing.lineLook = 5ms;
    timing.shared = { 1ms, 4ms, [] { return 0.5; } };
    return timing;
}

/// Opened, with an engine that is not started. Closing and opening again is a restart.
class SyncHouse
{
public:
    /// In a folder of its own, or in `folder`.
    explicit SyncHouse(Configuration configuration,
                       QString folder = {},
                       const DatabaseKey& key
                       = *DatabaseKey::fromBytes(QByteArray(DatabaseKey::Size, 'k')),
                       std::shared_ptr<LinkRules> rules = nullptr)
        : m_folder(folder.isEmpty() ? m_temporary.path() : std::move(folder))
        , m_key(key)
        , m_configuration(std::move(configuration))
        , m_rules(std::move(rules))
    {
        open();
    }

    void open()
    {
        store = std::make_unique<Store>(StorePlace { m_folder }, clock);
        const auto opened = wait(store->open(m_key));
        if (!opened)
            qFatal("open: %s", qPrintable(opened.error().detail));
        links = m_rules ? std::make_unique<LinkBook>(*store, m_rules)
                        : std::make_unique<LinkBook>(*store);
        records = std::make_unique<RecordBook>(*store, *links);
        sources = std::make_unique<SourceBook>(*store);
        facts = std::make_unique<FactBook>(*store);
        outbox = std::make_unique<OutboxBook>(*store);
        file = std::make_unique<CustomerFile>(*store);
        engine = std::make_unique<SyncEngine>(
            SyncBooks { *records, *sources, *links, *facts, *outbox, *file },
            m_configuration,
            makers(),
            clock,
            timing);
        QObject::connect(store.get(), &Store::changed, engine.get(), &SyncEngine::noticed);
    }

    void close()
    {
        engine.reset();
        file.reset();
        outbox.reset();
        facts.reset();
        sources.reset();
        records.reset();
        links.reset();
        store.reset();
    }

    ~SyncHouse() { close(); }

    /// All sources until up to date; a source that failed is told.
    QList<PullSummary> once(const QStringList& only = {})
    {
        QList<SourceId> ids;
        for (const QString& id : only)
            ids.append(SourceId(id));
        const auto done = wait(engine->once(ids));
        if (!done)
            qFatal("once: %s", qPrintable(done.error().detail));
        for (const PullSummary& summary : *done) {
            if (summary.error)
                qWarning(
                    "%s: %s", qPrintable(summary.id.text()), qPrintable(summary.error->detail));
        }
        return *done;
    }

    QByteArrayList digests()
    {
        QByteArrayList all;
        for (const SourceConfiguration& source : m_configuration.sources)
            all.append(source.profile.id.text().toUtf8() + ' '
                       + (*wait(records->digest(source.profile.id))).toHex());
        return all;
    }

    QList<SourceState> states()
    {
        const auto found = wait(sources->states());
        return found ? *found : QList<SourceState>();
    }

    QStringList verified()
    {
        QStringList findings;
        const auto found = wait(Verify(*store).run());
        if (!found)
            return { found.error().detail };
        for (const Finding& finding : *found)
            findings.append(QString::number(static_cast<int>(finding.what)) + finding.detail);
        return findings;
    }

    SyncMakers makers()
    {
        SyncMakers made = makersFor(secret, clock);
        made.addresses = [this] {
            return network == 0 ? QStringList() : QStringList { QString::number(network.load()) };
        };
        made.connector = [this, usual = made.connector](
                             const SourceConfiguration& source) -> std::unique_ptr<Connector> {
            if (source.profile.kind != Profile::Kind::CsvDrop)
                return usual(source);
            CsvDropConnector::Place place;
            place.folder = source.folder;
            place.settle = std::chrono::milliseconds(0);
            place.pageRows = 50;
            return std::make_unique<CsvDropConnector>(source.profile, place, clock);
        };
        return made;
    }

    SystemClock clock;
    OneSecret secret;
    SyncTiming timing = quickTiming(); ///< from the next open() on
    std::atomic<int> network = 1; ///< that this computer is on; 0: none
    std::unique_ptr<Store> store;
    std::unique_ptr<LinkBook> links;
    std::unique_ptr<RecordBook> records;
    std::unique_ptr<SourceBook> sources;
    std::unique_ptr<FactBook> facts;
    std::unique_ptr<OutboxBook> outbox;
    std::unique_ptr<CustomerFile> file;
    std::unique_ptr<SyncEngine> engine;

private:
    QTemporaryDir m_temporary;
    const QString m_folder;
    const DatabaseKey m_key;
    const Configuration m_configuration;
    const std::shared_ptr<LinkRules> m_rules; ///< null: identifiers only
};

}

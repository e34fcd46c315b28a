// TestSync.cpp - whatever goes wrong on the way, both worlds say the same at the end.
#include "EveryProfile.h"
#include "SelfSigned.h"
#include "SyncHouse.h"
#include "office/Drops.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <tuple>

using namespace guildhall;
using office::Fault;

namespace {

struct Town
{
    explicit Town(std::uint32_t customers = 100)
    {
        office::ServerOptions options;
        options.customers = customers;
        options.seed = 7;
        options.drop = drop.path();
        if (!office::writeSelfSigned(keys.path()))
            qFatal("keys");
        options.salesforceCertificate = contents(u"certificate.pem"_s);
        auto started = office::RunningOffice::start(options);
        if (!started)
            qFatal("office: %s", qPrintable(started.error().detail));
        office = *std::move(started);
    }

    [[nodiscard]] Configuration configuration(int pageSize = 40) const
    {
        return configurationFor(office->url(), drop.path(), pageSize);
    }

    /// Every shipped profile that is pulled.
    [[nodiscard]] Configuration everything(int pageSize = 40) const
    {
        return everyProfileAt(office->url(), drop.path(), pageSize);
    }

    /// Signed in at Salesforce too.
    void giveKeys(SyncHouse& house) const
    {
        house.secret.others.insert(u"salesforce"_s, contents(u"key.pem"_s));
    }

    /// The files of the day, as the server drops them.
    void dropFiles() const
    {
        office->within([this](office::World& world) {
            office::Drops drops(world, drop.path());
            if (!drops.writeAll())
                qFatal("drops");
        });
    }

    /// Living records by "system/feed".
    [[nodiscard]] QMap<QString, qint64> counts() const
    {
        QMap<QString, qint64> counts;
        const auto digest = QJsonDocument::fromJson(office->digest()).object();
        for (auto it = digest.begin(); it != digest.end(); ++it)
            counts[it.key()] = it.value().toObject().value("count"_L1).toInteger();
        return counts;
    }

    [[nodiscard]] QByteArray contents(const QString& name) const
    {
        QFile file(keys.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir drop, keys;
    std::unique_ptr<office::RunningOffice> office;
};

Fault fault(Fault::Kind kind, int times = 1)
{
    Fault fault;
    fault.kind = kind;
    fault.times = times;
    fault.milliseconds = 20;
    return fault;
}

}

class TestSync final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsEverythingAndThenOnlyChanges();
    void bringsWhatEveryShippedProfileTells();
    void agreesAfterChangesAndDeletions();
    void comesThroughEveryFault_data();
    void comesThroughEveryFault();
    void goesOnWhereItWasAfterARestart();
    void aBrokenSourceDelaysNoOther();
    void fetchesOnlyWhatTheComputersRoleMayHold();
    void pausesAndTellsProgress();
    void stopsWhatIsBeingFetched();
    void leavesAloneWhoAskedForIt();
    void comesBackAtOnceOnAnotherNetwork();
};

void TestSync::bringsEverythingAndThenOnlyChanges()
{
    Town town;
    SyncHouse house(town.configuration());
    const auto first = house.once();
    qint64 fetched = 0;
    for (const PullSummary& summary : first) {
        QVERIFY2(!summary.error, qPrintable(summary.id.text()));
        QCOMPARE(summary.condition, SourceCondition::Fresh);
        QCOMPARE(summary.changed, summary.fetched);
        fetched += summary.fetched;
    }
    QVERIFY2(fetched > 300, QByteArray::number(fetched).constData());

    QMap<QString, qint64> expected;
    const auto counts = town.counts();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        expected[it.key().section(u'/', 0, 0)] += it.value();
    // One CSV row makes a person and an item.
    expected[u"homelink"_s] *= 2;
    expected[u"permits"_s] *= 2;
    for (const SourceState& state : house.states()) {
        QCOMPARE(state.records, expected.value(state.id.text()));
        QCOMPARE(state.condition, SourceCondition::Fresh);
    }
    QCOMPARE(house.verified(), QStringList());

    // The people of the council can be found by name, and joined over what names them in two
    // systems.
    const auto found = wait(CustomerSearch(*house.store).search({ u"Maryam Okafor"_s, 20 }));
    QVERIFY(found);
    QVERIFY(!found->hits.isEmpty());
    QVERIFY(found->hits.front().records >= 2);

    for (const PullSummary& summary : house.once())
        QCOMPARE(summary.changed, 0);
}

void TestSync::bringsWhatEveryShippedProfileTells()
{
    Town town;
    SyncHouse house(town.everything(7));
    town.giveKeys(house);
    for (const PullSummary& summary : house.once())
        QVERIFY2(!summary.error, qPrintable(summary.id.text()));
    QMap<QString, qint64> held;
    for (const SourceState& state : house.states()) {
        QVERIFY2(state.condition == SourceCondition::Fresh, qPrintable(state.id.text()));
        QVERIFY2(state.records > 0, qPrintable(state.id.text()));
        held[state.id.text()] = state.records;
    }
    const auto counts = town.counts();
    // What two systems tell of the same things is as much in both.
    QCOMPARE(held.value(u"alloy-v2"_s), counts.value(u"alloy/requests"_s));
    QCOMPARE(held.value(u"dynamics"_s), held.value(u"alloy"_s));
    QVERIFY(held.value(u"accuserv"_s) > counts.value(u"orchard/repairs"_s));
    QVERIFY(held.value(u"icasework"_s) > counts.value(u"complaints/cases"_s));
    QCOMPARE(house.verified(), QStringList());
    for (const PullSummary& summary : house.once())
        QVERIFY2(summary.changed == 0, qPrintable(summary.id.text()));
}

void TestSync::agreesAfterChangesAndDeletions()
{
    Town town;
    SyncHouse house(town.configuration());
    house.once();
    for (int round = 0; round < 3; ++round) {
        const auto changed = town.office->change({ 40, {}, {} });
        QVERIFY(changed.changed + changed.created + changed.deleted > 0);
        town.dropFiles();
        house.once();
        SyncHouse fresh(town.configuration());
        fresh.once();
        QCOMPARE(house.digests(), fresh.digests());
        QCOMPARE(house.verified(), QStringList());
    }
}

void TestSync::comesThroughEveryFault_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("latency") << static_cast<int>(Fault::Kind::Latency);
    QTest::newRow("drop before the body") << static_cast<int>(Fault::Kind::DropBeforeBody);
    QTest::newRow("drop in the body") << static_cast<int>(Fault::Kind::DropMidBody);
    QTest::newRow("reset") << static_cast<int>(Fault::Kind::Reset);
    QTest::newRow("429") << static_cast<int>(Fault::Kind::RateLimited);
    QTest::newRow("500") << static_cast<int>(Fault::Kind::ServerError);
    QTest::newRow("truncated") << static_cast<int>(Fault::Kind::Truncated);
    QTest::newRow("wrong type") << static_cast<int>(Fault::Kind::WrongType);
    QTest::newRow("duplicate page") << static_cast<int>(Fault::Kind::DuplicatePage);
    QTest::newRow("reordered page") << static_cast<int>(Fault::Kind::ReorderedPage);
    QTest::newRow("stale cursor") << static_cast<int>(Fault::Kind::StaleToken);
    QTest::newRow("stale sign-in") << -1;
}

void TestSync::comesThroughEveryFault()
{
    QFETCH(int, kind);
    Town town(40);
    SyncHouse quiet(town.everything());
    town.giveKeys(quiet);
    quiet.once();

    Fault wanted = fault(static_cast<Fault::Kind>(qMax(kind, 0)), 2);
    if (kind < 0) {
        wanted.kind = Fault::Kind::StaleToken;
        wanted.tokenExpired = true;
    }
    const Configuration configuration = town.everything(7);
    // On each of them, so that none is spared because the others were.
    const auto injectEverywhere = [&](double probability) {
        wanted.probability = probability;
        for (const SourceConfiguration& source : configuration.sources) {
            wanted.system = source.profile.id.text();
            town.office->inject(wanted);
        }
    };
    SyncHouse house(configuration);
    town.giveKeys(house);
    const auto compare = [&] {
        town.office->clearFaults();
        house.once();
        quiet.once();
        QCOMPARE(house.digests(), quiet.digests());
    };
    injectEverywhere(0.5);
    house.once();
    compare();
    // In the middle of changes as well, and deletions.
    town.office->change({ 30, {}, {} });
    town.dropFiles();
    // Some systems are asked up to the second that is now, and not beyond.
    const qint64 changed = QDateTime::currentSecsSinceEpoch();
    QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > changed);
    injectEverywhere(1);
    house.once();
    compare();
    QCOMPARE(house.verified(), QStringList());
}

void TestSync::goesOnWhereItWasAfterARestart()
{
    Town town;
    SyncHouse house(town.configuration(5));
    qint64 pages = 0;
    QObject::connect(house.engine.get(),
                     &SyncEngine::progress,
                     house.engine.get(),
                     [&pages](const SourceProgress&) { ++pages; });
    auto broken = house.engine->once();
    QTRY_VERIFY_WITH_TIMEOUT(pages >= 20, 20'000);
    house.close();
    QVERIFY(broken.isCanceled());
    house.open();
    qint64 rest = 0;
    for (const PullSummary& summary : house.once())
        rest += summary.fetched;
    SyncHouse whole(town.configuration());
    qint64 all = 0;
    for (const PullSummary& summary : whole.once())
        all += summary.fetched;
    QCOMPARE(house.digests(), whole.digests());
    QCOMPARE(house.verified(), QStringList());
    // What was held already did not come again (save for the overlap, which begins with now).
    QVERIFY2(rest < all, qPrintable(u"%1 of %2"_s.arg(rest).arg(all)));
}

void TestSync::aBrokenSourceDelaysNoOther()
{
    Town town;
    Configuration configuration = town.configuration();
    for (SourceConfiguration& source : configuration.sources) {
        if (source.profile.id.text() == "revenues"_L1)
            source.baseUrl = QUrl(u"http://127.0.0.1:9"_s); // discard: nobody listens
    }
    Fault slow = fault(Fault::Kind::Latency, 0);
    slow.system = u"storm"_s;
    slow.milliseconds = 400;
    town.office->inject(slow);
    SyncHouse house(configuration);
    const auto summaries = house.once();
    for (const PullSummary& summary : summaries) {
        const bool broken = summary.id.text() == "revenues"_L1;
        QCOMPARE(summary.error.has_value(), broken);
        if (broken) {
            QCOMPARE(summary.error->kind, Error::Kind::Offline);
        } else if (summary.id.text() != "storm"_L1) {
            QVERIFY2(summary.seconds < 60, qPrintable(summary.id.text()));
        }
    }
    for (const SourceState& state : house.states()) {
        const bool broken = state.id.text() == "revenues"_L1;
        QCOMPARE(state.condition, broken ? SourceCondition::Failing : SourceCondition::Fresh);
    }
}

void TestSync::fetchesOnlyWhatTheComputersRoleMayHold()
{
    Town town;
    Configuration configuration = town.configuration();
    configuration.computerRole = u"reception"_s;
    SyncHouse house(configuration);
    QStringList fetched;
    for (const PullSummary& summary : house.once())
        fetched.append(summary.id.text());
    QVERIFY(!fetched.contains(u"survey"_s));
    const auto counts = town.counts();
    for (const SourceState& state : house.states()) {
        if (state.id.text() == "revenues"_L1)
            QCOMPARE(state.records, counts.value(u"revenues/liable-persons"_s));
    }
}

void TestSync::pausesAndTellsProgress()
{
    Town town;
    SyncHouse house(town.configuration());
    QSet<QString> told;
    const auto note
        = [&told](const SourceProgress& progress) { told.insert(progress.source.text()); };
    const auto paused = [&house] {
        QStringList ids;
        for (const SourceState& state : house.states()) {
            if (state.condition == SourceCondition::Paused)
                ids.append(state.id.text());
        }
        return ids;
    };
    QObject::connect(house.engine.get(), &SyncEngine::progress, house.engine.get(), note);
    house.engine->pause(SourceId(u"alloy"_s));
    house.engine->start();
    QTRY_VERIFY_WITH_TIMEOUT(told.contains(u"storm"_s), 30'000);
    QTRY_COMPARE(paused(), QStringList({ u"alloy"_s }));
    QVERIFY(!told.contains(u"alloy"_s));

    // It stays paused over a restart, and goes on when it may.
    house.close();
    house.open();
    told.clear();
    QObject::connect(house.engine.get(), &SyncEngine::progress, house.engine.get(), note);
    house.engine->start();
    QTRY_VERIFY_WITH_TIMEOUT(told.contains(u"storm"_s), 30'000);
    QCOMPARE(paused(), QStringList({ u"alloy"_s }));
    QVERIFY(!told.contains(u"alloy"_s));
    house.engine->resume(SourceId(u"alloy"_s));
    QTRY_VERIFY_WITH_TIMEOUT(told.contains(u"alloy"_s), 30'000);
    QCOMPARE(paused(), QStringList());
}

void TestSync::stopsWhatIsBeingFetched()
{
    Town town;
    Fault slow = fault(Fault::Kind::Latency, 0);
    slow.system = u"storm"_s;
    slow.milliseconds = 600'000;
    town.office->inject(slow);
    SyncHouse house(town.configuration());
    const auto storm = [&house] {
        for (const SourceState& state : house.states()) {
            if (state.id.text() == "storm"_L1)
                return state;
        }
        return SourceState();
    };
    house.engine->start();
    QTRY_COMPARE_WITH_TIMEOUT(storm().condition, SourceCondition::Syncing, 30'000);
    house.engine->breakOff(SourceId(u"storm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(storm().nextRun.isValid(), 30'000);
    // It was a person who ended it: nothing is wrong with the source.
    QCOMPARE(storm().condition, SourceCondition::Never);
    QVERIFY(!storm().failingSince.isValid());
    QVERIFY(!storm().lastError);
}

void TestSync::leavesAloneWhoAskedForIt()
{
    Town town;
    Fault busy = fault(Fault::Kind::RateLimited, 0);
    busy.system = u"storm"_s;
    busy.milliseconds = 600'000;
    town.office->inject(busy);
    SyncHouse house(town.configuration());
    const auto storm = [&house] {
        for (const SourceState& state : house.states()) {
            if (state.id.text() == "storm"_L1)
                return state;
        }
        return SourceState();
    };
    house.engine->start();
    QTRY_COMPARE_WITH_TIMEOUT(storm().condition, SourceCondition::Failing, 30'000);
    const QDateTime planned = storm().nextRun;
    QVERIFY(planned > house.clock.now().addSecs(300));
    // Whoever presses, and however often: it is asked when it wants to be.
    for (int i = 0; i < 3; ++i)
        house.engine->now(SourceId(u"storm"_s));
    std::ignore = house.once({ u"alloy"_s });
    QCOMPARE(storm().condition, SourceCondition::Failing);
    QCOMPARE(storm().nextRun, planned);
    // Paused and resumed, it is not asked either, and is planned again.
    house.engine->pause(SourceId(u"storm"_s));
    house.engine->resume(SourceId(u"storm"_s));
    std::ignore = house.once({ u"alloy"_s });
    QCOMPARE(storm().condition, SourceCondition::Failing);
}

void TestSync::comesBackAtOnceOnAnotherNetwork()
{
    Town town;
    Fault cut = fault(Fault::Kind::Reset, 0);
    cut.system = u"storm"_s;
    town.office->inject(cut);
    SyncHouse house(town.configuration());
    house.close();
    house.timing.round = { std::chrono::hours(1), std::chrono::hours(1) };
    house.timing.outbox = house.timing.round;
    house.open();
    const auto storm = [&house] {
        for (const SourceState& state : house.states()) {
            if (state.id.text() == "storm"_L1)
                return state;
        }
        return SourceState();
    };
    Outgoing note;
    note.id = EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    note.kind = u"contact"_s;
    note.payload = { { u"text"_s, u"Rang about the bins"_s }, { u"channel"_s, u"telephone"_s } };
    Posting posting;
    posting.who = StaffId(u"jp"_s);
    posting.outgoing = { note };
    QVERIFY(wait(house.facts->post(posting)));
    const auto written = [&house, &note] { return *wait(house.outbox->entry(note.id)); };
    house.engine->start();
    // The line is down, and nobody would try again for half an hour.
    QTRY_COMPARE_WITH_TIMEOUT(storm().condition, SourceCondition::Failing, 30'000);
    QVERIFY(storm().nextRun > house.clock.now().addSecs(qint64 { 20 } * 60));
    QTRY_VERIFY_WITH_TIMEOUT(written().nextAttempt > house.clock.now().addSecs(qint64 { 20 } * 60),
                             30'000);
    town.office->clearFaults();
    house.network = 0;
    QCOMPARE(storm().condition, SourceCondition::Failing);
    house.network = 2;
    QTRY_COMPARE_WITH_TIMEOUT(storm().condition, SourceCondition::Fresh, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(written().state, OutboxEntry::State::Sent, 30'000);
}

QTEST_GUILESS_MAIN(TestSync)
#include "TestSync.moc"

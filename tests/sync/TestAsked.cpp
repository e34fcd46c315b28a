// TestAsked.cpp - systems without a feed are asked about the customer who is opened, each for
// itself, and what they said is forgotten in time.
#include "RawServer.h"
#include "SyncHouse.h"
#include "store/CustomerFile.h"
#include "sync/LookUpDesk.h"

using namespace guildhall;

using Stage = LookUpState::Stage;

namespace {

/// A source that is looked up at `/by/{key}`, as a profile says it.
SourceConfiguration source(const QByteArray& id, const QByteArray& lookUp, const RawServer& server)
{
    const QByteArray json = R"({"id":")" + id + R"(","name":"The )" + id
        + R"(","service_area":"S","kind":"rest","feeds":[{"id":"now","owner":"o","purpose":"p",
        "lawful_basis":"public_task","sensitivity":"special_category","retention":"P1D",
        "roles":["advisor"],"request":{"path":"/by/{key}"},"items":"","look_up":)"
        + lookUp + R"(,"records":[{"kind":"account","key":"/ref","fields":{"reference":"/ref",
        "state":{"constant":"live"},"balance":{"from":"/owed","unit":"pounds"}}}]}]})";
    auto read = ProfileReader::read(json, u"test.json"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    SourceConfiguration source;
    source.profile = *std::move(read);
    source.baseUrl = server.url();
    return source;
}

const QByteArray ByReference = R"({"by":"reference","source":"revenues","expires_seconds":900})";
const QByteArray ByUprn = R"({"by":"uprn","expires_seconds":60})";

QByteArray owed(const QByteArray& sum)
{
    return RawServer::json(R"([{"ref":"now-1","owed":")" + sum + R"("}])");
}

/// A store with one payer, their neighbour at the same address, and their account.
struct World
{
    World()
    {
        const auto opened
            = wait(store.open(*DatabaseKey::fromBytes(QByteArray(DatabaseKey::Size, 'k'))));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        QObject::connect(&store, &Store::changed, &store, [this](const Changes& changes) {
            customers += changes.customers.values();
        });
        Account account;
        account.person = u"P-1"_s;
        account.reference = u"700 1"_s;
        if (!put({ { RecordKind::Person, u"P-1"_s, {}, false, person(u"Okafor"_s) },
                   { RecordKind::Account, u"A-1"_s, {}, false, account } }))
            qFatal("the payer cannot be written");
        payer = customers.value(0);
        customers.clear();
        if (!put({ { RecordKind::Person, u"P-2"_s, {}, false, person(u"Evans"_s) } }))
            qFatal("the neighbour cannot be written");
        neighbour = customers.value(0);
    }

    bool put(const QList<SourceRecord>& list)
    {
        const auto done = wait(records.apply(
            { SourceId(u"revenues"_s), u"f"_s, clock.now(), list, {}, RecordPage::More::No }));
        return done && QTest::qWaitFor([this] { return !customers.isEmpty(); }, 60'000);
    }

    static PersonRecord person(const QString& surname)
    {
        PersonRecord person;
        person.surname = surname;
        person.addresses = { { u"1 Mill Road"_s, u"CB1 2AZ"_s, u"10002345678"_s } };
        return person;
    }

    /// What is owed by the accounts of `source` that are held of a customer.
    QList<qint64> held(const CustomerId& customer, const QString& source)
    {
        QList<qint64> sums;
        const auto read = wait(file.read(customer));
        if (!read)
            return { -1 };
        for (const HeldRecord& record : read->records) {
            const auto* account = std::get_if<Account>(&record.body);
            if (account != nullptr && record.from.source == SourceId(source))
                sums.append(account->balancePence);
        }
        return sums;
    }

    std::unique_ptr<LookUpDesk> desk(const std::vector<SourceConfiguration>& sources,
                                     const QString& role = u"advisor"_s)
    {
        Configuration configuration;
        configuration.sources = sources;
        return std::make_unique<LookUpDesk>(LookUpDesk::Books { records, file },
                                            configuration,
                                            role,
                                            makersFor(secret, clock).connector,
                                            clock);
    }

    QTemporaryDir folder;
    FixedClock clock { QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC) };
    Store store { { folder.path() }, clock };
    LinkBook links { store };
    RecordBook records { store, links };
    CustomerFile file { store };
    OneSecret secret;
    QList<CustomerId> customers;
    CustomerId payer;
    CustomerId neighbour;
};

QList<Stage> stages(const LookUpDesk& desk, const CustomerId& customer)
{
    QList<Stage> list;
    for (const LookUpState& state : desk.states(customer))
        list.append(state.stage);
    return list;
}

}

class TestAsked final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksEachSourceForItself();
    void asksAgainWhenItsTimeIsUp();
    void keepsNeighboursApart();
    void asksOnlyWhatTheRoleMayHold();
    void forgetsWhatAnEarlierRunWasTold();
};

void TestAsked::asksEachSourceForItself()
{
    World world;
    const RawServer quick([](const QByteArray&) { return owed("12.34"); });
    const RawServer silent([](const QByteArray&) { return QByteArray(); });
    const RawServer broken(
        [](const QByteArray&) { return RawServer::answer("500 Internal Server Error", {}, {}); });
    const auto desk = world.desk({ source("academy", ByReference, quick),
                                   source("silent", ByReference, silent),
                                   source("broken", ByReference, broken) });
    desk->open(world.payer);
    QTRY_COMPARE_WITH_TIMEOUT(stages(*desk, world.payer),
                              QList<Stage>({ Stage::Answered, Stage::Failed, Stage::Asking }),
                              60'000);
    QVERIFY(quick.requests().front().startsWith("GET /by/700%201 "));
    QCOMPARE(desk->states(world.payer).at(0).name, u"The academy"_s);
    QCOMPARE(desk->states(world.payer).at(1).error->kind, Error::Kind::Offline);
    QCOMPARE(world.held(world.payer, u"academy"_s), QList<qint64>({ 1234 }));
    QVERIFY(desk->states(world.neighbour).isEmpty());
}

void TestAsked::asksAgainWhenItsTimeIsUp()
{
    World world;
    int asked = 0;
    const RawServer server([&asked](const QByteArray&) {
        ++asked;
        return asked == 3 ? RawServer::json("[]") : owed(QByteArray::number(asked));
    });
    const auto desk = world.desk({ source("academy", ByReference, server) });
    const QList<Stage> answered { Stage::Answered };
    desk->open(world.payer);
    QTRY_COMPARE_WITH_TIMEOUT(stages(*desk, world.payer), answered, 60'000);
    // Opened again within its time, nobody is asked; somebody who wants to know now may ask.
    desk->open(world.payer);
    QCOMPARE(world.held(world.payer, u"academy"_s), QList<qint64>({ 100 }));
    QCOMPARE(asked, 1);
    desk->again(world.payer);
    QTRY_COMPARE_WITH_TIMEOUT(
        world.held(world.payer, u"academy"_s), QList<qint64>({ 200 }), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(stages(*desk, world.payer), answered, 60'000);
    world.clock.set(world.clock.now().addSecs(900));
    desk->open(world.payer);
    QTRY_COMPARE_WITH_TIMEOUT(world.held(world.payer, u"academy"_s), QList<qint64>(), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(asked, 3, 60'000);
}

void TestAsked::keepsNeighboursApart()
{
    World world;
    const RawServer server([](const QByteArray&) { return owed("5"); });
    const auto desk = world.desk({ source("echo", ByUprn, server) });
    for (const CustomerId& customer : { world.payer, world.neighbour }) {
        desk->open(customer);
        QTRY_COMPARE_WITH_TIMEOUT(
            stages(*desk, customer), QList<Stage>({ Stage::Answered }), 60'000);
    }
    QCOMPARE(world.held(world.payer, u"echo"_s), QList<qint64>({ 500 }));
    QCOMPARE(world.held(world.neighbour, u"echo"_s), QList<qint64>({ 500 }));
    // What is known of a property makes no two people one.
    QCOMPARE(wait(world.file.read(world.payer))->id, world.payer);
    QCOMPARE(wait(world.file.read(world.neighbour))->id, world.neighbour);
}

void TestAsked::asksOnlyWhatTheRoleMayHold()
{
    World world;
    const RawServer server([](const QByteArray&) { return owed("5"); });
    const auto barred = world.desk({ source("academy", ByReference, server) }, u"reception"_s);
    barred->open(world.payer);
    const auto desk = world.desk({ source("academy", ByReference, server) });
    desk->open(world.payer);
    QTRY_COMPARE_WITH_TIMEOUT(
        stages(*desk, world.payer), QList<Stage>({ Stage::Answered }), 60'000);
    QVERIFY(barred->states(world.payer).isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

void TestAsked::forgetsWhatAnEarlierRunWasTold()
{
    World world;
    const RawServer server([](const QByteArray&) { return owed("5"); });
    {
        const auto desk = world.desk({ source("academy", ByReference, server) });
        desk->open(world.payer);
        QTRY_COMPARE_WITH_TIMEOUT(
            stages(*desk, world.payer), QList<Stage>({ Stage::Answered }), 60'000);
    }
    QCOMPARE(world.held(world.payer, u"academy"_s), QList<qint64>({ 500 }));
    const auto desk = world.desk({ source("academy", ByReference, server) });
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(world.held(world.payer, u"academy"_s), QList<qint64>(), 60'000);
}

QTEST_GUILESS_MAIN(TestAsked)
#include "TestAsked.moc"

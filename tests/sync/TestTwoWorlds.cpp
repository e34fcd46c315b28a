// TestTwoWorlds.cpp - random edits on both sides, random faults between them, and a program that
// ends at any moment: at the end both sides say the same, and everything that was acknowledged here
// arrived there exactly once, and nothing else. GUILDHALL_WORLDS says how many worlds (100; 1,000
// in the long run), GUILDHALL_SEED repeats one. Here the program ends within one process, whatever
// is under way; TestKilledPrograms kills the real one.
#include "SyncHouse.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QUuid>

using namespace guildhall;

namespace {

using office::Fault;
using State = OutboxEntry::State;

constexpr int Steps = 8;

/// Every fault that the office knows, each with a small chance for every request.
void injectAll(office::RunningOffice& office, QRandomGenerator& random)
{
    using Kind = Fault::Kind;
    for (const Kind kind : { Kind::Latency,
                             Kind::DropBeforeBody,
                             Kind::DropMidBody,
                             Kind::Reset,
                             Kind::RateLimited,
                             Kind::ServerError,
                             Kind::Truncated,
                             Kind::WrongType,
                             Kind::DuplicatePage,
                             Kind::ReorderedPage,
                             Kind::StaleToken,
                             Kind::StaleToken,
                             Kind::AppliedAnswerLost }) {
        Fault fault;
        fault.kind = kind;
        fault.times = 0;
        // A pause that is asked for lasts a second at least.
        fault.probability = kind == Kind::RateLimited ? 0.004 : 0.01 + random.generateDouble() / 12;
        fault.milliseconds = 1 + random.bounded(10);
        fault.tokenExpired = random.bounded(2) == 0;
        office.inject(fault);
    }
}

Configuration worldOf(const QUrl& url)
{
    Configuration configuration = configurationFor(url, QString(), 25);
    std::erase_if(configuration.sources,
                  [](const SourceConfiguration& source) { return source.accepts.empty(); });
    for (SourceConfiguration& source : configuration.sources)
        source.interval = std::chrono::seconds(1);
    return configuration;
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// One world: what was acknowledged, and what is to be found there at the end.
class World
{
public:
    explicit World(quint32 seed)
        : m_random(seed)
        , m_where(u"seed %1"_s.arg(seed).toUtf8())
    {
        office::ServerOptions options;
        options.customers = 24;
        options.seed = seed;
        auto started = office::RunningOffice::start(options);
        if (!started)
            qFatal("%s", qPrintable(started.error().detail));
        m_office = *std::move(started);
        m_house = std::make_unique<SyncHouse>(worldOf(m_office->url()), m_folder.path());
    }

    void live()
    {
        m_house->once();
        injectAll(*m_office, m_random);
        m_house->engine->start();
        for (int step = 0; step < Steps; ++step) {
            m_office->change({ m_random.bounded(4U), {}, {} });
            say(1 + m_random.bounded(3));
            if (m_random.bounded(3) == 0)
                restart();
        }
    }

    /// The line is whole again, and people decide about what needs them.
    void settle()
    {
        m_office->clearFaults();
        QTRY_VERIFY2_WITH_TIMEOUT(nothingWaits(), m_where.constData(), 60'000);
        m_house->once();
    }

    void check()
    {
        QHash<QString, QByteArray> arrived;
        for (const office::Write& write : m_office->writes()) {
            const QString key = QString::fromUtf8(write.key);
            QVERIFY2(!arrived.contains(key), (m_where + ": twice: " + write.key).constData());
            arrived.insert(key, write.sent);
        }
        for (auto it = m_said.cbegin(); it != m_said.cend(); ++it) {
            QVERIFY2(arrived.contains(it.key()),
                     (m_where + ": lost: " + it.key().toUtf8()).constData());
            QVERIFY2(arrived.value(it.key()).contains(it.value().toUtf8()),
                     (m_where + ": altered: " + it.key().toUtf8()).constData());
        }
        for (auto it = arrived.cbegin(); it != arrived.cend(); ++it)
            QVERIFY2(m_said.contains(it.key()),
                     (m_where + ": what nobody said: " + it.key().toUtf8()).constData());

        const QTemporaryDir other;
        SyncHouse fresh(worldOf(m_office->url()), other.path());
        fresh.once();
        const QByteArrayList there = fresh.digests();
        const QByteArrayList here = m_house->digests();
        QCOMPARE(here.size(), there.size());
        for (qsizetype at = 0; at < there.size(); ++at)
            QVERIFY2(here.at(at) == there.at(at), (m_where + ": " + there.at(at)).constData());
        const QString findings = m_house->verified().join(u"; "_s);
        QVERIFY2(findings.isEmpty(), (m_where + ": " + findings.toUtf8()).constData());
    }

    [[nodiscard]] qsizetype said() const { return m_said.size(); }
    [[nodiscard]] int restarts() const { return m_restarts; }
    [[nodiscard]] int conflicts() const { return m_conflicts; }

private:
    void say(int count)
    {
        Posting posting;
        posting.who = StaffId(u"ann"_s);
        for (int i = 0; i < count; ++i)
            posting.outgoing.append(m_random.bounded(4) == 0 ? change() : made());
        const auto posted = wait(m_house->facts->post(posting));
        QVERIFY(posted);
        for (const Outgoing& outgoing : posting.outgoing)
            m_said.insert(outgoing.id.text(), outgoing.payload.value(u"text"_s).toString());
    }

    Outgoing made()
    {
        const QStringList kinds { u"request"_s, u"complaint"_s, u"contact"_s, u"note"_s };
        const QStringList services { u"Street cleaning"_s, u"Housing repairs"_s, QString() };
        Outgoing outgoing;
        outgoing.id = EntryId(newId());
        outgoing.kind = kinds.at(m_random.bounded(kinds.size()));
        outgoing.customer = CustomerId(m_random.bounded(4));
        outgoing.payload = { { u"text"_s, u"Said %1"_s.arg(m_random.generate()) },
                             { u"service"_s, services.at(m_random.bounded(services.size())) },
                             { u"uprn"_s, u"10001"_s },
                             { u"channel"_s, u"email"_s } };
        return outgoing;
    }

    /// Over a repair as it was last seen here, which the office may have changed since.
    Outgoing change()
    {
        const auto items = wait(m_house->file->all(RecordKind::Request));
        QList<HeldRecord> repairs;
        for (const HeldRecord& held : *items) {
            if (held.from.source == SourceId(u"orchard"_s))
                repairs.append(held);
        }
        if (repairs.isEmpty())
            return made();
        const HeldRecord& held = repairs.at(m_random.bounded(repairs.size()));
        Outgoing update;
        update.id = EntryId(newId());
        update.kind = u"update"_s;
        update.destination = held.from.source;
        update.target = held.key;
        update.payload
            = { { u"text"_s, u"Written over %1"_s.arg(m_random.generate()) },
                { u"was"_s,
                  QCborMap { { u"text"_s, std::get<ServiceRequest>(held.body).detail } } } };
        return update;
    }

    void restart()
    {
        ++m_restarts;
        m_house->close();
        m_house->open();
        m_house->engine->start();
    }

    /// Whoever decides lets what was said here stand over what is there; of a record that is gone
    /// there is nothing to write over.
    bool nothingWaits()
    {
        OutboxBook::Question question;
        question.state = State::NeedsAttention;
        const auto undecided = wait(m_house->outbox->entries(question));
        for (const OutboxEntry& entry : *undecided) {
            const EntryId& id = entry.outgoing.id;
            if (entry.errorKind == u"not_found") {
                m_said.remove(id.text());
                if (!wait(m_house->outbox->withdraw(id, StaffId(u"sue"_s), u"it is gone"_s)))
                    return false;
                continue;
            }
            ++m_conflicts;
            if (!wait(m_house->outbox->again(id,
                                             StaffId(u"sue"_s),
                                             entry.outgoing.payload,
                                             entry.theirs.value(u"version"_s).toString())))
                return false;
        }
        const auto counts = wait(m_house->outbox->counts());
        return counts->waiting == 0 && counts->needsAttention == 0;
    }

    QRandomGenerator m_random;
    const QByteArray m_where;
    const QTemporaryDir m_folder;
    std::unique_ptr<office::RunningOffice> m_office;
    std::unique_ptr<SyncHouse> m_house;
    QHash<QString, QString> m_said; // id and text of what is to be found there
    int m_restarts = 0;
    int m_conflicts = 0;
};

}

class TestTwoWorlds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreeAtTheEnd()
    {
        bool isSet = false;
        const int asked = qEnvironmentVariableIntValue("GUILDHALL_WORLDS", &isSet);
        bool isRepeated = false;
        const auto seed
            = static_cast<quint32>(qEnvironmentVariable("GUILDHALL_SEED").toULongLong(&isRepeated));
        const int worlds = isRepeated ? 1 : isSet ? asked : 100;
        const quint32 first = isRepeated ? seed : QRandomGenerator::global()->generate();
        qInfo("seeds %u and the %d after it", first, worlds - 1);
        // What a source that answers badly makes the log say, many thousand times.
        QLoggingCategory::setFilterRules(u"guildhall.sync=false"_s);
        qsizetype said = 0;
        int restarts = 0;
        int conflicts = 0;
        QElapsedTimer time;
        time.start();
        for (int number = 0; number < worlds; ++number) {
            World world(first + static_cast<quint32>(number));
            world.live();
            if (QTest::currentTestFailed())
                return;
            world.settle();
            if (QTest::currentTestFailed())
                return;
            world.check();
            if (QTest::currentTestFailed())
                return;
            said += world.said();
            restarts += world.restarts();
            conflicts += world.conflicts();
        }
        qInfo("%d worlds in %lld s: %lld entries arrived once each, %d restarts, %d conflicts",
              worlds,
              time.elapsed() / 1000,
              static_cast<long long>(said),
              restarts,
              conflicts);
    }
};

QTEST_GUILESS_MAIN(TestTwoWorlds)
#include "TestTwoWorlds.moc"

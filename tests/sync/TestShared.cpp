// TestShared.cpp - what is said at one desk is known at every other, once and in one order,
// whatever the line between them does.
#include "SyncHouse.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace guildhall;

namespace {

Configuration sharing(const QUrl& office)
{
    Configuration configuration;
    SharedConfiguration shared;
    shared.url = office;
    shared.url.setPath(u"/shared/v1"_s);
    shared.secret = u"shared"_s;
    shared.poll = std::chrono::milliseconds(5);
    configuration.shared = shared;
    return configuration;
}

Fact promise(const QString& desk, int number)
{
    Fact fact;
    fact.id = EntryId(u"%1-%2"_s.arg(desk).arg(number));
    fact.kind = u"promise"_s;
    fact.subject = u"T-%1"_s.arg(number % 5);
    fact.customer = CustomerId(1 + number % 3);
    fact.body = { { u"text"_s, u"We ring back \u2013 by \U0001F551"_s },
                  { u"number"_s, (qint64 { 1 } << 60) + number },
                  { u"print"_s, QByteArray("\x00\xff", 2) } };
    return fact;
}

void post(SyncHouse& house, const QString& desk, int number)
{
    Posting posting;
    posting.who = StaffId(desk);
    posting.facts = { promise(desk, number) };
    QVERIFY(wait(house.facts->post(posting)));
}

/// In the order in which they are folded.
QList<Fact> known(SyncHouse& house)
{
    return *wait(house.facts->ofKinds({ u"promise"_s }));
}

bool allShared(SyncHouse& house)
{
    return wait(house.facts->unshared(1))->isEmpty();
}

office::Fault fault(office::Fault::Kind kind, double probability)
{
    office::Fault made;
    made.kind = kind;
    made.system = u"shared"_s;
    made.times = 0;
    made.probability = probability;
    return made;
}

}

class TestShared final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto started = office::RunningOffice::start({});
        QVERIFY(started);
        m_office = *std::move(started);
    }
    void cleanup() { m_office.reset(); }

    void twoDesksComeToTheSameEnd()
    {
        SyncHouse ann(sharing(m_office->url()));
        SyncHouse ben(sharing(m_office->url()));
        ann.engine->start();
        ben.engine->start();
        post(ann, u"ann"_s, 1);
        QTRY_COMPARE_WITH_TIMEOUT(known(ben).size(), 1, 60'000);
        const Fact there = known(ben).constFirst();
        QCOMPARE(there.body, promise(u"ann"_s, 1).body);
        QCOMPARE(there.who, StaffId(u"ann"_s));
        QCOMPARE(there.customer, CustomerId(2));

        // The line is cut: both go on, and each knows what it has said itself.
        m_office->inject(fault(office::Fault::Kind::Reset, 1.0));
        for (int number = 2; number < 40; ++number) {
            post(ann, u"ann"_s, number);
            post(ben, u"ben"_s, number);
        }
        QCOMPARE(known(ann).size(), 39);
        m_office->clearFaults();
        QTRY_COMPARE_WITH_TIMEOUT(known(ann).size(), 77, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(known(ann) == known(ben), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(allShared(ann) && allShared(ben), 60'000);
        QCOMPARE(m_office->sharedFacts().size(), 77);
    }

    void saysSinceWhenTheDesksHaveNotHeardFromEachOther()
    {
        SyncHouse ann(sharing(m_office->url()));
        QSignalSpy told(ann.engine.get(), &SyncEngine::feedSilent);
        m_office->inject(fault(office::Fault::Kind::Reset, 1.0));
        ann.engine->start();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 60'000);
        QVERIFY(told.first().first().toDateTime().isValid());
        m_office->clearFaults();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 60'000); // once, however often it was tried
        QVERIFY(!told.last().first().toDateTime().isValid());
    }

    void comesOnceThroughEveryFault()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        using Kind = office::Fault::Kind;
        const QList<Kind> kinds { Kind::DropBeforeBody, Kind::DropMidBody,      Kind::Reset,
                                  Kind::ServerError,    Kind::Truncated,        Kind::WrongType,
                                  Kind::StaleToken,     Kind::AppliedAnswerLost };
        for (const Kind kind : kinds)
            m_office->inject(fault(kind, 0.12));
        SyncHouse ann(sharing(m_office->url()));
        SyncHouse ben(sharing(m_office->url()));
        ann.engine->start();
        ben.engine->start();
        for (int number = 0; number < 60; ++number) {
            SyncHouse& house = random.bounded(2) == 0 ? ann : ben;
            post(house, &house == &ann ? u"ann"_s : u"ben"_s, number);
            // A program that ends at any moment goes on where it was.
            if (random.bounded(15) == 0) {
                house.close();
                house.open();
                house.engine->start();
            }
        }
        m_office->clearFaults();
        QTRY_COMPARE_WITH_TIMEOUT(known(ann).constLast().sequence, 60, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(known(ann) == known(ben), 60'000);
        QCOMPARE(m_office->sharedFacts().size(), 60);
        QTRY_VERIFY_WITH_TIMEOUT(allShared(ann) && allShared(ben), 60'000);
    }

    void endsAfterOneRoundWhenAskedTo()
    {
        SyncHouse ann(sharing(m_office->url()));
        SyncHouse ben(sharing(m_office->url()));
        for (int number = 0; number < 450; ++number)
            post(ann, u"ann"_s, number);
        QVERIFY(wait(ann.engine->shareOnce()));
        QVERIFY(wait(ben.engine->shareOnce()));
        QCOMPARE(known(ben), known(ann));
        QCOMPARE(known(ben).size(), 450);
        m_office->inject(fault(office::Fault::Kind::Reset, 1.0));
        const auto cut = wait(ben.engine->shareOnce());
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, Error::Kind::Offline);
    }

    /// The feed is lost and begun again: nobody's facts are.
    void fillsAFeedThatWasLost()
    {
        SyncHouse ann(sharing(m_office->url()));
        SyncHouse ben(sharing(m_office->url()));
        post(ann, u"ann"_s, 1);
        post(ben, u"ben"_s, 2);
        QVERIFY(wait(ann.engine->shareOnce()));
        QVERIFY(wait(ben.engine->shareOnce()));
        office::ServerOptions same;
        same.port = static_cast<quint16>(m_office->url().port());
        m_office.reset();
        auto started = office::RunningOffice::start(same);
        QVERIFY(started);
        m_office = *std::move(started);
        for (int round = 0; round < 2; ++round) {
            QVERIFY(wait(ann.engine->shareOnce()));
            QVERIFY(wait(ben.engine->shareOnce()));
        }
        QCOMPARE(m_office->sharedFacts().size(), 2);
        QCOMPARE(known(ann).size(), 2);
        QCOMPARE(known(ben), known(ann));
    }

    void oneThatIsRefusedHoldsUpNoOther()
    {
        SyncHouse ann(sharing(m_office->url()));
        Fact broken = promise(u"ann"_s, 2);
        broken.kind.clear();
        for (const Fact& fact : { promise(u"ann"_s, 1), broken, promise(u"ann"_s, 3) }) {
            Posting posting;
            posting.facts = { fact };
            QVERIFY(wait(ann.facts->post(posting)));
        }
        QVERIFY(wait(ann.engine->shareOnce()));
        QCOMPARE(m_office->sharedFacts().size(), 2);
        QCOMPARE(wait(ann.facts->unshared(10))->size(), 1);
    }

private:
    std::unique_ptr<office::RunningOffice> m_office;
};

QTEST_GUILESS_MAIN(TestShared)
#include "TestShared.moc"

// TestFacts.cpp - what people say and send: facts in one order, an outbox that loses nothing,
// drafts that outlive the program.
#include "StoreFixture.h"
#include "store/DraftBook.h"
#include "store/FactBook.h"
#include "store/OutboxBook.h"

#include <QSignalSpy>

using namespace guildhall;

namespace {

Fact fact(const QString& id, const QString& kind, qint64 customer, const QString& subject = {})
{
    Fact said;
    said.id = EntryId(id);
    said.kind = kind;
    said.subject = subject;
    said.customer = CustomerId(customer);
    said.body = { { u"text"_s, id } };
    return said;
}

Outgoing outgoing(const QString& id, qint64 customer, const QString& destination = u"orchard"_s)
{
    Outgoing entry;
    entry.id = EntryId(id);
    entry.kind = u"request"_s;
    entry.destination = SourceId(destination);
    entry.customer = CustomerId(customer);
    entry.payload = { { u"text"_s, u"Tap drips"_s } };
    return entry;
}

QStringList ids(const Result<QList<Fact>>& facts)
{
    QStringList all;
    for (const Fact& one : *facts)
        all.append(one.id.text());
    return all;
}

QStringList ids(const Result<QList<OutboxEntry>>& entries)
{
    QStringList all;
    for (const OutboxEntry& one : *entries)
        all.append(one.outgoing.id.text());
    return all;
}

}

class TestFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_house = std::make_unique<House>(m_folder->path());
        QVERIFY(m_house->open());
    }
    void cleanup() { m_house.reset(); }

    void keepsWhatIsPostedTogetherOrNotAtAll()
    {
        FactBook facts(*m_house->store);
        OutboxBook outbox(*m_house->store);
        DraftBook drafts(*m_house->store);
        const auto draft = wait(drafts.keep({ {},
                                              u"contact"_s,
                                              CustomerId(7),
                                              StaffId(u"ann"_s),
                                              {},
                                              { { u"note"_s, u"He rang"_s } } }));
        QVERIFY(draft);

        Posting posting;
        posting.who = StaffId(u"ann"_s);
        posting.facts = { fact(u"f1"_s, u"promise"_s, 7), fact({}, u"contact"_s, 7) };
        posting.outgoing = { outgoing({}, 7) };
        posting.draft = *draft;
        const auto posted = wait(facts.post(posting));
        QVERIFY(posted);
        QCOMPARE(posted->facts.first(), EntryId(u"f1"_s));
        QVERIFY(!posted->facts.last().isEmpty());

        // A restart, and the same posting again: nothing is doubled.
        QVERIFY(m_house->open());
        FactBook again(*m_house->store);
        posting.facts.removeLast();
        posting.outgoing.first().id = posted->outgoing.first();
        QVERIFY(wait(again.post(posting)));
        const auto about = wait(again.about(CustomerId(7)));
        QCOMPARE(about->size(), 2);
        QCOMPARE(about->first().who, StaffId(u"ann"_s));
        QCOMPARE(about->first().at, m_house->clock.now());
        QCOMPARE(about->first().body.value(u"text"_s).toString(), u"f1"_s);
        QCOMPARE(ids(wait(OutboxBook(*m_house->store).entries({}))),
                 QStringList { posted->outgoing.first().text() });
        QVERIFY(wait(DraftBook(*m_house->store).of(StaffId(u"ann"_s)))->isEmpty());
        QVERIFY(wait(Verify(*m_house->store).run())->isEmpty());
    }

    void putsFactsInTheOrderOfTheFeed()
    {
        FactBook facts(*m_house->store);
        QSignalSpy changed(m_house->store.get(), &Store::changed);
        QVERIFY(wait(facts.post({ StaffId(u"ann"_s),
                                  { fact(u"mine-first"_s, u"ticket"_s, 0, u"T1"_s),
                                    fact(u"mine-later"_s, u"ticket"_s, 0, u"T1"_s),
                                    fact(u"other"_s, u"ticket"_s, 0, u"T2"_s) },
                                  {},
                                  {} })));
        QCOMPARE(ids(wait(facts.unshared(2))), QStringList({ u"mine-first"_s, u"mine-later"_s }));

        // The feed put another desk's fact before mine and has not taken my second yet.
        Fact theirs = fact(u"theirs"_s, u"ticket"_s, 0, u"T1"_s);
        theirs.at = moment(19);
        theirs.sequence = 10;
        Fact mine = fact(u"mine-first"_s, u"ticket"_s, 0, u"T1"_s);
        mine.at = moment(20);
        mine.sequence = 11;
        QVERIFY(wait(facts.take({ theirs, mine }, "11")));
        QVERIFY(wait(facts.take({ theirs, mine }, "11")));
        QVERIFY(wait(facts.shared({ EntryId(u"mine-first"_s) })));
        // Said here, come from the feed (once), accepted there.
        QTRY_COMPARE(changed.size(), 3);
        const QSet<QString> tickets { u"ticket"_s };
        QCOMPARE(changed.at(0).at(0).value<Changes>().facts, tickets);
        QCOMPARE(changed.at(1).at(0).value<Changes>().facts, tickets);
        QVERIFY(changed.at(2).at(0).value<Changes>().facts.isEmpty());

        QCOMPARE(ids(wait(facts.onSubject(u"ticket"_s, u"T1"_s))),
                 QStringList({ u"theirs"_s, u"mine-first"_s, u"mine-later"_s }));
        QCOMPARE(ids(wait(facts.ofKinds({ u"ticket"_s }, moment(20)))),
                 QStringList({ u"mine-first"_s, u"mine-later"_s, u"other"_s }));
        QCOMPARE(ids(wait(facts.unshared(9))), QStringList({ u"mine-later"_s, u"other"_s }));
        QCOMPARE(*wait(facts.cursor()), QByteArray("11"));
    }

    void sendsACustomersEntriesInTheirOrder()
    {
        FactBook facts(*m_house->store);
        OutboxBook outbox(*m_house->store);
        QVERIFY(wait(facts.post({ StaffId(u"ann"_s),
                                  {},
                                  { outgoing(u"a1"_s, 1),
                                    outgoing(u"a2"_s, 1),
                                    outgoing(u"a3"_s, 1, u"alloy"_s),
                                    outgoing(u"b1"_s, 2),
                                    outgoing(u"n1"_s, 0),
                                    outgoing(u"n2"_s, 0) },
                                  {} })));
        QCOMPARE(ids(wait(outbox.due(9))),
                 QStringList({ u"a1"_s, u"a3"_s, u"b1"_s, u"n1"_s, u"n2"_s }));

        // One that waits for its next attempt holds up what came after it of the same customer; one
        // that needs a person does not.
        const EntryId first(u"a1"_s);
        QVERIFY(wait(outbox.attempting(first)));
        QVERIFY(wait(outbox.later(first, { Error::Kind::Offline, u"orchard"_s }, moment(21))));
        QCOMPARE(ids(wait(outbox.due(9))), QStringList({ u"a3"_s, u"b1"_s, u"n1"_s, u"n2"_s }));
        m_house->clock.set(moment(22));
        QCOMPARE(ids(wait(outbox.due(1))), QStringList { u"a1"_s });
        const QCborMap theirs { { u"text"_s, u"Tap mended"_s } };
        QVERIFY(wait(outbox.refused(first, { Error::Kind::Conflict, u"412"_s }, theirs)));
        QVERIFY(ids(wait(outbox.due(9))).contains(u"a2"_s));
        QCOMPARE(wait(outbox.accepted(first, u"R-1"_s)).error().kind, Error::Kind::NotFound);

        const auto held = wait(outbox.entry(first));
        QCOMPARE(held->state, OutboxEntry::State::NeedsAttention);
        QCOMPARE(held->theirs, theirs);
        QCOMPARE(held->errorKind, u"conflict"_s);
        QCOMPARE(held->attempts, 1);

        const QCborMap decided { { u"text"_s, u"Tap drips again"_s } };
        QVERIFY(wait(outbox.again(first, StaffId(u"sue"_s), decided, u"v2"_s)));
        QVERIFY(wait(outbox.accepted(first, u"R-1"_s)));
        QVERIFY(wait(outbox.withdraw(EntryId(u"b1"_s), StaffId(u"sue"_s), u"rang twice"_s)));
        const auto sent = wait(outbox.entry(first));
        QCOMPARE(sent->state, OutboxEntry::State::Sent);
        QCOMPARE(sent->reference, u"R-1"_s);
        QCOMPARE(sent->outgoing.payload, decided);
        QCOMPARE(sent->outgoing.version, u"v2"_s);
        const auto counts = wait(outbox.counts());
        QCOMPARE(counts->waiting, 4);
        QCOMPARE(counts->sent, 1);
        QCOMPARE(counts->oldestWaiting, moment(20));
        QVERIFY(wait(Verify(*m_house->store).run())->isEmpty());
    }

    void keepsEachPersonsDrafts()
    {
        DraftBook drafts(*m_house->store);
        Draft draft { {}, u"contact"_s, {}, StaffId(u"ann"_s), {}, { { u"note"_s, u"He r"_s } } };
        draft.id = *wait(drafts.keep(draft));
        m_house->clock.set(moment(21));
        draft.body = { { u"note"_s, u"He rang"_s } };
        QVERIFY(wait(drafts.keep(draft)));
        QVERIFY(m_house->open());
        const auto kept = wait(DraftBook(*m_house->store).of(StaffId(u"ann"_s)));
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().body, draft.body);
        QCOMPARE(kept->first().at, moment(21));
        QVERIFY(wait(DraftBook(*m_house->store).of(StaffId(u"bob"_s)))->isEmpty());
        QVERIFY(wait(DraftBook(*m_house->store).discard(draft.id)));
        QVERIFY(wait(DraftBook(*m_house->store).of(StaffId(u"ann"_s)))->isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<House> m_house;
};

QTEST_GUILESS_MAIN(TestFacts)
#include "TestFacts.moc"

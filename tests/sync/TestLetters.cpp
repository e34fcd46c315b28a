// TestLetters.cpp - letters by the mailing house: a job with its pages goes out once, and the
// house's report says what became of each, also to the complaint that it is about.
#include "OfficeDrops.h"
#include "SyncHouse.h"
#include "rules/cases/CaseStep.h"

#include <QCborArray>
#include <QUuid>

#include <algorithm>

using namespace guildhall;

class TestLetters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterIsPrintedByTheMailingHouseAndItsReportConfirmsIt()
    {
        const QTemporaryDir folder;
        office::ServerOptions options;
        options.customers = 20;
        options.drop = folder.filePath(u"drop"_s);
        const auto office = office::RunningOffice::start(options);
        QVERIFY(office);
        SyncHouse house(mailing(options.drop));
        const EntryId id = postLetter(house, u"CB1 2AB"_s);
        const EntryId second = postLetter(house, u"CB1 3CD"_s);
        const EntryId nowhere = postLetter(house, {});
        // Not by this house: Notify prints it, or whoever takes it.
        Outgoing other = letter(newId(), u"CB1 2AB"_s);
        other.payload.insert(u"way"_s, u"notify_letter"_s);
        const EntryId elsewhere = post(house, other);
        QVERIFY(wait(house.engine->pushOnce()));
        QCOMPARE(entry(house, elsewhere).errorKind, u"not_found"_s);
        QCOMPARE(entry(house, id).outgoing.destination, SourceId(u"mailing"_s));
        const QDir jobs(options.drop + u"/mailing"_s);
        QCOMPARE(jobs.entryList({ u"*.csv"_s }, QDir::Files).size(), 1); // one job
        QCOMPARE(jobs.entryList({ u"*.pdf"_s }, QDir::Files).size(), 3);

        dropAgain(**office);
        QVERIFY(jobs.entryList(QDir::Files).isEmpty());
        const auto taken = (*office)->letters();
        QCOMPARE(taken.size(), 3);
        QCOMPARE(taken.first().reference, id.text());
        QCOMPARE(taken.first().name, u"Ms Ann \"Nan\" Rees"_s);
        QCOMPARE(taken.first().address, u"Flat 2, Mill House\n14 Mill Road\nCambridge"_s);
        QCOMPARE(taken.first().postcode, u"CB1 2AB"_s);
        QCOMPARE(taken.first().pages, u"2"_s);
        QCOMPARE(taken.first().pdf, pagesOf(id));
        ageExtracts(options.drop);
        QVERIFY(wait(house.engine->pushOnce()));
        // Received is not posted; without a postcode it never will be.
        QCOMPARE(entry(house, id).state, State::Waiting);
        QCOMPARE(entry(house, nowhere).state, State::NeedsAttention);
        QCOMPARE(entry(house, nowhere).errorKind, u"refused"_s);

        dropAgain(**office);
        ageExtracts(options.drop);
        QVERIFY(wait(house.engine->pushOnce()));
        QCOMPARE(entry(house, id).state, State::Sent);
        QCOMPARE(entry(house, id).reference, taken.first().job);
        QCOMPARE(entry(house, second).state, State::Sent);
        QCOMPARE((*office)->letters().size(), 3);

        // And it is a source like any other.
        house.once();
        const auto states = house.states();
        QCOMPARE(states.size(), 1);
        QCOMPARE(states.first().name, u"Mailing house"_s);
        QCOMPARE(states.first().condition, SourceCondition::Fresh);
        const auto held = wait(house.file->all(RecordKind::Request));
        QCOMPARE(held->size(), 3);
        const auto first = std::ranges::find_if(
            *held, [&taken](const HeldRecord& record) { return record.key == taken.first().job; });
        QVERIFY(first != held->cend());
        QCOMPARE(std::get<ServiceRequest>(first->body).stateText, u"Posted"_s);
        QVERIFY(std::get<ServiceRequest>(first->body).closed.isValid());

        // A person puts the address right and has it sent again; the old refusal is history.
        QCborMap corrected = entry(house, nowhere).outgoing.payload;
        QCborMap to = corrected.value(u"to"_s).toMap();
        to.insert(u"postcode"_s, u"CB1 4EF"_s);
        corrected.insert(u"to"_s, to);
        QVERIFY(wait(house.outbox->again(nowhere, StaffId(u"jp"_s), corrected, {})));
        ageExtracts(options.drop, 600);
        QVERIFY(wait(house.engine->pushOnce()));
        QCOMPARE(entry(house, nowhere).state, State::Waiting);
        dropAgain(**office);
        dropAgain(**office);
        ageExtracts(options.drop);
        QVERIFY(wait(house.engine->pushOnce()));
        QCOMPARE(entry(house, nowhere).state, State::Sent);
    }

    void aLetterThatComesBackIsToldToItsComplaint()
    {
        const QTemporaryDir folder;
        office::ServerOptions options;
        options.customers = 20;
        options.drop = folder.filePath(u"drop"_s);
        const auto office = office::RunningOffice::start(options);
        QVERIFY(office);
        SyncHouse house(mailing(options.drop));
        Outgoing answer = letter(newId(), u"CB1 9ZZ"_s);
        answer.payload.insert(u"case"_s, u"C-1187"_s);
        answer.payload.insert(u"purpose"_s, u"complaint_answer"_s);
        answer.payload.insert(u"stage"_s, 1);
        // So large that a list of entries leaves it out.
        answer.payload.insert(u"pdf"_s, pagesOf(answer.id).repeated(20));
        const EntryId id = post(house, answer);
        QVERIFY(wait(house.engine->pushOnce()));
        const auto reported = [&] {
            dropAgain(**office);
            ageExtracts(options.drop);
            house.once();
            QVERIFY(wait(house.engine->pushOnce()));
            QVERIFY(wait(house.engine->receiptsOnce()));
        };
        reported(); // received
        QVERIFY(deliveries(house, id).isEmpty());
        reported();
        QCOMPARE(entry(house, id).state, State::Sent);
        QCOMPARE(deliveries(house, id), QStringList { u"posted"_s });
        reported();
        QCOMPARE(deliveries(house, id), (QStringList { u"posted"_s, u"returned"_s }));
        QVERIFY(wait(house.engine->receiptsOnce())); // nothing is said twice
        QCOMPARE(deliveries(house, id).size(), 2);

        const auto told = wait(house.facts->onSubject(u"complaint"_s, u"C-1187"_s));
        QCOMPARE(told->size(), 2);
        const auto step = caseStep(told->last().body);
        QVERIFY(step);
        QCOMPARE(step->what, CaseDo::Delivered);
        QCOMPARE(step->stage, 1);
        QCOMPARE(step->choice, u"answer"_s);
        QCOMPARE(step->more, u"returned"_s);
        QCOMPARE(step->channel, u"letter"_s);
        QVERIFY(step->on.isValid());
    }

private:
    using State = OutboxEntry::State;

    static QByteArray pagesOf(const EntryId& id)
    {
        return "%PDF-1.7\n" + (id.text().toUtf8() + '\0').repeated(200);
    }

    static Configuration mailing(const QString& drop)
    {
        SourceConfiguration source;
        source.profile = *ProfileReader::builtIn(u"mailing"_s);
        source.accepts = *ProfileReader::accepts(ProfileReader::builtInPath(u"mailing"_s));
        source.folder = drop;
        source.importFolder = drop + u"/mailing"_s;
        Configuration configuration;
        configuration.sources = { source };
        return configuration;
    }

    /// As LetterPosting writes it.
    static Outgoing letter(const EntryId& id, const QString& postcode)
    {
        Outgoing outgoing;
        outgoing.id = id;
        outgoing.kind = u"letter"_s;
        const QCborArray lines { u"Flat 2, Mill House"_s, u"14 Mill Road"_s, u"Cambridge"_s };
        outgoing.payload = { { u"way"_s, u"hybrid_mail"_s },
                             { u"reference"_s, u"C-1187"_s },
                             { u"language"_s, u"en"_s },
                             { u"to"_s,
                               QCborMap { { u"name"_s, u"Ms Ann \"Nan\" Rees"_s },
                                          { u"lines"_s, lines },
                                          { u"postcode"_s, postcode } } },
                             { u"file"_s, u"answer-1-%1.pdf"_s.arg(id.text()) },
                             { u"pdf"_s, pagesOf(id) },
                             { u"pages"_s, 2 } };
        return outgoing;
    }

    static EntryId postLetter(SyncHouse& house, const QString& postcode)
    {
        return post(house, letter(newId(), postcode));
    }

    static EntryId newId() { return EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

    static EntryId post(SyncHouse& house, const Outgoing& outgoing)
    {
        Posting posting;
        posting.who = StaffId(u"jp"_s);
        posting.outgoing = { outgoing };
        const auto posted = wait(house.facts->post(posting));
        return posted ? posted->outgoing.value(0) : EntryId();
    }

    static QStringList deliveries(SyncHouse& house, const EntryId& id)
    {
        QStringList all;
        const auto facts = wait(house.facts->onSubject(u"delivery"_s, id.text()));
        for (const Fact& fact : *facts)
            all.append(fact.body[u"status"_s].toString());
        return all;
    }

    static OutboxEntry entry(SyncHouse& house, const EntryId& id)
    {
        const auto found = wait(house.outbox->entry(id));
        return found ? *found : OutboxEntry();
    }
};

QTEST_GUILESS_MAIN(TestLetters)
#include "TestLetters.moc"

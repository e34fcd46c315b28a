// TestDropOut.cpp - what goes to a system that only imports files is there once, whatever kills the
// program, and counts as sent when the system's next extract names it. GUILDHALL_KILLS says how
// often it is killed (12).
#include "DropHouse.h"
#include "OfficeDrops.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace guildhall;

namespace {

using State = OutboxEntry::State;

EntryId newId()
{
    return EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

Outgoing job(const QString& text)
{
    Outgoing outgoing;
    outgoing.kind = u"request"_s;
    outgoing.payload = { { u"service"_s, u"Parks"_s }, { u"text"_s, text } };
    return outgoing;
}

}

class TestDropOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_system = std::make_unique<ImportingSystem>(m_folder->path());
    }

    void isSentWhenTheNextExtractNamesIt()
    {
        SyncHouse house(importing(m_folder->path()));
        const EntryId id = post(house, u"Swing is \"broken\", again"_s);
        QVERIFY(wait(house.engine->pushOnce()));
        QCOMPARE(entry(house, id).state, State::Waiting);
        m_system->import();
        QCOMPARE(m_system->names, QStringList { u"guildhall-%1.csv"_s.arg(id.text()) });
        QCOMPARE(m_system->taken.size(), 1);
        QCOMPARE(m_system->taken.first().row,
                 "guildhall-" + id.text().toUtf8() + ".csv," + id.text().toUtf8()
                     + ",\"Swing is \"\"broken\"\", again\"");

        // Taken away, and not confirmed yet: nothing is dropped again.
        QVERIFY(wait(house.engine->pushOnce()));
        m_system->import();
        QCOMPARE(m_system->names.size(), 1);
        QCOMPARE(entry(house, id).state, State::Waiting);

        // It has come there, and nobody has planned it: not more than that is known.
        m_system->extract("Received");
        QVERIFY(wait(house.engine->pushOnce()));
        QCOMPARE(entry(house, id).state, State::Waiting);

        m_system->extract();
        QVERIFY(wait(house.engine->pushOnce()));
        QCOMPARE(entry(house, id).state, State::Sent);
        QCOMPARE(entry(house, id).reference, u"J-0"_s);
    }

    void homeLinkTakesCorrectionsAndItsNextExtractConfirmsThem()
    {
        office::ServerOptions options;
        options.customers = 300;
        options.drop = m_folder->filePath(u"drop"_s);
        const auto office = office::RunningOffice::start(options);
        QVERIFY(office);
        // As it is shipped, and without a folder to import from it is only read.
        SourceConfiguration source;
        source.profile = *ProfileReader::builtIn(u"homelink"_s);
        source.accepts = *ProfileReader::accepts(ProfileReader::builtInPath(u"homelink"_s));
        source.folder = options.drop;
        source.importFolder = options.drop + u"/import"_s;
        Configuration configuration;
        configuration.sources = { source };
        SyncHouse house(configuration);
        const auto applicant = [&house](const QString& key) {
            const auto all = wait(house.file->all(RecordKind::Person));
            const auto found = std::ranges::find_if(*all, [&key](const HeldRecord& held) {
                return key.isEmpty() ? !std::get<PersonRecord>(held.body).emails.isEmpty()
                                     : held.key == key;
            });
            return found == all->end() ? HeldRecord() : *found;
        };
        ageExtracts(options.drop);
        house.once();
        const HeldRecord before = applicant({});
        QVERIFY(!before.key.isEmpty());

        const auto change = [&](const QString& name, const QString& value) {
            Outgoing outgoing;
            outgoing.kind = u"details"_s;
            outgoing.destination = SourceId(u"homelink"_s);
            outgoing.target = before.key;
            outgoing.payload = { { name, value } };
            Posting posting;
            posting.outgoing = { outgoing };
            return wait(house.facts->post(posting))->outgoing.value(0);
        };
        // Two changes of one application before its next extract: it names both.
        const EntryId email = change(u"email"_s, u"new, \"quoted\"@example.org"_s);
        const EntryId born = change(u"date_of_birth"_s, u"1970-02-28"_s);
        QVERIFY(wait(house.engine->pushOnce()));
        QCOMPARE(entry(house, email).state, State::Waiting);
        QCOMPARE(QDir(source.importFolder).entryList(QDir::Files).size(), 2);
        dropAgain(**office);
        QVERIFY(QDir(source.importFolder).entryList(QDir::Files).isEmpty());
        ageExtracts(options.drop);
        QVERIFY(wait(house.engine->pushOnce()));
        for (const EntryId& id : { email, born }) {
            QCOMPARE(entry(house, id).state, State::Sent);
            QCOMPARE(entry(house, id).reference, before.key);
        }
        house.once();
        const auto after = std::get<PersonRecord>(applicant(before.key).body);
        QCOMPARE(after.emails, QStringList { u"new, \"quoted\"@example.org"_s });
        QCOMPARE(after.dateOfBirth, QDate(1970, 2, 28));
        QCOMPARE(after.surname, std::get<PersonRecord>(before.body).surname);
    }

    void holdsUpNobodyWhileItIsNotConfirmed()
    {
        SyncHouse house(importing(m_folder->path()));
        const CustomerId customer(7);
        std::ignore = post(house, u"one"_s, customer);
        std::ignore = post(house, u"two"_s, customer);
        QVERIFY(wait(house.engine->pushOnce()));
        m_system->import();
        QCOMPARE(m_system->names.size(), 2);
        // What is on its way does not wait to be sent.
        QVERIFY(!wait(house.outbox->counts())->oldestWaiting.isValid());
    }

    void needsAPersonWhenItIsNeverConfirmed()
    {
        Configuration configuration = importing(m_folder->path());
        configuration.sources.front().accepts.front().file->confirmed.within
            = std::chrono::hours(0);
        SyncHouse house(configuration);
        const EntryId id = post(house, u"lost"_s);
        QVERIFY(wait(house.engine->pushOnce()));
        const OutboxEntry lost = entry(house, id);
        QCOMPARE(lost.state, State::NeedsAttention);
        QCOMPARE(lost.errorKind, u"timed_out"_s);
        m_system->import();

        // Only a person has it dropped once more.
        QVERIFY(wait(house.engine->pushOnce()));
        m_system->import();
        QCOMPARE(m_system->names.size(), 1);
        QVERIFY(wait(house.outbox->again(id, StaffId(u"jp"_s), lost.outgoing.payload, {})));
        QVERIFY(wait(house.engine->pushOnce()));
        m_system->import();
        QCOMPARE(m_system->names.size(), 2);
    }

    void needsAPersonWhenItIsRefusedThere()
    {
        SyncHouse house(importing(m_folder->path()));
        const EntryId id = post(house, u"=HYPERLINK(\"x\")"_s);
        QVERIFY(wait(house.engine->pushOnce()));
        m_system->import();
        // Whoever looks into the file with a spreadsheet sees words, no formula.
        QVERIFY(m_system->taken.first().row.endsWith(",\"'=HYPERLINK(\"\"x\"\")\""));
        m_system->extract("Refused");
        QVERIFY(wait(house.engine->pushOnce()));
        const OutboxEntry refused = entry(house, id);
        QCOMPARE(refused.state, State::NeedsAttention);
        QCOMPARE(refused.errorKind, u"refused"_s);
        QCOMPARE(refused.error, u"J-0 Refused"_s);
    }

    void severalLeaveInOneFileAndEachIsConfirmedForItself()
    {
        SyncHouse house(importing(m_folder->path(), Batches::OfSeveral));
        QList<EntryId> ids;
        for (const QString& text : { u"one"_s, u"two"_s, u"three"_s, u"four"_s })
            ids.append(post(house, text));
        const EntryId without = post(house, job(u"without its picture"_s));
        QVERIFY(wait(house.engine->pushOnce()));
        // What cannot be written holds up no other.
        QCOMPARE(entry(house, without).state, State::NeedsAttention);
        QCOMPARE(entry(house, without).errorKind, u"invalid"_s);
        m_system->import();
        QCOMPARE(m_system->names.size(), 2); // three rows, and one
        QCOMPARE(m_system->taken.size(), 4);
        const auto comesBefore
            = [&ids](const ImportingSystem::Taken& a, const ImportingSystem::Taken& b) {
                  return ids.indexOf(EntryId(QString::fromUtf8(a.id)))
                      < ids.indexOf(EntryId(QString::fromUtf8(b.id)));
              };
        std::ranges::sort(m_system->taken, comesBefore);
        for (qsizetype i = 0; i < ids.size(); ++i) {
            QCOMPARE(QString::fromUtf8(m_system->taken.at(i).id), ids.at(i).text());
            QCOMPARE(m_system->taken.at(i).picture, pictureOf(ids.at(i)));
            QCOMPARE(entry(house, ids.at(i)).state, State::Waiting);
            QVERIFY(!entry(house, ids.at(i)).reference.isEmpty());
        }
        QCOMPARE(entry(house, ids.at(0)).reference, entry(house, ids.at(2)).reference);
        QVERIFY(QDir(m_folder->filePath(u"in/.guildhall"_s))
                    .entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)
                    .isEmpty());

        // The system knows two of them only.
        const auto all = std::exchange(m_system->taken, m_system->taken.first(2));
        m_system->extract();
        QVERIFY(wait(house.engine->pushOnce()));
        QCOMPARE(entry(house, ids.at(0)).state, State::Sent);
        QCOMPARE(entry(house, ids.at(1)).reference, u"J-1"_s);
        QCOMPARE(entry(house, ids.at(2)).state, State::Waiting);
        m_system->taken = all;
        m_system->extract();
        QVERIFY(wait(house.engine->pushOnce()));
        for (const EntryId& id : ids)
            QCOMPARE(entry(house, id).state, State::Sent);
        m_system->import();
        QCOMPARE(m_system->names.size(), 2);
    }

    void waitsForAFolderThatIsNotThere()
    {
        QVERIFY(QDir(m_folder->filePath(u"in"_s)).removeRecursively());
        SyncHouse house(importing(m_folder->path()));
        const EntryId id = post(house, u"later"_s);
        QVERIFY(wait(house.engine->pushOnce()));
        QCOMPARE(entry(house, id).state, State::Waiting);
        QCOMPARE(entry(house, id).errorKind, u"offline"_s);
        QVERIFY(QDir().mkpath(m_folder->filePath(u"in"_s)));
        QVERIFY(wait(house.engine->pushOnce()));
        m_system->import();
        QCOMPARE(m_system->names.size(), 1);
    }

    void isThereOnceWhateverKillsTheProgram_data()
    {
        QTest::addColumn<Batches>("batches");
        QTest::newRow("one in a file") << Batches::OfOne;
        QTest::newRow("several in a file, with pictures") << Batches::OfSeveral;
    }
    void isThereOnceWhateverKillsTheProgram()
    {
        QFETCH(const Batches, batches);
        bool isSet = false;
        const int asked = qEnvironmentVariableIntValue("GUILDHALL_KILLS", &isSet);
        const int kills = isSet ? asked : 12;
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const QString data = m_folder->filePath(u"data"_s);
        const QString keyFile = m_folder->filePath(u"key"_s);
        QVERIFY(QDir().mkpath(data));
        QFile key(keyFile);
        QVERIFY(key.open(QIODevice::WriteOnly)
                && key.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        key.write(QByteArray(DatabaseKey::Size, 'k').toHex());
        key.close();

        QSet<QString> posted;
        QMap<QString, int> places;
        int killed = 0;
        for (int round = 0; killed < kills && round < kills * 4; ++round) {
            {
                SyncHouse house(importing(m_folder->path(), batches), data);
                for (int i = 0; i < 3; ++i)
                    posted.insert(post(house, u"job %1/%2"_s.arg(round).arg(i)).text());
            }
            const QStringList kinds { u"before"_s, u"after"_s, u"journal"_s };
            const QString& kind = kinds.at(round % kinds.size());
            const int number = 1 + random.bounded(kind == "journal"_L1 ? 20 : 3);
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QStringLiteral(KILLED_DROP),
                        { data,
                          keyFile,
                          m_folder->path(),
                          batches == Batches::OfOne ? u"one"_s : u"several"_s,
                          kind,
                          QString::number(number) });
            QVERIFY(child.waitForFinished(120'000));
            if (child.exitStatus() == QProcess::CrashExit) {
                ++killed;
                ++places[kind];
            } else {
                QCOMPARE(child.exitCode(), 0);
            }
            // The other system takes what is there at every moment, also between two tries.
            m_system->import();
            if (random.bounded(2) == 0)
                m_system->extract();
        }
        QCOMPARE(killed, kills);

        SyncHouse house(importing(m_folder->path(), batches), data);
        QVERIFY(wait(house.engine->pushOnce()));
        m_system->import();
        m_system->extract();
        QVERIFY(wait(house.engine->pushOnce()));
        const QByteArray told = "seed " + QByteArray::number(seed);
        QStringList came;
        for (const ImportingSystem::Taken& one : std::as_const(m_system->taken)) {
            came.append(QString::fromUtf8(one.id));
            if (batches == Batches::OfSeveral)
                QVERIFY2(one.picture == pictureOf(EntryId(came.last())), told.constData());
        }
        came.sort();
        QStringList expected(posted.cbegin(), posted.cend());
        expected.sort();
        QVERIFY2(came == expected, told.constData()); // each there, and none twice
        if (batches == Batches::OfOne)
            QCOMPARE(m_system->names.size(), posted.size());
        else
            QVERIFY2(m_system->names.size() < posted.size(), told.constData());
        QVERIFY2(QDir(m_folder->filePath(u"in"_s)).entryList(QDir::Files).isEmpty(),
                 told.constData());
        for (const QString& id : std::as_const(posted))
            QVERIFY2(entry(house, EntryId(id)).state == State::Sent, told.constData());
        for (const QString& kind : { u"before"_s, u"after"_s, u"journal"_s })
            QVERIFY2(places.value(kind) > 0, qPrintable(kind));
    }

private:
    static QByteArray pictureOf(const EntryId& id)
    {
        return (id.text().toUtf8() + '\0').repeated(200);
    }

    static EntryId post(SyncHouse& house, const QString& text, CustomerId customer = {})
    {
        Outgoing outgoing = job(text);
        outgoing.id = newId();
        outgoing.customer = customer;
        outgoing.payload.insert(u"picture"_s, u"picture-%1.jpg"_s.arg(outgoing.id.text()));
        outgoing.payload.insert(u"bytes"_s, pictureOf(outgoing.id));
        return post(house, outgoing);
    }

    static EntryId post(SyncHouse& house, const Outgoing& outgoing)
    {
        Posting posting;
        posting.who = StaffId(u"jp"_s);
        posting.outgoing = { outgoing };
        const auto posted = wait(house.facts->post(posting));
        return posted ? posted->outgoing.value(0) : EntryId();
    }

    static OutboxEntry entry(SyncHouse& house, const EntryId& id)
    {
        const auto found = wait(house.outbox->entry(id));
        return found ? *found : OutboxEntry();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImportingSystem> m_system;
};

QTEST_GUILESS_MAIN(TestDropOut)
#include "TestDropOut.moc"

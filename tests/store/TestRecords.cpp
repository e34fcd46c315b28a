// TestRecords.cpp - pages from back offices: repeated, reordered, deleting, reconciling, and the
// first load.
#include "StoreFixture.h"
#include "store/Database.h"
#include "store/HomeFile.h"
#include "store/SettleTwice.h"

using namespace guildhall;

namespace {

SourceRecord request(const QString& key, const QString& person, const QString& title, int day = 1)
{
    ServiceRequest body;
    body.person = person;
    body.reference = u"R-"_s + key;
    body.title = title;
    body.uprn = u"10090"_s;
    return { RecordKind::Request, key, moment(day), false, body };
}

SourceRecord tombstone(RecordKind kind, const QString& key, QDateTime at)
{
    SourceRecord gone { kind, key, std::move(at), true, PersonRecord {} };
    if (kind == RecordKind::Request)
        gone.body = ServiceRequest {};
    return gone;
}

RecordPage tenants()
{
    PersonRecord okafor = named(u"Adaeze"_s, u"Okafor"_s);
    okafor.phones = { u"07700 900123"_s };
    return page(u"orchard"_s,
                { personRecord(u"T-1"_s, okafor, 5),
                  personRecord(u"T-2"_s, named(u"John"_s, u"Smith"_s), 5),
                  request(u"88213"_s, u"T-1"_s, u"Damp and mould, bedroom 2"_s, 5) });
}

QByteArray digest(House& house, const QString& source = u"orchard"_s)
{
    return *wait(house.records->digest(SourceId(source)));
}

}

class TestRecords final : public QObject
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

    void takesInAPageOnceHoweverOftenItComes()
    {
        QCOMPARE(m_house->put(tenants()), (PageOutcome { 3, 3, 0, 0, 0, 0 }));
        const QByteArray first = digest(*m_house);
        QCOMPARE(m_house->put(tenants()), (PageOutcome { 3, 0, 0, 3, 0, 0 }));
        QCOMPARE(digest(*m_house), first);
        RecordPage twice = tenants();
        twice.records += twice.records;
        QCOMPARE(m_house->put(twice).unchanged, 6);
        QCOMPARE(digest(*m_house), first);
    }

    void keepsEveryFieldOfEveryKind()
    {
        PersonRecord person = named(u"Siân"_s, u"O’Brien-Ngũgĩ"_s);
        person.kind = PersonRecord::Kind::Person;
        person.title = u"Dr"_s;
        person.middleNames = u"Mair"_s;
        person.dateOfBirth = QDate(1912, 2, 29);
        person.nationalInsurance = u"AB123456D"_s;
        person.phones = { u"a"_s, u""_s };
        person.emails = { u"b@c.example"_s };
        person.addresses = { { u"1 Mill Road"_s, u"CB1 2AB"_s, u"1"_s }, {} };
        person.sameAs = { { SourceId(u"x"_s), u"y"_s } };
        person.markers = { { Marker::Kind::Deceased, u"told"_s, QDate(2026, 1, 2) } };
        person.role = u"Tenant"_s;
        person.since = QDate(2001, 1, 1);
        ServiceRequest request;
        request.person = u"P"_s;
        request.state = ItemState::Cancelled;
        request.opened = QDateTime::fromMSecsSinceEpoch(-1, QTimeZone::utc());
        request.due = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::utc());
        request.events = { { moment(3), u"Visited"_s } };
        request.appointment = moment(4);
        request.hazard = u"damp_mould"_s;
        request.hazardSeverity = u"significant"_s;
        request.investigated = moment(5);
        request.worksDone = moment(9);
        Complaint complaint;
        complaint.person = u"P"_s;
        complaint.stage = 2;
        complaint.received = QDate(2026, 3, 4);
        complaint.extensionDays = -3;
        complaint.rootCause = u"delay"_s;
        Account account;
        account.person = u"P"_s;
        account.balancePence = -12'345'678'901;
        account.lines = { { QDate(2026, 1, 1), u"Rent"_s, 12345 } };
        Contact contact;
        contact.person = u"P"_s;
        contact.waitingSeconds = 61;
        contact.token = u"token"_s;
        SurveyAnswer answer;
        answer.receivedAt = moment(6);
        answer.comment = QString(5000, u'€');
        QList<SourceRecord> records;
        for (const RecordBody& body : { RecordBody(person),
                                        RecordBody(request),
                                        RecordBody(complaint),
                                        RecordBody(account),
                                        RecordBody(contact),
                                        RecordBody(answer) })
            records.append({ kindOf(body), u"P"_s, moment(2), false, body });
        m_house->put(page(u"orchard"_s, records));
        for (const SourceRecord& record : records) {
            const auto held = wait(m_house->file->all(record.kind));
            QCOMPARE(held->size(), 1);
            QVERIFY(held->first().body == record.body);
            QCOMPARE(held->first().from.updated, record.updated);
            QCOMPARE(held->first().from.fetched, moment(20));
        }
    }

    void neverPutsAnOlderVersionOverANewer()
    {
        const auto at = [](const QString& surname, int day) {
            return page(u"orchard"_s, { personRecord(u"T-1"_s, named(u"Ada"_s, surname), day) });
        };
        m_house->put(at(u"Newer"_s, 9));
        QCOMPARE(m_house->put(at(u"Older"_s, 3)).older, 1);
        QCOMPARE(m_house->names(u"ada"_s), QStringList { u"Ada Newer"_s });
        // The same content later: what lies between the two is older from now on.
        QCOMPARE(m_house->put(at(u"Newer"_s, 15)).unchanged, 1);
        QCOMPARE(m_house->put(at(u"Between"_s, 12)).older, 1);
        // A name that nobody would take for a slip of the one before.
        QCOMPARE(m_house->put(at(u"Latest"_s, 16)).changed, 1);
        QCOMPARE(m_house->names(u"ada"_s), QStringList { u"Ada Latest"_s });
        QCOMPARE(m_house->names(u"newer"_s), QStringList());
        RecordPage undated = at(u"Undated"_s, 1);
        undated.records.first().updated = QDateTime();
        QCOMPARE(m_house->put(undated).changed, 1);
    }

    void endsWithTheSameRowsInWhateverOrderPagesCome()
    {
        QList<RecordPage> pages;
        for (int day = 1; day <= 6; ++day) {
            pages.append(page(u"orchard"_s,
                              { personRecord(u"T-1"_s, named(u"Ada"_s, u"Day%1"_s.arg(day)), day),
                                request(u"1"_s, u"T-1"_s, u"Title %1"_s.arg(day), day) }));
        }
        pages.append(page(u"orchard"_s, { tombstone(RecordKind::Request, u"1"_s, moment(6, 10)) }));
        for (const RecordPage& next : pages)
            m_house->put(next);
        const QByteArray forwards = digest(*m_house);
        QTemporaryDir folder;
        House other(folder.path());
        QVERIFY(other.open());
        for (auto next = pages.crbegin(); next != pages.crend(); ++next)
            other.put(*next);
        QCOMPARE(digest(other), forwards);
        QVERIFY(wait(other.file->all(RecordKind::Request))->isEmpty());
    }

    void honoursDeletions()
    {
        m_house->put(tenants());
        const CustomerId okafor = m_house->find(u"okafor"_s).hits.value(0).customer;
        QCOMPARE(m_house
                     ->put(page(u"orchard"_s,
                                { tombstone(RecordKind::Person, u"T-1"_s, moment(6)),
                                  tombstone(RecordKind::Person, u"never-seen"_s, moment(6)) }))
                     .deleted,
                 2);
        QCOMPARE(m_house->names(u"okafor"_s), QStringList());
        QCOMPARE(m_house->names(u"07700900123"_s), QStringList());
        QCOMPARE(wait(m_house->file->read(okafor)).error().kind, Error::Kind::NotFound);
        // The version that was taken away comes late once more.
        QCOMPARE(m_house->put(tenants()).older, 1);
        QCOMPARE(m_house->names(u"okafor"_s), QStringList());
        // A tombstone without a time stands against it too.
        m_house->put(page(u"orchard"_s, { tombstone(RecordKind::Person, u"T-2"_s, {}) }));
        QCOMPARE(m_house->put(tenants()).older, 2);
        QCOMPARE(m_house->names(u"smith"_s), QStringList());
        // Said anew it is back, under its own id.
        m_house->put(
            page(u"orchard"_s, { personRecord(u"T-1"_s, named(u"Adaeze"_s, u"Okafor"_s), 7) }));
        QCOMPARE(m_house->find(u"okafor"_s).hits.value(0).customer, okafor);
        QVERIFY(wait(Verify(*m_house->store).run())->isEmpty());
    }

    void refusesAPageThatIsNone()
    {
        RecordPage nobody = tenants();
        nobody.source = SourceId();
        QCOMPARE(wait(m_house->records->apply(nobody)).error().kind, Error::Kind::Invalid);
        RecordPage mixed = tenants();
        mixed.records.last().kind = RecordKind::Complaint;
        QCOMPARE(wait(m_house->records->apply(mixed)).error().kind, Error::Kind::Invalid);
        QCOMPARE(m_house->names(u"okafor"_s), QStringList());
    }

    void showsItemsThatComeBeforeTheirPerson()
    {
        RecordPage items = tenants();
        items.records = { items.records.last() };
        m_house->put(items);
        QCOMPARE(wait(m_house->file->itemsAt(u"0010090"_s))->size(), 1);
        QCOMPARE(wait(m_house->file->itemsWith(u"r 88213"_s))->size(), 1);
        m_house->put(tenants());
        const auto hit = m_house->find(u"r-88213"_s).hits.value(0);
        QCOMPARE(hit.name, u"Adaeze Okafor"_s);
        const auto file = wait(m_house->file->read(hit.customer));
        QCOMPARE(file->records.size(), 2);
        QCOMPARE(kindOf(file->records.last().body), RecordKind::Request);
    }

    void readsAHomeAndWhatIsReportedNearIt()
    {
        const auto livingAt = [](const QString& name, const QString& uprn) {
            PersonRecord person = named(name, u"Okafor"_s);
            person.addresses = { { u"12 Mill Road"_s, u"CB1 2AB"_s, uprn } };
            return person;
        };
        PersonRecord afar = named(u"Far"_s, u"Away"_s);
        afar.addresses = { { u"1 Hill"_s, u"CB1 2AD"_s, u"7"_s } };
        const auto asked = [](const QString& key, const QString& person, int day) {
            SourceRecord record = request(key, person, u"Street light out"_s, day);
            auto& body = std::get<ServiceRequest>(record.body);
            body.opened = moment(day);
            body.uprn = key == "at-home"_L1 ? u"010090"_s : QString();
            return record;
        };
        m_house->put(page(u"orchard"_s,
                          { personRecord(u"T-1"_s, livingAt(u"Ada"_s, u"10090"_s), 5),
                            personRecord(u"T-2"_s, livingAt(u"Ben"_s, u"0010090"_s), 5),
                            personRecord(u"T-3"_s, livingAt(u"Next"_s, u"10091"_s), 5),
                            personRecord(u"T-4"_s, afar, 5),
                            asked(u"at-home"_s, {}, 5),
                            asked(u"near"_s, u"T-3"_s, 15),
                            asked(u"long-ago"_s, u"T-3"_s, 2),
                            asked(u"far"_s, u"T-4"_s, 15) }));
        HomeFile homes(*m_house->store);
        const auto home = wait(homes.around({ u"10090"_s, u"cb12ab"_s, moment(10) }));
        QVERIFY(home);
        QStringList people;
        for (const OwnedRecord& one : home->people) {
            people.append(std::get<PersonRecord>(one.record.body).forename);
            QVERIFY(!one.customer.isEmpty());
        }
        people.sort();
        QCOMPARE(people, (QStringList { u"Ada"_s, u"Ben"_s }));
        QCOMPARE(home->items.size(), 1);
        QVERIFY(home->items.first().customer.isEmpty()); // nobody's, and of this home
        QCOMPARE(home->nearby.size(), 1);
        QCOMPARE(home->nearby.first().record.key, u"near"_s);
        const auto nowhere = wait(homes.around({ {}, {}, moment(10) }));
        QVERIFY(nowhere && nowhere->people.isEmpty() && nowhere->nearby.isEmpty());
    }

    void reconcilesAFeedWithoutTombstones()
    {
        m_house->put(tenants());
        QVERIFY(wait(m_house->records->beginReconcile(SourceId(u"orchard"_s), u"people"_s)));
        RecordPage rest = tenants();
        rest.records.removeFirst();
        m_house->put(rest);
        QCOMPARE(*wait(m_house->records->finishReconcile(SourceId(u"orchard"_s), u"people"_s)), 1);
        QCOMPARE(m_house->names(u"okafor"_s), QStringList());
        QCOMPARE(m_house->names(u"smith"_s).size(), 1);
        // Named again with the old time stamp: the source is right.
        QCOMPARE(m_house->put(tenants()).added, 1);
        QCOMPARE(m_house->names(u"okafor"_s).size(), 1);
        // Not begun: nothing goes.
        QCOMPARE(*wait(m_house->records->finishReconcile(SourceId(u"orchard"_s), u"people"_s)), 0);
        QVERIFY(wait(Verify(*m_house->store).run())->isEmpty());
    }

    void dropsASource()
    {
        m_house->put(tenants());
        RecordPage other = tenants();
        other.source = SourceId(u"revenues"_s);
        m_house->put(other);
        const QByteArray kept = digest(*m_house, u"revenues"_s);
        QVERIFY(wait(m_house->records->dropSource(SourceId(u"orchard"_s))));
        QCOMPARE(m_house->find(u"okafor"_s).hits.size(), 1);
        QCOMPARE(digest(*m_house, u"revenues"_s), kept);
        SourceBook sources(*m_house->store);
        QCOMPARE(*wait(sources.cursor(SourceId(u"orchard"_s), u"people"_s)), QByteArray());
        QCOMPARE(m_house->put(tenants()).added, 3);
        QVERIFY(wait(Verify(*m_house->store).run())->isEmpty());
    }

    void firstLoadEndsLikePagesOneByOne()
    {
        QList<RecordPage> pages;
        for (int at = 0; at < 40; ++at) {
            PersonRecord person = named(u"Name%1"_s.arg(at), u"Shared"_s);
            person.nationalInsurance = u"AB10%1%2C"_s.arg(at % 15 + 10).arg(at % 15 + 20);
            person.phones = { u"0770090%1"_s.arg(1000 + at) };
            pages.append(page(at % 2 == 0 ? u"orchard"_s : u"revenues"_s,
                              { personRecord(u"K-%1"_s.arg(at), person, 1 + at % 9),
                                request(QString::number(at), u"K-%1"_s.arg(at), u"Item"_s) },
                              QByteArray::number(at)));
        }
        // Some come twice, some older, one is taken away.
        pages.insert(21, pages.at(5));
        pages.append(pages.at(3));
        pages.append(
            page(u"orchard"_s, { personRecord(u"K-4"_s, named(u"Old"_s, u"Version"_s), 1) }));
        pages.append(
            page(u"orchard"_s, { personRecord(u"K-6"_s, named(u"New"_s, u"Version"_s), 12) }));
        pages.append(page(u"orchard"_s, { tombstone(RecordKind::Person, u"K-8"_s, moment(12)) }));
        for (const RecordPage& next : pages)
            m_house->put(next);

        QTemporaryDir folder;
        House other(folder.path());
        QVERIFY(other.open());
        QVERIFY(*wait(other.records->beginFirstLoad()));
        for (qsizetype at = 0; at < pages.size(); ++at) {
            other.put(pages.at(at));
            QVERIFY(other.find(u"shared"_s).building);
            if (at == 20) {
                // A restart in the middle goes on where it was.
                QVERIFY(other.open());
                QVERIFY(*wait(other.records->isFirstLoad()));
                QCOMPARE(
                    *wait(SourceBook(*other.store).cursor(SourceId(u"orchard"_s), u"people"_s)),
                    "20");
            }
            if (at == 21) {
                // Killed while it was being finished: the first steps are done, and the rows that
                // come next get the numbers of those that were dropped.
                QVERIFY(other.open());
                QVERIFY(wait(other.store->writeCache<Done>([](Database& cache, Changes&) {
                    settlePersons(cache);
                    settleItems(cache);
                    cache.run("CREATE UNIQUE INDEX person_name ON person (source, key)");
                    cache.run("CREATE UNIQUE INDEX item_name ON item (source, kind, key)");
                    return Outcome(Done {});
                })));
            }
        }
        QVERIFY(wait(other.records->finishFirstLoad()));
        QVERIFY(!*wait(other.records->isFirstLoad()));
        QCOMPARE(digest(other), digest(*m_house));
        QCOMPARE(digest(other, u"revenues"_s), digest(*m_house, u"revenues"_s));
        const auto hits = m_house->find(u"shared"_s, 100).hits;
        QVERIFY(hits.size() > 10);
        QCOMPARE(other.find(u"shared"_s, 100).hits.size(), hits.size());
        QCOMPARE(other.names(u"new version"_s), QStringList { u"New Version"_s });
        QCOMPARE(other.names(u"old version"_s), QStringList());
        QCOMPARE(other.names(u"07700901006"_s), m_house->names(u"07700901006"_s));
        const auto findings = wait(Verify(*other.store).run());
        QVERIFY2(findings->isEmpty(),
                 findings->isEmpty() ? "" : qPrintable(findings->first().detail));
        // From now on pages come one by one.
        QVERIFY(!*wait(other.records->beginFirstLoad()));
        QCOMPARE(other.put(pages.first()).unchanged, 2);
    }

    void tellsStateAndAgeOfSources()
    {
        SourceBook sources(*m_house->store);
        QVERIFY(wait(sources.describe({ { SourceId(u"orchard"_s),
                                          u"Orchard"_s,
                                          u"Housing"_s,
                                          { u"people"_s, u"repairs"_s },
                                          std::chrono::hours(1) },
                                        { SourceId(u"alloy"_s),
                                          u"Alloy"_s,
                                          u"Streets"_s,
                                          { u"people"_s },
                                          std::chrono::hours(1) } })));
        const auto state = [&sources](int at = 1) { return wait(sources.states())->at(at); };
        QCOMPARE(state(0).name, u"Alloy"_s);
        QCOMPARE(state().condition, SourceCondition::Never);
        QVERIFY(wait(sources.began(SourceId(u"orchard"_s))));
        QCOMPARE(state().condition, SourceCondition::Syncing);
        m_house->put(tenants());
        QVERIFY(wait(sources.ended(SourceId(u"orchard"_s), {}, moment(21))));
        // One of two feeds is not the whole source.
        QCOMPARE(state().condition, SourceCondition::Never);
        QCOMPARE(state().records, 3);
        QCOMPARE(state().nextRun, moment(21));
        RecordPage repairs = page(u"orchard"_s, {});
        repairs.feed = u"repairs"_s;
        repairs.fetched = moment(20, 8);
        m_house->put(repairs);
        QCOMPARE(state().condition, SourceCondition::Fresh);
        QCOMPARE(state().asAt, moment(20, 8));
        m_house->clock.set(moment(20, 10));
        QCOMPARE(state().condition, SourceCondition::Stale);
        const Error offline { Error::Kind::Offline, u"orchard"_s };
        QVERIFY(wait(sources.ended(SourceId(u"orchard"_s), offline, {})));
        m_house->clock.set(moment(20, 11));
        QVERIFY(wait(sources.ended(SourceId(u"orchard"_s), offline, {})));
        QCOMPARE(state().condition, SourceCondition::Failing);
        QCOMPARE(state().failingSince, moment(20, 10));
        QCOMPARE(*state().lastError, offline);
        QVERIFY(wait(sources.setPausing(SourceId(u"orchard"_s), Pausing::Paused)));
        QCOMPARE(state().condition, SourceCondition::Paused);
        // What ran at a crash is not running after it.
        QVERIFY(wait(sources.began(SourceId(u"alloy"_s))));
        QVERIFY(m_house->open());
        QCOMPARE(wait(SourceBook(*m_house->store).states())->at(0).condition,
                 SourceCondition::Never);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<House> m_house;
};

QTEST_GUILESS_MAIN(TestRecords)
#include "TestRecords.moc"

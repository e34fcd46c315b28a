// TestVisits.cpp - a back office says when somebody could come about one of its requests, is told
// which time was chosen, and says so itself from then on.
#include "SyncHouse.h"
#include "sync/VisitDesk.h"

#include <algorithm>

using namespace guildhall;

class TestVisits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChosenTimeStandsInTheRequestItself()
    {
        office::ServerOptions options;
        options.customers = 40;
        const auto office = office::RunningOffice::start(options);
        QVERIFY(office);
        SourceConfiguration orchard;
        orchard.profile = *ProfileReader::builtIn(u"orchard"_s);
        orchard.accepts = *ProfileReader::accepts(ProfileReader::builtInPath(u"orchard"_s));
        orchard.visits = ProfileReader::visits(ProfileReader::builtInPath(u"orchard"_s));
        orchard.baseUrl = (*office)->url();
        orchard.secret = u"token"_s;
        QVERIFY(orchard.visits);
        Configuration configuration;
        configuration.sources.push_back(orchard);
        SyncHouse house(configuration);
        VisitDesk visits(configuration, house.secret, house.clock);
        house.once({ u"orchard"_s });
        const auto live = [&house] {
            QList<HeldRecord> all = *wait(house.file->all(RecordKind::Request));
            all.removeIf([](const HeldRecord& held) {
                return std::get<ServiceRequest>(held.body).state != ItemState::Live;
            });
            return all;
        };
        QVERIFY(!live().isEmpty());
        const HeldRecord repair = live().constFirst();

        QVERIFY(visits.offers(SourceId(u"orchard"_s)));
        QVERIFY(!visits.offers(SourceId(u"alloy"_s)));
        const auto times = wait(visits.times(SourceId(u"orchard"_s), repair.key));
        QVERIFY(times);
        QVERIFY(times->size() > 4);
        QVERIFY(std::ranges::is_sorted(*times, {}, &VisitTime::from));
        // Written without a zone, meant in London.
        QCOMPARE(inLondon(times->first().from).time(), QTime(8, 0));
        QCOMPARE(inLondon(times->first().until).time(), QTime(12, 0));
        QCOMPARE(wait(visits.times(SourceId(u"orchard"_s), u"nothing"_s)).error().kind,
                 Error::Kind::NotFound);
        QCOMPARE(wait(visits.times(SourceId(u"alloy"_s), repair.key)).error().kind,
                 Error::Kind::NotFound);

        const VisitTime chosen = times->at(3);
        Outgoing visit;
        visit.id = EntryId(u"v-1"_s);
        visit.kind = u"visit"_s;
        visit.destination = SourceId(u"orchard"_s);
        visit.target = repair.key;
        visit.payload = { { u"slot"_s, chosen.slot }, { u"from"_s, chosen.said } };
        Posting posting;
        posting.who = StaffId(u"jp"_s);
        posting.outgoing = { visit };
        QVERIFY(wait(house.facts->post(posting)));
        QVERIFY(wait(house.engine->pushOnce()));
        QCOMPARE(wait(house.outbox->entry(EntryId(u"v-1"_s)))->state, OutboxEntry::State::Sent);
        house.once({ u"orchard"_s });
        const QList<HeldRecord> after = live();
        const auto booked = std::ranges::find(after, repair.key, &HeldRecord::key);
        QVERIFY(booked != after.end());
        QCOMPARE(std::get<ServiceRequest>(booked->body).appointment, chosen.from);
    }

    void whoDoesNotAnswerIsNamed()
    {
        SourceConfiguration orchard;
        orchard.profile = *ProfileReader::builtIn(u"orchard"_s);
        orchard.visits = ProfileReader::visits(ProfileReader::builtInPath(u"orchard"_s));
        orchard.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
        Configuration configuration;
        configuration.sources.push_back(orchard);
        OneSecret secret;
        const SystemClock clock;
        VisitDesk visits(configuration, secret, clock);
        QCOMPARE(wait(visits.times(SourceId(u"orchard"_s), u"R-1"_s)).error().kind,
                 Error::Kind::Offline);
    }
};

QTEST_GUILESS_MAIN(TestVisits)
#include "TestVisits.moc"

// TestComplaintDesk.cpp - what is done about a complaint is kept with what must go out, or not at
// all.
#include "Shipped.h"
#include "StoreFixture.h"
#include "desk/complaints/ComplaintDesk.h"

using namespace guildhall;

namespace {

const QString Letters = QStringLiteral(GUILDHALL_SOURCE_DIR) + u"/resources/letters"_s;

SourceRecord complaintRecord(const QString& reference, int stage, const QString& person = {})
{
    Complaint complaint;
    complaint.person = person;
    complaint.reference = reference;
    complaint.service = u"Housing Repairs"_s;
    complaint.stage = stage;
    complaint.received = QDate(2026, 11, 2);
    return { RecordKind::Complaint,
             reference + u'/' + QString::number(stage),
             moment(2),
             false,
             complaint };
}

struct Desk
{
    explicit Desk(House& house, const QString& who = u"ann"_s, Role role = Role::Advisor)
        : facts(*house.store)
        , outbox(*house.store)
        , desk(facts,
               outbox,
               *house.file,
               shipped::rules(),
               days,
               letters,
               house.clock,
               SourceId(u"icasework"_s),
               { StaffId(who), who, role, house.clock.now(), Session::Origin::Demo })
    {
    }

    CaseFile file()
    {
        const auto answer = desk.read();
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 30'000))
            return {};
        return *answer.result();
    }

    FactBook facts;
    OutboxBook outbox;
    WorkingDays days = shipped::days(u"E"_s);
    LetterBook letters = *LetterBook::read(Letters);
    ComplaintDesk desk;
};

CaseStep step(CaseDo what, const QString& text = {}, const QString& choice = {})
{
    CaseStep made;
    made.what = what;
    made.text = text;
    made.choice = choice;
    return made;
}

QSet<int> everyTick(const LetterDraft& draft)
{
    QSet<int> ticks;
    for (int at = 0; at < draft.demands.size(); ++at)
        ticks.insert(at);
    return ticks;
}

Addressee owen()
{
    return { u"Owen Griffiths"_s,     { u"3 High Street"_s, u"CB1 2JD"_s, {} },
             u"owen@example.org"_s,   {},
             LetterLanguage::English, LetterFormat::Standard };
}

NewComplaint wish(const QString& text = u"Nobody came"_s)
{
    NewComplaint made;
    made.customer = CustomerId(7);
    made.service = u"Waste"_s;
    made.channel = u"telephone"_s;
    made.text = text;
    made.sought = u"A collection"_s;
    made.answers = u"yes,yes,complaint"_s;
    return made;
}

}

Q_DECLARE_METATYPE(ContactRestriction)

class TestComplaintDesk final : public QObject
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

    void goesFromTheCallToTheEndOfStage2AndOutlivesARestart()
    {
        QString id;
        {
            Desk ann(*m_house);
            QVERIFY(wait(ann.desk.log(wish())));
            const auto file = ann.file();
            QCOMPARE(file.cases.size(), 1);
            id = file.cases.first().id;
            QVERIFY(file.unsent.contains(id));
            QCOMPARE(file.cases.first().history.first().step.answers, u"yes,yes,complaint"_s);
            const auto sent = wait(ann.outbox.entry(EntryId(id)));
            QCOMPARE(sent->outgoing.kind, u"complaint"_s);
            QCOMPARE(sent->outgoing.destination, SourceId(u"icasework"_s));

            // The tracker takes it while the case goes on.
            QVERIFY(wait(ann.outbox.attempting(EntryId(id))));
            QVERIFY(wait(ann.outbox.accepted(EntryId(id), u"CT-77"_s)));
            QCOMPARE(ann.file().cases.first().reference, u"CT-77"_s);

            auto understood = step(CaseDo::Acknowledged, u"The bin was missed twice."_s);
            understood.more = u"A collection"_s;
            auto about = *ann.file().find(id);
            QVERIFY(wait(ann.desk.take(about, understood)));
            auto assigned = step(CaseDo::Assigned);
            assigned.staff = StaffId(u"ann"_s);
            QVERIFY(wait(ann.desk.take(about, assigned)));
            send(ann, id, u"acknowledgement"_s, 1);
            auto decision = step(CaseDo::Decided, u"The crew was short."_s, u"upheld"_s);
            decision.remedy = u"Collected on Monday"_s;
            QVERIFY(wait(ann.desk.take(*ann.file().find(id), decision)));
            send(ann, id, u"answer"_s, 1, u"token-1"_s);
            QVERIFY(ann.file().surveyed.contains(id + u"/1"_s));
            QVERIFY(wait(ann.desk.take(*ann.file().find(id), step(CaseDo::Escalated))));
            understood.text = u"It was missed a third time."_s;
            QVERIFY(wait(ann.desk.take(*ann.file().find(id), understood)));
            QVERIFY(ann.file().find(id)->handler.isEmpty()); // ann decided before
            assigned.staff = StaffId(u"bob"_s);
            QVERIFY(wait(ann.desk.take(*ann.file().find(id), assigned)));
            send(ann, id, u"acknowledgement"_s, 2);
            QCOMPARE(wait(ann.desk.take(*ann.file().find(id), decision)).error().detail, u"6.13"_s);
        }
        QVERIFY(m_house->open());
        Desk bob(*m_house, u"bob"_s, Role::Supervisor);
        auto decision = step(CaseDo::Decided, u"The route was wrong."_s, u"partly_upheld"_s);
        decision.remedy = u"A new route"_s;
        QVERIFY(wait(bob.desk.take(*bob.file().find(id), decision)));
        send(bob, id, u"answer"_s, 2, u"token-2"_s);
        const auto file = bob.file();
        const auto& about = *file.find(id);
        QCOMPARE(about.standing(), ComplaintCase::Standing::Answered);
        QCOMPARE(about.stage().record.outcome, u"partly_upheld"_s);
        QVERIFY(about.skipped.isEmpty());

        // What the tracker and the complainant get, each once and in its order.
        const auto outbox = wait(bob.outbox.entries({}));
        QStringList kinds;
        for (const auto& entry : *outbox)
            kinds.prepend(entry.outgoing.kind);
        QCOMPARE(kinds,
                 QStringList({ u"complaint"_s,
                               u"update"_s,
                               u"message"_s,
                               u"update"_s,
                               u"message"_s,
                               u"survey_invitation"_s,
                               u"update"_s,
                               u"update"_s,
                               u"message"_s,
                               u"update"_s,
                               u"message"_s,
                               u"survey_invitation"_s }));
        const auto& last = outbox->at(2).outgoing;
        QCOMPARE(last.target, u"CT-77"_s);
        QCOMPARE(last.payload.value(u"outcome"_s).toString(), u"partly_upheld"_s);
        QCOMPARE(last.payload.value(u"stage"_s).toInteger(), 2);
        const auto& survey = outbox->at(0).outgoing;
        QCOMPARE(survey.payload.value(u"token"_s).toString(), u"token-2"_s);
        QVERIFY(survey.customer.isEmpty());
        QVERIFY(!survey.payload.contains(u"case"_s));
        QVERIFY(wait(Verify(*m_house->store).run())->isEmpty());
    }

    // No clock asks for office hours: the day is London's, whatever the hour.
    void comesInOnTheDayThatItIsInLondon_data()
    {
        QTest::addColumn<QString>("now"); // UTC
        QTest::addColumn<QDate>("received");
        QTest::newRow("Friday 16:59") << u"2026-11-20T16:59:00Z"_s << QDate(2026, 11, 20);
        QTest::newRow("Friday 23:59") << u"2026-11-20T23:59:59Z"_s << QDate(2026, 11, 20);
        QTest::newRow("Sunday") << u"2026-11-22T10:00:00Z"_s << QDate(2026, 11, 22);
        QTest::newRow("in summer before midnight")
            << u"2026-07-10T22:59:59Z"_s << QDate(2026, 7, 10);
        QTest::newRow("in summer after midnight, still the day before in UTC")
            << u"2026-07-10T23:00:00Z"_s << QDate(2026, 7, 11);
        QTest::newRow("the night on which the clocks go forward, before it")
            << u"2026-03-28T23:59:59Z"_s << QDate(2026, 3, 28);
        QTest::newRow("the evening after that night")
            << u"2026-03-29T23:00:00Z"_s << QDate(2026, 3, 30);
        QTest::newRow("the night on which they go back, before it")
            << u"2026-10-24T23:00:00Z"_s << QDate(2026, 10, 25);
        QTest::newRow("the evening after that one")
            << u"2026-10-25T23:59:59Z"_s << QDate(2026, 10, 25);
    }

    void comesInOnTheDayThatItIsInLondon()
    {
        QFETCH(QString, now);
        QFETCH(QDate, received);
        m_house->clock.set(QDateTime::fromString(now, Qt::ISODate));
        Desk ann(*m_house);
        QVERIFY(wait(ann.desk.log(wish())));
        QCOMPARE(ann.file().cases.first().stage().record.received, received);
    }

    void workOnATrackersCaseGoesBackToIt()
    {
        m_house->put(page(u"complaints"_s,
                          { personRecord(u"P1"_s, named(u"Owen"_s, u"Griffiths"_s)),
                            complaintRecord(u"CT-1"_s, 1, u"P1"_s),
                            complaintRecord(u"CT-2"_s, 1) }));
        Desk ann(*m_house);
        const auto file = ann.file();
        QCOMPARE(file.cases.size(), 2);
        QVERIFY(!file.findByReference(u"CT-1"_s)->customer.isEmpty());
        QVERIFY(file.findByReference(u"CT-2"_s)->customer.isEmpty());
        auto given = step(CaseDo::Assigned);
        given.staff = StaffId(u"bob"_s);
        QVERIFY(wait(ann.desk.takeAll(file.cases, given)));
        for (const auto& about : ann.file().cases)
            QCOMPARE(about.handler, StaffId(u"bob"_s));
        QVERIFY(
            wait(ann.desk.take(*ann.file().findByReference(u"CT-1"_s), step(CaseDo::Withdrawn))));
        const auto outbox = wait(ann.outbox.entries({}));
        QCOMPARE(outbox->size(), 1); // who works on it is our own business
        QCOMPARE(outbox->first().outgoing.target, u"CT-1"_s);
        QCOMPARE(outbox->first().outgoing.payload.value(u"state"_s).toString(), u"withdrawn"_s);
    }

    void aLetterWithAnOpenLineIsNotSent()
    {
        Desk ann(*m_house);
        QVERIFY(wait(ann.desk.log(wish())));
        const auto about = ann.file().cases.first();
        const auto draft = ann.desk.draft(
            { u"acknowledgement"_s, 1, LetterLanguage::English, {} }, about, owen());
        QVERIFY(draft);
        const auto refused = wait(ann.desk.send(
            about, { *draft, draft->body, everyTick(*draft), LetterWay::Email, owen(), {} }));
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.contains(u"5.4"_s)); // as the other Code numbers it
        QCOMPARE(wait(ann.outbox.entries({}))->size(), 1);
        auto nowhere = owen();
        nowhere.email.clear();
        QVERIFY(!canGo(LetterWay::Email, nowhere));
    }

    void whoMayNotLogChangesNothing()
    {
        Desk steward(*m_house, u"ida"_s, Role::Steward);
        QCOMPARE(wait(steward.desk.log(wish())).error().kind, Error::Kind::Refused);
        QVERIFY(wait(steward.facts.ofKinds(caseFactKinds()))->isEmpty());
        Desk ann(*m_house);
        QCOMPARE(wait(ann.desk.log(wish(u"  "_s))).error().kind, Error::Kind::Invalid);
    }

    void keepsComplimentsAndAWishForNoSurveys()
    {
        Desk ann(*m_house);
        QVERIFY(wait(
            ann.desk.compliment({ CustomerId(7), u"Waste"_s, u"telephone"_s, u"Kind crew"_s })));
        QVERIFY(!wait(ann.desk.compliment({ CustomerId(7), u"Waste"_s, u"telephone"_s, u" "_s })));
        QVERIFY(wait(ann.desk.surveys(CustomerId(7), ComplaintDesk::Surveys::NotWanted)));
        auto file = ann.file();
        QCOMPARE(file.compliments.size(), 1);
        QCOMPARE(file.compliments.first().text, u"Kind crew"_s);
        QVERIFY(file.noSurveys.contains(CustomerId(7)));
        QVERIFY(wait(ann.desk.surveys(CustomerId(7), ComplaintDesk::Surveys::Wanted)));
        QVERIFY(ann.file().noSurveys.isEmpty());
        QCOMPARE(wait(ann.outbox.entries({}))->first().outgoing.kind, u"compliment"_s);
    }

    void limitsContactOnlyWithEvidenceRegardAndReview_data()
    {
        QTest::addColumn<ContactRestriction>("wish");
        QTest::addColumn<QString>("missing");
        const ContactRestriction good { u"One named officer"_s,
                                        u"60 calls in a week"_s,
                                        u"Asked about needs"_s,
                                        {},
                                        QDate(2027, 5, 1),
                                        {},
                                        false };
        QTest::newRow("5.14, 5.15 all of it") << good << QString();
        auto poor = good;
        poor.evidence.clear();
        QTest::newRow("5.14 evidence") << poor << u"evidence"_s;
        poor = good;
        poor.equality.clear();
        QTest::newRow("5.15 Equality Act") << poor << u"equality"_s;
        poor = good;
        poor.review = QDate();
        QTest::newRow("5.14 review") << poor << u"review"_s;
        poor.review = QDate(2027, 11, 21);
        QTest::newRow("5.14 within a year") << poor << u"review"_s;
    }

    void limitsContactOnlyWithEvidenceRegardAndReview()
    {
        QFETCH(ContactRestriction, wish);
        QFETCH(QString, missing);
        m_house->clock.set(moment(20));
        Desk ann(*m_house);
        const auto answer = wait(ann.desk.restrictContact(CustomerId(7), wish));
        QCOMPARE(answer ? QString() : answer.error().detail, missing);
        if (!answer)
            return;
        QCOMPARE(ann.file().restrictions.value(CustomerId(7)).how, u"One named officer"_s);
        // It says nothing of whether a complaint is taken.
        QVERIFY(wait(ann.desk.log(::wish())));
        QVERIFY(wait(ann.desk.liftRestriction(CustomerId(7))));
        QVERIFY(ann.file().restrictions.value(CustomerId(7)).lifted);
    }

private:
    static void
    send(Desk& desk, const QString& id, const QString& letter, int stage, const QString& token = {})
    {
        const auto about = *desk.file().find(id);
        const auto draft
            = desk.desk.draft({ letter, stage, LetterLanguage::English, token }, about, owen());
        QVERIFY(draft);
        const auto sent = wait(desk.desk.send(
            about, { *draft, draft->body, everyTick(*draft), LetterWay::Email, owen(), token }));
        QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().detail));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<House> m_house;
};

QTEST_MAIN(TestComplaintDesk)
#include "TestComplaintDesk.moc"

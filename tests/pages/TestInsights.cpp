// TestInsights.cpp - what is told before the caller speaks, and who may be calling.
#include "MadeUp.h"
#include "pages/CallsPage.h"
#include "pages/ComposeCustomer.h"
#include "pages/Insights.h"

#include <QSignalSpy>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const Masking Open = [](FieldClass) { return OpenMask; };

CustomerView viewOf(const CustomerRecords& held, const Masking& mask = Open)
{
    return composeCustomer(held, madeup::now(), mask);
}

HeldRecord call(int daysAgo, const QString& about)
{
    Contact contact;
    contact.channel = u"telephone"_s;
    contact.opened = madeup::now().addDays(-daysAgo);
    contact.about = about;
    return { { SourceId(u"storm"_s), {}, {} }, QString::number(daysAgo), contact };
}

SearchHit hit(qint64 customer, const QString& name, MatchedBy by = MatchedBy::Phone)
{
    SearchHit one;
    one.customer = CustomerId(customer);
    one.name = name;
    one.matched = { by };
    return one;
}

/// A search that knows some numbers, in any form of them.
struct Telephone
{
    QHash<QString, QList<SearchHit>> holders;
    QHash<QString, QList<CustomerId>> owners;
    QStringList asked;
    FixedClock clock { madeup::now() };
    CallsPage page { { [this](const SearchQuestion& question) {
                          asked.append(question.text);
                          SearchAnswer answer;
                          answer.hits = holders.value(question.text);
                          return ready<SearchAnswer>(answer);
                      },
                       [this](const QString& number) {
                           return ready<QList<CustomerId>>(owners.value(number));
                       } },
                     clock };

    RingingCall ring(const QString& number)
    {
        page.ring(u"c"_s, number, u"Repairs"_s);
        const bool looked = QTest::qWaitFor(
            [this] { return page.calls().first().looking != RingingCall::Looking::Yes; }, 20'000);
        return looked ? page.calls().first() : RingingCall();
    }
};

}

class TestInsights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStrongestReasonStandsFirst()
    {
        const Insights insights = insightsOf(viewOf(madeup::maryam()), madeup::now());
        QStringList references;
        for (const ProbableReason& one : insights.probable)
            references.append(one.reference);
        QCOMPARE(references.size(), 9); // three requests, a complaint, four accounts, or new
        const ProbableReason first = insights.probable.first();
        QCOMPARE(first.reference, u"R-88213"_s); // a hazard that they asked about eleven days ago
        // It must be inspected by the 23rd, and the visit is on the 26th.
        QCOMPARE(first.evidence.first().kind, Evidence::Kind::VisitTooLate);
        QVERIFY(references.indexOf(u"771820155"_s) < references.indexOf(u"R-88377"_s));
        QVERIFY(references.indexOf(u"R-88377"_s) < references.indexOf(u"GW-20881"_s));
    }

    void theLineThatWasRungMovesItsMatterUp()
    {
        const Insights insights
            = insightsOf(viewOf(madeup::maryam()), madeup::now(), u"Revenues"_s);
        QCOMPARE(insights.probable.first().reference, u"771820155"_s);
        const Insights waste
            = insightsOf(viewOf(madeup::maryam()), madeup::now(), u"Bulky waste"_s);
        QCOMPARE(waste.probable.first().reference, u"ALY-20931"_s);
    }

    void whereNothingExplainsTheCallThatIsSaid()
    {
        CustomerRecords held = madeup::owen();
        QCOMPARE(insightsOf(viewOf(held), madeup::now()).probable.first().kind,
                 ProbableReason::Kind::SomethingNew);
        // A request that everybody gave up on explains no call either.
        ServiceRequest old;
        old.reference = u"R-1"_s;
        old.opened = madeup::now().addDays(-90);
        old.due = madeup::now().addDays(-60);
        held.records.append({ { SourceId(u"orchard"_s), {}, {} }, u"1"_s, old });
        const Insights insights = insightsOf(viewOf(held), madeup::now());
        QCOMPARE(insights.probable.first().kind, ProbableReason::Kind::SomethingNew);
        QCOMPARE(insights.probable.last().reference, u"R-1"_s);
    }

    void aBrokenPromiseSpeaksForItsMatter()
    {
        CustomerView view = viewOf(madeup::maryam());
        Promise promise;
        promise.due = QDate(2026, 11, 18);
        promise.about = { u"ALY-20931"_s };
        view.promises = { promise };
        const Insights insights = insightsOf(view, madeup::now());
        QCOMPARE(insights.probable.first().reference, u"ALY-20931"_s);
        QCOMPARE(insights.probable.first().evidence.first().kind, Evidence::Kind::PromiseBroken);
        view.promises.first().state = Promise::State::Kept;
        QVERIFY(insightsOf(view, madeup::now()).probable.first().reference != u"ALY-20931"_s);
    }

    void whatIsMaskedIsNotGuessedFrom()
    {
        const Insights insights
            = insightsOf(viewOf(madeup::maryam(),
                                [](FieldClass) {
                                    return Mask { Sight::Hidden, MaskReason::NotVerified };
                                }),
                         madeup::now());
        QCOMPARE(insights.probable.size(), 1); // something new, which tells nothing
        QVERIFY(insights.since.isEmpty());
        QVERIFY(insights.together.isEmpty());
        QCOMPARE(insights.contactsInTenDays, 0);
    }

    void sinceTheyLastCalledTellsWhatHappenedAfter()
    {
        const Insights insights = insightsOf(viewOf(madeup::maryam()), madeup::now());
        QCOMPARE(insights.lastContact, madeup::at("2026-11-09T10:02:00Z"));
        QVERIFY(!insights.since.isEmpty());
        for (const TimelineEvent& event : insights.since) {
            QVERIFY(event.at > insights.lastContact);
            // What was logged in that very call is no news.
            QVERIFY(event.reference != u"R-88213"_s
                    || event.what != TimelineEvent::What::RequestReported);
        }
        QCOMPARE(insights.since.first().text, u"surveyor booked for Thu 26 Nov"_s);
    }

    void oneAnswerForWhatBelongsTogether()
    {
        const Insights insights = insightsOf(viewOf(madeup::maryam()), madeup::now());
        QCOMPARE(insights.together.size(), 1);
        QVERIFY(insights.together.first().hasComplaint);
        QCOMPARE(insights.together.first().references.size(), 3);
    }

    void theThirdContactInTenDaysStandsOut()
    {
        CustomerRecords held = madeup::maryam();
        held.records += { call(2, u"R-88377"_s), call(9, u"R-88377"_s), call(11, {}) };
        const Insights insights = insightsOf(viewOf(held), madeup::now());
        QCOMPARE(insights.contactsInTenDays, 2);
        QCOMPARE(insights.probable.first().reference, u"R-88377"_s);
    }

    void aNumberThatOnlyOneHoldsIsSure()
    {
        Telephone telephone;
        telephone.holders[u"+441223496014"_s] = { hit(7, u"Maryam"_s) };
        const RingingCall call = telephone.ring(u"01223 496014"_s);
        QCOMPARE(call.sureOne(), CustomerId(7));
        QCOMPARE(call.candidates.first().how, CallCandidate::How::Only);
    }

    void aSharedNumberIsAMaybeUntilSomebodyConfirmsIt()
    {
        Telephone telephone;
        telephone.holders[u"+441223496014"_s]
            = { hit(7, u"Maryam"_s), hit(8, u"Ade"_s), hit(9, u"By name"_s, MatchedBy::Name) };
        RingingCall call = telephone.ring(u"01223 496014"_s);
        QCOMPARE(call.sureOne(), CustomerId());
        QCOMPARE(call.candidates.size(), 2);
        QCOMPARE(call.candidates.first().how, CallCandidate::How::Shared);
        telephone.page.takeOff(u"c"_s);
        telephone.owners[u"+441223496014"_s] = { CustomerId(8) };
        call = telephone.ring(u"01223 496014"_s);
        QCOMPARE(call.sureOne(), CustomerId(8)); // exact first
        QCOMPARE(call.candidates.size(), 2);
    }

    void aSlipOfTheLastFigureIsAMaybe()
    {
        Telephone telephone;
        telephone.holders[u"+44122349601"_s] = { hit(7, u"Maryam"_s) };
        const RingingCall call = telephone.ring(u"01223 496015"_s);
        QCOMPARE(call.candidates.first().how, CallCandidate::How::NearMiss);
        QCOMPARE(call.sureOne(), CustomerId());
    }

    void aNewCallerAndAWithheldNumber()
    {
        Telephone telephone;
        QVERIFY(telephone.ring(u"07700 900999"_s).candidates.isEmpty());
        telephone.page.takeOff(u"c"_s);
        telephone.asked.clear();
        QCOMPARE(telephone.ring({}).looking, RingingCall::Looking::NoNumber);
        QVERIFY(telephone.asked.isEmpty()); // nobody is looked up for nothing
    }

    void callsComeAndGo()
    {
        Telephone telephone;
        QSignalSpy answered(&telephone.page, &CallsPage::answered);
        telephone.page.ring(u"a"_s, {}, {});
        telephone.page.ring(u"b"_s, {}, {});
        telephone.page.ring(u"a"_s, {}, {}); // told twice
        QCOMPARE(telephone.page.calls().size(), 2);
        telephone.page.answer(u"b"_s);
        telephone.page.answer(u"b"_s);
        telephone.page.answer(u"nobody"_s);
        QCOMPARE(answered.size(), 1);
        telephone.page.hangUp(u"a"_s);
        QCOMPARE(telephone.page.calls().first().id, u"b"_s);
        for (int i = 0; i < 100; ++i)
            telephone.page.ring(QString::number(i), {}, {});
        QVERIFY(telephone.page.calls().size() < 10); // a flood of calls fills no screen
    }
};

QTEST_GUILESS_MAIN(TestInsights)
#include "TestInsights.moc"

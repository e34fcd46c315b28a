// TestHome.cpp - who else lives there, what neighbours report and how a balance came about, as far
// as they may be seen.
#include "MadeUp.h"
#include "pages/BalanceModel.h"
#include "pages/ComposeCustomer.h"
#include "pages/ComposeHome.h"
#include "pages/Promises.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const Masking Open = [](FieldClass) { return OpenMask; };

/// Somebody is on the line and has shown who they are.
const Masking OnCall = [](FieldClass field) {
    Mask mask = OpenMask;
    if (field == FieldClass::Caution)
        mask.use = Use::Kept;
    return mask;
};

Masking without(FieldClass hidden)
{
    return [hidden](FieldClass field) {
        return field == hidden ? Mask { Sight::Hidden, MaskReason::NotVerified } : OpenMask;
    };
}

OwnedRecord lives(qint64 customer, const QString& forename, QDate born, const QStringList& uprns)
{
    PersonRecord person;
    person.forename = forename;
    person.surname = u"Okafor"_s;
    person.dateOfBirth = born;
    person.role = u"Household member"_s;
    for (const QString& uprn : uprns)
        person.addresses.append({ u"12 Mill Road"_s, u"CB1 2AB"_s, uprn });
    return { CustomerId(customer), { { SourceId(u"orchard"_s), {}, {} }, forename, person } };
}

OwnedRecord reports(qint64 customer, const QString& title, const QString& detail, int daysAgo)
{
    ServiceRequest request;
    request.service = u"Streets"_s;
    request.title = title;
    request.detail = detail;
    request.reference = u"A-%1"_s.arg(customer);
    request.opened = madeup::now().addDays(-daysAgo);
    return { CustomerId(customer),
             { { SourceId(u"alloy"_s), {}, {} }, QString::number(customer), request } };
}

HomeRecords household()
{
    const QString here = u"200004201234"_s; // Maryam's
    HomeRecords home;
    home.people = { lives(4711, u"Maryam"_s, QDate(1984, 3, 2), { here }),
                    lives(1, u"Ada"_s, QDate(2023, 1, 1), { here }),
                    lives(2, u"Ben"_s, QDate(1950, 1, 1), { u"0"_s + here }),
                    lives(3, u"Gone"_s, {}, { u"42"_s, here }) };
    return home;
}

CustomerView viewOf(const CustomerRecords& held, const Masking& mask = Open)
{
    return composeCustomer(held, madeup::now(), mask);
}

}

class TestHome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLivesThereNowIsNamedWithWhatMattersOfThem()
    {
        const auto facts = homeFactsOf(viewOf(madeup::maryam()), household(), Open, madeup::now());
        QCOMPARE(facts.size(), 2); // not themselves, and not who has moved away
        QCOMPARE(facts.first().name, u"Ada Okafor"_s);
        QCOMPARE(facts.first().age, HomeFact::Age::UnderFive);
        QCOMPARE(facts.first().customer, CustomerId(1));
        QCOMPARE(facts.last().age, HomeFact::Age::Older);
    }

    void theHouseholdIsForNoCallersEars()
    {
        const CustomerView view = viewOf(madeup::maryam(), OnCall);
        for (const HomeFact& fact : homeFactsOf(view, household(), OnCall, madeup::now()))
            QCOMPARE(fact.mask.use, Use::Kept);
        const Masking noAddress = without(FieldClass::Address);
        const CustomerView hidden = viewOf(madeup::maryam(), noAddress);
        QVERIFY(homeFactsOf(hidden, household(), noAddress, madeup::now()).isEmpty());
        QVERIFY(homeQuestionOf(hidden, madeup::now()).uprn.isEmpty()); // nobody is looked up
        QVERIFY(homeQuestionOf(hidden, madeup::now()).postcode.isEmpty());
        const Masking noBirth = without(FieldClass::DateOfBirth);
        for (const HomeFact& fact :
             homeFactsOf(viewOf(madeup::maryam(), noBirth), household(), noBirth, madeup::now()))
            QCOMPARE(fact.age, HomeFact::Age::NotKnown);
    }

    void whatOthersReportedAtTheHomeIsSeen()
    {
        HomeRecords home;
        home.items = { reports(9, u"Leak"_s, u"Water"_s, 2),
                       reports(4711, u"Own"_s, u"Own"_s, 2),
                       reports(8, u"Old"_s, u"Old"_s, 2) };
        std::get<ServiceRequest>(home.items.last().record.body).state = ItemState::Closed;
        const auto facts = homeFactsOf(viewOf(madeup::maryam()), home, Open, madeup::now());
        QCOMPARE(facts.size(), 1);
        QCOMPARE(facts.first().reference, u"A-9"_s);
        const Masking noRequests = without(FieldClass::Requests);
        QVERIFY(homeFactsOf(viewOf(madeup::maryam(), noRequests), home, noRequests, madeup::now())
                    .isEmpty());
    }

    void neighboursWhoReportTheSameAreCountedAndNotNamed()
    {
        HomeRecords home;
        home.nearby = { reports(1, u"Street light, outside 3 Mill Road"_s, {}, 2),
                        reports(2, u"Street light, outside 9 Mill Road"_s, {}, 4),
                        reports(2, u"Street light, outside 9 Mill Road"_s, {}, 1), // the same home
                        reports(3, u"Street light, outside 1 Mill Road"_s, {}, 9), // too long ago
                        reports(4, u"Pothole, Mill Road"_s, {}, 1) }; // one alone
        const auto told = nearbyReportsOf(viewOf(madeup::maryam()), home, Open, madeup::now());
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().homes, 2);
        QCOMPARE(told.first().title, u"Street light"_s);
        QCOMPARE(told.first().since, madeup::now().addDays(-4));
        for (const FieldClass what : { FieldClass::Address, FieldClass::Requests })
            QVERIFY(nearbyReportsOf(
                        viewOf(madeup::maryam(), without(what)), home, without(what), madeup::now())
                        .isEmpty());
    }

    void oneNeighbourIsEnoughWhereTheCustomerHasReportedItToo()
    {
        CustomerRecords held = madeup::maryam();
        held.records.append(reports(4711, u"Pothole, near the bridge"_s, {}, 1).record);
        HomeRecords home;
        home.nearby = { reports(4, u"Pothole, Mill Road"_s, {}, 1) };
        const auto told = nearbyReportsOf(viewOf(held), home, Open, madeup::now());
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().own, QStringList { u"A-4711"_s });
    }

    void theLinesOfAnAccountEndAtItsBalance()
    {
        Account rent;
        rent.balancePence = 3000;
        rent.lines = { { QDate(2026, 11, 23), u"Weekly rent"_s, 11240 },
                       { QDate(2026, 11, 23), u"Housing Benefit due"_s, -8000 },
                       { QDate(2026, 11, 16), u"Housing Benefit"_s, -8000 },
                       { QDate(2026, 11, 16), u"Weekly rent"_s, 11240 },
                       { QDate(2026, 11, 17), u"Reminder sent"_s, 0 } };
        const auto lines = balanceLines(rent, QDate(2026, 11, 20));
        QCOMPARE(lines.size(), 6);
        using What = BalanceLine::What;
        const QList<What> kinds { What::Before, What::Charge, What::Payment,
                                  What::Letter, What::Coming, What::Coming };
        for (int at = 0; at < lines.size(); ++at)
            QCOMPARE(lines.at(at).what, kinds.at(at));
        QCOMPARE(lines.at(0).balance, -240); // what the lines do not explain is said
        QCOMPARE(lines.at(3).balance, 3000); // today's
        QCOMPARE(lines.at(5).balance, 6240);
        Account bare;
        bare.balancePence = 500;
        QVERIFY(balanceLines(bare, QDate(2026, 11, 20)).isEmpty());

        BalanceModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(lines);
        const auto words
            = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(words(1, BalanceModel::AmountColumn), u"£112.40"_s);
        QCOMPARE(words(2, BalanceModel::AmountColumn), u"£80.00 paid or credited"_s);
        QCOMPARE(words(3, BalanceModel::BalanceColumn), u"£30.00 to pay"_s);
        QCOMPARE(words(4, BalanceModel::WhatColumn), u"To come: Weekly rent"_s);
    }

    void whatIsStillToComeHasNotHappened()
    {
        CustomerRecords held = madeup::maryam();
        for (HeldRecord& record : held.records) {
            if (auto* account = std::get_if<Account>(&record.body);
                account && account->kind == "Rent"_L1)
                account->lines.append({ QDate(2026, 11, 23), u"Weekly rent"_s, 11240 });
        }
        for (const TimelineEvent& event : viewOf(held).timeline)
            QVERIFY(event.at <= madeup::now());
    }

    void promisesFollowTheirFactsToTheEnd()
    {
        const auto fact = [](const QString& id, const QString& state, const QString& due) {
            Fact one;
            one.kind = u"promise"_s;
            one.subject = id;
            one.at = madeup::now();
            one.body = { { u"text"_s, id }, { u"state"_s, state }, { u"due"_s, due } };
            return one;
        };
        const auto promises = promisesIn({ fact(u"kept"_s, u"open"_s, u"2026-11-01"_s),
                                           fact(u"later"_s, u"open"_s, u"2026-11-30"_s),
                                           fact(u"soon"_s, u"open"_s, u"2026-11-21"_s),
                                           fact(u"kept"_s, u"kept"_s, u"2026-11-01"_s) });
        QCOMPARE(promises.size(), 3);
        QCOMPARE(promises.at(0).id, u"soon"_s);
        QCOMPARE(promises.at(1).id, u"later"_s);
        QCOMPARE(promises.at(2).state, Promise::State::Kept);
        QVERIFY(promises.at(2).settled.isValid());
    }
};

QTEST_GUILESS_MAIN(TestHome)
#include "TestHome.moc"

// TestComposeCustomer.cpp - one view out of many records: what is shown, from where, and what is
// not.
#include "MadeUp.h"
#include "pages/ComposeCustomer.h"
#include "pages/Masking.h"
#include "pages/WaysToReach.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestComposeCustomer final : public QObject
{
    Q_OBJECT

private:
    static Masking as(Role role)
    {
        return [role](FieldClass field) { return maskOf(role, field); };
    }
    static CustomerView maryamFor(Role role)
    {
        return composeCustomer(madeup::maryam(), madeup::now(), as(role));
    }

private Q_SLOTS:
    void showsWhatMostSourcesHoldAndSaysWhoDisagrees()
    {
        const CustomerView view = maryamFor(Role::Administrator);
        QCOMPARE(view.name.text, u"Maryam Okafor"_s);
        QCOMPARE(view.name.from.source.text(), u"orchard"_s);
        QCOMPARE(view.dateOfBirth.date, QDate(1984, 3, 2)); // the newest of two that differ
        QCOMPARE(view.address.text, u"12 Mill Road, Cambridge, CB1 2AB"_s);
        QCOMPARE(view.people.size(), 3);
        QCOMPARE(view.joined, Joined::NationalInsurance);
        // Capitals and "Rd" are no disagreement; a swapped day and month is one.
        QCOMPARE(view.disagreements.size(), 1);
        QCOMPARE(view.disagreements.first().field, Field::DateOfBirth);
        QCOMPARE(view.disagreements.first().values.at(1).date, QDate(1984, 2, 3));
        QCOMPARE(view.disagreements.first().values.at(1).from.source.text(), u"revenues"_s);
    }

    void countsWhatIsLiveDueAndOverdue()
    {
        const CustomerView view = maryamFor(Role::Administrator);
        QCOMPARE(view.liveRequests, 3);
        QCOMPARE(view.requestsOverdue, 1);
        QCOMPARE(view.requests.first().item.reference, u"R-88377"_s); // the overdue one on top
        QCOMPARE(view.requests.first().urgency, Urgency::Overdue);
        QCOMPARE(view.requests.at(1).urgency, Urgency::Soon);
        QCOMPARE(view.requests.at(2).urgency, Urgency::None);
        QCOMPARE(view.openComplaints, 1);
        QCOMPARE(view.overduePence, 21460);
        QCOMPARE(view.accounts.size(), 4);
    }

    void aNumberIsOneHoweverSystemsSpellIt()
    {
        CustomerRecords maryam = madeup::maryam();
        const QStringList spellings { u"01223 555 123"_s,
                                      u"+441223555123"_s,
                                      u"01223 555123 ext 4"_s };
        qsizetype at = 0;
        QList<SourceId> holders;
        for (HeldRecord& record : maryam.records) {
            if (auto* person = std::get_if<PersonRecord>(&record.body)) {
                person->phones = { spellings.at(at++) };
                person->emails = { u"Maryam@Example.org"_s };
                holders.append(record.from.source);
            }
        }
        QCOMPARE(at, spellings.size());
        const auto ways
            = waysToReach(composeCustomer(maryam, madeup::now(), as(Role::Administrator)));
        QStringList shown;
        for (const WayToReach& way : ways)
            shown.append(way.text);
        shown.sort();
        // An extension is another telephone.
        QCOMPARE(
            shown,
            QStringList({ u"01223 555123"_s, u"01223 555123 ext 4"_s, u"Maryam@Example.org"_s }));
        const auto sources = [&ways](const QString& text) {
            const auto way = std::ranges::find(ways, text, &WayToReach::text);
            return QSet<SourceId>(way->sources.begin(), way->sources.end());
        };
        QCOMPARE(sources(u"01223 555123"_s), QSet<SourceId>({ holders.at(0), holders.at(1) }));
        QCOMPARE(sources(u"01223 555123 ext 4"_s), QSet<SourceId>({ holders.at(2) }));
        QCOMPARE(sources(u"Maryam@Example.org"_s).size(), holders.size());

        const auto hidden = composeCustomer(maryam, madeup::now(), [](FieldClass field) {
            return field == FieldClass::ContactDetails
                ? Mask { Sight::Hidden, MaskReason::NotVerified }
                : OpenMask;
        });
        QCOMPARE(waysToReach(hidden), QList<WayToReach>());
    }

    void everyShownValueCarriesItsSourceAndAge()
    {
        const CustomerView view = maryamFor(Role::Administrator);
        QVERIFY(!view.fields.isEmpty());
        for (const FieldValue& field : view.fields) {
            QVERIFY(!field.from.source.isEmpty());
            QVERIFY(field.from.updated.isValid());
            QVERIFY(field.from.fetched.isValid());
            QVERIFY(!field.key.isEmpty());
        }
        for (const TimelineEvent& event : view.timeline)
            QVERIFY(event.from.fetched.isValid());
    }

    void mergesTheTimelineNewestFirstWithIdsThatDiffer()
    {
        const CustomerView view = maryamFor(Role::Administrator);
        QSet<QString> ids;
        for (qsizetype i = 0; i < view.timeline.size(); ++i) {
            ids.insert(view.timeline.at(i).id);
            QVERIFY(i == 0 || view.timeline.at(i - 1).at >= view.timeline.at(i).at);
        }
        QCOMPARE(ids.size(), view.timeline.size());
        QSet<SourceId> sources;
        for (const TimelineEvent& event : view.timeline)
            sources.insert(event.from.source);
        QCOMPARE(sources.size(), 6);
    }

    void hiddenValuesNeverEnterTheView()
    {
        const CustomerView view = maryamFor(Role::Supervisor);
        QCOMPARE(view.dateOfBirth.mask.reason, MaskReason::AskedWhy);
        QVERIFY(!view.dateOfBirth.date.isValid());
        QVERIFY(view.hasMore);
        QCOMPARE(view.overduePence, 0);
        for (const auto& account : view.accounts) {
            QCOMPARE(account.item.balancePence, 0);
            for (const AccountLine& line : account.item.lines)
                QVERIFY(line.text.isEmpty() && line.pence == 0);
        }
        for (const FieldValue& field : view.fields) {
            if (field.mask.sight == Sight::Hidden)
                QVERIFY(field.text.isEmpty() && !field.date.isValid() && field.uprn.isEmpty());
        }
        for (const Disagreement& one : view.disagreements) {
            for (const FieldValue& value : one.values)
                QVERIFY(!value.date.isValid());
        }
    }

    void whoMayNotSeeAKindOfItemIsToldSoAndSeesNone()
    {
        const CustomerView view = maryamFor(Role::Steward);
        QVERIFY(view.requests.isEmpty());
        QVERIFY(view.complaints.isEmpty());
        QVERIFY(view.contacts.isEmpty());
        QCOMPARE(view.liveRequests, 0);
        QVERIFY(view.withheld.contains(FieldClass::Requests));
        QVERIFY(view.withheld.contains(FieldClass::Complaints));
        QVERIFY(view.withheld.contains(FieldClass::Contacts));
        for (const auto& marker : view.markers)
            QVERIFY(marker.item.text.isEmpty());
    }

    void aReasonOpensOnlyWhatAsksForOne()
    {
        const auto view
            = composeCustomer(madeup::maryam(), madeup::now(), afterReason(as(Role::Supervisor)));
        QCOMPARE(view.dateOfBirth.date, QDate(1984, 3, 2));
        QCOMPARE(view.overduePence, 0); // money stays shut: no reason opens it
        QVERIFY(!view.hasMore);
    }

    void asksTheLawWhenTheSourceDoesNotSayByWhen()
    {
        CustomerRecords held = madeup::maryam();
        for (HeldRecord& record : held.records) {
            if (auto* complaint = std::get_if<Complaint>(&record.body))
                complaint->due = {};
        }
        const auto law = [](const Complaint& complaint) { return complaint.received.addDays(3); };
        const auto view = composeCustomer(held, madeup::now(), as(Role::Advisor), law);
        QCOMPARE(inLondon(view.nextComplaintDue).date(), QDate(2026, 11, 13));
        QCOMPARE(view.complaints.first().urgency, Urgency::Overdue);
    }

    void oneHomeSpeltInTwoWaysIsNoDisagreement()
    {
        CustomerRecords held { CustomerId(7), {} };
        const auto record = [](const QString& source,
                               const QString& lines,
                               const QString& uprn,
                               const QString& postcode) {
            PersonRecord person;
            person.forename = u"Ann"_s;
            person.surname = u"Example"_s;
            person.addresses = { { lines, postcode, uprn } };
            return HeldRecord { { SourceId(source), madeup::now(), madeup::now() },
                                source,
                                person };
        };
        held.records
            = { record(u"orchard"_s, u"12 Mill Road, Cambridge"_s, u"200001"_s, u"CB1 2AB"_s),
                record(u"permits"_s, u"12 Mill Rd"_s, {}, u"CB1 2AB"_s),
                record(u"revenues"_s, u"12 MILL ROAD CAMBRIDGE"_s, u"200001"_s, u"CB1 2AB"_s) };
        QVERIFY(
            composeCustomer(held, madeup::now(), as(Role::Administrator)).disagreements.isEmpty());

        held.records.append(record(u"alloy"_s, u"14 Mill Road"_s, {}, u"CB1 2AB"_s));
        QCOMPARE(composeCustomer(held, madeup::now(), as(Role::Administrator)).disagreements.size(),
                 1);
    }

    void oneAlertFromTwoSourcesIsShownOnceWithItsLatestReview()
    {
        CustomerRecords held { CustomerId(7), {} };
        for (const auto& [source, review] : { std::pair { u"orchard"_s, QDate() },
                                              std::pair { u"revenues"_s, QDate(2027, 11, 21) } }) {
            PersonRecord person;
            person.markers = { { Marker::Kind::ReasonableAdjustment, u"Large print"_s, review } };
            held.records.append(
                { { SourceId(source), madeup::now(), madeup::now() }, source, person });
        }
        const auto view = composeCustomer(held, madeup::now(), as(Role::Administrator));
        QCOMPARE(view.markers.size(), 1);
        QCOMPARE(view.markers.first().item.review, QDate(2027, 11, 21));
    }

    void anUnknownPersonIsStillAPage()
    {
        const CustomerView view
            = composeCustomer({ CustomerId(9), {} }, madeup::now(), as(Role::Advisor));
        QVERIFY(view.name.text.isEmpty());
        QVERIFY(view.timeline.isEmpty());
        QCOMPARE(view.joined, Joined::OneRecord);
    }

    void whatMustBeReadFirstStandsFirst()
    {
        PersonRecord person;
        person.markers = { { Marker::Kind::Language, u"Cymraeg"_s, {} },
                           { Marker::Kind::Vulnerability, u"lives alone"_s, QDate(2026, 12, 1) },
                           { Marker::Kind::Interpreter, u"Arabic"_s, {} },
                           { Marker::Kind::ContactRestriction, u"by letter only"_s, {} },
                           { Marker::Kind::ReasonableAdjustment, u"large print"_s, {} },
                           { Marker::Kind::Caution, u"visit in pairs"_s, {} } };
        const CustomerRecords held { CustomerId(1), { { {}, u"1"_s, person } } };
        const CustomerView view
            = composeCustomer(held, madeup::now(), [](FieldClass) { return OpenMask; });
        QList<Marker::Kind> kinds;
        for (const auto& marker : view.markers)
            kinds.append(marker.item.kind);
        QCOMPARE(kinds,
                 (QList<Marker::Kind> { Marker::Kind::Caution,
                                        Marker::Kind::ContactRestriction,
                                        Marker::Kind::Vulnerability,
                                        Marker::Kind::ReasonableAdjustment,
                                        Marker::Kind::Interpreter,
                                        Marker::Kind::Language }));
    }
};

QTEST_GUILESS_MAIN(TestComposeCustomer)
#include "TestComposeCustomer.moc"

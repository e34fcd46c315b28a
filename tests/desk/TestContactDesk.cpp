// TestContactDesk.cpp - a contact from its first second to its posting: nothing is lost, nothing is
// told to who failed, nobody is asked too often.
#include "desk/Articles.h"
#include "desk/Catalogue.h"
#include "desk/ContactDesk.h"
#include "desk/Survey.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now = QDateTime(QDate(2026, 11, 20), QTime(14, 32), Qt::UTC);

/// Books kept in memory, as a store would keep them.
struct Books
{
    QList<Posting> posted;
    QHash<EntryId, Draft> drafts;
    QList<Fact> facts;
    std::optional<Error> trouble;

    ContactBooks doors()
    {
        return { .post =
                     [this](Posting posting) {
                         if (trouble)
                             return ready<Posted>(*trouble);
                         posted.append(posting);
                         facts += posting.facts;
                         drafts.remove(posting.draft);
                         return ready<Posted>(Posted());
                     },
                 .keep =
                     [this](Draft draft) {
                         drafts.insert(draft.id, draft);
                         return ready<EntryId>(draft.id);
                     },
                 .drafts = [this](StaffId) { return ready<QList<Draft>>(drafts.values()); },
                 .facts = [this](CustomerId) { return ready<QList<Fact>>(facts); } };
    }

    QStringList kinds() const
    {
        QStringList all;
        for (const Posting& posting : posted) {
            for (const Fact& fact : posting.facts)
                all.append(fact.kind);
            for (const Outgoing& one : posting.outgoing)
                all.append(u"> "_s + one.kind);
        }
        return all;
    }
};

CustomerRecords customer(qint64 number, const QList<Marker>& markers = {})
{
    PersonRecord person;
    person.surname = u"Okafor"_s;
    person.dateOfBirth = QDate(1984, 3, 2);
    person.phones = { u"01223 496 0143"_s, u"07700 900143"_s };
    person.emails = { u"maryam@example.org"_s };
    person.markers = markers;
    Account tax;
    tax.kind = u"Council Tax"_s;
    tax.lines = { { QDate(2026, 10, 3), u"Payment"_s, -21460 } };
    return { CustomerId(number),
             { { { SourceId(u"orchard"_s), {}, {} }, u"1"_s, person },
               { { SourceId(u"revenues"_s), {}, {} }, u"2"_s, tax } } };
}

struct Desk
{
    FixedClock clock { Now };
    Books books;
    ContactDesk desk { books.doors(), StaffId(u"jp"_s), clock };

    void call(const QString& number = u"01223 496 0143"_s)
    {
        ContactFact like;
        like.number = number;
        desk.begin(like);
    }

    void say(VerificationQuestion::Kind kind, const QString& words)
    {
        const auto all = desk.questions();
        const auto at = std::ranges::find(all, kind, &VerificationQuestion::kind);
        QVERIFY(at != all.end());
        desk.answer(*at, words);
    }

    void verify()
    {
        say(VerificationQuestion::Kind::LastPayment, u"214.60"_s);
        say(VerificationQuestion::Kind::DateOfBirth, u"2 March 1984"_s);
    }

    void complete()
    {
        desk.addReason({ u"council_tax"_s, u"reminder"_s, {}, false });
        desk.setOutcome(ContactOutcome::Resolved);
    }
};

}

class TestContactDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsKeptAtEveryPauseAndComesBack()
    {
        Books kept;
        {
            Desk one;
            one.call();
            one.desk.shown(customer(7));
            one.desk.addReason({ u"housing_repairs"_s, u"damp_mould"_s, {}, false });
            one.desk.setNote(u"Moved visit to Mon"_s);
            QTRY_COMPARE(one.desk.kept(), ContactDesk::Kept::Saved);
            kept.drafts = one.books.drafts;
            // The program is killed here: nothing is asked of it any more.
        }
        Desk again;
        again.books.drafts = kept.drafts;
        QSignalSpy wanted(&again.desk, &ContactDesk::customerWanted);
        again.desk.takeUp();
        QTRY_VERIFY(again.desk.isRunning());
        QCOMPARE(again.desk.contact().note, u"Moved visit to Mon"_s);
        QCOMPARE(again.desk.contact().reasons.first().reason, u"damp_mould"_s);
        QCOMPARE(wanted.size(), 1);
    }

    void isPostedWholeWithWhatGoesToTheBackOffice()
    {
        Desk one;
        one.call();
        one.desk.shown(customer(7));
        one.verify();
        QCOMPARE(one.desk.standing(CustomerId(7)).level, VerificationLevel::Full);
        one.complete();
        one.desk.setNote(u"Explained the reminder."_s);
        one.desk.setPromise(u"Ring back"_s, QDate(2026, 11, 23), {});
        auto posted = one.desk.finish(SurveyOffer::Text);
        QTRY_VERIFY(!one.desk.isRunning());
        QTRY_VERIFY(posted.isFinished()); // what is told to whoever asked comes a turn later
        QVERIFY(posted.result());
        QCOMPARE(
            one.books.kinds(),
            (QStringList {
                u"contact"_s, u"verification"_s, u"promise"_s, u"> contact"_s, u"> message"_s }));
        QCOMPARE(one.books.posted.size(), 1); // all of it or nothing
        QVERIFY(one.books.drafts.isEmpty());
        const ContactFact said = contactsIn(one.books.facts).constFirst();
        QCOMPARE(said.note, u"Explained the reminder."_s);
        QCOMPARE(said.token.size(), 26);
        const Outgoing message = one.books.posted.first().outgoing.last();
        QCOMPARE(message.payload[u"to"_s].toString(), u"+447700900143"_s);
        // The token is all that the survey knows.
        QCOMPARE(message.payload[u"personalisation"_s].toMap().size(), 1);
    }

    void cannotBeFinishedHalf()
    {
        Desk one;
        one.call();
        QCOMPARE(one.desk.missing(), (QList { Missing::WhyTheyCalled, Missing::HowItEnded }));
        QVERIFY(!one.desk.finish(SurveyOffer::NotOffered).result());
        one.complete();
        one.desk.setOutcome(ContactOutcome::PassedOn);
        one.desk.setPromise(u"Ring back"_s, {}, {});
        QCOMPARE(one.desk.missing(), (QList { Missing::PassedTo, Missing::PromiseDay }));
        QVERIFY(one.books.posted.isEmpty());
    }

    void staysInHandWhenTheDiskIsFull()
    {
        Desk one;
        one.call();
        one.complete();
        one.books.trouble = Error { Error::Kind::Storage, {} };
        auto posted = one.desk.finish(SurveyOffer::NotOffered);
        QTRY_VERIFY(posted.isFinished());
        QVERIFY(one.desk.isRunning());
        QCOMPARE(one.desk.kept(), ContactDesk::Kept::Failed);
    }

    void whoFailedLearnsNothingAndItIsAFact()
    {
        Desk one;
        one.call(u"07700 900999"_s);
        one.desk.shown(customer(7));
        one.say(VerificationQuestion::Kind::LastPayment, u"12"_s);
        one.say(VerificationQuestion::Kind::DateOfBirth, u"1.1.1990"_s);
        QVERIFY(one.desk.standing(CustomerId(7)).failed);
        QCOMPARE(one.books.kinds(), QStringList { u"verification"_s }); // at once
        QCOMPARE(one.books.facts.first().body[u"result"_s].toString(), u"failed"_s);
        // Neither a right answer later nor a detour over somebody else opens the door again.
        one.say(VerificationQuestion::Kind::Email, u"maryam@example.org"_s);
        one.desk.shown(customer(8));
        one.desk.concernShown();
        one.desk.shown(customer(7));
        one.desk.concernShown();
        one.desk.setCaller({ CallerKind::OnBehalf, u"A"_s, AuthorityKind::Written, {} });
        one.say(VerificationQuestion::Kind::LastPayment, u"214.60"_s);
        QVERIFY(one.desk.standing(CustomerId(7)).failed);
        QCOMPARE(maskFor(one.desk.standing(CustomerId(7)), FieldClass::Requests).sight,
                 Sight::Hidden);
    }

    void onlyTheVerifiedCustomerHandsOver()
    {
        Desk one;
        one.call();
        one.desk.shown(customer(7));
        one.desk.setCaller({ CallerKind::OnBehalf, u"Ade"_s, AuthorityKind::Spoken, {} });
        QCOMPARE(one.desk.standing(CustomerId(7)).speaks, Speaks::WithoutAuthority);
        one.desk.setCaller({ CallerKind::Customer, {}, AuthorityKind::None, {} });
        one.verify();
        one.desk.setCaller({ CallerKind::OnBehalf, u"Ade"_s, AuthorityKind::Spoken, {} });
        QCOMPARE(one.desk.standing(CustomerId(7)),
                 (Standing { Speaks::WithAuthority, VerificationLevel::Full, false }));
    }

    void authorityIsRememberedUntilItEnds()
    {
        Desk one;
        one.call();
        one.desk.shown(customer(7));
        one.desk.setCaller(
            { CallerKind::OnBehalf, u"Ade Okafor"_s, AuthorityKind::Written, QDate(2026, 12, 1) });
        one.verify();
        one.complete();
        static_cast<void>(one.desk.finish(SurveyOffer::NotOffered));
        QTRY_VERIFY(!one.desk.isRunning());
        one.call();
        one.desk.shown(customer(7)); // still on screen from before, and perhaps not who rings
        QVERIFY(one.desk.contact().customer.isEmpty());
        one.desk.shown({});
        one.desk.shown(customer(7)); // opened for this call
        QTRY_COMPARE(one.desk.authorities().size(), 1);
        QCOMPARE(one.desk.authorities().constFirst().name, u"Ade Okafor"_s);
        one.clock.set(Now.addDays(30));
        QVERIFY(one.desk.authorities().isEmpty());
    }

    void aSecondCallPutsTheFirstAside()
    {
        Desk one;
        one.call();
        one.desk.shown(customer(7));
        one.desk.setNote(u"First"_s);
        one.call(u"07700 900999"_s);
        QCOMPARE(one.desk.contact().note, QString());
        QCOMPARE(one.desk.waiting().size(), 1);
        one.desk.setNote(u"Second"_s);
        QSignalSpy wanted(&one.desk, &ContactDesk::customerWanted);
        one.desk.resume(one.desk.waiting().first().id);
        QCOMPARE(one.desk.contact().note, u"First"_s);
        QCOMPARE(wanted.first().first().value<CustomerId>(), CustomerId(7));
        QCOMPARE(one.desk.waiting().first().note, u"Second"_s);
        QCOMPARE(one.books.drafts.size(), 2);
    }

    void aCorrectionKeepsWhatWasSaid()
    {
        Desk one;
        one.call();
        one.complete();
        one.desk.setNote(u"Tuesday"_s);
        static_cast<void>(one.desk.finish(SurveyOffer::NotOffered));
        QTRY_VERIFY(!one.desk.isRunning());
        ContactFact right = contactsIn(one.books.facts).constFirst();
        right.note = u"Wednesday"_s;
        QVERIFY(!one.desk.correct(right, u" "_s).result()); // never without a reason
        QVERIFY(one.desk.correct(right, u"Wrong day"_s).result());
        QCOMPARE(contactsIn(one.books.facts).constFirst().note, u"Wednesday"_s);
        QCOMPARE(one.books.facts.first().body[u"note"_s].toString(), u"Tuesday"_s);
        QCOMPARE(one.books.facts.last().body[u"why"_s].toString(), u"Wrong day"_s);
    }

    void theSurveyObeysTheCustomer_data()
    {
        QTest::addColumn<QList<Marker>>("markers");
        QTest::addColumn<QList<Fact>>("facts");
        QTest::addColumn<QList<SurveyOffer>>("choices");
        const auto askedDaysAgo = [](int days) {
            ContactFact contact;
            contact.id = EntryId(u"c"_s);
            contact.started = contact.finished = Now.addDays(-days);
            contact.survey = SurveyOffer::Text;
            Fact fact;
            fact.kind = u"contact"_s;
            fact.subject = u"c"_s;
            fact.body = bodyOf(contact);
            return fact;
        };
        const auto choice = [](const QString& word) {
            Fact fact;
            fact.kind = u"survey-choice"_s;
            fact.body = { { u"choice"_s, word } };
            return fact;
        };
        const QList both { SurveyOffer::Text, SurveyOffer::Email };
        using Markers = QList<Marker>;
        using Facts = QList<Fact>;
        QTest::newRow("asked if reachable") << Markers() << Facts() << both;
        QTest::newRow("opted out")
            << Markers() << Facts { choice(u"out"_s) } << QList { SurveyOffer::OptedOut };
        QTest::newRow("changed their mind")
            << Markers() << Facts { choice(u"out"_s), choice(u"in"_s) } << both;
        QTest::newRow("a text may put them in danger")
            << Markers { { Marker::Kind::SafeContact, u"never ring"_s, {} } } << Facts()
            << QList { SurveyOffer::NotSafe };
        QTest::newRow("asked last month")
            << Markers() << Facts { askedDaysAgo(30) } << QList { SurveyOffer::TooSoon };
        QTest::newRow("asked long ago") << Markers() << Facts { askedDaysAgo(90) } << both;
    }
    void theSurveyObeysTheCustomer()
    {
        QFETCH(const QList<Marker>, markers);
        QFETCH(const QList<Fact>, facts);
        QFETCH(const QList<SurveyOffer>, choices);
        QCOMPARE(surveyChoices(customer(7, markers), facts, Now), choices);
    }

    void whatToSayFitsTheReasonAndTheNote()
    {
        const auto articles = Articles::read(u":/guildhall/articles/articles.json"_s);
        QVERIFY2(articles, qPrintable(articles ? QString() : articles.error().detail));
        ContactFact contact;
        QVERIFY(articles->forContact(contact).isEmpty());
        contact.note = u"Mould in the bedroom, still there"_s; // "still" tells of nobody ill
        QCOMPARE(articles->forContact(contact).first().article->id, u"damp"_s);
        QVERIFY(!articles->forContact(contact).first().isUrgent);
        contact.note = u"Mould by the baby's cot"_s;
        QVERIFY(articles->forContact(contact).first().isUrgent);
        contact.note = u"Llwydni, mae plentyn bach yma"_s;
        QVERIFY(articles->forContact(contact).first().isUrgent);
        contact.reasons = { { u"waste"_s, u"missed_bin"_s, {}, false } };
        QCOMPARE(articles->forContact(contact).first().article->id, u"bin"_s); // given before noted
        contact.reasons = { { {}, u"pothole outside"_s, {}, false } };
        contact.note.clear();
        QCOMPARE(articles->forContact(contact).first().article->id, u"not_ours"_s);
    }

    void theShippedCatalogueIsWhole()
    {
        const auto catalogue = Catalogue::read(u":/guildhall/services/services.json"_s);
        QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().detail));
        QVERIFY(catalogue->find(u"streets"_s, u"fallen_tree"_s)->takesRequests);
        // Why somebody comes in about it: the reason's word, or else its service's.
        QCOMPARE(catalogue->visitFor(u"general"_s, u"parking"_s), u"parking"_s);
        QCOMPARE(catalogue->visitFor(u"waste"_s, u"missed_bin"_s), u"bins"_s);
        QCOMPARE(catalogue->visitFor(u"council_tax"_s, u"their own words"_s), u"council-tax"_s);
        QCOMPARE(catalogue->visitFor({}, u"their own words"_s), u"other"_s);
        QVERIFY(!Catalogue::parse("{\"services\":[{\"id\":\"x\",\"name\":{\"en\":\"X\"}}]}"));
        QVERIFY(!Catalogue::parse("{"));
    }
};

QTEST_GUILESS_MAIN(TestContactDesk)
#include "TestContactDesk.moc"

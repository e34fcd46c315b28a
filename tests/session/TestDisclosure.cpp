// TestDisclosure.cpp - what a caller may be told, what proves who they are, and that README.md says
// the same.
#include "session/Disclosure.h"
#include "session/Verification.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 20);

AskedQuestion asked(Answered result, bool strong = false)
{
    return { u"date_of_birth"_s, {}, result, strong };
}

ContactFact contactWith(const Caller& caller, const QList<AskedQuestion>& answers)
{
    ContactFact contact;
    contact.id = EntryId(u"c1"_s);
    contact.customer = CustomerId(7);
    contact.started = QDateTime(Today, QTime(9, 0), QTimeZone::utc());
    contact.caller = caller;
    contact.asked = answers;
    return contact;
}

Caller onBehalf(AuthorityKind authority, QDate until = {})
{
    return { CallerKind::OnBehalf, u"A. Okafor"_s, authority, until };
}

CustomerRecords maryam()
{
    PersonRecord tenant;
    tenant.surname = u"Okafor"_s;
    tenant.dateOfBirth = QDate(1984, 3, 2);
    tenant.phones = { u"01223 496 0143"_s, u"07700 900143"_s };
    tenant.nationalInsurance = u"QQ123456C"_s;
    PersonRecord payer = tenant;
    payer.dateOfBirth = QDate(1984, 2, 3);
    Account tax;
    tax.kind = u"Council Tax"_s;
    tax.lines = { { QDate(2026, 11, 1), u"Instalment due"_s, 21460 },
                  { QDate(2026, 10, 3), u"Payment received"_s, -21455 },
                  { QDate(2026, 9, 3), u"Payment received"_s, -9900 } };
    return { CustomerId(7),
             { { { SourceId(u"orchard"_s), {}, {} }, u"1"_s, tenant },
               { { SourceId(u"revenues"_s), {}, {} }, u"2"_s, payer },
               { { SourceId(u"revenues"_s), {}, {} }, u"3"_s, tax } } };
}

const VerificationQuestion* find(const QList<VerificationQuestion>& all,
                                 VerificationQuestion::Kind kind)
{
    const auto at = std::ranges::find(all, kind, &VerificationQuestion::kind);
    return at == all.end() ? nullptr : &*at;
}

}

class TestDisclosure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatACallerIsTold_data()
    {
        QTest::addColumn<ContactFact>("contact");
        QTest::addColumn<FieldClass>("field");
        QTest::addColumn<Mask>("mask");
        const Mask told { Sight::Open, MaskReason::None };
        const Mask kept { Sight::Open, MaskReason::None, Use::Kept };
        const auto hidden = [](MaskReason why) { return Mask { Sight::Hidden, why }; };
        const auto row = [](const char* name, const ContactFact& c, FieldClass field, Mask mask) {
            QTest::newRow(name) << c << field << mask;
        };
        const ContactFact stranger = contactWith({}, {});
        for (const FieldClass field : { FieldClass::Address,
                                        FieldClass::Money,
                                        FieldClass::ComplaintText,
                                        FieldClass::Requests,
                                        FieldClass::Contacts })
            row("a stranger learns nothing", stranger, field, hidden(MaskReason::NotVerified));
        row("staff are warned before anybody is verified", stranger, FieldClass::Caution, kept);
        const ContactFact basic
            = contactWith({ CallerKind::Customer, {} }, { asked(Answered::Right) });
        row("one answer opens requests", basic, FieldClass::Requests, told);
        row("one answer opens no money",
            basic,
            FieldClass::Money,
            hidden(MaskReason::PartlyVerified));
        row("one answer: the address is not said", basic, FieldClass::Address, kept);
        const QList full { asked(Answered::Right), asked(Answered::Right, true) };
        const ContactFact verified = contactWith({ CallerKind::Customer, {} }, full);
        row("verified: balances", verified, FieldClass::Money, told);
        row("verified: staff notes are not read out", verified, FieldClass::ContactNotes, kept);
        row("cautions are told to nobody", verified, FieldClass::Caution, kept);
        row("authority in force",
            contactWith(onBehalf(AuthorityKind::Written, Today), full),
            FieldClass::Money,
            told);
        row("authority that ended yesterday",
            contactWith(onBehalf(AuthorityKind::Written, Today.addDays(-1)), full),
            FieldClass::Money,
            hidden(MaskReason::NoAuthority));
        row("no authority at all",
            contactWith(onBehalf(AuthorityKind::None), full),
            FieldClass::Requests,
            hidden(MaskReason::NoAuthority));
        row("another organisation",
            contactWith({ CallerKind::Organisation, u"NHS"_s }, {}),
            FieldClass::Address,
            hidden(MaskReason::OtherOrganisation));
        row("anonymous",
            contactWith({ CallerKind::Anonymous, {} }, {}),
            FieldClass::Requests,
            hidden(MaskReason::Anonymous));
        ContactFact failed = verified;
        failed.failedFor = { CustomerId(7) };
        row("who failed is not let in by a later answer",
            failed,
            FieldClass::Money,
            hidden(MaskReason::VerificationFailed));
    }
    void whatACallerIsTold()
    {
        QFETCH(const ContactFact, contact);
        QFETCH(const FieldClass, field);
        QTEST(maskFor(standingOf(contact, CustomerId(7), Today), field), "mask");
    }

    void whoIsVerifiedIsAStrangerOnEveryOtherPage()
    {
        const ContactFact contact = contactWith(
            { CallerKind::Customer, {} }, { asked(Answered::Right), asked(Answered::Right, true) });
        QCOMPARE(maskFor(standingOf(contact, CustomerId(8), Today), FieldClass::Money).sight,
                 Sight::Hidden);
        // Nobody on the line: the role alone decides.
        QCOMPARE(maskFor(standingOf({}, CustomerId(8), Today), FieldClass::Money).sight,
                 Sight::Open);
    }

    void theStricterOfRoleAndCallerWins()
    {
        const Mask role { Sight::Hidden, MaskReason::Role };
        const Mask open { Sight::Open, MaskReason::None };
        const Mask caller { Sight::Hidden, MaskReason::NotVerified };
        QCOMPARE(both(role, open), role);
        QCOMPARE(both(open, caller), caller);
        QCOMPARE(both(role, caller), caller); // not even that there is something
        // A reason given by staff does not open what the caller may not learn.
        QCOMPARE(both({ Sight::Hidden, MaskReason::AskedWhy }, caller), caller);
        QCOMPARE(both(open, { Sight::Open, MaskReason::None, Use::Kept }).use, Use::Kept);
    }

    void levels_data()
    {
        QTest::addColumn<QList<AskedQuestion>>("answers");
        QTest::addColumn<VerificationLevel>("level");
        QTest::addColumn<bool>("failed");
        using A = Answered;
        using enum VerificationLevel;
        QTest::newRow("nothing asked") << QList<AskedQuestion>() << None << false;
        QTest::newRow("what a household shares is not enough")
            << QList { asked(A::Right), asked(A::Right) } << Basic << false;
        QTest::newRow("one slip is forgiven")
            << QList { asked(A::Wrong), asked(A::Right), asked(A::Right, true) } << Full << false;
        QTest::newRow("two slips are not")
            << QList { asked(A::Wrong), asked(A::Right), asked(A::Wrong) } << None << true;
        QTest::newRow("not knowing is no failure")
            << QList { asked(A::NotKnown), asked(A::NotKnown), asked(A::NotKnown) } << None
            << false;
    }
    void levels()
    {
        QFETCH(const QList<AskedQuestion>, answers);
        QTEST(levelOf(answers), "level");
        QTEST(verificationFailed(answers), "failed");
    }

    void asksWhatNoEnvelopeShowsAndNobodyDisputes()
    {
        const auto all = verificationQuestions(maryam(), u"01223496 0143"_s);
        QVERIFY(!find(all, VerificationQuestion::Kind::DateOfBirth)); // two sources, two dates
        const auto* phone = find(all, VerificationQuestion::Kind::OtherPhone);
        QVERIFY(phone);
        QCOMPARE(phone->answers.size(), 1); // not the one that rings
        QVERIFY(all.first().strong);
        for (const auto& question : all) {
            for (const QString& answer : question.answers)
                QVERIFY(!answer.contains(u"Okafor"_s));
        }
    }

    void comparesAsPeopleSpeak_data()
    {
        QTest::addColumn<VerificationQuestion::Kind>("kind");
        QTest::addColumn<QString>("said");
        QTest::addColumn<Answered>("result");
        using enum VerificationQuestion::Kind;
        using enum Answered;
        QTest::newRow("the last payment") << LastPayment << u"£214.55"_s << Right;
        QTest::newRow("in pounds") << LastPayment << u"214 pounds 55"_s << Right;
        QTest::newRow("about") << LastPayment << u"215"_s << Right;
        QTest::newRow("the one before") << LastPayment << u"99"_s << Wrong;
        QTest::newRow("what is due is no payment") << LastPayment << u"214.60"_s << Wrong;
        QTest::newRow("a number, spaced") << OtherPhone << u"07700 90 01 43"_s << Right;
        QTest::newRow("the number that rings") << OtherPhone << u"01223 496 0143"_s << Wrong;
        QTest::newRow("end of the number") << NationalInsuranceEnd << u"56 c"_s << Right;
        QTest::newRow("nothing said") << NationalInsuranceEnd << u"  "_s << NotKnown;
    }
    void comparesAsPeopleSpeak()
    {
        QFETCH(const VerificationQuestion::Kind, kind);
        QFETCH(const QString, said);
        const auto all = verificationQuestions(maryam(), u"01223496 0143"_s);
        QVERIFY(find(all, kind));
        QTEST(judge(*find(all, kind), said), "result");
    }

    void contactIsReadBackAsItWasWritten()
    {
        ContactFact contact
            = contactWith(onBehalf(AuthorityKind::Deputy, Today), { asked(Answered::Right, true) });
        contact.channel = ContactChannel::Member;
        contact.number = u"+441223496014"_s;
        contact.failedFor = { CustomerId(7) };
        contact.reasons = { { u"housing_repairs"_s, u"damp"_s, u"R-88213"_s, true } };
        contact.note = u"Moved visit to Mon 23 Nov.\nAsked for a text."_s;
        contact.online = OnlineOption::CouldNotFind;
        contact.outcome = ContactOutcome::PassedOn;
        contact.passedTo = u"Housing Repairs"_s;
        contact.promise = u"Ring back"_s;
        contact.promiseDue = Today;
        contact.promiseOwner = u"jp"_s;
        contact.survey = SurveyOffer::TooSoon;
        contact.finished = contact.started.addSecs(90);
        QCOMPARE(contactFrom(bodyOf(contact)), contact);

        // A correction takes the place of what was said before; nothing is forgotten.
        Fact said;
        said.kind = u"contact"_s;
        said.subject = u"c1"_s;
        said.body = bodyOf(contact);
        Fact corrected = said;
        corrected.kind = u"contact-correction"_s;
        contact.note = u"It was Tuesday."_s;
        corrected.body = bodyOf(contact);
        const auto folded = contactsIn({ said, corrected });
        QCOMPARE(folded.size(), 1);
        QCOMPARE(folded.first().note, u"It was Tuesday."_s);
    }

    void readmeCarriesTheTable()
    {
        QFile readme(QStringLiteral(GUILDHALL_SOURCE_DIR "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const auto wanted = u"README.md should carry this table:\n\n"_s + disclosureAsMarkdown();
        QVERIFY2(QString::fromUtf8(readme.readAll()).contains(disclosureAsMarkdown().trimmed()),
                 qPrintable(wanted));
    }
};

QTEST_GUILESS_MAIN(TestDisclosure)
#include "TestDisclosure.moc"

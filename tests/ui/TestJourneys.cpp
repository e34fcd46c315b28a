// TestJourneys.cpp - three calls from ring to wrap-up in the real window, by keyboard alone: the
// telephone rings, and nothing else happens but keys.
#include "ContactRig.h"
#include "Everything.h"
#include "FallenTree.h"
#include "ui/common/ChoiceButton.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

SearchHit holder(CustomerId customer, const QString& name)
{
    SearchHit hit;
    hit.customer = customer;
    hit.name = name;
    hit.matched = { MatchedBy::Phone };
    return hit;
}

QString words(QWidget& window, const char* name)
{
    auto* label = window.findChild<QLabel*>(QLatin1StringView(name));
    return label ? label->text() : QString();
}

/// All words that stand on the screen now.
QString onScreen(QWidget& window)
{
    QString all;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible())
            all += label->text() + u'\n';
    }
    for (const auto* view : window.findChildren<QAbstractItemView*>()) {
        for (int row = 0; view->isVisible() && view->model() && row < view->model()->rowCount();
             ++row)
            all += view->model()->index(row, 0).data().toString() + u'\n';
    }
    return all;
}

/// Of what is held about Maryam.
void learnsNothing(const QString& words)
{
    for (const char* secret : { "Mill Road",
                                "CB1 2AB",
                                "1984",
                                "214.60",
                                "88213",
                                "88377",
                                "20418",
                                "example.org",
                                "900143",
                                "900 143",
                                "GW-20881",
                                "Friendly" }) {
        const qsizetype at = words.indexOf(QLatin1StringView(secret));
        QVERIFY2(at < 0,
                 qPrintable(u"%1: %2"_s.arg(QLatin1StringView(secret),
                                            words.mid(std::max<qsizetype>(0, at - 60), 160))));
    }
}

/// For who looks on: GUILDHALL_JOURNEY_PICTURES names a folder.
void picture(QWidget& window, const char* name)
{
    const QString folder = qEnvironmentVariable("GUILDHALL_JOURNEY_PICTURES");
    if (folder.isEmpty())
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    window.grab().save(folder + u'/' + QLatin1StringView(name) + u".png"_s);
}

}

class TestJourneys final : public QObject
{
    Q_OBJECT

private:
    Theme m_theme { *qApp };

private Q_SLOTS:
    void dampComplaintAndCouncilTaxAnsweredTogether()
    {
        ContactRig rig(m_theme);
        rig.numbers[u"+441223496014"_s] = { holder(madeup::maryam().id, u"Maryam Okafor"_s) };
        Hands hands(rig.window);
        QVERIFY(hands.ready());
        rig.calls.ring(u"1"_s, u"01223 496014"_s, u"Housing Repairs"_s);
        rig.calls.answer(u"1"_s);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        QVERIFY(!onScreen(rig.window).contains("12 Mill Road"_L1));
        picture(rig.window, "a1-ringing");

        Hands::press(Qt::Key_F2);
        QVERIFY(hands.dialog("verifyDialog"));
        QVERIFY(Hands::tabTo("said-last_payment"));
        Hands::type(u"£214.60"_s);
        Hands::press(Qt::Key_Return);
        QVERIFY(Hands::tabTo("said-other_phone"));
        Hands::type(u"07700 900143"_s);
        Hands::press(Qt::Key_Return);
        picture(*hands.dialog("verifyDialog"), "a2-verify");
        Hands::press(Qt::Key_Escape);
        QVERIFY(hands.backInTheWindow());
        QCOMPARE(words(rig.window, "callerStanding"), u"Verified"_s);

        // What the advisor sees before she has said why: the damp, and what belongs to it.
        QString seen = onScreen(rig.window);
        QVERIFY2(seen.contains("Damp and mould, bedroom 2 (R-88213)"_L1), qPrintable(seen));
        const QStringList lines = seen.split(u'\n');
        QVERIFY(std::ranges::any_of(lines, [](const QString& line) { // in one card
            return line.contains("R-88213"_L1) && line.contains("R-88377"_L1)
                && line.contains("CT-20418"_L1);
        }));
        picture(rig.window, "a3-verified");

        // The balance, line by line.
        Hands::press(Qt::Key_4, Qt::AltModifier);
        Hands::press(Qt::Key_Return);
        QDialog* balance = hands.dialog("balanceDialog");
        QVERIFY(balance);
        QVERIFY(words(*balance, "balanceWords").contains(u"£"_s));
        picture(*balance, "a4-balance");
        Hands::press(Qt::Key_Escape);
        QVERIFY(hands.backInTheWindow());

        // What one visit settles is taken together, by one key; Council Tax is a reason of its own.
        Hands::press(Qt::Key_J, Qt::ControlModifier);
        Hands::press(Qt::Key_R, Qt::AltModifier);
        Hands::type(u"tax remind"_s);
        Hands::press(Qt::Key_Return);
        QStringList about;
        for (const ContactReason& reason : rig.desk.contact().reasons)
            about.append(reason.chases ? reason.about : reason.service);
        about.sort();
        QCOMPARE(about,
                 (QStringList { u"CT-20418"_s, u"R-88213"_s, u"R-88377"_s, u"council_tax"_s }));
        Hands::press(Qt::Key_N, Qt::AltModifier);
        Hands::type(u"One visit settles both repairs, and the answer says so."_s);
        QVERIFY(Hands::tabTo("promise"));
        Hands::type(u"Ring her when the visit is moved"_s);
        QVERIFY(Hands::tabTo("promiseDue"));
        Hands::type(u"24 November 2026"_s);
        picture(rig.window, "a5-filled");
        Hands::press(Qt::Key_Return, Qt::ControlModifier); // leads to what is missing
        QTRY_COMPARE(Hands::place(), u"outcome-resolved"_s);
        Hands::press(Qt::Key_Space);
        Hands::press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(hands.dialog("finishDialog"));
        QVERIFY(Hands::tabTo("surveyChoice"));
        QVERIFY(Hands::pick(1));
        picture(*hands.dialog("finishDialog"), "a6-finish");
        QVERIFY(Hands::tabTo("finishNow"));
        Hands::press(Qt::Key_Return);
        QTRY_VERIFY(!rig.desk.isRunning());

        const ContactFact said = contactsIn(rig.facts).constFirst();
        QCOMPARE(said.reasons.size(), 4);
        QVERIFY(said.reasons.first().chases);
        QCOMPARE(levelOf(said.asked), VerificationLevel::Full);
        QCOMPARE(said.outcome, ContactOutcome::Resolved);
        QCOMPARE(said.promiseDue, QDate(2026, 11, 24));
        QVERIFY(!said.token.isEmpty());
        // The promise is somebody's work from now on.
        rig.followUps.read();
        QTRY_VERIFY(onScreen(rig.window).contains("Ring her when the visit is moved"_L1));
    }

    void anAnonymousCallerReportsAFallenTreeWhileTheLineIsDown()
    {
        ContactRig rig(m_theme);
        Hands hands(rig.window);
        QVERIFY(hands.ready());
        rig.calls.ring(u"1"_s, {}, u"Streets"_s); // withheld
        rig.calls.answer(u"1"_s);
        QTRY_VERIFY(rig.desk.isRunning());
        QVERIFY(fallentree::fillIn(hands));
        picture(*hands.dialog("requestDialog"), "b1-request");
        QVERIFY(fallentree::send(hands));
        QTRY_COMPARE(rig.posted.size(), 1);
        const Outgoing request = rig.posted.first().outgoing.first();
        QCOMPARE(request.payload[u"where"_s].toString(), fallentree::Place);
        QVERIFY(request.customer.isEmpty());

        // The line is down: it waits, and the advisor sees that it does.
        OutboxEntry entry;
        entry.outgoing = request;
        entry.outgoing.id = EntryId(u"e1"_s);
        entry.who = rig.session.staff;
        entry.made = madeup::now();
        rig.entries = { entry };
        rig.myWork.read();
        QTRY_VERIFY(onScreen(rig.window).contains("Request: waiting to be sent"_L1));
        picture(rig.window, "b2-waiting");

        QVERIFY(fallentree::finish(hands));
        QTRY_VERIFY(!rig.desk.isRunning());

        // The line comes back: the other system has taken it, and says what it calls it.
        rig.entries.first().state = OutboxEntry::State::Sent;
        rig.entries.first().settled = madeup::now();
        rig.entries.first().reference = u"ALY-90017"_s;
        rig.myWork.read();
        QTRY_VERIFY(onScreen(rig.window).contains("Request accepted: ALY-90017"_L1));
        picture(rig.window, "b3-accepted");
    }

    void whoSpeaksForSomebodyAndFailsLearnsNothing()
    {
        ContactRig rig(m_theme);
        rig.numbers[u"+441223496014"_s] = { holder(madeup::maryam().id, u"Maryam Okafor"_s) };
        Hands hands(rig.window);
        QVERIFY(hands.ready());
        rig.calls.ring(u"1"_s, u"01223 496014"_s, {});
        rig.calls.answer(u"1"_s);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        QVERIFY(Hands::tabTo("callerKind"));
        QVERIFY(Hands::pick(2)); // on behalf of the customer
        QVERIFY(hands.backInTheWindow());
        QTRY_COMPARE(Hands::place(), u"callerName"_s);
        Hands::type(u"A neighbour"_s);
        Hands::press(Qt::Key_F2);
        QVERIFY(hands.dialog("verifyDialog"));
        for (const char* question : { "said-last_payment", "said-email" }) {
            QVERIFY(Hands::tabTo(question));
            Hands::type(u"wrong"_s);
            Hands::press(Qt::Key_Return);
        }
        Hands::press(Qt::Key_Escape);
        QVERIFY(hands.backInTheWindow());
        QCOMPARE(words(rig.window, "callerStanding"), u"Verification failed"_s);
        // Not on the screen or behind it, not for a screen reader or a pointer, not for the
        // clipboard: whichever tab stands in front.
        for (int tab = 0; tab < 6; ++tab) {
            Hands::press(Qt::Key(Qt::Key_1 + tab), Qt::AltModifier);
            learnsNothing(everythingIn(rig.window));
            learnsNothing(copiedFrom(rig.window));
        }
        // Neither a balance nor a past contact opens.
        Hands::press(Qt::Key_4, Qt::AltModifier);
        Hands::press(Qt::Key_Return);
        QVERIFY(!rig.window.findChild<QDialog*>(u"balanceDialog"_s));
        // Nor does anything that can be done on a call tell, or carry away, what is held.
        for (const auto& [form, key, with] :
             { std::tuple {
                   "callBackDialog", Qt::Key_B, Qt::KeyboardModifiers(Qt::ControlModifier) },
               std::tuple {
                   "messageDialog", Qt::Key_M, Qt::KeyboardModifiers(Qt::ControlModifier) },
               std::tuple { "detailsDialog", Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier },
               std::tuple { "paymentDialog", Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier },
               std::tuple { "attachDialog", Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier },
               std::tuple { "bookDialog", Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier },
               std::tuple {
                   "requestDialog", Qt::Key_R, Qt::KeyboardModifiers(Qt::ControlModifier) },
               std::tuple {
                   "transferDialog", Qt::Key_T, Qt::KeyboardModifiers(Qt::ControlModifier) } }) {
            Hands::press(key, with);
            QDialog* opened = hands.dialog(form);
            QVERIFY2(opened, form);
            learnsNothing(everythingIn(*opened));
            learnsNothing(copiedFrom(*opened));
            Hands::press(Qt::Key_Escape);
            QVERIFY(hands.backInTheWindow());
        }
        // What would be sent or printed of this contact says nothing either.
        QVERIFY(rig.messages.begin());
        rig.messages.setMessage(u"summary"_s);
        learnsNothing(rig.messages.preview());
        QVERIFY(rig.small.payables().isEmpty());
        QVERIFY(rig.details.holders().isEmpty());
        for (const Posting& posting : std::as_const(rig.posted)) {
            for (const Outgoing& outgoing : posting.outgoing)
                learnsNothing(QString::fromUtf8(outgoing.payload.toCborValue().toCbor()));
        }
        picture(rig.window, "c1-failed");
        QCOMPARE(rig.facts.first().kind, u"verification"_s);
        QCOMPARE(rig.facts.first().body[u"result"_s].toString(), u"failed"_s);
    }
};

QTEST_MAIN(TestJourneys)
#include "TestJourneys.moc"

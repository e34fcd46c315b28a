// TestContact.cpp - a call by keyboard alone: who is verified sees their matters solved, who is not
// learns nothing from any corner of the window.
#include "ContactRig.h"
#include "pages/RowRoles.h"
#include "ui/common/ChoiceButton.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestContact final : public QObject
{
    Q_OBJECT

private:
    Theme m_theme { *qApp };

    static void show(ContactRig& rig)
    {
        rig.window.resize(1440, 900);
        rig.window.show();
        rig.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    }

    static void ring(ContactRig& rig, const QString& number)
    {
        ContactFact like;
        like.number = number;
        rig.desk.begin(like);
    }

    static void open(ContactRig& rig, const CustomerRecords& customer)
    {
        rig.window.openCustomer(customer.id);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
    }

    static SearchHit holder(CustomerId customer, const QString& name)
    {
        SearchHit hit;
        hit.customer = customer;
        hit.name = name;
        hit.matched = { MatchedBy::Phone };
        return hit;
    }

    template <class T>
    static T* find(ContactRig& rig, const char* name)
    {
        return rig.window.findChild<T*>(QLatin1StringView(name));
    }

    /// Types into whatever has the focus, as somebody at the keyboard does.
    static void type(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }

    /// Every word that can be seen, copied from a list or heard from a screen reader.
    static QString everything(QWidget& window)
    {
        QString words;
        QList<QWidget*> all = window.findChildren<QWidget*>();
        all.append(&window);
        for (QWidget* widget : std::as_const(all)) {
            if (auto* label = qobject_cast<QLabel*>(widget))
                words += label->text() + u'\n';
            if (auto* edit = qobject_cast<QLineEdit*>(widget))
                words += edit->text() + u'\n';
            if (auto* edit = qobject_cast<QPlainTextEdit*>(widget))
                words += edit->toPlainText() + u'\n';
            words += widget->toolTip() + u'\n';
            if (auto* spoken = QAccessible::queryAccessibleInterface(widget)) {
                for (const auto text :
                     { QAccessible::Name, QAccessible::Description, QAccessible::Value })
                    words += spoken->text(text) + u'\n';
            }
            auto* view = qobject_cast<QAbstractItemView*>(widget);
            if (!view || !view->model())
                continue;
            const QAbstractItemModel& model = *view->model();
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column) {
                    const QModelIndex cell = model.index(row, column);
                    for (int role = 0; role < SideToneRole + 1; ++role)
                        words += cell.data(role).toString() + u'\n';
                }
            }
        }
        return words;
    }

    static void tellsNothing(ContactRig& rig)
    {
        const QString words = everything(rig.window);
        for (const char* secret : { "12 Mill Road",
                                    "CB1 2AB",
                                    "1984",
                                    "214.60",
                                    "643.80",
                                    "12.08",
                                    "R-88213",
                                    "Damp and mould, bedroom 2",
                                    "CT-20418",
                                    "when the surveyor is coming",
                                    "maryam.okafor@",
                                    "900143",
                                    "K. Shaw",
                                    "GW-20881",
                                    "Friendly, but",
                                    "since 2016" })
            QVERIFY2(!words.contains(QLatin1StringView(secret)), secret);
    }

private Q_SLOTS:
    void aVerifiedCallerIsServedByKeysAlone()
    {
        ContactRig rig(m_theme);
        show(rig);
        ring(rig, u"01223 496 0143"_s);
        open(rig, madeup::maryam());
        tellsNothing(rig);

        // Two questions, as they are said on the telephone.
        press(Qt::Key_F2);
        auto* verify = find<QDialog>(rig, "verifyDialog");
        QVERIFY(verify);
        QTRY_VERIFY(verify->isActiveWindow());
        auto* paid = verify->findChild<QLineEdit*>(u"said-last_payment"_s);
        QTRY_VERIFY(paid->hasFocus());
        type(u"£214.60"_s);
        press(Qt::Key_Return);
        QVERIFY(paid->text().isEmpty()); // what was said does not stay on the screen
        QVERIFY(!everything(*verify).contains("214.60"_L1));
        auto* born = verify->findChild<QLineEdit*>(u"said-other_phone"_s);
        born->setFocus();
        type(u"07700 900 143"_s);
        press(Qt::Key_Return);
        QCOMPARE(find<QLabel>(rig, "callerStanding")->text(), u"Verified"_s);
        QTest::keyClick(verify, Qt::Key_Escape);
        QTRY_VERIFY(!find<QDialog>(rig, "verifyDialog"));
        rig.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        QVERIFY(everything(rig.window).contains("12 Mill Road"_L1));

        // Why they ring: a live item and one from the catalogue, found by a few letters.
        QTest::keyClick(&rig.window, Qt::Key_R, Qt::AltModifier);
        auto* reason = find<QLineEdit>(rig, "reasonEdit");
        QTRY_VERIFY(reason->hasFocus());
        QTest::keyClicks(reason, u"88213"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTest::keyClicks(reason, u"tax remind"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(rig.desk.contact().reasons.size(), 2);
        QCOMPARE(rig.desk.contact().reasons.first().about, u"R-88213"_s);
        QVERIFY(rig.desk.contact().reasons.first().chases);
        QCOMPARE(rig.desk.contact().reasons.last().reason, u"reminder"_s);

        QTest::keyClick(&rig.window, Qt::Key_N, Qt::AltModifier);
        auto* note = find<QPlainTextEdit>(rig, "contactNote");
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"Moved visit to Mon 23 Nov? Text the day before."_s);

        // The end cannot be forgotten: the keys lead to what is missing.
        QTest::keyClick(&rig.window, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!find<QDialog>(rig, "finishDialog"));
        auto* resolved = find<QPushButton>(rig, "outcome-resolved");
        QTRY_VERIFY(resolved->hasFocus());
        QTest::keyClick(resolved, Qt::Key_Space);
        QTest::keyClick(&rig.window, Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClick(&rig.window, Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY(resolved->hasFocus());
        QTest::keyClick(&rig.window, Qt::Key_Return, Qt::ControlModifier);
        auto* finish = find<QDialog>(rig, "finishDialog");
        QVERIFY(finish);
        finish->findChild<ChoiceButton*>(u"surveyChoice"_s)->choose(int(SurveyOffer::Text));
        QTest::keyClick(finish->findChild<QPushButton*>(u"finishNow"_s), Qt::Key_Return);
        QTRY_VERIFY(!rig.desk.isRunning());
        const ContactFact said = contactsIn(rig.facts).constFirst();
        QCOMPARE(said.note, u"Moved visit to Mon 23 Nov? Text the day before."_s);
        QCOMPARE(said.survey, SurveyOffer::Text);
        QTRY_VERIFY(find<QWidget>(rig, "beginContact")->isVisible());
    }

    void theSameOfAnotherAccountIsAnotherQuestion()
    {
        CustomerRecords two = madeup::maryam();
        const auto isTax = [](const HeldRecord& held) {
            const auto* account = std::get_if<Account>(&held.body);
            return account && account->kind == "Council Tax"_L1;
        };
        const auto tax = std::ranges::find_if(two.records, isTax);
        QVERIFY(tax != two.records.end());
        HeldRecord rent = *tax;
        rent.key += u"-rent"_s;
        std::get<Account>(rent.body).kind = u"Rent"_s;
        two.records.append(rent);
        ContactRig rig(m_theme);
        rig.council.add(two);
        show(rig);
        ring(rig, u"01223 496 0143"_s);
        open(rig, two);
        press(Qt::Key_F2);
        auto* verify = find<QDialog>(rig, "verifyDialog");
        QVERIFY(verify);
        const auto payments = verify->findChildren<QLineEdit*>(u"said-last_payment"_s);
        QCOMPARE(payments.size(), 2);
        QTRY_VERIFY(payments.first()->hasFocus());
        type(u"£1"_s);
        press(Qt::Key_Return);
        QVERIFY(!payments.first()->isEnabled());
        QVERIFY(payments.last()->isEnabled());
    }

    void whoFailsLearnsNothing()
    {
        ContactRig rig(m_theme);
        show(rig);
        ring(rig, u"07700 900999"_s);
        open(rig, madeup::maryam());
        rig.desk.setCaller({ CallerKind::OnBehalf, u"A neighbour"_s });
        press(Qt::Key_F2);
        auto* verify = find<QDialog>(rig, "verifyDialog");
        QVERIFY(verify);
        auto* paid = verify->findChild<QLineEdit*>(u"said-last_payment"_s);
        paid->setFocus();
        QTest::keyClicks(paid, u"100"_s);
        QTest::keyClick(paid, Qt::Key_Return);
        auto* email = verify->findChild<QLineEdit*>(u"said-email"_s);
        QTest::keyClicks(email, u"m@example.org"_s);
        QTest::keyClick(email, Qt::Key_Return);
        QCOMPARE(find<QLabel>(rig, "verifyStanding")->text(), u"Verification failed"_s);
        QVERIFY(!paid->isEnabled() && !email->isEnabled());
        QTest::keyClick(verify, Qt::Key_Escape);
        QTRY_VERIFY(!find<QDialog>(rig, "verifyDialog"));
        for (int tab = 0; tab < 6; ++tab) {
            QTest::keyClick(&rig.window, Qt::Key(Qt::Key_1 + tab), Qt::AltModifier);
            tellsNothing(rig);
        }
        const auto labels = rig.window.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains("could not show who they are"_L1);
        }));
        QCOMPARE(rig.facts.first().kind, u"verification"_s);
        // A reason of the advisor's own does not open it either.
        rig.customer.reveal(u"I want to help"_s);
        tellsNothing(rig);
    }

    void anAnonymousCallerReportsAFallenTreeByKeysAlone()
    {
        ContactRig rig(m_theme);
        show(rig);
        rig.calls.ring(u"1"_s, {}, u"Streets"_s);
        rig.calls.answer(u"1"_s);
        QTRY_VERIFY(rig.desk.isRunning());
        QTest::keyClick(&rig.window, Qt::Key_R, Qt::AltModifier);
        auto* reason = find<QLineEdit>(rig, "reasonEdit");
        QTRY_VERIFY(reason->hasFocus());
        QTest::keyClicks(reason, u"tree"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTest::keyClick(&rig.window, Qt::Key_N, Qt::AltModifier);
        QTest::keyClicks(find<QPlainTextEdit>(rig, "contactNote"), u"It blocks the road"_s);
        auto* urgent = find<QLabel>(rig, "urgentWords"); // what must not be missed
        QVERIFY(urgent && urgent->isVisible());

        QTest::keyClick(&rig.window, Qt::Key_R, Qt::ControlModifier);
        auto* dialog = find<QDialog>(rig, "requestDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel*>(u"requestExpected"_s)->text().contains("2026"_L1));
        auto* send = dialog->findChild<QPushButton*>(u"requestSend"_s);
        QTest::keyClick(send, Qt::Key_Space); // something is missing: the focus goes there
        QVERIFY(rig.posted.isEmpty());
        auto* blocking = dialog->findChild<ChoiceButton*>(u"answer-blocking"_s);
        QVERIFY(blocking);
        blocking->choose(u"yes"_s);
        auto* where = dialog->findChild<QLineEdit*>(u"requestWhere"_s);
        QTest::keyClicks(where, u"Mill Road by the bridge"_s);
        // The power goes here: the form is among what was kept.
        QTRY_VERIFY(std::ranges::any_of(rig.drafts, [](const Draft& draft) {
            return draft.kind == "request-form"_L1
                && draft.body[u"where"_s].toString() == "Mill Road by the bridge"_L1;
        }));
        QTest::keyClick(send, Qt::Key_Space);
        QTRY_COMPARE(rig.posted.size(), 1);
        const Outgoing sent = rig.posted.first().outgoing.first();
        QCOMPARE(sent.kind, u"request"_s);
        QVERIFY(sent.customer.isEmpty()); // nobody's name is needed
        QCOMPARE(sent.payload[u"reason"_s].toString(), u"fallen_tree"_s);
        QVERIFY(sent.payload[u"text"_s].toString().contains("Yes"_L1));
    }

    void whatIsReportedAlreadyIsSaidBeforeItIsSentAgain()
    {
        ContactRig rig(m_theme);
        ServiceRequest leak;
        leak.reference = u"R-77"_s;
        leak.title = u"Leak under sink"_s;
        ServiceRequest old = leak;
        old.reference = u"R-1"_s;
        old.state = ItemState::Closed;
        rig.properties[u"42"_s] = { { {}, u"1"_s, leak }, { {}, u"2"_s, old } };
        NewRequest form;
        form.service = u"housing_repairs"_s;
        form.reason = u"leak"_s;
        form.uprn = u"42"_s;
        rig.requests.begin(form);
        QTRY_COMPARE(rig.requests.duplicates().size(), 1);
        rig.requests.choose(u"housing_repairs"_s, u"no_heating"_s);
        QVERIFY(rig.requests.duplicates().isEmpty());
    }

    void aPromiseIsFollowedUpUntilItIsKept()
    {
        ContactRig rig(m_theme);
        show(rig);
        ring(rig, u"01223 496 0143"_s);
        open(rig, madeup::maryam());
        rig.desk.addReason({ {}, u"Damp"_s, {}, false });
        rig.desk.setOutcome(ContactOutcome::NotResolved);
        rig.desk.setPromise(u"Ring her with a date"_s, QDate(2026, 11, 19), {});
        static_cast<void>(rig.desk.finish(SurveyOffer::NotOffered));
        QTRY_VERIFY(!rig.desk.isRunning());
        rig.followUps.read();
        auto* list = find<QListView>(rig, "followUps");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        const QString words = list->model()->index(0, 0).data().toString();
        QVERIFY2(words.contains("Ring her with a date, late"_L1), qPrintable(words));
        QVERIFY(find<QLabel>(rig, "todaysFigures")->text().contains(u"1\u00a0contact today"_s));
        rig.customer.close();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(rig.customer.customer(), madeup::maryam().id);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_K);
        QCOMPARE(rig.facts.last().body[u"state"_s].toString(), u"kept"_s);
        rig.followUps.read();
        QTRY_COMPARE(list->model()->rowCount(), 0);
    }

    void aPastContactIsPutRightAndWhatItSaidIsKept()
    {
        ContactRig rig(m_theme);
        ContactFact said;
        said.id = EntryId(u"c-1"_s);
        said.started = madeup::now().addDays(-3);
        said.finished = said.started.addSecs(300);
        said.note = u"Wants a visist"_s;
        said.outcome = ContactOutcome::Resolved;
        Fact fact;
        fact.kind = u"contact"_s;
        fact.subject = u"c-1"_s;
        fact.customer = madeup::maryam().id;
        fact.who = StaffId(u"ks"_s);
        fact.body = bodyOf(said);
        rig.facts = { fact };
        show(rig);
        open(rig, madeup::maryam());
        QTRY_COMPARE(rig.customer.pastContacts().size(), 1);
        QTest::keyClick(&rig.window, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = find<QDialog>(rig, "correctDialog");
        QVERIFY(dialog);
        auto* note = dialog->findChild<QPlainTextEdit*>(u"correctedNote"_s);
        QTRY_VERIFY(note->hasFocus());
        QCOMPARE(note->toPlainText(), u"Wants a visist"_s);
        auto* save = dialog->findChild<QPushButton*>(u"saveCorrection"_s);
        QTest::keyClick(save, Qt::Key_Space); // nothing is changed
        QTest::keyClick(note, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(note, u"Wants a visit"_s);
        QTest::keyClick(save, Qt::Key_Space); // no reason is given
        QCOMPARE(rig.facts.size(), 1);
        auto* why = dialog->findChild<QLineEdit*>(u"correctedWhy"_s);
        QTRY_VERIFY(why->hasFocus());
        QTest::keyClicks(why, u"Spelling"_s);
        QTest::keyClick(why, Qt::Key_Return);
        QTRY_COMPARE(rig.facts.size(), 2);
        QCOMPARE(rig.facts.last().kind, u"contact-correction"_s);
        QCOMPARE(contactsIn(rig.facts).constFirst().note, u"Wants a visit"_s);
        QTRY_VERIFY(!find<QDialog>(rig, "correctDialog"));

        Changes changes;
        changes.facts = { u"contact-correction"_s };
        rig.customer.readAgain(changes);
        QTRY_COMPARE(rig.customer.pastContacts().constFirst().versions.size(), 2);
        rig.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        QTest::keyClick(&rig.window, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        dialog = find<QDialog>(rig, "correctDialog");
        QVERIFY(dialog);
        const QString history = dialog->findChild<QLabel*>(u"contactHistory"_s)->text();
        QVERIFY2(history.contains("Before, the note was: Wants a visist"_L1), qPrintable(history));
        QVERIFY(history.contains("Spelling"_L1) && history.contains("Written by ks"_L1));
        // A caller takes the notes out of sight.
        ring(rig, u"07700 900999"_s);
        QTRY_VERIFY(!find<QDialog>(rig, "correctDialog"));
    }

    void theHouseholdAndTheNeighboursAreForWhoMaySeeTheAddress()
    {
        ContactRig rig(m_theme);
        PersonRecord ada;
        ada.forename = u"Adaeze"_s;
        ada.surname = u"Cohabit"_s;
        ada.role = u"Tenant"_s;
        ada.addresses = { { u"12 Mill Road"_s, u"CB1 2AB"_s, u"200004201234"_s } };
        ServiceRequest light;
        light.service = u"Streets"_s;
        light.title = u"Street light, outside 3 Mill Road"_s;
        light.opened = madeup::now().addDays(-1);
        HomeRecords home;
        home.people = { { madeup::owen().id, { {}, u"p"_s, ada } } };
        home.nearby = { { CustomerId(1), { {}, u"n1"_s, light } },
                        { CustomerId(2), { {}, u"n2"_s, light } } };
        int asked = 0;
        rig.questions.home = [&](CustomerId, const HomeQuestion& question) {
            ++asked;
            return question.uprn == "200004201234"_L1 ? ready<HomeRecords>(home)
                                                      : ready<HomeRecords>(HomeRecords());
        };
        show(rig);
        ring(rig, u"07700 900999"_s);
        open(rig, madeup::maryam());
        QCOMPARE(asked, 0); // nobody's household is looked up for a stranger
        QVERIFY(!everything(rig.window).contains("Cohabit"_L1));
        rig.desk.putAside();
        QTRY_VERIFY(everything(rig.window).contains("Adaeze Cohabit"_L1));
        QCOMPARE(asked, 1);
        const QString neighbours
            = find<QWidget>(rig, "neighbours")->findChildren<QLabel*>().last()->text();
        QVERIFY2(neighbours.contains("Street light: 2 other homes nearby"_L1),
                 qPrintable(neighbours));
        QTest::keyClick(&rig.window, Qt::Key_5, Qt::AltModifier);
        auto* list = find<QListView>(rig, "home");
        QTRY_VERIFY(list->hasFocus());
        list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
        QTest::keyClick(list, Qt::Key_Return); // who lives there too
        QTRY_COMPARE(rig.customer.customer(), madeup::owen().id);
    }

    void whatWasPutAsideIsAmongMyWork()
    {
        ContactRig rig(m_theme);
        show(rig);
        ring(rig, u"01223 496 0143"_s);
        QTRY_COMPARE(rig.drafts.size(), 1);
        rig.myWork.read();
        auto* list = find<QListView>(rig, "myWork");
        QVERIFY(list);
        QTRY_COMPARE(list->model()->rowCount(), 0); // it is at hand
        const EntryId first = rig.desk.contact().id;
        rig.desk.putAside();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()->index(0, 0).data().toString().contains("Contact put aside"_L1));
        OutboxEntry refused;
        refused.outgoing.id = EntryId(u"e1"_s);
        refused.outgoing.kind = u"complaint"_s;
        refused.who = rig.session.staff;
        refused.made = madeup::now();
        refused.state = OutboxEntry::State::NeedsAttention;
        OutboxEntry another = refused;
        another.outgoing.id = EntryId(u"e2"_s);
        another.who = StaffId(u"somebody else"_s);
        rig.entries = { refused, another };
        rig.myWork.read();
        QTRY_COMPARE(list->model()->rowCount(), 2); // mine only
        QVERIFY(list->model()->index(0, 0).data().toString().contains("needs a person"_L1));
        QTest::keyClick(&rig.window, Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(rig.desk.contact().id, first);
    }

    void promisesStandAboveTheTabsWithTheirTicks()
    {
        ContactRig rig(m_theme);
        const auto promise = [](const QString& text, const QString& state, const QString& due) {
            Fact fact;
            fact.kind = u"promise"_s;
            fact.subject = text;
            fact.body = { { u"text"_s, text }, { u"state"_s, state }, { u"due"_s, due } };
            return fact;
        };
        rig.facts = { promise(u"Ring her"_s, u"kept"_s, u"2026-11-10"_s),
                      promise(u"Send the form"_s, u"broken"_s, u"2026-11-10"_s),
                      promise(u"Move the visit"_s, u"open"_s, u"2026-11-18"_s) };
        show(rig);
        open(rig, madeup::maryam());
        auto* card = find<QWidget>(rig, "promises");
        QTRY_VERIFY(card->isVisible());
        const QString words = card->findChildren<QLabel*>().constLast()->text();
        QCOMPARE(words,
                 u"! Late, promised by Wed 18 Nov: Move the visit\n✓ Kept: Ring her\n✗ Not kept: "
                 "Send the form"_s);
        ring(rig, u"07700 900999"_s);
        QTRY_VERIFY(!card->isVisible());
    }

    void whatIsOnlyForTheAdvisorCannotBeCopied()
    {
        ContactRig rig(m_theme);
        show(rig);
        ring(rig, u"07700 900999"_s);
        open(rig, madeup::maryam());
        auto* name = find<QLabel>(rig, "customerName");
        QCOMPARE(name->text(), u"Maryam Okafor"_s); // to be seen, not to be told
        QCOMPARE(name->textInteractionFlags(), Qt::NoTextInteraction);

        // One right answer: the advisor sees the address, and it does not leave the window.
        const auto questions = rig.desk.questions();
        const auto email = std::ranges::find(
            questions, VerificationQuestion::Kind::Email, &VerificationQuestion::kind);
        rig.desk.answer(*email, u"maryam.okafor@example.org"_s);
        QTest::keyClick(&rig.window, Qt::Key_5, Qt::AltModifier);
        auto* home = find<QListView>(rig, "home");
        QTRY_VERIFY(home->hasFocus());
        QVERIFY(home->currentIndex().data().toString().contains("12 Mill"_L1));
        QApplication::clipboard()->clear();
        QTest::keyClick(home, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    }

    void anotherCallTakesNoTypedWord()
    {
        ContactRig rig(m_theme);
        show(rig);
        ring(rig, u"01223 496 0143"_s);
        open(rig, madeup::maryam());
        QTest::keyClick(&rig.window, Qt::Key_N, Qt::AltModifier);
        auto* note = find<QPlainTextEdit>(rig, "contactNote");
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"Her words"_s);
        ring(rig, u"07700 900221"_s);
        QCOMPARE(note->toPlainText(), QString());
        auto* first = find<QPushButton>(rig, "resumeContact");
        QVERIFY(first);
        QTest::keyClick(first, Qt::Key_Space);
        QTRY_COMPARE(note->toPlainText(), u"Her words"_s);
    }

    void aSureCallOpensItsCustomerAndMovesNoFocus()
    {
        ContactRig rig(m_theme);
        rig.numbers[u"+441223496014"_s] = { holder(madeup::maryam().id, u"Maryam Okafor"_s) };
        show(rig);
        auto* box = find<QLineEdit>(rig, "searchBox");
        box->setFocus();
        rig.calls.ring(u"1"_s, u"01223 496014"_s, u"Repairs"_s);
        QTRY_COMPARE(rig.calls.calls().first().candidates.size(), 1);
        QCOMPARE(rig.customer.state(), CustomerPage::State::NoCustomer); // it only rings
        rig.calls.answer(u"1"_s);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        QCOMPARE(rig.desk.contact().customer, madeup::maryam().id);
        QCOMPARE(rig.desk.contact().queue, u"Repairs"_s);
        QVERIFY(box->hasFocus());
        tellsNothing(rig);
    }

    void whoMayBeCallingIsReadAtEverySize_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<QSize>("size");
        QTest::newRow("100%") << 1.0 << QSize(1440, 900);
        QTest::newRow("200%") << 2.0 << QSize(1920, 1000);
    }
    void whoMayBeCallingIsReadAtEverySize()
    {
        QFETCH(qreal, scale);
        QFETCH(QSize, size);
        ContactRig rig(m_theme);
        rig.numbers[u"+441223496014"_s] = { holder(madeup::maryam().id, u"Maryam Okafor"_s),
                                            holder(madeup::owen().id, u"Owen Price"_s) };
        show(rig);
        rig.window.resize(size);
        open(rig, madeup::owen());
        rig.calls.ring(u"1"_s, u"01223 496014"_s, u"Council Tax and benefits"_s);
        rig.calls.ring(u"2"_s, u"07700 900999"_s, u"Repairs"_s);
        QTRY_COMPARE(rig.calls.calls().first().candidates.size(), 2);
        m_theme.setTextScale(scale);
        const auto back = qScopeGuard([this] { m_theme.setTextScale(1); });
        auto* card = find<QWidget>(rig, "callCard");
        QVERIFY(card && card->isVisible());
        const auto buttons = [card] {
            QList<QPushButton*> shown = card->findChildren<QPushButton*>();
            shown.removeIf([](const QPushButton* button) { return !button->isVisible(); });
            return shown;
        };
        QTRY_VERIFY(buttons().size() >= 5);
        const auto cut = [&buttons] {
            QStringList found;
            for (const QPushButton* button : buttons()) {
                const QSize wants = button->sizeHint();
                if (button->height() < wants.height() || button->width() < wants.width()
                    || button->visibleRegion().boundingRect().width() != button->width())
                    found.append(button->text());
            }
            return found;
        };
        QTRY_COMPARE(cut(), QStringList());

        // The keyboard stays on one of them when the column has another width.
        QTRY_COMPARE(card->findChildren<QPushButton*>(u"callCandidate"_s).size(), 2);
        QPushButton* second = card->findChildren<QPushButton*>(u"callCandidate"_s).at(1);
        const QString name = second->accessibleName();
        const QString wide = second->text();
        second->setFocus(Qt::TabFocusReason);
        const auto focused = [] { return qobject_cast<QPushButton*>(QApplication::focusWidget()); };
        card->resize(card->width() - 6 * card->fontMetrics().averageCharWidth(), card->height());
        QVERIFY(focused());
        QCOMPARE(focused()->accessibleName(), name);
        QVERIFY(focused()->text() != wide);
    }

    void aCallTakesNoHalfTypedWordAndNoOtherCustomer()
    {
        ContactRig rig(m_theme);
        rig.numbers[u"+441223496014"_s] = { holder(madeup::maryam().id, u"Maryam Okafor"_s) };
        show(rig);
        open(rig, madeup::owen());
        auto* box = find<QLineEdit>(rig, "searchBox");
        box->setFocus();
        QTest::keyClicks(box, u"half a na"_s);
        rig.calls.ring(u"1"_s, u"01223 496014"_s, {});
        rig.calls.answer(u"1"_s);
        QTRY_COMPARE(rig.calls.calls().first().candidates.size(), 1);
        QCOMPARE(box->text(), u"half a na"_s);
        QVERIFY(box->hasFocus());
        QCOMPARE(rig.customer.customer(), madeup::owen().id);
        rig.customer.retell();
        // Owen is on screen, and is not who rings.
        QVERIFY(rig.desk.contact().customer.isEmpty());
        auto* candidate = find<QPushButton>(rig, "callCandidate");
        QVERIFY(candidate);
        QTest::keyClick(candidate, Qt::Key_Space);
        QTRY_COMPARE(rig.desk.contact().customer, madeup::maryam().id);
        QVERIFY(rig.calls.calls().isEmpty());
    }

    void aSecondCallWaitsUntilItIsTakenUp()
    {
        ContactRig rig(m_theme);
        show(rig);
        rig.calls.ring(u"1"_s, {}, {});
        rig.calls.answer(u"1"_s);
        QTRY_VERIFY(rig.desk.isRunning());
        QTest::keyClick(&rig.window, Qt::Key_N, Qt::AltModifier);
        auto* note = find<QPlainTextEdit>(rig, "contactNote");
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"In the middle of"_s);
        rig.calls.ring(u"2"_s, u"07700 900999"_s, {});
        rig.calls.answer(u"2"_s);
        QCOMPARE(note->toPlainText(), u"In the middle of"_s);
        QVERIFY(note->hasFocus());
        QPushButton* take = nullptr;
        QTRY_VERIFY([&] {
            for (auto* button : rig.window.findChildren<QPushButton*>(u"newCaller"_s)) {
                if (button->accessibleName().startsWith("New caller"_L1))
                    take = button;
            }
            return take != nullptr;
        }());
        QTest::keyClick(take, Qt::Key_Space);
        QCOMPARE(rig.desk.contact().callId, u"2"_s);
        QCOMPARE(rig.desk.waiting().size(), 1);
        QCOMPARE(rig.desk.waiting().first().note, u"In the middle of"_s);
    }

    void aWithheldCallIsOfferedUntilItIsTakenAndNoLonger()
    {
        ContactRig rig(m_theme);
        show(rig);
        const auto offer = [&rig] { return find<QPushButton>(rig, "newCaller"); };
        rig.calls.ring(u"1"_s, {}, u"Streets"_s);
        QTRY_VERIFY(offer());
        QCOMPARE(offer()->accessibleName(), u"Take this call"_s);
        rig.calls.answer(u"1"_s);
        QTRY_COMPARE(rig.desk.contact().callId, u"1"_s);
        QVERIFY(!offer());
        QVERIFY(!find<QLabel>(rig, "ringing"));
        QVERIFY(rig.calls.calls().isEmpty());

        // Taken up by hand, it goes the same way.
        rig.calls.ring(u"2"_s, {}, u"Repairs"_s);
        rig.calls.answer(u"2"_s);
        QCOMPARE(rig.desk.contact().callId, u"1"_s);
        QTRY_VERIFY(offer());
        QTest::keyClick(offer(), Qt::Key_Space);
        QCOMPARE(rig.desk.contact().callId, u"2"_s);
        QVERIFY(!offer());
        QVERIFY(!find<QLabel>(rig, "ringing"));
    }

    void aContactWithoutACallBeginsByKeys()
    {
        ContactRig rig(m_theme);
        show(rig);
        QTest::keyClick(&rig.window, Qt::Key_N, Qt::ControlModifier);
        QWidget* menu = nullptr;
        QTRY_VERIFY((menu = QApplication::activePopupWidget()) != nullptr);
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(rig.desk.isRunning());
        QCOMPARE(rig.desk.contact().channel, ContactChannel::Email);
        QVERIFY(find<QWidget>(rig, "contactPanel")->isVisible());
    }
};

QTEST_MAIN(TestContact)
#include "TestContact.moc"

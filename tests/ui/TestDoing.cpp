// TestDoing.cpp - what an advisor does on a call, by keys alone, and what comes back of it.
#include "ContactRig.h"
#include "Reach.h"
#include "desk/doing/Attachment.h"
#include "pages/PostedEntries.h"
#include "ui/common/ChoiceButton.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestDoing final : public QObject
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

    static void call(ContactRig& rig, const CustomerRecords& customer)
    {
        ContactFact like;
        like.number = u"01223 496 0143"_s;
        rig.desk.begin(like);
        rig.window.openCustomer(customer.id);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
    }

    static void verify(ContactRig& rig)
    {
        for (const auto& [kind, said] :
             { std::pair { VerificationQuestion::Kind::LastPayment, u"214.60"_s },
               std::pair { VerificationQuestion::Kind::OtherPhone, u"07700 900 143"_s } }) {
            const auto all = rig.desk.questions();
            const auto at = std::ranges::find(all, kind, &VerificationQuestion::kind);
            QVERIFY(at != all.end());
            rig.desk.answer(*at, said);
        }
        QCOMPARE(levelOf(rig.desk.contact().asked), VerificationLevel::Full);
    }

    static QDialog* dialog(ContactRig& rig, const char* name)
    {
        auto* found = rig.window.findChild<QDialog*>(QLatin1StringView(name));
        if (!found || !QTest::qWaitForWindowActive(found))
            return nullptr;
        return found;
    }

    /// It is gone, and the window takes the keys again.
    static void closed(ContactRig& rig, const char* name)
    {
        QTRY_VERIFY(!rig.window.findChild<QDialog*>(QLatin1StringView(name)));
        rig.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    }

    static void press(ContactRig& rig, Qt::Key key, Qt::KeyboardModifiers with)
    {
        // Without a window manager nobody gives the keyboard back after a dialog.
        if (!rig.window.findChild<QDialog*>()) {
            rig.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        }
        QTest::keyClick(&rig.window, key, with);
    }

    /// Takes the focus there by Tab alone.
    static bool tabTo(QDialog& dialog, const QString& name)
    {
        for (int step = 0; step < 40; ++step) {
            QWidget* focus = dialog.focusWidget();
            if (focus && focus->objectName() == name)
                return true;
            QTest::keyClick(focus ? focus : &dialog, Qt::Key_Tab);
        }
        return false;
    }

    /// Opens the menu of a choice by the keyboard and takes the so-many-th line.
    static void choose(QDialog& dialog, const QString& name, int line)
    {
        QVERIFY2(tabTo(dialog, name), qPrintable(name));
        auto* button = dialog.findChild<ChoiceButton*>(name);
        const QAction* wanted = button->menu()->actions().at(line);
        // The menu has a loop of its own: the keys go to it from there.
        QTimer keys;
        connect(&keys, &QTimer::timeout, button, [button, wanted] {
            QMenu* menu = button->menu();
            if (menu->isVisible())
                QTest::keyClick(menu,
                                menu->activeAction() == wanted ? Qt::Key_Return : Qt::Key_Down);
        });
        keys.start(5);
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(!button->menu()->isVisible());
    }

    static void type(QDialog& dialog, const QString& name, const QString& words)
    {
        QVERIFY2(tabTo(dialog, name), qPrintable(name));
        QTest::keyClicks(dialog.focusWidget(), words);
    }

    /// All that can be read in it, by the eyes or by a screen reader.
    static QString everything(const QDialog& dialog)
    {
        QStringList all;
        for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
            all += { widget->accessibleName(), widget->toolTip() };
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                all.append(label->text());
            if (const auto* list = qobject_cast<const QListView*>(widget)) {
                for (int row = 0; list->model() && row < list->model()->rowCount(); ++row)
                    all.append(list->model()->index(row, 0).data().toString());
            }
        }
        return all.join(u'\n');
    }

    static QStringList rows(ContactRig& rig)
    {
        auto* list = rig.window.findChild<QListView*>(u"followUps"_s);
        QStringList rows;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            rows.append(list->model()->index(row, 0).data().toString());
        return rows;
    }

    /// What stands in My follow-ups once it has been read again.
    static void workIs(ContactRig& rig, const QStringList& expected)
    {
        rig.followUps.read();
        QTRY_COMPARE(rows(rig), expected);
    }

    /// Nothing is cut off, and the form has room on a screen of 1440 x 900.
    static void isWhole(QWidget& form)
    {
        QVERIFY2(form.width() <= 1440 && form.height() <= 900,
                 qPrintable(u"%1 x %2"_s.arg(form.width()).arg(form.height())));
        for (QWidget* part : form.findChildren<QWidget*>()) {
            if (!part->isVisible())
                continue;
            const QString what = u"%1: %2 x %3"_s.arg(part->objectName(),
                                                      QString::number(part->width()),
                                                      QString::number(part->height()));
            QVERIFY2(form.rect().contains(QRect(part->mapTo(&form, QPoint()), part->size()))
                         || !qobject_cast<QPushButton*>(part),
                     qPrintable(what));
            if (auto* button = qobject_cast<QPushButton*>(part);
                button && !qobject_cast<ChoiceButton*>(part))
                QVERIFY2(button->width() >= button->minimumSizeHint().width()
                             && button->height() >= button->minimumSizeHint().height(),
                         qPrintable(what + button->text()));
            if (auto* label = qobject_cast<QLabel*>(part); label && !label->text().isEmpty())
                QVERIFY2(label->height() >= (label->wordWrap()
                                                 ? label->heightForWidth(label->width())
                                                 : label->minimumSizeHint().height())
                             && (label->wordWrap() || label->width() >= label->sizeHint().width()),
                         qPrintable(what + label->text()));
        }
    }

private Q_SLOTS:
    void cleanup() { m_theme.setTextScale(1); }

    void everyFormIsWholeInEveryLook_data()
    {
        QTest::addColumn<bool>("welsh");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("en") << false << 1.0;
        QTest::newRow("cy") << true << 1.0;
        QTest::newRow("en-200") << false << 2.0;
        QTest::newRow("cy-200") << true << 2.0;
    }
    void everyFormIsWholeInEveryLook()
    {
        QFETCH(const bool, welsh);
        QFETCH(const qreal, scale);
        m_theme.setTextScale(scale);
        ContactRig rig(m_theme);
        rig.diary.read();
        rig.window.use(welsh ? ScreenLanguage::Welsh : ScreenLanguage::English);
        show(rig);
        call(rig, madeup::maryam());
        const auto check = [&rig](const char* name) {
            QDialog* open = dialog(rig, name);
            QVERIFY2(open, name);
            // Half filled: what is missing is said as well.
            if (auto* send = open->findChild<QPushButton*>(u"doingSend"_s))
                QTest::keyClick(send, Qt::Key_Space);
            QCoreApplication::processEvents();
            const QString folder = qEnvironmentVariable("GUILDHALL_PICTURES");
            if (!folder.isEmpty())
                open->grab().save(
                    folder
                    + u"/do-%1-%2.png"_s.arg(QLatin1StringView(name),
                                             QLatin1StringView(QTest::currentDataTag())));
            isWhole(*open);
        };
        const auto leave = [&rig](const char* name) {
            QTest::keyClick(dialog(rig, name), Qt::Key_Escape);
            closed(rig, name);
        };
        // Before anything is said, and with wrong answers beside their questions.
        press(rig, Qt::Key_F2, Qt::NoModifier);
        check("verifyDialog");
        for (int at = 0; at < 2; ++at)
            rig.desk.answer(rig.desk.questions().at(at), u"something else"_s);
        QVERIFY(verificationFailed(rig.desk.contact().asked));
        check("verifyDialog");
        leave("verifyDialog");
        // They ring again, and can say it.
        call(rig, madeup::maryam());
        press(rig, Qt::Key_F2, Qt::NoModifier);
        verify(rig);
        check("verifyDialog");
        leave("verifyDialog");
        rig.desk.addReason({ u"housing_repairs"_s, u"damp_mould"_s, {}, false });
        rig.desk.setOutcome(ContactOutcome::Resolved);
        const Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
        const Qt::KeyboardModifiers shift = ctrl | Qt::ShiftModifier;
        struct Form
        {
            const char* name;
            Qt::Key key;
            Qt::KeyboardModifiers with;
        };
        for (const Form& form : { Form { "callBackDialog", Qt::Key_B, ctrl },
                                  Form { "transferDialog", Qt::Key_T, ctrl },
                                  Form { "messageDialog", Qt::Key_M, ctrl },
                                  Form { "bookDialog", Qt::Key_B, shift },
                                  Form { "detailsDialog", Qt::Key_U, shift },
                                  Form { "paymentDialog", Qt::Key_Y, shift },
                                  Form { "attachDialog", Qt::Key_F, shift },
                                  Form { "requestDialog", Qt::Key_R, ctrl },
                                  Form { "finishDialog", Qt::Key_Return, ctrl } }) {
            press(rig, form.key, form.with);
            check(form.name);
            leave(form.name);
        }
        rig.window.use(ScreenLanguage::English);
    }

    void aCallBackIsArrangedByKeysAndItsAnswerComesBack()
    {
        ContactRig rig(m_theme);
        rig.followUps.answersFor({ u"staff/jp"_s });
        show(rig);
        call(rig, madeup::maryam());
        verify(rig);
        press(rig, Qt::Key_B, Qt::ControlModifier);
        QDialog* form = dialog(rig, "callBackDialog");
        QVERIFY(form);
        auto* about = form->findChild<QLineEdit*>(u"callBackAbout"_s);
        QTRY_VERIFY(about->hasFocus());
        QTest::keyClicks(about, u"Date of the survey"_s);
        QTest::keyClick(about, Qt::Key_Return); // no safe number yet: it leads there
        QVERIFY(rig.posted.isEmpty());
        choose(*form, u"callBackTime"_s, 0);
        choose(*form, u"callBackLeave"_s, 1);
        QVERIFY(rig.callBacks.missing().isEmpty());
        // The power goes here: all of it is among what was kept.
        QTRY_VERIFY(std::ranges::any_of(rig.drafts, [](const Draft& draft) {
            return draft.kind == "call-back-form"_L1
                && draft.body[u"about"_s].toString() == "Date of the survey"_L1
                && draft.body[u"leave"_s].toString() == "nothing"_L1;
        }));
        QVERIFY(tabTo(*form, u"doingSend"_s));
        QTest::keyClick(form->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!rig.callBacks.isOpen());
        const CallBack asked = callBacksIn(rig.facts).constFirst();
        QCOMPARE(asked.customer, madeup::maryam().id);
        QCOMPARE(asked.owner, u"staff/jp"_s);
        QCOMPARE(inLondon(asked.from), QDateTime({ 2026, 11, 23 }, { 9, 0 }, london()));
        QTRY_COMPARE(rig.desk.contact().deeds.size(), 1);
        workIs(rig, QStringList { u"Call back: Date of the survey, Mon 23 Nov 9am"_s });

        // Nobody answers the first time; then they get through.
        auto* list = rig.window.findChild<QListView*>(u"followUps"_s);
        for (const char* pressed : { "callBackNoAnswer", "callBackGotThrough" }) {
            rig.window.activateWindow();
            list->setFocus();
            list->setCurrentIndex(list->model()->index(0, 0));
            QTest::keyClick(list, Qt::Key_Return);
            QDialog* answer = dialog(rig, "callBackAnswer");
            QVERIFY(answer);
            QVERIFY(answer->findChild<QLabel*>(u"callBackCare"_s)
                        ->text()
                        .contains("Leave no message"_L1));
            QCOMPARE(answer->findChild<QLabel*>(u"callBackNumberToRing"_s)->text().remove(u' '),
                     u"012234960143"_s);
            type(*answer, u"callBackSaid"_s, u"Survey is on Monday"_s);
            QVERIFY(tabTo(*answer, QLatin1StringView(pressed)));
            QTest::keyClick(answer->focusWidget(), Qt::Key_Space);
            QTRY_VERIFY(!rig.window.findChild<QDialog*>(u"callBackAnswer"_s));
            rig.followUps.read();
        }
        const CallBack done = callBacksIn(rig.facts).constFirst();
        QCOMPARE(done.result, CallBack::Result::GotThrough);
        QCOMPARE(done.tries, 2);
        QCOMPARE(done.said, u"Survey is on Monday"_s);
        workIs(rig, {});
    }

    void whoAskedLearnsHowAnotherDeskGotOn()
    {
        ContactRig rig(m_theme);
        show(rig);
        call(rig, madeup::maryam());
        QVERIFY(rig.callBacks.begin());
        rig.callBacks.setOwner(u"team/housing"_s);
        rig.callBacks.setAbout(u"Rent"_s);
        rig.callBacks.setLeave(CallBack::Leave::Message);
        rig.callBacks.setTime(rig.callBacks.times().constFirst());
        const auto posted = rig.callBacks.submit();
        QTRY_VERIFY(posted.isFinished());
        workIs(rig, {}); // it is the other team's work
        Fact answer;
        answer.kind = u"call-back-answer"_s;
        answer.subject = callBacksIn(rig.facts).constFirst().id.text();
        answer.who = StaffId(u"ks"_s);
        answer.at = rig.clock.now();
        answer.body = { { u"result"_s, u"got_through"_s } };
        rig.facts.append(answer);
        workIs(rig, QStringList { u"Got through: Rent, Today 2:32pm"_s });
        auto* list = rig.window.findChild<QListView*>(u"followUps"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_K);
        workIs(rig, {});
    }

    void nobodyWhoIsNotVerifiedHearsTheNumbersThatAreHeld()
    {
        ContactRig rig(m_theme);
        call(rig, madeup::maryam());
        QVERIFY(rig.callBacks.begin());
        QCOMPARE(rig.callBacks.numbers(), QStringList { u"+4412234960143"_s });
        verify(rig);
        QVERIFY(rig.callBacks.numbers().contains(u"+447700900143"_s));
    }

    void anotherContactNeverShowsWhatWasBegunForTheFirst()
    {
        ContactRig rig(m_theme);
        call(rig, madeup::maryam());
        QVERIFY(rig.callBacks.begin());
        rig.callBacks.setAbout(u"Her complaint"_s);
        const EntryId first = rig.desk.contact().id;
        rig.desk.putAside();
        rig.customer.close();
        call(rig, madeup::owen());
        QVERIFY(rig.callBacks.begin());
        QVERIFY(rig.callBacks.form().about.isEmpty());
        rig.desk.resume(first);
        QVERIFY(rig.callBacks.begin());
        QCOMPARE(rig.callBacks.form().about, u"Her complaint"_s);
    }

    void aLinkGoesToAnybodyAndASummaryToWhoIsVerified()
    {
        ContactRig rig(m_theme);
        show(rig);
        ContactFact like;
        like.number = u"07700 900999"_s; // a mobile that nobody holds
        rig.desk.begin(like);
        rig.window.openCustomer(madeup::maryam().id);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        rig.desk.addReason({ u"housing_repairs"_s, u"damp_mould"_s, u"R-88213"_s, true });
        rig.desk.setPromise(u"A date for the survey"_s, QDate(2026, 11, 24), {});

        press(rig, Qt::Key_M, Qt::ControlModifier);
        QDialog* form = dialog(rig, "messageDialog");
        QVERIFY(form);
        // What fits the reason comes first; nothing that is held is offered or said.
        auto* preview = form->findChild<QLabel*>(u"messagePreview"_s);
        QCOMPARE(preview->text(), u"Damp and mould: https://www.council.example/damp-and-mould"_s);
        QCOMPARE(rig.messages.addresses(), QStringList { u"+447700900999"_s });
        rig.messages.setMessage(u"summary"_s);
        QVERIFY(!preview->text().contains("R-88213"_L1));
        QVERIFY(tabTo(*form, u"doingSend"_s));
        QTest::keyClick(form->focusWidget(), Qt::Key_Space);
        QVERIFY(rig.posted.isEmpty());
        QVERIFY(form->findChild<QLabel*>(u"doingTrouble"_s)->text().contains("Verify"_L1));

        verify(rig);
        rig.messages.setMessage(u"summary"_s);
        QCOMPARE(preview->text(),
                 u"You contacted the council on 20 November 2026. Your reference is R-88213. We "
                 "promised: A date for the survey, by 24 November 2026."_s);
        QVERIFY(tabTo(*form, u"doingSend"_s));
        QTest::keyClick(form->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(rig.posted.size(), 1);
        const Outgoing sent = rig.posted.first().outgoing.first();
        QCOMPARE(sent.destination, SourceId(u"notify"_s));
        QCOMPARE(sent.payload[u"to"_s].toString(), u"+447700900999"_s);
        QCOMPARE(sent.payload[u"by"_s].toString(), u"text"_s);
        QCOMPARE(sent.payload[u"template"_s].toString(), u"summary"_s);
        QCOMPARE(sent.payload[u"personalisation"_s].toMap()[u"summary"_s].toString(),
                 sent.payload[u"text"_s].toString());
    }

    void nothingIsWrittenToWhomItMayHarm()
    {
        ContactRig rig(m_theme);
        CustomerRecords maryam = madeup::maryam();
        for (HeldRecord& record : maryam.records) {
            if (auto* person = std::get_if<PersonRecord>(&record.body))
                person->markers.append(
                    { Marker::Kind::SafeContact, u"Partner reads her phone"_s, {} });
        }
        rig.council.add(maryam);
        show(rig);
        call(rig, maryam);
        verify(rig);
        press(rig, Qt::Key_M, Qt::ControlModifier);
        QDialog* form = dialog(rig, "messageDialog");
        QVERIFY(form);
        QVERIFY(form->findChild<QLabel*>(u"doingTrouble"_s)->text().contains("not be safe"_L1));
        rig.messages.setTo(u"+447700900143"_s);
        QVERIFY(tabTo(*form, u"doingSend"_s));
        QTest::keyClick(form->focusWidget(), Qt::Key_Space);
        QVERIFY(rig.posted.isEmpty());
        // Nor is she asked how it was, whatever somebody chooses.
        rig.desk.addReason({ {}, u"Damp"_s, {}, false });
        rig.desk.setOutcome(ContactOutcome::Resolved);
        static_cast<void>(rig.desk.finish(SurveyOffer::Text));
        QTRY_VERIFY(!rig.desk.isRunning());
        QVERIFY(std::ranges::none_of(rig.posted, [](const Posting& posting) {
            return std::ranges::any_of(
                posting.outgoing, [](const Outgoing& one) { return one.kind == "message"_L1; });
        }));
    }

    void newDetailsGoToEachSystemThatTakesThem()
    {
        ContactRig rig(m_theme);
        show(rig);
        call(rig, madeup::maryam());
        press(rig, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* form = dialog(rig, "detailsDialog");
        QVERIFY(form);
        auto* holders = form->findChild<QLabel*>(u"detailsHolders"_s);
        QVERIFY(!holders->text().contains("07700"_L1)); // nobody has been verified
        auto* value = form->findChild<QLineEdit*>(u"detailsValue"_s);
        QTRY_VERIFY(value->hasFocus());
        QTest::keyClicks(value, u"07700 900555"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(rig.posted.isEmpty());
        verify(rig);
        rig.details.setDetail(Detail::Mobile);
        QVERIFY2(holders->text().contains(u"Orchard: 07700 900143 · gets the change"_s),
                 qPrintable(holders->text()));
        QVERIFY(holders->text().contains(u"takes no changes from here"_s));
        QTest::keyClick(value, Qt::Key_Return);
        QTRY_COMPARE(rig.posted.size(), 1);
        const QList<Outgoing> sent = rig.posted.first().outgoing;
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().destination, SourceId(u"orchard"_s));
        QCOMPARE(sent.first().payload[u"mobile"_s].toString(), u"07700 900555"_s);
        QCOMPARE(sent.first().payload[u"was"_s].toMap()[u"mobile"_s].toString(), u"07700 900143"_s);

        // The next time the form tells how far it has come.
        OutboxEntry entry;
        entry.outgoing = sent.first();
        entry.state = OutboxEntry::State::NeedsAttention;
        rig.council.posted = { entry };
        QTRY_VERIFY(!rig.details.isOpen());
        QVERIFY(rig.details.begin());
        QTRY_COMPARE(rig.details.holders().constFirst().last,
                     std::optional(OutboxEntry::State::NeedsAttention));
    }

    void aNewPostalAddressGoesInItsPartsToWhoeverHoldsTheOld()
    {
        ContactRig rig(m_theme);
        show(rig);
        call(rig, madeup::maryam());
        verify(rig);
        press(rig, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* form = dialog(rig, "detailsDialog");
        QVERIFY(form);
        choose(*form, u"detailsWhat"_s, 3);
        auto* holders = form->findChild<QLabel*>(u"detailsHolders"_s);
        QVERIFY2(holders->text().contains(u"Orchard: 12 Mill Road"_s), qPrintable(holders->text()));
        type(*form, u"detailsValue"_s, u"Flat 3, 14 Rustat Road, Cambridge"_s);
        QTest::keyClick(form->focusWidget(), Qt::Key_Return);
        // Half an address goes nowhere.
        QTRY_COMPARE(form->focusWidget()->objectName(), u"detailsPostcode"_s);
        QVERIFY(rig.posted.isEmpty());
        QTest::keyClicks(form->focusWidget(), u"cb13qr"_s);
        QTest::keyClick(form->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(rig.posted.size(), 1);
        const Outgoing sent = rig.posted.first().outgoing.first();
        QCOMPARE(sent.kind, u"address"_s);
        QCOMPARE(sent.payload[u"line_1"_s].toString(), u"Flat 3"_s);
        QCOMPARE(sent.payload[u"line_2"_s].toString(), u"14 Rustat Road"_s);
        QCOMPARE(sent.payload[u"town"_s].toString(), u"Cambridge"_s);
        QCOMPARE(sent.payload[u"postcode"_s].toString(), u"CB1 3QR"_s);
        QCOMPARE(sent.payload[u"was"_s].toMap()[u"postcode"_s].toString(), u"CB1 2AB"_s);
    }

    void anAppointmentIsBookedWhileTheyAreOnTheLine()
    {
        ContactRig rig(m_theme);
        rig.diary.read();
        show(rig);
        call(rig, madeup::maryam());
        rig.desk.addReason({ u"housing_repairs"_s, u"damp_mould"_s, {}, false });
        press(rig, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* form = dialog(rig, "bookDialog");
        QVERIFY(form);
        // Nobody has been verified: the name is whatever is said, and no page gets the appointment.
        QVERIFY(form->findChild<QLineEdit*>(u"bookFor"_s)->text().isEmpty());
        type(*form, u"bookFor"_s, u"A neighbour"_s);
        QTest::keyClick(form, Qt::Key_Return);
        QTRY_COMPARE(form->focusWidget()->objectName(), u"bookAtTime"_s);
        // What was begun is there again.
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(!rig.window.findChild<QDialog*>(u"bookDialog"_s));
        verify(rig);
        press(rig, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        form = dialog(rig, "bookDialog");
        QVERIFY(form);
        auto* name = form->findChild<QLineEdit*>(u"bookFor"_s);
        QCOMPARE(name->text(), u"A neighbour"_s);
        name->selectAll();
        type(*form, u"bookFor"_s, u"Maryam Okafor"_s);
        choose(*form, u"bookOnDay"_s, 1);
        choose(*form, u"bookAtTime"_s, 0);
        QVERIFY(tabTo(*form, u"bookNeed-interpreter"_s));
        QTest::keyClick(form->focusWidget(), Qt::Key_Space);
        QVERIFY(tabTo(*form, u"doingSend"_s));
        QTest::keyClick(form->focusWidget(), Qt::Key_Space);
        const auto* said = form->findChild<QLabel*>(u"doingTrouble"_s);
        QTRY_VERIFY2(said->text().startsWith(u"Say: Booked for Monday 23 November 2026 at 9am. The "
                                             "reference is RA-"_s),
                     qPrintable(said->text()));
        const Appointment made = rig.diary.all().on(QDate(2026, 11, 23)).first();
        QCOMPARE(made.customer, madeup::maryam().id);
        QCOMPARE(made.reason, u"repairs"_s);
        QVERIFY(made.needs.testFlag(Need::Interpreter));
        QCOMPARE(rig.desk.contact().deeds.last().kind, u"appointment"_s);
        QCOMPARE(rig.desk.contact().deeds.last().words, made.reference);
        QTest::keyClick(form->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!rig.window.findChild<QDialog*>(u"bookDialog"_s));
    }

    void aVisitIsBookedAtATimeThatItsSystemOffers()
    {
        ContactRig rig(m_theme);
        rig.diary.read();
        const auto at = [](int day, int hour) {
            return QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC);
        };
        rig.visits = { { u"V-1"_s, u"2026-11-23T08:00:00"_s, at(23, 8), at(23, 12) },
                       { u"V-2"_s, u"2026-11-23T13:00:00"_s, at(23, 13), at(23, 17) },
                       { u"V-3"_s, u"2026-11-24T08:00:00"_s, at(24, 8), at(24, 12) } };
        show(rig);
        call(rig, madeup::maryam());
        QVERIFY(rig.bookings.begin());
        QVERIFY(rig.bookings.places().isEmpty()); // not for somebody who has not shown who they are
        verify(rig);
        const QList<VisitPlace> places = rig.bookings.places();
        const auto damp = std::ranges::find(places, u"R-88213"_s, &VisitPlace::reference);
        QVERIFY(damp != places.end());
        press(rig, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* form = dialog(rig, "bookDialog");
        QVERIFY(form);
        choose(*form, u"bookWhere"_s, 1 + int(damp - places.begin()));
        QTRY_COMPARE(rig.bookings.days().size(), 2);
        choose(*form, u"bookAtTime"_s, 1);
        QVERIFY(tabTo(*form, u"doingSend"_s));
        QTest::keyClick(form->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(rig.posted.size(), 1);
        const Outgoing sent = rig.posted.first().outgoing.first();
        QCOMPARE(sent.kind, u"visit"_s);
        QCOMPARE(sent.destination, SourceId(u"orchard"_s));
        QCOMPARE(sent.target, damp->record);
        QCOMPARE(sent.payload[u"slot"_s].toString(), u"V-2"_s);
        QCOMPARE(sent.payload[u"from"_s].toString(), u"2026-11-23T13:00:00"_s);
        const auto* said = form->findChild<QLabel*>(u"doingTrouble"_s);
        QTRY_VERIFY2(said->text().contains(u"R-88213 is asked for on Monday 23 November 2026, 1pm "
                                           "to 5pm"_s),
                     qPrintable(said->text()));
        QCOMPARE(rig.desk.contact().deeds.last().words, u"R-88213"_s);
    }

    void theCustomerSaysWhichValueIsRight()
    {
        ContactRig rig(m_theme);
        show(rig);
        call(rig, madeup::maryam());
        // Nobody is verified: neither list nor button says what the sources hold.
        press(rig, Qt::Key_D, Qt::ControlModifier);
        QDialog* form = dialog(rig, "conflictsDialog");
        QVERIFY(form);
        QTRY_VERIFY(form->findChild<QListView*>(u"conflictsValues"_s)->hasFocus());
        QVERIFY2(!everything(*form).contains("1984"_L1), qPrintable(everything(*form)));
        QTest::keyClick(form->focusWidget(), Qt::Key_Return);
        QVERIFY(rig.posted.isEmpty());
        QTest::keyClick(form, Qt::Key_Escape);
        closed(rig, "conflictsDialog");

        verify(rig);
        press(rig, Qt::Key_D, Qt::ControlModifier);
        form = dialog(rig, "conflictsDialog");
        QVERIFY(form);
        auto* list = form->findChild<QListView*>(u"conflictsValues"_s);
        QTRY_VERIFY(list->hasFocus());
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(
            list->currentIndex().data(Qt::AccessibleTextRole).toString(),
            u"2 March 1984 · on the page · Shown because its record was changed last: Orchard. "
            "· Orchard T-40117, changed there Wed 18 Nov"_s);
        auto* systems = form->findChild<QLabel*>(u"conflictsSystems"_s);
        QVERIFY2(systems->text().contains(u"Revenues 7718201: takes no such change from here"_s),
                 qPrintable(systems->text()));
        // The other one is right, says the customer.
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY2(systems->text().contains(u"Orchard T-40117: gets a correction"_s),
                 qPrintable(systems->text()));
        QVERIFY(tabTo(*form, u"doingSend"_s));
        QTest::keyClick(form->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(rig.posted.size(), 1);
        const Posting posted = rig.posted.first();
        QCOMPARE(posted.facts.size(), 1);
        const auto said = confirmationsIn(posted.facts);
        QCOMPARE(said.first().value.date, QDate(1984, 2, 3));
        QCOMPARE(said.first().channel, u"telephone"_s);
        QCOMPARE(said.first().contact, rig.desk.contact().id);
        QCOMPARE(said.first().seen.size(), 3);
        QCOMPARE(posted.outgoing.size(), 1);
        const Outgoing& change = posted.outgoing.first();
        QCOMPARE(change.kind, u"details"_s);
        QCOMPARE(change.destination, SourceId(u"orchard"_s));
        QCOMPARE(change.target, u"T-40117"_s);
        QCOMPARE(change.payload[u"date_of_birth"_s].toString(), u"1984-02-03"_s);
        QCOMPARE(change.payload[u"was"_s].toMap()[u"date_of_birth"_s].toString(), u"1984-03-02"_s);

        closed(rig, "conflictsDialog");

        // The page shows it at once, and that it was confirmed.
        Changes changes;
        changes.facts = { u"confirmed"_s };
        rig.customer.readAgain(changes);
        QTRY_COMPARE(rig.customer.view().dateOfBirth.date, QDate(1984, 2, 3));
        QCOMPARE(rig.customer.view().disagreements.first().by, ChosenBy::Confirmed);

        // How far it has come, system by system, the next time.
        OutboxEntry entry;
        entry.outgoing = change;
        entry.state = OutboxEntry::State::NeedsAttention;
        rig.council.posted = { entry };
        press(rig, Qt::Key_D, Qt::ControlModifier);
        form = dialog(rig, "conflictsDialog");
        QVERIFY(form);
        systems = form->findChild<QLabel*>(u"conflictsSystems"_s);
        QTRY_VERIFY2(systems->text().contains(u"Orchard T-40117: correction needs a person"_s),
                     qPrintable(systems->text()));
        QVERIFY(systems->text().contains(u"Revenues 7718201: says so"_s));
        QVERIFY(form->findChild<QLabel*>(u"conflictsConfirmed"_s)
                    ->text()
                    .contains(u"Confirmed with the customer: Telephone"_s));
    }

    void whatIsInQuestionHasRoomInEveryLook_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::addColumn<ThemeKind>("theme");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("english") << ScreenLanguage::English << ThemeKind::Light << 1.0;
        QTest::newRow("welsh") << ScreenLanguage::Welsh << ThemeKind::Light << 1.0;
        QTest::newRow("dark") << ScreenLanguage::English << ThemeKind::Dark << 1.0;
        QTest::newRow("large") << ScreenLanguage::Welsh << ThemeKind::Light << 1.5;
    }
    /// GUILDHALL_PICTURES names a folder for pictures of it.
    void whatIsInQuestionHasRoomInEveryLook()
    {
        QFETCH(ScreenLanguage, language);
        QFETCH(ThemeKind, theme);
        QFETCH(qreal, scale);
        m_theme.use(theme);
        m_theme.setTextScale(scale);
        ContactRig rig(m_theme);
        rig.window.use(language);
        show(rig);
        const CustomerRecords maryam = madeup::maryam();
        Confirmation said;
        said.id = EntryId(u"c-1"_s);
        said.detail = Detail::DateOfBirth;
        said.value.date = QDate(1984, 2, 3);
        said.at = rig.clock.now().addDays(-1);
        said.who = rig.session.staff;
        said.channel = u"telephone"_s;
        for (const HeldRecord& record : maryam.records) {
            if (const auto* person = std::get_if<PersonRecord>(&record.body))
                said.seen.append(
                    { record.from.source, record.key, presentOf(*person, said.detail).value(0) });
        }
        rig.facts = { factOf(said, maryam.id) };
        rig.window.openCustomer(maryam.id);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        QTRY_COMPARE(rig.customer.view().confirmed.size(), 1);
        press(rig, Qt::Key_D, Qt::ControlModifier);
        QDialog* form = dialog(rig, "conflictsDialog");
        QVERIFY(form);
        reach::checkNames(*form);
        QTRY_COMPARE(reach::squeezed(*form), QString());
        const QString folder = qEnvironmentVariable("GUILDHALL_PICTURES");
        if (!folder.isEmpty()) {
            const QString name = folder + u'/' + QString::fromLatin1(QTest::currentDataTag());
            form->grab().save(name + u"-dialog.png"_s);
            form->reject();
            rig.window.grab().save(name + u"-page.png"_s);
            QTest::keyClick(&rig.window, Qt::Key_6, Qt::AltModifier);
            rig.window.grab().save(name + u"-origin.png"_s);
        }
        m_theme.use(ThemeKind::Light);
        m_theme.setTextScale(1);
    }

    void whatNoSystemTakesIsToldByHandAndThatIsSaid()
    {
        ContactRig rig(m_theme);
        CustomerRecords maryam = madeup::maryam();
        std::get<PersonRecord>(maryam.records[1].body).addresses
            = { { u"9 Tenison Road, Cambridge"_s, u"CB1 2DG"_s, {} } };
        rig.council.add(maryam);
        show(rig);
        call(rig, maryam);
        verify(rig);
        rig.desk.putAside(); // a letter says it, and nobody is on the line
        press(rig, Qt::Key_D, Qt::ControlModifier);
        QDialog* form = dialog(rig, "conflictsDialog");
        QVERIFY(form);
        choose(*form, u"conflictsDetail"_s, int(Detail::Address));
        type(*form, u"conflictsOther"_s, u"1 New Street"_s);
        QTest::keyClick(form->focusWidget(), Qt::Key_Return); // no postcode: it leads there
        QVERIFY(rig.posted.isEmpty());
        QTRY_COMPARE(form->focusWidget()->objectName(), u"conflictsOther"_s);
        QTest::keyClicks(form->focusWidget(), u" cb1 2ab"_s);
        QTest::keyClick(form->focusWidget(), Qt::Key_Return); // nor how it was said
        QVERIFY(rig.posted.isEmpty());
        choose(*form, u"conflictsChannel"_s, 4);
        // Leaving loses nothing of it.
        QTest::keyClick(form, Qt::Key_Escape);
        closed(rig, "conflictsDialog");
        press(rig, Qt::Key_D, Qt::ControlModifier);
        form = dialog(rig, "conflictsDialog");
        QVERIFY(form);
        QCOMPARE(form->findChild<QLineEdit*>(u"conflictsOther"_s)->text(),
                 u"1 New Street cb1 2ab"_s);
        QVERIFY(tabTo(*form, u"doingSend"_s));
        QTest::keyClick(form->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(rig.posted.size(), 1);
        QVERIFY(rig.posted.first().outgoing.isEmpty());
        const auto said = confirmationsIn(rig.posted.first().facts);
        QCOMPARE(said.first().value.text, u"1 New Street, CB1 2AB"_s);
        QCOMPARE(said.first().channel, u"letter"_s);
        QVERIFY(said.first().contact.isEmpty());
        closed(rig, "conflictsDialog");

        Changes changes;
        changes.facts = { u"confirmed"_s };
        rig.customer.readAgain(changes);
        QTRY_COMPARE(rig.customer.view().address.text, u"1 New Street, CB1 2AB"_s);
        press(rig, Qt::Key_D, Qt::ControlModifier);
        form = dialog(rig, "conflictsDialog");
        QVERIFY(form);
        choose(*form, u"conflictsDetail"_s, int(Detail::Address));
        choose(*form, u"conflictsTold"_s, 0);
        QTRY_COMPARE(rig.posted.size(), 2);
        auto* systems = form->findChild<QLabel*>(u"conflictsSystems"_s);
        QTRY_VERIFY2(systems->text().contains(u"its team was told by jp"_s),
                     qPrintable(systems->text()));
    }

    void thePaymentPageOpensWithTheReferenceAndNothingElse()
    {
        ContactRig rig(m_theme);
        show(rig);
        call(rig, madeup::maryam());
        QVERIFY(rig.small.payables().isEmpty()); // nobody learns what is owed
        verify(rig);
        press(rig, Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* form = dialog(rig, "paymentDialog");
        QVERIFY(form);
        auto* first = form->findChild<QPushButton*>(u"payAccount"_s);
        QVERIFY(first);
        QVERIFY(tabTo(*form, u"payAccount"_s));
        const Payable account = rig.small.payables().constFirst();
        QTest::keyClick(form->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(rig.opened.size(), 1);
        const QUrl page = rig.opened.first();
        QCOMPARE(page.scheme(), u"https"_s);
        QCOMPARE(page.host(), u"pay.council.example"_s);
        QCOMPARE(page.query(QUrl::FullyDecoded), u"reference="_s + account.reference);
        QCOMPARE(rig.desk.contact().deeds.last().kind, u"payment"_s);
    }

    void noOtherPageOpensAndNoCardNumberGoesIntoOne()
    {
        ContactRig rig(m_theme);
        QVERIFY(!rig.paymentPages->pageFor(u"Rent"_s, u"4111 1111 1111 1111"_s));
        QVERIFY(!rig.paymentPages->pageFor(u"Rent"_s, {}));
        const auto odd = rig.paymentPages->pageFor(u"Rent"_s, u"../x?a=b&c"_s);
        QVERIFY(odd);
        QCOMPARE(odd->host(), u"pay.council.example"_s);
        QVERIFY(odd->toEncoded().endsWith("reference=..%2Fx%3Fa%3Db%26c"));
        for (const char* url : { "http://pay.council.example/?r={reference}",
                                 "https://pay.council.example@evil.example/{reference}",
                                 "https://evil.example/{reference}" })
            QVERIFY(!PaymentPages::parse(
                R"({"allowed":["pay.council.example"],"pages":[{"kind":"","url":")"
                + QByteArray(url) + R"("}]})"));
    }

    void aFileIsTakenForWhatItIs()
    {
        QTemporaryDir folder;
        const auto file = [&folder](const QString& name, const QByteArray& content) {
            QFile made(folder.filePath(name));
            if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
                qFatal("cannot write");
            return made.fileName();
        };
        ContactRig rig(m_theme);
        show(rig);
        ContactFact like;
        like.channel = ContactChannel::Email;
        rig.desk.begin(like); // no call: an email is worked on
        press(rig, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* form = dialog(rig, "attachDialog");
        QVERIFY(form);
        auto* path = form->findChild<QLineEdit*>(u"attachPath"_s);
        QTRY_VERIFY(path->hasFocus());
        auto* trouble = form->findChild<QLabel*>(u"doingTrouble"_s);
        path->setText(file(u"invoice.pdf"_s, "MZ\x90 this program cannot be run"));
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_VERIFY(trouble->text().contains("not taken"_L1));
        path->setText(folder.filePath(u"nothing.pdf"_s));
        QTRY_VERIFY(form->findChild<QPushButton*>(u"doingSend"_s)->isEnabled());
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_VERIFY(trouble->text().contains("cannot be read"_L1));
        path->setText(file(u"big.png"_s,
                           "\x89"
                           "PNG\r\n\x1a\n"
                               + QByteArray(Attachment::Largest, 'x')));
        QTRY_VERIFY(form->findChild<QPushButton*>(u"doingSend"_s)->isEnabled());
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_VERIFY(trouble->text().contains("too large"_L1));
        QVERIFY(rig.posted.isEmpty());
        path->setText(file(u"&<b>enquiry.eml"_s,
                           "From: member@council.example\r\nSubject: Damp\r\n\r\nPlease help"));
        QTRY_VERIFY(form->findChild<QPushButton*>(u"doingSend"_s)->isEnabled());
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_COMPARE(rig.posted.size(), 1);
        const Outgoing sent = rig.posted.first().outgoing.first();
        QCOMPARE(sent.kind, u"attachment"_s);
        QCOMPARE(sent.payload[u"name"_s].toString(), u"&<b>enquiry.eml"_s);
        QCOMPARE(sent.payload[u"type"_s].toString(), u"message/rfc822"_s);
        QVERIFY(sent.payload[u"content"_s].toByteArray().endsWith("Please help"));
        QTRY_COMPARE(rig.desk.contact().deeds.last().kind, u"attachment"_s);
    }

    void aFileBelongsToOneRequestWhereItIsSaid()
    {
        QTemporaryDir folder;
        QFile photo(folder.filePath(u"photo.png"_s));
        QVERIFY(photo.open(QIODevice::WriteOnly));
        photo.write("\x89"
                    "PNG\r\n\x1a\n"
                    "0123456789");
        photo.close();
        ContactRig rig(m_theme);
        show(rig);
        call(rig, madeup::maryam());
        // Nobody has been verified: what is open is not even named.
        QCOMPARE(rig.small.homes().size(), 1);
        verify(rig);
        // What is asked for in this contact comes before what was open already.
        NewRequest like;
        like.contact = rig.desk.contact().id;
        like.customer = madeup::maryam().id;
        like.service = u"streets"_s;
        like.reason = u"fallen_tree"_s;
        like.where = u"Mill Road"_s;
        rig.requests.begin(like);
        for (const ServiceQuestion& question : rig.requests.reason()->questions)
            rig.requests.answer(question.id,
                                question.choices.isEmpty() ? u"yes"_s : question.choices[0].id);
        QVERIFY(rig.requests.missing().isEmpty());
        std::ignore = rig.requests.submit();
        QTRY_COMPARE(rig.desk.contact().deeds.size(), 1);
        press(rig, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* form = dialog(rig, "attachDialog");
        QVERIFY(form);
        auto* path = form->findChild<QLineEdit*>(u"attachPath"_s);
        path->setText(photo.fileName());
        const QList<FileHome> homes = rig.small.homes();
        QCOMPARE(homes.at(1).request, rig.desk.contact().deeds.first().id);
        const auto repair = std::ranges::find(
            homes, u"R-88213"_s, [](const FileHome& home) { return home.reference; });
        QVERIFY(repair != homes.end());
        choose(*form, u"attachTo"_s, int(repair - homes.begin()));
        QVERIFY(tabTo(*form, u"doingSend"_s));
        QTest::keyClick(form->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(rig.posted.size(), 2);
        const Outgoing sent = rig.posted.last().outgoing.first();
        QCOMPARE(sent.kind, u"attachment"_s);
        QCOMPARE(sent.payload[u"system"_s].toString(), u"orchard"_s);
        QCOMPARE(sent.payload[u"record"_s].toString(), repair->record);
        QCOMPARE(sent.payload[u"reference"_s].toString(), u"R-88213"_s);
        // And to what has no reference yet, by what the outbox calls it.
        QTRY_VERIFY(!rig.window.findChild<QDialog*>(u"attachDialog"_s));
        std::ignore = rig.small.attach(photo.fileName(), homes.at(1));
        QTRY_COMPARE(rig.posted.size(), 3);
        QCOMPARE(rig.posted.last().outgoing.first().payload[u"request"_s].toString(),
                 homes.at(1).request.text());
    }

    void theTimelineTellsWhatBecameOfAMessage()
    {
        ContactRig rig(m_theme);
        OutboxEntry entry;
        entry.outgoing.id = EntryId(u"m-1"_s);
        entry.outgoing.kind = u"message"_s;
        entry.outgoing.payload = { { u"text"_s, u"Bins: https://council.example"_s } };
        entry.state = OutboxEntry::State::Sent;
        entry.made = entry.settled = rig.clock.now().addDays(-10);
        Fact failed;
        failed.kind = u"delivery"_s;
        failed.subject = u"m-1"_s;
        failed.body = { { u"status"_s, u"permanent-failure"_s } };
        rig.council.posted = withDelivery({ entry }, { failed });
        show(rig);
        rig.window.openCustomer(madeup::maryam().id);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        auto* list = rig.window.findChild<QListView*>(u"timeline"_s);
        QVERIFY(list);
        const auto rows = [list] {
            QString all;
            for (int row = 0; row < list->model()->rowCount(); ++row)
                all += list->model()->index(row, 0).data().toString() + u'\n';
            return all;
        };
        QTRY_VERIFY(rows().contains("Message: not delivered, this number"_L1));
    }

    void theTimelineTellsWhatBecameOfALetter()
    {
        ContactRig rig(m_theme);
        const auto letter = [&rig](const QString& id, const QString& by) {
            OutboxEntry entry;
            entry.outgoing.id = EntryId(id);
            entry.outgoing.kind = u"letter"_s;
            entry.outgoing.destination = SourceId(by);
            entry.state = OutboxEntry::State::Sent;
            entry.made = entry.settled = rig.clock.now().addDays(-20);
            return entry;
        };
        OutboxEntry refused = letter(u"l-4"_s, u"mailing"_s);
        refused.state = OutboxEntry::State::NeedsAttention;
        Fact back;
        back.kind = u"delivery"_s;
        back.subject = u"l-1"_s;
        back.at = rig.clock.now();
        back.body
            = { { u"status"_s, u"returned"_s }, { u"completed"_s, u"2026-11-18T14:05:00.000Z"_s } };
        rig.council.posted = withDelivery({ letter(u"l-1"_s, u"mailing"_s),
                                            letter(u"l-2"_s, u"mailing"_s),
                                            letter(u"l-3"_s, u"notify"_s),
                                            refused },
                                          { back });
        show(rig);
        rig.window.openCustomer(madeup::maryam().id);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        auto* list = rig.window.findChild<QListView*>(u"timeline"_s);
        QVERIFY(list);
        const auto rowOf = [list](const QString& title) {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data(TitleRole).toString() == title)
                    return index;
            }
            return QModelIndex();
        };
        QTRY_VERIFY(
            rowOf("Letter: came back, it could not be delivered at that address"_L1).isValid());
        const QModelIndex returned
            = rowOf("Letter: came back, it could not be delivered at that address"_L1);
        QCOMPARE(returned.data(ToneRole).value<Tone>(), Tone::Red);
        const QString told = returned.data(DetailRole).toString();
        QVERIFY2(told.contains("2:05pm"_L1), qPrintable(told));
        QVERIFY(returned.data(SideRole).toString().startsWith("Mailing"_L1));
        QVERIFY(rowOf("Letter: printed and posted"_L1).isValid());
        QVERIFY(rowOf(u"Letter: at the printer’s, not posted yet"_s).isValid());
        QVERIFY(rowOf("Letter: not posted, it needs a person"_L1).isValid());
    }

    void aTransferIsHandedOverInWriting()
    {
        ContactRig rig(m_theme);
        rig.followUps.answersFor({ u"team/housing_repairs"_s });
        show(rig);
        call(rig, madeup::maryam());
        rig.desk.addReason({ u"housing_repairs"_s, u"damp_mould"_s, {}, false });
        press(rig, Qt::Key_T, Qt::ControlModifier);
        QDialog* form = dialog(rig, "transferDialog");
        QVERIFY(form);
        type(*form, u"transferWhy"_s, u"Move the survey forward"_s);
        QVERIFY(tabTo(*form, u"doingSend"_s));
        QTest::keyClick(form->focusWidget(), Qt::Key_Space); // what was said is missing
        QTRY_COMPARE(form->focusWidget()->objectName(), u"transferSaid"_s);
        QTest::keyClicks(form->focusWidget(), u"Repairs ring her today"_s);
        QVERIFY(tabTo(*form, u"doingSend"_s));
        QTest::keyClick(form->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!rig.transfers.isOpen());
        const ContactFact& contact = rig.desk.contact();
        QTRY_COMPARE(contact.outcome, ContactOutcome::PassedOn);
        QCOMPARE(contact.passedTo, u"Housing repairs"_s);
        QCOMPARE(contact.handover,
                 (Handover { u"housing_repairs"_s,
                             u"Move the survey forward"_s,
                             u"Repairs ring her today"_s }));
        QCOMPARE(contactFrom(bodyOf(contact)).handover, contact.handover);
        workIs(rig, QStringList { u"Handed over: Move the survey forward, today"_s });
        static_cast<void>(rig.desk.finish(SurveyOffer::NotOffered));
        QTRY_VERIFY(!rig.desk.isRunning());
        rig.followUps.read();
        QTRY_VERIFY(rig.window.findChild<QLabel*>(u"todaysFigures"_s)
                        ->text()
                        .contains(u"0\u00a0resolved · 1\u00a0passed on"_s));
        auto* list = rig.window.findChild<QListView*>(u"followUps"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_K); // somebody of the team takes it
        workIs(rig, {});
    }
};

QTEST_MAIN(TestDoing)
#include "TestDoing.moc"

// TestReception.cpp - the reception as people use it: a visit by keyboard, a survey by mouse, and
// what may not be seen while somebody stands at the desk.
#include "Hands.h"
#include "Reach.h"
#include "ReceptionRig.h"
#include "pages/reception/VisitWords.h"
#include "ui/Pictures.h"
#include "ui/reception/PublicDisplay.h"
#include "ui/reception/SurveyWindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const Desk Other { u"s1"_s, u"1"_s };

/// All that can be read in a window or heard from it.
QString readable(QWidget& window)
{
    QStringList words;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (auto* label = qobject_cast<QLabel*>(widget))
            words.append(label->text());
        if (auto* list = qobject_cast<QListView*>(widget)) {
            for (int row = 0; row < list->model()->rowCount(); ++row)
                words.append(list->model()->index(row, 0).data().toString());
        }
        if (auto* accessible = QAccessible::queryAccessibleInterface(widget)) {
            words.append(accessible->text(QAccessible::Name));
            words.append(accessible->text(QAccessible::Description));
        }
    }
    return words.join(u'\n');
}

/// Tab to the question, arrows to the answer, Space; it has no other place among the keys.
bool answerTo(const char* answer)
{
    constexpr int FarthestTab = 120;
    constexpr int MostAnswers = 8;
    const QString wanted = QString::fromLatin1(answer);
    const QString question = wanted.left(wanted.indexOf(u'-') + 1);
    for (int step = 0; step < FarthestTab && !Hands::place().startsWith(question); ++step)
        Hands::press(Qt::Key_Tab);
    for (int step = 0; step < MostAnswers && Hands::place() != wanted; ++step) {
        const QWidget* here = QApplication::focusWidget();
        const auto* there = here ? here->parentWidget()->findChild<QWidget*>(wanted) : nullptr;
        if (!there)
            break;
        Hands::press(there->y() > here->y()       ? Qt::Key_Down
                         : there->y() < here->y() ? Qt::Key_Up
                         : there->x() > here->x() ? Qt::Key_Right
                                                  : Qt::Key_Left);
    }
    if (Hands::place() != wanted) {
        qWarning("the keys do not lead to %s but to %s", answer, qPrintable(Hands::place()));
        return false;
    }
    Hands::press(Qt::Key_Space);
    return true;
}

template <class Widget = QWidget>
Widget* named(QWidget& window, const QString& name)
{
    return window.findChild<Widget*>(name);
}

}

class TestReception final : public QObject
{
    Q_OBJECT

private:
    Theme m_theme { *qApp };
    QTemporaryDir m_folder;

    static void open(ReceptionRig& rig)
    {
        rig.window.go(Workspace::Reception);
        rig.window.show();
        rig.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    }

    static void fill(ReceptionRig& rig)
    {
        const QDateTime now = rig.clock.now();
        const auto arrive = [&](const char* id, const char* number, int minutes, Needs needs = {}) {
            ticket::Arrival arrival;
            arrival.reason = u"benefits"_s;
            arrival.name = u"Someone Else"_s;
            arrival.needs = needs;
            rig.told(
                ticket::checkIn(
                    QString::fromLatin1(id), rig.desk.desk(), QString::fromLatin1(number), arrival),
                now.addSecs(qint64 { -60 } * minutes));
        };
        arrive("a", "A14", 17);
        arrive("b", "A15", 9, Need::StepFree);
        ticket::Arrival owen;
        owen.customer = madeup::owen().id;
        owen.name = u"Owen Griffiths"_s;
        owen.reason = u"housing"_s;
        owen.needs = Need::Welsh;
        owen.appointment = now.addSecs(-120);
        rig.told(ticket::checkIn(u"o"_s, rig.desk.desk(), u"B03"_s, owen), now.addSecs(-660));
        QTRY_COMPARE(rig.page.queue().rowCount(), 3);
    }

    QString file(const QString& name) const
    {
        const QString wanted = qEnvironmentVariable("GUILDHALL_PICTURES");
        return (wanted.isEmpty() ? m_folder.path() : wanted) + u'/' + name + u".png"_s;
    }

private Q_SLOTS:
    void saysWhenOtherDesksCannotBeHeard()
    {
        ReceptionRig rig(m_theme);
        rig.window.go(Workspace::Reception);
        rig.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&rig.window));
        auto* queue = named<QListView>(rig.window, u"queue"_s)->parentWidget();
        auto* gap = queue->findChild<QWidget*>(u"gapLine"_s);
        QVERIFY(gap);
        QVERIFY(!gap->isVisible());
        rig.sources.feedSilent(rig.clock.now().addSecs(-3600));
        QVERIFY(gap->isVisible());
        QCOMPARE(gap->findChild<QLabel*>()->text(),
                 u"The desks have not heard from each other since 1:32pm: what was done elsewhere "
                 "may be missing."_s);
        rig.sources.feedSilent({});
        QVERIFY(!gap->isVisible());
    }

    void cleanup()
    {
        m_theme.use(ThemeKind::Light);
        m_theme.setTextScale(1);
    }

    void aWholeVisitByKeyboard()
    {
        ReceptionRig rig(m_theme);
        open(rig);
        Hands hands(rig.window);
        QVERIFY(hands.ready());
        Hands::press(Qt::Key_F4);
        QVERIFY(hands.dialog("checkInDialog"));
        QTRY_COMPARE(Hands::place(), u"checkInWho"_s);
        Hands::type(u"Griffiths"_s);
        QTRY_COMPARE(rig.checkIn.state(), SearchPage::State::Found);
        Hands::press(Qt::Key_Return);
        QCOMPARE(Hands::place(), u"checkInFound"_s);
        Hands::press(Qt::Key_Return);
        QTRY_COMPARE(Hands::place(), u"checkInReason"_s);
        Hands::press(Qt::Key_Down);
        QVERIFY(Hands::tabTo("need-welsh"));
        Hands::press(Qt::Key_Space);
        Hands::press(Qt::Key_Return);
        QTRY_COMPARE(named<QLabel>(rig.window, u"checkInGiven"_s)->text(), u"Ticket B01"_s);
        Hands::press(Qt::Key_Escape);
        QTRY_VERIFY(!named<QDialog>(rig.window, u"checkInDialog"_s));
        QVERIFY(hands.backInTheWindow());

        QVERIFY(readable(rig.window).contains(u"Owen Griffiths"_s));
        Hands::press(Qt::Key_F9);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        QCOMPARE(rig.customer.customer(), madeup::owen().id);
        QCOMPARE(rig.desk.current()->reason, u"benefits"_s);
        QVERIFY(rig.desk.current()->needs.testFlag(Need::Welsh));
        Hands::press(Qt::Key_F10);
        QCOMPARE(rig.desk.current()->state, Ticket::State::Serving);

        QVERIFY(Hands::tabTo("documentSeen"));
        Hands::press(Qt::Key_Space);
        QVERIFY(hands.dialog("seenDialog"));
        QVERIFY(Hands::tabTo("seenPaper"));
        Hands::press(Qt::Key_Down);
        Hands::press(Qt::Key_Return);
        QTRY_COMPARE(named<QLabel>(rig.window, u"servingVerified"_s)->text(),
                     u"✓ Verified in person · Driving licence"_s);
        const Fact proof = rig.posted.constLast().facts.constFirst();
        QCOMPARE(proof.kind, u"verification"_s);
        QCOMPARE(proof.customer, madeup::owen().id);
        QCOMPARE(proof.who, rig.session.staff);
        QCOMPARE(proof.body[u"document"_s].toString(), u"driving_licence"_s);
        QTRY_VERIFY(!named<QDialog>(rig.window, u"seenDialog"_s));
        QVERIFY(hands.backInTheWindow());

        // Each question by its answers, and straight on to the button below them.
        for (const char* answer :
             { "how_often-monthly", "why_in_person-show_papers", "rating-very_satisfied" }) {
            QVERIFY(answerTo(answer));
            QVERIFY(named<QAbstractButton>(rig.window, QString::fromLatin1(answer))->isChecked());
        }
        Hands::press(Qt::Key_Tab);
        QCOMPARE(Hands::place(), u"surveySend"_s);
        Hands::press(Qt::Key_Space);
        const Outgoing survey = rig.posted.constLast().outgoing.constFirst();
        QCOMPARE(survey.kind, u"survey"_s);
        QCOMPARE(survey.payload[u"how_often"_s].toString(), u"monthly"_s);

        QVERIFY(Hands::tabTo("visitDone"));
        Hands::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!rig.desk.current());
        QCOMPARE(rig.desk.queue().tickets().constFirst().state, Ticket::State::Served);
        QCOMPARE(rig.posted.constLast().outgoing.constFirst().kind, u"contact"_s);
        QCOMPARE(rig.customer.state(), CustomerPage::State::NoCustomer);
    }

    void theKeysFollowTheEyeThroughTheSurveyInWelshToo()
    {
        ReceptionRig rig(m_theme);
        open(rig);
        // The questions are made anew in another language; their place among the keys stays.
        rig.window.use(ScreenLanguage::Welsh);
        Hands hands(rig.window);
        QVERIFY(hands.ready());
        rig.desk.checkIn({});
        Hands::press(Qt::Key_F9);
        Hands::press(Qt::Key_F10);
        QTRY_VERIFY(rig.desk.current());
        for (const char* answer :
             { "how_often-weekly", "why_in_person-not_online", "rating-very_satisfied" })
            QVERIFY(answerTo(answer));
        Hands::press(Qt::Key_Tab);
        QCOMPARE(Hands::place(), u"surveySend"_s);
        Hands::press(Qt::Key_Tab);
        QCOMPARE(Hands::place(), u"surveyHandOver"_s);
        Hands::press(Qt::Key_Tab);
        QCOMPARE(Hands::place(), u"surveyDeclined"_s);
        Hands::press(Qt::Key_Tab);
        QCOMPARE(Hands::place(), u"visitDone"_s);
    }

    void theReceptionKnowsWhyPeopleRing()
    {
        ReceptionRig rig(m_theme);
        for (const ServiceReason& reason : rig.catalogue->reasons())
            QVERIFY2(VisitWords::reasons().contains(reason.visit), qPrintable(reason.visit));
    }

    void whoIsServedReadsNothingAboutOthers()
    {
        ReceptionRig rig(m_theme);
        open(rig);
        fill(rig);
        QVERIFY(readable(rig.window).contains(u"Someone Else"_s));
        QVERIFY(readable(rig.window).contains(u"Benefits"_s));
        QTest::keyClick(&rig.window, Qt::Key_F9);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        QCOMPARE(rig.desk.current()->number, u"B03"_s);
        const QString all = readable(rig.window);
        QVERIFY(all.contains(u"A14"_s));
        QVERIFY(all.contains(u"Step-free room"_s));
        QVERIFY(!all.contains(u"Someone Else"_s));
        QVERIFY(!all.contains(u"Benefits"_s));
    }

    void oneKeyHidesEverything()
    {
        ReceptionRig rig(m_theme);
        open(rig);
        fill(rig);
        QTest::keyClick(&rig.window, Qt::Key_F9);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        QTest::keyClick(&rig.window, Qt::Key_F8);
        const QString hidden = readable(rig.window);
        QVERIFY(hidden.contains(u"The screen is hidden"_s));
        QVERIFY(!hidden.contains(u"Griffiths"_s));
        QVERIFY(!hidden.contains(u"A14"_s));
        QTest::keyClick(&rig.window, Qt::Key_F8);
        QVERIFY(readable(rig.window).contains(u"Griffiths"_s));
        // Over a dialog too.
        QTest::keyClick(&rig.window, Qt::Key_F4);
        auto* dialog = named<QDialog>(rig.window, u"checkInDialog"_s);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_F8);
        QVERIFY(!dialog->isVisible());
        QVERIFY(!readable(rig.window).contains(u"Griffiths"_s));
        rig.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        QTest::keyClick(&rig.window, Qt::Key_F8);
        QVERIFY(dialog->isVisible());
    }

    void aHandedOverSurveyByMouse()
    {
        ReceptionRig rig(m_theme);
        open(rig);
        QTest::mouseClick(named(rig.window, u"surveyHandOver"_s), Qt::LeftButton);
        auto* dialog = named<QDialog>(rig.window, u"handOverDialog"_s);
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        named<QLineEdit>(*dialog, u"handOverPin"_s)->setText(u"2468"_s);
        QTest::mouseClick(named(*dialog, u"handOverGo"_s), Qt::LeftButton);
        auto* survey = named<SurveyWindow>(rig.window, u"surveyWindow"_s);
        QVERIFY(survey);
        QVERIFY(QTest::qWaitForWindowExposed(survey));
        // Locked: no key and no closing leads out.
        for (const auto key : { Qt::Key_Escape, Qt::Key_F9, Qt::Key_F4, Qt::Key_Q })
            QTest::keyClick(survey, key, Qt::ControlModifier);
        survey->close();
        QVERIFY(survey->isVisible());
        QVERIFY(survey->isModal());

        QTest::mouseClick(named(*survey, u"survey-language-cy"_s), Qt::LeftButton);
        QTRY_VERIFY(readable(*survey).contains(u"Sut oedd heddiw?"_s));
        for (const char* answer :
             { "how_often-weekly", "why_in_person-not_online", "rating-somewhat_dissatisfied" })
            QTest::mouseClick(named(*survey, QString::fromLatin1(answer)), Qt::LeftButton);
        QTest::mouseClick(named(*survey, u"surveyWindowSend"_s), Qt::LeftButton);
        const Outgoing sent = rig.posted.constLast().outgoing.constFirst();
        QCOMPARE(sent.payload[u"language"_s].toString(), u"cy"_s);
        QCOMPARE(sent.payload[u"why_in_person"_s].toString(), u"not_online"_s);
        QCOMPARE(sent.payload[u"rating"_s].toString(), u"somewhat_dissatisfied"_s);
        QVERIFY(sent.customer.isEmpty());

        auto* pin = named<QLineEdit>(*survey, u"surveyPin"_s);
        pin->setText(u"1111"_s);
        QTest::keyClick(pin, Qt::Key_Return);
        QVERIFY(survey->isVisible());
        pin->setText(u"2468"_s);
        QTest::keyClick(pin, Qt::Key_Return);
        QTRY_VERIFY(!named<SurveyWindow>(rig.window, u"surveyWindow"_s));
    }

    void aHandedOverSurveyNeedsNoScrolling_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<QSize>("size");
        for (const auto& language : { u"en"_s, u"cy"_s }) {
            for (const qreal scale : { 1.0, 1.5, 2.0 })
                for (const QSize size : { QSize(1280, 720), QSize(1920, 1080) })
                    QTest::addRow("%s %.0f%% on %dx%d",
                                  qPrintable(language),
                                  scale * 100,
                                  size.width(),
                                  size.height())
                        << language << scale << size;
        }
    }

    void aHandedOverSurveyNeedsNoScrolling()
    {
        QFETCH(QString, language);
        QFETCH(qreal, scale);
        QFETCH(QSize, size);
        m_theme.setTextScale(scale);
        ReceptionRig rig(m_theme);
        SurveyWindow survey(rig.reception.survey, language, u"2468"_s, nullptr);
        survey.setAttribute(Qt::WA_DeleteOnClose, false);
        survey.resize(size);
        survey.show();
        QVERIFY(QTest::qWaitForWindowActive(&survey));
        QCOMPARE(survey.size(), size);
        QVERIFY(survey.grab().save(file(u"survey-%1-%2-%3"_s.arg(
            language, QString::number(int(scale * 100)), QString::number(size.width())))));
        QCOMPARE(survey.findChild<QScrollArea*>()->verticalScrollBar()->maximum(), 0);
        QCOMPARE(reach::squeezed(survey), QString());
        for (auto* button : survey.findChildren<QAbstractButton*>())
            QVERIFY2(
                survey.rect().contains(QRect(button->mapTo(&survey, QPoint()), button->size())),
                qPrintable(button->objectName()));
        // Large enough for a finger, and larger still where the text is.
        const auto answers = survey.findChildren<QAbstractButton*>(
            QRegularExpression(u"^(how_often|why_in_person|rating)-"_s));
        QCOMPARE(answers.size(), 12);
        const auto ends = survey.findChildren<QAbstractButton*>(
            QRegularExpression(u"^surveyWindow(Send|Declined)$"_s));
        QCOMPARE(ends.size(), 2);
        for (const QAbstractButton* button : answers + ends)
            QVERIFY2(button->height() >= 44 && button->width() >= 44,
                     qPrintable(button->objectName()));
        // By keys: answers first, and the advisor's corner last.
        QVERIFY(Hands::place().startsWith(u"how_often-"_s));
        for (const char* answer :
             { "how_often-weekly", "why_in_person-not_online", "rating-very_satisfied" })
            QVERIFY(answerTo(answer));
        Hands::press(Qt::Key_Tab);
        QCOMPARE(Hands::place(), u"surveyWindowSend"_s);
        Hands::press(Qt::Key_Tab);
        QCOMPARE(Hands::place(), u"surveyWindowDeclined"_s);
        Hands::press(Qt::Key_Tab);
        QCOMPARE(Hands::place(), u"surveyPin"_s);
    }

    void theRoomSeesNumbersOnly()
    {
        ReceptionRig rig(m_theme);
        open(rig);
        fill(rig);
        QTest::keyClick(&rig.window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        auto* display = named<PublicDisplay>(rig.window, u"publicDisplay"_s);
        QVERIFY(display);
        rig.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        QTest::keyClick(&rig.window, Qt::Key_F9);
        QTRY_COMPARE(display->accessibleDescription(), u"B03: desk 2, desg 2"_s);
        QVERIFY(display->grab().save(file(u"public-display"_s)));
    }

    void theRoomHearsOnceThatSomebodyIsCalled()
    {
        ReceptionRig rig(m_theme);
        open(rig);
        fill(rig);
        QTest::keyClick(&rig.window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        auto* display = named<PublicDisplay>(rig.window, u"publicDisplay"_s);
        QVERIFY(display);
        const auto pass = [&rig](int seconds) { rig.clock.set(rig.clock.now().addSecs(seconds)); };
        // Nothing is heard before somebody wants it.
        rig.desk.callNext();
        pass(60);
        QCOMPARE(rig.chimes, 0);
        QTest::keyClick(display, Qt::Key_C);
        Ticket atOther;
        atOther.id = u"x"_s;
        rig.told(ticket::checkIn(u"x"_s, Other, u"A20"_s, {}), rig.clock.now());
        rig.told(ticket::call(atOther, Other), rig.clock.now());
        QTRY_COMPARE(rig.chimes, 1);
        pass(60);
        rig.desk.callAgain();
        QTRY_COMPARE(rig.chimes, 2);
        // Serving and going are silent, though an earlier number stands first again.
        rig.desk.serve();
        rig.told(ticket::serve(atOther, Other), rig.clock.now());
        rig.desk.done(u"done"_s);
        QTRY_COMPARE(display->accessibleDescription(), u"A20: desk 1, desg 1"_s);
        QCOMPARE(rig.chimes, 2);
        QTest::keyClick(display, Qt::Key_C);
        pass(60);
        rig.desk.callNext();
        QTRY_VERIFY(display->accessibleDescription().contains(u"desk 2"_s));
        QCOMPARE(rig.chimes, 2);
    }

    void whoIsPassedOnMissesACallOrComesBackLaterKeepsThePlace()
    {
        ReceptionRig rig(m_theme);
        open(rig);
        fill(rig);
        rig.told(ticket::checkIn(u"x"_s, Other, u"C01"_s, {}), rig.clock.now());
        Hands hands(rig.window);
        QVERIFY(hands.ready());
        QTRY_VERIFY(rig.desk.queue().find(u"x"_s));
        const auto told = [&rig] { return named<QLabel>(rig.window, u"servingTold"_s)->text(); };
        const auto state = [&rig](const char* id) {
            return rig.desk.queue().find(QString::fromLatin1(id))->state;
        };
        const auto order = [&rig] {
            QStringList numbers;
            for (const Ticket& ticket : rig.desk.waiting())
                numbers.append(ticket.number);
            return numbers.join(u' ');
        };
        const auto goTo = [&rig](const QString& number) {
            if (!Hands::tabTo("queue"))
                return false;
            const auto* list = named<QListView>(rig.window, u"queue"_s);
            Hands::press(Qt::Key_Home);
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                if (list->currentIndex().data().toString().startsWith(number))
                    return Hands::tabTo("ticketMenu");
                Hands::press(Qt::Key_Down);
            }
            return false;
        };
        // To another desk: the appointment keeps its place there, and nothing stays on this screen.
        Hands::press(Qt::Key_F9);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        Hands::press(Qt::Key_F10);
        QVERIFY(Hands::tabTo("visitPass"));
        QVERIFY(Hands::pick(u"Desk 1"_s));
        QTRY_VERIFY(!rig.desk.current());
        QCOMPARE(rig.desk.queue().find(u"o"_s)->forDesk, u"1"_s);
        QCOMPARE(state("o"), Ticket::State::Waiting);
        QCOMPARE(told(), u"B03 waits for Desk 1 now and has kept the place in the queue."_s);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::NoCustomer);
        QVERIFY(readable(rig.window).contains(u"for desk 1"_s));
        QCOMPARE(rig.desk.queue().waiting(Other, rig.clock.now()).first().number, u"B03"_s);

        // To a service, whichever desk comes to it.
        Hands::press(Qt::Key_F9);
        QCOMPARE(rig.desk.current()->number, u"A14"_s);
        Hands::press(Qt::Key_F10);
        QVERIFY(Hands::tabTo("visitPass"));
        QVERIFY(Hands::pick(u"Council Tax"_s));
        QTRY_VERIFY(!rig.desk.current());
        QCOMPARE(rig.desk.queue().find(u"a"_s)->service, u"council-tax"_s);
        QCOMPARE(order(), u"A14 A15 C01"_s);

        // Called, and nobody comes; ten minutes later they do.
        Hands::press(Qt::Key_F9);
        QCOMPARE(rig.desk.current()->number, u"A14"_s);
        QVERIFY(Hands::tabTo("visitNoShow"));
        Hands::press(Qt::Key_Space);
        QTRY_VERIFY(!rig.desk.current());
        QCOMPARE(state("a"), Ticket::State::NoShow);
        QVERIFY(readable(rig.window).contains(u"did not come"_s));
        QCOMPARE(order(), u"A15 C01"_s);
        rig.clock.set(rig.clock.now().addSecs(600));
        QVERIFY(goTo(u"A14"_s));
        QVERIFY(Hands::pick(u"They are back"_s));
        QTRY_COMPARE(order(), u"A14 A15 C01"_s);

        // Away for a while: others are called meanwhile, and then the place is theirs again.
        QVERIFY(goTo(u"A14"_s));
        QVERIFY(Hands::pick(u"Back in 15 min, place kept"_s));
        QTRY_COMPARE(order(), u"A15 C01"_s);
        QVERIFY(readable(rig.window).contains(u"back 2:57pm"_s));
        rig.clock.set(rig.clock.now().addSecs(qint64 { 16 } * 60));
        Hands::press(Qt::Key_F9);
        QCOMPARE(rig.desk.current()->number, u"A14"_s);
    }

    void looksAsItShould_data()
    {
        QTest::addColumn<bool>("welsh");
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<QSize>("size");
        QTest::newRow("reception") << false << 1.0 << QSize(1440, 900);
        QTest::newRow("reception-cy") << true << 1.0 << QSize(1440, 900);
        QTest::newRow("reception-1280") << false << 1.0 << QSize(1280, 720);
        QTest::newRow("reception-200") << false << 2.0 << QSize(1440, 900);
        QTest::newRow("reception-200-cy") << true << 2.0 << QSize(1440, 900);
    }
    void looksAsItShould()
    {
        QFETCH(const bool, welsh);
        QFETCH(const qreal, scale);
        QFETCH(const QSize, size);
        ReceptionRig rig(m_theme);
        m_theme.setTextScale(scale);
        rig.window.use(welsh ? ScreenLanguage::Welsh : ScreenLanguage::English);
        open(rig);
        fill(rig);
        const auto draw = [&](const QString& name) {
            const auto drawn = renderPicture(rig.window, file(name), size);
            QTRY_VERIFY(drawn.isFinished());
            QVERIFY(drawn.result());
            QCOMPARE(QImage(file(name)).size(), size);
        };
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        draw(name + u"-waiting"_s);
        rig.desk.callNext();
        rig.desk.serve();
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        draw(name);
        // The two screens that the public looks at, in the same size of text.
        rig.told(ticket::checkIn(u"x"_s, Other, u"A20"_s, {}), rig.clock.now());
        Ticket atOther;
        atOther.id = u"x"_s;
        rig.told(ticket::call(atOther, Other), rig.clock.now());
        PublicDisplay display(rig.page, nullptr);
        display.setAttribute(Qt::WA_DeleteOnClose, false);
        display.resize(size);
        QTRY_VERIFY(display.accessibleDescription().contains(u"A20"_s));
        QVERIFY(display.grab().save(file(u"display-"_s + name)));
        SurveyWindow survey(rig.reception.survey, welsh ? u"cy"_s : u"en"_s, u"2468"_s, nullptr);
        survey.setAttribute(Qt::WA_DeleteOnClose, false);
        survey.resize(size);
        survey.show();
        QVERIFY(QTest::qWaitForWindowExposed(&survey));
        QVERIFY(survey.grab().save(file(u"survey-"_s + name)));
        survey.hide();
        for (QWidget* widget : rig.window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || !widget->isEnabled())
                continue;
            const QString spoken
                = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
            QVERIFY2(!spoken.isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestReception)
#include "TestReception.moc"

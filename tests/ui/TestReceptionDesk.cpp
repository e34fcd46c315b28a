// TestReceptionDesk.cpp - what is done with somebody at the desk: appointments, papers, forms, a
// summary to take home, and the figures of the day.
#include "ReceptionRig.h"
#include "domain/OutboxMessage.h"
#include "pages/reception/VisitReport.h"
#include "ui/Pictures.h"
#include "ui/reception/DocumentsDialog.h"
#include "ui/reception/FiguresDialog.h"
#include "ui/reception/SummaryPrint.h"
#include "ui/reception/SurveyWindow.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

void press(QWidget* button)
{
    QVERIFY(button && button->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

template <class Widget = QWidget>
Widget* named(QWidget& window, const QString& name)
{
    return window.findChild<Widget*>(name);
}

QString words(QWidget& window, const QString& name)
{
    const auto* label = named<QLabel>(window, name);
    return label ? label->text() : QString();
}

QDateTime londonTime(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), london()).toUTC();
}

}

class TestReceptionDesk final : public QObject
{
    Q_OBJECT

private:
    Theme m_theme { *qApp };
    QTemporaryDir m_folder;

    static void open(ReceptionRig& rig)
    {
        rig.window.resize(1440, 900);
        rig.window.go(Workspace::Reception);
        rig.window.show();
        rig.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    }

    /// Owen stands at the desk and is served.
    static void serve(ReceptionRig& rig, const CustomerRecords& who)
    {
        ticket::Arrival arrival;
        arrival.customer = who.id;
        arrival.name = u"Owen Griffiths"_s;
        arrival.reason = u"housing"_s;
        rig.desk.checkIn(arrival);
        rig.desk.callNext();
        rig.desk.serve();
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
    }

    static QDialog* dialog(ReceptionRig& rig, const QString& name)
    {
        auto* opened = named<QDialog>(rig.window, name);
        if (opened && !QTest::qWaitForWindowActive(opened))
            return nullptr;
        return opened;
    }

    static Appointment booked(ReceptionRig& rig, const QString& name, const QDateTime& at)
    {
        Appointment made;
        made.id = u"a-"_s + name;
        made.reference = u"RA-7K2PQ"_s;
        made.name = name;
        made.reason = u"housing"_s;
        made.at = at;
        rig.told(appointment::book(made, rig.desk.desk()), rig.clock.now().addDays(-2));
        return made;
    }

    void draw(QWidget& widget, const QString& name) const
    {
        const QString wanted = qEnvironmentVariable("GUILDHALL_PICTURES");
        const QString file
            = (wanted.isEmpty() ? m_folder.path() : wanted) + u'/' + name + u".png"_s;
        QVERIFY(widget.grab().save(file));
    }

private Q_SLOTS:
    void cleanup() { m_theme.setTextScale(1); }

    void booksAndChecksInByReferenceWithTheKeyboard()
    {
        ReceptionRig rig(m_theme);
        open(rig);
        press(Qt::Key_F7);
        auto* book = dialog(rig, u"appointmentsDialog"_s);
        QVERIFY(book);
        auto* name = named<QLineEdit>(*book, u"bookName"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Ann Rees"_s);
        press(named(*book, u"book"_s));
        // Friday, 2:32pm: the first time that is left.
        QVERIFY2(
            words(*book, u"appointmentsTold"_s)
                .startsWith(u"Booked for Friday 20 November 2026 at 2:40pm. The reference is"_s),
            qPrintable(words(*book, u"appointmentsTold"_s)));
        draw(*book, u"appointments"_s);
        QTest::keyClick(book, Qt::Key_Escape);
        QTRY_VERIFY(!named<QDialog>(rig.window, u"appointmentsDialog"_s));
        rig.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        QVERIFY(words(rig.window, u"todayWords"_s).contains(u"next appointment 2:40pm"_s));

        const QString reference = rig.booked.today().constFirst().reference;
        press(Qt::Key_F4);
        auto* checkIn = dialog(rig, u"checkInDialog"_s);
        QVERIFY(checkIn);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"checkInWho"_s);
        QTest::keyClicks(QApplication::focusWidget(), reference.mid(3).toLower());
        auto* expected = named<QListView>(*checkIn, u"checkInExpected"_s);
        QTRY_VERIFY(expected->isVisible());
        draw(*checkIn, u"check-in-appointment"_s);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), expected);
        press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"checkInGive"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(rig.desk.queue().tickets().size(), 1);
        const Ticket& ticket = rig.desk.queue().tickets().first();
        QCOMPARE(ticket.name, u"Ann Rees"_s);
        QCOMPARE(ticket.appointmentReference, reference);
        QCOMPARE(ticket.appointment, londonTime(20, 14, 40));
    }

    void whoHasComeIsFoundByTheirName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("as it is written") << u"Ann Rees"_s << u"Ann Rees"_s << true;
        QTest::newRow("surname first, small") << u"Ann Rees"_s << u"rees ann"_s << true;
        QTest::newRow("how the words begin") << u"Ann Rees"_s << u"re an"_s << true;
        QTest::newRow("without its accent") << u"Siân Llŷr"_s << u"sian llyr"_s << true;
        QTest::newRow("with an accent that is not held") << u"Sian Rees"_s << u"Siân"_s << true;
        QTest::newRow("half of a double name") << u"Mary Price-Jones"_s << u"jones"_s << true;
        QTest::newRow("the middle of a word") << u"Ann Rees"_s << u"ees"_s << false;
        QTest::newRow("one word too many") << u"Ann Rees"_s << u"ann rees smith"_s << false;
        QTest::newRow("somebody else") << u"Ann Rees"_s << u"ann reid"_s << false;
        QTest::newRow("marks only") << u"Ann Rees"_s << u"-'"_s << false;
        QTest::newRow("the reference") << u"Ann Rees"_s << u"7k2pq"_s << true;
    }
    void whoHasComeIsFoundByTheirName()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, typed);
        QFETCH(const bool, found);
        ReceptionRig rig(m_theme);
        const Appointment made = booked(rig, name, londonTime(20, 15, 0));
        QTRY_COMPARE(rig.booked.today().size(), 1);
        QCOMPARE(rig.appointments.expected(typed).size(), found ? 1 : 0);
        QCOMPARE(rig.appointments.on(QDate(2026, 11, 20), typed).size(), found ? 1 : 0);
        // Whoever is here is not expected any more.
        rig.desk.checkIn(AppointmentsPage::arrivalOf(made));
        QCOMPARE(rig.appointments.expected(typed).size(), 0);
    }

    void whoHasAnAppointmentThatIsDueComesFirst()
    {
        ReceptionRig rig(m_theme);
        open(rig);
        rig.desk.checkIn({});
        const Appointment made = booked(rig, u"Ann Rees"_s, londonTime(20, 14, 20));
        rig.desk.checkIn(AppointmentsPage::arrivalOf(made));
        rig.desk.callNext();
        QCOMPARE(rig.desk.current()->name, u"Ann Rees"_s);
    }

    void whoIsAtTheDeskReadsNoOtherNameInTheAppointments()
    {
        ReceptionRig rig(m_theme);
        open(rig);
        booked(rig, u"Ann Rees"_s, londonTime(20, 15, 0));
        const auto title
            = [&rig] { return rig.appointments.on(QDate(2026, 11, 20), {}).constFirst().title; };
        QTRY_COMPARE(rig.booked.today().size(), 1);
        QCOMPARE(title(), u"3pm  Ann Rees"_s);
        serve(rig, madeup::owen());
        QCOMPARE(title(), u"3pm"_s);
    }

    void scannedPagesAppearByThemselves()
    {
        ReceptionRig rig(m_theme);
        open(rig);
        serve(rig, madeup::maryam());
        const QTemporaryDir folder;
        const auto scan = [&folder](const QString& name) {
            QSaveFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("%PDF-1.7 " + name.toUtf8());
            QVERIFY(file.commit());
        };
        scan(u"of-somebody-else.pdf"_s);
        press(named(rig.window, u"documentsReceived"_s));
        auto* papers = qobject_cast<DocumentsDialog*>(dialog(rig, u"documentsDialog"_s));
        QVERIFY(papers);
        papers->watch(folder.path());
        auto* list = named<QListWidget>(*papers, u"documentsFiles"_s);
        QTRY_COMPARE(list->count(), 1);
        // What was there before may be anybody's.
        QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
        QVERIFY(!named(*papers, u"documentsKeep"_s)->isEnabled());
        scan(u"payslip.pdf"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 2, 30'000);
        QCOMPARE(list->item(1)->checkState(), Qt::Checked);
        draw(*papers, u"documents"_s);
        press(named(*papers, u"documentsKeep"_s));
        const QList<Outgoing> sent = rig.posted.constLast().outgoing;
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().kind, u"document"_s);
        QCOMPARE(sent.first().payload[u"file_name"_s].toString(), u"payslip.pdf"_s);
        QCOMPARE(sent.first().customer, madeup::maryam().id);
        QVERIFY(!sent.first().payload[u"record"_s].toString().isEmpty());
    }

    void aFormThatWasBegunTogetherIsThereAfterACrash()
    {
        QList<Draft> drafts;
        {
            ReceptionRig rig(m_theme);
            open(rig);
            serve(rig, madeup::owen());
            press(named(rig.window, u"fillIn"_s));
            auto* form = dialog(rig, u"formDialog"_s);
            QVERIFY(form);
            QTRY_VERIFY(rig.forms.isOpen());
            rig.forms.choose(u"housing_repairs"_s, u"damp_mould"_s);
            auto* room = named<QLineEdit>(*form, u"answer-room"_s);
            QVERIFY(room);
            room->setFocus();
            QTest::keyClicks(room, u"Bedroom"_s);
            press(named(*form, u"answer-who-yes"_s));
            draw(*form, u"form-together"_s);
            QTRY_VERIFY(!rig.drafts.isEmpty()
                        && rig.drafts.first().body[u"answers"_s][u"who"_s].toString() == u"yes"_s);
            drafts = rig.drafts;
        }
        ReceptionRig rig(m_theme);
        rig.drafts = drafts;
        open(rig);
        serve(rig, madeup::owen());
        press(named(rig.window, u"fillIn"_s));
        auto* form = dialog(rig, u"formDialog"_s);
        QVERIFY(form);
        QTRY_VERIFY(named<QLineEdit>(*form, u"answer-room"_s));
        auto* room = named<QLineEdit>(*form, u"answer-room"_s);
        QCOMPARE(room->text(), u"Bedroom"_s);
        QVERIFY(named<QAbstractButton>(*form, u"answer-who-yes"_s)->isChecked());
        press(named(*form, u"formSend"_s));
        QCOMPARE(words(*form, u"formTrouble"_s), u"Say where it is."_s);
        auto* where = named<QLineEdit>(*form, u"formWhere"_s);
        QTRY_VERIFY(where->hasFocus());
        QTest::keyClicks(where, u"4 Rustat Road"_s);
        press(named(*form, u"formSend"_s));
        const Outgoing sent = rig.posted.constLast().outgoing.constFirst();
        QCOMPARE(sent.kind, u"request"_s);
        QCOMPARE(sent.customer, madeup::owen().id);
        QVERIFY(sent.payload[u"text"_s].toString().contains(u"Bedroom"_s));
        QVERIFY(rig.drafts.isEmpty());
    }

    void nobodySeesTheFormOfAnother()
    {
        ReceptionRig rig(m_theme);
        open(rig);
        NewRequest theirs;
        theirs.customer = madeup::maryam().id;
        rig.forms.beginFor(theirs);
        QTRY_VERIFY(rig.forms.isOpen());
        rig.forms.choose(u"housing_repairs"_s, u"damp_mould"_s);
        rig.forms.answer(u"room"_s, u"Bathroom"_s);
        serve(rig, madeup::owen());
        press(named(rig.window, u"fillIn"_s));
        QVERIFY(dialog(rig, u"formDialog"_s));
        QTRY_COMPARE(rig.forms.form().customer, madeup::owen().id);
        QVERIFY(rig.forms.form().answers.isEmpty());
        // It is put aside, not lost.
        QVERIFY(std::ranges::any_of(rig.drafts, [](const Draft& draft) {
            return draft.body[u"answers"_s][u"room"_s].toString() == u"Bathroom"_s;
        }));
    }

    void theSummarySaysOnlyWhatThisPersonMayBeTold()
    {
        ReceptionRig rig(m_theme);
        open(rig);
        serve(rig, madeup::maryam());
        press(named(rig.window, u"summary"_s));
        auto* before = dialog(rig, u"summaryDialog"_s);
        QVERIFY(before);
        const QString unknown = named<QPlainTextEdit>(*before, u"summaryPreview"_s)->toPlainText();
        QVERIFY2(!unknown.contains(u"Okafor"_s) && !unknown.contains(u'£'), qPrintable(unknown));
        QVERIFY(!named(*before, u"summaryEmail"_s)->isVisible());
        QVERIFY(words(*before, u"summaryTrouble"_s).contains(u"document must be seen"_s));
        QTest::keyClick(before, Qt::Key_Escape);
        QTRY_VERIFY(!named<QDialog>(rig.window, u"summaryDialog"_s));

        // Seen: now they are who they say.
        rig.reception.post(
            paperSeen(*rig.desk.current(), madeup::maryam().id, u"passport"_s, rig.session.staff));
        QTRY_VERIFY(rig.desk.hasShownWho(*rig.desk.current()));
        press(named(rig.window, u"summary"_s));
        auto* after = dialog(rig, u"summaryDialog"_s);
        QVERIFY(after);
        const auto* preview = named<QPlainTextEdit>(*after, u"summaryPreview"_s);
        QVERIFY2(preview->toPlainText().contains(u"For Maryam Okafor"_s),
                 qPrintable(preview->toPlainText()));
        QVERIFY(preview->toPlainText().contains(u"Your requests"_s));
        // What is for the eyes of the staff only is not printed either.
        for (const HeldRecord& record : madeup::maryam().records) {
            if (const auto* person = std::get_if<PersonRecord>(&record.body)) {
                for (const Marker& marker : person->markers)
                    QVERIFY2(!preview->toPlainText().contains(marker.text),
                             qPrintable(marker.text));
            }
        }
        draw(*after, u"summary"_s);
        // On paper, too: A4, in Welsh, in large print.
        const QString wanted = qEnvironmentVariable("GUILDHALL_PICTURES");
        const QString paper
            = (wanted.isEmpty() ? m_folder.path() : wanted) + u"/summary-cy-large.pdf"_s;
        const auto written = SummaryPrint::write(
            rig.summary.sheet(LetterLanguage::Welsh, SummarySheet::Print::Large), paper);
        QTRY_VERIFY(written.isFinished());
        QFile pages(paper);
        QVERIFY(written.result() && pages.open(QIODevice::ReadOnly));
        QVERIFY(pages.readAll().startsWith("%PDF-"));
        auto* language = named<QComboBox>(*after, u"summaryLanguage"_s);
        QTest::keyClick(language, Qt::Key_Down);
        QVERIFY2(preview->toPlainText().startsWith(u"Eich ymweliad ar 20 Tachwedd 2026"_s),
                 qPrintable(preview->toPlainText()));
    }

    void theSummaryIsSentThroughTheOutboxOnceItIsWrittenDown()
    {
        ReceptionRig rig(m_theme);
        open(rig);
        serve(rig, madeup::maryam());
        rig.reception.post(
            paperSeen(*rig.desk.current(), madeup::maryam().id, u"passport"_s, rig.session.staff));
        QTRY_VERIFY(rig.desk.hasShownWho(*rig.desk.current()));
        press(named(rig.window, u"summary"_s));
        auto* summary = dialog(rig, u"summaryDialog"_s);
        QVERIFY(summary);
        auto* email = named(*summary, u"summaryEmail"_s);
        if (!email->isVisible())
            QSKIP("this made-up person may not be written to");
        press(email);
        QTRY_COMPARE(rig.left.size(), 1);
        QTRY_VERIFY(!rig.posted.constLast().outgoing.isEmpty());
        const Outgoing sent = rig.posted.constLast().outgoing.constFirst();
        QCOMPARE(sent.kind, u"message"_s);
        const OutboxMessage message = messageIn(sent.payload);
        QCOMPARE(message.by, WrittenBy::Email);
        QCOMPARE(message.wording, u"summary"_s);
        QVERIFY(message.to.contains(u'@'));
        QVERIFY(message.filledIn[u"summary"_s].contains(u"Your requests"_s));
    }

    void tenLanguagesOfTheSurveyHaveRoom()
    {
        QTemporaryDir folder;
        QFile english(u":/guildhall/survey/en.json"_s);
        QVERIFY(english.open(QIODevice::ReadOnly));
        const QByteArray questions = english.readAll();
        const QStringList names { u"العربية"_s, u"বাংলা"_s,      u"Español"_s, u"Polski"_s,
                                  u"Română"_s,  u"Українська"_s, u"اردو"_s,    u"中文"_s };
        const QStringList codes { u"ar"_s, u"bn"_s, u"es"_s, u"pl"_s,
                                  u"ro"_s, u"uk"_s, u"ur"_s, u"zh"_s };
        for (int at = 0; at < codes.size(); ++at) {
            QByteArray own = questions;
            own.replace("\"language\": \"en\"", "\"language\": \"" + codes.at(at).toUtf8() + '"');
            own.replace("\"name\": \"English\"", "\"name\": \"" + names.at(at).toUtf8() + '"');
            QFile file(folder.filePath(codes.at(at) + u".json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(own);
        }
        const auto forms = SurveyForm::readAll({ u":/guildhall/survey"_s, folder.path() });
        QCOMPARE(forms.size(), SurveyForm::MostLanguages);
        SurveyWindow survey(forms, u"cy"_s, u"2468"_s, nullptr);
        survey.resize(1280, 720);
        survey.show();
        QVERIFY(QTest::qWaitForWindowExposed(&survey));
        for (const SurveyForm& form : forms) {
            auto* button = named<QAbstractButton>(survey, u"survey-language-"_s + form.language);
            QVERIFY2(button && button->isVisible(), qPrintable(form.name));
            QVERIFY(
                survey.rect().contains(QRect(button->mapTo(&survey, QPoint()), button->size())));
        }
        QTest::mouseClick(named(survey, u"survey-language-ar"_s), Qt::LeftButton);
        QCOMPARE(named(survey, u"rating-very_satisfied"_s)->layoutDirection(), Qt::RightToLeft);
        QList<SurveyAnswers> kept;
        connect(&survey, &SurveyWindow::answered, this, [&kept](const SurveyAnswers& answers) {
            kept.append(answers);
        });
        draw(survey, u"survey-ten"_s);
        QTest::mouseClick(named(survey, u"surveyWindowDeclined"_s), Qt::LeftButton);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().asked, SurveyAnswers::Asked::Declined);
        QCOMPARE(kept.first().language, u"ar"_s);
    }

    void theFiguresOfTheDayHaveTheirSampleSizes()
    {
        ReceptionRig rig(m_theme);
        open(rig);
        for (int at = 0; at < 3; ++at) {
            ticket::Arrival arrival;
            arrival.reason = at == 0 ? u"housing"_s : u"benefits"_s;
            rig.desk.checkIn(arrival);
        }
        rig.desk.callNext();
        rig.desk.serve();
        rig.desk.done(u"done"_s);
        rig.desk.left(rig.desk.waiting().constFirst().id);
        SurveyAnswers answers;
        answers.language = u"en"_s;
        answers.chosen = { { u"rating"_s, u"very_satisfied"_s } };
        rig.reception.post(postingOf(answers, rig.clock.now()));
        press(named(rig.window, u"openFigures"_s));
        auto* figures = qobject_cast<FiguresDialog*>(dialog(rig, u"figuresDialog"_s));
        QVERIFY(figures);
        QTRY_COMPARE(figures->shown().tables.size(), 5);
        draw(*figures, u"figures"_s);
        const ReportTable& visits = figures->shown().tables.first();
        QCOMPARE(std::get<qint64>(visits.rows.at(0).at(1)), 3);
        QCOMPARE(std::get<Percent>(visits.rows.at(2).at(2)), (Percent { 1, 3 }));
        const Interval likely = wilson(1, 3);
        QCOMPARE(std::get<Estimate>(visits.rows.at(2).at(3)).value, likely.low);
        QCOMPARE(std::get<Estimate>(visits.rows.at(2).at(4)).value, likely.high);
        const ReportTable& reasons = figures->shown().tables.at(2);
        QCOMPARE(std::get<Word>(reasons.rows.at(0).at(0)).code, u"benefits"_s);
        QCOMPARE(std::get<Word>(reasons.rows.at(0).last()).code, u"too_few"_s);
        const ReportTable& survey = figures->shown().tables.at(4);
        QCOMPARE(std::get<Word>(survey.rows.at(0).at(0)).code, u"declined"_s);
        QCOMPARE(std::get<Word>(survey.rows.at(1).at(0)).code, u"very_satisfied"_s);
    }
};

QTEST_MAIN(TestReceptionDesk)
#include "TestReceptionDesk.moc"

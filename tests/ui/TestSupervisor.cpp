// TestSupervisor.cpp - the supervisor's screens: figures as published, every chart with its table,
// by keyboard alone, in Welsh on a small screen.
#include "MadeUpAnnual.h"
#include "MadeUpAudit.h"
#include "MadeUpFeedback.h"
#include "MadeUpReviews.h"
#include "Rig.h"
#include "pages/Words.h"
#include "reports/ReportPrinter.h"
#include "ui/Pictures.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/FieldTable.h"
#include "ui/common/TextLabel.h"
#include "ui/supervisor/CommentsPanel.h"
#include "ui/supervisor/MonthLine.h"
#include "ui/supervisor/PeriodDialog.h"
#include "ui/supervisor/RatingBars.h"
#include "ui/supervisor/ReportExport.h"
#include "ui/supervisor/SupervisorWorkspace.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QDateEdit>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

/// A window for a supervisor.
struct SupervisorRig
{
    explicit SupervisorRig(Theme& look)
        : rig(look, Role::Supervisor)
    {
        rig.language.use(ScreenLanguage::English);
    }

    Rig rig;
    SupervisorPage page { rig.clock, SupervisorPage::Advisors::Shown };
    madeup::Reviews reviews;
    ReviewPage review { reviews.questions(), rig.clock, rig.sources, rig.session };
    madeup::Audit audit;
    AssurancePage assurance { audit.questions(), rig.clock, rig.sources };
    madeup::Annual complaints;
    AnnualPage annual { complaints.questions(), rig.clock };
    SupervisorScreens screens { page, review, annual, &assurance };
    MainWindow window { { rig.search, rig.customer, rig.sources, rig.status, &screens },
                        rig.theme,
                        rig.language,
                        rig.clock,
                        rig.session };

    void show(Workspace workspace = Workspace::Supervisor)
    {
        QObject::connect(&review, &ReviewPage::factsRead, &page, &SupervisorPage::takeFacts);
        reviews.customer = madeup::whoWaits();
        reviews.read = [this] { review.read(); };
        page.show(madeup::feedback());
        review.show(madeup::feedback());
        review.read();
        QTRY_VERIFY(isSettled());
        window.go(workspace);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    bool isSettled() const { return screens.areSettled(); }
    /// What somebody sees, where several screens have one of that name.
    template <class T>
    T* find(const QString& name) const
    {
        const auto all = window.findChildren<T*>(name);
        const auto seen = std::ranges::find_if(all, [](const T* one) { return one->isVisible(); });
        return seen == all.cend() ? all.value(0) : *seen;
    }
    QString words(const QString& card, const QString& label) const
    {
        return find<QWidget>(card)->findChild<TextLabel*>(label)->text();
    }
};

}

class TestSupervisor final : public QObject
{
    Q_OBJECT

private:
    Theme m_theme { *qApp };
    QTemporaryDir m_folder;

    void draw(SupervisorRig& rig, const QString& name, QSize size)
    {
        const auto wanted = qEnvironmentVariable("GUILDHALL_PICTURES");
        const auto file = (wanted.isEmpty() ? m_folder.path() : wanted) + u'/' + name + u".png"_s;
        const auto drawn = renderPicture(rig.window, file, size);
        QTRY_VERIFY(drawn.isFinished());
        QVERIFY(drawn.result());
        QCOMPARE(QImage(file).size(), size);
    }

    /// Words that are cut off where they stand.
    static QStringList cutOff(const QWidget& within)
    {
        QStringList cut;
        for (const auto* label : within.findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const auto need = label->wordWrap() ? label->heightForWidth(label->width())
                                                : label->sizeHint().height();
            if (need > label->height() + 1
                || (!label->wordWrap() && label->sizeHint().width() > label->width() + 1))
                cut.append(label->text());
        }
        for (const auto* button : within.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->sizeHint().width() > button->width() + 1)
                cut.append(button->text());
        }
        return cut;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_theme.use(ThemeKind::Light);
        m_theme.setTextScale(1);
    }

    void isThereOnlyForWhoMaySeeReports()
    {
        Rig plain(m_theme);
        plain.window.show();
        QVERIFY(!plain.window.findChild<SupervisorWorkspace*>());
        QVERIFY(plain.window.findChild<QWidget*>(u"workspaceSupervisor"_s)->isHidden());
        QTest::keyClick(&plain.window, Qt::Key_3, Qt::ControlModifier);
        QVERIFY(plain.window.findChild<QWidget*>(u"advisorWorkspace"_s)->isVisible());
        // Asked for by name, it is refused in words.
        plain.window.go(Workspace::Supervisor);
        QVERIFY(plain.window.findChild<QWidget*>(u"noReports"_s)->isVisible());

        SupervisorRig rig(m_theme);
        rig.show(Workspace::Advisor);
        QTest::keyClick(&rig.window, Qt::Key_3, Qt::ControlModifier);
        QVERIFY(rig.find<QWidget>(u"supervisorWorkspace"_s)->isVisible());
        QVERIFY(rig.find<QWidget>(u"workspaceSupervisor"_s)->isVisible());
    }

    void showsThePublishedFigures()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        QCOMPARE(rig.words(u"verySatisfied"_s, u"figure"_s), u"80.9%"_s);
        QCOMPARE(rig.words(u"verySatisfied"_s, u"detail"_s),
                 u"765 of 946 · 95% interval 78.2–83.2"_s);
        QCOMPARE(rig.words(u"satisfied"_s, u"figure"_s), u"82.5%"_s);
        QCOMPARE(rig.words(u"dissatisfied"_s, u"figure"_s), u"17.5%"_s);
        // The table in the window holds what is exported, cell by cell.
        const auto* model = rig.find<QWidget>(u"published"_s)->findChild<FieldTable*>()->model();
        const auto table = rig.page.satisfaction().tables.first();
        QCOMPARE(model->rowCount(), 12);
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                QCOMPARE(model->index(row, column).data().toString(),
                         words(table.rows.at(row).at(column), Words::locale()));
        }
        QVERIFY(csv(table).contains("\ntelephone,very_satisfied,83,70,59,83,203,252,750,81.0\n"));
    }

    void saysWhatIsTooFewToCompare()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        auto* bars = rig.find<RatingBars>(u"ratingBars"_s);
        bars->setFocus(Qt::TabFocusReason);
        QVERIFY(!bars->said().contains(u"Too few"_s));
        QTest::keyClick(bars, Qt::Key_Down);
        QVERIFY(bars->said().startsWith(u"Email"_s));
        QVERIFY(bars->said().endsWith(u"Too few answers to compare."_s));
    }

    void walksOverItsChartsByKeyboard()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        auto* bars = rig.find<RatingBars>(u"ratingBars"_s);
        auto* line = rig.find<QWidget>(u"groups"_s)->findChild<TextLabel*>(u"chartLine"_s);
        const auto definition = line->text();
        bars->setFocus(Qt::TabFocusReason);
        QCOMPARE(line->text(), u"Telephone · Very satisfied: 750 of 926 answers, 81.0%."_s);
        QTest::keyClick(bars, Qt::Key_Right);
        QCOMPARE(line->text(), u"Telephone · Somewhat satisfied: 15 of 926 answers, 1.6%."_s);
        auto* months = rig.find<MonthLine>(u"monthLine"_s);
        months->setFocus(Qt::TabFocusReason);
        QCOMPARE(line->text(), definition);
        QTest::keyClick(months, Qt::Key_End);
        QVERIFY2(
            months->said().startsWith(u"March 2024: 84.5% very satisfied, 256 of 303 answers"_s),
            qPrintable(months->said()));
        auto* spoken = QAccessible::queryAccessibleInterface(months);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Chart);
        QCOMPARE(spoken->text(QAccessible::Value), months->said());
        QCOMPARE(spoken->text(QAccessible::Name), u"Month by month"_s);
        QVERIFY(spoken->text(QAccessible::Description).contains(u"Wilson"_s));
    }

    void hasATableForEveryChartAndANameForEveryControl()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        for (const auto& name : { u"groups"_s, u"months"_s }) {
            auto* card = rig.find<QWidget>(name);
            auto* table = card->findChild<FieldTable*>();
            QVERIFY(!table->isVisible());
            auto* button = card->findChild<QPushButton*>(u"tableButton"_s);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            QVERIFY(table->isVisible());
            QVERIFY(table->model()->rowCount() > 0);
        }
        auto* workspace = rig.find<SupervisorWorkspace>(u"supervisorWorkspace"_s);
        for (const auto screen : { SupervisorWorkspace::Screen::Satisfaction,
                                   SupervisorWorkspace::Screen::Review,
                                   SupervisorWorkspace::Screen::Comments,
                                   SupervisorWorkspace::Screen::Contacts,
                                   SupervisorWorkspace::Screen::Complaints,
                                   SupervisorWorkspace::Screen::Assurance }) {
            workspace->go(screen);
            QTRY_VERIFY(rig.isSettled());
            for (auto* widget : workspace->findChildren<QWidget*>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                    || qobject_cast<QScrollArea*>(widget))
                    continue;
                const auto* spoken = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                         qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' '
                                    + widget->objectName()));
            }
        }
    }

    void choosesChannelPeriodAndGrouping()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        QCOMPARE(rig.find<ChoiceButton>(u"choosePeriod"_s)->text(), u"Oct 2023 – Mar 2024"_s);
        rig.find<ChoiceButton>(u"choose_by_channel"_s)->choose(u"email"_s);
        QTRY_VERIFY(rig.page.isSettled());
        QCOMPARE(rig.words(u"verySatisfied"_s, u"figure"_s), u"70.6%"_s);
        QVERIFY(rig.words(u"verySatisfied"_s, u"detail"_s).endsWith(u"too few to compare"_s));
        rig.find<ChoiceButton>(u"groupBy"_s)->choose(int(FeedbackBy::Reason));
        QTRY_VERIFY(rig.page.isSettled());
        QCOMPARE(rig.page.groups().size(), 3); // not known, and the reasons of odd numbers
        QCOMPARE(rig.page.groups().first().word, QString());
        auto filter = rig.page.filter();
        filter.channel.clear();
        filter.range = { QDate(2024, 1, 1), QDate(2024, 3, 31) };
        rig.page.choose(filter);
        QTRY_VERIFY(rig.page.isSettled());
        // With the three months before: the other half of the published table.
        const auto compared = SupervisorPage::table(rig.page.satisfaction(), u"compared"_s);
        QCOMPARE(csv(compared),
                 "figure,now_answers,now_percent,earlier_answers,earlier_percent,change\n"
                 "very_satisfied,677,80.9,269,80.7,not_clear\n"
                 "satisfied,677,81.5,269,84.8,not_clear\n"
                 "very_dissatisfied,677,17.7,269,10.4,higher\n");
    }

    void takesAnyPeriodAndComparesWithAnyOther()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        const auto askFor = [&rig](const QString& button, const QVariant& choice, DateRange days) {
            rig.find<ChoiceButton>(button)->choose(choice);
            auto* dialog = rig.window.findChild<PeriodDialog*>(u"periodDialog"_s);
            QVERIFY(dialog);
            auto* last = dialog->findChild<QDateEdit*>(u"periodTo"_s);
            last->setDate(days.from.addDays(-1));
            dialog->findChild<QDateEdit*>(u"periodFrom"_s)->setDate(days.from);
            QVERIFY(!dialog->findChild<QPushButton*>(u"periodShow"_s)->isEnabled());
            last->setDate(days.to);
            last->setFocus();
            QTest::keyClick(last, Qt::Key_Return);
            QTRY_VERIFY(!rig.window.findChild<PeriodDialog*>(u"periodDialog"_s));
            QTRY_VERIFY(rig.page.isSettled());
        };
        askFor(u"choosePeriod"_s, QVariant(), { QDate(2024, 2, 1), QDate(2024, 2, 14) });
        QCOMPARE(rig.find<ChoiceButton>(u"choosePeriod"_s)->text(), u"1 Feb 2024 – 14 Feb 2024"_s);
        // As many days before, until somebody names others.
        QCOMPARE(rig.page.earlierRange(), (DateRange { QDate(2024, 1, 18), QDate(2024, 1, 31) }));
        askFor(u"chooseEarlier"_s,
               int(SupervisorPage::Earlier::Chosen),
               { QDate(2023, 10, 1), QDate(2023, 10, 31) });
        for (const auto& report : { rig.page.satisfaction(), rig.page.contacts() })
            QCOMPARE(SupervisorPage::table(report, u"compared"_s).caption,
                     u"Compared with Oct 2023"_s);
        QCOMPARE(rig.page.themeTable().columns.at(3).heading, u"Comments, Oct 2023"_s);
    }

    void findsCommentsAndQuotesWithoutNames()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        rig.find<SupervisorWorkspace>(u"supervisorWorkspace"_s)
            ->go(SupervisorWorkspace::Screen::Comments);
        auto* words = rig.find<QLineEdit>(u"commentWords"_s);
        words->setFocus();
        QTest::keyClicks(words, u"surveyor date"_s);
        QTRY_VERIFY(rig.page.isSettled());
        auto* quotes = rig.find<QListView>(u"quotes"_s);
        QVERIFY(quotes->model()->rowCount() > 0);
        for (int row = 0; row < quotes->model()->rowCount(); ++row) {
            const auto told = quotes->model()->index(row, 0).data().toString();
            QVERIFY2(told.contains(u"surveyor"_s) && !told.contains(u"Kiran"_s), qPrintable(told));
        }
        words->clear();
        QTest::keyClicks(words, u"\" OR 1=1"_s);
        QTRY_VERIFY(rig.page.isSettled());
        QCOMPARE(quotes->model()->rowCount(), 0);
        QCOMPARE(rig.find<TextLabel>(u"commentCount"_s)->text(), u"0 comments"_s);
    }

    void reviewsTheQueueByKeyboard()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        const QAbstractItemModelTester tester(
            &rig.review.queue(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QPointer<QWidget> nav = rig.find<QWidget>(u"screenReview"_s);
        QCOMPARE(rig.find<QPushButton>(u"screenReview"_s)->text(), u"To review · 166"_s);
        nav->setFocus();
        QTest::keyClick(nav, Qt::Key_Space);
        auto* queue = rig.find<QListView>(u"reviewQueue"_s);
        QTRY_VERIFY(rig.isSettled());
        QCOMPARE(queue->currentIndex().row(), 0);
        const auto first = queue->currentIndex().data(KeyRole).toString();
        queue->setFocus(Qt::TabFocusReason);
        QTest::keyClick(queue, Qt::Key_Down);
        QTest::keyClick(queue, Qt::Key_Up);
        QTRY_VERIFY(rig.isSettled());

        // Enter claims it and leads to the causes; the other desks see who has it.
        QTest::keyClick(queue, Qt::Key_Return);
        QTRY_COMPARE(rig.reviews.facts.size(), 1);
        QTRY_VERIFY(rig.isSettled());
        auto* cause = rig.window.focusWidget();
        QCOMPARE(cause->objectName(), u"cause_no_update"_s);
        QTest::keyClick(cause, Qt::Key_Space);
        auto* note = rig.find<QPlainTextEdit>(u"reviewNote"_s);
        note->setFocus();
        QTest::keyClicks(note, u"Orchard has had no update for 9 days"_s);
        // What was begun stays with its answer.
        queue->setFocus();
        QTest::keyClick(queue, Qt::Key_Down);
        QTRY_VERIFY(rig.isSettled());
        QCOMPARE(note->toPlainText(), QString());
        QTest::keyClick(queue, Qt::Key_Up);
        QTRY_VERIFY(rig.isSettled());
        QVERIFY(note->toPlainText().contains(u"9 days"_s));
        // A complaint is raised only with the customer's consent.
        auto* complaint = rig.find<QCheckBox>(u"follow_complaint"_s);
        complaint->setFocus();
        QTest::keyClick(complaint, Qt::Key_Space);
        QTest::keyClick(complaint, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(rig.find<TextLabel>(u"reviewTrouble"_s)->text().contains(u"consent"_s));
        QCOMPARE(rig.reviews.facts.size(), 1);
        auto* consent = rig.find<QCheckBox>(u"reviewConsent"_s);
        QVERIFY(consent->isVisible());
        QTest::keyClick(consent, Qt::Key_Space);
        QTest::keyClick(consent, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rig.reviews.facts.size(), 3);
        QCOMPARE(rig.reviews.facts.at(2).kind, u"complaint"_s);
        QTRY_VERIFY(rig.isSettled());
        // On to the next one; the first has left the queue, and the figures know it.
        QTRY_COMPARE(rig.review.queue().rowOf(first), -1);
        QTRY_COMPARE(rig.window.focusWidget(), queue);
        QCOMPARE(queue->currentIndex().row(), 0);
        QTRY_COMPARE(rig.find<QPushButton>(u"screenReview"_s)->text(), u"To review · 165"_s);
        QTRY_COMPARE(rig.page.meant().rows.size(), 1);
    }

    void showsAnAnswerBesideItsContact()
    {
        SupervisorRig rig(m_theme);
        rig.reviews.aboutCustomer.resize(1);
        rig.reviews.aboutCustomer[0].kind = u"promise"_s;
        rig.reviews.aboutCustomer[0].body = { { u"text"_s, u"Someone will ring by Friday"_s },
                                              { u"due"_s, u"2026-11-13"_s },
                                              { u"state"_s, u"open"_s } };
        rig.show();
        rig.find<SupervisorWorkspace>(u"supervisorWorkspace"_s)
            ->go(SupervisorWorkspace::Screen::Review);
        const auto chosen = [&rig](bool isMatched) {
            for (const auto& row : rig.review.queue().rows()) {
                rig.review.choose(row.id);
                if (rig.review.detail()->answer.contact.isEmpty() != isMatched)
                    return;
            }
        };
        chosen(false);
        QVERIFY(rig.find<TextLabel>(u"reviewContactWords"_s)->text().startsWith(u"Unmatched"_s));
        QCOMPARE(rig.reviews.lookUps, 0);
        chosen(true);
        QTRY_VERIFY(rig.isSettled());
        QVERIFY(rig.reviews.lookUps > 0);
        const auto& detail = *rig.review.detail();
        QVERIFY2(detail.contact.contains(u"K. Shaw · Housing Repairs"_s)
                     && detail.contact.contains(u"waited 5 min · passed on to Repairs"_s),
                 qPrintable(detail.contact));
        QCOMPARE(detail.had.size(), 1);
        QCOMPARE(detail.had.first().title, u"R-88213 · Damp and mould, bedroom 2"_s);
        QVERIFY2(detail.had.first().detail.contains(u"was past its target"_s)
                     && detail.had.first().detail.endsWith(u"no update for 9 days"_s),
                 qPrintable(detail.had.first().detail));
        QCOMPARE(detail.promises.first().title, u"Someone will ring by Friday"_s);
        QVERIFY(detail.promises.first().isLate);
    }

    void neverReviewsOneAnswerTwice()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        rig.find<SupervisorWorkspace>(u"supervisorWorkspace"_s)
            ->go(SupervisorWorkspace::Screen::Review);
        QTRY_VERIFY(rig.review.detail() && rig.isSettled());
        Fact theirs;
        theirs.kind = QLatin1StringView(ReviewFact);
        theirs.subject = rig.review.detail()->answer.id;
        theirs.who = StaffId(u"sr"_s);
        theirs.at = rig.rig.clock.now();
        theirs.body = claimBody(600);
        rig.reviews.accept(theirs);
        QTRY_VERIFY(rig.find<TextLabel>(u"reviewClaim"_s)->text().startsWith(u"sr is reviewing"_s));
        QVERIFY(!rig.find<QWidget>(u"reviewForm"_s)->isEnabled());
        const auto refused = rig.review.finish({});
        QTRY_VERIFY(refused.isFinished());
        QCOMPARE(refused.result().error().kind, Error::Kind::Conflict);
        // Reviewed there, it stays on screen while somebody looks at it, and says so.
        theirs.body = reviewBody({});
        rig.reviews.accept(theirs);
        QTRY_VERIFY(rig.find<TextLabel>(u"reviewClaim"_s)->text().startsWith(u"Reviewed by sr"_s));
        QCOMPARE(rig.reviews.facts.size(), 2);
    }

    void recordsACompliment()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        rig.find<SupervisorWorkspace>(u"supervisorWorkspace"_s)
            ->go(SupervisorWorkspace::Screen::Review);
        for (const auto& row : rig.review.queue().rows()) {
            rig.review.choose(row.id);
            const auto& answer = rig.review.detail()->answer;
            if (!answer.said.text.isEmpty() && !answer.advisor.isEmpty())
                break;
        }
        QTRY_VERIFY(rig.isSettled());
        auto* praise = rig.find<QPushButton>(u"praiseAdvisor"_s);
        QVERIFY(praise->isVisible());
        praise->setFocus();
        QTest::keyClick(praise, Qt::Key_Space);
        QTRY_COMPARE(rig.reviews.facts.size(), 1);
        QCOMPARE(rig.reviews.facts.first().kind, u"compliment"_s);
        QTRY_VERIFY(!praise->isVisible());
        QVERIFY(rig.find<QWidget>(u"reviewTold"_s)->isVisible());
    }

    void writesDownWhoReadsTheAudit()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        QCOMPARE(rig.audit.said, QStringList());
        auto* button = rig.find<QPushButton>(u"screenAssurance"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(int(rig.assurance.state()), int(AssurancePage::State::Shown));
        // The note comes first, then what it is about.
        QCOMPARE(rig.audit.said, QStringList({ u"noted"_s, u"read"_s }));
        const auto ids = [&rig] {
            QStringList tables;
            for (const auto& table : rig.assurance.report().tables)
                tables.append(table.id);
            return tables;
        };
        QCOMPARE(
            ids(),
            QStringList(
                { u"unusual"_s, u"look_ups"_s, u"entries"_s, u"verification"_s, u"quality"_s }));
        QVERIFY(rig.find<QWidget>(u"assurance_unusual"_s)->isVisible());
        rig.find<ChoiceButton>(u"assurancePeriod"_s)->choose(7);
        QTRY_VERIFY(rig.isSettled());
        QCOMPARE(rig.audit.said.size(), 4);
        // When it cannot be written down, nothing is shown.
        rig.audit.isFull = true;
        rig.find<ChoiceButton>(u"assurancePeriod"_s)->choose(1);
        QTRY_COMPARE(int(rig.assurance.state()), int(AssurancePage::State::Failed));
        QVERIFY(!rig.find<QWidget>(u"assurance_unusual"_s)->isVisible());
        QCOMPARE(rig.audit.said.size(), 4);

        // Nothing of it for who may not see the audit.
        const SupervisorScreens without { rig.page, rig.review, rig.annual };
        SupervisorWorkspace plain(without);
        QVERIFY(!plain.findChild<QWidget*>(u"screenAssurance"_s));
        plain.go(SupervisorWorkspace::Screen::Assurance);
        QVERIFY(!plain.findChild<QWidget*>(u"assurancePanel"_s));
    }

    // The three keys are all that it takes: the screen, the figure, the case.
    void opensTheCasesBehindAFigureByKeyboard()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        QCOMPARE(rig.complaints.readings, 0);
        auto* nav = rig.find<QPushButton>(u"screenComplaints"_s);
        nav->setFocus();
        QTest::keyClick(nav, Qt::Key_Space);
        QTRY_COMPARE(int(rig.annual.state()), int(AnnualPage::State::Shown));
        QCOMPARE(rig.annual.range(), (DateRange { QDate(2025, 4, 1), QDate(2026, 3, 31) }));
        auto* glance = rig.find<QWidget>(u"annual_at_a_glance"_s)->findChild<FieldTable*>();
        QCOMPARE(glance->model()->index(6, 0).data().toString(), u"Open and overdue today"_s);
        QCOMPARE(glance->model()->index(6, 1).data().toString(), u"1"_s);
        glance->setFocus();
        glance->setCurrentIndex(glance->model()->index(0, 0));
        QTest::keyClick(glance, Qt::Key_Return); // no figure
        QVERIFY(!rig.window.findChild<QDialog*>(u"casesDialog"_s));
        for (int row = 0; row < 6; ++row)
            QTest::keyClick(glance, Qt::Key_Down);
        QTest::keyClick(glance, Qt::Key_Right);
        QTest::keyClick(glance, Qt::Key_Return);
        auto* dialog = rig.window.findChild<QDialog*>(u"casesDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->windowTitle().startsWith(u"Open and overdue today"_s));
        auto* cases = dialog->findChild<FieldTable*>(u"casesBehind"_s);
        QCOMPARE(cases->model()->rowCount(), 1);
        QCOMPARE(cases->model()->index(0, 0).data().toString(), u"CT-200"_s);
        CustomerId opened;
        connect(rig.find<SupervisorWorkspace>(u"supervisorWorkspace"_s),
                &SupervisorWorkspace::customerWanted,
                this,
                [&opened](CustomerId customer) { opened = customer; });
        const QPointer<QDialog> gone(dialog);
        QTest::keyClick(cases, Qt::Key_Return);
        QCOMPARE(opened, CustomerId(77));
        QTRY_VERIFY(!gone);
        // Zero stands for no case.
        glance->setCurrentIndex(glance->model()->index(8, 1));
        QTest::keyClick(glance, Qt::Key_Return);
        QVERIFY(rig.find<TextLabel>(u"annualTold"_s)->text().startsWith(u"No case"_s));
    }

    void keepsAManagersCommentInTheReport()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        rig.find<SupervisorWorkspace>(u"supervisorWorkspace"_s)
            ->go(SupervisorWorkspace::Screen::Complaints);
        QTRY_COMPARE(int(rig.annual.state()), int(AnnualPage::State::Shown));
        auto* write = rig.find<QPushButton>(u"annualComment"_s);
        write->setFocus();
        QTest::keyClick(write, Qt::Key_Space);
        auto* dialog = rig.window.findChild<QDialog*>(u"commentDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<ChoiceButton*>(u"commentService"_s)->choose(u"Waste"_s);
        auto* text = dialog->findChild<QPlainTextEdit*>(u"commentText"_s);
        QTest::keyClicks(text, u"New routes since June."_s);
        const QPointer<QDialog> gone(dialog);
        QTest::keyClick(dialog->findChild<QPushButton*>(u"commentSave"_s), Qt::Key_Space);
        QTRY_VERIFY(!gone);
        Changes facts;
        facts.facts = { u"comment"_s };
        rig.annual.readAgain(facts);
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.annual.commentOn(u"Waste"_s), u"New routes since June."_s, 20'000);
        QTRY_VERIFY(csv(rig.annual.report()).contains("Waste,New routes since June.,supervisor"));
        QVERIFY(csv(rig.annual.report()).contains("\nPlanning,,\n"));
    }

    void saysWhenComplaintsCannotBeRead()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        rig.complaints.isBroken = true;
        rig.find<SupervisorWorkspace>(u"supervisorWorkspace"_s)
            ->go(SupervisorWorkspace::Screen::Complaints);
        QTRY_COMPARE(int(rig.annual.state()), int(AnnualPage::State::Failed));
        QVERIFY(!rig.find<QWidget>(u"annual_at_a_glance"_s)->isVisible());
        rig.complaints.isBroken = false;
        rig.annual.read();
        QTRY_COMPARE(int(rig.annual.state()), int(AnnualPage::State::Shown));
        // By quarter, then as a landlord.
        rig.find<ChoiceButton>(u"annualKind"_s)->choose(int(AnnualKind::Quarter));
        QTRY_COMPARE(rig.annual.report().id, u"quarter"_s);
        QCOMPARE(rig.annual.range(), (DateRange { QDate(2026, 1, 1), QDate(2026, 3, 31) }));
        rig.find<ChoiceButton>(u"annualKind"_s)->choose(int(AnnualKind::Landlord));
        QTRY_COMPARE(rig.annual.report().id, u"landlord"_s);
        QVERIFY(rig.find<QWidget>(u"annual_tenant_satisfaction_measures"_s)->isVisible());
    }

    void exportsWhatTheWindowShows()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        const auto report = FeedbackReport::toPublish(rig.page.satisfaction());
        const auto wanted = qEnvironmentVariable("GUILDHALL_PICTURES");
        const auto folder = wanted.isEmpty() ? m_folder.path() : wanted;
        for (const auto format :
             { ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Csv, ReportFormat::Json }) {
            const auto file = folder + u'/' + ReportExport::fileNameFor(report, format);
            auto written = ReportExport::write(report, format, file);
            QTRY_VERIFY(written.isFinished());
            QVERIFY(written.result());
            QFile bytes(file);
            QVERIFY(bytes.open(QIODevice::ReadOnly));
            const auto all = bytes.readAll();
            if (format == ReportFormat::Csv)
                QCOMPARE(all, csv(report.tables.first()));
            if (format == ReportFormat::Pdf)
                QVERIFY(all.startsWith("%PDF-"));
            if (format == ReportFormat::Html)
                QVERIFY(all.contains("80.9") && !all.contains("Kiran"));
            QVERIFY(!(bytes.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        }
        auto refused = ReportExport::write(report, ReportFormat::Csv, u"/no/such/a.csv"_s);
        QTRY_VERIFY(refused.isFinished());
        QCOMPARE(refused.result().error().kind, Error::Kind::Storage);
    }

    void saysHowItStands()
    {
        SupervisorRig rig(m_theme);
        rig.window.go(Workspace::Supervisor);
        rig.window.show();
        QCOMPARE(int(rig.page.state()), int(SupervisorPage::State::Loading));
        rig.page.fail({ Error::Kind::Storage, {} });
        QCOMPARE(int(rig.page.state()), int(SupervisorPage::State::Failed));
        rig.page.show(FeedbackBuilder().finish());
        QCOMPARE(int(rig.page.state()), int(SupervisorPage::State::Empty));
        rig.page.show(madeup::feedback());
        QTRY_VERIFY(rig.find<QWidget>(u"satisfactionPanel"_s)->isVisible());
        // What was read before stays on screen.
        rig.page.fail({ Error::Kind::Storage, {} });
        QVERIFY(rig.find<QWidget>(u"satisfactionPanel"_s)->isVisible());
    }

    void namesThemesAndRootCausesInWelshAndLeavesTheCsvAsItIs()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        rig.find<SupervisorWorkspace>(u"supervisorWorkspace"_s)
            ->go(SupervisorWorkspace::Screen::Complaints);
        QTRY_COMPARE(int(rig.annual.state()), int(AnnualPage::State::Shown));
        const auto before = csv(rig.annual.report());
        rig.window.use(ScreenLanguage::Welsh);
        const auto english = qScopeGuard([&rig] { rig.window.use(ScreenLanguage::English); });
        const auto names = [&rig](const QString& table) {
            QStringList all;
            const auto* shown = rig.find<QWidget>(table)->findChild<FieldTable*>();
            for (int row = 0; shown && row < shown->model()->rowCount(); ++row)
                all.append(shown->model()->index(row, 0).data().toString());
            return all;
        };
        QTRY_VERIFY(names(u"annual_by_theme"_s).contains(u"Oedi"_s));
        QVERIFY(names(u"annual_by_theme"_s).contains(u"Missed bin"_s)); // not a word of ours
        QTRY_COMPARE(names(u"annual_by_root_cause"_s),
                     QStringList { u"Methiant wrth ddarparu gwasanaeth"_s });
        const auto after = csv(rig.annual.report());
        for (const char* row : { "\nDelay,", "\nMissed bin,", "\nService delivery failure," }) {
            QVERIFY(before.contains(row));
            QVERIFY2(after.contains(row), row);
        }
    }

    void cutsNothingOffInWelshOnASmallScreen()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        draw(rig, u"supervisor"_s, { 1440, 900 });
        auto* workspace = rig.find<SupervisorWorkspace>(u"supervisorWorkspace"_s);
        rig.window.use(ScreenLanguage::Welsh);
        const std::array screens {
            SupervisorWorkspace::Screen::Satisfaction, SupervisorWorkspace::Screen::Comments,
            SupervisorWorkspace::Screen::Contacts,     SupervisorWorkspace::Screen::Review,
            SupervisorWorkspace::Screen::Assurance,    SupervisorWorkspace::Screen::Complaints
        };
        for (const auto screen : screens) {
            workspace->go(screen);
            QTRY_VERIFY(rig.isSettled());
            draw(rig, u"supervisor-cy-%1"_s.arg(int(screen)), { 1280, 720 });
            QCOMPARE(cutOff(*workspace), QStringList());
            for (auto* area : workspace->findChildren<QScrollArea*>()) {
                if (area->isVisible())
                    QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                             qPrintable(area->objectName()));
            }
        }
        rig.window.use(ScreenLanguage::English);
        workspace->go(screens[1]);
        draw(rig, u"supervisor-comments"_s, { 1440, 900 });
        workspace->go(screens[2]);
        draw(rig, u"supervisor-contacts"_s, { 1440, 900 });
        workspace->go(screens[3]);
        draw(rig, u"supervisor-review"_s, { 1440, 900 });
        workspace->go(screens[4]);
        draw(rig, u"supervisor-assurance"_s, { 1440, 900 });
        workspace->go(screens[5]);
        draw(rig, u"supervisor-complaints"_s, { 1440, 900 });
        workspace->go(screens[0]);
        m_theme.use(ThemeKind::Dark);
        draw(rig, u"supervisor-dark"_s, { 1440, 900 });
        m_theme.use(ThemeKind::Contrast);
        draw(rig, u"supervisor-contrast"_s, { 1440, 900 });
        m_theme.use(ThemeKind::Light);
        m_theme.setTextScale(2);
        draw(rig, u"supervisor-200"_s, { 1280, 720 });
    }
};

QTEST_MAIN(TestSupervisor)
#include "TestSupervisor.moc"

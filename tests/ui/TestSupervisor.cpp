// TestSupervisor.cpp - the supervisor's screens: figures as published, every chart with its table,
// by keyboard alone, in Welsh on a small screen.
#include "MadeUpFeedback.h"
#include "Rig.h"
#include "pages/Words.h"
#include "reports/ReportPrinter.h"
#include "ui/Pictures.h"
#include "ui/common/FieldTable.h"
#include "ui/common/TextLabel.h"
#include "ui/supervisor/ChoiceButton.h"
#include "ui/supervisor/CommentsPanel.h"
#include "ui/supervisor/MonthLine.h"
#include "ui/supervisor/PeriodDialog.h"
#include "ui/supervisor/RatingBars.h"
#include "ui/supervisor/ReportExport.h"
#include "ui/supervisor/SupervisorWorkspace.h"

#include <QAccessible>
#include <QDateEdit>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

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
    MainWindow window { { rig.search, rig.customer, rig.sources, rig.status, &page },
                        rig.theme,
                        rig.language,
                        rig.clock,
                        rig.session };

    void show(Workspace workspace = Workspace::Supervisor)
    {
        page.show(madeup::feedback());
        QTRY_VERIFY(page.isSettled());
        window.go(workspace);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    template <class T>
    T* find(const QString& name) const
    {
        return window.findChild<T*>(name);
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
                                   SupervisorWorkspace::Screen::Comments,
                                   SupervisorWorkspace::Screen::Contacts }) {
            workspace->go(screen);
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

    void exportsWhatTheWindowShows()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        const auto report = SupervisorPage::toExport(rig.page.satisfaction());
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

    void cutsNothingOffInWelshOnASmallScreen()
    {
        SupervisorRig rig(m_theme);
        rig.show();
        draw(rig, u"supervisor"_s, { 1440, 900 });
        auto* workspace = rig.find<SupervisorWorkspace>(u"supervisorWorkspace"_s);
        rig.window.use(ScreenLanguage::Welsh);
        const std::array screens { SupervisorWorkspace::Screen::Satisfaction,
                                   SupervisorWorkspace::Screen::Comments,
                                   SupervisorWorkspace::Screen::Contacts };
        for (const auto screen : screens) {
            workspace->go(screen);
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

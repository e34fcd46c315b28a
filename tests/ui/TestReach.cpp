// TestReach.cpp - everybody can use it: names for screen readers, tab order, room for words,
// contrast.
#include "ComplaintsRig.h"
#include "Reach.h"
#include "Rig.h"
#include "ui/complaint/CasePanel.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

using reach::checkNames;
using reach::squeezed;
using reach::visible;

namespace {

struct Look
{
    ScreenLanguage language;
    ThemeKind theme;
    qreal scale;
};

}
Q_DECLARE_METATYPE(Look)

class TestReach final : public QObject
{
    Q_OBJECT

private:
    Theme m_theme { *qApp };

    void show(Rig& rig, const Look& look)
    {
        m_theme.use(look.theme);
        m_theme.setTextScale(look.scale);
        rig.window.use(look.language);
        rig.window.resize(1280, 720);
        rig.window.show();
        rig.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        rig.window.openCustomer(madeup::maryam().id);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
    }

    /// What the keyboard is at looks otherwise than what it is not.
    static void tabOn()
    {
        QWidget* here = QApplication::focusWidget();
        const QImage with = here->grab().toImage();
        QTest::keyClick(here, Qt::Key_Tab);
        QVERIFY2(here->grab().toImage() != with, qPrintable(here->objectName()));
    }

private Q_SLOTS:
    void cleanup()
    {
        m_theme.use(ThemeKind::Light);
        m_theme.setTextScale(1);
    }

    void everythingHasANameAndRoom_data()
    {
        QTest::addColumn<Look>("look");
        using enum ScreenLanguage;
        QTest::newRow("English") << Look { English, ThemeKind::Light, 1 };
        QTest::newRow("Welsh") << Look { Welsh, ThemeKind::Light, 1 };
        QTest::newRow("dark") << Look { English, ThemeKind::Dark, 1 };
        QTest::newRow("contrast, Welsh") << Look { Welsh, ThemeKind::Contrast, 1 };
        QTest::newRow("150%, Welsh") << Look { Welsh, ThemeKind::Light, 1.5 };
        QTest::newRow("200%") << Look { English, ThemeKind::Light, 2 };
        QTest::newRow("200%, Welsh") << Look { Welsh, ThemeKind::Light, 2 };
    }

    void everythingHasANameAndRoom()
    {
        QFETCH(Look, look);
        Rig rig(m_theme, Role::Supervisor); // some of everything: masks, reasons, alerts
        rig.council.states[3].condition = SourceCondition::Failing;
        rig.council.states[3].failingSince = madeup::at("2026-11-20T09:05:00Z");
        rig.sources.read();
        show(rig, look);
        for (int tab = 0; tab < 6; ++tab) {
            QTest::keyClick(&rig.window, Qt::Key(Qt::Key_1 + tab), Qt::AltModifier);
            checkNames(rig.window);
            QTRY_COMPARE(squeezed(rig.window), QString());
        }
        rig.window.go(Workspace::Data);
        checkNames(rig.window);
        QTRY_COMPARE(squeezed(rig.window), QString());
        for (const char* name : { "keys", "palette" }) {
            rig.window.findChild<QAction*>(QLatin1StringView(name))->trigger();
            auto* dialog = rig.window.findChild<QDialog*>();
            QVERIFY(dialog);
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            checkNames(*dialog);
            QTRY_COMPARE(squeezed(*dialog), QString());
            delete dialog;
        }
        rig.customer.close();
        rig.window.go(Workspace::Advisor);
        checkNames(rig.window);
        QTRY_COMPARE(squeezed(rig.window), QString());
    }

    void complaintsHaveANameAndRoom_data() { everythingHasANameAndRoom_data(); }

    void complaintsHaveANameAndRoom()
    {
        QFETCH(Look, look);
        m_theme.use(look.theme);
        m_theme.setTextScale(look.scale);
        const QTemporaryDir folder;
        House house(folder.path());
        QVERIFY(house.open());
        ComplaintsRig rig(m_theme, house, u"jp"_s, Role::Advisor);
        rig.window.use(look.language);
        rig.window.resize(1280, 720);
        rig.window.show();
        rig.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        const CustomerId maryam = madeup::maryam().id;
        const QString logged = rig.logged(
            maryam, u"Housing Repairs"_s, u"Nobody came to repair my ceiling, twice."_s);
        QVERIFY(!logged.isEmpty());
        rig.window.go(Workspace::Complaints);
        checkNames(rig.window);
        QTRY_COMPARE(squeezed(rig.window), QString());
        rig.complaints.open(logged);
        QTRY_VERIFY_WITH_TIMEOUT(rig.complaints.shown() && rig.complaints.isSettled(), 30'000);
        checkNames(rig.window);
        QTRY_COMPARE(squeezed(rig.window), QString());
        // Every form, as large as the window lets it be.
        const auto check = [&](const char* what) {
            QDialog* dialog = nullptr;
            QTRY_VERIFY2((dialog = rig.window.findChild<QDialog*>()), what);
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            QVERIFY2(dialog->width() <= 1280 && dialog->height() <= 720, what);
            checkNames(*dialog);
            QTRY_COMPARE(squeezed(*dialog), QString());
            delete dialog;
        };
        auto* panel = rig.window.findChild<CasePanel*>();
        for (const char* step : { "decided", "acknowledged", "refused", "ombudsman_enquiry" }) {
            panel->take(QLatin1StringView(step));
            check(step);
        }
        panel->write(u"acknowledgement"_s);
        check("letter");
        for (const char* button : { "caseRestrict", "showDays", "worklistNew" }) {
            rig.window.findChild<QAbstractButton*>(QLatin1StringView(button))->click();
            check(button);
        }
        // And the clocks on the customer's page.
        rig.window.openCustomer(maryam);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        rig.window.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &rig.window);
        QTest::keyClick(&rig.window, Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(rig.window.findChild<QWidget*>(u"complaintClocks"_s)->isVisible());
        checkNames(rig.window);
        QTRY_COMPARE(squeezed(rig.window), QString());
    }

    void tabWalksThroughTheComplaints()
    {
        const QTemporaryDir folder;
        House house(folder.path());
        QVERIFY(house.open());
        ComplaintsRig rig(m_theme, house, u"jp"_s, Role::Advisor);
        rig.window.resize(1440, 900);
        rig.window.show();
        rig.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        const CustomerId maryam = madeup::maryam().id;
        const QString logged = rig.logged(maryam, u"Housing Repairs"_s, u"Nobody came."_s);
        QVERIFY(!logged.isEmpty());
        rig.window.go(Workspace::Complaints);
        rig.complaints.open(logged);
        QTRY_VERIFY_WITH_TIMEOUT(rig.complaints.shown() && rig.complaints.isSettled(), 30'000);
        auto* first = rig.window.findChild<QWidget*>(u"worklistList"_s);
        first->setFocus();
        QList<QWidget*> walked { first };
        for (int step = 0; step < 100; ++step) {
            tabOn();
            if (QApplication::focusWidget() == first)
                break;
            walked.append(QApplication::focusWidget());
        }
        QCOMPARE(QApplication::focusWidget(), first);
        auto* workspace = rig.window.findChild<QWidget*>(u"complaintsWorkspace"_s);
        QStringList names;
        for (const QWidget* widget : walked) {
            // However many clocks run, their buttons stand together.
            const QString name = widget->objectName();
            if (workspace->isAncestorOf(widget) && (name != "showDays"_L1 || !names.endsWith(name)))
                names.append(name);
        }
        names.removeAll(u"worklistAssign"_s); // rests until a row is chosen
        // As the eye goes: the lists, then the case from its head to its history.
        QCOMPARE(names,
                 QStringList({ u"worklistList"_s,
                               u"worklistSort"_s,
                               u"worklistGroup"_s,
                               u"worklistService"_s,
                               u"worklistWords"_s,
                               u"worklist"_s,
                               u"worklistNew"_s,
                               u"caseNext"_s,
                               u"caseSteps"_s,
                               u"caseLetters"_s,
                               u"caseOpenCustomer"_s,
                               u"caseRestrict"_s,
                               u"showDays"_s,
                               u"caseHistory"_s }));
        for (QWidget* widget : visible(rig.window)) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isEnabled())
                QVERIFY2(walked.contains(widget), qPrintable(widget->objectName()));
        }
    }

    void tabReachesEverythingAndComesBack()
    {
        Rig rig(m_theme, Role::Supervisor);
        show(rig, { ScreenLanguage::English, ThemeKind::Light, 1 });
        auto* box = rig.window.findChild<QLineEdit*>(u"searchBox"_s);
        box->setFocus();
        QList<QWidget*> walked { box };
        for (int step = 0; step < 100; ++step) {
            tabOn();
            if (QApplication::focusWidget() == box)
                break;
            walked.append(QApplication::focusWidget());
        }
        QCOMPARE(QApplication::focusWidget(), box);
        for (QWidget* widget : visible(rig.window)) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isEnabled())
                QVERIFY2(walked.contains(widget), qPrintable(widget->objectName()));
        }
        // As the eye goes: the bar from left to right, then the columns.
        const QStringList order { u"searchBox"_s,     u"sourceChip"_s,   u"languageEnglish"_s,
                                  u"languageWelsh"_s, u"userMenu"_s,     u"recentCustomers"_s,
                                  u"giveReason"_s,    u"customerTabs"_s, u"timelineKind"_s,
                                  u"timelineWords"_s, u"timeline"_s,     u"workspaceAdvisor"_s,
                                  u"workspaceData"_s };
        QStringList names;
        for (const QWidget* widget : walked)
            names.append(widget->objectName());
        QCOMPARE(names, order);
    }

    void targetsAreLargeEnough()
    {
        Rig rig(m_theme);
        show(rig, { ScreenLanguage::English, ThemeKind::Light, 1 });
        for (QWidget* widget : visible(rig.window)) {
            if (qobject_cast<QAbstractButton*>(widget))
                QVERIFY2(widget->width() >= 24 && widget->height() >= 24,
                         qPrintable(widget->objectName()));
        }
    }

    void wordsStandOutFromWhatIsBehindThem_data()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("dark") << ThemeKind::Dark;
        QTest::newRow("high contrast") << ThemeKind::Contrast;
    }

    void wordsStandOutFromWhatIsBehindThem()
    {
        QFETCH(ThemeKind, kind);
        const Tokens t = Tokens::of(kind);
        constexpr double Text = 4.5; // WCAG 2.2, 1.4.3
        constexpr double Control = 3.0; // 1.4.11
        const auto check = [](const char* what, const QColor& a, const QColor& b, double least) {
            QVERIFY2(contrast(a, b) >= least,
                     qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(what)).arg(contrast(a, b))));
        };
        for (const QColor& back : { t.ground, t.side, t.card, t.selected, t.hover }) {
            check("ink", t.ink, back, Text);
            check("muted", t.muted, back, Text);
        }
        for (const QColor& back : { t.ground, t.side, t.card })
            check("border", t.border, back, Control);
        check("link", t.link, t.ground, Text);
        check("bar", t.onBrand, t.brand, Text);
        check("bar, muted", t.onBrandMuted, t.brand, Text);
        check("chosen place", t.brand, t.onBrand, Text);
        check("main button", t.onPrimary, t.primary, Text);
        for (const ToneColours& tone : t.tones) {
            check("tone", tone.text, tone.back, Text);
            check("accent", tone.text, t.card, Control);
            check("amount in a table", tone.text, t.card, Text);
        }
        // The ring is seen on any ground, because its two colours are far apart.
        check("focus", t.focus, t.focusEdge, Text);
        for (const QColor& back : { t.ground, t.card, t.side, t.brand, t.onBrand })
            QVERIFY(contrast(t.focus, back) >= Control || contrast(t.focusEdge, back) >= Control);
    }
};

QTEST_MAIN(TestReach)
#include "TestReach.moc"

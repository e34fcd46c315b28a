// TestData.cpp - the Data workspace by keyboard: sources are synced, stopped and paused, rejected
// rows and the register are read; and every list says which source is not up to date.
#include "Reach.h"
#include "Rig.h"
#include "pages/DataScreens.h"
#include "pages/Language.h"
#include "pages/SourceGaps.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/ColumnScroll.h"
#include "ui/sources/DataWorkspace.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

RegisterFeed tenants()
{
    RegisterFeed feed;
    feed.source = SourceId(u"orchard"_s);
    feed.sourceName = u"Orchard"_s;
    feed.feed = u"tenants"_s;
    feed.owner = { u"Head of Housing"_s, u"Pennaeth Tai"_s };
    feed.purpose = { u"To answer tenants"_s, {} };
    feed.lawfulBasis = u"public_task"_s;
    feed.sensitivity = u"special_category"_s;
    feed.retention = u"P6Y"_s;
    feed.roles = { u"advisor"_s, u"administrator"_s };
    feed.fields = { { RecordKind::Person, u"date_of_birth"_s, u"tenant/dob"_s } };
    return feed;
}

RegisterFeed academy()
{
    RegisterFeed feed = tenants();
    feed.sourceName = u"Academy"_s;
    feed.feed = u"account"_s;
    feed.way = RegisterFeed::Way::LookedUp;
    return feed;
}

/// The screens over values, and what was done on them.
struct Screens
{
    explicit Screens(SourceDesk desk)
        : sources(questions, clock, std::move(desk))
    {
    }

    FixedClock clock { madeup::now() };
    madeup::Council council;
    Questions questions = council.questions();
    SourcesPage sources;
    QList<RejectedRow> rows;
    RejectedPage rejected { [this] { return ready<QList<RejectedRow>>(rows); },
                            clock,
                            sources.names() };
    RegisterPage fields { { academy(), tenants() } };
    OutboxPage outbox { { .entries = [] { return ready<QList<OutboxEntry>>(QList<OutboxEntry>()); },
                          .again = {},
                          .withdraw = {} },
                        clock,
                        sources.names() };
    /// One person without anything but a name.
    QualityPage quality {
        [](qint64, const std::shared_ptr<QualityBuilder>& builder) {
            PersonRecord person;
            person.surname = u"Okafor"_s;
            builder->add({ { SourceId(u"orchard"_s), {}, {} }, u"T-1"_s, person }, CustomerId(7));
            return ready<qint64>(0);
        },
        [](qint64, const std::shared_ptr<QualityBuilder>&) { return ready<qint64>(0); },
        clock,
        sources
    };
};

}

class TestData final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_language.use(ScreenLanguage::English);
        m_done.clear();
        SourceDesk desk;
        const auto note = [this](const QString& what) {
            return [this, what](const SourceId& source) {
                m_done.append(u"%1 %2"_s.arg(what, source.text()));
            };
        };
        desk.update = note(u"update"_s);
        desk.stop = note(u"stop"_s);
        desk.pause = note(u"pause"_s);
        desk.resume = note(u"resume"_s);
        desk.lookedUp = QStringList { u"Academy"_s, u"Echo"_s };
        desk.requests = [] { return QHash<SourceId, int> { { SourceId(u"orchard"_s), 214 } }; };
        desk.rejected = [] {
            return ready<QHash<SourceId, qint64>>(
                QHash<SourceId, qint64> { { SourceId(u"orchard"_s), 3 } });
        };
        build(std::move(desk));
    }

    void syncsStopsAndPausesByKeyboard()
    {
        chooseOrchard();
        QCOMPARE(child<QLabel>(u"chosenSource"_s)->text(), u"Orchard"_s);
        QVERIFY(!child<QPushButton>(u"syncStop"_s)->isEnabled());
        press(u"syncNow"_s);
        // The store says so a moment later.
        become(SourceCondition::Syncing);
        QVERIFY(!child<QPushButton>(u"syncNow"_s)->isEnabled());
        m_screens->sources.progressed(SourceId(u"orchard"_s), 12'345);
        QVERIFY(cell(SourcesModel::StateColumn).contains("12,345"_L1));
        press(u"syncStop"_s);
        become(SourceCondition::Fresh);
        press(u"syncPause"_s);
        become(SourceCondition::Paused);
        // What took the place of the button has the keyboard, and one more press undoes it.
        QCOMPARE(QApplication::focusWidget(), child<QPushButton>(u"syncResume"_s));
        QVERIFY(!child<QPushButton>(u"syncNow"_s)->isEnabled());
        press(u"syncResume"_s);
        press(u"syncAll"_s);
        QCOMPARE(m_done,
                 QStringList({ u"update orchard"_s,
                               u"stop orchard"_s,
                               u"pause orchard"_s,
                               u"resume orchard"_s,
                               u"update "_s }));
    }

    void countsRequestsAndRejectedRows()
    {
        chooseOrchard();
        QCOMPARE(cell(SourcesModel::RequestsColumn), u"214"_s);
        QCOMPARE(cell(SourcesModel::RejectedColumn), u"3"_s);
        QVERIFY(says(u"asked when a customer is opened: Academy, Echo."_s));
    }

    void offersNothingToWhoMayNot()
    {
        build({});
        QVERIFY(!child<QPushButton>(u"syncNow"_s)->isVisible());
        QVERIFY(!child<QPushButton>(u"syncPause"_s)->isVisible());
        QVERIFY(says(u"Data stewards and administrators"_s));
    }

    void saysWhichRowIsWrongAndWhatToDo()
    {
        m_screens->rows = { { SourceId(u"orchard"_s),
                              u"tenants"_s,
                              u"tenants.csv"_s,
                              14,
                              u"T-7"_s,
                              u"DOB"_s,
                              u"not_a_date"_s,
                              madeup::now() } };
        go(u"rejected"_s);
        auto* table = child<QTableView>(u"rejectedTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QStringList words;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            words.append(table->model()->index(0, column).data().toString());
        QCOMPARE(words,
                 QStringList({ u"Orchard"_s,
                               u"Record T-7, line 14 of tenants.csv"_s,
                               u"DOB"_s,
                               u"This is not a date"_s,
                               u"Have the record put right in the system it comes from."_s,
                               u"just now"_s }));
        m_screens->rows.clear();
        m_screens->rejected.read();
        QTRY_VERIFY(says(u"Every row could be read"_s));
    }

    void tellsOwnerPurposeAndMeaningOfEachFeed()
    {
        go(u"register"_s);
        QTRY_VERIFY(says(u"Asked when a customer is opened, and forgotten afterwards"_s));
        child<ChoiceButton>(u"registerFeed"_s)->choose(1);
        QTRY_VERIFY(says(u"Copied to this computer"_s));
        for (const QString& words : { u"Head of Housing"_s,
                                      u"To answer tenants"_s,
                                      u"Public task"_s,
                                      u"Special category data"_s,
                                      u"6 years after it last changed"_s,
                                      u"Advisor, Administrator"_s })
            QVERIFY2(says(words), qPrintable(words));
        const auto* model = child<QTableView>(u"registerTable"_s)->model();
        QCOMPARE(model->index(0, 0).data().toString(), u"Date of birth"_s);
        QCOMPARE(model->index(0, 2).data().toString(), u"tenant/dob"_s);
        m_language.use(ScreenLanguage::Welsh);
        m_screens->fields.retell();
        QTRY_VERIFY(says(u"Pennaeth Tai"_s));
        // Of which the profile has no Welsh.
        QVERIFY(says(u"To answer tenants"_s));
        m_language.use(ScreenLanguage::English);
    }

    void countsWhatIsMissingBySource()
    {
        go(u"quality"_s);
        const auto* model = child<QTableView>(u"qualityTable"_s)->model();
        QTRY_COMPARE(model->rowCount(), 1);
        QStringList figures;
        for (const int column : { 0, 1, 2, 3, 4, 5, 11 })
            figures.append(model->index(0, column).data().toString());
        // People, no date of birth, no address, no way to reach them, contradicted (and in what),
        // unlinked.
        QCOMPARE(figures,
                 QStringList({ u"Orchard"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"0"_s, u"1"_s }));
        QVERIFY(says(u"Counted: Today 2:32pm"_s));
    }

    void everyScreenHasNamesAndRoom_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("English") << ScreenLanguage::English << 1.0;
        QTest::newRow("Welsh") << ScreenLanguage::Welsh << 1.0;
        QTest::newRow("200%") << ScreenLanguage::English << 2.0;
        QTest::newRow("200%, Welsh") << ScreenLanguage::Welsh << 2.0;
    }

    void everyScreenHasNamesAndRoom()
    {
        QFETCH(ScreenLanguage, language);
        QFETCH(qreal, scale);
        Theme theme(*qApp);
        theme.setTextScale(scale);
        m_language.use(language);
        m_screens->sources.retell();
        m_screens->fields.retell();
        for (const QString& screen :
             { u"sources"_s, u"outbox"_s, u"rejected"_s, u"quality"_s, u"register"_s }) {
            go(screen);
            reach::checkNames(*m_workspace);
            QTRY_COMPARE(reach::squeezed(*m_workspace), QString());
            for (const auto* area : m_workspace->findChildren<ColumnScroll*>()) {
                // It scrolls up and down only: nothing may stand beyond its edge.
                if (area->isVisible())
                    QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
            }
        }
        theme.setTextScale(1);
        m_language.use(ScreenLanguage::English);
    }

    void everyListSaysWhichSourceIsNotUpToDate()
    {
        Theme theme(*qApp);
        Rig rig(theme);
        auto& accuserv = rig.council.states[3];
        accuserv.name = u"AccuServ"_s;
        accuserv.serviceArea = u"Housing repairs"_s;
        accuserv.condition = SourceCondition::Failing;
        accuserv.failingSince = madeup::at("2026-11-20T10:42:00Z");
        rig.sources.read();
        rig.window.show();
        rig.window.openCustomer(madeup::maryam().id);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        const QString wanted
            = u"AccuServ has not answered since 10:42am: Housing repairs may be out of date."_s;
        const auto lines = [&rig, &wanted](const QString& place) {
            const auto* parent = rig.window.findChild<QWidget*>(place);
            const auto labels = parent ? parent->findChildren<QLabel*>() : QList<QLabel*>();
            return std::ranges::count_if(labels, [&wanted](const QLabel* label) {
                return label->isVisible() && label->text() == wanted;
            });
        };
        QTRY_COMPARE(lines(u"customerScroll"_s), 1);
        rig.window.searchFor(u"okafor"_s);
        QTRY_COMPARE(lines(u"searchPopup"_s), 1);
        accuserv.condition = SourceCondition::Fresh;
        rig.sources.read();
        QTRY_COMPARE(lines(u"customerScroll"_s), 0);
    }

    void asksTheSourcesAboutWhoeverIsOpened()
    {
        Theme theme(*qApp);
        Rig rig(theme);
        QStringList asked;
        QList<LookUpState> states;
        rig.questions.live.opened
            = [&asked](const CustomerId& customer) { asked.append(customer.text()); };
        rig.questions.live.now = [&asked](const CustomerId&, const QList<SourceId>& sources) {
            asked.append(u"%1 sources"_s.arg(sources.size()));
        };
        rig.questions.live.states = [&states](const CustomerId&) { return states; };
        const CustomerRecords maryam = madeup::maryam();
        rig.window.show();
        rig.window.openCustomer(maryam.id);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        QTRY_COMPARE(asked, QStringList { maryam.id.text() });

        // The page is there; what is asked says so beside it, each for itself.
        LookUpState academy;
        academy.source = SourceId(u"academy"_s);
        academy.name = u"Academy"_s;
        LookUpState echo;
        echo.source = SourceId(u"echo"_s);
        echo.name = u"Echo"_s;
        echo.stage = LookUpState::Stage::Failed;
        echo.error = Error { Error::Kind::TimedOut, {} };
        states = { academy, echo };
        rig.customer.lookedUp(maryam.id);
        const auto shown = [&rig](const QString& words) {
            const auto labels = rig.window.findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&words](const QLabel* label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY(shown(u"Academy: asking…"_s));
        QVERIFY(shown(u"Echo: no answer"_s));
        QVERIFY(shown(u"It did not answer in time."_s));
        states[0].stage = LookUpState::Stage::Answered;
        states[0].at = madeup::now();
        rig.customer.lookedUp(maryam.id);
        QTRY_VERIFY(!shown(u"Academy: asking…"_s));
        QVERIFY(shown(u"As at 2:32pm"_s));

        asked.clear();
        QTest::keyClick(&rig.window, Qt::Key_F5);
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY(asked.first().endsWith(" sources"_L1));
        QVERIFY(asked.first() != u"0 sources"_s);
        QTRY_VERIFY(shown(u"Sources asked at 2:32pm"_s));
        // Somebody else's answer changes nothing here, and reading again asks nobody.
        Changes hers;
        hers.customers = { maryam.id };
        rig.customer.readAgain(hers);
        QTRY_COMPARE(rig.council.readAgain, 1);
        QCOMPARE(asked.size(), 1);
    }

    void warnsOnlyTheListsThatASourceTellsOf()
    {
        SourceDesk desk;
        desk.tells = { { SourceId(u"orchard"_s), { RecordKind::Account } } };
        build(std::move(desk));
        become(SourceCondition::Stale);
        QVERIFY(SourceGaps::words(m_screens->sources, { RecordKind::Account })
                    .startsWith("Orchard was last complete"_L1));
        QCOMPARE(SourceGaps::words(m_screens->sources, { RecordKind::Complaint }), QString());
        QVERIFY(!SourceGaps::words(m_screens->sources, {}).isEmpty());
    }

private:
    void build(SourceDesk desk)
    {
        m_workspace.reset();
        m_screens = std::make_unique<Screens>(std::move(desk));
        DataScreens screens;
        screens.rejected = &m_screens->rejected;
        screens.fields = &m_screens->fields;
        screens.outbox = &m_screens->outbox;
        screens.quality = &m_screens->quality;
        m_workspace = std::make_unique<DataWorkspace>(m_screens->sources, screens);
        m_workspace->resize(1280, 720);
        m_workspace->show();
        m_workspace->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_workspace.get()));
        m_screens->sources.read();
        QTRY_COMPARE(m_screens->sources.model().rowCount(), 7);
    }

    void go(const QString& screen)
    {
        auto* button = child<QPushButton>(u"data-"_s + screen);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    void chooseOrchard()
    {
        auto* table = child<QTableView>(u"sourcesTable"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(table, Qt::Key_Down);
    }

    QString cell(SourcesModel::Column column)
    {
        return m_screens->sources.model().index(3, column).data().toString();
    }

    void become(SourceCondition condition)
    {
        m_screens->council.states[3].condition = condition;
        m_screens->sources.read();
        QTRY_COMPARE(m_screens->sources.model().sourceAt(3)->condition, condition);
    }

    void press(const QString& name)
    {
        auto* button = child<QPushButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    bool says(const QString& words)
    {
        const auto labels = m_workspace->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    template <class T>
    T* child(const QString& name)
    {
        return m_workspace->findChild<T*>(name);
    }

    Language m_language;
    std::unique_ptr<Screens> m_screens;
    std::unique_ptr<DataWorkspace> m_workspace;
    QStringList m_done;
};

QTEST_MAIN(TestData)
#include "TestData.moc"

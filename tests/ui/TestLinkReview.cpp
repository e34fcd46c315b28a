// TestLinkReview.cpp - pairs of records are decided by keyboard alone, without the score before it
// is asked for, and taken back.
#include "MadeUp.h"
#include "Reach.h"
#include "pages/Language.h"
#include "ui/common/Theme.h"
#include "ui/sources/LinkReviewPanel.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

LinkSide sideOf(const QString& key, const QString& surname, QDate born)
{
    PersonRecord person;
    person.forename = u"Adaeze"_s;
    person.surname = surname;
    person.dateOfBirth = born;
    person.nationalInsurance = u"AB102030C"_s;
    HeldRecord record { { SourceId(u"orchard"_s), madeup::now().addDays(-3), madeup::now() },
                        key,
                        person };
    return { record, CustomerId(key.size()), 1 };
}

}

class TestLinkReview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = 2;
        m_looked = 0;
        m_decided.clear();
        m_refuse = false;
        build(OpenMask);
    }

    void showsBothRecordsWithTheirDifferencesInWords()
    {
        QTRY_VERIFY(textOf(u"linkRecords"_s).contains(u"Okafer"_s));
        const QString all = textOf(u"linkRecords"_s);
        QVERIFY(all.contains(u"Okafor"_s));
        QVERIFY(all.contains(u"12 March 1984"_s));
        const QStringList marks = marksOf();
        QCOMPARE(marks, QStringList({ u"same"_s, u"differs"_s, u"same"_s, u"same"_s }));
        QVERIFY(label(u"linkFor"_s)->text().contains(u"same date of birth (strong)"_s));
        QVERIFY(label(u"linkAgainst"_s)->text().contains(u"surname differs by one letter"_s));
        QCOMPARE(m_looked, 1);
    }

    void keepsTheScoreUntilSomebodyAsks()
    {
        QVERIFY(!textOf(u"linkReview"_s).contains(u"%"_s));
        QTest::mouseClick(m_panel->findChild<QPushButton*>(u"linkScore"_s), Qt::LeftButton);
        QVERIFY(label(u"linkScoreWords"_s)->text().contains(u"98.4"_s));
        press(Qt::Key_D);
        QTRY_VERIFY(!textOf(u"linkReview"_s).contains(u"%"_s));
    }

    void decidesByKeysAloneAndTakesBack()
    {
        press(Qt::Key_S);
        press(Qt::Key_N);
        QCOMPARE(m_decided, QStringList({ u"1 a1 b1"_s, u"2 a2 b2"_s }));
        QVERIFY(label(u"linkDone"_s)->text().contains(u"not the same person"_s));
        QTRY_VERIFY(textOf(u"linkReview"_s).contains(u"Nothing to decide"_s));
        press(Qt::Key_U);
        QCOMPARE(m_decided.last(), u"0 a2 b2"_s);
        QTRY_VERIFY(textOf(u"linkRecords"_s).contains(u"Okafor"_s));
        press(Qt::Key_D);
        QCOMPARE(m_decided.last(), u"3 a2 b2"_s);
        press(Qt::Key_U);
        press(Qt::Key_U);
        QCOMPARE(m_decided.last(), u"0 a1 b1"_s);
        QVERIFY(!m_panel->findChild<QPushButton*>(u"linkUndo"_s)->isEnabled());
    }

    void aDecisionThatCannotBeKeptIsSaidAndCanBeRepeated()
    {
        m_refuse = true;
        press(Qt::Key_S);
        QVERIFY(!m_page->trouble().isEmpty());
        QVERIFY(textOf(u"linkReview"_s).contains(m_page->trouble()));
        m_refuse = false;
        press(Qt::Key_S);
        QCOMPARE(m_decided, QStringList({ u"1 a1 b1"_s }));
    }

    void hidesWhatTheRoleMayNotSee()
    {
        build({});
        const QString all = textOf(u"linkRecords"_s);
        QVERIFY(!all.contains(u"Okafor"_s) && !all.contains(u"AB102030C"_s));
        QVERIFY(!all.contains(u"1984"_s));
    }

    void standsInEveryLook_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::addColumn<ThemeKind>("look");
        QTest::newRow("english") << ScreenLanguage::English << ThemeKind::Light;
        QTest::newRow("welsh") << ScreenLanguage::Welsh << ThemeKind::Light;
        QTest::newRow("dark") << ScreenLanguage::English << ThemeKind::Dark;
    }
    void standsInEveryLook()
    {
        QFETCH(ScreenLanguage, language);
        QFETCH(ThemeKind, look);
        Theme theme(*qApp);
        theme.use(look);
        Language tongue;
        tongue.use(language);
        m_page->retell();
        m_page->showScore();
        reach::checkNames(*m_panel);
        QTRY_COMPARE(reach::squeezed(*m_panel), QString());
        // For who looks on.
        if (const QString folder = qEnvironmentVariable("GUILDHALL_PICTURES"); !folder.isEmpty())
            QVERIFY(m_panel->grab().save(
                u"%1/links-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
        tongue.use(ScreenLanguage::English);
        theme.use(ThemeKind::Light);
    }

private:
    void build(const Mask& mask)
    {
        m_panel.reset();
        m_page = std::make_unique<LinkReviewPage>(
            LinkReviewQuestions {
                .open =
                    [this] {
                        LinkQueueState state;
                        state.open = m_open;
                        if (m_open > 0) {
                            const QString number = QString::number(3 - m_open);
                            state.questions.append({ { SourceId(u"orchard"_s), u"a"_s + number },
                                                     { SourceId(u"orchard"_s), u"b"_s + number },
                                                     0.984 });
                        }
                        return ready<LinkQueueState>(state);
                    },
                .look =
                    [this](const RecordName& left, const RecordName& right) {
                        ++m_looked;
                        LinkCase found;
                        found.left = sideOf(left.key, u"Okafor"_s, { 1984, 3, 12 });
                        found.right = sideOf(right.key, u"Okafer"_s, { 1984, 3, 12 });
                        found.why.probability = 0.984;
                        found.why.reasons
                            = { { LinkField::BirthDate, LinkAgreement::Same, 11 },
                                { LinkField::Surname, LinkAgreement::OneLetter, -1 } };
                        return ready<LinkCase>(found);
                    },
                .decide =
                    [this](const LinkDecision& decision) {
                        if (m_refuse)
                            return ready(Outcome(Error { Error::Kind::Storage, {} }));
                        m_decided.append(u"%1 %2 %3"_s.arg(static_cast<int>(decision.verdict))
                                             .arg(decision.left.key, decision.right.key));
                        m_open += decision.verdict == LinkVerdict::Withdrawn ? 1 : -1;
                        return ready(Outcome(Done {}));
                    } },
            m_clock,
            m_names,
            [mask](FieldClass) { return mask; });
        m_panel = std::make_unique<LinkReviewPanel>(*m_page);
        m_panel->resize(1000, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTRY_COMPARE(m_page->state(), LinkReviewPage::State::Asking);
    }

    /// A key is not taken while the last one is still being worked on.
    void press(Qt::Key key)
    {
        QTest::keyClick(m_panel.get(), key);
        QTRY_VERIFY(m_page->canDecide() || m_page->canUndo());
    }

    QLabel* label(const QString& name) { return m_panel->findChild<QLabel*>(name); }

    /// What is to be read in a part of the panel.
    QString textOf(const QString& name)
    {
        const QWidget* part
            = m_panel->objectName() == name ? m_panel.get() : m_panel->findChild<QWidget*>(name);
        QStringList texts;
        for (const QLabel* one : part->findChildren<QLabel*>()) {
            if (one->isVisible())
                texts.append(one->text());
        }
        return texts.join(u'\n');
    }

    QStringList marksOf()
    {
        QStringList marks;
        for (const QLabel* one :
             m_panel->findChild<QWidget*>(u"linkRecords"_s)->findChildren<QLabel*>()) {
            if (one->text() == u"same"_s || one->text() == u"differs"_s)
                marks.append(one->text());
        }
        return marks;
    }

    FixedClock m_clock { madeup::now() };
    SourceNames m_names;
    qint64 m_open = 0;
    int m_looked = 0;
    bool m_refuse = false;
    QStringList m_decided;
    std::unique_ptr<LinkReviewPage> m_page;
    std::unique_ptr<LinkReviewPanel> m_panel;
};

QTEST_MAIN(TestLinkReview)
#include "TestLinkReview.moc"

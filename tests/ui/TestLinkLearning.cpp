// TestLinkLearning.cpp - what learning anew would change is shown before anything is changed, and
// nothing is changed when somebody leaves it; why records are one person stands in a table.
#include "MadeUp.h"
#include "pages/WhyOneModel.h"
#include "ui/sources/LinkLearningPanel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestLinkLearning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_kept.clear();
        m_preview = Result<LinkPreview>(LinkPreview {
            "learned", 1200, 800, 790, 14, 2, 30, 25, { CustomerId(17) }, { CustomerId(18) } });
        m_page = std::make_unique<LinkLearningPage>(
            LinkLearningQuestions { [this] { return ready<LinkPreview>(m_preview); },
                                    [this](const QByteArray& parameters) {
                                        m_kept.append(parameters);
                                        return ready<qint64>(1200);
                                    } });
        m_panel = std::make_unique<LinkLearningPanel>(*m_page);
        m_panel->resize(900, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void showsWhatWouldChangeAndChangesNothingByItself()
    {
        m_panel->findChild<QPushButton*>(u"learnAnew"_s)->setFocus();
        QTest::keyClick(m_panel->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(m_page->state(), LinkLearningPage::State::Previewed);
        const QString words = m_panel->findChild<QLabel*>(u"learningChanges"_s)->text();
        QVERIFY(words.contains(u"1,200 records of people were compared"_s)
                || words.contains(u"1200 records of people were compared"_s));
        QVERIFY(words.contains(u"Customers: 800 now, 790 then"_s));
        QVERIFY(words.contains(u"14 customers would be joined with another"_s));
        QVERIFY(words.contains(u"2 customers would be parted"_s));
        QVERIFY(words.contains(CustomerId(17).text()));
        QVERIFY(m_kept.isEmpty());
        // The focus stands on what changes nothing.
        QTest::keyClick(m_panel->focusWidget(), Qt::Key_Space);
        QCOMPARE(m_page->state(), LinkLearningPage::State::Idle);
        QVERIFY(m_kept.isEmpty());
    }

    void linksByWhatWasShownAndNothingElse()
    {
        m_page->accept();
        QVERIFY(m_kept.isEmpty());
        m_page->learn();
        QTRY_COMPARE(m_page->state(), LinkLearningPage::State::Previewed);
        QTest::mouseClick(m_panel->findChild<QPushButton*>(u"learningAccept"_s), Qt::LeftButton);
        QTRY_COMPARE(m_page->state(), LinkLearningPage::State::Linked);
        QCOMPARE(m_kept, QByteArrayList { "learned" });
        m_page->accept();
        QCOMPARE(m_kept.size(), 1);
    }

    void saysWhenThereIsTooLittleToLearnFrom()
    {
        m_preview = Error { Error::Kind::Refused, u"too few"_s };
        m_page->learn();
        QTRY_VERIFY(m_page->trouble().contains(u"too few records"_s));
        QVERIFY(m_page->changes().isEmpty());
    }

    void weightsStandFieldByFieldAndAddUp()
    {
        LinkBond bond;
        bond.left = { SourceId(u"orchard"_s), u"a"_s };
        bond.right = { SourceId(u"revenues"_s), u"b"_s };
        bond.why.prior = -15.5;
        bond.why.reasons = { { LinkField::BirthDate, LinkAgreement::Same, 13.9 },
                             { LinkField::Mobile, LinkAgreement::Same, 15 },
                             { LinkField::Surname, LinkAgreement::OneLetter, -1.1 } };
        bond.why.total = 12.3;
        bond.why.probability = 0.9998;
        WhyOneModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({ bond }, m_names);
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 1; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            rows.append(cells.join(u" | "_s));
        }
        QCOMPARE(rows,
                 QStringList({ u"same date of birth | for one person | +13.9"_s,
                               u"same mobile number | for one person | +15.0"_s,
                               u"surname differs by one letter | against | -1.1"_s,
                               u"before anything is compared: few pairs of records are one person"
                               " | against | -15.5"_s,
                               u"together | 99.98% | +12.3"_s }));
    }

private:
    SourceNames m_names;
    Result<LinkPreview> m_preview { LinkPreview() };
    QByteArrayList m_kept;
    std::unique_ptr<LinkLearningPage> m_page;
    std::unique_ptr<LinkLearningPanel> m_panel;
};

QTEST_MAIN(TestLinkLearning)
#include "TestLinkLearning.moc"

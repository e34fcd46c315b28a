// TestOpening.cpp - whatever keeps the store from opening is said in full, with a choice that
// helps.
#include "pages/Language.h"
#include "ui/signin/OpeningPanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestOpening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryTroubleInFull_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<bool>("welsh");
        for (const bool welsh : { false, true })
            for (int trouble = 0; trouble <= int(OpeningTrouble::NotKnown); ++trouble)
                QTest::addRow("%d %s", trouble, welsh ? "cy" : "en") << trouble << welsh;
    }

    void saysEveryTroubleInFull()
    {
        QFETCH(int, trouble);
        QFETCH(bool, welsh);
        Language language;
        language.use(welsh ? ScreenLanguage::Welsh : ScreenLanguage::English);
        OpeningPanel panel;
        panel.resize(720, 480);
        panel.showTrouble(OpeningTrouble(trouble), u"<img src=x> %1 cache.db"_s);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));

        for (const auto* label : panel.findChildren<QLabel*>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().isEmpty());
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->objectName()));
        }
        const auto buttons = panel.findChildren<QPushButton*>();
        QVERIFY(buttons.size() >= 2);
        for (const auto* button : buttons)
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }

    void enterTakesTheFirstChoice()
    {
        OpeningPanel panel;
        panel.showTrouble(OpeningTrouble::CacheDamaged, {});
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        const QSignalSpy chosen(&panel, &OpeningPanel::chosen);
        QTRY_VERIFY(panel.focusWidget());
        QTest::keyClick(panel.focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<OpeningChoice>(), OpeningChoice::FetchAgain);
    }
};

QTEST_MAIN(TestOpening)
#include "TestOpening.moc"

// TestWords.cpp - dates, times, ages and money as people read them, in English and Welsh.
#include "MadeUp.h"
#include "pages/Language.h"
#include "pages/Words.h"

#include <QTest>

using namespace guildhall;
using namespace guildhall::madeup;
using namespace Qt::StringLiterals;

class TestWords final : public QObject
{
    Q_OBJECT

private:
    Language m_language;

private Q_SLOTS:
    void init() { m_language.use(ScreenLanguage::English); }

    void readsAsGovUkWrites()
    {
        QCOMPARE(Words::date(QDate(2026, 3, 5)), u"5 March 2026"_s);
        QCOMPARE(Words::shortDate(QDate(2026, 11, 18), QDate(2026, 11, 20)), u"Wed 18 Nov"_s);
        QCOMPARE(Words::shortDate(QDate(2024, 11, 18), QDate(2026, 11, 20)), u"18 Nov 2024"_s);
        QCOMPARE(Words::time(at("2026-11-20T10:30:00Z")), u"10:30am"_s);
        QCOMPARE(Words::time(at("2026-11-20T15:00:00Z")), u"3pm"_s);
        QCOMPARE(Words::time(at("2026-07-20T11:00:00Z")), u"midday"_s); // summer time
        QCOMPARE(Words::time(at("2026-11-20T00:00:00Z")), u"midnight"_s);
        QCOMPARE(Words::time(at("2026-11-20T00:05:00Z")), u"12:05am"_s);
        QCOMPARE(Words::dateTime(at("2026-03-05T10:30:00Z")), u"10:30am, 5 March 2026"_s);
        QCOMPARE(Words::when(at("2026-11-20T14:29:00Z"), now()), u"Today 2:29pm"_s);
    }

    void tellsAgesAndDeadlinesWithPlurals_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("expected");
        const auto ago = [](qint64 seconds) { return Words::age(now().addSecs(-seconds), now()); };
        QTest::newRow("now") << ago(20) << u"just now"_s;
        QTest::newRow("ahead of us") << ago(-600) << u"just now"_s;
        QTest::newRow("minutes") << ago(250) << u"4 min ago"_s;
        QTest::newRow("one hour") << ago(3700) << u"1 hour ago"_s;
        QTest::newRow("hours") << ago(7300) << u"2 hours ago"_s;
        QTest::newRow("days") << ago(qint64 { 86400 } * 3) << u"3 days ago"_s;
        QTest::newRow("long ago") << ago(qint64 { 86400 } * 40) << u"Sun 11 Oct"_s;
        QTest::newRow("unknown") << Words::age({}, now()) << u"age not known"_s;
        const auto due = [](const char* moment) { return Words::due(at(moment), now()); };
        QTest::newRow("due today") << due("2026-11-20T17:00:00Z") << u"due today"_s;
        QTest::newRow("was due today") << due("2026-11-20T09:00:00Z") << u"was due today"_s;
        QTest::newRow("due tomorrow") << due("2026-11-21T09:00:00Z") << u"due in 1 day"_s;
        QTest::newRow("due") << due("2026-11-24T09:00:00Z") << u"due in 4 days"_s;
        QTest::newRow("overdue") << due("2026-11-19T23:00:00Z") << u"1 day overdue"_s;
    }

    void tellsAgesAndDeadlinesWithPlurals()
    {
        QFETCH(QString, said);
        QFETCH(QString, expected);
        QCOMPARE(said, expected);
    }

    void writesMoneyToThePenny()
    {
        QCOMPARE(Words::money(21460), u"£214.60"_s);
        QCOMPARE(Words::money(123456789), u"£1,234,567.89"_s);
        QCOMPARE(Words::money(5), u"£0.05"_s);
        QCOMPARE(Words::money(std::numeric_limits<qint64>::min() + 1),
                 u"\u2212£92,233,720,368,547,758.07"_s);
        QCOMPARE(Words::balance(-1208), u"£12.08 in credit"_s);
        QCOMPARE(Words::balance(0), u"nothing to pay"_s);
    }

    void speaksWelsh()
    {
        m_language.use(ScreenLanguage::Welsh);
        QCOMPARE(Words::date(QDate(2026, 3, 5)), u"5 Mawrth 2026"_s);
        QCOMPARE(Words::time(at("2026-11-20T10:30:00Z")), u"10:30yb"_s);
        QCOMPARE(Words::age(now().addSecs(-7300), now()), u"2 awr yn ôl"_s);
        QVERIFY(Words::whyHidden(FieldClass::Money, MaskReason::Role).startsWith("Nid yw"_L1));
    }

    void hasASentenceForEveryErrorWithoutItsDetail()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind <= int(Error::Kind::Damaged); ++kind) {
            const QString words = Words::sentence({ Error::Kind(kind), u"secret-id"_s });
            QVERIFY(!words.isEmpty());
            QVERIFY(!words.contains("secret"_L1));
            sentences.insert(words);
        }
        QCOMPARE(sentences.size(), int(Error::Kind::Damaged) + 1);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "TestWords.moc"

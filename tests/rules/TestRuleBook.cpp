// TestRuleBook.cpp - rules are data: read, chosen by day, and refused with the place of the
// mistake.
#include "Shipped.h"
#include "rules/ComplaintClock.h"

#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* Valid = R"({
    "id": "later", "kind": "complaint", "title": "A later code", "source": "an act",
    "from": "2030-01-01", "holidays": "division", "closure_days": "not_counted",
    "clocks": [{ "id": "answer", "for": "stage_1", "starts": "received", "ends": "answered",
                 "within": { "working_days": 7 }, "extension": "none", "paragraph": "1" }]
})";

QString errorOf(const QByteArray& json)
{
    auto files = shipped::ruleFiles();
    files.append({ u"new.json"_s, json });
    const auto book = RuleBook::read(files);
    return book ? QString() : book.error().detail;
}

QByteArray changed(const char* from, const char* to)
{
    return QByteArray(Valid).replace(from, to);
}

}

class TestRuleBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheRulesOfTheDay_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("id");

        QTest::newRow("before any") << u"1999-12-31"_s << QString();
        QTest::newRow("targets") << u"2000-01-01"_s << u"complaints-targets"_s;
        QTest::newRow("their last day") << u"2024-03-31"_s << u"complaints-targets"_s;
        QTest::newRow("the Code") << u"2024-04-01"_s << u"complaints-code-2024"_s;
        QTest::newRow("still") << u"2040-01-01"_s << u"complaints-code-2024"_s;
    }
    void choosesTheRulesOfTheDay()
    {
        QFETCH(QString, day);
        QFETCH(QString, id);

        const auto* set = shipped::rules().inForce(RuleSet::Kind::Complaint,
                                                   QDate::fromString(day, Qt::ISODate));
        QCOMPARE(set ? set->id : QString(), id);
    }

    // The promise of the room: the law changes, a file is added, nothing is compiled.
    void takesANewCodeFromAFileAlone()
    {
        auto files = shipped::ruleFiles();
        for (auto& file : files)
            if (file.name == u"complaints-2024-code.json"_s)
                file.json.replace(R"("from": "2024-04-01",)",
                                  R"("from": "2024-04-01", "until": "2026-12-31",)");
        files.append({ u"new.json"_s, changed("2030-01-01", "2027-01-01") });
        const auto book = RuleBook::read(files);
        QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
        Complaint stage;
        stage.received = QDate(2027, 2, 1);
        const auto clock = ComplaintClock::of(stage, *book, shipped::days(u"E"_s));
        QVERIFY(clock);
        QCOMPARE(clock->answer().due, QDate(2027, 2, 10)); // 2 3 4 5 8 9 10
    }

    void saysWhereAFileIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");

        QTest::newRow("not JSON") << QByteArray("{\n\"id\": \"x\",\n}")
                                  << u"new.json: line 3: object is missing after a comma"_s;
        QTest::newRow("no title") << changed("\"title\": \"A later code\",", "")
                                  << u"new.json: /title: is missing"_s;
        QTest::newRow("a date that is none") << changed("2030-01-01", "2030-02-30")
                                             << u"new.json: /from: must be a date as YYYY-MM-DD"_s;
        QTest::newRow("neither new clocks nor the same")
            << changed("\"clocks\"", "\"reopened\": \"none\", \"clocks\"")
            << u"new.json: /reopened: must be one of new_clocks, same_clocks"_s;
        QTest::newRow("an unknown kind")
            << changed("\"complaint\"", "\"grumble\"")
            << u"new.json: /kind: must be one of complaint, hazard, subject_access, "
               "data_protection_complaint, freedom_of_information"_s;
        QTest::newRow("a misspelt key")
            << changed("\"starts\"", "\"start\"")
            << u"new.json: /clocks/0/start: is not a key known here; known are id, for, starts, "
               "starts_else, ends, within, rolls, pauses, extension, paragraph"_s;
        QTest::newRow("half a day")
            << changed("\"working_days\": 7", "\"working_days\": 7.5")
            << u"new.json: /clocks/0/within/working_days: must be a whole number from 1 to 2600"_s;
        QTest::newRow("no days at all")
            << changed("\"working_days\": 7", "\"working_days\": 0")
            << u"new.json: /clocks/0/within/working_days: must be a whole number from 1 to 2600"_s;
        QTest::newRow("an unknown unit")
            << changed("\"working_days\": 7", "\"fortnights\": 7")
            << u"new.json: /clocks/0/within: must be one of hours, days, working_days, weeks, "
               "months with its number"_s;
        QTest::newRow("an extension in another unit")
            << changed("\"extension\": \"none\"", "\"extension\": { \"weeks\": 2 }")
            << u"new.json: /clocks/0/extension: must count in the same unit as within"_s;
        QTest::newRow("ends before it begins")
            << changed("\"holidays\"", "\"until\": \"2029-01-01\", \"holidays\"")
            << u"new.json: /until: is before from"_s;
        QTest::newRow("two laws at once")
            << QByteArray(Valid) << u"new.json: /from: overlaps the time of complaints-code-2024"_s;
        QTest::newRow("no clocks") << changed("\"clocks\": [{", "\"clocks\": [], \"hazards\": [{")
                                   << u"new.json: /clocks: is empty"_s;
    }
    void saysWhereAFileIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, error);
        QCOMPARE(errorOf(json), error);
    }

    void letsTheCouncilSetLessButNeverMoreThanTheCode_data()
    {
        QTest::addColumn<QByteArray>("within");
        QTest::addColumn<QByteArray>("extension");
        QTest::addColumn<QString>("error");

        const auto more = u"new.json: /clocks/0: allows more than complaints-code-2024 does"_s;
        QTest::newRow("the Code itself") << QByteArray("10") << QByteArray("10") << QString();
        QTest::newRow("less") << QByteArray("8") << QByteArray("5") << QString();
        QTest::newRow("more days") << QByteArray("11") << QByteArray("10") << more;
        QTest::newRow("a longer extension") << QByteArray("10") << QByteArray("11") << more;
    }
    void letsTheCouncilSetLessButNeverMoreThanTheCode()
    {
        QFETCH(QByteArray, within);
        QFETCH(QByteArray, extension);
        QFETCH(QString, error);

        const auto json = QByteArray(R"({
            "id": "ours", "kind": "complaint", "title": "Ours", "source": "our policy",
            "from": "2025-01-01", "holidays": "division", "closure_days": "not_counted",
            "tightens": "complaints-code-2024",
            "clocks": [{ "id": "answer", "for": "stage_1", "starts": "acknowledged",
                         "starts_else": "received", "ends": "answered",
                         "within": { "working_days": WITHIN },
                         "extension": { "working_days": EXTENSION }, "paragraph": "1" }]
        })")
                              .replace("WITHIN", within)
                              .replace("EXTENSION", extension);
        QCOMPARE(errorOf(json), error);
    }

    void letsNoAgreementOutgrowTheCode()
    {
        QCOMPARE(errorOf(R"({
            "id": "ours", "kind": "complaint", "title": "Ours", "source": "our policy",
            "from": "2025-01-01", "holidays": "division", "closure_days": "not_counted",
            "tightens": "complaints-code-2024",
            "clocks": [{ "id": "answer", "for": "stage_1", "starts": "acknowledged",
                         "starts_else": "received", "ends": "answered",
                         "within": { "working_days": 10 }, "extension": "by_agreement",
                         "paragraph": "1" }]
        })"),
                 u"new.json: /clocks/0: allows more than complaints-code-2024 does"_s);
    }
};

QTEST_GUILESS_MAIN(TestRuleBook)
#include "TestRuleBook.moc"

// TestStatutes.cpp - the program carries its rules with it, and takes the council's own over them.
#include "rules/Statutes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

}

class TestStatutes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheProgramCarries()
    {
        const auto statutes
            = Statutes::read({ u":/guildhall"_s, {}, {}, {} }, Division::EnglandAndWales);
        QVERIFY2(statutes, statutes ? "" : qPrintable(statutes.error().detail));
        const QDate day(2026, 11, 20);
        for (const auto kind : { RuleSet::Kind::Complaint,
                                 RuleSet::Kind::Hazard,
                                 RuleSet::Kind::SubjectAccess,
                                 RuleSet::Kind::DataProtectionComplaint,
                                 RuleSet::Kind::FreedomOfInformation })
            QVERIFY(statutes->rules.inForce(kind, day));
        QVERIFY(!statutes->days.counts(QDate(2026, 12, 28)));
    }

    void takesTheCouncilsOwnDaysAndTheFeedsNewest()
    {
        const QTemporaryDir folder;
        const auto closures = folder.filePath(u"closures.json"_s);
        write(closures, R"({"closure_days":[{"date":"2026-12-29","title":"Closed"}]})");
        QFile shipped(u":/guildhall/bank-holidays/bank-holidays.json"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        const auto feed = folder.filePath(u"feed.json"_s);
        write(feed, shipped.readAll().replace("2027-08-30", "2027-08-31"));

        const auto statutes
            = Statutes::read({ u":/guildhall"_s, {}, feed, closures }, Division::EnglandAndWales);
        QVERIFY2(statutes, statutes ? "" : qPrintable(statutes.error().detail));
        QVERIFY(!statutes->days.counts(QDate(2026, 12, 29)));
        QVERIFY(statutes->days.counts(QDate(2027, 8, 30)));
        QVERIFY(!statutes->days.counts(QDate(2027, 8, 31)));
    }

    void countsByTheShippedDaysWhileTheFetchedOnesCannotBeRead()
    {
        const QTemporaryDir folder;
        const auto torn = folder.filePath(u"torn.json"_s);
        write(torn, "{\"england-and-wales\": {\"division\": \"engl");
        for (const auto& file : { torn, folder.filePath(u"none.json"_s) }) {
            const auto statutes
                = Statutes::read({ u":/guildhall"_s, {}, file, {} }, Division::EnglandAndWales);
            QVERIFY2(statutes, statutes ? "" : qPrintable(statutes.error().detail));
            QVERIFY(!statutes->days.counts(QDate(2026, 12, 28)));
        }
    }

    void tellsEveryCopyWhatTheFeedSaysLater()
    {
        auto statutes = Statutes::read({ u":/guildhall"_s, {}, {}, {} }, Division::EnglandAndWales);
        QVERIFY(statutes);
        const auto copy = statutes->days;
        const auto strict = copy.with({ DayPolicy::Holidays::OfAnyDivision, {} });
        QVERIFY(copy.counts(QDate(2027, 8, 31)));
        QFile shipped(u":/guildhall/bank-holidays/bank-holidays.json"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        const auto later
            = BankHolidays::read(shipped.readAll().replace("2027-08-30", "2027-08-31"), u"feed"_s);
        QVERIFY(later);
        statutes->days.almanac()->adopt(*later);
        QVERIFY(!copy.counts(QDate(2027, 8, 31)));
        QVERIFY(!strict.counts(QDate(2027, 8, 31)));
        // Thursday 26 August: 27 30 | 31 is shut | 1 September.
        QCOMPARE(copy.after(QDate(2027, 8, 26), 3), QDate(2027, 9, 1));
    }

    void saysWhichFileIsMissingOrWrong()
    {
        const QTemporaryDir folder;
        const auto missing = folder.filePath(u"none.json"_s);
        const auto none = Statutes::read({ u":/guildhall"_s, {}, {}, missing }, Division::Scotland);
        QVERIFY(!none);
        QCOMPARE(none.error(), (Error { Error::Kind::NotFound, missing }));

        write(folder.filePath(u"ours.json"_s), R"({"id":"ours"})");
        const auto wrong
            = Statutes::read({ u":/guildhall"_s, folder.path(), {}, {} }, Division::Scotland);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error(),
                 (Error { Error::Kind::Malformed, u"ours.json: /kind: is missing"_s }));
    }
};

QTEST_GUILESS_MAIN(TestStatutes)
#include "TestStatutes.moc"

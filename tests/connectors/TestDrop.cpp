// TestDrop.cpp - files in a drop folder: each applied once, whole, in order, and never half
// written.
#include "backoffice/Configuration.h"
#include "backoffice/CsvDropConnector.h"
#include "backoffice/ProfileReader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray PermitHeader
    = "subscription_id,type,holder_name,holder_email,holder_phone,address,postcode,uprn,start_date,"
      "end_date,amount_due,status,changed_at,deleted\n";

QByteArray permit(const QByteArray& id, const QByteArray& due = "1.00")
{
    return id + ",Garden bin,Ann Lee,,,1 Mill Road,CB1 2AZ,,2026-04-01,," + due
        + ",active,2026-06-20T14:03:11Z,\n";
}

const QByteArray HomelinkHeader
    = "Application No,Applicant Title,Applicant First Name,Applicant Last Name,DOB,NI "
      "Number,Mobile,Email,Address 1,Address 2,Town,Postcode,Band,Status,Documents "
      "Outstanding,Registered,Last Changed\r\n";

QByteArray applicant(const QByteArray& id)
{
    return id + ",Ms,Ann,Lee,,,,,,,,,B,Active,,01/02/2024,20/06/2026 14:03:11\r\n";
}

}

class TestDrop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void appliesEachFileOnceInOrderOfName();
    void goesOnInTheMiddleOfAFile();
    void leavesAFileThatIsBeingWritten();
    void replacesWithTheNewestFileOnly();
    void takesNothingAwayForABadOrEmptyExtract();
    void listsRejectedRowsBesideTheFile();
    void saysWhichColumnsAreMissing();
    void readsTheConfiguration();

private:
    void put(const QString& name, const QByteArray& bytes, int secondsAgo = 60)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.flush();
        QVERIFY(file.setFileTime(m_clock.now().addSecs(-secondsAgo),
                                 QFileDevice::FileModificationTime));
    }

    std::unique_ptr<CsvDropConnector> connector(const QString& profile, qint64 pageRows = 2)
    {
        return std::make_unique<CsvDropConnector>(
            *ProfileReader::builtIn(profile),
            CsvDropConnector::Place { m_folder->path(), 2s, pageRows },
            m_clock);
    }

    Result<Pull> pull(CsvDropConnector& connector)
    {
        const QString feed = connector.profile().feeds.front().id;
        const auto answer = connector.pull(feed, m_cursor);
        if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 20'000))
            return Error { Error::Kind::Invalid, u"the test waited in vain"_s };
        if (answer.result() && answer.result()->answer == Pull::Answer::Page)
            m_cursor = answer.result()->page.cursor;
        return answer.result();
    }

    /// Keys of the accounts or requests until there is no more.
    QStringList all(CsvDropConnector& connector)
    {
        QStringList keys;
        m_extracts.clear();
        for (int i = 0; i < 50; ++i) {
            const auto got = pull(connector);
            if (!got)
                return keys << got.error().detail;
            if (got->answer == Pull::Answer::TryLater)
                return keys << u"later"_s;
            for (const SourceRecord& record : got->page.records) {
                if (record.kind != RecordKind::Person)
                    keys.append(record.key);
            }
            m_extracts.append(got->extract);
            if (got->page.more == RecordPage::More::No)
                break;
        }
        return keys;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_cursor;
    QList<Pull::Extract> m_extracts;
};

void TestDrop::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cursor.clear();
}

void TestDrop::appliesEachFileOnceInOrderOfName()
{
    put(u"permits_subscriptions_2.csv"_s, PermitHeader + permit("B"));
    put(u"permits_subscriptions_1.csv"_s,
        PermitHeader + permit("A1") + permit("A2") + permit("A3"));
    put(u"something_else.csv"_s, "x\n");
    const auto drop = connector(u"permits"_s);
    QCOMPARE(all(*drop), QStringList({ u"A1"_s, u"A2"_s, u"A3"_s, u"B"_s }));
    QCOMPARE(all(*drop), QStringList());
    // Touched but the same: known by its digest. Changed: another file.
    put(u"permits_subscriptions_2.csv"_s, PermitHeader + permit("B"), 50);
    QCOMPARE(all(*drop), QStringList());
    put(u"permits_subscriptions_2.csv"_s, PermitHeader + permit("B2"), 40);
    put(u"permits_subscriptions_3.csv"_s, PermitHeader + permit("C"), 40);
    QCOMPARE(all(*connector(u"permits"_s)), QStringList({ u"B2"_s, u"C"_s }));
}

void TestDrop::goesOnInTheMiddleOfAFile()
{
    put(u"permits_subscriptions_1.csv"_s,
        PermitHeader + permit("A", "bad") + permit("B") + permit("C") + permit("D") + permit("E"));
    auto first = pull(*connector(u"permits"_s));
    QVERIFY(first);
    QCOMPARE(first->page.records.back().key, u"B"_s);
    // Another run of the program, from the cursor alone.
    QCOMPARE(all(*connector(u"permits"_s)), QStringList({ u"C"_s, u"D"_s, u"E"_s }));
    // Its report has the rows of the whole file.
    QFile report(m_folder->filePath(u"permits_subscriptions_1.csv.rejected.csv"_s));
    QVERIFY(report.open(QIODevice::ReadOnly));
    QCOMPARE(report.readAll(), QByteArray("line,column,reason\r\n2,amount_due,not_an_amount\r\n"));
}

void TestDrop::leavesAFileThatIsBeingWritten()
{
    const auto drop = connector(u"permits"_s);
    put(u"permits_subscriptions_1.csv"_s, PermitHeader + permit("A"), 0);
    QCOMPARE(all(*drop), QStringList({ u"later"_s }));
    put(u"permits_subscriptions_1.csv"_s, PermitHeader + permit("A") + permit("B"), 3);
    QCOMPARE(all(*drop), QStringList({ u"A"_s, u"B"_s }));
    // It grew on after it was read to the end: what is new in it is read then.
    put(u"permits_subscriptions_1.csv"_s,
        PermitHeader + permit("A") + permit("B") + permit("C"),
        3);
    QCOMPARE(all(*drop), QStringList({ u"A"_s, u"B"_s, u"C"_s }));
}

void TestDrop::replacesWithTheNewestFileOnly()
{
    using Extract = Pull::Extract;
    put(u"homelink_applications_20261119.csv"_s, HomelinkHeader + applicant("H0"));
    put(u"homelink_applications_20261120.csv"_s,
        HomelinkHeader + applicant("H1") + applicant("H2") + applicant("H3"));
    const auto drop = connector(u"homelink"_s);
    QCOMPARE(all(*drop), QStringList({ u"H1"_s, u"H2"_s, u"H3"_s }));
    QCOMPARE(
        m_extracts,
        QList<Extract>(
            { Extract::WholeBegins, Extract::WholeGoesOn, Extract::WholeEnds, Extract::Changes }));
    // One that comes late tells of the past.
    put(u"homelink_applications_20261118.csv"_s, HomelinkHeader + applicant("H9"));
    QCOMPARE(all(*drop), QStringList());
}

void TestDrop::takesNothingAwayForABadOrEmptyExtract()
{
    put(u"homelink_applications_1.csv"_s, HomelinkHeader + applicant("H1") + applicant(""));
    const auto drop = connector(u"homelink"_s);
    QCOMPARE(all(*drop), QStringList({ u"H1"_s }));
    QVERIFY(!m_extracts.contains(Pull::Extract::WholeEnds));
    put(u"homelink_applications_2.csv"_s, HomelinkHeader);
    const auto got = pull(*drop);
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Malformed);
}

void TestDrop::listsRejectedRowsBesideTheFile()
{
    put(u"permits_subscriptions_1.csv"_s,
        PermitHeader + permit("A", "a lot") + "B,Garden\n" + permit("C") + permit(""));
    const auto drop = connector(u"permits"_s, 100);
    QCOMPARE(all(*drop), QStringList({ u"C"_s }));
    const QString path = m_folder->filePath(u"permits_subscriptions_1.csv.rejected.csv"_s);
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QCOMPARE(
        report.readAll(),
        QByteArray("line,column,reason\r\n2,amount_due,not_an_amount\r\n3,2,too_few_columns\r\n"
                   "5,subscription_id,missing\r\n"));
    // The corrected file takes its report away.
    put(u"permits_subscriptions_1.csv"_s, PermitHeader + permit("A"), 50);
    QCOMPARE(all(*drop), QStringList({ u"A"_s }));
    QVERIFY(!QFile::exists(path));
}

void TestDrop::saysWhichColumnsAreMissing()
{
    put(u"permits_subscriptions_1.csv"_s, "subscription_id,type\nA,B\n");
    const auto got = pull(*connector(u"permits"_s));
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Malformed);
    QVERIFY2(got.error().detail.startsWith("permits/subscriptions: permits_subscriptions_1.csv: "
                                           "lacks the columns "_L1),
             qPrintable(got.error().detail));
    QVERIFY(got.error().detail.contains("amount_due"_L1));
}

void TestDrop::readsTheConfiguration()
{
    const QString path = m_folder->filePath(u"guildhall.json"_s);
    const auto read = [&](const QByteArray& json) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(json);
        file.close();
        return Configuration::read(path);
    };
    const auto good = read(R"({"computer_role":"advisor","secrets_folder":"secrets","sources":[
        {"profile":"orchard","base_url":"https://orchard.example/api","secret":"orchard-token"},
        {"profile":"revenues","base_url":"http://127.0.0.1:8080","interval_seconds":5},
        {"profile":"permits","folder":"drop","stale_after_seconds":86400}]})");
    QVERIFY2(good, qPrintable(good ? QString() : good.error().detail));
    QCOMPARE(good->sources.size(), size_t { 3 });
    QCOMPARE(good->sources.at(0).secret, u"orchard-token"_s);
    QCOMPARE(good->sources.at(1).secret, u"revenues"_s);
    QCOMPARE(good->sources.at(1).interval, 5s);
    QCOMPARE(good->sources.at(2).folder, m_folder->filePath(u"drop"_s));
    QCOMPARE(good->secretsFolder, m_folder->filePath(u"secrets"_s));

    const auto wrong = [&read](const QByteArray& source) {
        return read("{\"sources\":[" + source + "]}").error().detail;
    };
    const QList<std::pair<QByteArray, QString>> faults = {
        { R"({"profile":"orchard"})", u": a source over HTTP needs \"base_url\"; add it"_s },
        { R"({"profile":"orchard","base_url":"http://orchard.example"})",
          u"/base_url: is not encrypted; use https"_s },
        { R"({"profile":"permits"})", u": a CSV source needs \"folder\"; add it"_s },
        { R"({"profile":"orchid"})", u"/profile: orchid: no such profile; there are academy, "_s },
        { R"({"profile":"permits","fodler":"a"})", u"/fodler: is not known here"_s },
    };
    for (const auto& [source, message] : faults) {
        const QString said = wrong(source);
        QVERIFY2(said.startsWith("guildhall.json: /sources/0"_L1 + message), qPrintable(said));
    }
    const QByteArray twice
        = R"({"profile":"permits","folder":"a"},{"profile":"permits","folder":"b"})";
    QVERIFY(wrong(twice).contains("is there twice"_L1));
    QCOMPARE(Configuration::read(u"/nowhere.json"_s).error().kind, Error::Kind::NotFound);

    QVERIFY(Configuration::importProfile(u"satisfaction"_s));
    QCOMPARE(Configuration::importProfile(u"complaints"_s)->feeds.front().id, u"stages"_s);
    QCOMPARE(Configuration::importProfile(u"orchard"_s).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestDrop)
#include "TestDrop.moc"

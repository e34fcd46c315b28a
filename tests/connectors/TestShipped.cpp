// TestShipped.cpp - every profile that comes with the program asks its system as that is described
// and makes the expected records of what is described to come back.
#include "HttpDesk.h"
#include "RecordJson.h"
#include "backoffice/Configuration.h"
#include "backoffice/CsvRow.h"
#include "backoffice/Placeholders.h"
#include "backoffice/ProfileReader.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(GUILDHALL_SOURCE_DIR "/tests/connectors/fixtures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray tablesOf(const QString& profile)
{
    return QJsonDocument::fromJson(fixture(profile + u".json"_s)).array();
}

/// As a council would: each value that the profile asks for is "<name>-1", and tokens are given by
/// the server of the test.
Profile configured(Profile profile)
{
    for (auto it = profile.values.begin(); it != profile.values.end(); ++it)
        it.value() = it.key() + u"-1"_s;
    AuthenticationForm& form = profile.authentication;
    form.name = filledIn(form.name, profile.values, Escaping::None);
    form.client = filledIn(form.client, profile.values, Escaping::None);
    form.tokenUrl = form.tokenUrl.isEmpty() ? QString() : u"/given-token"_s;
    // A private key takes longer to make than all else; TestSigningIn has one.
    form.algorithm = AuthenticationForm::Algorithm::HS256;
    return profile;
}

QByteArray answerOf(const QJsonValue& answer, AnswerForm::Written written)
{
    if (!answer.isString())
        return RawServer::json(answer.isArray() ? QJsonDocument(answer.toArray()).toJson()
                                                : QJsonDocument(answer.toObject()).toJson());
    return RawServer::answer("200 OK",
                             written == AnswerForm::Written::Soap
                                 ? "Content-Type: application/soap+xml; charset=utf-8\r\n"
                                 : "Content-Type: text/xml; charset=utf-8\r\n",
                             fixture(answer.toString()));
}

QByteArray text(const QJsonArray& array)
{
    return QJsonDocument(array).toJson();
}

constexpr auto GivenToken = R"({"access_token":"t","expires_in":3600})";

struct Told
{
    QList<SourceRecord> records;
    QList<RowFault> faults;
    QString error; ///< empty: none
};

/// All that the feed tells in so many answers, or of `key`.
Told toldBy(HttpDesk& desk, const QString& feed, const QString& key, qsizetype answers)
{
    Told told;
    QByteArray cursor;
    for (qsizetype i = 0; i < (key.isEmpty() ? answers : 1); ++i) {
        const auto got = key.isEmpty() ? desk.pull(cursor)
                                       : HttpDesk::waited(desk.connector.lookUp(feed, key));
        if (!got) {
            told.error = got.error().detail;
            return told;
        }
        told.records += got->page.records;
        told.faults += got->faults;
        cursor = got->page.cursor;
    }
    return told;
}

QByteArray shown(const QList<SourceRecord>& records)
{
    QJsonArray found;
    for (const SourceRecord& record : records)
        found.append(RecordJson::from(record));
    return text(found);
}

}

class TestShipped final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndReads_data();
    void asksAndReads();
    void comesThroughEveryFault_data() { asksAndReads_data(); }
    void comesThroughEveryFault();
    void everyFeedHasItsTable();
    void saysWhyItMayBeHeld();
    void theWalkThroughOfTheReadmeIsTrue();
};

void TestShipped::asksAndReads_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QJsonObject>("table");
    for (const QString& name : ProfileReader::builtInNames()) {
        const QJsonArray tables = tablesOf(name);
        for (const auto& table : tables) {
            const QString feed = table.toObject().value("feed"_L1).toString();
            if (table.toObject().contains("answers"_L1))
                QTest::addRow("%s/%s", qPrintable(name), qPrintable(feed))
                    << name << table.toObject();
        }
    }
}

void TestShipped::asksAndReads()
{
    QFETCH(QString, profile);
    QFETCH(QJsonObject, table);
    const auto read = ProfileReader::builtIn(profile);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    const QString feed = table.value("feed"_L1).toString();
    QVERIFY(read->feed(feed) != nullptr);
    const AnswerForm::Written written = read->feed(feed)->answer.written;
    const QJsonArray answers = table.value("answers"_L1).toArray();
    qsizetype given = 0;
    HttpDesk desk(configured(*read), feed, [&](const QByteArray& request) {
        if (request.contains("/given-token "))
            return RawServer::json(GivenToken);
        return answerOf(answers.at(qMin(given++, answers.size() - 1)), written);
    });
    const Told told = toldBy(desk, feed, table.value("look_up"_L1).toString(), answers.size());
    QVERIFY2(told.error.isEmpty(), qPrintable(told.error));
    const QByteArray request = desk.server.requests().last();
    QVERIFY2(request.contains(table.value("asked"_L1).toString().toUtf8()), request.constData());
    QCOMPARE(shown(told.records), text(table.value("records"_L1).toArray()));
    QJsonArray said;
    for (const RowFault& fault : told.faults)
        said.append(QJsonArray({ fault.row, fault.column, QString(codeOf(fault.problem)) }));
    QCOMPARE(text(said), text(table.value("faults"_L1).toArray()));
}

/// Each system once answers as systems do on a bad day: nothing is taken of that, and what it says
/// afterwards is the same as ever.
void TestShipped::comesThroughEveryFault()
{
    QFETCH(QString, profile);
    QFETCH(QJsonObject, table);
    const auto read = ProfileReader::builtIn(profile);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    const QString feed = table.value("feed"_L1).toString();
    const QString key = table.value("look_up"_L1).toString();
    const AnswerForm::Written written = read->feed(feed)->answer.written;
    const QJsonArray answers = table.value("answers"_L1).toArray();
    const QByteArrayList faults {
        RawServer::answer("500 Internal Server Error", {}, "oops"),
        RawServer::answer("503 Service Unavailable", "Retry-After: 1\r\n", {}),
        RawServer::answer("429 Too Many Requests", "Retry-After: 1\r\n", {}),
        RawServer::answer("200 OK", "Content-Type: text/html\r\n", "<html>Sign in</html>"),
        answerOf(answers.first(), written).chopped(7), // the line breaks before the end
    };
    for (const QByteArray& fault : faults) {
        bool isBroken = true;
        qsizetype given = 0;
        HttpDesk desk(configured(*read), feed, [&](const QByteArray& request) {
            if (request.contains("/given-token "))
                return RawServer::json(GivenToken);
            return isBroken ? fault
                            : answerOf(answers.at(qMin(given++, answers.size() - 1)), written);
        });
        const auto broken
            = key.isEmpty() ? desk.pull({}) : HttpDesk::waited(desk.connector.lookUp(feed, key));
        QVERIFY2(!broken || broken->answer == Pull::Answer::TryLater, fault.constData());
        isBroken = false;
        const Told told = toldBy(desk, feed, key, answers.size());
        QVERIFY2(told.error.isEmpty(), (told.error.toUtf8() + " after " + fault).constData());
        QVERIFY2(shown(told.records) == text(table.value("records"_L1).toArray()),
                 fault.constData());
    }
}

void TestShipped::everyFeedHasItsTable()
{
    for (const QString& name : ProfileReader::builtInNames()) {
        const auto profile = ProfileReader::builtIn(name);
        QVERIFY(profile);
        QStringList feeds;
        for (const FeedProfile& feed : profile->feeds)
            feeds.append(feed.id);
        QStringList tables;
        const QJsonArray written = tablesOf(name);
        for (const auto& table : written) {
            tables.append(table.toObject().value("feed"_L1).toString());
            QVERIFY2(!table.toObject().value("records"_L1).toArray().isEmpty(), qPrintable(name));
        }
        QCOMPARE(tables, feeds);
    }
}

void TestShipped::saysWhyItMayBeHeld()
{
    for (const QString& name : ProfileReader::builtInNames()) {
        const auto profile = ProfileReader::builtIn(name);
        QVERIFY(profile);
        for (const FeedProfile& feed : profile->feeds) {
            const Governance& why = feed.governance;
            QVERIFY2(why.owner.isWhole() && why.purpose.isWhole() && !why.lawfulBasis.isEmpty()
                         && !why.retention.isEmpty() && !why.roles.isEmpty(),
                     qPrintable(name + u'/' + feed.id));
            // What a look-up brings is not kept for longer than a day, whatever is set elsewhere.
            if (feed.lookUp)
                QVERIFY2(feed.lookUp->expiry <= std::chrono::hours(24), qPrintable(name));
        }
    }
}

void TestShipped::theWalkThroughOfTheReadmeIsTrue()
{
    QFile readme(QStringLiteral(GUILDHALL_SOURCE_DIR "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(readme.readAll());
    const QString walk
        = page.section(u"#### The libraries, step by step"_s, 1).section(u"\n#"_s, 0, 0);
    QByteArrayList blocks;
    bool inside = false;
    for (const QString& line : walk.split(u'\n')) {
        const bool indented = line.startsWith("    "_L1);
        if (indented && !inside)
            blocks.append(QByteArray());
        if (indented)
            blocks.last() += line.toUtf8() + '\n';
        inside = indented;
    }
    QVERIFY(blocks.size() >= 3);

    const RawServer server([&blocks](const QByteArray& request) {
        return request.contains("X-Key: demo\r\n") ? RawServer::json(blocks.at(0))
                                                   : RawServer::answer("403 Forbidden", {}, {});
    });
    const QTemporaryDir folder;
    const auto put = [&folder](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QByteArray configuration = blocks.at(2);
    configuration.replace("https://libraries.council.example", server.url({}).toEncoded());
    QVERIFY(put(u"libraries.json"_s, blocks.at(1)) && put(u"guildhall.json"_s, configuration));
    const auto read = Configuration::read(folder.filePath(u"guildhall.json"_s));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    const SourceConfiguration& source = read->sources.front();
    QCOMPARE(source.secret, u"libraries"_s);
    TestSecrets secrets;
    const SystemClock clock;
    RestConnector connector(source.profile, { source.baseUrl, u"token"_s, {}, {} }, secrets, clock);
    const auto got = HttpDesk::waited(connector.pull(u"loans"_s, {}));
    QVERIFY2(got, qPrintable(got ? QString() : got.error().detail));
    QVERIFY(got->faults.isEmpty());
    QStringList keys;
    for (const SourceRecord& record : got->page.records)
        keys.append((record.deleted ? u"-"_s : QString()) + record.key);
    QCOMPARE(keys, QStringList({ u"B1001"_s, u"L-77"_s, u"B1002"_s, u"L-78"_s, u"-L-70"_s }));
    const auto& loan = std::get<Account>(got->page.records.at(1).body);
    QCOMPARE(loan.person, u"B1001"_s);
    QCOMPARE(loan.balancePence, 120);
    QCOMPARE(loan.state, ItemState::Live);
    QCOMPARE(isoUtc(got->page.records.at(1).updated), u"2026-11-20T14:03:11.000Z"_s);
    QCOMPARE(std::get<Account>(got->page.records.at(3).body).state, ItemState::Closed);
}

QTEST_GUILESS_MAIN(TestShipped)
#include "TestShipped.moc"

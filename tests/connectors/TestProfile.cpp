// TestProfile.cpp - every profile that comes with the program is sound, and a wrong one is told
// where it is wrong and what to do.
#include "backoffice/AcceptReader.h"
#include "backoffice/ProfileReader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestProfile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryProfileInTheFolder();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void saysWhatIsWrongWithWhatIsWritten_data();
    void saysWhatIsWrongWithWhatIsWritten();
    void refusesWhatIsNoProfileAtAll();
};

void TestProfile::readsEveryProfileInTheFolder()
{
    const QDir folder(QStringLiteral(GUILDHALL_SOURCE_DIR "/resources/connectors"));
    QStringList files;
    for (const QString& file : folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        if (!file.endsWith(".schema.json"_L1))
            files.append(file.chopped(5));
    }
    QVERIFY(files.size() >= 10);
    QCOMPARE(ProfileReader::builtInNames(), files);
    for (const QString& name : files) {
        const auto profile = ProfileReader::builtIn(name);
        QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().detail));
        const auto accepts = ProfileReader::accepts(ProfileReader::builtInPath(name));
        QVERIFY2(accepts && (!profile->feeds.empty() || !accepts->empty()), qPrintable(name));
        for (const FeedProfile& feed : profile->feeds) {
            QVERIFY2(!feed.governance.owner.english.isEmpty(), qPrintable(name));
            QVERIFY2(!feed.governance.roles.isEmpty(), qPrintable(name));
        }
    }
}

void TestProfile::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QStringList>("path"); // where in orchard.json to put ...
    QTest::addColumn<QString>("json"); // ... this; empty: take it out
    QTest::addColumn<QString>("message");
    const auto row
        = [](const char* name, const QString& path, const QString& json, const QString& message) {
              QTest::newRow(name) << path.split(u'/') << json << message;
          };
    const QString record = u"feeds/0/records/0/"_s;
    row("no id", u"id"_s, {}, u"wrong.json: /: \"id\" is missing; add it"_s);
    row("unknown kind",
        u"kind"_s,
        u"\"ftp\""_s,
        u"wrong.json: /kind: \"ftp\" is not known here; use one of rest, odata, open311, soap, csv_drop, csv_file"_s);
    row("unknown authentication",
        u"authentication/kind"_s,
        u"\"magic\""_s,
        u"wrong.json: /authentication/kind: \"magic\" is not known here; use one of none, basic, "
        "bearer, api_key_header, api_key_query"_s);
    row("API key without its header",
        u"authentication/kind"_s,
        u"\"api_key_header\""_s,
        u"wrong.json: /authentication: \"header\" is missing; add it"_s);
    row("no lawful basis",
        u"feeds/0/lawful_basis"_s,
        {},
        u"wrong.json: /feeds/0: \"lawful_basis\" is missing; add it"_s);
    row("unknown paging",
        u"feeds/0/paging"_s,
        u"{\"kind\":\"leaf\"}"_s,
        u"wrong.json: /feeds/0/paging/kind: \"leaf\" is not known here; use one of none, cursor, "
        u"token, "
        "page, offset, link"_s);
    row("misspelt key",
        u"feeds/0/pageing"_s,
        u"{}"_s,
        u"wrong.json: /feeds/0/pageing: is not known here; known are answer, deleted, delta, entity_key, "_s);
    row("field of another kind",
        record + u"fields/balance"_s,
        u"\"/Balance\""_s,
        u"wrong.json: /feeds/0/records/0/fields/balance: a person has no such field; it has title, "_s);
    row("neither pointer nor template",
        record + u"key"_s,
        u"\"TenantRef\""_s,
        u"wrong.json: /feeds/0/records/0/key: \"TenantRef\" does not match ^/|\\{/ (a place in the "
        u"row begins with /; "
        "a fixed word is written as {\"constant\": "_s);
    row("a page that nothing turns",
        u"feeds/0/paging"_s,
        u"{\"kind\":\"offset\",\"size\":50}"_s,
        u"wrong.json: /feeds/0/paging: nothing turns the page; add \"parameter\", or {offset} to the request"_s);
    row("unknown date format",
        record + u"updated"_s,
        u"{\"from\":\"/ModifiedOn\",\"format\":\"whenever\"}"_s,
        u"wrong.json: /feeds/0/records/0/updated: the format or the zone is not known; "_s);
    row("unknown vocabulary",
        record + u"fields/markers/kind"_s,
        u"{\"from\":\"/Code\",\"map\":\"colours\"}"_s,
        u"wrong.json: /feeds/0/records/0/fields/markers/kind/map: there is no vocabulary "
        "\"colours\"; add it to /vocabularies"_s);
    row("no such state",
        u"feeds/1/records/0/fields/state"_s,
        u"{\"from\":\"/Status\",\"map\":{\"Done\":\"finished\"}}"_s,
        u"wrong.json: /feeds/1/records/0/fields/state/map/Done: \"finished\" is no state; use "
        u"live, "
        "waiting, closed or cancelled"_s);
    row("sum without unit",
        u"feeds/2/records/0/fields/balance"_s,
        u"\"/Balance\""_s,
        u"wrong.json: /feeds/2/records/0/fields/balance: \"unit\" is missing; add pounds or pence"_s);
    row("two places",
        record + u"fields/title"_s,
        u"{\"from\":\"/A\",\"constant\":\"B\"}"_s,
        u"wrong.json: /feeds/0/records/0/fields/title: says where from 2 times; use one of "_s);
    row("template not closed",
        record + u"key"_s,
        u"\"a{/B\""_s,
        u"wrong.json: /feeds/0/records/0/key: a place is not closed; add }"_s);
    row("file in a REST feed",
        u"feeds/0/file"_s,
        u"{\"extract\":\"append\"}"_s,
        u"wrong.json: /feeds/0/file: belongs to CSV feeds only; take it out"_s);
    row("page that nobody names",
        u"feeds/0/paging"_s,
        u"{\"kind\":\"link\"}"_s,
        u"wrong.json: /feeds/0/paging: nothing says where the next page is; add \"next\""_s);
    row("look-up without a key",
        u"feeds/0/look_up"_s,
        u"{\"by\":\"uprn\"}"_s,
        u"wrong.json: /feeds/0/request: a look-up sends {key}; put it into the path, query or body"_s);
    row("deletion of nothing",
        u"feeds/0/deleted"_s,
        u"{\"from\":\"/Gone\"}"_s,
        u"wrong.json: /feeds/0/deleted: needs \"from\" with \"equals\", or \"always\""_s);
    row("OData's in REST",
        u"feeds/0/entity_key"_s,
        u"\"/id\""_s,
        u"wrong.json: /feeds/0: \"entity_key\" is OData's; take it out"_s);
    row("feed twice",
        u"feeds/1/id"_s,
        u"\"tenants\""_s,
        u"wrong.json: /feeds/1/id: \"tenants\" is there twice; give each feed its own id"_s);
}

static QJsonValue
withChange(const QJsonValue& value, const QStringList& path, const QJsonValue& change)
{
    if (path.isEmpty())
        return change;
    const QString& step = path.constFirst();
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        list[step.toInt()] = withChange(list.at(step.toInt()), path.sliced(1), change);
        return list;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inner = withChange(object.value(step), path.sliced(1), change);
    if (inner.isUndefined())
        object.remove(step);
    else
        object.insert(step, inner);
    return object;
}

void TestProfile::saysWhatIsWrongAndWhere()
{
    QFETCH(QStringList, path);
    QFETCH(QString, json);
    QFETCH(QString, message);
    QFile file(QStringLiteral(GUILDHALL_SOURCE_DIR "/resources/connectors/orchard.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject sound = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonValue change = json.isEmpty()
        ? QJsonValue(QJsonValue::Undefined)
        : QJsonDocument::fromJson('[' + json.toUtf8() + ']').array().at(0);
    const QJsonObject wrong = withChange(sound, path, change).toObject();
    const auto profile = ProfileReader::read(QJsonDocument(wrong).toJson(), u"wrong.json"_s);
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, Error::Kind::Invalid);
    QVERIFY2(profile.error().detail.startsWith(message), qPrintable(profile.error().detail));
}

void TestProfile::saysWhatIsWrongWithWhatIsWritten_data()
{
    QTest::addColumn<QStringList>("path"); // where in what icasework.json accepts to put ...
    QTest::addColumn<QString>("json"); // ... this; empty: take it out
    QTest::addColumn<QString>("message");
    QTest::newRow("a look-up of nothing")
        << QStringList { u"0"_s, u"once"_s, u"look_up"_s, u"query"_s } << u"{\"Format\":\"json\"}"_s
        << u"/accepts/0/once/look_up does not ask for {id}; put it into the path, "_s;
    QTest::newRow("checked and unchecked")
        << QStringList { u"1"_s, u"conflict"_s, u"header"_s } << u"\"If-Match\""_s
        << u"/accepts/1/conflict/unchecked stands beside \"header\" or \"code\", "_s;
    QTest::newRow("the form of no header")
        << QStringList { u"1"_s, u"conflict"_s, u"as"_s } << u"\"http_date\""_s
        << u"/accepts/1/conflict/as says how a header is written; add \"header\", "_s;
    QTest::newRow("added to nothing")
        << QStringList { u"0"_s, u"adds"_s } << u"true"_s
        << u"/accepts/0/adds stands where no {target} is named to which to add; "_s;
    QTest::newRow("added as often as it is sent")
        << QStringList { u"1"_s, u"adds"_s } << u"true"_s
        << u"/accepts/1/once is missing; what is added must not be added twice"_s;
    // It names the record that it changes in the form, not in its path.
    QTest::newRow("a change of nobody knows what")
        << QStringList { u"1"_s, u"conflict"_s } << QString()
        << u"/accepts/1/conflict is missing; what changes a record says where "_s;
}

void TestProfile::saysWhatIsWrongWithWhatIsWritten()
{
    QFETCH(QStringList, path);
    QFETCH(QString, json);
    QFETCH(QString, message);
    QFile file(QStringLiteral(GUILDHALL_SOURCE_DIR "/resources/connectors/icasework.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonValue sound = QJsonDocument::fromJson(file.readAll()).object().value("accepts"_L1);
    const QJsonValue change = json.isEmpty()
        ? QJsonValue(QJsonValue::Undefined)
        : QJsonDocument::fromJson('[' + json.toUtf8() + ']').array().at(0);
    AcceptReader whole;
    QCOMPARE(whole.read(sound.toArray()).size(), std::size_t(3));
    QVERIFY(!whole.fault());
    AcceptReader reader;
    QCOMPARE(reader.read(withChange(sound, path, change).toArray()).size(), std::size_t(3));
    QVERIFY(reader.fault());
    const QString said = reader.fault()->pointer + u' ' + reader.fault()->what;
    QVERIFY2(said.startsWith(message), qPrintable(said));
}

void TestProfile::refusesWhatIsNoProfileAtAll()
{
    for (const QByteArray& text : { QByteArray(),
                                    QByteArray("{"),
                                    QByteArray("[]"),
                                    QByteArray("7"),
                                    QByteArray(R"({"id":7})") }) {
        const auto profile = ProfileReader::read(text, u"x.json"_s);
        QVERIFY2(!profile, text.constData());
        QCOMPARE(profile.error().kind, Error::Kind::Invalid);
        QVERIFY(profile.error().detail.startsWith("x.json: "_L1));
    }
    QCOMPARE(ProfileReader::readFile(u"/nowhere/at/all.json"_s).error().kind,
             Error::Kind::NotFound);
    QCOMPARE(ProfileReader::builtIn(u"../orchard"_s).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestProfile)
#include "TestProfile.moc"

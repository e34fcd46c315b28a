// TestBackOffice.cpp - the reference back office over real connections: pages, changes, writes and
// every fault.
#include "RawClient.h"
#include "office/RunningOffice.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <map>
#include <set>

using namespace guildhall;
using namespace guildhall::office;
using namespace Qt::StringLiterals;

namespace {

constexpr int Customers = 400;

ServerOptions options()
{
    ServerOptions options;
    options.customers = Customers;
    options.seed = 7;
    options.today = QDateTime({ 2026, 11, 20 }, { 14, 32 }, Qt::UTC);
    return options;
}

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QString key(const QJsonObject& item, const QString& idField)
{
    return item.value(idField).toString();
}

/// All items of a feed, page by page, in the order they came.
QList<QJsonObject>
pull(RawClient& client, const QByteArray& feed, const QByteArray& first, int pageLimit = 10000)
{
    QList<QJsonObject> items;
    QByteArray query = first;
    for (int i = 0; i < pageLimit; ++i) {
        const QJsonObject page = object(client.get('/' + feed + '?' + query).body);
        for (const QJsonValue item : page.value("items"_L1).toArray())
            items.append(item.toObject());
        const QString cursor = page.value("next_cursor"_L1).toString();
        if (cursor.isEmpty())
            break;
        query = "page_size=50&cursor=" + cursor.toLatin1();
    }
    return items;
}

struct FeedFields
{
    QByteArray path;
    QString id, updated;
};
const QList<FeedFields>& feeds()
{
    static const QList<FeedFields> all {
        { "orchard/v1/tenants", u"TenantRef"_s, u"ModifiedOn"_s },
        { "orchard/v1/repairs", u"RepairRef"_s, u"ModifiedOn"_s },
        { "orchard/v1/rent_accounts", u"PaymentRef"_s, u"ModifiedOn"_s },
        { "revenues/v1/liable-persons", u"personReference"_s, u"lastUpdated"_s },
        { "revenues/v1/accounts", u"accountReference"_s, u"lastUpdated"_s },
        { "alloy/v1/reporters", u"itemId"_s, u"lastEditDate"_s },
        { "alloy/v1/requests", u"itemId"_s, u"lastEditDate"_s },
        { "storm/v1/callers", u"caller_id"_s, u"last_modified"_s },
        { "storm/v1/contacts", u"interaction_id"_s, u"last_modified"_s },
        { "complaints/v1/complainants", u"PersonId"_s, u"LastTouched"_s },
        { "complaints/v1/cases", u"CaseId"_s, u"LastTouched"_s },
        { "survey/v1/responses", u"response_id"_s, u"updated_at"_s },
    };
    return all;
}

/// UTC milliseconds of an "updated" field in any of the systems' spellings.
qint64 momentOf(const QJsonValue& updated)
{
    if (updated.isDouble())
        return updated.toInteger();
    const QString text = updated.toString();
    QDateTime moment = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODateWithMs);
    if (!text.endsWith(u'Z'))
        moment.setTimeZone(QTimeZone("Europe/London"));
    return moment.toMSecsSinceEpoch();
}

}

class TestBackOffice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto started = RunningOffice::start(options());
        QVERIFY(started);
        m_office = std::move(*started);
    }
    void cleanup() { m_office.reset(); }

    void digestCanBeMadeFromThePagesAlone()
    {
        m_office->change({ 60, {}, {} });
        RawClient client(m_office->url());
        const QJsonObject digests = object(m_office->digest());
        int records = 0;
        for (const FeedFields& feed : feeds()) {
            std::map<QByteArray, QByteArray> lines;
            qint64 last = 0;
            for (const QJsonObject& item : pull(client, feed.path, "page_size=13")) {
                QByteArray id = key(item, feed.id).toUtf8();
                if (feed.path == "complaints/v1/cases")
                    id += '/' + QByteArray::number(item.value("Stage"_L1).toInt());
                const qint64 updated = momentOf(item.value(feed.updated));
                QVERIFY(updated >= last);
                last = updated;
                const bool deleted = item.value("deleted"_L1).toBool();
                QCOMPARE(deleted, item.size() <= 4);
                QVERIFY2(
                    lines.emplace(id, QByteArray::number(updated) + (deleted ? "|1\n" : "|0\n"))
                        .second,
                    id.constData());
            }
            QCryptographicHash hash(QCryptographicHash::Sha256);
            for (const auto& [id, rest] : lines)
                hash.addData(id + '|' + rest);
            const QJsonObject expected
                = digests.value(QString::fromLatin1(feed.path).replace("/v1/"_L1, "/"_L1))
                      .toObject();
            QCOMPARE(QString::fromLatin1(hash.result().toHex()),
                     expected.value("digest"_L1).toString());
            QCOMPARE(static_cast<int>(lines.size()),
                     expected.value("count"_L1).toInt() + expected.value("deleted"_L1).toInt());
            records += static_cast<int>(lines.size());
        }
        QVERIFY(records > 2 * Customers);
        QCOMPARE(digests.size(), qsizetype(council::FeedCount));
    }

    void noRecordIsLostThatChangesDuringThePull()
    {
        RawClient client(m_office->url());
        const FeedFields feed = feeds()[1];
        std::map<QString, QJsonObject> held;
        QString cursor;
        int round = 0;
        do {
            QByteArray query = "page_size=10";
            if (!cursor.isEmpty())
                query += "&cursor=" + cursor.toLatin1();
            const QJsonObject page = object(client.get('/' + feed.path + '?' + query).body);
            for (const QJsonValue item : page.value("items"_L1).toArray())
                held[key(item.toObject(), feed.id)] = item.toObject();
            cursor = page.value("next_cursor"_L1).toString();
            // What was sent already and what is still to come changes, goes away and comes into
            // being.
            if (++round < 8)
                m_office->change({ 12, "orchard", "repairs" });
        } while (!cursor.isEmpty());
        QVERIFY(round > 8);

        int compared = 0;
        int gone = 0;
        m_office->within([&](World& world) {
            for (std::uint32_t record = 0; record < world.records().size(Feed::Repairs);
                 ++record, ++compared) {
                std::string now;
                world.print(now, Feed::Repairs, record);
                const auto found
                    = held.find(QString::fromStdString(world.records().id(Feed::Repairs, record)));
                QVERIFY(found != held.end());
                QCOMPARE(found->second, object(QByteArray::fromStdString(now)));
                gone += world.records().entry(Feed::Repairs, record).is(council::Entry::Deleted);
            }
        });
        QCOMPARE(static_cast<int>(held.size()), compared);
        QVERIFY(gone > 0);
    }

    void aDeltaIsExactlyWhatChangedSince()
    {
        RawClient client(m_office->url());
        const QByteArray path = "/revenues/v1/liable-persons?page_size=5000";
        const QByteArray before
            = object(client.get(path).body).value("as_at"_L1).toString().toLatin1();
        const QJsonObject nothing = object(client.get(path + "&updated_after=" + before).body);
        QCOMPARE(nothing.value("items"_L1).toArray().size(), 0);

        std::set<QString> changed;
        m_office->within([&changed](World& world) {
            for (const std::uint32_t record : { 3U, 9U, 27U }) {
                world.changeRecord(Feed::LiablePersons, record);
                changed.insert(
                    QString::fromStdString(world.records().id(Feed::LiablePersons, record)));
            }
            world.removeRecord(Feed::LiablePersons, 40);
            changed.insert(QString::fromStdString(world.records().id(Feed::LiablePersons, 40)));
        });
        std::set<QString> seen;
        int tombstones = 0;
        for (const QJsonObject& item :
             pull(client, "revenues/v1/liable-persons", "updated_after=" + before)) {
            seen.insert(key(item, u"personReference"_s));
            if (item.value("deleted"_L1).toBool()) {
                ++tombstones;
                QCOMPARE(item.keys(),
                         QStringList({ u"deleted"_s, u"lastUpdated"_s, u"personReference"_s }));
                const RawAnswer single = client.get("/revenues/v1/liable-persons/"
                                                    + key(item, u"personReference"_s).toLatin1());
                QCOMPARE(single.status(), 410);
            }
        }
        QCOMPARE(seen, changed);
        QCOMPARE(tombstones, 1);
    }

    void anUnchangedDeltaIsNotSentAgain()
    {
        RawClient client(m_office->url());
        const QByteArray path = "/storm/v1/contacts?updated_after=2026-11-20T14:32:00Z";
        const RawAnswer first = client.get(path);
        QCOMPARE(first.status(), 200);
        const QByteArray tag = first.header("ETag");
        QVERIFY(!tag.isEmpty());
        const RawAnswer again = client.get(path, "If-None-Match: " + tag + "\r\n");
        QCOMPARE(again.status(), 304);
        QVERIFY(again.body.isEmpty() && !again.header("X-As-At").isEmpty());
        m_office->change({ 5, "storm", "contacts" });
        const RawAnswer changed = client.get(path, "If-None-Match: " + tag + "\r\n");
        QCOMPARE(changed.status(), 200);
        QVERIFY(!object(changed.body).value("items"_L1).toArray().isEmpty());
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QByteArray token = "Authorization: Bearer demo\r\n\r\n";
        QTest::newRow("no token") << QByteArray("GET /orchard/v1/tenants HTTP/1.1\r\n\r\n") << 401
                                  << u"unauthorized"_s;
        QTest::newRow("wrong token")
            << QByteArray("GET /orchard/v1/tenants HTTP/1.1\r\nAuthorization: Bearer x\r\n\r\n")
            << 401 << u"unauthorized"_s;
        QTest::newRow("feed") << "GET /orchard/v1/dragons HTTP/1.1\r\n" + token << 404
                              << u"not_found"_s;
        QTest::newRow("CSV feed") << "GET /homelink/v1/applications HTTP/1.1\r\n" + token << 404
                                  << u"not_found"_s;
        QTest::newRow("record") << "GET /orchard/v1/tenants/TEN1 HTTP/1.1\r\n" + token << 404
                                << u"not_found"_s;
        QTest::newRow("page size") << "GET /orchard/v1/tenants?page_size=5001 HTTP/1.1\r\n" + token
                                   << 400 << u"bad_page_size"_s;
        QTest::newRow("cursor") << "GET /orchard/v1/tenants?cursor=%00%ff HTTP/1.1\r\n" + token
                                << 400 << u"bad_cursor"_s;
        QTest::newRow("time") << "GET /orchard/v1/tenants?updated_after=yesterday HTTP/1.1\r\n"
                + token << 400 << u"bad_updated_after"_s;
        QTest::newRow("time without zone")
            << "GET /orchard/v1/tenants?updated_after=2026-01-01T00:00:00 HTTP/1.1\r\n" + token
            << 400 << u"bad_updated_after"_s;
        QTest::newRow("method") << "DELETE /orchard/v1/tenants HTTP/1.1\r\n" + token << 405
                                << u"method_not_allowed"_s;
        QTest::newRow("write to a feed that takes none")
            << "POST /orchard/v1/tenants HTTP/1.1\r\n" + token << 405 << u"method_not_allowed"_s;
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400 << u"bad_request"_s;
        QTest::newRow("length") << "POST /orchard/v1/repairs HTTP/1.1\r\nContent-Length: -4\r\n"
                + token << 400 << u"bad_request"_s;
        QTest::newRow("too large")
            << "POST /orchard/v1/repairs HTTP/1.1\r\nContent-Length: 9000000\r\n" + token << 413
            << u"too_large"_s;
        QTest::newRow("no key") << "POST /orchard/v1/repairs HTTP/1.1\r\nContent-Length: 2\r\n"
                + token
                + "{}" << 400 << u"idempotency_key_required"_s;
        QTest::newRow("not JSON")
            << "POST /orchard/v1/repairs HTTP/1.1\r\nContent-Length: 2\r\nIdempotency-Key: a\r\n"
                + token + "[]"
            << 422 << u"invalid"_s;
        QTest::newRow("field")
            << "POST /orchard/v1/repairs HTTP/1.1\r\nContent-Length: 2\r\nIdempotency-Key: a\r\n"
                + token + "{}"
            << 422 << u"invalid"_s;
        QTest::newRow("fault") << "POST /_control/fault HTTP/1.1\r\nContent-Length: 14\r\n" + token
                + "{\"kind\":\"rain\"}"
                               << 422 << u"invalid"_s;
    }

    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(QString, code);
        RawClient client(m_office->url());
        const RawAnswer answer = client.send(request);
        QCOMPARE(answer.status(), status);
        QCOMPARE(object(answer.body).value("error"_L1).toObject().value("code"_L1).toString(),
                 code);
    }

    void aKeptConnectionServesRequestsThatComeTogether()
    {
        RawClient client(m_office->url());
        const QByteArray one
            = "GET /orchard/v1/repairs/R-88213 HTTP/1.1\r\nAuthorization: Bearer demo\r\n\r\n";
        const RawAnswer first = client.send(one + one);
        QCOMPARE(first.status(), 200);
        // The second answer may have come with the first; ask once more and count what arrives.
        const RawAnswer rest = client.send(one);
        QCOMPARE((first.body + rest.head + rest.body).count("\"RepairRef\":\"R-88213\"") >= 2,
                 true);
        QCOMPARE(rest.end, RawAnswer::End::Open);
    }

    void gzipCarriesTheSamePage()
    {
        QNetworkAccessManager network;
        QNetworkRequest request(
            m_office->url().resolved(QUrl(u"/orchard/v1/tenants?page_size=100"_s)));
        request.setRawHeader("Authorization", "Bearer demo");
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        RawClient client(m_office->url());
        const RawAnswer plain = client.get("/orchard/v1/tenants?page_size=100");
        QCOMPARE(object(reply->readAll()).value("items"_L1), object(plain.body).value("items"_L1));
        const RawAnswer packed
            = client.get("/orchard/v1/tenants?page_size=100", "Accept-Encoding: gzip\r\n");
        QCOMPARE(packed.header("Content-Encoding"), "gzip");
        QVERIFY(packed.body.startsWith("\x1f\x8b") && packed.body.size() < plain.body.size() / 2);
    }

    void faultsOfTheConnection()
    {
        const QByteArray path = "/orchard/v1/tenants?page_size=50";
        const auto with = [this, &path](Fault::Kind kind) {
            Fault fault;
            fault.kind = kind;
            fault.system = u"orchard"_s;
            m_office->inject(fault);
            RawClient client(m_office->url());
            return client.get(path);
        };
        RawClient calm(m_office->url());
        const RawAnswer whole = calm.get(path);
        QCOMPARE(whole.end, RawAnswer::End::Open);
        QCOMPARE(whole.body.size(), whole.promised);

        const RawAnswer headersOnly = with(Fault::Kind::DropBeforeBody);
        QCOMPARE(headersOnly.status(), 200);
        QCOMPARE(headersOnly.promised, whole.promised);
        QVERIFY(headersOnly.body.isEmpty());
        QCOMPARE(headersOnly.end, RawAnswer::End::Finished);

        const RawAnswer half = with(Fault::Kind::DropMidBody);
        QCOMPARE(half.promised, whole.promised);
        QCOMPARE(half.body.size(), half.promised / 2);
        QCOMPARE(half.end, RawAnswer::End::Finished);

        const RawAnswer reset = with(Fault::Kind::Reset);
        QVERIFY(reset.head.isEmpty());
        QCOMPARE(reset.end, RawAnswer::End::Reset);

        // Used up: the next request is served.
        QCOMPARE(calm.get(path).body.size(), whole.promised);
    }

    void faultsOfTheAnswer()
    {
        RawClient client(m_office->url());
        const QByteArray path = "/alloy/v1/requests?page_size=20";
        const auto inject = [&client](const QByteArray& fault) {
            QCOMPARE(client.post("/_control/fault", fault).status(), 200);
        };

        inject(R"({"system":"alloy","feed":"requests","kind":"rate_limited","milliseconds":2500})");
        const RawAnswer limited = client.get(path);
        QCOMPARE(limited.status(), 429);
        QCOMPARE(limited.header("Retry-After"), "3");

        inject(R"({"system":"alloy","kind":"server_error","times":2})");
        QCOMPARE(client.get(path).status(), 500);
        QCOMPARE(client.get("/alloy/v1/reporters").status(), 500);
        QCOMPARE(client.get(path).status(), 200);

        inject(R"({"kind":"truncated"})");
        const RawAnswer cut = client.get(path);
        QCOMPARE(cut.status(), 200);
        QCOMPARE(cut.body.size(), cut.promised);
        QVERIFY(cut.body.startsWith("{\"items\":[") && QJsonDocument::fromJson(cut.body).isNull());

        inject(R"({"kind":"wrong_type"})");
        const RawAnswer page = client.get(path);
        QCOMPARE(page.status(), 200);
        QVERIFY(page.header("Content-Type").startsWith("text/html")
                && page.body.startsWith("<!doctype html>"));

        inject(R"({"kind":"stale_token"})");
        QCOMPARE(client.get(path).status(), 200); // a first page has no token that could be stale
        const RawAnswer stale = client.get(path + "&updated_after=2026-01-01T00:00:00Z");
        QCOMPARE(stale.status(), 410);
        QVERIFY(stale.body.contains("stale_token"));
        inject(R"({"kind":"stale_token","as":"401"})");
        const RawAnswer expired = client.get(path);
        QCOMPARE(expired.status(), 401);
        QVERIFY(expired.body.contains("token_expired"));

        inject(R"({"kind":"latency","milliseconds":300})");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client.get(path).status(), 200);
        QVERIFY(timer.elapsed() >= 300);

        // Another system is never struck; DELETE ends a fault without limit.
        inject(R"({"system":"storm","kind":"server_error","times":0})");
        QCOMPARE(client.get(path).status(), 200);
        QCOMPARE(client.get("/storm/v1/callers").status(), 500);
        QCOMPARE(client.get("/storm/v1/callers").status(), 500);
        QCOMPARE(client.send("DELETE /_control/fault HTTP/1.1\r\n\r\n").status(), 200);
        QCOMPARE(client.get("/storm/v1/callers").status(), 200);
    }

    void faultsOfTheOrder()
    {
        RawClient client(m_office->url());
        const QByteArray path = "/orchard/v1/repairs?page_size=10";
        const QJsonObject proper = object(client.get(path).body);
        Fault fault;
        fault.kind = Fault::Kind::ReorderedPage;
        m_office->inject(fault);
        const QJsonArray turned = object(client.get(path).body).value("items"_L1).toArray();
        QCOMPARE(turned.first(), proper.value("items"_L1).toArray().last());
        QCOMPARE(turned.size(), 10);

        fault.kind = Fault::Kind::DuplicatePage;
        m_office->inject(fault);
        const QJsonObject first = object(client.get(path).body);
        const QJsonObject second = object(
            client.get(path + "&cursor=" + first.value("next_cursor"_L1).toString().toLatin1())
                .body);
        QCOMPARE(second.value("items"_L1), first.value("items"_L1));
        QCOMPARE(second.value("next_cursor"_L1), proper.value("next_cursor"_L1));
    }

    void faultsByChanceStrikeAboutAsOftenAsAsked()
    {
        Fault fault;
        fault.kind = Fault::Kind::ServerError;
        fault.times = 0;
        fault.probability = 0.25;
        m_office->inject(fault);
        RawClient client(m_office->url());
        int struck = 0;
        for (int i = 0; i < 400; ++i)
            struck += client.get("/orchard/v1/repairs/R-88213").status() == 500;
        QVERIFY2(struck > 60 && struck < 140, qPrintable(QString::number(struck)));
    }

    void aWriteHappensOncePerKey()
    {
        RawClient client(m_office->url());
        const QByteArray tenant = object(client.get("/orchard/v1/tenants?page_size=1").body)
                                      .value("items"_L1)
                                      .toArray()
                                      .first()
                                      .toObject()
                                      .value("TenantRef"_L1)
                                      .toString()
                                      .toLatin1();
        const QByteArray body = "{\"TenantRef\":\"" + tenant
            + "\",\"Description\":\"Window will not "
              "shut\",\"Status\":\"Complete\",\"RepairRef\":\"R-1\"}";
        const RawAnswer first
            = client.post("/orchard/v1/repairs", body, "Idempotency-Key: k-1\r\n");
        QCOMPARE(first.status(), 201);
        const QJsonObject item = object(first.body);
        QCOMPARE(item.value("Description"_L1).toString(), u"Window will not shut"_s);
        QCOMPARE(item.value("TenantRef"_L1).toString().toLatin1(), tenant);
        // The council decides on reference and state; what was not sent is empty, not invented.
        QVERIFY(item.value("RepairRef"_L1).toString() != u"R-1"_s);
        QCOMPARE(item.value("Status"_L1).toString(), u"Logged"_s);
        QCOMPARE(item.value("Trade"_L1).toString(), QString());

        const RawAnswer again
            = client.post("/orchard/v1/repairs", body, "Idempotency-Key: k-1\r\n");
        QCOMPARE(again.status(), 200);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.header("Idempotent-Replay"), "true");
        QCOMPARE(client
                     .post("/orchard/v1/repairs",
                           "{\"UPRN\":\"1\",\"Description\":\"x\"}",
                           "Idempotency-Key: k-1\r\n")
                     .status(),
                 422);
        QCOMPARE(m_office->writes().size(), 1);

        // It comes with the next delta and can be asked for.
        const QList<QJsonObject> delta
            = pull(client, "orchard/v1/repairs", "updated_after=2026-11-20T14:32:00Z");
        QCOMPARE(delta, QList<QJsonObject>({ item }));
        QCOMPARE(object(client
                            .get("/orchard/v1/repairs/"
                                 + item.value("RepairRef"_L1).toString().toLatin1())
                            .body),
                 item);
    }

    void aWriteWhoseAnswerIsLostIsStillOne_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("applied");
        QTest::newRow("answer lost") << QByteArray("applied_answer_lost") << 1;
        QTest::newRow("drop before body") << QByteArray("drop_before_body") << 1;
        QTest::newRow("drop mid body") << QByteArray("drop_mid_body") << 1;
        QTest::newRow("reset") << QByteArray("reset") << 0;
        QTest::newRow("server error") << QByteArray("server_error") << 0;
        QTest::newRow("rate limited") << QByteArray("rate_limited") << 0;
    }

    void aWriteWhoseAnswerIsLostIsStillOne()
    {
        QFETCH(QByteArray, kind);
        QFETCH(int, applied);
        const QByteArray body = R"({"Service":"Planning","Description":"No answer to my letter"})";
        RawClient control(m_office->url());
        QCOMPARE(control.post("/_control/fault", "{\"method\":\"POST\",\"kind\":\"" + kind + "\"}")
                     .status(),
                 200);
        RawClient client(m_office->url());
        const RawAnswer lost
            = client.post("/complaints/v1/cases", body, "Idempotency-Key: c-9\r\n");
        QVERIFY(lost.status() != 201 || lost.body.size() < lost.promised);
        QCOMPARE(m_office->writes().size(), applied);
        RawClient later(m_office->url());
        QCOMPARE(later.post("/complaints/v1/cases", body, "Idempotency-Key: c-9\r\n").status(),
                 applied == 1 ? 200 : 201);
        QCOMPARE(m_office->writes().size(), 1);
        const QJsonArray writes
            = QJsonDocument::fromJson(later.get("/_control/writes").body).array();
        QCOMPARE(writes.size(), 1);
        QCOMPARE(writes.first().toObject().value("key"_L1).toString(), u"c-9"_s);
    }

    void aRestartKeepsWritesAndChanges()
    {
        const QTemporaryDir folder;
        ServerOptions kept = options();
        kept.state = folder.filePath(u"state"_s);
        QByteArray digest;
        QByteArray answer;
        const QByteArray body = R"({"design":"Pothole","summary":"Outside the school"})";
        {
            const auto office = RunningOffice::start(kept);
            QVERIFY(office);
            (*office)->change({ 40, {}, {} });
            RawClient client((*office)->url());
            answer = client.post("/alloy/v1/requests", body, "Idempotency-Key: once\r\n").body;
            QVERIFY(!answer.isEmpty());
            digest = (*office)->digest();
        }
        // The end of the file is cut off in the middle of a line, as by a crash.
        QFile log(kept.state + u"/office.log"_s);
        QVERIFY(log.open(QIODevice::Append));
        log.write("c 3 17 0 17");
        log.close();
        {
            const auto office = RunningOffice::start(kept);
            QVERIFY(office);
            QCOMPARE((*office)->digest(), digest);
            RawClient client((*office)->url());
            const RawAnswer again
                = client.post("/alloy/v1/requests", body, "Idempotency-Key: once\r\n");
            QCOMPARE(again.status(), 200);
            QCOMPARE(again.body, answer);
            QCOMPARE((*office)->writes().size(), 1);
        }
        kept.seed = 8;
        const auto other = RunningOffice::start(kept);
        QVERIFY(!other);
        QVERIFY(other.error().detail.contains("another council"_L1));
    }

    void aLivingCouncilChangesByItself()
    {
        ServerOptions alive = options();
        alive.changesPerSecond = 100;
        const auto office = RunningOffice::start(alive);
        QVERIFY(office);
        RawClient client((*office)->url());
        const auto changes = [&client] {
            int count = 0;
            for (const FeedFields& feed : feeds())
                count += static_cast<int>(
                    object(client.get('/' + feed.path + "?updated_after=2026-11-20T14:32:00Z").body)
                        .value("items"_L1)
                        .toArray()
                        .size());
            return count;
        };
        QTRY_VERIFY(changes() > 20);
        RawClient still(m_office->url());
        QCOMPARE(object(still.get("/orchard/v1/repairs?updated_after=2026-11-20T14:32:00Z").body)
                     .value("items"_L1)
                     .toArray()
                     .size(),
                 0);
    }

private:
    std::unique_ptr<RunningOffice> m_office;
};

QTEST_GUILESS_MAIN(TestBackOffice)
#include "TestBackOffice.moc"

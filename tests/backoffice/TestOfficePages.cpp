// TestOfficePages.cpp - pages, deltas and refusals of the back office over real connections.
#include "OfficeClient.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <map>
#include <set>

using namespace guildhall;
using namespace guildhall::office;
using namespace Qt::StringLiterals;

class TestOfficePages final : public QObject
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
            const QJsonArray items = page.value("items"_L1).toArray();
            for (const auto& item : items)
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
            << "POST /orchard/v1/repairs HTTP/1.1\r\nContent-Length: 90000000\r\n" + token << 413
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

    void suppliersAnswerInTheirOwnWay()
    {
        RawClient client(m_office->url());
        const QByteArray basic = "Authorization: Basic " + QByteArray("demo").toBase64() + "\r\n";
        const auto repairs = [this] {
            return object(m_office->digest())
                .value("orchard/repairs"_L1)
                .toObject()
                .value("count"_L1)
                .toInt();
        };
        std::set<QString> jobs;
        QByteArray place;
        do {
            const RawAnswer page = client.get("/accuserv/api/v2/jobs?page_size=9", basic + place);
            const QJsonArray some = object(page.body).value("jobs"_L1).toArray();
            for (const auto& job : some)
                QVERIFY(jobs.insert(job["JobNumber"_L1].toString()).second);
            const QByteArray token = page.header("X-Continuation-Token");
            place = token.isEmpty() ? token : "X-Continuation-Token: " + token + "\r\n";
        } while (!place.isEmpty());
        QCOMPARE(static_cast<int>(jobs.size()), repairs());

        // What is removed is told by a list of its own, and no longer by the other.
        QString gone;
        m_office->within([&gone](World& world) {
            gone = u"J-"_s
                + QString::fromStdString(world.records().id(Feed::Repairs, 3)).section(u'-', -1);
            world.removeRecord(Feed::Repairs, 3);
        });
        const QJsonArray removed = object(client.get("/accuserv/api/v2/jobs/removed", basic).body)
                                       .value("removed"_L1)
                                       .toArray();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first()["JobNumber"_L1].toString(), gone);

        QCOMPARE(client.get("/accuserv/api/v2/jobs").status(), 401);
        QCOMPARE(client.post("/accuserv/api/v2/jobs", "{}", basic).status(), 405);
        QCOMPARE(client
                     .get("/ieg4/api/onevu/customers/nobody/cards",
                          "X-Api-Key: demo\r\nX-Api-Key-Id: guildhall\r\n")
                     .status(),
                 404);
        const RawAnswer refused = client.post("/alloy-v2/api/aqs/query", "{}");
        QCOMPARE(refused.status(), 400);
        QCOMPARE(object(refused.body).value("errorCodeString"_L1).toString(), u"InvalidQuery"_s);

        const QByteArray truth = client.get("/_control/truth?system=accuserv").body;
        QVERIFY2(truth.startsWith("source,key,person\naccuserv,TEN"), truth.constData());
        QVERIFY(client.get("/_control/truth?system=nobody").body.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOfficePages)
#include "TestOfficePages.moc"

// TestOfficeWrites.cpp - a write to the back office happens once, whatever becomes of its answer.
#include "OfficeClient.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace guildhall;
using namespace guildhall::office;
using namespace Qt::StringLiterals;

class TestOfficeWrites final : public QObject
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

    void aChangeThatWasTakenIsStillKnownWhenItsRecordIsGone()
    {
        RawClient client(m_office->url());
        const QByteArray made
            = client
                  .post("/orchard/v1/repairs",
                        R"({"UPRN":"100090000017","Description":"Window will not shut"})",
                        "Idempotency-Key: r-1\r\n")
                  .body;
        const QString id = object(made).value("RepairRef"_L1).toString();
        const QByteArray path = "/orchard/v1/repairs/" + id.toLatin1();
        const QByteArray body = R"({"Description":"Two windows will not shut"})";
        const auto patch = [&](const QByteArray& key, const QByteArray& version) {
            return client.send("PATCH " + path
                               + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                 "demo\r\nContent-Type: application/json\r\nIdempotency-Key: "
                               + key + "\r\nIf-Match: " + version + "\r\nContent-Length: "
                               + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        };
        const RawAnswer changed = patch("u-1", client.get(path).header("etag"));
        QCOMPARE(changed.status(), 200);
        m_office->within([&id](World& world) {
            world.removeRecord(Feed::Repairs,
                               *world.records().find(Feed::Repairs, id.toStdString()));
        });
        const RawAnswer again = patch("u-1", "\"0\"");
        QCOMPARE(again.status(), 200);
        QCOMPARE(again.body, changed.body);
        QCOMPARE(patch("u-2", "\"0\"").status(), 410);
    }

    void aComplaintGoesToItsSecondStageOnce()
    {
        ServerOptions kept = options();
        const QTemporaryDir folder;
        kept.state = folder.filePath(u"state"_s);
        QByteArray answer;
        QByteArray path;
        const QByteArray body = R"({"Stage":2,"Received":"2026-11-20","Description":"Not so"})";
        {
            const auto office = RunningOffice::start(kept);
            QVERIFY(office);
            RawClient client((*office)->url());
            const QJsonObject first
                = object(client
                             .post("/complaints/v1/cases",
                                   R"({"Service":"Planning","Description":"No answer"})",
                                   "Idempotency-Key: c-1\r\n")
                             .body);
            path = "/complaints/v1/cases/" + first.value("CaseId"_L1).toString().toLatin1();
            QCOMPARE(client.get(path + "/2").status(), 404);
            QCOMPARE(client
                         .post(path + "/stages",
                               R"({"Received":"2026-11-20"})",
                               "Idempotency-Key: c-2\r\n")
                         .status(),
                     422);
            const RawAnswer taken = client.post(path + "/stages", body, "Idempotency-Key: c-3\r\n");
            QCOMPARE(taken.status(), 201);
            answer = taken.body;
            const QJsonObject second = object(answer);
            QCOMPARE(second.value("CaseId"_L1), first.value("CaseId"_L1));
            QCOMPARE(second.value("Stage"_L1).toInt(), 2);
            QCOMPARE(second.value("Service"_L1).toString(), u"Planning"_s);
            QCOMPARE(second.value("Received"_L1).toString(), u"2026-11-20"_s);
            QCOMPARE(object(client.get(path + "/1").body), first);
            QCOMPARE(client.post(path + "/stages", body, "Idempotency-Key: c-4\r\n").status(), 409);
        }
        const auto office = RunningOffice::start(kept);
        QVERIFY(office);
        RawClient client((*office)->url());
        QCOMPARE(client.get(path + "/2").body, answer);
        const RawAnswer again = client.post(path + "/stages", body, "Idempotency-Key: c-3\r\n");
        QCOMPARE(again.status(), 200);
        QCOMPARE(again.body, answer);
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

private:
    std::unique_ptr<RunningOffice> m_office;
};

QTEST_GUILESS_MAIN(TestOfficeWrites)
#include "TestOfficeWrites.moc"

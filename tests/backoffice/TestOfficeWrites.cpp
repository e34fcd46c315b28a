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

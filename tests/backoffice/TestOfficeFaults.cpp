// TestOfficeFaults.cpp - every fault of the back office, as the bytes show it.
#include "OfficeClient.h"

#include <QElapsedTimer>
#include <QTest>

using namespace guildhall;
using namespace guildhall::office;
using namespace Qt::StringLiterals;

class TestOfficeFaults final : public QObject
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

private:
    std::unique_ptr<RunningOffice> m_office;
};

QTEST_GUILESS_MAIN(TestOfficeFaults)
#include "TestOfficeFaults.moc"

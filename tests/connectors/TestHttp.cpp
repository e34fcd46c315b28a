// TestHttp.cpp - what a back office can do to a desk over HTTP, and what the desk does not let it.
#include "RawServer.h"
#include "backoffice/HttpClient.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace guildhall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<HttpAnswer> get(HttpClient& client, const QUrl& url)
{
    HttpRequest request;
    request.url = url;
    const auto answer = client.send(request);
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 20'000))
        return Error { Error::Kind::Invalid, u"the test waited in vain"_s };
    if (answer.isCanceled())
        return Error { Error::Kind::Invalid, u"cancelled"_s };
    return answer.result();
}

}

class TestHttp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnyStatusAsAnAnswer();
    void saysWhatKindOfFailureItWas_data();
    void saysWhatKindOfFailureItWas();
    void stopsABodyThatNeverEnds();
    void givesUpOnAnswersThatDripOrNeverCome();
    void followsRedirectsOnlyToTheSameOrigin();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void aborts();
};

void TestHttp::takesAnyStatusAsAnAnswer()
{
    for (const QByteArray& status : { QByteArray("200 OK"),
                                      QByteArray("304 Not Modified"),
                                      QByteArray("401 Unauthorized"),
                                      QByteArray("404 Not Found"),
                                      QByteArray("409 Conflict"),
                                      QByteArray("429 Too Many"),
                                      QByteArray("500 Oops"),
                                      QByteArray("503 Later") }) {
        RawServer server([&status](const QByteArray&) {
            return RawServer::answer(status, "X-Test: yes\r\nETag: \"7\"\r\n", {});
        });
        HttpClient client;
        const auto answer = get(client, server.url());
        QVERIFY2(answer, status.constData());
        QCOMPARE(answer->status, status.left(3).toInt());
        QCOMPARE(answer->header("etag"), QByteArray("\"7\""));
        QVERIFY(server.requests().front().contains("Accept-Encoding: identity"));
    }
}

void TestHttp::saysWhatKindOfFailureItWas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QByteArray& bytes, Error::Kind kind) {
        QTest::newRow(name) << bytes << static_cast<int>(kind);
    };
    row("cut body",
        "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"items\"",
        Error::Kind::Offline);
    row("cut head", "HTTP/1.1 200 OK\r\nContent-Le", Error::Kind::Offline);
    row("cut chunk",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nabc",
        Error::Kind::Offline);
    row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", Error::Kind::Offline);
}

void TestHttp::saysWhatKindOfFailureItWas()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    RawServer server([&bytes](const QByteArray&) { return bytes; });
    HttpClient client;
    const auto answer = get(client, server.url());
    QVERIFY(!answer);
    QCOMPARE(static_cast<int>(answer.error().kind), kind);

    const QUrl gone = server.url();
    server.close();
    QCOMPARE(get(client, gone).error().kind, Error::Kind::Offline);
}

void TestHttp::stopsABodyThatNeverEnds()
{
    HttpLimits limits;
    limits.body = 100'000;
    HttpClient client(limits);
    RawServer big([](const QByteArray&) { return RawServer::json(QByteArray(100'001, 'x')); });
    QCOMPARE(get(client, big.url()).error().kind, Error::Kind::Malformed);
    RawServer just([](const QByteArray&) { return RawServer::json(QByteArray(100'000, 'x')); });
    QVERIFY(get(client, just.url()));
}

void TestHttp::givesUpOnAnswersThatDripOrNeverCome()
{
    HttpLimits limits;
    limits.quiet = 150ms;
    limits.whole = 600ms;
    HttpClient client(limits);
    RawServer silent([](const QByteArray&) { return QByteArray(); });
    QCOMPARE(get(client, silent.url()).error().kind, Error::Kind::TimedOut);

    // A byte now and then keeps it from being quiet, not from being too long.
    QTcpServer drip;
    QVERIFY(drip.listen(QHostAddress::LocalHost));
    QTimer tick;
    connect(&drip, &QTcpServer::newConnection, &drip, [&drip, &tick] {
        QTcpSocket* socket = drip.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        connect(&tick, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        tick.start(40);
    });
    const auto answer = get(client, QUrl(u"http://127.0.0.1:%1/"_s.arg(drip.serverPort())));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::TimedOut);
}

void TestHttp::followsRedirectsOnlyToTheSameOrigin()
{
    HttpClient client;
    RawServer other([](const QByteArray&) { return RawServer::json("{}"); });
    RawServer server([&other](const QByteArray& request) {
        if (request.startsWith("GET /away "))
            return RawServer::answer(
                "302 Found", "Location: " + other.url().toEncoded() + "\r\n", {});
        if (request.startsWith("GET /near "))
            return RawServer::answer("302 Found", "Location: /there\r\n", {});
        return RawServer::json("{\"at\":\"home\"}");
    });
    const auto near = get(client, server.url(u"/near"_s));
    QVERIFY(near);
    QCOMPARE(near->body, QByteArray("{\"at\":\"home\"}"));
    const auto away = get(client, server.url(u"/away"_s));
    QVERIFY(!away);
    QCOMPARE(away.error().kind, Error::Kind::Refused);
    QVERIFY(other.requests().isEmpty());
}

void TestHttp::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds"); // -1: not said
    QTest::newRow("seconds") << QByteArray("7") << 7;
    QTest::newRow("a date") << QByteArray("Sat, 21 Nov 2026 10:00:30 GMT") << 30;
    QTest::newRow("a date gone by") << QByteArray("Sat, 21 Nov 2026 09:00:30 GMT") << 0;
    QTest::newRow("for ever") << QByteArray("99999999999") << 86'400;
    QTest::newRow("nonsense") << QByteArray("soon") << -1;
    QTest::newRow("none") << QByteArray() << -1;
}

void TestHttp::readsRetryAfter()
{
    QFETCH(QByteArray, text);
    QFETCH(int, seconds);
    HttpAnswer answer;
    answer.headers.emplaceBack("retry-after", text);
    const QDateTime now(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
    const auto wait = answer.retryAfter(now);
    QCOMPARE(wait ? static_cast<int>(wait->count()) : -1, seconds);
}

void TestHttp::aborts()
{
    RawServer silent([](const QByteArray&) { return QByteArray(); });
    HttpClient client;
    HttpRequest request;
    request.url = silent.url();
    const auto answer = client.send(request);
    QTRY_COMPARE(silent.requests().size(), 1);
    client.abort();
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.isCanceled());
}

QTEST_GUILESS_MAIN(TestHttp)
#include "TestHttp.moc"

// TestTelephone.cpp - calls come in through three doors, and nothing else does.
#include "doors/HookRequest.h"
#include "doors/OneWindow.h"
#include "doors/TelephoneHook.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace guildhall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Token = "0123456789abcdef0123";
/// JSON written with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray Ring = json("{'event':'newCall','callId':'77','from':'01223 496 0143','to':'8000',"
                             "'queue':'Repairs'}");

QByteArray request(const QByteArray& port, const QByteArray& body, const QByteArray& more = {})
{
    return "POST /telephone HTTP/1.1\r\nHost: 127.0.0.1:" + port
        + "\r\nContent-Type: application/json\r\nAuthorization: Bearer " + Token
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
}

/// What comes back, whole; the sender keeps the line open until it is shut.
QByteArray exchange(quint16 port, const QByteArray& bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write(bytes);
    const bool shut = QTest::qWaitFor(
        [&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20'000);
    return shut ? socket.readAll() : QByteArray("still open");
}

}

class TestTelephone final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsTold()
    {
        TelephoneHook hook(Token);
        QVERIFY(hook.listen(0));
        QSignalSpy told(&hook, &TelephoneHook::told);
        const QByteArray port = QByteArray::number(hook.port());
        QVERIFY(exchange(hook.port(), request(port, Ring)).startsWith("HTTP/1.1 204 "));
        QCOMPARE(told.size(), 1);
        const auto call = told.first().first().value<CallEvent>();
        QCOMPARE(
            call,
            (CallEvent {
                CallEvent::What::NewCall, u"77"_s, u"01223 496 0143"_s, u"8000"_s, u"Repairs"_s }));
        // In pieces, and as a form.
        const QByteArray form = "event=answer&callId=77&from=%2B441223496014";
        QByteArray posted = request(port, form);
        posted.replace("application/json", "application/x-www-form-urlencoded");
        QVERIFY(exchange(hook.port(), posted).startsWith("HTTP/1.1 204 "));
        QCOMPARE(told.last().first().value<CallEvent>().from, u"+441223496014"_s);
    }

    void whatIsHostileIsRefusedAndTellsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& status) {
            QTest::newRow(name) << bytes << status;
        };
        const auto with = [](const QByteArray& from, const QByteArray& to) {
            QByteArray changed = request("PORT", Ring);
            changed.replace(from, to);
            return changed;
        };
        row("no token", with("Authorization: Bearer " + Token + "\r\n", {}), "401");
        row("wrong token", with(Token, "0123456789abcdef0124"), "401");
        row("the token and more", with(Token, Token + "0"), "401");
        row("part of the token", with(Token, Token.chopped(1)), "401");
        row("an empty token", with(Token, {}), "401");
        row("a web page", request("PORT", Ring, "Origin: http://evil.example\r\n"), "403");
        row("another name for this computer", with("127.0.0.1:PORT", "evil.example:PORT"), "403");
        row("no host", with("Host: 127.0.0.1:PORT\r\n", {}), "403");
        row("GET", with("POST", "GET"), "405");
        row("another path", with("/telephone", "/"), "404");
        row("a path that climbs", with("/telephone", "/../telephone"), "404");
        row("HTTP/2", with("HTTP/1.1", "HTTP/2.0"), "505");
        row("no HTTP", "\x16\x03\x01\x02\r\n\r\n", "400");
        row("chunks", request("PORT", Ring, "Transfer-Encoding: chunked\r\n"), "411");
        row("two lengths", request("PORT", Ring, "Content-Length: 5\r\n"), "400");
        row("no length",
            with("Content-Length: " + QByteArray::number(Ring.size()) + "\r\n", {}),
            "411");
        row("a negative length", with("Content-Length: ", "Content-Length: -"), "400");
        row("a length beyond all numbers",
            with("Content-Length: ", "Content-Length: 99999999999"),
            "400");
        row("a great body", with("Content-Length: ", "Content-Length: 99"), "413");
        row("a great head", request("PORT", Ring, "X: " + QByteArray(9000, 'x') + "\r\n"), "431");
        row("a head without end", QByteArray(10'000, 'x'), "431");
        row("a folded header", request("PORT", Ring, " folded: 1\r\n"), "400");
        row("a space in a header's name", request("PORT", Ring, "X Y: 1\r\n"), "400");
        row("plain text", with("application/json", "text/plain"), "415");
        row("no JSON", request("PORT", "{{{"), "400");
        row("an array", request("PORT", "[1]"), "400");
        row("an event nobody knows",
            request("PORT", json("{'event':'steal','callId':'1'}")),
            "422");
        row("no call id", request("PORT", json("{'event':'newCall'}")), "422");
        row("a call id with a line's end",
            request("PORT", json("{'event':'newCall','callId':'a\\nb'}")),
            "422");
        row("a call id that goes on for ever",
            request("PORT", json("{'event':'newCall','callId':'" + QByteArray(200, 'a') + "'}")),
            "422");
    }
    void whatIsHostileIsRefusedAndTellsNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(const QByteArray, status);
        TelephoneHook hook(Token);
        QVERIFY(hook.listen(0));
        QSignalSpy told(&hook, &TelephoneHook::told);
        bytes.replace("PORT", QByteArray::number(hook.port()));
        const QByteArray answer = exchange(hook.port(), bytes);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status + ' '), answer.constData());
        QVERIFY(told.isEmpty());
        QVERIFY(!answer.contains(Token));
    }

    void whoDawdlesOrCrowdsIsShutOut()
    {
        TelephoneHook hook(Token, { 300ms, 2 });
        QVERIFY(hook.listen(0));
        QSignalSpy told(&hook, &TelephoneHook::told);
        QVERIFY(exchange(hook.port(), "POST /telephone HTTP/1.1\r\n").isEmpty());
        QList<QTcpSocket*> crowd;
        for (int i = 0; i < 8; ++i) {
            crowd.append(new QTcpSocket(&hook));
            crowd.last()->connectToHost(QHostAddress::LocalHost, hook.port());
        }
        for (QTcpSocket* one : crowd)
            QTRY_COMPARE_WITH_TIMEOUT(one->state(), QAbstractSocket::UnconnectedState, 20'000);
        const QByteArray port = QByteArray::number(hook.port());
        QTRY_VERIFY(exchange(hook.port(), request(port, Ring)).startsWith("HTTP/1.1 204 "));
        QVERIFY(!told.isEmpty());
    }

    void onlyThisComputerAndOnlyWithARealToken()
    {
        QVERIFY(!TelephoneHook("short").listen(0));
        QVERIFY(!TelephoneHook({}).listen(0));
        TelephoneHook hook(Token);
        QVERIFY(hook.listen(0));
        TelephoneHook second(Token);
        QVERIFY(!second.listen(hook.port())); // taken: told, not shared
    }

    void numbersAndLinks_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("number");
        QTest::newRow("a number") << u"guildhall://call?number=01223496014"_s << u"01223496014"_s;
        QTest::newRow("abroad") << u"guildhall://call?number=%2B33145671234"_s << u"+33145671234"_s;
        QTest::newRow("a bare plus")
            << u"guildhall://call?number=+33145671234"_s << u"+33145671234"_s;
        QTest::newRow("with a slash")
            << u"guildhall://call?number=01223/496%20014"_s << u"01223/496 014"_s;
        QTest::newRow("withheld") << u"guildhall://call?number=anonymous"_s << QString();
        QTest::newRow("nothing") << u"guildhall://call"_s << QString();
        QTest::newRow("an attack") << u"guildhall://call?number=1'%20OR%201=1"_s << QString();
    }
    void numbersAndLinks()
    {
        QFETCH(const QString, link);
        const auto call = callFromLink(link);
        QVERIFY(call);
        QTEST(call->from, "number");
    }

    void otherLinksAreNoCalls()
    {
        QVERIFY(!callFromLink(u"https://call?number=1"_s));
        QVERIFY(!callFromLink(u"guildhall://quit"_s));
        QVERIFY(!callFromLink(u"--call"_s));
    }

    void theSecondStartReachesTheFirstWindow()
    {
        const QTemporaryDir folder;
        OneWindow first(folder.path());
        OneWindow second(folder.path());
        QVERIFY(!second.tell("guildhall://call?number=1")); // nobody there: start one
        QVERIFY(first.listen());
        QVERIFY(!second.listen()); // one window for one set of data
        QCOMPARE(
            QFile::permissions(first.path())
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QSignalSpy told(&first, &OneWindow::told);
        bool heard = false;
        std::thread other([&] {
            const OneWindow third(folder.path());
            heard = bool(third.tell("guildhall://call?number=01223496014\nmore"));
        });
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20'000);
        other.join();
        QVERIFY(heard);
        QCOMPARE(told.first().first().toByteArray(),
                 QByteArray("guildhall://call?number=01223496014 more")); // one line, whatever came
        // Somebody else's data is somebody else's window.
        const QTemporaryDir elsewhere;
        QVERIFY(!OneWindow(elsewhere.path()).tell({}));
    }

    void aSocketThatAKilledWindowLeftIsNoWindow()
    {
        const QTemporaryDir folder;
        OneWindow window(folder.path());
        QFile left(window.path());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(window.listen());
    }
};

QTEST_GUILESS_MAIN(TestTelephone)
#include "TestTelephone.moc"

// TestRest.cpp - how REST feeds are asked: paging, watermarks, ETags, signing in, whole extracts.
#include "HttpDesk.h"
#include "backoffice/ProfileReader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

/// A small profile; `paging` and `delta` as JSON, "" leaves them out.
Profile profile(const QByteArray& authentication, const QByteArray& paging, const QByteArray& delta)
{
    QByteArray json = R"({"id":"pets","name":"Pets","service_area":"Pets","kind":"rest",
        "authentication":)"
        + authentication + R"(,"feeds":[{"id":"dogs","owner":"o","purpose":"p",
        "lawful_basis":"public_task","sensitivity":"open","retention":"P1Y","roles":["advisor"],
        "request":{"path":"/v1/dogs","query":{"size":"2"}},"items":"/items",)";
    if (!paging.isEmpty())
        json += "\"paging\":" + paging + ',';
    if (!delta.isEmpty())
        json += "\"delta\":" + delta + ',';
    json
        += R"("records":[{"kind":"person","key":"/id","updated":"/at","fields":{"surname":"/name"}}]}]})";
    auto read = ProfileReader::read(json, u"pets.json"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *std::move(read);
}

const QByteArray None = R"({"kind":"none"})";
const QByteArray CursorPaging = R"({"kind":"cursor","parameter":"cursor","next":"/next"})";
const QByteArray Watermark
    = R"({"kind":"watermark","parameter":"after","overlap_seconds":60,"as_at":"/as_at"})";

QByteArray page(const QByteArrayList& ids, const QByteArray& more = {})
{
    QByteArrayList items;
    for (const QByteArray& id : ids)
        items.append(R"({"id":")" + id + R"(","name":"N","at":"2026-11-20T10:00:00Z"})");
    return RawServer::json("{\"items\":[" + items.join(',') + ']'
                           + (more.isEmpty() ? QByteArray() : ',' + more) + '}');
}

struct Desk : HttpDesk
{
    Desk(Profile which, RawServer::Script script)
        : HttpDesk(std::move(which), u"dogs"_s, std::move(script))
    {
    }
};

}

class TestRest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsEveryKindOfPage_data();
    void turnsEveryKindOfPage();
    void asksFromTheWatermarkOn();
    void sendsTheEtagOfAnEmptyAnswer();
    void beginsAgainWhenTheServerForgot();
    void tellsAWholeExtractFromChanges();
    void refusesALinkToElsewhere();
    void signsInEveryWay_data();
    void signsInEveryWay();
    void asksForTheSecretAgainWhenItWasRefused();
    void takesNothingOfAMalformedPage_data();
    void takesNothingOfAMalformedPage();
    void heedsRetryAfter();
    void asksForTheNextPageMeanwhile_data();
    void asksForTheNextPageMeanwhile();
};

void TestRest::turnsEveryKindOfPage_data()
{
    QTest::addColumn<QByteArray>("paging");
    QTest::addColumn<QByteArrayList>("asked");
    QTest::newRow("cursor") << CursorPaging
                            << QByteArrayList({ "/base/v1/dogs?size=2",
                                                "/base/v1/dogs?size=2&cursor=a%2Bb",
                                                "/base/v1/dogs?size=2&cursor=c" });
    QTest::newRow("page") << QByteArray(R"({"kind":"page","parameter":"page","size":2})")
                          << QByteArrayList({ "/base/v1/dogs?size=2&page=1",
                                              "/base/v1/dogs?size=2&page=2",
                                              "/base/v1/dogs?size=2&page=3" });
    QTest::newRow("offset") << QByteArray(R"({"kind":"offset","parameter":"skip","size":2})")
                            << QByteArrayList({ "/base/v1/dogs?size=2&skip=0",
                                                "/base/v1/dogs?size=2&skip=2",
                                                "/base/v1/dogs?size=2&skip=4" });
    QTest::newRow("link") << QByteArray(R"({"kind":"link","next":"/link"})")
                          << QByteArrayList(
                                 { "/base/v1/dogs?size=2", "/base/more?p=2", "/base/more?p=3" });
}

void TestRest::turnsEveryKindOfPage()
{
    QFETCH(QByteArray, paging);
    QFETCH(QByteArrayList, asked);
    int turn = 0;
    Desk desk(profile(None, paging, Watermark), [&turn](const QByteArray&) {
        ++turn;
        if (turn == 1)
            return page({ "1", "2" }, R"("next":"a+b","link":"/base/more?p=2")");
        if (turn == 2)
            return page({ "3", "4" }, R"("next":"c","link":"/base/more?p=3")");
        return page({ "5" }, R"("next":null,"link":"")");
    });
    QCOMPARE(desk.all(), QStringList({ u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s }));
    QByteArrayList targets;
    for (const QByteArray& request : desk.server.requests())
        targets.append(HttpDesk::target(request));
    QCOMPARE(targets, asked);
}

void TestRest::asksFromTheWatermarkOn()
{
    int turn = 0;
    Desk desk(profile(None, CursorPaging, Watermark), [&turn](const QByteArray&) {
        ++turn;
        return turn == 1 ? page({ "1", "2" }, R"("next":"x","as_at":"2026-11-21T09:59:58.500Z")")
                         : page({ "3" }, R"("next":null,"as_at":"2026-11-21T10:30:00.000Z")");
    });
    QCOMPARE(desk.all().size(), 3);
    QCOMPARE(desk.all(desk.last).size(), 1);
    // From the time of the first page, less the overlap: what changed during the round comes again.
    QVERIFY2(HttpDesk::target(desk.server.requests().at(2))
                 .contains("after=2026-11-21T09%3A58%3A58.500Z"),
             desk.server.requests().at(2).constData());
}

void TestRest::sendsTheEtagOfAnEmptyAnswer()
{
    int turn = 0;
    Desk desk(profile(None, CursorPaging, Watermark), [&turn](const QByteArray& request) {
        ++turn;
        if (turn == 1)
            return page({ "1" }, R"("as_at":"2026-11-21T10:00:00Z")");
        if (request.contains("If-None-Match: \"e1\""))
            return RawServer::answer("304 Not Modified", {}, {});
        return RawServer::answer(
            "200 OK", "Content-Type: application/json\r\nETag: \"e1\"\r\n", R"({"items":[]})");
    });
    QCOMPARE(desk.all().size(), 1);
    QCOMPARE(desk.all(desk.last), QStringList());
    QCOMPARE(desk.all(desk.last), QStringList());
    QCOMPARE(HttpDesk::target(desk.server.requests().at(1)),
             HttpDesk::target(desk.server.requests().at(2)));
    QVERIFY(desk.server.requests().at(2).contains("If-None-Match: \"e1\""));
}

void TestRest::beginsAgainWhenTheServerForgot()
{
    int turn = 0;
    Desk desk(profile(None, CursorPaging, Watermark), [&turn](const QByteArray& request) {
        ++turn;
        if (turn == 1)
            return page({ "1", "2" }, R"("next":"x")");
        if (request.contains("cursor=x") && turn == 2)
            return RawServer::answer("410 Gone", {}, {});
        return page({ "1", "2", "3" });
    });
    QCOMPARE(desk.all(), QStringList({ u"1"_s, u"2"_s, u"1"_s, u"2"_s, u"3"_s }));
    QVERIFY(!desk.extracts.contains(Pull::Extract::WholeBegins));

    // The watermark itself is too old: what was deleted meanwhile is found by a whole round.
    int again = 0;
    Desk other(profile(None, CursorPaging, Watermark), [&again](const QByteArray& request) {
        ++again;
        if (request.contains("after="))
            return RawServer::answer("410 Gone", {}, {});
        return page({ "1" });
    });
    other.all();
    other.extracts.clear();
    QCOMPARE(other.all(other.last), QStringList({ u"1"_s }));
    QCOMPARE(other.extracts,
             QList<Pull::Extract>(
                 { Pull::Extract::Changes, Pull::Extract::WholeBegins, Pull::Extract::WholeEnds }));
}

void TestRest::tellsAWholeExtractFromChanges()
{
    int turn = 0;
    Desk desk(profile(None, CursorPaging, {}), [&turn](const QByteArray&) {
        ++turn;
        return turn % 2 == 1 ? page({ "1", "2" }, R"("next":"x")") : page({ "3" });
    });
    using Extract = Pull::Extract;
    const QList<Extract> whole = { Extract::WholeBegins, Extract::WholeGoesOn, Extract::WholeEnds };
    desk.all();
    QCOMPARE(desk.extracts, whole);
    desk.extracts.clear();
    desk.all(desk.last);
    QCOMPARE(desk.extracts, whole);

    // With a row that cannot be read, or with no row at all, nothing is taken for gone.
    Desk bad(profile(None, CursorPaging, {}), [](const QByteArray&) {
        return RawServer::json(R"({"items":[{"id":"1"},{"name":"nobody"}]})");
    });
    bad.all();
    QCOMPARE(bad.extracts, QList<Extract>({ Extract::WholeBegins }));
    Desk empty(profile(None, CursorPaging, {}), [](const QByteArray&) { return page({}); });
    empty.all();
    QVERIFY(!empty.extracts.contains(Extract::WholeEnds));
}

void TestRest::refusesALinkToElsewhere()
{
    Desk desk(profile(None, R"({"kind":"link","next":"/link"})", Watermark), [](const QByteArray&) {
        return page({ "1" }, R"("link":"http://127.0.0.2:1/steal")");
    });
    const auto first = desk.pull({});
    QVERIFY(first);
    const auto second = desk.pull(first->page.cursor);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Refused);
}

void TestRest::signsInEveryWay_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << None << QByteArray("GET ");
    QTest::newRow("bearer") << QByteArray(R"({"kind":"bearer"})")
                            << QByteArray("Authorization: Bearer demo\r\n");
    QTest::newRow("basic") << QByteArray(R"({"kind":"basic","user":"guild"})")
                           << QByteArray("Authorization: Basic Z3VpbGQ6ZGVtbw==\r\n");
    QTest::newRow("header") << QByteArray(R"({"kind":"api_key_header","header":"X-Api-Key"})")
                            << QByteArray("X-Api-Key: demo\r\n");
    QTest::newRow("query") << QByteArray(R"({"kind":"api_key_query","parameter":"key"})")
                           << QByteArray("&key=demo");
}

void TestRest::signsInEveryWay()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, expected);
    Desk desk(profile(form, {}, Watermark), [](const QByteArray&) { return page({ "1" }); });
    QVERIFY(desk.pull({}));
    QVERIFY2(desk.server.requests().front().contains(expected),
             desk.server.requests().front().constData());
    QVERIFY(desk.pull({}));
    QCOMPARE(desk.secrets.asked, form == None ? 0 : 1);
}

void TestRest::asksForTheSecretAgainWhenItWasRefused()
{
    Desk desk(profile(R"({"kind":"bearer"})", {}, Watermark), [](const QByteArray& request) {
        return request.contains("Bearer new") ? page({ "1" })
                                              : RawServer::answer("401 Unauthorized", {}, {});
    });
    const auto refused = desk.pull({});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    QCOMPARE(desk.server.requests().size(), 2);
    desk.secrets.secret = "new";
    QVERIFY(desk.pull({}));
}

void TestRest::takesNothingOfAMalformedPage_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("cut") << RawServer::json(R"({"items":[{"id":"1"},{"id":"2")");
    QTest::newRow("no list") << RawServer::json(R"({"items":{"id":"1"}})");
    QTest::newRow("nothing") << RawServer::json("");
    QTest::newRow("not UTF-8") << RawServer::json("{\"items\":[{\"id\":\"\xff\"}]}");
    QTest::newRow("web page") << RawServer::answer(
        "200 OK", "Content-Type: text/html\r\n", R"({"items":[]})");
    QTest::newRow("no type") << RawServer::answer("200 OK", {}, R"({"items":[]})");
    QTest::newRow("too deep") << RawServer::json("{\"items\":" + QByteArray(100, '[')
                                                 + QByteArray(100, ']') + '}');
}

void TestRest::takesNothingOfAMalformedPage()
{
    QFETCH(QByteArray, answer);
    Desk desk(profile(None, CursorPaging, Watermark),
              [&answer](const QByteArray&) { return answer; });
    const auto got = desk.pull({});
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Malformed);
    QVERIFY(got.error().detail.startsWith("pets/dogs: "_L1));
}

void TestRest::heedsRetryAfter()
{
    Desk desk(profile(None, CursorPaging, Watermark), [](const QByteArray&) {
        return RawServer::answer("429 Too Many", "Retry-After: 9\r\n", {});
    });
    const auto got = desk.pull("{}");
    QVERIFY(got);
    QCOMPARE(got->answer, Pull::Answer::TryLater);
    QCOMPARE(got->wait, std::chrono::seconds(9));
}

void TestRest::asksForTheNextPageMeanwhile_data()
{
    QTest::addColumn<qint64>("later"); // seconds
    QTest::addColumn<bool>("aborted");
    QTest::addColumn<qsizetype>("requests"); // for two pages
    QTest::addColumn<qint64>("asked"); // the second page, in seconds after the first
    QTest::newRow("taken at once") << qint64 { 5 } << false << qsizetype { 2 } << qint64 { 0 };
    QTest::newRow("waited too long") << qint64 { 61 } << false << qsizetype { 3 } << qint64 { 61 };
    QTest::newRow("broken off") << qint64 { 5 } << true << qsizetype { 3 } << qint64 { 5 };
}

void TestRest::asksForTheNextPageMeanwhile()
{
    QFETCH(qint64, later);
    QFETCH(bool, aborted);
    QFETCH(qsizetype, requests);
    QFETCH(qint64, asked);
    Desk desk(profile(None, CursorPaging, Watermark), [](const QByteArray& request) {
        return request.contains("cursor=") ? page({ "2" }, R"("next":null)")
                                           : page({ "1" }, R"("next":"a")");
    });
    const QDateTime start = desk.clock.now();
    const auto first = desk.pull({});
    QVERIFY(first);
    // Nobody has pulled the second page yet.
    QTRY_COMPARE(desk.server.requests().size(), qsizetype { 2 });
    desk.clock.set(start.addSecs(later));
    if (aborted)
        desk.connector.abort();
    const auto second = desk.pull(first->page.cursor);
    QVERIFY(second);
    QCOMPARE(second->page.records.size(), qsizetype { 1 });
    QCOMPARE(second->page.records.constFirst().key, u"2"_s);
    QCOMPARE(second->page.fetched, start.addSecs(asked));
    QCOMPARE(desk.server.requests().size(), requests);
}

QTEST_GUILESS_MAIN(TestRest)
#include "TestRest.moc"

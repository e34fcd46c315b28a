// TestKinds.cpp - what REST alone does not ask for: tokens, windows, two steps, OData, Open311,
// SOAP and look-ups, each over HTTP.
#include "HttpDesk.h"
#include "backoffice/ProfileReader.h"

#include <QRegularExpression>

#include <zlib.h>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Person
    = R"([{"kind":"person","key":"/id","updated":"/at","fields":{"surname":"/name"}}])";

/// A profile with one feed "dogs", whose part beyond governance is `feed`.
Profile profile(const QByteArray& kind, const QByteArray& feed, const QByteArray& records = Person)
{
    const QByteArray json = R"({"id":"pets","name":"Pets","service_area":"Pets","kind":")" + kind
        + R"(","feeds":[{"id":"dogs","owner":"o","purpose":"p","lawful_basis":"public_task",
        "sensitivity":"open","retention":"P1Y","roles":["advisor"],)"
        + feed + R"(,"records":)" + records + "}]}";
    auto read = ProfileReader::read(json, u"pets.json"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *std::move(read);
}

QByteArray rows(const QByteArrayList& ids)
{
    QByteArrayList items;
    for (const QByteArray& id : ids)
        items.append(R"({"id":")" + id + R"(","name":"N"})");
    return '[' + items.join(',') + ']';
}

QByteArray json(const QByteArray& body, const QByteArray& headers = {})
{
    return RawServer::answer("200 OK", "Content-Type: application/json\r\n" + headers, body);
}

QByteArray xml(const QByteArray& body, const QByteArray& status = "200 OK")
{
    return RawServer::answer(
        status, "Content-Type: text/xml; charset=utf-8\r\n", "<?xml version=\"1.0\"?>" + body);
}

QByteArray gzipped(QByteArray text)
{
    QByteArray out(1 << 16, '\0');
    z_stream stream {};
    deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef*>(text.data());
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

const QByteArray Plain = R"("request":{"path":"/v1/dogs"},"items":"")";

struct Desk : HttpDesk
{
    Desk(Profile which, RawServer::Script script)
        : HttpDesk(std::move(which), u"dogs"_s, std::move(script))
    {
    }
};

}

class TestKinds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesATokenInHeaders();
    void followsTheLinkHeader();
    void countsPagesAsTheServerDoes_data();
    void countsPagesAsTheServerDoes();
    void noticesAServerThatTurnsNoPage();
    void walksWindowByWindow();
    void halvesAWindowThatWasCut();
    void asksDayByDay();
    void looksForWhatIsGoneNowAndThen();
    void readsAFeedOfTombstones();
    void asksForAWholeExtractOnlyWhenItChanged_data();
    void asksForAWholeExtractOnlyWhenItChanged();
    void postsAQuestionWithItsTime();
    void turnsThePageInsideAQuestion_data();
    void turnsThePageInsideAQuestion();
    void readsCompressedAnswersUpToALimit();
    void tracksChangesInOData();
    void beginsAgainWhenTheTokenOfODataExpired();
    void filtersODataThatIsNotTracked();
    void readsOpen311_data();
    void readsOpen311();
    void fetchesWhatOpen311UpdatesName();
    void asksSoap_data();
    void asksSoap();
    void saysWhatASoapFaultMeans_data();
    void saysWhatASoapFaultMeans();
    void refusesHostileXml_data();
    void refusesHostileXml();
    void looksUpByKey();
};

void TestKinds::carriesATokenInHeaders()
{
    Desk desk(
        profile("rest",
                Plain + R"(,"paging":{"kind":"token","header":"X-Token","next_header":"X-Next"})"),
        [](const QByteArray& request) {
            return request.contains("X-Token: b\r\n") ? json(rows({ "2" }))
                                                      : json(rows({ "1" }), "X-Next: b\r\n");
        });
    QCOMPARE(desk.all(), QStringList({ u"1"_s, u"2"_s }));
    QCOMPARE(desk.server.requests().size(), 2);
}

void TestKinds::followsTheLinkHeader()
{
    Desk desk(profile("rest", Plain + R"(,"paging":{"kind":"link_header"})"),
              [](const QByteArray& request) {
                  if (request.contains("?p=2"))
                      return json(rows({ "2" }), "Link: </base/v1/dogs>; rel=\"first\"\r\n");
                  return json(rows({ "1" }),
                              "Link: </base/v1/dogs>; rel=\"first\", </base/v1/dogs?p=2>; "
                              "rel=\"next\"\r\n");
              });
    QCOMPARE(desk.all(), QStringList({ u"1"_s, u"2"_s }));
}

void TestKinds::countsPagesAsTheServerDoes_data()
{
    QTest::addColumn<QByteArray>("paging");
    QTest::newRow("headers") << QByteArray(
        R"({"kind":"page","parameter":"page","size":500,"total_header":"X-Number-Of-Results","per_page_header":"X-Results-Per-Page"})");
    QTest::newRow("pages") << QByteArray(
        R"({"kind":"page","parameter":"page","size":500,"pages":"/total_pages"})");
}

void TestKinds::countsPagesAsTheServerDoes()
{
    QFETCH(QByteArray, paging);
    Desk desk(
        profile("rest", R"("request":{"path":"/v1/dogs"},"items":"/contents","paging":)" + paging),
        [](const QByteArray& request) {
            const QByteArray number = request.contains("page=3") ? "3"
                : request.contains("page=2")                     ? "2"
                                                                 : "1";
            return json(R"({"total_pages":3,"contents":)" + rows({ number }) + '}',
                        "X-Number-Of-Results: 3\r\nX-Results-Per-Page: 1\r\n");
        });
    QCOMPARE(desk.all(), QStringList({ u"1"_s, u"2"_s, u"3"_s }));
    QCOMPARE(desk.server.requests().size(), 3);
}

void TestKinds::noticesAServerThatTurnsNoPage()
{
    Desk desk(profile("rest", Plain + R"(,"paging":{"kind":"page","parameter":"page","size":1})"),
              [](const QByteArray&) { return json(rows({ "1" })); });
    QCOMPARE(desk.all(), QStringList({ u"1"_s, u"pets/dogs: the next page is the same page"_s }));
}

void TestKinds::walksWindowByWindow()
{
    Desk desk(profile("rest", Plain + R"(,"delta":{"kind":"window","parameter":"from","until":"to",
                      "span_days":2,"first_days":5,"overlap_seconds":60,"format":"iso_seconds"})"),
              [](const QByteArray&) { return json("[]"); });
    QCOMPARE(desk.all(), QStringList());
    QCOMPARE(desk.targets(),
             QByteArrayList(
                 { "/base/v1/dogs?from=2026-11-16T10%3A00%3A00Z&to=2026-11-18T10%3A00%3A00Z",
                   "/base/v1/dogs?from=2026-11-18T10%3A00%3A00Z&to=2026-11-20T10%3A00%3A00Z",
                   "/base/v1/dogs?from=2026-11-20T10%3A00%3A00Z&to=2026-11-21T10%3A00%3A00Z" }));
    desk.clock.set(desk.clock.now().addSecs(600));
    desk.all(desk.last);
    QCOMPARE(desk.targets().constLast(),
             QByteArray("/base/v1/dogs?from=2026-11-21T09%3A59%3A00Z&to=2026-11-21T10%3A10%3A00Z"));
}

void TestKinds::halvesAWindowThatWasCut()
{
    // Three rows in the first eight hours, one later; the server gives two at most.
    const QList<std::pair<int, QByteArray>> held
        = { { 1, "1" }, { 3, "2" }, { 6, "3" }, { 20, "4" } };
    Desk desk(profile("rest", Plain + R"(,"delta":{"kind":"window","parameter":"from","until":"to",
                      "span_days":1,"first_days":1,"most_rows":2,"format":"epoch_s"})"),
              [&held](const QByteArray& request) {
                  const QRegularExpression times(u"from=(\\d+)&to=(\\d+)"_s);
                  const auto match = times.match(QString::fromLatin1(request));
                  const qint64 begin
                      = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC).toSecsSinceEpoch();
                  QByteArrayList found;
                  for (const auto& [hour, id] : held) {
                      const qint64 at = begin + qint64 { hour } * 3600;
                      if (at >= match.captured(1).toLongLong()
                          && at < match.captured(2).toLongLong() && found.size() < 2)
                          found.append(id);
                  }
                  return json(rows(found));
              });
    QStringList keys = desk.all();
    keys.removeDuplicates();
    keys.sort();
    QCOMPARE(keys, QStringList({ u"1"_s, u"2"_s, u"3"_s, u"4"_s }));
}

void TestKinds::asksDayByDay()
{
    // Over the night in which the clocks go forward: no day is left out.
    Desk desk(profile("rest", Plain + R"(,"answer":{"none_statuses":[202]},
                      "delta":{"kind":"window","parameter":"last_updated","first_days":3,
                      "format":"date"})"),
              [](const QByteArray& request) {
                  return request.contains("2027-03-28") ? json(rows({ "1" }))
                                                        : RawServer::answer("202 Accepted", {}, {});
              });
    desk.clock.set(QDateTime(QDate(2027, 3, 29), QTime(22, 45), Qt::UTC));
    QCOMPARE(desk.all(), QStringList({ u"1"_s }));
    QCOMPARE(desk.targets(),
             QByteArrayList({ "/base/v1/dogs?last_updated=2027-03-26",
                              "/base/v1/dogs?last_updated=2027-03-27",
                              "/base/v1/dogs?last_updated=2027-03-28",
                              "/base/v1/dogs?last_updated=2027-03-29" }));
}

void TestKinds::looksForWhatIsGoneNowAndThen()
{
    Desk desk(profile("rest", Plain + R"(,"delta":{"kind":"watermark","parameter":"after",
                      "reconcile_hours":24})"),
              [](const QByteArray& request) {
                  return json(request.contains("after=") ? "[]" : rows({ "1" }));
              });
    using Extract = Pull::Extract;
    const QList<Extract> whole { Extract::WholeBegins, Extract::WholeEnds };
    desk.all();
    QCOMPARE(desk.extracts, whole);
    desk.extracts.clear();
    desk.all(desk.last);
    QCOMPARE(desk.extracts, QList<Extract>({ Extract::Changes }));
    desk.extracts.clear();
    desk.clock.set(desk.clock.now().addDays(1));
    desk.all(desk.last);
    QCOMPARE(desk.extracts, whole);
    QVERIFY(!desk.targets().constLast().contains("after="));
}

void TestKinds::readsAFeedOfTombstones()
{
    Desk desk(
        profile(
            "rest",
            Plain
                + R"(,"deleted":{"always":true},"delta":{"kind":"watermark","parameter":"after"})"),
        [](const QByteArray&) { return json(rows({ "7" })); });
    QCOMPARE(desk.all(), QStringList({ u"-7"_s }));
}

void TestKinds::asksForAWholeExtractOnlyWhenItChanged_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("ETag") << QByteArray("ETag: \"v1\"\r\n")
                          << QByteArray("If-None-Match: \"v1\"\r\n");
    QTest::newRow("Last-Modified")
        << QByteArray("Last-Modified: Fri, 20 Nov 2026 10:00:00 GMT\r\n")
        << QByteArray("If-Modified-Since: Fri, 20 Nov 2026 10:00:00 GMT\r\n");
}

void TestKinds::asksForAWholeExtractOnlyWhenItChanged()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, asked);
    Desk desk(profile("rest", Plain), [&](const QByteArray& request) {
        return request.contains(asked) ? RawServer::answer("304 Not Modified", {}, {})
                                       : json(rows({ "1" }), said);
    });
    QCOMPARE(desk.all(), QStringList({ u"1"_s }));
    for (int i = 0; i < 2; ++i) {
        desk.extracts.clear();
        QCOMPARE(desk.all(desk.last), QStringList());
        // Nothing is taken for gone by an answer that names nothing.
        QCOMPARE(desk.extracts, QList<Pull::Extract>({ Pull::Extract::Changes }));
    }
}

void TestKinds::postsAQuestionWithItsTime()
{
    Desk desk(profile("rest",
                      R"("request":{"path":"/aqs/query","method":"POST","query":{"page":"{page}"},
                      "body":{"since":"{since}","name":"{since} \"x\""}},"items":"/results",
                      "paging":{"kind":"page","parameter":"page","size":1},
                      "delta":{"kind":"watermark"})"),
              [](const QByteArray& request) {
                  return json(request.contains("page=1 ") ? R"({"results":[{"id":"1","name":"N"}]})"
                                                          : R"({"results":[]})");
              });
    QCOMPARE(desk.all(), QStringList({ u"1"_s }));
    QVERIFY(desk.server.requests().at(0).startsWith("POST /base/aqs/query?page=1 "));
    QVERIFY(desk.server.requests().at(0).contains("Content-Type: application/json\r\n"));
    QVERIFY(HttpDesk::body(desk.server.requests().at(0))
                .contains(R"("since":"1970-01-01T00:00:00.000Z")"));
    desk.all(desk.last);
    QVERIFY2(HttpDesk::body(desk.server.requests().at(2))
                 .contains(R"("since":"2026-11-21T09:55:00.000Z")"),
             desk.server.requests().at(2).constData());
}

void TestKinds::turnsThePageInsideAQuestion_data()
{
    QTest::addColumn<QByteArray>("paging");
    QTest::addColumn<QByteArrayList>("bodies");
    QTest::newRow("offset") << QByteArray(R"({"kind":"offset","size":2})")
                            << QByteArrayList({ R"({"from":"0"})", R"({"from":"2"})" });
    QTest::newRow("cursor") << QByteArray(R"({"kind":"cursor","next":"/next"})")
                            << QByteArrayList({ R"({"from":""})", R"({"from":"n\"2"})" });
}

void TestKinds::turnsThePageInsideAQuestion()
{
    QFETCH(QByteArray, paging);
    QFETCH(QByteArrayList, bodies);
    const QByteArray place = paging.contains("cursor") ? "{cursor}" : "{offset}";
    int turn = 0;
    Desk desk(
        profile("rest",
                R"("request":{"path":"/search","method":"POST","body":{"from":")" + place
                    + R"("}},"items":"/results","paging":)" + paging),
        [&turn](const QByteArray&) {
            return ++turn == 1
                ? json(R"({"results":[{"id":"1","name":"N"},{"id":"2","name":"N"}],"next":"n\"2"})")
                : json(R"({"results":[{"id":"3","name":"N"}],"next":null})");
        });
    QCOMPARE(desk.all(), QStringList({ u"1"_s, u"2"_s, u"3"_s }));
    QByteArrayList sent;
    for (const QByteArray& request : desk.server.requests()) {
        QCOMPARE(HttpDesk::target(request), QByteArray("/base/search"));
        sent.append(HttpDesk::body(request));
    }
    QCOMPARE(sent, bodies);
}

void TestKinds::readsCompressedAnswersUpToALimit()
{
    const QByteArray row = R"({"id":"1","name":")" + QByteArray(2000, 'x') + R"("})";
    const RawServer server([&row](const QByteArray& request) {
        return request.contains("gzip")
            ? json(gzipped('[' + row + ']'), "Content-Encoding: gzip\r\n")
            : RawServer::answer("406 Not Acceptable", {}, {});
    });
    TestSecrets secrets;
    const SystemClock clock;
    for (const qint64 limit : { qint64 { 1 } << 20, qint64 { 1000 } }) {
        HttpLimits limits;
        limits.body = limit;
        limits.compression = HttpLimits::Compression::Everywhere;
        RestConnector connector(
            profile("rest", Plain), { server.url(), {}, {}, {}, limits }, secrets, clock);
        const auto got = HttpDesk::waited(connector.pull(u"dogs"_s, {}));
        if (limit > 1000) {
            QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
            QCOMPARE(got->page.records.size(), 1);
        } else {
            QVERIFY(!got);
            QCOMPARE(got.error().kind, Error::Kind::Malformed);
        }
    }
}

namespace {

const QByteArray Tracked = R"("request":{"path":"/contacts","query":{"$select":"id,name"}},
    "entity_key":"/id","paging":{"kind":"link","size":2},
    "delta":{"kind":"track_changes","property":"modifiedon"})";

QByteArray odata(const QByteArray& value, const QByteArray& more, const QUrl& base)
{
    QByteArray links = more;
    links.replace("BASE", base.toString().toLatin1());
    return json(R"({"@odata.context":"BASE/$metadata#contacts","value":)" + value
                + (more.isEmpty() ? QByteArray() : ',' + links) + '}');
}

}

void TestKinds::tracksChangesInOData()
{
    QUrl base;
    Desk desk(profile("odata", Tracked), [&base](const QByteArray& request) {
        if (request.contains("deltatoken=1"))
            // Both ways to say that an entry is gone, and one that was never here.
            return odata(
                R"x([{"id":"2","name":"New"},
                {"@odata.context":"x/$metadata#contacts/$deletedEntity","id":"1","reason":"deleted"},
                {"@removed":{"reason":"deleted"},"@id":"contacts(3)"},
                {"@removed":{"reason":"changed"},"id":"9"}])x",
                R"("@odata.deltaLink":"BASE/contacts?$deltatoken=2")",
                base);
        if (request.contains("skiptoken"))
            return odata(
                rows({ "3" }), R"("@odata.deltaLink":"BASE/contacts?$deltatoken=1")", base);
        return odata(
            rows({ "1", "2" }), R"("@odata.nextLink":"BASE/contacts?$skiptoken=a%20b")", base);
    });
    base = desk.server.url(u"/base"_s);
    QCOMPARE(desk.all(), QStringList({ u"1"_s, u"2"_s, u"3"_s }));
    const QByteArray first = desk.server.requests().front();
    QVERIFY2(first.contains("Prefer: odata.track-changes, odata.maxpagesize=2\r\n"),
             first.constData());
    QVERIFY(first.contains("OData-Version: 4.0\r\n"));
    using Extract = Pull::Extract;
    QCOMPARE(desk.extracts,
             QList<Extract>({ Extract::WholeBegins, Extract::WholeGoesOn, Extract::WholeEnds }));
    desk.extracts.clear();
    QCOMPARE(desk.all(desk.last), QStringList({ u"2"_s, u"-1"_s, u"-3"_s, u"-9"_s }));
    QCOMPARE(desk.extracts, QList<Extract>({ Extract::Changes }));
    QCOMPARE(desk.targets().constLast(), QByteArray("/base/contacts?$deltatoken=1"));
    desk.all(desk.last);
    QVERIFY(desk.targets().contains("/base/contacts?$deltatoken=2"));
}

void TestKinds::beginsAgainWhenTheTokenOfODataExpired()
{
    QUrl base;
    Desk desk(profile("odata", Tracked), [&base](const QByteArray& request) {
        if (request.contains("deltatoken"))
            return RawServer::answer(
                "410 Gone",
                "Content-Type: application/json\r\n",
                R"({"error":{"code":"0x80060888","message":"do a full sync"}})");
        return odata(rows({ "1" }), R"("@odata.deltaLink":"BASE/contacts?$deltatoken=1")", base);
    });
    base = desk.server.url(u"/base"_s);
    desk.all();
    desk.extracts.clear();
    QCOMPARE(desk.all(desk.last), QStringList({ u"1"_s }));
    using Extract = Pull::Extract;
    QCOMPARE(desk.extracts,
             QList<Extract>({ Extract::Changes, Extract::WholeBegins, Extract::WholeEnds }));
}

void TestKinds::filtersODataThatIsNotTracked()
{
    Desk desk(profile("odata", Tracked),
              [](const QByteArray&) { return odata(rows({ "1" }), {}, {}); });
    desk.all();
    desk.all(desk.last);
    const QByteArray second = desk.server.requests().at(1);
    QVERIFY2(HttpDesk::target(second).endsWith(
                 "&$filter=modifiedon%20ge%202026-11-21T09%3A55%3A00.000Z"),
             second.constData());
    QVERIFY(!second.contains("track-changes"));
}

namespace {

const QByteArray Reports = R"([{"kind":"request","key":"/service_request_id",
    "updated":"/updated_datetime","fields":{"title":"/service_name","state":{"from":"/status",
    "map":{"open":"live","closed":"closed"}},"opened":"/requested_datetime"}}])";

QByteArray report(const QByteArray& id, bool asXml)
{
    if (asXml)
        return "<request><service_request_id>" + id
            + "</service_request_id><status>open</status><service_name>Pot &amp; hole"
              "</service_name><requested_datetime>2026-11-20T09:00:00+00:00</requested_datetime>"
              "</request>";
    return R"({"service_request_id":")" + id
        + R"(","status":"open","service_name":"Pot & hole","requested_datetime":"2026-11-20T09:00:00+00:00"})";
}

QByteArray reports(const QByteArrayList& ids, bool asXml)
{
    QByteArrayList list;
    for (const QByteArray& id : ids)
        list.append(report(id, asXml));
    if (asXml)
        return xml("<service_requests>" + list.join() + "</service_requests>");
    return json('[' + list.join(',') + ']');
}

QByteArray open311(const QByteArray& path, bool asXml)
{
    return R"("request":{"path":")" + path
        + (asXml ? R"(.xml"},"answer":{"written":"xml"})" : R"(.json"})")
        + R"(,"delta":{"kind":"window","parameter":"start_date","until":"end_date","span_days":90,
        "first_days":90,"most_rows":1000,"format":"iso_seconds"})";
}

}

void TestKinds::readsOpen311_data()
{
    QTest::addColumn<bool>("asXml");
    QTest::newRow("JSON") << false;
    QTest::newRow("XML") << true;
}

void TestKinds::readsOpen311()
{
    QFETCH(bool, asXml);
    Desk desk(profile("open311", open311("/v2/requests", asXml), Reports),
              [asXml](const QByteArray&) {
                  return reports({ "41", "42" }, asXml);
              });
    const auto got = desk.pull({});
    QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
    QCOMPARE(got->page.records.size(), 2);
    const auto& request = std::get<ServiceRequest>(got->page.records.front().body);
    QCOMPARE(request.title, u"Pot & hole"_s);
    QCOMPARE(isoUtc(request.opened), u"2026-11-20T09:00:00.000Z"_s);
    // An empty list is an answer, in XML too.
    Desk empty(profile("open311", open311("/v2/requests", asXml), Reports),
               [asXml](const QByteArray&) { return reports({}, asXml); });
    QCOMPARE(empty.all(), QStringList());
    Desk error(profile("open311", open311("/v2/requests", asXml), Reports), [](const QByteArray&) {
        return RawServer::answer("403 Forbidden",
                                 "Content-Type: application/json\r\n",
                                 R"([{"code":403,"description":"bad key"}])");
    });
    QCOMPARE(error.all(), QStringList({ u"pets/dogs: HTTP 403"_s }));
}

void TestKinds::fetchesWhatOpen311UpdatesName()
{
    const QByteArray feed = open311("/v2/servicerequestupdates", false)
        + R"(,"fetch":{"key":"/service_request_id","id":"/update_id","batch":2,"items":"",
        "request":{"path":"/v2/requests.json","query":{"service_request_id":"{keys}"}}})";
    Desk desk(profile("open311", feed, Reports), [](const QByteArray& request) {
        if (request.contains("updates"))
            return json(R"([{"update_id":"u1","service_request_id":"7"},
                {"update_id":"u2","service_request_id":"8"},
                {"update_id":"u3","service_request_id":"7"},
                {"update_id":"u4","service_request_id":"9"}])");
        return request.contains("service_request_id=7%2C8") ? reports({ "7", "8" }, false)
                                                            : reports({ "9" }, false);
    });
    QCOMPARE(desk.all(), QStringList({ u"7"_s, u"8"_s, u"9"_s }));
    QCOMPARE(desk.server.requests().size(), 3);
    // Polls overlap; what came before is not fetched again.
    desk.clock.set(desk.clock.now().addSecs(60));
    QCOMPARE(desk.all(desk.last), QStringList());
    QCOMPARE(desk.server.requests().size(), 4);
}

namespace {

QByteArray envelope(const QByteArray& content, bool v11)
{
    const QByteArray space = v11 ? "http://schemas.xmlsoap.org/soap/envelope/"
                                 : "http://www.w3.org/2003/05/soap-envelope";
    return R"(<s:Envelope xmlns:s=")" + space + R"("><s:Body>)" + content
        + "</s:Body></s:Envelope>";
}

QByteArray soapFeed(const QByteArray& version)
{
    return R"("request":{"path":"/service.svc","soap":{"version":")" + version
        + R"(","action":"urn:echo/GetEvents","addressing":true,
        "body":"<GetEvents xmlns='urn:echo'><From>{since}</From></GetEvents>"}},
        "items":"/GetEventsResponse/GetEventsResult/Event","delta":{"kind":"watermark"})";
}

const QByteArray Events
    = R"([{"kind":"person","key":"/Id","fields":{"surname":"/Data/[Code=9]/Value",
    "forename":"/@state"}}])";

}

void TestKinds::asksSoap_data()
{
    QTest::addColumn<bool>("v11");
    QTest::newRow("1.1") << true;
    QTest::newRow("1.2") << false;
}

void TestKinds::asksSoap()
{
    QFETCH(bool, v11);
    Desk desk(profile("soap", soapFeed(v11 ? "1.1" : "1.2"), Events), [v11](const QByteArray&) {
        return RawServer::answer(
            "200 OK",
            v11 ? "Content-Type: text/xml; charset=utf-8\r\n"
                : "Content-Type: application/soap+xml; charset=utf-8\r\n",
            envelope("<GetEventsResponse xmlns='urn:echo'><GetEventsResult>"
                     "<Event state='Open'><Id>E1</Id><Data><Code>8</Code><Value>no</Value></Data>"
                     "<Data><Code>9</Code><Value>Okafor</Value></Data></Event>"
                     "<Event><Id>E2</Id><Data xmlns:i='http://www.w3.org/2001/XMLSchema-instance' "
                     "i:nil='true'/></Event></GetEventsResult></GetEventsResponse>",
                     v11));
    });
    const auto got = desk.pull({});
    QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
    QCOMPARE(got->page.records.size(), 2);
    const auto& person = std::get<PersonRecord>(got->page.records.front().body);
    QCOMPARE(person.surname, u"Okafor"_s);
    QCOMPARE(person.forename, u"Open"_s);
    const QByteArray request = desk.server.requests().front();
    QVERIFY(request.startsWith("POST /base/service.svc "));
    QVERIFY2(request.contains(v11 ? "SOAPAction: \"urn:echo/GetEvents\"\r\n"
                                  : "Content-Type: application/soap+xml; charset=utf-8; "
                                    "action=\"urn:echo/GetEvents\"\r\n"),
             request.constData());
    QVERIFY(request.contains("<From>1970-01-01T00:00:00.000Z</From>"));
    QVERIFY(request.contains(">urn:echo/GetEvents</a:Action>"));
    QVERIFY(
        request.contains(">" + desk.server.url(u"/base/service.svc"_s).toEncoded() + "</a:To>"));
}

void TestKinds::saysWhatASoapFaultMeans_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("1.1 ours") << QByteArray(
        "<s:Fault><faultcode>s:Client</faultcode><faultstring>x</faultstring></s:Fault>")
                              << Error::Kind::Invalid;
    QTest::newRow("1.1 theirs") << QByteArray("<s:Fault><faultcode>s:Server</faultcode></s:Fault>")
                                << Error::Kind::Offline;
    QTest::newRow("1.2 locked") << QByteArray(
        "<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>w:FailedAuthentication"
        "</s:Value></s:Subcode></s:Code></s:Fault>")
                                << Error::Kind::Refused;
}

void TestKinds::saysWhatASoapFaultMeans()
{
    QFETCH(QByteArray, content);
    QFETCH(Error::Kind, kind);
    for (const char* const status : { "500 Internal Server Error", "200 OK" }) {
        Desk desk(profile("soap", soapFeed("1.1"), Events),
                  [&](const QByteArray&) { return xml(envelope(content, true), status); });
        const auto got = desk.pull({});
        QVERIFY(!got);
        QCOMPARE(got.error().kind, kind);
        QVERIFY(got.error().detail.startsWith("pets/dogs: SOAP fault "_L1));
    }
}

void TestKinds::refusesHostileXml_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("external entity") << QByteArray(
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><service_requests>&x;"
        "</service_requests>");
    QTest::newRow("entity bomb") << QByteArray(
        "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;\">]><service_requests>&y;"
        "</service_requests>");
    QTest::newRow("too deep") << "<service_requests>" + QByteArray(500, ' ').replace(" ", "<a>")
            + QByteArray(500, ' ').replace(" ", "</a>") + "</service_requests>";
    QTest::newRow("cut") << QByteArray("<service_requests><request>");
    QTest::newRow("another") << QByteArray("<html><body/></html>");
}

void TestKinds::refusesHostileXml()
{
    QFETCH(QByteArray, body);
    Desk desk(profile("open311", open311("/v2/requests", true), Reports),
              [&body](const QByteArray&) { return xml(body); });
    const auto got = desk.pull({});
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Malformed);
}

void TestKinds::looksUpByKey()
{
    Desk desk(profile("rest",
                      R"("request":{"path":"/council-tax/{key}"},"items":"",
                      "look_up":{"by":"source_key","source":"revenues"})"),
              [](const QByteArray& request) {
                  return request.contains("/council-tax/A%2F1 ")
                      ? json(R"({"id":"A/1","name":"N"})")
                      : RawServer::answer("404 Not Found", {}, {});
              });
    const auto got = HttpDesk::waited(desk.connector.lookUp(u"dogs"_s, u"A/1"_s));
    QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
    QCOMPARE(got->page.records.size(), 1);
    const auto unknown = HttpDesk::waited(desk.connector.lookUp(u"dogs"_s, u"A/2"_s));
    QVERIFY(unknown);
    QVERIFY(unknown->page.records.isEmpty());
    // It is never pulled.
    QVERIFY(!desk.pull({}));
    QCOMPARE(desk.server.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestKinds)
#include "TestKinds.moc"

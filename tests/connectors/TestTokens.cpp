// TestTokens.cpp - what a back office takes under a token (Open311) is asked for until it has a
// name of its own.
#include "HttpDesk.h"
#include "backoffice/ProfileReader.h"
#include "backoffice/RestSubmitter.h"

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

using Answer = Submitted::Answer;

struct Reporter
{
    explicit Reporter(RawServer::Script script, const QString& name = u"fixmystreet"_s)
        : server(std::move(script))
    {
        Profile profile = *ProfileReader::builtIn(name);
        profile.values.insert(u"jurisdiction"_s, u"fixmystreet.example"_s);
        submitter = std::make_unique<RestSubmitter>(
            profile,
            *ProfileReader::accepts(ProfileReader::builtInPath(name)),
            RestSubmitter::Place { server.url(u"/base"_s), u"token"_s, {}, {} },
            secrets,
            clock);
        submission.entry.outgoing.id = EntryId(u"e1"_s);
        submission.entry.outgoing.kind = u"request"_s;
        submission.entry.outgoing.payload
            = { { u"service"_s, u"Graffiti"_s }, { u"text"_s, u"On the bridge"_s } };
        submission.entry.made = clock.now();
    }

    Submitted submit()
    {
        const auto answer = submitter->submit(submission);
        if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 20'000) || !answer.result())
            return {};
        return *answer.result();
    }

    RawServer server;
    TestSecrets secrets;
    FixedClock clock { QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC) };
    std::unique_ptr<RestSubmitter> submitter;
    Submission submission;
};

}

class TestTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksByTheTokenUntilThereIsAName()
    {
        QByteArray said = R"([{"token":"T 1/2"}])";
        Reporter desk([&said](const QByteArray&) { return RawServer::json(said); });
        const Submitted taken = desk.submit();
        QCOMPARE(taken.answer, Answer::Pending);
        QCOMPARE(taken.reference, u"T 1/2"_s);
        QVERIFY(desk.server.requests().last().startsWith("POST /base/requests.json?"));
        QVERIFY(desk.server.requests().last().contains("jurisdiction_id=fixmystreet.example"));
        QVERIFY(desk.server.requests().last().contains("description=On%20the%20bridge"));

        // From now on it is asked for and never sent again, also after a restart.
        desk.submission.entry.reference = taken.reference;
        desk.submission.entry.settled = desk.clock.now();
        desk.submission.mayHaveArrived = true;
        said = R"([{"token":"T 1/2","service_request_id":""}])";
        QCOMPARE(desk.submit().answer, Answer::Pending);
        QVERIFY(desk.server.requests().last().startsWith("GET /base/tokens/T%201%2F2.json?"));
        said = R"([{"token":"T 1/2","service_request_id":"638344"}])";
        const Submitted named = desk.submit();
        QCOMPARE(named.answer, Answer::Accepted);
        QCOMPARE(named.reference, u"638344"_s);
        for (const QByteArray& request : desk.server.requests().mid(1))
            QVERIFY(request.startsWith("GET "));
    }

    void reportsWhereAnswersAreWrittenInXml()
    {
        const auto xml = [](const QByteArray& request) {
            return RawServer::answer("200 OK",
                                     "Content-Type: text/xml; charset=utf-8\r\n",
                                     "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                                     "<service_requests><request>"
                                         + request + "</request></service_requests>");
        };
        QByteArray said = "<token>T1</token>";
        Reporter desk([&](const QByteArray&) { return xml(said); }, u"open311"_s);
        const Submitted taken = desk.submit();
        QCOMPARE(taken.answer, Answer::Pending);
        QCOMPARE(taken.reference, u"T1"_s);
        const QByteArray sent = desk.server.requests().last();
        QVERIFY(sent.startsWith("POST /base/requests.xml?"));
        QVERIFY(sent.contains("application/x-www-form-urlencoded"));
        QVERIFY(sent.contains("service_code=Graffiti"));
        desk.submission.entry.reference = taken.reference;
        desk.submission.entry.settled = desk.clock.now();
        desk.submission.mayHaveArrived = true;
        said = "<token>T1</token><service_request_id></service_request_id>";
        QCOMPARE(desk.submit().answer, Answer::Pending);
        QVERIFY(desk.server.requests().last().startsWith("GET /base/tokens/T1.xml?"));
        said = "<service_request_id>638344</service_request_id><token>T1</token>";
        const Submitted named = desk.submit();
        QCOMPARE(named.answer, Answer::Accepted);
        QCOMPARE(named.reference, u"638344"_s);
    }

    void takesAPageForSigningInForNoAnswer()
    {
        Reporter desk(
            [](const QByteArray&) {
                return RawServer::answer(
                    "200 OK", "Content-Type: text/html\r\n", "<html><body>Sign in</body></html>");
            },
            u"open311"_s);
        const Submitted taken = desk.submit();
        // It may have arrived, and no look-up is there: a person decides.
        QCOMPARE(taken.answer, Answer::Refused);
        QCOMPARE(taken.error->kind, Error::Kind::TimedOut);
    }

    void keepsTheTokenWhereNoNameEverComes()
    {
        Reporter desk([](const QByteArray&) { return RawServer::answer("404 Not Found", "", ""); });
        desk.submission.entry.reference = u"T1"_s;
        desk.submission.entry.settled = desk.clock.now();
        QCOMPARE(desk.submit().answer, Answer::Pending);
        desk.clock.set(desk.clock.now().addDays(1));
        const Submitted settled = desk.submit();
        QCOMPARE(settled.answer, Answer::Accepted);
        QCOMPARE(settled.reference, u"T1"_s);
    }

    void takesANameThatComesAtOnce()
    {
        Reporter desk(
            [](const QByteArray&) { return RawServer::json(R"([{"service_request_id":"7"}])"); });
        const Submitted taken = desk.submit();
        QCOMPARE(taken.answer, Answer::Accepted);
        QCOMPARE(taken.reference, u"7"_s);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "TestTokens.moc"

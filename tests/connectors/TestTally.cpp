// TestTally.cpp - requests of the last hour are counted for each source, those for tokens too.
#include "HttpDesk.h"
#include "backoffice/ProfileReader.h"
#include "backoffice/RequestTally.h"

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestTally final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheLastHourOnly()
    {
        FixedClock clock(QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC));
        RequestTally tally(clock);
        const SourceId orchard(u"orchard"_s);
        QVERIFY(tally.lastHour().isEmpty());
        tally.note(orchard);
        tally.note(SourceId(u"storm"_s));
        clock.set(clock.now().addSecs(qint64 { 40 } * 60));
        tally.note(orchard);
        tally.note(orchard);
        QCOMPARE(tally.lastHour().value(orchard), 3);
        clock.set(clock.now().addSecs(qint64 { 20 } * 60));
        QCOMPARE(tally.lastHour().value(orchard), 2);
        tally.note(orchard);
        QCOMPARE(tally.lastHour().value(orchard), 3);
        QCOMPARE(tally.lastHour().value(SourceId(u"storm"_s)), 0);
        clock.set(clock.now().addDays(1));
        QCOMPARE(tally.lastHour().value(orchard), 0);
    }

    void countsEachRequestThatLeaves()
    {
        FixedClock clock(QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC));
        RequestTally tally(clock);
        TestSecrets secrets;
        // Let in only at the second try, which is a request too.
        int asked = 0;
        RawServer server([&asked](const QByteArray&) {
            return ++asked == 1 ? RawServer::answer("401 Unauthorized", "", "")
                                : RawServer::json("[]");
        });
        const auto profile = ProfileReader::read(
            R"({"id":"pets","name":"Pets","service_area":"Pets","kind":"rest",
            "authentication":{"kind":"bearer"},"feeds":[{"id":"dogs","owner":"o","purpose":"p",
            "lawful_basis":"public_task","sensitivity":"open","retention":"P1Y",
            "roles":["advisor"],"request":{"path":"/dogs"},"items":"","records":[{"kind":"person",
            "key":"/id","fields":{"surname":"/name"}}]}]})",
            u"pets.json"_s);
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
        RestConnector connector(
            *profile,
            { server.url(), u"token"_s, {}, {}, {}, tally.counterFor(SourceId(u"pets"_s)) },
            secrets,
            clock);
        QVERIFY(HttpDesk::waited(connector.pull(u"dogs"_s, {})));
        QCOMPARE(tally.lastHour().value(SourceId(u"pets"_s)), 2);
    }
};

QTEST_GUILESS_MAIN(TestTally)
#include "TestTally.moc"

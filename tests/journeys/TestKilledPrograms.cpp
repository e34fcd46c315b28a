// TestKilledPrograms.cpp - the real program, killed at any moment while it sends and fetches
// through every fault: what it acknowledged arrives exactly once, and nothing else.
// GUILDHALL_WORLDS says how many councils (3; 30 in the long run), GUILDHALL_SEED repeats one.
#include "Program.h"

#include <QEventLoop>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

QByteArray faults(QRandomGenerator& random)
{
    QJsonArray all;
    for (const auto& kind : { u"latency"_s,
                              u"drop_before_body"_s,
                              u"drop_mid_body"_s,
                              u"reset"_s,
                              u"server_error"_s,
                              u"truncated"_s,
                              u"wrong_type"_s,
                              u"duplicate_page"_s,
                              u"reordered_page"_s,
                              u"stale_token"_s,
                              u"applied_answer_lost"_s })
        all.append(QJsonObject { { u"kind"_s, kind },
                                 { u"times"_s, 0 },
                                 { u"milliseconds"_s, 5 },
                                 { u"probability"_s, 0.02 + random.generateDouble() / 12 } });
    return QJsonDocument(all).toJson();
}

void clearFaults(const OfficeProcess& office)
{
    QNetworkAccessManager network;
    QEventLoop loop;
    auto* reply
        = network.deleteResource(QNetworkRequest(QUrl(office.url() + u"/_control/fault"_s)));
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    reply->deleteLater();
}

QByteArray configuration(const QString& url)
{
    QJsonArray sources;
    for (const auto& id : { u"orchard"_s, u"alloy"_s, u"storm"_s, u"complaints"_s })
        sources.append(QJsonObject {
            { u"profile"_s, id }, { u"base_url"_s, url }, { u"secret"_s, u"token"_s } });
    const QJsonObject root { { u"secrets_folder"_s, u"secrets"_s }, { u"sources"_s, sources } };
    return QJsonDocument(root).toJson();
}

QByteArray lines(QRandomGenerator& random, int& number)
{
    const QStringList kinds { u"request"_s, u"complaint"_s, u"contact"_s, u"note"_s };
    QByteArray all;
    const int count = 1 + random.bounded(4);
    for (int at = 0; at < count; ++at)
        all += QJsonDocument(QJsonObject { { u"kind"_s, kinds.at(random.bounded(4)) },
                                           { u"text"_s, u"Said %1"_s.arg(++number) } })
                   .toJson(QJsonDocument::Compact)
            + '\n';
    return all;
}

}

class TestKilledPrograms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loseAndDoubleNothing()
    {
        bool isSet = false;
        const int asked = qEnvironmentVariableIntValue("GUILDHALL_WORLDS", &isSet);
        bool isRepeated = false;
        const auto given
            = static_cast<quint32>(qEnvironmentVariable("GUILDHALL_SEED").toULongLong(&isRepeated));
        const quint32 first = isRepeated ? given : QRandomGenerator::global()->generate();
        const int worlds = isRepeated ? 1 : isSet ? asked : 3;
        int said = 0;
        for (int world = 0; world < worlds; ++world) {
            oneCouncil(first + static_cast<quint32>(world), said);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("seeds %u and the %d after it: %d kills, %d entries arrived once each",
              first,
              worlds - 1,
              m_kills,
              said);
    }

private:
    void oneCouncil(quint32 seed, int& said)
    {
        const QByteArray where = "seed " + QByteArray::number(seed);
        QRandomGenerator random(seed);
        const Program program;
        program.writeSecret(u"token"_s, "demo");
        const auto wrong = program.write(u"faults.json"_s, faults(random));
        const OfficeProcess office({ u"--customers"_s,
                                     u"30"_s,
                                     u"--seed"_s,
                                     QString::number(seed),
                                     u"--live-rate"_s,
                                     u"5"_s,
                                     u"--faults"_s,
                                     wrong });
        QVERIFY2(!office.url().isEmpty(), where.constData());
        const auto config = program.write(u"config.json"_s, configuration(office.url()));

        // Kills within the first load are TestKilledSync's.
        const auto filled = program.run({ u"--config"_s, config, u"sync"_s, u"--once"_s });
        QVERIFY2(filled.status == 0 || filled.status == 3, (where + ": " + filled.err).constData());
        QHash<QString, QString> acknowledged;
        int number = 0;
        for (int round = 0; round < 3; ++round) {
            const auto queued = program.run({ u"--config"_s, config, u"submit"_s, u"-"_s },
                                            lines(random, number));
            QVERIFY2(queued.status == 0, (where + ": " + queued.err).constData());
            for (const auto& line : queued.out.trimmed().split('\n'))
                acknowledged.insert(QJsonDocument::fromJson(line).object()[u"id"_s].toString(), {});
            const auto sync = program.start({ u"--config"_s, config, u"sync"_s });
            QVERIFY2(sync->waitForStarted(), where.constData());
            // It is to die at any moment, from its first steps to its waiting between tries.
            sync->waitForFinished(150 + random.bounded(1200));
            sync->kill();
            QVERIFY2(sync->waitForFinished(), where.constData());
            ++m_kills;
        }
        clearFaults(office);
        QJsonArray entries;
        for (int last = 0; last < 5; ++last) {
            const auto synced = program.run({ u"--config"_s, config, u"sync"_s, u"--once"_s });
            QVERIFY2(synced.status == 0, (where + ": " + synced.err).constData());
            entries = program.run({ u"outbox"_s, u"--json"_s }).json().array();
            bool waits = false;
            for (const auto& entry : std::as_const(entries))
                waits = waits || entry[u"state"_s].toString() != u"sent"_s;
            if (!waits)
                break;
        }
        QCOMPARE(entries.size(), acknowledged.size());
        for (const auto& entry : std::as_const(entries))
            QVERIFY2(entry[u"state"_s].toString() == u"sent"_s,
                     (where + ": " + entry[u"error"_s].toString().toUtf8()).constData());
        const auto writes = QJsonDocument::fromJson(office.get(u"/_control/writes"_s)).array();
        QCOMPARE(writes.size(), acknowledged.size());
        for (const auto& write : writes)
            QVERIFY2(acknowledged.remove(write[u"key"_s].toString()), where.constData());
        const auto verified = program.run({ u"verify"_s });
        QVERIFY2(verified.out.trimmed() == "ok", (where + ": " + verified.out).constData());
        said += number;
    }

    int m_kills = 0;
};

QTEST_GUILESS_MAIN(TestKilledPrograms)
#include "TestKilledPrograms.moc"

// TestKilledSync.cpp - a sync killed at any moment goes on where it was, and at the end holds what
// an uninterrupted one holds. GUILDHALL_KILLS says how often (16; 200 in the long run).
#include "SyncHouse.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

using namespace guildhall;

class TestKilledSync final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheSameAsAnUninterruptedRun();

private:
    [[nodiscard]] QString markOf(const QString& path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return u"?"_s;
        const QByteArray bytes = file.read(1);
        const QStringList places
            = { u"outside"_s, u"commit"_s, u"checkpoint"_s, u"sync to disk"_s };
        return bytes.isEmpty() ? u"?"_s : places.value(bytes.at(0));
    }
};

void TestKilledSync::holdsTheSameAsAnUninterruptedRun()
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("GUILDHALL_KILLS", &isSet);
    const int kills = isSet ? asked : 16;
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);

    office::ServerOptions options;
    options.customers = 150;
    options.seed = seed;
    auto started = office::RunningOffice::start(options);
    QVERIFY(started);
    office::RunningOffice& office = **started;
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    const QString keyFile = folder.filePath(u"key"_s);
    const QString mark = folder.filePath(u"mark"_s);
    const auto put = [](const QString& path, const QByteArray& bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly)
            && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            && file.write(bytes) == bytes.size();
    };
    QVERIFY(put(keyFile, QByteArray(DatabaseKey::Size, 'k').toHex()));
    QVERIFY(QDir().mkpath(data));

    Configuration configuration = configurationFor(office.url(), QString(), 25);
    std::erase_if(configuration.sources,
                  [](const SourceConfiguration& source) { return !source.profile.isHttp(); });
    const auto key = *DatabaseKey::fromBytes(QByteArray(DatabaseKey::Size, 'k'));
    const auto run = [&](const QStringList& wish) {
        auto child = std::make_unique<QProcess>();
        child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child->start(QStringLiteral(KILLED_SYNC),
                     QStringList({ data, keyFile, office.url().toString(), mark }) + wish);
        return child;
    };

    QMap<QString, int> places;
    int killed = 0;
    for (int round = 0; killed < kills && round < kills * 3; ++round) {
        const auto where = u"seed %1 round %2"_s.arg(seed).arg(round).toUtf8();
        QVERIFY(put(mark, QByteArray(8, '\0')));
        office.change({ 60, {}, {} });
        // Two of three times it dies in the middle of a write, else whenever; but never so often
        // whenever that fewer than half would have died in a write.
        QStringList wish;
        const bool mayDieAnywhere = (places.value(u"outside"_s) + 1) * 2 <= killed;
        if (!mayDieAnywhere || random.bounded(3) > 0) {
            const QStringList kinds = { u"commit"_s, u"commit"_s, u"checkpoint"_s, u"sync"_s };
            const QString& kind = kinds.at(random.bounded(4));
            wish = { kind, QString::number(1 + random.bounded(kind == "commit"_L1 ? 150 : 12)) };
        }
        const auto child = run(wish);
        QVERIFY2(child->waitForStarted(20'000), where.constData());
        if (wish.isEmpty())
            child->waitForFinished(20 + random.bounded(500));
        else
            child->waitForFinished(60'000);
        if (child->state() != QProcess::NotRunning) {
            child->kill();
            QVERIFY2(child->waitForFinished(20'000), where.constData());
        }
        if (child->exitStatus() == QProcess::CrashExit) {
            ++killed;
            ++places[markOf(mark)];
        } else {
            QCOMPARE(child->exitCode(), 0);
        }
        SyncHouse house(configuration, data, key);
        QVERIFY2(wait(house.links->linkMarked()), where.constData());
        const QString findings = house.verified().join(u"; "_s);
        QVERIFY2(findings.isEmpty(), (where + ": " + findings.toUtf8()).constData());
    }
    QCOMPARE(killed, kills);

    const auto last = run({});
    QVERIFY(last->waitForFinished(120'000));
    QCOMPARE(last->exitCode(), 0);
    SyncHouse interrupted(configuration, data, key);
    const QTemporaryDir other;
    SyncHouse whole(configuration, other.path(), key);
    whole.once();
    QCOMPARE(interrupted.digests(), whole.digests());
    QCOMPARE(interrupted.verified(), QStringList());

    QStringList told;
    for (auto it = places.begin(); it != places.end(); ++it)
        told.append(u"%1 %2"_s.arg(it.value()).arg(it.key()));
    qInfo("seed %u: killed %d times: %s", seed, killed, qPrintable(told.join(u", "_s)));
    QVERIFY2(places.value(u"outside"_s) * 2 <= killed, qPrintable(told.join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestKilledSync)
#include "TestKilledSync.moc"

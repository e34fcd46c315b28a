// TestKeychain.cpp - a keychain that is there, locked, lost, forgetful or not there is told apart.
#include "secrets/DesktopKey.h"
#include "secrets/KeychainSecrets.h"

#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

template <class T>
Result<T> wait(const Async<T>& answer)
{
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 30'000))
        return Error { Error::Kind::TimedOut, u"no answer"_s };
    return answer.result();
}

/// Forgets, keeps or fails as it is told.
class Fake final : public SecretKeeper
{
public:
    [[nodiscard]] Async<QByteArray> read(const QString& name) override
    {
        if (failure)
            return ready(Result<QByteArray>(*failure));
        if (!kept.contains(name))
            return ready(Result<QByteArray>(Error { Error::Kind::NotFound, name }));
        return ready(Result<QByteArray>(kept.value(name)));
    }
    [[nodiscard]] Async<Done> write(const QString& name, const QByteArray& secret) override
    {
        if (failure)
            return ready(Outcome(*failure));
        if (!forgets)
            kept.insert(name, secret);
        return ready(Outcome(Done()));
    }
    [[nodiscard]] Async<Done> remove(const QString& name) override
    {
        kept.remove(name);
        return ready(Outcome(Done()));
    }
    [[nodiscard]] QString backend() const override { return u"fake"_s; }

    QMap<QString, QByteArray> kept;
    std::optional<Error> failure;
    bool forgets = false;
};

}

class TestKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAKeyOnlyWhenAsked();
    void findsOutAKeychainThatForgets();
    void saysWhenThereIsNoKeychain();
    void keepsInARealKeychain();
};

void TestKeychain::makesAKeyOnlyWhenAsked()
{
    Fake keychain;
    DesktopKey key(keychain);
    QCOMPARE(wait(key.read()).error().kind, Error::Kind::NotFound);
    QVERIFY(keychain.kept.isEmpty());
    const auto made = wait(key.create());
    QVERIFY(made);
    QCOMPARE(made->size(), 32);
    QCOMPARE(*wait(key.read()), *made);
    Fake other;
    QVERIFY(*wait(DesktopKey(other).create()) != *made);
    keychain.kept.begin().value() = "short";
    QCOMPARE(wait(key.read()).error().kind, Error::Kind::Damaged);
}

void TestKeychain::findsOutAKeychainThatForgets()
{
    Fake keychain;
    keychain.forgets = true;
    DesktopKey key(keychain);
    QCOMPARE(wait(key.create()).error().kind, Error::Kind::NotFound);
    for (const auto kind : { Error::Kind::Refused, Error::Kind::Offline, Error::Kind::Storage }) {
        keychain.failure = Error { kind, {} };
        QCOMPARE(wait(key.read()).error().kind, kind);
        QCOMPARE(wait(key.create()).error().kind, kind);
    }
}

void TestKeychain::saysWhenThereIsNoKeychain()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        QSKIP("a session bus is here; this is about a computer without one");
    KeychainSecrets keychain(u"guildhall-test"_s, std::chrono::seconds(5));
    const auto read = wait(keychain.read(u"nothing"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Offline);
}

// Runs this program again inside a D-Bus session with a keyring of its own.
void TestKeychain::keepsInARealKeychain()
{
    if (qEnvironmentVariableIsSet("GUILDHALL_KEYRING_TEST")) {
        KeychainSecrets keychain(u"guildhall-test"_s, std::chrono::seconds(20));
        QVERIFY(!keychain.backend().isEmpty());
        QCOMPARE(wait(keychain.read(u"lost"_s)).error().kind, Error::Kind::NotFound);
        DesktopKey key(keychain);
        const auto made = wait(key.create());
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(*wait(key.read()), *made);
        QVERIFY(wait(keychain.remove(u"database-key"_s)));
        QCOMPARE(wait(key.read()).error().kind, Error::Kind::NotFound);
        return;
    }
    if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()
        || QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
        QSKIP("gnome-keyring and dbus-run-session are not installed: no real keychain to try");
    const QTemporaryDir home;
    QProcess session;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"GUILDHALL_KEYRING_TEST"_s, u"1"_s);
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::MergedChannels);
    const QString script
        = u"printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
          "exec \"$0\" keepsInARealKeychain"_s;
    session.start(u"dbus-run-session"_s,
                  { u"--"_s, u"sh"_s, u"-c"_s, script, QCoreApplication::applicationFilePath() });
    QVERIFY(session.waitForFinished(60'000));
    const QByteArray said = session.readAll();
    QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0,
             said.constData());
    QVERIFY2(said.contains("PASS   : TestKeychain::keepsInARealKeychain"), said.constData());
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "TestKeychain.moc"

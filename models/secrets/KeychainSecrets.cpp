#include "secrets/KeychainSecrets.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QLibrary>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr auto SecretService = "org.freedesktop.secrets"_L1;

    enum class Keychain { Answers, Locked, None };

    // QtKeychain says "other error" for most of what goes wrong with the Secret Service.
    Keychain keychain()
    {
#ifdef Q_OS_LINUX
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return Keychain::None;
        const QDBusReply<bool> there = bus.interface()->isServiceRegistered(SecretService);
        const QDBusReply<QStringList> known = bus.interface()->activatableServiceNames();
        if (!there.value() && !known.value().contains(SecretService)
            && !known.value().contains("org.kde.kwalletd5"_L1))
            return Keychain::None;
        QDBusMessage ask
            = QDBusMessage::createMethodCall(SecretService,
                                             u"/org/freedesktop/secrets/aliases/default"_s,
                                             u"org.freedesktop.DBus.Properties"_s,
                                             u"Get"_s);
        ask << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
        constexpr int Milliseconds = 2000;
        const QDBusReply<QDBusVariant> locked = bus.call(ask, QDBus::Block, Milliseconds);
        return locked.isValid() && locked.value().variant().toBool() ? Keychain::Locked
                                                                     : Keychain::Answers;
#else
        return Keychain::Answers;
#endif
    }

    Error errorOf(const QKeychain::Job& job)
    {
        using Kind = Error::Kind;
        const QString detail = u"keychain error %1"_s.arg(static_cast<int>(job.error()));
        switch (job.error()) {
        case QKeychain::EntryNotFound:
            return { Kind::NotFound, detail };
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            return { Kind::Refused, detail };
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
            return { Kind::Offline, detail };
        default:
            break;
        }
        switch (keychain()) {
        case Keychain::None:
            return { Kind::Offline, u"no keychain answers on this computer"_s };
        case Keychain::Locked:
            return { Kind::Refused, u"the keychain is locked"_s };
        case Keychain::Answers:
            break;
        }
        return { Kind::Storage, detail };
    }

}

KeychainSecrets::KeychainSecrets(QString service,
                                 std::chrono::milliseconds patience,
                                 QObject* parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_patience(patience)
{
}

template <class T, class Job, class Prepare, class Take>
Async<T> KeychainSecrets::run(const QString& name, Prepare prepare, Take take)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto start = [this, promise, name, prepare, take] {
        auto* job = new Job(m_service, this);
        job->setKey(name);
        job->setInsecureFallback(false);
        prepare(*job);
        auto* patience = new QTimer(job);
        patience->setSingleShot(true);
        connect(patience, &QTimer::timeout, this, [promise] {
            if (promise->future().isFinished())
                return;
            promise->addResult(Result<T>(
                Error { Error::Kind::Refused, u"the keychain did not answer in time"_s }));
            promise->finish();
        });
        connect(job, &QKeychain::Job::finished, this, [promise, take, job](QKeychain::Job*) {
            if (promise->future().isFinished())
                return;
            promise->addResult(take(*job));
            promise->finish();
        });
        patience->start(m_patience);
        job->start();
    };
    QMetaObject::invokeMethod(this, start, Qt::QueuedConnection);
    return promise->future();
}

Async<QByteArray> KeychainSecrets::read(const QString& name)
{
    return run<QByteArray, QKeychain::ReadPasswordJob>(
        name,
        [](QKeychain::ReadPasswordJob&) {},
        [](const QKeychain::ReadPasswordJob& job) -> Result<QByteArray> {
            if (job.error() != QKeychain::NoError)
                return errorOf(job);
            return QByteArray::fromBase64(job.textData().toLatin1());
        });
}

Async<Done> KeychainSecrets::write(const QString& name, const QByteArray& secret)
{
    // As base64: some keychains keep text only.
    const QString text = QString::fromLatin1(secret.toBase64());
    return run<Done, QKeychain::WritePasswordJob>(
        name,
        [text](QKeychain::WritePasswordJob& job) { job.setTextData(text); },
        [](const QKeychain::WritePasswordJob& job) -> Outcome {
            if (job.error() != QKeychain::NoError)
                return errorOf(job);
            return Done();
        });
}

Async<Done> KeychainSecrets::remove(const QString& name)
{
    return run<Done, QKeychain::DeletePasswordJob>(
        name,
        [](QKeychain::DeletePasswordJob&) {},
        [](const QKeychain::DeletePasswordJob& job) -> Outcome {
            if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
                return Done();
            return errorOf(job);
        });
}

QString KeychainSecrets::backend() const
{
#if defined(Q_OS_WIN)
    return u"windows-credentials"_s;
#elif defined(Q_OS_MACOS)
    return u"macos-keychain"_s;
#else
    // QtKeychain's own choice: libsecret where it can be loaded, KWallet where it cannot.
    QLibrary library(u"secret-1"_s, 0);
    return library.load() ? u"secret-service"_s : u"kwallet"_s;
#endif
}

}

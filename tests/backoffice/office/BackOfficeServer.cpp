#include "office/BackOfficeServer.h"

#include "office/Connection.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <algorithm>
#include <cmath>

namespace guildhall::office {

using namespace Qt::StringLiterals;

class BackOfficeServer::Door final : public QTcpServer
{
public:
    Door(Office& office, World& world)
        : m_office(office)
        , m_world(world)
    {
    }
    void encrypt(const QSslConfiguration& configuration)
    {
        m_configuration = configuration;
        m_encrypted = true;
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* socket = m_encrypted ? new QSslSocket : new QTcpSocket;
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        new Connection(m_office, m_world, socket, this);
        if (auto* secure = qobject_cast<QSslSocket*>(socket)) {
            secure->setSslConfiguration(m_configuration);
            secure->startServerEncryption();
        }
    }

private:
    Office& m_office;
    World& m_world;
    QSslConfiguration m_configuration;
    bool m_encrypted = false;
};

Result<std::unique_ptr<BackOfficeServer>> BackOfficeServer::start(const ServerOptions& options)
{
    const QDateTime today
        = options.today.isValid() ? options.today : QDateTime::currentDateTimeUtc();
    auto world = World::make(
        { { options.customers, options.seed, today.toMSecsSinceEpoch() }, options.state });
    if (!world)
        return world.error();
    auto shared = SharedLog::open(options.state);
    if (!shared)
        return shared.error();
    auto papers = PaperStore::open(options.state);
    if (!papers)
        return papers.error();
    std::unique_ptr<BackOfficeServer> server(
        new BackOfficeServer(*std::move(world), *std::move(shared), *std::move(papers), options));
    if (const Outcome opened = server->open(options); !opened)
        return opened.error();
    return server;
}

BackOfficeServer::BackOfficeServer(std::unique_ptr<World> world,
                                   std::unique_ptr<SharedLog> shared,
                                   std::unique_ptr<PaperStore> papers,
                                   const ServerOptions& options)
    : m_world(std::move(world))
    , m_shared(std::move(shared))
    , m_papers(std::move(papers))
    , m_faults(options.seed)
    , m_drops(options.drop.isEmpty() ? nullptr : std::make_unique<Drops>(*m_world, options.drop))
    , m_office(*m_world,
               *m_shared,
               *m_papers,
               m_faults,
               m_drops.get(),
               options.token,
               options.salesforceCertificate)
    , m_door(std::make_unique<Door>(m_office, *m_world))
{
    for (const Fault& fault : options.faults)
        m_faults.add(fault);
    if (options.reception == ServerOptions::Reception::Visited) {
        m_visitors = std::make_unique<Visitors>(*m_shared, m_world->records(), options.seed);
        if (m_shared->facts().isEmpty())
            m_visitors->comeUntil(QDateTime::fromMSecsSinceEpoch(m_world->asAt(), Qt::UTC));
        m_shared->setListener([this](const QJsonObject& fact) { m_visitors->heard(fact); });
    }
}

BackOfficeServer::~BackOfficeServer() = default;

Outcome BackOfficeServer::open(const ServerOptions& options)
{
    if (!options.certificate.isEmpty() || !options.privateKey.isEmpty()) {
        const QList<QSslCertificate> chain = QSslCertificate::fromPath(options.certificate);
        QFile keyFile(options.privateKey);
        if (chain.isEmpty())
            return Error { Error::Kind::Invalid,
                           u"the certificate %1 cannot be read"_s.arg(options.certificate) };
        if (!keyFile.open(QIODevice::ReadOnly))
            return Error { Error::Kind::Invalid,
                           u"the private key %1 cannot be read"_s.arg(options.privateKey) };
        const QByteArray pem = keyFile.readAll();
        QSslKey key(pem, QSsl::Rsa);
        if (key.isNull())
            key = QSslKey(pem, QSsl::Ec);
        if (key.isNull())
            return Error { Error::Kind::Invalid,
                           u"the private key %1 cannot be read"_s.arg(options.privateKey) };
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(key);
        m_door->encrypt(configuration);
        m_encrypted = true;
    }
    if (m_drops) {
        if (Outcome written = m_drops->writeAll(); !written)
            return written;
    }
    if (!m_door->listen(QHostAddress::LocalHost, options.port))
        return Error { Error::Kind::Refused, u"port %1 is not free"_s.arg(options.port) };
    live(options);
    return Done {};
}

void BackOfficeServer::live(const ServerOptions& options)
{
    if (options.changesPerSecond <= 0.0)
        return;
    // At most ten beats a second; a faster rate makes several changes a beat.
    const double beats = std::min(options.changesPerSecond, 10.0);
    const auto each
        = static_cast<std::uint32_t>(std::lround(std::max(1.0, options.changesPerSecond / beats)));
    m_changes.callOnTimeout(this, [this, each] { m_world->change({ each, {}, {} }); });
    m_changes.start(static_cast<int>(1000.0 / beats));
    if (m_drops) {
        m_dropTimes.callOnTimeout(this, [this] {
            if (const Outcome written = m_drops->writeAll(); !written)
                qWarning("%s", qUtf8Printable(written.error().detail));
        });
        m_dropTimes.start(std::max(1, options.dropSeconds) * 1000);
    }
}

QUrl BackOfficeServer::url() const
{
    QUrl url;
    url.setScheme(m_encrypted ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_door->serverPort());
    return url;
}

}

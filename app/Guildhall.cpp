#include "app/Guildhall.h"

#include "encryption/DatabaseKey.h"
#include "secrets/DesktopKey.h"
#include "secrets/FileSecrets.h"
#include "secrets/KeyFile.h"
#include "sync/Connectors.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    const QString CacheFile = u"cache.db"_s;
    const QString JournalFile = u"journal.db"_s;

    std::unique_ptr<SecretKeeper> secretFiles(const Configuration& configuration)
    {
        if (configuration.secretsFolder.isEmpty())
            return nullptr;
        return std::make_unique<FileSecrets>(configuration.secretsFolder);
    }

}

Guildhall::Guildhall(Plan plan, const Clock& clock)
    : m_plan(std::move(plan))
    , m_clock(clock)
    , m_keychain(u"guildhall"_s)
    , m_secretFiles(secretFiles(m_plan.configuration))
    , m_store({ m_plan.dataDir }, m_clock)
    , m_links(m_store)
    , m_records(m_store, m_links)
    , m_sources(m_store)
    , m_file(m_store)
    , m_search(m_store)
    , m_verify(m_store)
    , m_trail(m_store)
    , m_audit(m_trail, m_plan.session)
    , m_lookUp(m_audit, m_file, m_search)
    , m_sync({ m_records, m_sources, m_links },
             m_plan.configuration,
             connectorsFor(m_secretFiles ? *m_secretFiles : m_keychain, m_clock),
             m_clock)
{
}

Guildhall::~Guildhall() = default;

Async<Opened> Guildhall::open()
{
    return key()
        .then(&m_store,
              [this](const Result<QByteArray>& bytes) -> Async<Opened> {
                  if (!bytes)
                      return ready<Opened>(bytes.error());
                  const auto key = DatabaseKey::fromBytes(*bytes);
                  if (!key)
                      return ready<Opened>(key.error());
                  return m_store.open(*key);
              })
        .unwrap()
        .then(&m_store, [this](const Result<Opened>& opened) {
            // What a crash left between a page and its linkage is taken up now; nobody waits for
            // it.
            if (opened)
                m_links.linkMarked().then(&m_store, [](const Result<qint64>&) {});
            return opened;
        });
}

Async<QByteArray> Guildhall::key()
{
    if (!m_plan.keyFile.isEmpty())
        return ready(KeyFile::read(m_plan.keyFile));
    return DesktopKey(m_keychain)
        .read()
        .then(&m_store,
              [this](const Result<QByteArray>& found) -> Async<QByteArray> {
                  const bool isFirstStart
                      = !found && found.error().kind == Error::Kind::NotFound && !holdsFiles();
                  return isFirstStart ? DesktopKey(m_keychain).create() : ready(found);
              })
        .unwrap();
}

bool Guildhall::holdsFiles() const
{
    const QDir folder(m_plan.dataDir);
    return folder.exists(CacheFile) || folder.exists(JournalFile);
}

Outcome Guildhall::putAside(const QStringList& files) const
{
    const auto suffix = u".aside-"_s + m_clock.now().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    for (const auto& file : files) {
        for (const auto& part : { QString(), u"-wal"_s, u"-shm"_s }) {
            const auto path = QDir(m_plan.dataDir).filePath(file + part);
            if (QFile::exists(path) && !QFile::rename(path, path + suffix))
                return Error { Error::Kind::Storage, path };
        }
    }
    return Done {};
}

}

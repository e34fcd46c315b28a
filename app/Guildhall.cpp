#include "app/Guildhall.h"

#include "base/Background.h"
#include "base/Receive.h"
#include "encryption/DatabaseKey.h"
#include "secrets/DesktopKey.h"
#include "secrets/FileSecrets.h"
#include "secrets/KeyFile.h"
#include "sync/ModelRule.h"

#include <QDir>
#include <QFile>

#include <tuple>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    const QString CacheFile = u"cache.db"_s;
    const QString JournalFile = u"journal.db"_s;

    JournalBackup::Place backupPlace(const Configuration& configuration)
    {
        return { configuration.backup.folder,
                 configuration.backup.every,
                 configuration.backup.keep };
    }

    std::unique_ptr<SecretKeeper> secretFiles(const Configuration& configuration)
    {
        if (configuration.secretsFolder.isEmpty())
            return nullptr;
        return std::make_unique<FileSecrets>(configuration.secretsFolder);
    }

    QString holidaysFile(const Plan& plan)
    {
        return QDir(plan.dataDir).filePath(u"bank-holidays.json"_s);
    }

    Division divisionOf(const QString& name)
    {
        return name == u"scotland"_s        ? Division::Scotland
            : name == u"northern-ireland"_s ? Division::NorthernIreland
                                            : Division::EnglandAndWales;
    }

    Async<Statutes> statutesFor(const Plan& plan)
    {
        const auto& calendar = plan.configuration.calendar;
        const Statutes::Places places {
            u":/guildhall"_s, calendar.rulesFolder, holidaysFile(plan), calendar.closureDays
        };
        return inBackground<Statutes>([places, division = divisionOf(calendar.division)] {
            return Statutes::read(places, division);
        });
    }

    CouncilFigures councilFigures(const ReportsConfiguration& reports)
    {
        return { reports.homes, reports.landlordServices, reports.smallService };
    }

}

Guildhall::Guildhall(Plan plan, const Clock& clock)
    : m_plan(std::move(plan))
    , m_clock(clock)
    , m_statutes(statutesFor(m_plan))
    , m_keychain(u"guildhall"_s)
    , m_secretFiles(secretFiles(m_plan.configuration))
    , m_store({ m_plan.dataDir }, m_clock)
    , m_backup(m_store, backupPlace(m_plan.configuration))
    , m_links(m_store, modelRules())
    , m_linkQueue(m_store, m_links)
    , m_records(m_store, m_links)
    , m_sources(m_store)
    , m_rejected(m_store)
    , m_file(m_store)
    , m_homes(m_store)
    , m_search(m_store)
    , m_facts(m_store)
    , m_outbox(m_store)
    , m_drafts(m_store)
    , m_verify(m_store)
    , m_trail(m_store)
    , m_audit(m_trail, m_plan.session)
    , m_lookUp(m_audit, m_file, m_search)
    , m_tally(m_clock)
    , m_homeLookUp(m_audit, m_homes)
    , m_annual(m_file, m_facts, councilFigures(m_plan.configuration.reports), m_clock)
    , m_sync({ m_records, m_sources, m_links, m_facts, m_outbox, m_file },
             m_plan.configuration,
             makers(),
             m_clock)
{
    QObject::connect(&m_store, &Store::changed, &m_sync, &SyncEngine::noticed);
    QObject::connect(&m_store, &Store::changed, &m_backup, &JournalBackup::noticed);
}

Guildhall::~Guildhall() = default;

SecretKeeper& Guildhall::secrets()
{
    return m_secretFiles ? *m_secretFiles : m_keychain;
}

Async<Opened> Guildhall::open()
{
    return afterwards<Opened>(key(), &m_store, [this](const Result<QByteArray>& bytes) {
        return bytes ? openWith(*bytes) : ready<Opened>(bytes.error());
    });
}

Async<Opened> Guildhall::openWith(const QByteArray& bytes)
{
    const auto key = DatabaseKey::fromBytes(bytes);
    if (!key)
        return ready<Opened>(key.error());
    // The store's own thread waits for the statutes, should they ever take longer.
    auto opened = continued<Opened>(m_store.open(*key),
                                    [statutes = m_statutes](const Result<Opened>& done) mutable {
                                        statutes.waitForFinished();
                                        return done;
                                    });
    receive(opened, &m_backup, [this, key = *key](const Result<Opened>& done) {
        if (done)
            m_backup.start(key);
        keepHolidays();
    });
    // What a crash left between a page and its linkage is taken up next; nobody waits for it.
    receive(opened, &m_store, [this](const Result<Opened>& done) {
        if (done)
            std::ignore = m_links.linkMarked();
    });
    return opened;
}

void Guildhall::keepHolidays()
{
    const auto& source = m_plan.configuration.calendar.holidays;
    const auto known = statutes();
    if (!source || !known || m_holidays)
        return;
    m_holidays = std::make_unique<HolidayKeeper>(
        HolidayKeeper::Place { *source, holidaysFile(m_plan) }, known->days.almanac(), m_clock);
}

Async<QByteArray> Guildhall::secret(const QString& name)
{
    return m_secretFiles ? m_secretFiles->read(name) : m_keychain.read(name);
}

Async<QByteArray> Guildhall::key()
{
    if (!m_plan.keyFile.isEmpty())
        return ready(KeyFile::read(m_plan.keyFile));
    return afterwards<QByteArray>(
        DesktopKey(m_keychain).read(), &m_store, [this](const Result<QByteArray>& found) {
            const bool isFirstStart
                = !found && found.error().kind == Error::Kind::NotFound && !holdsFiles();
            return isFirstStart ? DesktopKey(m_keychain).create() : ready(found);
        });
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

// Guildhall.h - builds everything that works without a window, once, in the order of need.
#pragma once

#include "backoffice/Configuration.h"
#include "backoffice/RequestTally.h"
#include "base/Clock.h"
#include "reports/annual/AnnualReader.h"
#include "rules/Statutes.h"
#include "secrets/KeychainSecrets.h"
#include "session/AuditWriter.h"
#include "session/HomeLookUp.h"
#include "session/LookUp.h"
#include "session/Session.h"
#include "store/AuditTrail.h"
#include "store/CustomerFile.h"
#include "store/CustomerSearch.h"
#include "store/DraftBook.h"
#include "store/FactBook.h"
#include "store/JournalBackup.h"
#include "store/LinkBook.h"
#include "store/LinkQueue.h"
#include "store/OutboxBook.h"
#include "store/RecordBook.h"
#include "store/RejectedBook.h"
#include "store/SourceBook.h"
#include "store/Store.h"
#include "store/Verify.h"
#include "sync/HolidayKeeper.h"
#include "sync/SyncEngine.h"

#include <memory>

namespace guildhall {

class DatabaseKey;

/// What the command line decides before anything is built.
struct Plan
{
    QString dataDir;
    Configuration configuration; ///< empty: the built-in CSV sources only
    QString keyFile; ///< empty: the key is in the desktop's keychain
    Session session;
};

/// The one root. What it hands out lives as long as it does.
class Guildhall
{
public:
    Guildhall(Plan plan, const Clock& clock);
    ~Guildhall();

    /// Finds the key and opens both files. NotFound: the files are there and their key is not.
    /// Offline: no keychain answers. Refused: it is locked, or a newer Guildhall wrote the files.
    /// May be called again.
    [[nodiscard]] Async<Opened> open();

    /// Puts the database files aside under a name with the date; nothing is deleted. Only before
    /// open() went well.
    [[nodiscard]] Outcome putAside(const QStringList& files) const;

    [[nodiscard]] const Plan& plan() const { return m_plan; }
    [[nodiscard]] const Session& session() const { return m_plan.session; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// The rules and the calendar; read by the time open() has answered.
    [[nodiscard]] Result<Statutes> statutes() const { return m_statutes.result(); }
    /// From the keychain or the secrets folder.
    [[nodiscard]] Async<QByteArray> secret(const QString& name);
    [[nodiscard]] SecretKeeper& secrets();
    [[nodiscard]] Store& store() { return m_store; }
    [[nodiscard]] LinkBook& links() { return m_links; }
    [[nodiscard]] LinkQueue& linkQueue() { return m_linkQueue; }
    [[nodiscard]] RecordBook& records() { return m_records; }
    [[nodiscard]] SourceBook& sources() { return m_sources; }
    [[nodiscard]] CustomerFile& file() { return m_file; }
    [[nodiscard]] FactBook& facts() { return m_facts; }
    [[nodiscard]] OutboxBook& outbox() { return m_outbox; }
    [[nodiscard]] DraftBook& drafts() { return m_drafts; }
    [[nodiscard]] Verify& verify() { return m_verify; }
    [[nodiscard]] AuditTrail& trail() { return m_trail; }
    [[nodiscard]] AuditWriter& audit() { return m_audit; }
    [[nodiscard]] LookUp& lookUp() { return m_lookUp; }
    [[nodiscard]] HomeLookUp& homes() { return m_homeLookUp; }
    [[nodiscard]] SyncEngine& sync() { return m_sync; }
    [[nodiscard]] RejectedBook& rejected() { return m_rejected; }
    [[nodiscard]] const RequestTally& tally() const { return m_tally; }
    /// What back offices are spoken to through; counted.
    [[nodiscard]] SyncMakers makers() { return makersFor(secrets(), m_clock, &m_tally); }
    [[nodiscard]] AnnualReader& annual() { return m_annual; }
    /// None where no feed of bank holidays is configured, and until open() has answered.
    [[nodiscard]] HolidayKeeper* holidays() { return m_holidays.get(); }

private:
    [[nodiscard]] Async<QByteArray> key();
    [[nodiscard]] Async<Opened> openWith(const QByteArray& bytes);
    [[nodiscard]] bool holdsFiles() const;
    void keepHolidays();

    const Plan m_plan;
    const Clock& m_clock;
    const Async<Statutes> m_statutes;
    KeychainSecrets m_keychain;
    const std::unique_ptr<SecretKeeper> m_secretFiles; ///< null: the keychain holds them
    Store m_store;
    JournalBackup m_backup;
    LinkBook m_links;
    LinkQueue m_linkQueue;
    RecordBook m_records;
    SourceBook m_sources;
    RejectedBook m_rejected;
    CustomerFile m_file;
    HomeFile m_homes;
    CustomerSearch m_search;
    FactBook m_facts;
    OutboxBook m_outbox;
    DraftBook m_drafts;
    Verify m_verify;
    AuditTrail m_trail;
    AuditWriter m_audit;
    LookUp m_lookUp;
    RequestTally m_tally;
    HomeLookUp m_homeLookUp;
    AnnualReader m_annual;
    SyncEngine m_sync;
    std::unique_ptr<HolidayKeeper> m_holidays;
};

}

// PageFile.h - the database file itself: every page sealed, read and written whole.
#pragma once

#include "encryption/Lease.h"
#include "encryption/OpenFile.h"
#include "encryption/PageSeal.h"

#include <memory>

namespace guildhall {

/// Page n lies where SQLite puts it and the file is as long as SQLite thinks. No page between the
/// first and the last is ever left out: where SQLite would leave a hole, a sealed page of zeros is
/// written, so that zeros on disk are always damage.
class PageFile final : public OpenFile
{
public:
    /// `name` is SQLite's own, which lives as long as the file is open; `files` looks for files
    /// beside it.
    PageFile(sqlite3_file* raw, sqlite3_vfs* files, const char* name, std::shared_ptr<Lease> lease);

    [[nodiscard]] int read(unsigned char* to, int amount, qint64 offset) override;
    [[nodiscard]] int write(const unsigned char* from, int amount, qint64 offset) override;
    [[nodiscard]] int truncate(qint64 size) override;
    [[nodiscard]] int size(qint64& bytes) override { return sizeRaw(bytes); }
    void lockChanged() override;
    void logWriteEnded() override { ++m_logWritesEnded; }

    /// Takes the salt from the disk, or makes one while the file is empty. Before a log or journal
    /// is used.
    [[nodiscard]] int takeSalt();

    [[nodiscard]] Lease& lease() const { return *m_lease; }
    [[nodiscard]] const Salt& salt() const { return m_salt; }
    /// Grows whenever the salt turns out to be another.
    [[nodiscard]] unsigned saltRevision() const { return m_saltRevision; }
    /// Grows whenever a lock is taken or given back.
    [[nodiscard]] unsigned lockRevision() const { return m_lockRevision; }
    [[nodiscard]] unsigned logWritesEnded() const { return m_logWritesEnded; }
    /// Whether the connection has the write-ahead log of this file open.
    void setLogOpen(bool open) { m_logOpen = open; }

private:
    [[nodiscard]] int readPage(unsigned char* page, qint64 number);
    [[nodiscard]] int readHeader(unsigned char* to, int amount);
    [[nodiscard]] int useSalt(const unsigned char* bytes);
    [[nodiscard]] int fillTo(qint64 pages);
    [[nodiscard]] int seal(const unsigned char* plain, qint64 number);
    [[nodiscard]] bool otherPagesAreOurs() const;
    [[nodiscard]] bool hasLogOrJournal() const;
    int report(EncryptionFailure::Kind kind, qint64 number);

    sqlite3_vfs* m_files;
    const char* m_name;
    std::shared_ptr<Lease> m_lease;
    PageSeal m_seal;
    Salt m_salt {};
    unsigned m_saltRevision = 0; // 0: none yet
    bool m_saltProven = false; // a page has opened with it
    unsigned m_lockRevision = 0;
    unsigned m_logWritesEnded = 0;
    bool m_logOpen = false;
    bool m_quiet = false; // while the header is only probed
    qint64 m_pages = -1; // whole pages on disk; -1: not known
    alignas(64) unsigned char m_page[PageSize];
    alignas(64) unsigned char m_sealed[PageSize];
};

}

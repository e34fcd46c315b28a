// PageFile.cpp - seals pages on their way to disk and proves them on their way back.
#include "encryption/PageFile.h"

#include <algorithm>
#include <cstring>
#include <openssl/rand.h>

namespace guildhall {

namespace {

    using Kind = EncryptionFailure::Kind;

    constexpr unsigned char ClearText[] = "SQLite format 3"; // with its final zero, as in the file

    bool isClearText(const unsigned char* start)
    {
        return std::memcmp(start, ClearText, sizeof ClearText) == 0;
    }

}

PageFile::PageFile(sqlite3_file* raw,
                   sqlite3_vfs* files,
                   const char* name,
                   std::shared_ptr<Lease> lease)
    : OpenFile(raw)
    , m_files(files)
    , m_name(name)
    , m_lease(std::move(lease))
{
}

int PageFile::report(Kind kind, qint64 number)
{
    if (!m_quiet)
        m_lease->note(kind, number);
    switch (kind) {
    case Kind::WrongKey:
    case Kind::NotEncrypted:
        return SQLITE_NOTADB;
    case Kind::NoRoom:
        return SQLITE_IOERR_WRITE;
    case Kind::CipherFailed:
        return SQLITE_IOERR;
    case Kind::DamagedPage:
    case Kind::DamagedLog:
    case Kind::Truncated:
        break;
    }
    return SQLITE_IOERR_DATA;
}

void PageFile::lockChanged()
{
    ++m_lockRevision;
    m_pages = -1;
}

int PageFile::useSalt(const unsigned char* bytes)
{
    if (m_saltRevision > 0 && std::memcmp(m_salt.data(), bytes, SaltSize) == 0)
        return SQLITE_OK;
    std::memcpy(m_salt.data(), bytes, SaltSize);
    ++m_saltRevision;
    if (!m_seal.setKeys(m_lease->key, m_lease->role, m_salt))
        return report(Kind::CipherFailed, 0);
    return SQLITE_OK;
}

int PageFile::takeSalt()
{
    qint64 bytes = 0;
    if (const int rc = sizeRaw(bytes); rc != SQLITE_OK)
        return rc;
    Salt found {};
    if (bytes >= SaltSize) {
        const int rc = readRaw(found.data(), SaltSize, 0);
        return rc == SQLITE_OK && !m_saltProven ? useSalt(found.data()) : rc;
    }
    // The salt made here reaches the disk with the first page. Should another connection create the
    // file before that, its salt is taken up with the first read, and the journals change their
    // keys with it.
    if (m_saltRevision > 0)
        return SQLITE_OK;
    if (RAND_bytes(found.data(), SaltSize) != 1)
        return report(Kind::CipherFailed, 0);
    return useSalt(found.data());
}

bool PageFile::otherPagesAreOurs() const
{
    // One page with our check proves the key, so that a ruined first page is not called a wrong
    // key.
    constexpr qint64 LastAsked = 16;
    for (qint64 number = 2; number <= LastAsked; ++number) {
        unsigned char check[4];
        if (readRaw(check, sizeof check, number * PageSize - qint64(sizeof check)) != SQLITE_OK)
            return false;
        if (m_seal.isOurCheck(check))
            return true;
    }
    return false;
}

int PageFile::readPage(unsigned char* page, qint64 number)
{
    int rc = readRaw(page, PageSize, (number - 1) * PageSize);
    if (rc == SQLITE_IOERR_SHORT_READ) {
        qint64 bytes = 0;
        rc = sizeRaw(bytes);
        if (rc != SQLITE_OK)
            return rc;
        const bool clear = number == 1 && bytes >= SaltSize && isClearText(page);
        std::memset(page, 0, PageSize);
        if (clear)
            return report(Kind::NotEncrypted, 0);
        // A rollback-journal connection counts pages by the file's length and may ask for one just
        // made. With a log, every page that is not in the log must be in the file.
        if (bytes <= (number - 1) * PageSize && !(m_logOpen && number > 1))
            return SQLITE_IOERR_SHORT_READ;
        return report(Kind::Truncated, number);
    }
    if (rc != SQLITE_OK)
        return rc;
    // A salt under which pages have opened is given up only for one that opens the first page: were
    // a damaged one believed, this connection would write what no other can read.
    const Salt before = m_salt;
    if (number == 1) {
        if (isClearText(page)) {
            std::memset(page, 0, PageSize);
            return report(Kind::NotEncrypted, 0);
        }
        rc = useSalt(page);
    } else if (m_saltRevision == 0) {
        rc = takeSalt();
    }
    if (rc != SQLITE_OK)
        return rc;
    const PageSeal::Opened opened = m_seal.open(page, number);
    if (opened == PageSeal::Opened::Whole)
        m_saltProven = true;
    else if (m_saltProven && useSalt(before.data()) != SQLITE_OK)
        return SQLITE_IOERR;
    switch (opened) {
    case PageSeal::Opened::Whole:
        return SQLITE_OK;
    case PageSeal::Opened::Failed:
        return report(Kind::CipherFailed, number);
    case PageSeal::Opened::OtherKey:
        if (number == 1 && !otherPagesAreOurs())
            return report(Kind::WrongKey, 0);
        break;
    case PageSeal::Opened::Damaged:
        break;
    }
    return report(Kind::DamagedPage, number);
}

bool PageFile::hasLogOrJournal() const
{
    // The platform's VFS answers "exists" for files with at least one byte.
    const auto exists = [this](const char* path) {
        int found = 0;
        return path && m_files->xAccess(m_files, path, SQLITE_ACCESS_EXISTS, &found) == SQLITE_OK
            && found;
    };
    return exists(sqlite3_filename_wal(m_name)) || exists(sqlite3_filename_journal(m_name));
}

int PageFile::readHeader(unsigned char* to, int amount)
{
    // SQLite reads the header when it opens a file: without a lock, and before it looks for a log
    // or journal. So the first page may be in the middle of being written by another process, or
    // torn by a power cut and whole in the log. Then SQLite gets what it wants to know here (page
    // size and reserved bytes, which are fixed) and reads the page itself later, under its lock,
    // from log or file.
    const auto probe = [this](bool quiet) {
        m_quiet = quiet;
        const int rc = readPage(m_page, 1);
        m_quiet = false;
        return rc;
    };
    for (int attempt = 0; attempt < 3; ++attempt) {
        const int rc = probe(true);
        if (rc == SQLITE_OK || rc == SQLITE_IOERR_SHORT_READ) {
            std::memcpy(to, m_page, static_cast<std::size_t>(amount));
            return rc;
        }
        if (rc == SQLITE_IOERR_DATA && hasLogOrJournal()) {
            unsigned char header[100] {};
            std::memcpy(header, ClearText, sizeof ClearText);
            header[16] = PageSize >> 8;
            header[18] = header[19] = 1;
            header[20] = ReservedSize;
            std::memset(to, 0, static_cast<std::size_t>(amount));
            std::memcpy(to, header, static_cast<std::size_t>(std::min<int>(amount, sizeof header)));
            return SQLITE_OK;
        }
    }
    std::memset(to, 0, static_cast<std::size_t>(amount));
    return probe(false);
}

int PageFile::read(unsigned char* to, int amount, qint64 offset)
{
    const qint64 number = offset / PageSize + 1;
    const qint64 within = offset % PageSize;
    if (amount == PageSize && within == 0)
        return readPage(to, number);
    if (within + amount > PageSize)
        return SQLITE_IOERR_READ; // SQLite does not ask for that
    if (offset == 0)
        return readHeader(to, amount);
    const int rc = readPage(m_page, number);
    std::memcpy(to, m_page + within, static_cast<std::size_t>(amount));
    return rc;
}

int PageFile::seal(const unsigned char* plain, qint64 number)
{
    if (!m_seal.seal(plain, number, m_sealed))
        return report(Kind::CipherFailed, number);
    return writeRaw(m_sealed, PageSize, (number - 1) * PageSize);
}

int PageFile::fillTo(qint64 pages)
{
    if (m_pages < 0) {
        qint64 bytes = 0;
        if (const int rc = sizeRaw(bytes); rc != SQLITE_OK)
            return rc;
        m_pages = bytes / PageSize;
    }
    while (m_pages < pages) {
        std::memset(m_page, 0, PageSize);
        if (const int rc = seal(m_page, m_pages + 1); rc != SQLITE_OK)
            return rc;
        ++m_pages;
    }
    return SQLITE_OK;
}

int PageFile::write(const unsigned char* from, int amount, qint64 offset)
{
    const qint64 number = offset / PageSize + 1;
    if (amount != PageSize || offset % PageSize != 0)
        return report(Kind::NoRoom, number);
    const bool roomy = from[16] == PageSize >> 8 && from[17] == 0 && from[20] == ReservedSize;
    if (number == 1 && !(isClearText(from) && roomy))
        return report(Kind::NoRoom, number);
    if (m_saltRevision == 0) {
        if (const int rc = takeSalt(); rc != SQLITE_OK)
            return rc;
    }
    if (const int rc = fillTo(number - 1); rc != SQLITE_OK)
        return rc;
    const int rc = seal(from, number);
    if (rc == SQLITE_OK)
        m_pages = std::max(m_pages, number);
    return rc;
}

int PageFile::truncate(qint64 size)
{
    m_pages = -1;
    qint64 bytes = 0;
    if (const int rc = sizeRaw(bytes); rc != SQLITE_OK)
        return rc;
    return size <= bytes ? truncateRaw(size) : fillTo(size / PageSize);
}

}

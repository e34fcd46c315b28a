// DiskFile.cpp - reads and writes any range of a file that is encrypted in blocks.
//
// Torn writes. Within a sector each block of 16 bytes is encrypted by itself, so writing a block
// again with the same content writes the same bytes, and only blocks that touch the new range are
// written at all. What was there before shares at most one block with the new range at either end.
// A device that writes whole sectors of 512 bytes, and a process killed in the middle of a write
// (the kernel copies page by page), never leave half a block. In the log even half a block would do
// no harm to content: a frame ends with the reserved bytes of its page, and the block shared with
// the next frame holds only those.
//
// Length. A file whose length SQLite takes for 16q + r (0 < r < 16) has 16(q + 1) + r bytes on
// disk: the whole last block, then r more that mean nothing. From the length on disk the true one
// follows, without a place to keep it that could be torn. A length on disk that no write of ours
// would leave gives a shorter one, as a torn end should.
#include "encryption/DiskFile.h"

#include <algorithm>
#include <cstring>

namespace guildhall {

namespace {

    constexpr qint64 Step = SectorCipher::BlockSize;

    qint64 lengthOnDisk(qint64 length)
    {
        return length % Step == 0 ? length : length + Step;
    }

    qint64 trueLength(qint64 onDisk)
    {
        return onDisk % Step == 0 ? onDisk : std::max<qint64>(0, onDisk - Step);
    }

    qint64 down(qint64 offset, qint64 unit)
    {
        return offset - offset % unit;
    }

    qint64 up(qint64 offset, qint64 unit)
    {
        return down(offset + unit - 1, unit);
    }

    std::size_t count(qint64 bytes)
    {
        return static_cast<std::size_t>(bytes);
    }

}

DiskFile::DiskFile(sqlite3_file* raw, PageFile& database, Purpose purpose)
    : OpenFile(raw)
    , m_database(&database)
    , m_purpose(purpose)
{
}

DiskFile::DiskFile(sqlite3_file* raw)
    : OpenFile(raw)
    , m_database(nullptr)
    , m_purpose(Purpose::RollbackJournal)
{
}

int DiskFile::report(EncryptionFailure::Kind kind, qint64 number) const
{
    if (m_database)
        m_database->lease().note(kind, number);
    return kind == EncryptionFailure::Kind::CipherFailed ? SQLITE_IOERR : SQLITE_IOERR_DATA;
}

int DiskFile::takeKey()
{
    if (!m_database) {
        if (m_saltRevision == 1)
            return SQLITE_OK;
        m_saltRevision = 1;
        return m_cipher.setPassingKey() ? SQLITE_OK : SQLITE_IOERR;
    }
    if (m_saltRevision > 0 && m_saltRevision == m_database->saltRevision())
        return SQLITE_OK;
    const Lease& lease = m_database->lease();
    if (!m_cipher.setKey(lease.key, m_database->salt(), lease.role, m_purpose))
        return report(EncryptionFailure::Kind::CipherFailed, 0);
    m_saltRevision = m_database->saltRevision();
    m_lastBlockAt = -1;
    return SQLITE_OK;
}

int DiskFile::takeLength()
{
    qint64 onDisk = 0;
    const int rc = sizeRaw(onDisk);
    m_length = rc == SQLITE_OK ? trueLength(onDisk) : -1;
    m_lengthRevision = revision();
    return rc;
}

int DiskFile::size(qint64& bytes)
{
    const int rc = takeLength();
    bytes = m_length;
    return rc;
}

int DiskFile::read(unsigned char* to, int amount, qint64 offset)
{
    if (const int rc = takeKey(); rc != SQLITE_OK)
        return rc;
    // A file that was once long enough is asked again only when the disk has less than that.
    for (bool asked = false;; asked = true) {
        if (asked || m_length < offset + amount) {
            asked = true;
            if (const int rc = takeLength(); rc != SQLITE_OK)
                return rc;
        }
        const int there = static_cast<int>(std::clamp<qint64>(m_length - offset, 0, amount));
        int rc = SQLITE_OK;
        for (int done = 0; done < there && rc == SQLITE_OK; done += PartSize)
            rc = readPart(to + done, std::min(PartSize, there - done), offset + done);
        if (rc == SQLITE_IOERR_SHORT_READ && !asked)
            continue;
        if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ)
            return rc;
        if (rc == SQLITE_OK && there == amount)
            return SQLITE_OK;
        const int good = rc == SQLITE_OK ? there : 0;
        std::memset(to + good, 0, count(amount - good));
        return SQLITE_IOERR_SHORT_READ;
    }
}

int DiskFile::readPart(unsigned char* to, int amount, qint64 offset)
{
    const qint64 sector = down(offset, Sector);
    const qint64 first = down(offset, Block);
    const qint64 end = up(offset + amount, Block);
    if (const int rc = readRaw(m_part + (first - sector), static_cast<int>(end - first), first);
        rc != SQLITE_OK)
        return rc;
    // Decryption has to begin with the sector; what comes out before `first` is not used.
    if (!m_cipher.decrypt(m_part, static_cast<int>(end - sector), sector / Sector))
        return report(EncryptionFailure::Kind::CipherFailed, 0);
    std::memcpy(to, m_part + (offset - sector), count(amount));
    return SQLITE_OK;
}

int DiskFile::readBlock(unsigned char* to, qint64 offset)
{
    if (offset == m_lastBlockAt && m_lastBlockRevision == revision()) {
        std::memcpy(to, m_lastBlock, Block);
        return SQLITE_OK;
    }
    const qint64 sector = down(offset, Sector);
    unsigned char* block = m_sector + (offset - sector);
    if (const int rc = readRaw(block, Block, offset); rc != SQLITE_OK)
        return rc;
    if (!m_cipher.decrypt(m_sector, static_cast<int>(offset - sector) + Block, sector / Sector))
        return report(EncryptionFailure::Kind::CipherFailed, 0);
    std::memcpy(to, block, Block);
    return SQLITE_OK;
}

int DiskFile::write(const unsigned char* from, int amount, qint64 offset)
{
    if (const int rc = takeKey(); rc != SQLITE_OK)
        return rc;
    if (m_length < 0 || m_lengthRevision != revision()) {
        if (const int rc = takeLength(); rc != SQLITE_OK)
            return rc;
    }
    if (const int rc = fillTo(offset); rc != SQLITE_OK)
        return rc;
    for (int done = 0; done < amount; done += PartSize) {
        const int rc = writePart(from + done, std::min(PartSize, amount - done), offset + done);
        if (rc != SQLITE_OK)
            return rc;
    }
    return SQLITE_OK;
}

int DiskFile::fillTo(qint64 offset)
{
    static constexpr unsigned char Zeros[Sector] {};
    while (m_length < offset) {
        const int part = static_cast<int>(std::min<qint64>(Sector, offset - m_length));
        if (const int rc = writePart(Zeros, part, m_length); rc != SQLITE_OK)
            return rc;
    }
    return SQLITE_OK;
}

int DiskFile::writePart(const unsigned char* from, int amount, qint64 offset)
{
    const qint64 sector = down(offset, Sector);
    const qint64 first = down(offset, Block);
    const qint64 until = offset + amount;
    const qint64 end = up(until, Block);
    const qint64 last = end - Block;
    const bool beginsWithin = offset > first;
    const bool endsWithin = until < end;
    const bool grows = until > m_length;

    if (beginsWithin) {
        if (const int rc = readBlock(m_part + (first - sector), first); rc != SQLITE_OK)
            return rc;
    }
    if (endsWithin && grows) {
        std::memset(m_part + (until - sector), 0, count(end - until));
    } else if (endsWithin && !(beginsWithin && last == first)) {
        if (const int rc = readBlock(m_part + (last - sector), last); rc != SQLITE_OK)
            return rc;
    }
    std::memcpy(m_part + (offset - sector), from, count(amount));

    m_lastBlockAt = endsWithin ? last : -1;
    m_lastBlockRevision = revision();
    if (endsWithin)
        std::memcpy(m_lastBlock, m_part + (last - sector), Block);

    if (!m_cipher.encrypt(m_part, static_cast<int>(end - sector), sector / Sector))
        return report(EncryptionFailure::Kind::CipherFailed, 0);

    const qint64 onDisk = grows ? lengthOnDisk(until) : end;
    std::memset(m_part + (end - sector), 0, count(onDisk - end));
    int rc = writeRaw(m_part + (first - sector), static_cast<int>(onDisk - first), first);
    // The r bytes after a former last block may still lie behind the new end.
    if (rc == SQLITE_OK && grows && lengthOnDisk(m_length) > onDisk)
        rc = truncateRaw(onDisk);
    if (rc != SQLITE_OK) {
        // Half a write may have left a length that means something else; SQLite is told of the
        // failure, not of this.
        if (grows)
            static_cast<void>(truncateRaw(lengthOnDisk(m_length)));
        m_length = -1;
        m_lastBlockAt = -1;
        return rc;
    }
    if (grows)
        m_length = until;
    return SQLITE_OK;
}

int DiskFile::truncate(qint64 size)
{
    m_lastBlockAt = -1;
    if (const int rc = takeLength(); rc != SQLITE_OK)
        return rc;
    if (size > m_length) {
        if (const int rc = takeKey(); rc != SQLITE_OK)
            return rc;
        return fillTo(size);
    }
    const int rc = truncateRaw(lengthOnDisk(size));
    m_length = rc == SQLITE_OK ? size : -1;
    return rc;
}

}

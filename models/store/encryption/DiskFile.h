// DiskFile.h - a log, journal or temporary file, encrypted as a disk is.
#pragma once

#include "encryption/OpenFile.h"
#include "encryption/PageFile.h"
#include "encryption/SectorCipher.h"

namespace guildhall {

/// Bytes stay where SQLite puts them; only whole blocks of 16 can be encrypted, so a write that
/// begins or ends within a block takes the rest of that block with it. See DiskFile.cpp for why a
/// torn write does no harm and how the exact length is kept.
class DiskFile : public OpenFile
{
public:
    /// `database` is the file that this log or journal belongs to and outlives it.
    DiskFile(sqlite3_file* raw, PageFile& database, Purpose purpose);
    /// A temporary file, with a key that ends with it.
    explicit DiskFile(sqlite3_file* raw);

    [[nodiscard]] int read(unsigned char* to, int amount, qint64 offset) override;
    [[nodiscard]] int write(const unsigned char* from, int amount, qint64 offset) override;
    [[nodiscard]] int truncate(qint64 size) override;
    [[nodiscard]] int size(qint64& bytes) override;

protected:
    [[nodiscard]] PageFile* database() const { return m_database; }
    /// Records what is wrong with the file and returns SQLite's code for it.
    int report(EncryptionFailure::Kind kind, qint64 number) const;

private:
    static constexpr int Sector = SectorCipher::SectorSize;
    static constexpr int Block = SectorCipher::BlockSize;
    static constexpr int PartSize = 16 * Sector;

    [[nodiscard]] int takeKey();
    [[nodiscard]] int takeLength();
    [[nodiscard]] int readPart(unsigned char* to, int amount, qint64 offset);
    [[nodiscard]] int writePart(const unsigned char* from, int amount, qint64 offset);
    [[nodiscard]] int readBlock(unsigned char* to, qint64 offset);
    [[nodiscard]] int fillTo(qint64 offset);
    [[nodiscard]] unsigned revision() const { return m_database ? m_database->lockRevision() : 0; }

    PageFile* m_database;
    Purpose m_purpose;
    SectorCipher m_cipher;
    unsigned m_saltRevision = 0; // of the key; 0: none yet

    qint64 m_length = -1; // in SQLite's eyes; -1: not known
    unsigned m_lengthRevision = 0;

    qint64 m_lastBlockAt = -1; // the block that the last write ended in; -1: none
    unsigned m_lastBlockRevision = 0;
    unsigned char m_lastBlock[Block] {};

    alignas(64) unsigned char m_sector[Sector] {};
    alignas(64) unsigned char m_part[Sector + PartSize + 2 * Block] {};
};

}

// OpenFile.h - a file that SQLite holds open through the guildhall VFS.
#pragma once

#include <QtGlobal>

#include <sqlite3.h>

namespace guildhall {

/// Answers and takes plain bytes and keeps encrypted ones in `raw`, the file of the platform's own
/// VFS. Return values are SQLite's result codes. Belongs to one connection, which SQLite
/// serialises.
class OpenFile
{
public:
    explicit OpenFile(sqlite3_file* raw)
        : m_raw(raw)
    {
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    virtual ~OpenFile() = default;

    [[nodiscard]] sqlite3_file* raw() const { return m_raw; }

    [[nodiscard]] virtual int read(unsigned char* to, int amount, qint64 offset) = 0;
    [[nodiscard]] virtual int write(const unsigned char* from, int amount, qint64 offset) = 0;
    [[nodiscard]] virtual int truncate(qint64 size) = 0;
    [[nodiscard]] virtual int size(qint64& bytes) = 0;

    /// The connection took or gave back a lock: what others may have written meanwhile is not
    /// known.
    virtual void lockChanged() { }
    /// The connection gave back the right to write to the write-ahead log.
    virtual void logWriteEnded() { }

protected:
    [[nodiscard]] int readRaw(void* to, int amount, qint64 offset) const
    {
        return m_raw->pMethods->xRead(m_raw, to, amount, offset);
    }
    [[nodiscard]] int writeRaw(const void* from, int amount, qint64 offset) const
    {
        return m_raw->pMethods->xWrite(m_raw, from, amount, offset);
    }
    [[nodiscard]] int truncateRaw(qint64 size) const
    {
        return m_raw->pMethods->xTruncate(m_raw, size);
    }
    [[nodiscard]] int sizeRaw(qint64& bytes) const
    {
        sqlite3_int64 found = 0;
        const int rc = m_raw->pMethods->xFileSize(m_raw, &found);
        bytes = found;
        return rc;
    }

private:
    sqlite3_file* m_raw;
};

}

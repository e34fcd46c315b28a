// LogFile.cpp - SQLite's running frame checksum, computed again over what the log gives back.
#include "encryption/LogFile.h"

#include <QtEndian>

#include <cstring>

namespace guildhall {

namespace {

    /// SQLite's checksum over an even number of 32-bit words, continuing from `sum`.
    template <class Word>
    void addTo(std::array<quint32, 2>& sum, const unsigned char* bytes, int size, Word word)
    {
        quint32 first = sum[0];
        quint32 second = sum[1];
        for (int at = 0; at < size; at += 8) {
            first += word(bytes + at) + second;
            second += word(bytes + at + 4) + first;
        }
        sum = { first, second };
    }

}

LogFile::LogFile(sqlite3_file* raw, PageFile& database)
    : DiskFile(raw, database, Purpose::WriteAheadLog)
{
    database.setLogOpen(true);
}

LogFile::~LogFile()
{
    database()->setLogOpen(false);
}

int LogFile::readSum(Sum& sum, qint64 frame)
{
    // The sum a frame continues from: the frame's before it, or the log header's.
    unsigned char bytes[8];
    const qint64 at
        = frame == 0 ? LogHeaderSize - 8 : LogHeaderSize + frame * FrameSize - PageSize - 8;
    if (const int rc = DiskFile::read(bytes, sizeof bytes, at); rc != SQLITE_OK)
        return rc;
    sum = { qFromBigEndian<quint32>(bytes), qFromBigEndian<quint32>(bytes + 4) };
    return SQLITE_OK;
}

bool LogFile::isSettled(qint64 frame)
{
    if (m_unsettledFrom >= 0 && m_unsettledIn != database()->logWritesEnded())
        m_unsettledFrom = -1;
    return m_unsettledFrom < 0 || frame < m_unsettledFrom;
}

int LogFile::read(unsigned char* to, int amount, qint64 offset)
{
    const qint64 start = offset - LogHeaderSize - FrameHeaderSize;
    const qint64 frame = start / FrameSize;
    if (amount != PageSize || start < 0 || start % FrameSize != 0 || !isSettled(frame))
        return DiskFile::read(to, amount, offset);
    if (!m_headerSeen) {
        unsigned char magic[4];
        if (const int rc = DiskFile::read(magic, sizeof magic, 0); rc != SQLITE_OK)
            return rc;
        m_bigEndianSums = (magic[3] & 1) != 0;
        m_headerSeen = true;
    }
    // The last bytes of the newest frame share a block with the next one; while another process
    // writes that, they can be seen half old and half new. It is over within a copy of 16 bytes, so
    // looking again settles it.
    constexpr int Looks = 6;
    for (int look = 0; look < Looks; ++look) {
        if (look > 2)
            sqlite3_sleep(1);
        Sum sum {};
        int rc = readSum(sum, frame);
        if (rc == SQLITE_OK)
            rc = DiskFile::read(m_frame, FrameSize, offset - FrameHeaderSize);
        if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ)
            return rc;
        if (rc == SQLITE_OK) {
            const unsigned char* page = m_frame + FrameHeaderSize;
            const auto add = [&](auto word) {
                addTo(sum, m_frame, 8, word);
                addTo(sum, page, PageSize, word);
            };
            if (m_bigEndianSums)
                add([](const unsigned char* at) { return qFromBigEndian<quint32>(at); });
            else
                add([](const unsigned char* at) { return qFromLittleEndian<quint32>(at); });
            if (sum[0] == qFromBigEndian<quint32>(m_frame + 16)
                && sum[1] == qFromBigEndian<quint32>(m_frame + 20)) {
                std::memcpy(to, page, PageSize);
                return SQLITE_OK;
            }
        }
    }
    std::memset(to, 0, PageSize);
    return report(EncryptionFailure::Kind::DamagedLog, frame + 1);
}

int LogFile::write(const unsigned char* from, int amount, qint64 offset)
{
    // SQLite may write a page of its running transaction again in its old frame; the sums from
    // there on are put right only when it commits, and until then only this connection reads those
    // frames.
    const qint64 start = offset - LogHeaderSize - FrameHeaderSize;
    if (amount == PageSize && start >= 0 && start % FrameSize == 0 && offset != m_nextOffset) {
        const qint64 frame = start / FrameSize;
        if (isSettled(frame)) {
            m_unsettledFrom = frame;
            m_unsettledIn = database()->logWritesEnded();
        }
    }
    m_nextOffset = offset + amount;
    return DiskFile::write(from, amount, offset);
}

}

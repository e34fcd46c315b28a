// LogFile.h - the write-ahead log: a DiskFile whose pages are checked on every read.
#pragma once

#include "encryption/DiskFile.h"

#include <array>

namespace guildhall {

/// SQLite compares the checksums in the log only when it recovers one after a crash; afterwards it
/// believes what it reads, and a checkpoint would seal damage into the database as if it were
/// genuine. So each page read from the log is held against the checksum of its frame here (the
/// frame's layout is part of SQLite's documented file format).
class LogFile final : public DiskFile
{
public:
    LogFile(sqlite3_file* raw, PageFile& database);
    ~LogFile() override;

    [[nodiscard]] int read(unsigned char* to, int amount, qint64 offset) override;
    [[nodiscard]] int write(const unsigned char* from, int amount, qint64 offset) override;

private:
    static constexpr int LogHeaderSize = 32;
    static constexpr int FrameHeaderSize = 24;
    static constexpr int FrameSize = FrameHeaderSize + PageSize;

    using Sum = std::array<quint32, 2>;

    [[nodiscard]] int readSum(Sum& sum, qint64 frame);
    [[nodiscard]] bool isSettled(qint64 frame);

    bool m_bigEndianSums = false;
    bool m_headerSeen = false;
    qint64 m_nextOffset = -1; // where the last write ended
    qint64 m_unsettledFrom = -1; // frames from here on wait for their sums; -1: none
    unsigned m_unsettledIn = 0;
    unsigned char m_frame[FrameSize];
};

}

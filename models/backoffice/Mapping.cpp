#include "backoffice/Mapping.h"

#include "backoffice/RowMapper.h"

namespace guildhall {

void Mapping::map(const Row& row,
                  qint64 number,
                  QList<SourceRecord>& records,
                  QList<RowFault>& faults) const
{
    RowMapper mapper(m_feed, row, number);
    const qsizetype before = records.size();
    const bool deleted = m_feed.deleted && mapper.holds(*m_feed.deleted);
    for (const RecordMapping& mapping : m_feed.records) {
        // What has a key of its own stays: who reported a job outlives the job.
        if (deleted && mapping.key.place() != m_feed.records.back().key.place())
            continue;
        auto record = deleted ? mapper.tombstone(mapping) : mapper.record(mapping);
        if (mapper.fault()) {
            records.resize(before);
            RowFault fault = *mapper.fault();
            fault.key = mapper.keyOf(m_feed.records.back());
            faults.append(fault);
            return;
        }
        if (record)
            records.append(*std::move(record));
    }
}

}

#include "backoffice/FeedRows.h"

#include "backoffice/ODataEntries.h"
#include "backoffice/RowMapper.h"

namespace guildhall {

void FeedRows::take(const Row& row,
                    qint64 number,
                    QList<SourceRecord>& records,
                    QList<RowFault>& faults) const
{
    if (!row.hasFields()) {
        faults.append({ number, {}, RowProblem::NotText });
        return;
    }
    if (m_feed.entityKey) {
        if (auto key = removedEntry(row)) {
            takeAway(KeyRow(*m_feed.entityKey, *std::move(key)), number, records, faults);
            return;
        }
    }
    Mapping(m_feed).map(row, number, records, faults);
}

void FeedRows::takeAway(const Row& row,
                        qint64 number,
                        QList<SourceRecord>& records,
                        QList<RowFault>& faults) const
{
    for (const RecordMapping& mapping : m_feed.records) {
        if (mapping.key.place() != m_feed.records.back().key.place())
            continue;
        RowMapper mapper(m_feed, row, number);
        if (auto record = mapper.tombstone(mapping))
            records.append(*std::move(record));
        else if (mapper.fault())
            faults.append(*mapper.fault());
    }
}

void FeedRows::noteKey(const Row& row,
                       qint64 number,
                       RestCursor& cursor,
                       QList<RowFault>& faults) const
{
    const FetchForm& fetch = *m_feed.fetch;
    std::string scratch;
    const auto text = [&row, &scratch](const Pointer& pointer) {
        const std::string_view value = row.at(pointer, scratch).text;
        return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    };
    const QString key = text(fetch.key);
    if (key.isEmpty()) {
        faults.append({ number, fetch.key.text.mid(1), RowProblem::Missing });
        return;
    }
    if (fetch.id) {
        const QString id = text(*fetch.id);
        const bool known = cursor.seen.contains(id) || cursor.known.contains(id);
        if (!cursor.seen.contains(id))
            cursor.seen.append(id);
        if (known)
            return;
    }
    if (!cursor.pending.contains(key))
        cursor.pending.append(key);
}

}

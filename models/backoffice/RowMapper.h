// RowMapper.h - makes one record from one row; stops at the first thing that cannot be read.
#pragma once

#include "backoffice/Mapping.h"

namespace guildhall {

class RowMapper
{
public:
    RowMapper(const FeedProfile& feed, const Row& row, qint64 number)
        : m_feed(feed)
        , m_row(row)
        , m_number(number)
    {
    }

    /// Does `condition` hold for the row?
    [[nodiscard]] bool holds(const Condition& condition);

    /// Nothing when the record does not arise from this row, or when there is a fault.
    [[nodiscard]] std::optional<SourceRecord> record(const RecordMapping& mapping);
    [[nodiscard]] std::optional<SourceRecord> tombstone(const RecordMapping& mapping);

    [[nodiscard]] const std::optional<RowFault>& fault() const { return m_fault; }
    /// What the source calls the row, whatever is wrong with the rest of it.
    [[nodiscard]] QString keyOf(const RecordMapping& mapping);

private:
    /// The text at `reading`, empty when it is not there; on a problem the fault is set unless the
    /// reading leaves out what it cannot read.
    [[nodiscard]] std::string_view text(const Reading& reading, const Row& row);
    [[nodiscard]] QString string(const Reading& reading, const Row& row);
    [[nodiscard]] QDate day(const Reading& reading, const Row& row);
    [[nodiscard]] QDateTime moment(const Reading& reading, const Row& row);
    [[nodiscard]] std::optional<qint64> pence(const Reading& reading, const Row& row);
    [[nodiscard]] QString uprn(const Reading& reading, const Row& row);

    void fill(RecordBody& body, const FieldReading& field);
    void fillPerson(PersonRecord& person, const RecordMapping& mapping);
    void addAddress(PersonRecord& person, const AddressReading& reading);
    void addMarkers(PersonRecord& person, const ListReading& list);
    void addReferences(PersonRecord& person, const std::vector<SameAsReading>& readings);
    [[nodiscard]] Marker::Kind markerKind(const Reading& reading, const Row& row);
    void addEvents(ItemCore& item, const ListReading& list);
    void addLines(Account& account, const ListReading& list);
    template <class Take>
    void each(const ListReading& list, Take take);
    void wrong(const Reading& reading, RowProblem problem);
    void checkOrder(const Complaint& complaint, const RecordMapping& mapping);

    const FeedProfile& m_feed;
    const Row& m_row;
    const qint64 m_number;
    std::string m_scratch;
    std::optional<RowFault> m_fault;
};

}

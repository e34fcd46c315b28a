// CouncilRecords.h - the invented council's records as the store takes them, without the network.
#pragma once

#include "council/Register.h"
#include "council/Sheet.h"
#include "domain/Records.h"

namespace guildhall {

/// The records of one feed, page by page.
class CouncilRecords
{
public:
    explicit CouncilRecords(const council::Council& council);

    /// All records of these customers in this feed.
    [[nodiscard]] QList<SourceRecord>
    records(council::Feed feed, std::uint32_t from, std::uint32_t to) const;

    [[nodiscard]] const council::Sheets& sheets() const noexcept { return m_sheets; }
    [[nodiscard]] static QString
    key(council::Feed feed, std::uint32_t customer, std::uint32_t ordinal);
    [[nodiscard]] static PersonRecord person(const council::Sheet& sheet, std::uint64_t uprn);

private:
    [[nodiscard]] SourceRecord
    item(council::Feed feed, std::uint32_t customer, std::uint32_t ordinal) const;

    const council::Council& m_council;
    council::Sheets m_sheets;
    council::Items m_items;
};

}

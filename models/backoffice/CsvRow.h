// CsvRow.h - one row of a CSV file as a row, its columns found by the header.
#pragma once

#include "backoffice/Csv.h"
#include "backoffice/Profile.h"
#include "backoffice/Row.h"

namespace guildhall {

/// Where the columns that a feed reads stand in one file.
struct CsvColumns
{
    std::vector<int> places; ///< by number of the pointer; -1 for one the file leaves out
    QStringList missing; ///< read, not optional, and not there
    QStringList unread; ///< there, and not read
    int last = -1; ///< the rightmost column that is read

    /// Names are compared without case and outer blanks.
    [[nodiscard]] static CsvColumns find(const std::vector<std::string_view>& header,
                                         const FeedProfile& feed);
};

/// The row that `reader` stands on.
class CsvRow final : public Row
{
public:
    CsvRow(const CsvReader& reader, const CsvColumns& columns)
        : m_reader(reader)
        , m_columns(columns)
    {
    }

    [[nodiscard]] RowValue at(const Pointer& pointer, std::string& scratch) const override;
    [[nodiscard]] bool each(const Pointer&, const std::function<bool(const Row&)>&) const override
    {
        return false;
    }

private:
    const CsvReader& m_reader;
    const CsvColumns& m_columns;
};

}

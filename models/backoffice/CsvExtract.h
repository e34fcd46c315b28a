// CsvExtract.h - reads one CSV file through a feed's profile, a page of rows at a time.
#pragma once

#include "backoffice/CsvRow.h"
#include "backoffice/Mapping.h"
#include "base/Result.h"

#include <QFile>

#include <memory>

namespace guildhall {

class CsvExtract
{
public:
    struct Rows
    {
        QList<SourceRecord> records;
        QList<RowFault> faults;
        qint64 rows = 0;
        enum class More { Yes, No };
        More more = More::No;
    };

    /// `feed` must outlive the extract. NotFound, Storage; Malformed when columns are missing that
    /// the profile reads, with their names.
    [[nodiscard]] static Result<std::unique_ptr<CsvExtract>> open(const QString& path,
                                                                  const FeedProfile& feed);

    /// The next rows, at most `most`.
    [[nodiscard]] Rows read(qint64 most);

    /// Rows taken so far, bad ones included.
    [[nodiscard]] qint64 rowsRead() const { return m_rows; }
    /// Columns of the file that the profile does not read.
    [[nodiscard]] const QStringList& unreadColumns() const { return m_columns.unread; }

private:
    CsvExtract(const QString& path, const FeedProfile& feed);
    [[nodiscard]] std::optional<RowFault> fault() const;

    const FeedProfile& m_feed;
    QFile m_file;
    std::unique_ptr<CsvReader> m_reader;
    CsvColumns m_columns;
    size_t m_width = 0; ///< columns of the header
    qint64 m_rows = 0;
};

}

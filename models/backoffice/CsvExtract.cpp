#include "backoffice/CsvExtract.h"

#include <QFileInfo>

namespace guildhall {

using namespace Qt::StringLiterals;

CsvExtract::CsvExtract(const QString& path, const FeedProfile& feed)
    : m_feed(feed)
    , m_file(path)
{
}

Result<std::unique_ptr<CsvExtract>> CsvExtract::open(const QString& path, const FeedProfile& feed)
{
    std::unique_ptr<CsvExtract> extract(new CsvExtract(path, feed));
    const QString name = QFileInfo(path).fileName();
    if (!extract->m_file.open(QIODevice::ReadOnly))
        return Error { extract->m_file.exists() ? Error::Kind::Storage : Error::Kind::NotFound,
                       u"%1: cannot be read"_s.arg(name) };
    CsvOptions options;
    options.delimiter = feed.file.delimiter;
    extract->m_reader = std::make_unique<CsvReader>(extract->m_file, options);
    if (!extract->m_reader->next())
        return Error { Error::Kind::Malformed, u"%1: has no header"_s.arg(name) };
    extract->m_width = extract->m_reader->fields().size();
    extract->m_columns = CsvColumns::find(extract->m_reader->fields(), feed);
    if (!extract->m_columns.missing.isEmpty())
        return Error { Error::Kind::Malformed,
                       u"%1: lacks the columns %2"_s.arg(
                           name, extract->m_columns.missing.join(", "_L1)) };
    return extract;
}

CsvExtract::Rows CsvExtract::read(qint64 most)
{
    Rows page;
    const Mapping mapping(m_feed);
    while (page.rows < most) {
        if (!m_reader->next())
            return page;
        ++page.rows;
        ++m_rows;
        if (const auto wrong = fault())
            page.faults.append(*wrong);
        else
            mapping.map(CsvRow(*m_reader, m_columns), m_reader->line(), page.records, page.faults);
    }
    page.more = Rows::More::Yes;
    return page;
}

std::optional<RowFault> CsvExtract::fault() const
{
    const qint64 line = m_reader->line();
    const QString column = QString::number(static_cast<qulonglong>(m_reader->problemColumn()));
    switch (m_reader->problem()) {
    case CsvProblem::None:
        break;
    case CsvProblem::TextAfterQuote:
    case CsvProblem::UnterminatedQuote:
        return RowFault { line, column, RowProblem::BadQuoting };
    case CsvProblem::RowTooLong:
        return RowFault { line, column, RowProblem::TooLong };
    }
    const auto& fields = m_reader->fields();
    // A row that ends before a column that is read was cut short: its last value may be too.
    if (static_cast<int>(fields.size()) <= m_columns.last)
        return RowFault { line, QString::number(fields.size()), RowProblem::TooFewColumns };
    // A value beyond the header means a comma that was not quoted: what stands left of it may be in
    // the wrong column. Spreadsheets leave empty ones there, which do no harm.
    for (size_t at = m_width; at < fields.size(); ++at)
        if (!fields.at(at).empty())
            return RowFault { line, QString::number(at + 1), RowProblem::TooMany };
    return {};
}

}

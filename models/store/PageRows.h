// PageRows.h - the records of a page in the form in which they are written, made beside the writer.
#pragma once

#include "domain/Records.h"

#include <QByteArray>

#include <mutex>
#include <string>
#include <vector>

namespace guildhall {

/// Empty for a record that is deleted.
struct RecordRow
{
    QByteArray body;
    // Of an item, never null.
    QString person = QStringLiteral("");
    QString uprn = QStringLiteral("");
    std::string reference;
};

class PageRows
{
public:
    explicit PageRows(RecordPage page);

    [[nodiscard]] const RecordPage& page() const { return m_page; }
    /// One for each record. Made by the thread that asks first; others wait for it.
    [[nodiscard]] const std::vector<RecordRow>& rows();

private:
    const RecordPage m_page;
    std::once_flag m_once;
    std::vector<RecordRow> m_rows;
};

}

// PageRows.h - the records of a page in the form in which they are written, made beside the writer.
#pragma once

#include "domain/Records.h"

#include <QByteArray>

#include <mutex>
#include <string>
#include <vector>

namespace guildhall {

/// Texts in UTF-8. All but the key is empty for a record that is deleted.
struct RecordRow
{
    std::string key;
    QByteArray body;
    // Of an item.
    std::string person;
    std::string uprn;
    std::string reference;
};

class PageRows
{
public:
    explicit PageRows(RecordPage page);

    [[nodiscard]] const RecordPage& page() const { return m_page; }
    /// One for each record. Made by the thread that asks first; others wait for it. All that an
    /// item says is in its row then, and its record has no body any more.
    [[nodiscard]] const std::vector<RecordRow>& rows();

private:
    RecordPage m_page;
    std::once_flag m_once;
    std::vector<RecordRow> m_rows;
};

}

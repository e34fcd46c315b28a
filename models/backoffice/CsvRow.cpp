#include "backoffice/CsvRow.h"

#include <algorithm>

namespace guildhall {

CsvColumns CsvColumns::find(const std::vector<std::string_view>& header, const FeedProfile& feed)
{
    CsvColumns columns;
    QStringList names;
    for (const std::string_view name : header)
        names.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).trimmed());
    std::vector<bool> read(header.size(), false);
    for (const Pointer& pointer : feed.pointers) {
        const QString name = QString::fromStdString(pointer.steps.front());
        int place = -1;
        for (qsizetype i = 0; i < names.size() && place < 0; ++i) {
            if (names.at(i).compare(name, Qt::CaseInsensitive) == 0)
                place = static_cast<int>(i);
        }
        columns.places.push_back(place);
        if (place >= 0)
            read[static_cast<size_t>(place)] = true;
        else if (!feed.file.optionalColumns.contains(name))
            columns.missing.append(name);
        columns.last = std::max(columns.last, place);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!read[static_cast<size_t>(i)])
            columns.unread.append(names.at(i));
    }
    return columns;
}

RowValue CsvRow::at(const Pointer& pointer, std::string& scratch) const
{
    Q_UNUSED(scratch)
    const int place
        = pointer.number < 0 ? -1 : m_columns.places[static_cast<size_t>(pointer.number)];
    if (place < 0)
        return {};
    const std::string_view text = m_reader.field(static_cast<size_t>(place));
    return { text.empty() ? RowValue::Kind::Absent : RowValue::Kind::Text, text };
}

}

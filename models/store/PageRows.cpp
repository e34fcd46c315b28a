#include "store/PageRows.h"

#include "domain/text/Identifier.h"
#include "store/RecordCodec.h"
#include "store/SearchKeys.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace guildhall {

namespace {

    RecordRow rowOf(const SourceRecord& record)
    {
        RecordRow row;
        row.key = record.key.toStdString();
        if (record.deleted)
            return row;
        row.body = encoded(record.body);
        std::visit(
            [&row](const auto& body) {
                if constexpr (std::is_base_of_v<ItemCore, std::decay_t<decltype(body)>>) {
                    row.person = body.person.toStdString();
                    row.uprn = uprnText(body.uprn).toStdString();
                    row.reference = referenceKey(body.reference);
                }
            },
            record.body);
        return row;
    }

}

PageRows::PageRows(RecordPage page)
    : m_page(std::move(page))
{
}

const std::vector<RecordRow>& PageRows::rows()
{
    std::call_once(m_once, [this] {
        m_rows.reserve(static_cast<std::size_t>(m_page.records.size()));
        for (SourceRecord& record : m_page.records) {
            m_rows.push_back(rowOf(record));
            if (record.kind != RecordKind::Person)
                record.body = PersonRecord();
        }
    });
    return m_rows;
}

}

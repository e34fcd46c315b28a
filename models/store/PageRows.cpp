#include "store/PageRows.h"

#include "domain/text/Identifier.h"
#include "store/RecordCodec.h"
#include "store/SearchKeys.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    RecordRow rowOf(const SourceRecord& record)
    {
        RecordRow row;
        if (record.deleted)
            return row;
        row.body = encoded(record.body);
        std::visit(
            [&row](const auto& body) {
                if constexpr (std::is_base_of_v<ItemCore, std::decay_t<decltype(body)>>) {
                    row.person = body.person + u""_s;
                    row.uprn = uprnText(body.uprn) + u""_s;
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
        for (const SourceRecord& record : m_page.records)
            m_rows.push_back(rowOf(record));
    });
    return m_rows;
}

}

// JsonRow.h - one object of a parsed answer as a row.
#pragma once

#include "backoffice/Row.h"

#include <simdjson.h>

namespace guildhall {

/// The element must outlive the row; numbers come as their shortest decimal form.
class JsonRow final : public Row
{
public:
    explicit JsonRow(simdjson::dom::element element)
        : m_element(element)
    {
    }

    [[nodiscard]] bool hasFields() const override { return m_element.is_object(); }
    [[nodiscard]] RowValue at(const Pointer& pointer, std::string& scratch) const override;
    [[nodiscard]] bool each(const Pointer& pointer,
                            const std::function<bool(const Row&)>& visit) const override;

    /// Follows `pointer` from `element`; nothing when it leads nowhere.
    [[nodiscard]] static std::optional<simdjson::dom::element> find(simdjson::dom::element element,
                                                                    const Pointer& pointer);

private:
    simdjson::dom::element m_element;
};

}

#include "backoffice/JsonRow.h"

#include <array>
#include <charconv>

namespace guildhall {

namespace {

    RowValue number(auto value, std::string& scratch)
    {
        std::array<char, 32> digits {};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        scratch.assign(digits.data(), end);
        return { RowValue::Kind::Text, scratch };
    }

    // Up to 10^15 a sum with pence has one shortest decimal form without an exponent.
    RowValue decimal(double value, std::string& scratch)
    {
        std::array<char, 400> digits {};
        const auto end
            = std::to_chars(
                  digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed)
                  .ptr;
        scratch.assign(digits.data(), end);
        return { RowValue::Kind::Text, scratch };
    }

    /// The first entry whose field has the value that is asked for.
    std::optional<simdjson::dom::element> entryOf(const simdjson::dom::array& list,
                                                  const Pointer::Choice& choice)
    {
        for (const simdjson::dom::element entry : list) {
            std::string_view value;
            if (entry.at_key(choice.field).get(value) == simdjson::SUCCESS && value == choice.value)
                return entry;
        }
        return {};
    }

}

std::optional<simdjson::dom::element> JsonRow::find(simdjson::dom::element element,
                                                    const Pointer& pointer)
{
    for (const std::string& step : pointer.steps) {
        simdjson::dom::element next;
        if (element.is_object()) {
            if (element.at_key(step).get(next) != simdjson::SUCCESS)
                return {};
        } else if (element.is_array()) {
            if (const auto chosen = Pointer::choice(step)) {
                const auto entry = entryOf(element.get_array().value_unsafe(), *chosen);
                if (!entry)
                    return {};
                element = *entry;
                continue;
            }
            size_t place = 0;
            const auto [end, fault]
                = std::from_chars(step.data(), step.data() + step.size(), place);
            if (fault != std::errc() || end != step.data() + step.size()
                || element.at(place).get(next) != simdjson::SUCCESS)
                return {};
        } else {
            return {};
        }
        element = next;
    }
    return element;
}

RowValue JsonRow::at(const Pointer& pointer, std::string& scratch) const
{
    const auto found = find(m_element, pointer);
    if (!found)
        return {};
    switch (found->type()) {
    case simdjson::dom::element_type::STRING: {
        const std::string_view text = found->get_string().value_unsafe();
        return { text.empty() ? RowValue::Kind::Absent : RowValue::Kind::Text, text };
    }
    case simdjson::dom::element_type::INT64:
        return number(found->get_int64().value_unsafe(), scratch);
    case simdjson::dom::element_type::UINT64:
        return number(found->get_uint64().value_unsafe(), scratch);
    case simdjson::dom::element_type::DOUBLE:
        return decimal(found->get_double().value_unsafe(), scratch);
    case simdjson::dom::element_type::BOOL:
        return { RowValue::Kind::Text, found->get_bool().value_unsafe() ? "true" : "false" };
    case simdjson::dom::element_type::NULL_VALUE:
        return {};
    case simdjson::dom::element_type::ARRAY:
    case simdjson::dom::element_type::OBJECT:
        break;
    }
    return { RowValue::Kind::Other, {} };
}

bool JsonRow::each(const Pointer& pointer, const std::function<bool(const Row&)>& visit) const
{
    const auto found = find(m_element, pointer);
    if (!found || found->is_null())
        return true;
    simdjson::dom::array list;
    if (found->get_array().get(list) != simdjson::SUCCESS)
        return false;
    for (const simdjson::dom::element element : list) {
        if (!visit(JsonRow(element)))
            break;
    }
    return true;
}

}

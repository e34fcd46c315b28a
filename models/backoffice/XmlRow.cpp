#include "backoffice/XmlRow.h"

#include <charconv>

namespace guildhall {

namespace {

    std::optional<size_t> numberOf(std::string_view step)
    {
        size_t number = 0;
        const auto [end, fault] = std::from_chars(step.data(), step.data() + step.size(), number);
        if (fault != std::errc() || end != step.data() + step.size())
            return {};
        return number;
    }

    std::optional<XmlTree::Place> chosen(const XmlTree& tree,
                                         XmlTree::Place parent,
                                         std::string_view name,
                                         const Pointer::Choice& choice)
    {
        for (const XmlTree::Place place : tree.children(parent)) {
            if (tree.name(place) != name)
                continue;
            const auto field = tree.child(place, choice.field);
            const std::string* attribute = tree.attribute(place, choice.field);
            if ((field && tree.text(*field) == choice.value)
                || (attribute != nullptr && *attribute == choice.value))
                return place;
        }
        return {};
    }

    std::string_view trimmed(const std::string& text)
    {
        constexpr std::string_view Blank = " \t\r\n";
        const size_t from = text.find_first_not_of(Blank);
        if (from == std::string::npos)
            return {};
        return std::string_view(text).substr(from, text.find_last_not_of(Blank) - from + 1);
    }

}

std::optional<XmlTree::Place> XmlRow::find(const Pointer& pointer, size_t steps) const
{
    std::optional<XmlTree::Place> place = m_element;
    for (size_t i = 0; place && i < steps; ++i) {
        const std::string& step = pointer.steps[i];
        const std::string_view next
            = i + 1 < steps ? std::string_view(pointer.steps[i + 1]) : std::string_view();
        if (const auto number = numberOf(next)) {
            place = m_tree.child(*place, step, *number);
            ++i;
        } else if (const auto choice = Pointer::choice(next)) {
            place = chosen(m_tree, *place, step, *choice);
            ++i;
        } else {
            place = m_tree.child(*place, step);
        }
    }
    return place;
}

RowValue XmlRow::at(const Pointer& pointer, std::string&) const
{
    const size_t steps = pointer.steps.size();
    if (steps > 0 && pointer.steps.back().starts_with('@')) {
        const auto owner = find(pointer, steps - 1);
        const std::string* value = owner
            ? m_tree.attribute(*owner, std::string_view(pointer.steps.back()).substr(1))
            : nullptr;
        if (value == nullptr || value->empty())
            return {};
        return { RowValue::Kind::Text, *value };
    }
    const auto place = find(pointer, steps);
    if (!place || m_tree.isNil(*place))
        return {};
    const std::string_view text = trimmed(m_tree.text(*place));
    if (!text.empty())
        return { RowValue::Kind::Text, text };
    return { m_tree.children(*place).empty() ? RowValue::Kind::Absent : RowValue::Kind::Other, {} };
}

bool XmlRow::each(const Pointer& pointer, const std::function<bool(const Row&)>& visit) const
{
    const size_t steps = pointer.steps.size();
    if (steps == 0)
        return false;
    const auto parent = find(pointer, steps - 1);
    if (!parent)
        return true;
    for (const XmlTree::Place place : m_tree.children(*parent)) {
        if (m_tree.name(place) == pointer.steps.back() && !visit(XmlRow(m_tree, place)))
            break;
    }
    return true;
}

bool XmlRow::mayHold(const Pointer& pointer) const
{
    return !pointer.steps.empty() && find(pointer, pointer.steps.size() - 1);
}

}

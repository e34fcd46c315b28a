// XmlTree.h - an XML answer, read whole within limits; nothing outside it is ever fetched.
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guildhall {

struct XmlLimits
{
    int depth = 64;
    size_t elements = 1'000'000;
};

/// Elements by local name, without their prefixes: two councils rarely agree on one. A document
/// type definition, and with it every entity of its own, is refused.
class XmlTree
{
public:
    using Place = std::uint32_t;

    /// Malformed when it is not whole XML or passes a limit.
    [[nodiscard]] static Result<XmlTree> read(const QByteArray& bytes, XmlLimits limits = {});

    [[nodiscard]] Place root() const { return 0; }
    [[nodiscard]] const std::string& name(Place element) const { return m_elements[element].name; }
    /// What stands in it, without that of the elements in it, trimmed.
    [[nodiscard]] const std::string& text(Place element) const { return m_elements[element].text; }
    [[nodiscard]] const std::vector<Place>& children(Place element) const
    {
        return m_elements[element].children;
    }
    /// xsi:nil
    [[nodiscard]] bool isNil(Place element) const;
    [[nodiscard]] const std::string* attribute(Place element, std::string_view name) const;

    /// The first child of that name.
    [[nodiscard]] std::optional<Place> child(Place element, std::string_view name) const;
    /// The n-th child of that name, from 0.
    [[nodiscard]] std::optional<Place>
    child(Place element, std::string_view name, size_t number) const;

private:
    struct Element
    {
        std::string name;
        std::string text;
        std::vector<std::pair<std::string, std::string>> attributes;
        std::vector<Place> children;
    };

    std::vector<Element> m_elements;
};

}

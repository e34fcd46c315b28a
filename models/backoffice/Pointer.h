// Pointer.h - a JSON Pointer (RFC 6901), taken apart once. In XML a step is the local name of an
// element, or @ and that of an attribute.
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guildhall {

struct Pointer
{
    QString text;
    std::vector<std::string> steps; ///< UTF-8, unescaped
    int number = -1; ///< place among the pointers of one feed, so that CSV finds its column at once

    /// "" is the whole; anything else starts with "/".
    [[nodiscard]] static std::optional<Pointer> from(const QString& text);

    /// A step "[code=status]": the first entry of a list whose `code` is "status".
    struct Choice
    {
        std::string_view field;
        std::string_view value;
    };
    [[nodiscard]] static std::optional<Choice> choice(std::string_view step);
};

}

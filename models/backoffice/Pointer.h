// Pointer.h - a JSON Pointer (RFC 6901), taken apart once.
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace guildhall {

struct Pointer
{
    QString text;
    std::vector<std::string> steps; ///< UTF-8, unescaped
    int number = -1; ///< place among the pointers of one feed, so that CSV finds its column at once

    /// "" is the whole; anything else starts with "/".
    [[nodiscard]] static std::optional<Pointer> from(const QString& text);
};

}

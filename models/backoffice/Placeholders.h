// Placeholders.h - fills names in braces into what is sent, escaped for where they stand.
#pragma once

#include <QMap>
#include <QString>

namespace guildhall {

using PlaceholderValues = QMap<QString, QString>;

enum class Escaping {
    None,
    Path, ///< percent-encoded, one step of a path
    Json,
    Xml
};

/// "{key}" becomes the value of `key`; names that are not in `values` stay as they are.
[[nodiscard]] QString
filledIn(const QString& text, const PlaceholderValues& values, Escaping escaping);

/// Does `{name}` stand in `text`?
[[nodiscard]] bool asksFor(const QString& text, const QString& name);

}

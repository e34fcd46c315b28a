// ODataEntries.h - what OData says of an entry that is no longer there, in both its forms.
#pragma once

#include "backoffice/Row.h"

#include <optional>

namespace guildhall {

/// The key of a deleted entry: 4.0 says so by its context (".../$deletedEntity", as Dataverse
/// does), 4.01 by "@removed" (as Microsoft Graph does). Nothing for an entry that is there.
[[nodiscard]] std::optional<std::string> removedEntry(const Row& row);

/// A row that knows only its own key.
class KeyRow final : public Row
{
public:
    KeyRow(const Pointer& pointer, std::string key)
        : m_pointer(pointer)
        , m_key(std::move(key))
    {
    }

    [[nodiscard]] RowValue at(const Pointer& pointer, std::string&) const override
    {
        return pointer.steps == m_pointer.steps ? RowValue { RowValue::Kind::Text, m_key }
                                                : RowValue();
    }
    [[nodiscard]] bool each(const Pointer&, const std::function<bool(const Row&)>&) const override
    {
        return true;
    }

private:
    const Pointer& m_pointer;
    const std::string m_key;
};

}
